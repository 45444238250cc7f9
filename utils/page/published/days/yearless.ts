/** "23. Nov." beside the headline of `/2018/11/headline`: many blogs leave the year to the address. */
import { querySelectorAll, textContent } from '../../dom/accessors.ts';
import { dayOf } from './calendar.ts';
import { monthOf } from './months.ts';
import { plainOf } from './parse.ts';
import type { Writing } from './writing.ts';

const DATED = 'time, [class*="date" i], [class*="datum" i], [class*="time" i], [class*="meta" i]';
/** Day and month, a time, a day of the week. In UTF-16 units. */
const LONGEST = 60;
const DAY_AND_MONTH =
  /(?<![\d.:])(?<d>\d{1,2})(?:st|nd|rd|th|\.)? ?(?:de )?(?<n>\p{L}{3,})|(?<n2>\p{L}{3,})\.? ?(?<d2>\d{1,2})(?![\d.:])/gu;

/** The day that all such lines of the article tell, in the month of the page's address. */
export function dayWithoutYear(
  article: Element,
  addresses: readonly string[],
  writing: Writing,
  isElsewhere: (element: Element) => boolean,
): string | undefined {
  const [, year, month] =
    addresses
      .map((address) => /\/((?:19|20)\d{2})[/-](0?[1-9]|1[0-2])\//.exec(URL.parse(address)?.pathname ?? ''))
      .find(Boolean) ?? [];
  if (year === undefined) return undefined;
  const days = new Set<string>();
  for (const element of querySelectorAll.call(article, DATED)) {
    const text = textContent.call(element)?.replace(/\s+/g, ' ').trim() ?? '';
    if (text === '' || text.length > LONGEST || isElsewhere(element)) continue;
    for (const { groups: { d, n, d2, n2 } = {} } of plainOf(text).matchAll(DAY_AND_MONTH)) {
      if (monthOf(n ?? n2 ?? '', writing.language, true) !== Number(month)) continue;
      const day = dayOf(Number(year), Number(month), Number(d ?? d2));
      if (day !== undefined) days.add(day);
    }
  }
  return days.size === 1 ? [...days][0] : undefined;
}
