import { useState } from 'preact/hooks';
import { splitAt } from '../../utils/context/time.ts';
import { plural, t } from '../../utils/i18n.ts';
import { dateText } from '../shared/format.ts';
import { Threads, type ThreadsProps } from './Threads.tsx';

interface TimelineProps extends Omit<ThreadsProps, 'threadsAtHand' | 'published'> {
  /** When the article was published, `YYYY-MM-DD`, or null where its page does not tell. */
  published: string | null;
}

/** What was on record when the article was published, and one step further what came since. Without a date: everything. */
export function Timeline({ published, ...given }: TimelineProps) {
  const { threads, threadsInAll, records } = given;
  const all = { ...given, threadsAtHand: threads.length };
  const [isSince, setIsSince] = useState(false);
  const split = published === null ? undefined : splitAt(threads, records, published);
  if (!split || split.count === 0 || published === null) return <Threads {...all} />;
  const shown = isSince ? split.since : split.before;
  return (
    <>
      <p class="choice when">
        <span class="soft">{t('popoverPublished', dateText(published))}</span>
        <button type="button" aria-pressed={!isSince} onClick={() => setIsSince(false)}>
          {t('popoverThen')}
        </button>
        <button type="button" aria-pressed={isSince} onClick={() => setIsSince(true)}>
          {plural('popoverSince', split.count)}
        </button>
      </p>
      {/* What is not at hand may have been on record. */}
      {shown.length === 0 && threads.length === threadsInAll && (
        <p class="nothing">{t('popoverNothingThen')}</p>
      )}
      <Threads key={String(isSince)} {...all} threads={shown} published={isSince ? published : undefined} />
      {!isSince && shown.length > 0 && <p class="nothing">{t('popoverAsOf')}</p>}
    </>
  );
}
