/** Numbers, dates and sizes as the reader's language writes them. */
import { language } from '../../utils/i18n.ts';

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

export const numberText = (value: number): string => new Intl.NumberFormat(language()).format(value);

/** A size, e.g. `3.4 MB`. Steps of 1024, since limits are set in them. */
export function bytesText(bytes: number): string {
  const step = bytes < 1 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log(bytes) / Math.log(1024)));
  return new Intl.NumberFormat(language(), {
    style: 'unit',
    unit: UNITS[step],
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: 1,
  }).format(bytes / 1024 ** step);
}

/** A date of a dataset (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`) with no more precision than it has. Anything else stays as it is. */
export function dateText(partial: string): string {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(partial);
  if (!parts) return partial;
  const [, year, month, day] = parts;
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  return new Intl.DateTimeFormat(language(), {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'long' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
  }).format(date);
}

/** A moment (ISO 8601) in the reader's own time zone. Anything else stays as it is. */
export function momentText(iso: string): string {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return iso;
  return new Intl.DateTimeFormat(language(), { dateStyle: 'long', timeStyle: 'short' }).format(moment);
}

/** Several things in one phrase: "a, b and c". */
export const listText = (parts: string[]): string => new Intl.ListFormat(language()).format(parts);
