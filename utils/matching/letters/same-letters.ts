/** Letters and digits that are the same to whoever compares words: to the matcher (fold.ts) and to the search (utils/context/retrieval/words.ts). */

/**
 * Letters with a stroke or joined letters, which Unicode does not decompose, forms that case folding leaves apart,
 * letters of which Arabic, Persian and Urdu keyboards give different ones for the same word, and Malayalam's letters without a vowel
 * (chillus), which were written with a joiner before they were letters of their own (Unicode 5.1), and still are.
 */
export const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ħ: 'h',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ς: 'σ',
  ی: 'ي',
  ى: 'ي',
  ک: 'ك',
  ڤ: 'ف',
  ൺ: 'ണ്',
  ൻ: 'ന്',
  ർ: 'ര്',
  ൽ: 'ല്',
  ൾ: 'ള്',
  ൿ: 'ക്',
};

/** The digit that a digit of any script is: ٥, ५ and ５ are 5. Unicode has those of a script in a row, or several rows, from 0 on. */
export function digitOf(digit: string): string {
  let before = 0;
  let code = digit.codePointAt(0) as number;
  while (/\p{Nd}/u.test(String.fromCodePoint(--code))) before++;
  return String(before % 10);
}
