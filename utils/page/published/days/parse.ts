/** Dates in the words of a page. */
import { lazy } from '../../../lazy.ts';
import { foldWord } from '../../../matching/letters/fold.ts';
import { dayOf, isBuddhist, persianDay, yearOf } from './calendar.ts';
import { monthOf } from './months.ts';
import { endsInName } from './name-before.ts';
import { dayOfThree, WEEKDAYS } from './order.ts';
import type { Writing } from './writing.ts';

export interface FoundDate {
  /** `YYYY-MM-DD`. */
  day: string;
  /** Where it begins and ends in the folded text. */
  index: number;
  end: number;
}

/** Most lines are, and folding goes through the characters one by one. */
const ASCII = /^[ -~]*$/;

/** Folded, all digits as ASCII ones. */
export const plainOf = (text: string): string => (ASCII.test(text) ? text.toLowerCase() : foldWord(text));

type Groups = Record<string, string | undefined>;

/** The dates in a text; see `datesInPlain`. */
export const datesIn = (text: string, writing: Writing): FoundDate[] => datesInPlain(plainOf(text), writing);

/**
 * The dates in a text that `plainOf` made plain, in their order; only whole ones, and only those that can be read in one way.
 * A date that ends a span of days ("23.-25. November") is of an event, and left out.
 */
export function datesInPlain(plain: string, writing: Writing): FoundDate[] {
  if (!/\d\D+\d/.test(plain)) return [];
  const found: FoundDate[] = [];
  const ofNumbers = (date: Groups) => read(date, writing);
  const take = (pattern: RegExp, dayIn = ofNumbers, anyLanguage = false) => {
    for (const match of plain.matchAll(pattern)) {
      const end = match.index + match[0].length;
      const index = match.index + lengthOfLead(match, writing, anyLanguage);
      const before = plain.slice(0, index);
      const overlaps = found.some((other) => index < other.end && other.index < end);
      const day = overlaps || endsSpan(before, writing) ? undefined : dayIn(match.groups ?? {});
      if (day !== undefined && !(match.groups?.first && endsInName(before, match[0])))
        found.push({ day, index, end });
    }
  };
  take(YEAR_FIRST);
  if (writesYearApart(writing)) take(YEAR_APART);
  if (writing.region === 'TW') take(MINGUO, (date) => read({ ...date, era: '民國' }, writing));
  if (/^(?:da|nb|nn|no|sv)$/.test(writing.language)) take(SCANDINAVIAN);
  take(EAST_ASIAN);
  if (writing.language === 'ja') take(JAPANESE);
  take(VIETNAMESE);
  take(MONGOLIAN);
  take(THAI, (date) =>
    isBuddhist(date.y ?? '', writing.language) ? readNamed(date, writing, false) : undefined,
  );
  // Many lines with digits have no word beside them.
  if (HAS_WORD.test(plain)) {
    for (const pattern of NAMED()) take(pattern, (date) => readNamed(date, writing, false));
    if (found.length === 0)
      for (const pattern of NAMED()) take(pattern, (date) => readNamed(date, writing, true), true);
  }
  take(DAY_FIRST, (date) => dayOfThree(date, writing));
  return found.sort((a, b) => a.index - b.index);
}

const HAS_WORD = /\d[^\d\s]?[\s./-]{0,3}[^\d\s.,:/|()-]|[^\d\s.,:/|()-][.,]?[\s/-]{0,2}\d/;

/** "23. bis ", "23 - ", "23/", "23. November - ": days before the date at hand. A time before it ("10:23 - ") is none. */
const SPAN =
  /(?<![\d:./])\d{1,2}\.? ?(?:(?<n>[^\s\d,;:|()-]{3,}) ?)?(?:-|\/|&|bis|und|to|and|au|al|et|e|y|a|i|en|og|och|til|do|по|и|та) ?$/;

function endsSpan(before: string, writing: Writing): boolean {
  const span = SPAN.exec(before.slice(-LONGEST_SPAN));
  return span !== null && (span.groups?.n === undefined || endsSpanOfMonths(before, writing));
}

/** True of a day that has such a day with its month before it. `before` is plain. */
export function endsSpanOfMonths(before: string, { language }: Writing): boolean {
  const name = SPAN.exec(before.slice(-LONGEST_SPAN))?.groups?.n;
  return name !== undefined && monthOf(name, language, true) !== undefined;
}
/** In UTF-16 units. */
const LONGEST_SPAN = 40;

const YEAR_FIRST =
  /(?<![\d./-]|\d:)(?<y>\d{4})(?<s> ?[-/.]) ?(?<m>\d{1,2})\k<s> ?(?<d>\d{1,2})(?!\d|[:/.-]\d)/g;
/** `2020 02 13` in Lithuania, and days that stand in elements of their own in China: "2020", "02/13". */
const YEAR_APART = /(?<![\d./:-]|\d )(?<y>(?:19|20)\d{2}) (?<m>\d{2})(?: | ?\/ ?)(?<d>\d{2})(?![\d./-])/g;
const writesYearApart = ({ language }: Writing): boolean => /^(?:lt|zh|ja|ko|)$/.test(language);
/** `109-02-13` and `109/02/13` of Taiwan's count. */
const MINGUO = /(?<![\d./-]|\d:)(?<y>9\d|1[0-4]\d)(?<s>[-/.])(?<m>\d{2})\k<s>(?<d>\d{2})(?![\d./-])/g;
/** `13/2-2020` and `13/2 2020` in Scandinavia, where `nr 1/2 2020` is a magazine. */
const SCANDINAVIAN = /(?<![\d./:-])(?<first>(?<d>\d{1,2}))\/(?<m>\d{1,2})[- ](?<y>\d{4})(?![\d./-])/g;
const EAST_ASIAN =
  /(?:(?<era>令和|平成|昭和|大正|明治|民國|民国|\b[rhs]) ?)?(?<y>\d{1,4}|元) ?[年년] ?(?<m>\d{1,2}) ?[月월] ?(?<d>\d{1,2}) ?[日號号일]/g;
/** `R2.5.1`, `H24.05.01`: years of an era that is told by its first letter. */
const JAPANESE = /\b(?<era>[rh])\.?(?<y>\d{1,2})(?<s>[./-])(?<m>\d{1,2})\k<s>(?<d>\d{1,2})(?!\d|[./:-]\d)/g;
const VIETNAMESE =
  /(?<![\d.]|\d:|\bso )(?<d>\d{1,2}) (?:thang|thg) (?<m>\d{1,2}),? (?:nam )?(?<y>\d{4})(?!\d)/g;
const MONGOLIAN = /(?<!\d)(?<y>\d{4}) оны (?<m>\d{1,2})(?:-р)? сар(?:ын)? (?<d>\d{1,2})(?!\d)/g;
/** The year's last two digits behind the month: "13 ก.พ. 63"; other numbers there may count anything, as hours: "13 ก.พ. 10 โมง". */
const THAI =
  /(?<![\d.]|\d:)(?<d>\d{1,2}) (?<n>[\u0e01-\u0e4e]+(?:\.[\u0e01-\u0e4e]+)?)\.? ?(?<y>\d{2})(?![\d:.])/g;
const DAY_FIRST =
  /(?:(?<w>sun|mon|tue|wed|thu|fri|sat)[a-z]{0,6}\.?,? |(?<!\d )\b(?<era>[mtshr]) ?)?(?<![\d./-]|\d:|(?:version|ver|v|build|firmware)[. ]{0,2})(?<d>\d{1,2})(?<s> ?[./-]) ?(?<m>\d{1,2})\k<s> ?(?<y>\d{4}|\d{2}(?=$|[\s,;|)·]|-\d{1,2}:))(?!\d|[/.]\d|-\d(?!\d?:\d{2}))/g;

/**
 * `13. Februar 2020`, `13 de febrero de 2020`, `February 13th, 2020`, `2020. február 13.`, `2020 m. vasario 13 d.` A word is what
 * is no white space, digit or mark: the classes of Unicode take a browser milliseconds to compile. A day that is `first` may end a name.
 */
const NAMED = lazy(() => {
  const apart = '\\s\\d,،;:|()/·';
  const word = `[^${apart}.-][^${apart}-]*`;
  // Three words name two months of Vietnam; any three would be prose.
  const name = `thang muoi (?:mot|hai)|${word}(?: ${word})?`;
  const month = `(?<![^${apart}.-])(?<n>${name})`;
  const day = '(?<![\\d.]|\\d:)(?<d>\\d{1,2})(?!\\d)';
  // "5G Sept 2020", "10am May 2020" and "Top 10 – March 2020" have none; "Thursday, 13 – February 2020" has.
  const onWeekday = `\\b(?:${WEEKDAYS.join('|')})(?:[a-z]*day)?[., ]+\\d+`;
  const first = `(?<![\\d.]|\\d:)(?<first>(?<d>\\d{1,2}))(?!\\d|(?:[b-df-np-z]|[ap]m)(?![a-z])|(?<!${onWeekday}) ?- [^\\d-]*\\d)`;
  const year = '(?<y>\\d{4})(?!\\d)';
  const ordinal = `(?: ?(?:st|nd|rd|th|er|e|o|°|a|\\.|-?(?:го|и|ти|й))(?![^${apart}.-]))?`;
  const of = "[ ,./-]*(?:de |del |of |d'|di |den |i |ב)?";
  return [
    `${first}${ordinal}${of}(?<n>(?:${name})(?: ?/ ?${word})?) ?[.,،]?[ /-]*(?:de |del |of |г\\. |в |nam )?${year}`,
    `${month}[.,]? ${day}${ordinal},? *(?:de |del |at )?${year}`,
    // "Thu Feb 13 21:30:09 EST 2020", as Java writes it.
    `${month} ${day} \\d{2}:\\d{2}:\\d{2} (?:[a-z0-9:+-]{1,9} )?${year}`,
    `${year}(?:(?:\\(e\\))?ko)?[.,]?[ /-]?(?:m\\. |gada |e |ж\\. )?${month}[.,]?[ /-]?${day}`,
    `${year}\\.? (?:gada|g\\.|ж\\.|жылгы|жылғы|жылы|жыл|yil|йил) ${day}\\.? ?${month}`,
  ].map((source) => new RegExp(source, 'g'));
});

/** Years of the Persian calendar: what is 1300 to 1499 there is 1921 to 2120 here. */
const isPersian = (year: string, { language }: Writing): boolean =>
  language === 'fa' && /^1[34]\d\d$/.test(year);

function read({ y = '', m, d, era }: Groups, writing: Writing): string | undefined {
  if (isPersian(y, writing)) return persianDay(Number(y), Number(m), Number(d));
  return dayOf(yearOf(y === '元' ? '1' : y, writing.language, era), Number(m), Number(d));
}

function readNamed(
  { y = '', n = '', d }: Groups,
  writing: Writing,
  anyLanguage: boolean,
): string | undefined {
  const names = [n, ...n.split(/ ?\/ ?/)];
  const month = names.map((name) => monthOf(name, writing.language, anyLanguage)).find(Boolean);
  if (month === undefined) return undefined;
  if (isPersian(y, writing)) return persianDay(Number(y), month, Number(d));
  return dayOf(yearOf(y, writing.language), month, Number(d));
}

/** The day of three numbers, in the calendar that the page counts in. */
export const dayOfNumbers = (
  year: string,
  month: string,
  day: string,
  writing: Writing,
): string | undefined => read({ y: year, m: month, d: day }, writing);

/** A name of two words may begin with one that is no part of it, but what names the date: "updated november 13, 2020". */
function lengthOfLead({ 0: date, groups }: RegExpExecArray, writing: Writing, anyLanguage: boolean): number {
  const name = groups?.n ?? '';
  const lead = date.startsWith(name) ? name.indexOf(' ') + 1 : 0;
  if (lead === 0) return 0;
  const isMonth = (word: string): boolean => monthOf(word, writing.language, anyLanguage) !== undefined;
  return isMonth(name.slice(lead)) && !isMonth(name.slice(0, lead - 1)) ? lead : 0;
}

/** The one date of a text of a page, or undefined where there is none, or several. */
export function dayInText(text: string, writing: Writing): string | undefined {
  const days = new Set(datesIn(text, writing).map(({ day }) => day));
  return days.size === 1 ? [...days][0] : undefined;
}
