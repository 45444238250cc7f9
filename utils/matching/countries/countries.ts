/** Which country English texts tell of: a name of it, or a word for what is of it. */
import { lazy } from '../../lazy.ts';
import { COUNTRIES } from './country-table.ts';

/** No country. */
export const NOWHERE = 0;

const numberOf = new Map<string, number>();
for (const [country, { called, described }] of COUNTRIES.entries())
  for (const word of [...called, ...described]) numberOf.set(word, country);

/** A pattern for any of the words, the longest first: "South Korean" before "South Korea". */
export const anyOf = (words: Iterable<string>): string =>
  `(?:${[...words]
    .sort((a, b) => b.length - a.length)
    .join('|')
    .replaceAll('.', '\\.')})`;
/** "US-China Commerce Department talks" are no matter of a Chinese one. */
export const BEGINS = '(?<!\\p{L}|\\p{M}|-)';
export const ENDS = '(?!\\p{L}|\\p{M})';
/** A pattern for any word for any country. */
export const ANY = anyOf(numberOf.keys());

const CAPITAL = lazy(() => new RegExp(`${BEGINS}\\p{Lu}`, 'gu'));
const ENDS_WORD = lazy(() => new RegExp(`^${ENDS}`, 'u'));
/** The words by their first letter, the longest first. A pattern for all of them would take milliseconds to make. */
const byCapital = Map.groupBy(
  [...numberOf.keys()].sort((a, b) => b.length - a.length),
  (word) => word.charAt(0),
);

/** The first word for a country in a text. */
function wordIn(text: string): string | undefined {
  for (const { 0: capital, index } of text.matchAll(CAPITAL()))
    for (const word of byCapital.get(capital) ?? [])
      if (
        text.startsWith(word, index) &&
        ENDS_WORD().test(text.slice(index + word.length, index + word.length + 2))
      )
        return word;
  return undefined;
}

/** The number of the country that a word stands for, or undefined. */
export const countryOfWord = (word: string | undefined): number | undefined => numberOf.get(word ?? '');

/** True when a text has a word for a country, even for one that has no institutions of its own. */
export const hasCountry = (text: string): boolean => wordIn(text) !== undefined;

/** The number of the first country that texts tell of, or `NOWHERE`. */
export function countryIn(texts: Iterable<string>): number {
  for (const text of texts) {
    const country = countryOfWord(wordIn(text));
    if (country !== undefined) return country;
  }
  return NOWHERE;
}
