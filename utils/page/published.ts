/** When an article was published, as far as its page tells. */
import { findArticle, languageOf } from './article.ts';
import { dayInAddress } from './published/address.ts';
import { datesIn, type Writing, writingOf } from './published/parse.ts';
import { dayInJsonLd, dayInMeta, dayOfOther } from './published/structured.ts';
import { dayInMarkup, dayInSight } from './published/visible.ts';

/**
 * The day of publication, `YYYY-MM-DD`, as the page writes it; null when the page does not tell, or tells several things: none
 * rather than a wrong one. What is written for machines comes first, then what readers see around the headline, and the address
 * and the title last of all.
 */
export function publishedOf(page: Document): string | null {
  const article = findArticle(page);
  const writing = writingOf(languageOf(article));
  return (
    dayInJsonLd(page, writing) ??
    dayInMeta(page, writing) ??
    dayInMarkup(page, article, writing) ??
    dayInSight(page, article, writing) ??
    dayOfOther(page, writing) ??
    dayInAddress(page.URL) ??
    dayInTitle(page.title, writing) ??
    null
  );
}

/** "A headline - 07.12.2017 - The paper": a date that the title has beside the headline. */
function dayInTitle(title: string, writing: Writing): string | undefined {
  const parts = title.split(/\s+[-|–—·]\s+/);
  const days = parts.slice(1).flatMap((part) => datesIn(part, writing).map(({ day }) => day));
  return days.length === 1 ? days[0] : undefined;
}
