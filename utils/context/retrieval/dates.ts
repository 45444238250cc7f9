/** Days, months and years that a sentence names, in the words of its language. */
import { foldText } from './words.ts';

/** At least a year or a month. */
interface PassageDate {
  year?: number;
  month?: number;
  day?: number;
}

const NUMBER_OR_NAME = /\p{L}[\p{L}\p{M}]*\.?|\d+/gu;
const CJK_DATE = /(?:(\d{4})\s*[年년]\s*)?(\d{1,2})\s*[月월](?:\s*(\d{1,2})\s*[日일])?/g;

/** The place of a word that a text does not have. */
const NOWHERE = -1;

/** "28 January 2020", "January 28", "im Januar 2020", "1er mai 2025", "2018", "2020年1月28日". */
export function datesIn(text: string, language = 'en'): PassageDate[] {
  const cjk = [...text.matchAll(CJK_DATE)].map(([, year, month, day]) => plain(year, Number(month), day));
  if (cjk.length > 0) return cjk;
  const words = [...text.matchAll(NUMBER_OR_NAME)].map(([word]) => word);
  const dates: PassageDate[] = [];
  const used = new Set<number>();
  words.forEach((word, at) => {
    const month = monthOf(word, language);
    if (month === undefined) return;
    const yearAt = [at + 1, at + 2, at + 3].find((place) => isYear(words[place])) ?? NOWHERE;
    const dayAt = [at - 1, at + 1, at - 2].find((place) => isDay(words[place])) ?? NOWHERE;
    used.add(yearAt);
    // "may" and "march" are verbs too: a month alone is a date only beside a number.
    if (yearAt === dayAt && !/^\p{Lu}/u.test(word) && language.startsWith('en')) return;
    dates.push(plain(words[yearAt], month, words[dayAt]));
  });
  words.forEach((word, at) => {
    if (isYear(word) && !used.has(at)) dates.push({ year: Number(word) });
  });
  return dates;
}

/** How closely one of the dates agrees with a record's (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`); a month without its year agrees with none. */
export function dateAgreement(
  dates: readonly PassageDate[],
  date: string,
): 'day' | 'month' | 'year' | undefined {
  const found = dates.map((named) => agreement(named, date));
  return (['day', 'month', 'year'] as const).find((level) => found.includes(level));
}

function agreement(named: PassageDate, date: string): 'day' | 'month' | 'year' | undefined {
  const [year, month, day] = date.split('-').map(Number);
  if (named.year !== undefined && named.year !== year) return undefined;
  if (named.month === undefined) return 'year';
  if (named.month !== month) return undefined;
  if (named.day !== undefined && named.day === day) return 'day';
  return named.year === undefined ? undefined : 'month';
}

const isYear = (word = ''): boolean => /^(?:19|20)\d\d$/.test(word);
const isDay = (word = ''): boolean => /^\d{1,2}$/.test(word) && Number(word) <= 31;

const plain = (year: string | undefined, month: number, day: string | undefined): PassageDate => ({
  year: numberOf(year),
  month,
  day: numberOf(day),
});

const numberOf = (digits: string | undefined): number | undefined =>
  digits === undefined ? undefined : Number(digits);

const monthNames = new Map<string, Map<string, number>>();

/** Languages whose months have case endings: "июнь", "июня", "июне". */
const WITH_CASES = /^(?:be|bg|bs|cs|el|et|fi|hr|hu|lt|lv|pl|ru|sk|sl|sr|tr|uk)\b/;

function monthOf(word: string, language: string): number | undefined {
  if (!/^\p{L}{3}/u.test(word)) return undefined;
  const names = monthsOf(language);
  const folded = fold(word);
  return names.get(folded) ?? (WITH_CASES.test(language) ? names.get(stemOf(folded)) : undefined);
}

/** What the cases of a month's name share, marked so that it is not taken for a name itself. */
const stemOf = (name: string): string => `${name.slice(0, Math.max(3, Math.min(5, name.length - 1)))}…`;

/** Names of the months in a language and in English, long and short, and their stems where they have cases. */
function monthsOf(language: string): Map<string, number> {
  let names = monthNames.get(language);
  if (names) return names;
  names = new Map();
  for (const locale of ['en', language]) {
    for (const style of ['long', 'short'] as const) {
      const format = formatter(locale, style);
      for (let month = 1; month <= 12; month++) {
        for (const { type, value } of format.formatToParts(Date.UTC(2020, month - 1, 15))) {
          if (type !== 'month' || /^\d/.test(value)) continue;
          const name = fold(value);
          names.set(name, month);
          if (WITH_CASES.test(locale) && style === 'long') names.set(stemOf(name), month);
        }
      }
    }
  }
  monthNames.set(language, names);
  return names;
}

/**
 * A page can claim any language; one that is no language tag, or that the browser does not know, is read as English. What a tag adds to a
 * language (`-u-ca-hebrew`) does not count.
 */
function formatter(locale: string, month: 'long' | 'short'): Intl.DateTimeFormat {
  const format = (locales: string[]) =>
    new Intl.DateTimeFormat(locales, { day: 'numeric', month, timeZone: 'UTC' });
  try {
    return format([new Intl.Locale(locale).baseName, 'en']);
  } catch {
    return format(['en']);
  }
}

const fold = (word: string): string => foldText(word).replace(/\./g, '');
