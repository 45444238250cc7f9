/** Which of three numbers is the day, which the month, and which the year, where no year of four digits comes first. */
import { dayOf, yearOf } from './calendar.ts';
import type { Writing } from './writing.ts';

/** Numbers that are named as most of Europe reads them, and what stands between them and in front of them. */
interface Numbers {
  d?: string;
  m?: string;
  y?: string;
  /** The mark between two of them. */
  s?: string;
  /** A day of the week, in English: three letters. */
  w?: string;
  /** A letter that may be an era's of Japan. */
  era?: string;
}

/** The day that they tell, or undefined where they tell none, or can be read in two ways. */
export function dayOfThree(numbers: Numbers, writing: Writing): string | undefined {
  const { y = '', m = '', d = '', s = '', w, era } = numbers;
  if (y.length !== 2) return dayYearLast(numbers, writing);
  const mark = s.trim();
  // "1.4.18" is more often a version or a chapter; "H24.05.01" and "98/11/24" may count an emperor's years, or Persian ones.
  if (era !== undefined || writing.language === 'fa') return undefined;
  if (mark === '.' && (d.length < 2 || m.length < 2)) return undefined;
  const place = d.length < 2 ? 'last' : placeOfYear(writing, mark);
  const yearFirst = dayOf(yearOf(d, writing.language), Number(m), Number(y));
  if (place === 'first') return yearFirst;
  const yearLast = dayYearLast(numbers, writing);
  if (place === 'last' || yearFirst === undefined || yearFirst === yearLast) return yearLast;
  const others = waysYearLast(numbers, writing);
  return onlyOn(w, [yearFirst, ...others]) ?? (others.some(Boolean) ? undefined : yearFirst);
}

/** Countries whose English pages write the month first, as Filipino does; where nothing is known, or in Canada, one cannot tell. */
const MONTH_FIRST = new Set(['US', 'PH']);
const writesMonthFirst = ({ language, region }: Writing): boolean =>
  language === 'fil' || (language === 'en' && MONTH_FIRST.has(region));
/** East Asia writes the year first; who writes it last follows Britain or America. */
const BRITISH = new Set(['HK', 'MO', 'SG', 'MY']);
const isUnclear = ({ language, region, isForeign }: Writing): boolean =>
  (language === '' && !isForeign) ||
  (language === 'en' && (region === '' || region === 'CA')) ||
  (/^(?:zh|ja|ko)$/.test(language) && !BRITISH.has(region));

/** Languages, with the mark between two numbers: with these the year comes first, even if it has but two digits. */
const YEAR_FIRST = /^(?:(?:zh|ja|ko)[./-]|hu[.-]|lt-)$/;
/** With these it may, as with any mark where it mostly does, and with the dash of an international standard. */
const YEAR_MAYBE_FIRST = /^(?:(?:zh|ja|ko|hu|lt|eu|mn|ne).|(?:sv|af)?-)$/;

/** Where a year of two digits stands. */
function placeOfYear(writing: Writing, mark: string): 'first' | 'last' | 'either' {
  const { language, region } = writing;
  const isBritish = BRITISH.has(region);
  if (isBritish && mark === '/') return 'last';
  if (!isBritish && YEAR_FIRST.test(language + mark)) return 'first';
  const isOpen = mark === '-' && (region === 'CA' || isUnclear(writing));
  return isOpen || YEAR_MAYBE_FIRST.test(language + mark) ? 'either' : 'last';
}

/** With the day first, and with the month first. */
const waysYearLast = ({ y = '', m, d }: Numbers, { language }: Writing) => {
  const year = yearOf(y, language);
  return [dayOf(year, Number(m), Number(d)), dayOf(year, Number(d), Number(m))] as const;
};

/** In English, where they may tell which number is the month's. */
export const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** The one of some days that is such a day of the week. */
function onlyOn(weekday: string | undefined, days: readonly (string | undefined)[]): string | undefined {
  const [onDay, ...more] = days.filter(
    (day) => day !== undefined && WEEKDAYS[new Date(day).getUTCDay()] === weekday,
  );
  return more.length === 0 ? onDay : undefined;
}

function dayYearLast(numbers: Numbers, writing: Writing): string | undefined {
  const { m, d, s = '', w } = numbers;
  const first = Number(d);
  const second = Number(m);
  const isDotted = s.trim() === '.';
  const isEither = first <= 12 && second <= 12 && first !== second;
  // Full stops stand behind the day, but for some magazines of America.
  if (isDotted && isEither && writing.language === 'en' && (writesMonthFirst(writing) || isUnclear(writing)))
    return undefined;
  const isOpen = isEither && !isDotted;
  const days = waysYearLast(numbers, writing);
  const onDay = isOpen ? onlyOn(w, days) : undefined;
  if (onDay !== undefined) return onDay;
  if (isOpen && isUnclear(writing)) return undefined;
  return days[second > 12 || (isOpen && writesMonthFirst(writing)) ? 1 : 0];
}
