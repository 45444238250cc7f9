/** Dates that a page's markup says are of publication. */
import {
  closest,
  getAttribute,
  localName,
  matches,
  querySelectorAll,
  textContent,
} from '../../dom/accessors.ts';
import { dayInText } from '../days/parse.ts';
import { localDay, type Stamp, stampOf } from '../days/stamp.ts';
import type { Writing } from '../days/writing.ts';
import { isOfWork } from '../works.ts';

/** Microdata, RDFa, the `pubdate` of early HTML5, and hAtom. */
const PUBLISHED =
  '[itemprop~="datePublished"], [property~="datePublished"], [property~="schema:datePublished"], [property~="dc:date"], [property~="dc:created"], [property~="dcterms:issued"], time[pubdate], .dt-published, abbr.published, time.published, time.entry-date, .date-published, [data-published], [data-published-at], [data-pubdate], [data-publish-date]';
const STAMPS = [
  'datetime',
  'content',
  'data-published',
  'data-published-at',
  'data-pubdate',
  'data-publish-date',
  'title',
];
/** Longer texts are no date. In UTF-16 units. */
const LONGEST = 160;

/** What all such elements of the article tell, if they are of one day. */
export function stampInMarkup(
  page: Document,
  writing: Writing,
  isElsewhere: (element: Element) => boolean,
): Stamp | undefined {
  const stamps = [...page.querySelectorAll(PUBLISHED)]
    .filter((element) => localName.call(element) !== 'meta' || !page.head.contains(element))
    .filter((element) => !isElsewhere(element) && !isOfWork(element))
    .flatMap((element) => stampOn(element, writing) ?? []);
  // What is sure tells what the others are where the page is from.
  const sure = stamps.find(({ hour }) => hour === undefined);
  const days = new Set(stamps.map((stamp) => localDay(stamp, sure?.day)));
  return days.size === 1 ? (sure ?? stamps[0]) : undefined;
}

/**
 * What an article's notes beside its text may say, or leave to a script, and what they are not when they lead elsewhere or have a
 * heading of their own.
 */
const LONE = '[itemprop~="datePublished"], time[pubdate], time[datetime]:empty';
const OF_OTHERS = 'nav, form, figure, [itemprop~="comment"], [class*="comment" i], aside:has(h2, h3, h4, li)';

/** The day of the only such element in the article, wherever it stands there. */
export function loneDayInMarkup(article: Element, writing: Writing): string | undefined {
  const [element, ...more] = querySelectorAll.call(article, LONE);
  if (!element || more.length > 0 || closest.call(element, OF_OTHERS) || isOfWork(element)) return undefined;
  // Beside the words of a link, it is of what that leads to.
  const link = matches.call(element, ':empty') ? closest.call(element, 'a[href]') : null;
  return link?.textContent?.trim() ? undefined : stampOn(element, writing)?.day;
}

/** What an element tells. Its readers see the day of the place that the page is from, where its stamp may be of Greenwich's. */
function stampOn(element: Element, writing: Writing): Stamp | undefined {
  const stamp = stampOf(STAMPS.map((name) => getAttribute.call(element, name)).find(Boolean), writing);
  const shown = dayInText((textContent.call(element) ?? '').slice(0, LONGEST), writing);
  if (stamp && (shown === undefined || localDay(stamp, shown) !== shown)) return stamp;
  return shown === undefined ? undefined : { day: shown };
}
