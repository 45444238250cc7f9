/** Dates in the words of a page. */
import { foldWord } from '../../matching/fold.ts';
import { dayOf, persianDay, yearOf } from './calendar.ts';
import { monthsOf } from './months.ts';

/** What a page's language tells of how it writes dates. */
export interface Writing {
  /** A primary subtag, or '' when not known. */
  language: string;
  /** A country, in capitals, or '' when not known. */
  region: string;
}

export const writingOf = (tag: string | null): Writing => {
  const [language = '', ...rest] = (tag ?? '').split(/[-_]/);
  return {
    language: language.toLowerCase(),
    region: rest.find((part) => /^[a-z]{2}$/i.test(part))?.toUpperCase() ?? '',
  };
};

export interface FoundDate {
  /** `YYYY-MM-DD`. */
  day: string;
  /** Where it begins in the folded text. */
  index: number;
}

/** All digits as ASCII ones, folded. The digits of a script follow one another in Unicode. */
const plain = (text: string): string =>
  foldWord(text.replace(/[^\P{Nd}0-9]/gu, (digit) => String(digitValue(digit))));

function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero--;
  return code - zero;
}

/** The dates in a text, in their order; only whole ones, and only those that can be read in one way. */
export function datesIn(text: string, writing: Writing): FoundDate[] {
  const folded = plain(text);
  if (!/\d/.test(folded)) return [];
  const found: FoundDate[] = [];
  const take = (
    pattern: RegExp,
    read: (groups: Record<string, string | undefined>) => string | undefined,
  ) => {
    for (const match of folded.matchAll(pattern)) {
      const overlaps = found.some(({ index, day }) => Math.abs(index - match.index) < day.length / 2);
      const day = overlaps ? undefined : read(match.groups ?? {});
      if (day !== undefined) found.push({ day, index: match.index });
    }
  };
  take(YEAR_FIRST, (date) => read(date, writing));
  take(EAST_ASIAN, (date) => read(date, writing));
  for (const pattern of namedPatterns(writing.language)) take(pattern, (date) => readNamed(date, writing));
  take(DAY_FIRST, (date) => readDayFirst(date, writing));
  return found.sort((a, b) => a.index - b.index);
}

const YEAR_FIRST = /(?<![\d.:/-])(?<y>\d{4})(?<s>[-/.]) ?(?<m>\d{1,2})\k<s> ?(?<d>\d{1,2})(?![\d:/-]|\.\d)/g;
const EAST_ASIAN =
  /(?<era>令和|平成|民國|民国)?(?<y>\d{1,4}|元) ?[年년] ?(?<m>\d{1,2}) ?[月월] ?(?<d>\d{1,2}) ?[日號号일]/g;
const DAY_FIRST =
  /(?<![\d.:/-])(?<d>\d{1,2})(?<s>[./-]) ?(?<m>\d{1,2})\k<s> ?(?<y>\d{4}|\d{2}(?=$|[\s,|)·]))(?![\d/-]|\.\d)/g;

/** `13. Februar 2020`, `13 de febrero de 2020`, `February 13th, 2020`, `2020. február 13.`, `2020 m. vasario 13 d.` */
function namedPatterns(language: string): RegExp[] {
  const known = patterns.get(language);
  if (known) return known;
  const names = `(?<n>${monthsOf(language).pattern})(?![\\p{L}\\p{M}])`;
  const month = `(?<![\\p{L}\\p{M}])${names}`;
  const day = '(?<![\\d.:])(?<d>\\d{1,2})(?!\\d)';
  const year = '(?<y>\\d{4})(?!\\d)';
  const ordinal = '(?:st|nd|rd|th|er|e|º|°|\\.|-?(?:го|a|и|ти|й))?';
  const of = "[ ,.]*(?:de |del |of |d'|di |den |i |ב)?";
  const made = [
    `${day}${ordinal}[ .-]*${of}${names}[.,]?[ -]*(?:de |del |of |г\\. |в )?${year}`,
    `${month}[.,]? ${day}${ordinal},? *(?:de |del |at )?${year}`,
    `${year}[.,]? ?(?:m\\. |gada |e |ж\\. )?${month}[.,]? ?${day}`,
    `${year}\\.? gada ${day}\\. ?${month}`,
  ].map((source) => new RegExp(source, 'gu'));
  patterns.set(language, made);
  return made;
}
const patterns = new Map<string, RegExp[]>();

/** Years of the Persian calendar: what is 1300 to 1499 there is 1921 to 2120 here. */
const isPersian = (year: string, { language }: Writing): boolean =>
  language === 'fa' && /^1[34]\d\d$/.test(year);

type Groups = Record<string, string | undefined>;

function read({ y = '', m, d, era }: Groups, writing: Writing): string | undefined {
  if (isPersian(y, writing)) return persianDay(Number(y), Number(m), Number(d));
  return dayOf(yearOf(y === '元' ? '1' : y, writing.language, era), Number(m), Number(d));
}

function readNamed({ y = '', n = '', d }: Groups, writing: Writing): string | undefined {
  const month = monthsOf(writing.language).numbers.get(n);
  if (month === undefined) return undefined;
  if (isPersian(y, writing)) return persianDay(Number(y), month, Number(d));
  return dayOf(yearOf(y, writing.language), month, Number(d));
}

/** Countries whose English pages write the month first; where nothing is known, one cannot tell. */
const MONTH_FIRST = new Set(['US', 'PH']);

function readDayFirst({ y = '', m, d, s }: Groups, writing: Writing): string | undefined {
  const year = yearOf(y, writing.language);
  const first = Number(d);
  const second = Number(m);
  // Nobody writes the month first and full stops behind.
  const isOpen = s !== '.' && first <= 12 && second <= 12 && first !== second;
  if (isOpen && writing.language === 'en' && writing.region === '') return undefined;
  if (isOpen && writing.language === '') return undefined;
  const isMonthFirst =
    second > 12 || (isOpen && MONTH_FIRST.has(writing.region) && writing.language === 'en');
  return isMonthFirst ? dayOf(year, first, second) : dayOf(year, second, first);
}

/** The day that a machine's stamp names, as it is written there: in the newspaper's own time zone, mostly. */
export function dayOfStamp(stamp: unknown, writing: Writing): string | undefined {
  if (typeof stamp === 'number') return dayOfTime(stamp);
  if (typeof stamp !== 'string') return undefined;
  const text = stamp.trim();
  const iso = /^(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  if (/^\d{10}$|^\d{13}$/.test(text)) return dayOfTime(Number(text));
  // "2020-02-13", but also "Thu, 13 Feb 2020 10:00:00 GMT" and whatever the page writes for its readers.
  const days = new Set(datesIn(text, writing).map(({ day }) => day));
  return days.size === 1 ? [...days][0] : undefined;
}

/** Seconds are ten digits long these days, milliseconds thirteen. */
function dayOfTime(time: number): string | undefined {
  const date = new Date(time < 1e11 ? time * 1000 : time);
  return Number.isNaN(date.getTime())
    ? undefined
    : dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}
