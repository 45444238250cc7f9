/**
 * Where a capital tells that a word is a name, and where it does not. What a page writes elsewhere decides, as in A. Mikheev, "A
 * Knowledge-free Method for Capitalized Word Disambiguation" (ACL 1999).
 */

/** What a sentence begins behind: nothing, or a stop, with quotes, brackets and bullets between. */
const SENTENCE_BEGINS = /(?:^|[.!?…:|•▪●–—。！？।]["'”’»)\]]*\s)[\s"'“”„‘’«»‹([¿¡*>•▪●–—-]*$/u;
const LONGEST_BEFORE = 12;

/** Longer blocks are no headlines. In UTF-16 units. */
const LONGEST_HEADLINE = 160;
const WORD = /(?<![\p{L}\p{M}\p{N}'’])\p{L}[\p{L}\p{M}'’]*/gu;
/** Shorter words are small in headlines too. */
const LONG = 4;
const FEWEST_LONG = 2;
const FEWEST = 3;
const MOST_OF = 0.8;

/** True where a common word would have a capital too: at the beginning of a sentence, and in A Headline Like This. */
export const mayBeAnyWord = (text: string, start: number): boolean =>
  SENTENCE_BEGINS.test(text.slice(Math.max(0, start - LONGEST_BEFORE), start)) || isTitle(text);

/** True for A Headline Like This. */
export function isTitle(text: string): boolean {
  if (text.length > LONGEST_HEADLINE || /[.。]\s*$/.test(text)) return false;
  const words = text.match(WORD) ?? [];
  const long = words.filter(({ length }) => length >= LONG);
  if (words.length < FEWEST || long.length < FEWEST_LONG) return false;
  return long.filter((word) => /^\p{Lu}/u.test(word)).length >= MOST_OF * long.length;
}

/** Whether blocks of text have a word in this very spelling, at a place that `isWanted`. */
export const hasWord = (
  blocks: readonly string[],
  word: string,
  isWanted: (text: string, start: number) => boolean = () => true,
): boolean =>
  blocks.some((text) => {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
      if (isAlone(text, at, at + word.length) && isWanted(text, at)) return true;
    return false;
  });

const isAlone = (text: string, start: number, end: number): boolean =>
  !/[\p{L}\p{M}\p{N}]$/u.test(text.slice(Math.max(0, start - 2), start)) &&
  !/^[\p{L}\p{M}\p{N}]/u.test(text.slice(end, end + 2));
