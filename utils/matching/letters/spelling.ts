/** Whether a text has an entry in the spelling it asks for. */
import { exactSpelling, foldWord } from './fold.ts';

/** True when `found` is spelled as `spelling`. */
export const isSpelled = (spelling: string, found: string): boolean =>
  exactSpelling(spelling) === exactSpelling(found);

/**
 * The same where the text ends words otherwise: each word is spelled alike as far as the folds of both are alike. Endings of
 * abbreviations are small letters, so that they are not taken for other abbreviations (`BSIs`, not `BSIS`).
 */
export function isSpelledButForEndings(spelling: string, found: string): boolean {
  const wanted = exactSpelling(spelling).split(' ');
  const words = exactSpelling(found).split(' ');
  return wanted.length === words.length && wanted.every((word, index) => isAlike(word, words[index] ?? ''));
}

function isAlike(wanted: string, found: string): boolean {
  const same = commonLength(wanted, found);
  if (same === wanted.length) return !/\p{Lu}$/u.test(wanted) || /^\p{Ll}*$/u.test(found.slice(same));
  return same >= commonLength(foldWord(wanted), foldWord(found)) || isLastMarked(wanted, found, same);
}

/** Hungarian and Polish change a last vowel by its mark alone: Nokiát, Nokią. */
const isLastMarked = (wanted: string, found: string, same: number): boolean =>
  same === wanted.length - 1 && /^\p{Ll}$/u.test(wanted.slice(same)) && /^\p{Ll}/u.test(found.slice(same));

function commonLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}
