import type { RatingView } from '../../utils/context/types.ts';
import { t } from '../../utils/i18n.ts';

/** What fact-checkers made of a claim, each in its own words, side by side: all look alike, in the dataset's order. */
export function Ratings({ ratings = [] }: { ratings?: readonly RatingView[] }) {
  if (ratings.length === 0) return null;
  return (
    <ul class="ratings" aria-label={t('popoverRatings')}>
      {ratings.map(({ label, by }) => (
        <li key={`${by} ${label}`}>
          <p class="words" dir="auto">
            {t('popoverRating', label)}
          </p>
          <p class="soft">{t('popoverRatedBy', by)}</p>
        </li>
      ))}
    </ul>
  );
}
