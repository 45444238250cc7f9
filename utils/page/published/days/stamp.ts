/** Dates as pages write them for machines. */
import { areNeighbours, dayOf } from './calendar.ts';
import { dayInText, dayOfNumbers } from './parse.ts';
import type { Writing } from './writing.ts';

/** The longest stamp that is looked at, in UTF-16 units. */
const LONGEST = 100;

/** What a stamp tells. */
export interface Stamp {
  /** As it is written there: in the newspaper's own time zone, mostly. */
  day: string;
  /** The hour in Greenwich, or null where no time is told: the newspaper's day may be the one before or behind. Absent where it is sure. */
  hour?: number | null | undefined;
}

/** The day that a page shows its readers, if that is the stamp's in another time zone; else the stamp's own. */
export function localDay({ day, hour }: Stamp, seen: string | undefined): string {
  if (seen === undefined || hour === undefined || !areNeighbours(day, seen)) return day;
  const isPlausible = hour === null || (seen > day ? hour >= NOON : hour < NOON);
  return isPlausible ? seen : day;
}
const NOON = 12;

/** The hour of `23:30`, `23:30:00.000`, and of `20200213T233000`, where it is said to be Greenwich's. */
const IN_GREENWICH = /(\d{2})(?::|(?<=\dT\d\d))\d{2}(?::?\d{2}(?:\.\d+)?)? ?(?:Z|UTC|GMT|[+-]00(?::?00)?)$/i;

export function stampOf(value: unknown, writing: Writing): Stamp | undefined {
  if (typeof value === 'number') return stampOfTime(value);
  if (typeof value !== 'string') return undefined;
  const text = value.slice(0, LONGEST).trim();
  const iso =
    /^(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})\d{4}(?:\d{2})?$/.exec(text);
  const greenwich = IN_GREENWICH.exec(text);
  const hour = greenwich ? Number(greenwich[1]) : /^[\d-]{8,10}$/.test(text) ? null : undefined;
  const [, year = '', month = '', day = ''] = iso ?? [];
  if (iso) return stamp(dayOfNumbers(year, month, day, writing), hour);
  if (/^\d{10}$|^\d{13}$/.test(text)) return stampOfTime(Number(text));
  // "Thu, 13 Feb 2020 10:00:00 GMT" and whatever the page writes for its readers.
  return stamp(dayInText(text, writing), hour);
}

export const dayOfStamp = (value: unknown, writing: Writing): string | undefined =>
  stampOf(value, writing)?.day;

const stamp = (day: string | undefined, hour: Stamp['hour']): Stamp | undefined =>
  day === undefined ? undefined : { day, hour };

/** Seconds are ten digits long these days, milliseconds thirteen. */
function stampOfTime(time: number): Stamp | undefined {
  const date = new Date(time < 1e11 ? time * 1000 : time);
  return Number.isNaN(date.getTime())
    ? undefined
    : stamp(dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()), date.getUTCHours());
}
