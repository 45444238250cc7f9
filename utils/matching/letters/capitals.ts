/**
 * Where a capital tells that a word is a name, and where it does not. What a page writes elsewhere decides, as in A. Mikheev, "A
 * Knowledge-free Method for Capitalized Word Disambiguation" (ACL 1999).
 */

import { lazy } from '../../lazy.ts';

/** What a sentence begins behind: nothing, or a stop, with quotes, brackets and bullets between. */
const SENTENCE_BEGINS = /(?:^|[.!?…:|•▪●–—。！？।]["'”’»)\]]*\s)[\s"'“”„‘’«»‹([¿¡*>•▪●–—-]*$/u;
const LONGEST_BEFORE = 12;

/** Longer blocks are no headlines. In UTF-16 units. */
const LONGEST_HEADLINE = 160;
/** A word in letters that have capitals, up to its apostrophe, and not joined to another as in addresses: press@signal.org. */
const CASED = lazy(
  () =>
    /(?<!\p{L}|\p{M}|\p{N}|[@#_./\\])\p{LC}(?:\p{L}|\p{M}|\p{N})*(?!\p{L}|\p{M}|\p{N}|[@_/\\]|\.[\p{L}\p{N}])/gu,
);
const WORD = lazy(() => /(?<!\p{L}|\p{M}|\p{N}|['’])\p{L}(?:\p{L}|\p{M}|['’])*/gu);
/**
 * Shorter words are small in headlines too. A headline has so many words and so many long ones at least, and of these at most a fifth
 * small. Set by hand, as the length of a headline is: no list of headlines was measured.
 */
const LONG = 4;
const FEWEST_LONG = 2;
const FEWEST = 3;
const MOST_OF = 0.8;

/** Georgian letters are small ones to Unicode, and have no capitals in any text. */
const WITH_CASE = lazy(() => /(?!\p{Script=Georgian})\p{LC}/u);

/** True for a text in letters of which there are capitals. */
export const hasCase = (text: string): boolean => WITH_CASE().test(text);

/** True where a sentence begins. */
export const beginsSentence = (text: string, start: number): boolean =>
  SENTENCE_BEGINS.test(text.slice(Math.max(0, start - LONGEST_BEFORE), start));

/** True where a common word would have a capital too: at the beginning of a sentence, and in A Headline Like This. */
export const mayBeAnyWord = (text: string, start: number): boolean =>
  beginsSentence(text, start) || isTitle(text);

/** True for A Headline Like This. */
export function isTitle(text: string): boolean {
  if (text.length > LONGEST_HEADLINE || /[.。]\s*$/.test(text)) return false;
  const words = text.match(WORD()) ?? [];
  const long = words.filter(({ length }) => length >= LONG);
  if (words.length < FEWEST || long.length < FEWEST_LONG) return false;
  return long.filter((word) => /^\p{Lu}/u.test(word)).length >= MOST_OF * long.length;
}

/** How many times text writes words small and with a capital, by the word in small letters. */
export interface WordCounts {
  small: Map<string, number>;
  capital: Map<string, number>;
}

/** Counts the words of blocks of text. Addresses, which are small whatever they name, do not count. */
export function countWords(blocks: readonly string[]): WordCounts {
  const small = new Map<string, number>();
  const capital = new Map<string, number>();
  for (const text of blocks)
    for (const [word] of text.matchAll(CASED())) {
      const lower = word.toLowerCase();
      const counts = word.startsWith(lower.slice(0, 1)) ? small : capital;
      counts.set(lower, (counts.get(lower) ?? 0) + 1);
    }
  return { small, capital };
}
