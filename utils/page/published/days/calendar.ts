/** Days of the calendar as `YYYY-MM-DD`, and the calendars that pages count in. */

/** No news page is older than news on the Web. */
const FIRST_YEAR = 1995;
/** In milliseconds. */
const DAY = 24 * 60 * 60 * 1000;

/** The day, or undefined when there is none such, or when no page can have been published on it. */
export function dayOf(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isDay =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  // Somewhere it is tomorrow already.
  if (!isDay || year < FIRST_YEAR || date.getTime() > Date.now() + DAY) return undefined;
  return date.toISOString().slice(0, 10);
}

/** True when two days (`YYYY-MM-DD`) follow one another. */
export const areNeighbours = (one: string, other: string): boolean =>
  Math.abs(Date.parse(one) - Date.parse(other)) === DAY;

/** Years between the Buddhist era of Thailand and ours. */
const BUDDHIST = 543;
/** The last two digits of the year of that era in which news on the Web began. */
const FIRST_THAI = FIRST_YEAR + BUDDHIST - 2500;
/** First years of Japan's eras, and of Taiwan's count, less one. What is of an earlier era is no news of the Web. */
const ERAS: Readonly<Record<string, number>> = {
  令和: 2018,
  r: 2018,
  平成: 1988,
  h: 1988,
  民國: 1911,
  民国: 1911,
};

/** True for `2563` and `63` in Thailand, but not for `2020` and `20`. */
export const isBuddhist = (digits: string, language: string): boolean =>
  language === 'th' && (digits.length === 2 ? Number(digits) >= FIRST_THAI : Number(digits) > 2400);

/** A year of ours: `2563` in Thailand is 2020; `31` of an era is what the era says; `20` is 2020. */
export function yearOf(digits: string, language: string, era?: string): number {
  const year = Number(digits);
  if (era !== undefined) return (ERAS[era] ?? 0) + year;
  const isShort = digits.length === 2;
  if (isBuddhist(digits, language)) return (isShort ? 2500 + year : year) - BUDDHIST;
  return isShort ? 2000 + year : year;
}

/** A day of the Persian calendar, found by asking the browser's calendar about the days around. */
export function persianDay(year: number, month: number, day: number): string | undefined {
  const calendar = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  // The Persian year begins in March, 621 years after ours.
  const guess = Date.UTC(year + 621, 2, 19) + ((month - 1) * 30.5 + day - 1) * DAY;
  for (let offset = -6; offset <= 6; offset++) {
    const date = new Date(guess + offset * DAY);
    const part = (type: string) =>
      Number(calendar.formatToParts(date).find((found) => found.type === type)?.value);
    if (part('year') === year && part('month') === month && part('day') === day)
      return dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
  }
  return undefined;
}
