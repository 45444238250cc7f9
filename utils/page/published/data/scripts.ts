/** Publication dates in the data that a page's own scripts bring along. */
import { dayOfStamp } from '../days/stamp.ts';
import type { Writing } from '../days/writing.ts';

/** What such data calls the day of publication. */
const KEYS =
  /["']?(?:datePublished|publishedAt|published_at|publishedDate|published_date|publishDate|publish_date|publicationDate|publication_date|articlePubDate|pubDate|pub_date|pubtime|firstPublished|published_time|article_date|publish_time)["']?\s*[:=]\s*["']([^"']{8,40})["']/gi;
/** Text of scripts that is looked through, in UTF-16 units. */
const MOST_TEXT = 2_000_000;

/** The day, where all that is said agrees: such data is of other articles too. */
export function dayInScripts(page: Document, writing: Writing): string | undefined {
  const days = new Set<string>();
  let length = 0;
  for (const { textContent, type } of page.querySelectorAll<HTMLScriptElement>('script:not([src])')) {
    if (type.includes('ld+json')) continue;
    length += textContent.length;
    if (length > MOST_TEXT) break;
    for (const [, stamp] of textContent.matchAll(KEYS)) {
      const day = dayOfStamp(stamp, writing);
      if (day !== undefined) days.add(day);
      if (days.size > 1) return undefined;
    }
  }
  return [...days][0];
}
