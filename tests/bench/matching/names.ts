/** Made-up names to measure with: as many as asked for, the same every time. */
import { randomFrom } from '../shared/random.ts';

const SYLLABLES =
  'ba be bi bo ka ke ki ko la le li lo ma me mi mo na ne ni no ra re ri ro sa se si so ta te ti to va ve vi vo han gor lin mar ten dor ston wick'.split(
    ' ',
  );

/**
 * `count` different names of one to three words. Of those of several, the share `familiar` begins with a capitalised word of `texts`, as
 * "New Zealand" and "Bank of China" do.
 */
export function madeUpNames(count: number, texts: readonly string[], familiar = 0.05): string[] {
  const random = randomFrom(1);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  const openings = [...new Set(texts.flatMap((text) => text.match(/(?<=\p{Ll} )\p{Lu}\p{Ll}{3,}/gu) ?? []))];
  const word = (): string => {
    const letters = Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(SYLLABLES)).join('');
    return letters.charAt(0).toUpperCase() + letters.slice(1);
  };
  const names = new Set<string>();
  while (names.size < count) {
    const words = Array.from({ length: 1 + Math.floor(random() * 3) }, word);
    if (words.length > 1 && openings.length > 0 && random() < familiar) words[0] = pick(openings);
    names.add(words.join(' '));
  }
  return [...names];
}
