/** What kind of character a letter is: whether words of its script stand apart, and what it holds on to. */

import { lazy } from '../../lazy.ts';

export const Kind = {
  unknown: 0,
  /** Punctuation, signs, halves of characters beyond U+FFFF (Han and emoji, nearly all). */
  none: 1,
  space: 2,
  /** A letter or digit of a script that writes spaces between words. */
  word: 3,
  /** The same, of a script that writes prefixes onto a word: Arabic and Hebrew. */
  prefixing: 4,
  hangul: 5,
  katakana: 6,
  /** A script without spaces between words: Han, Hiragana, Thai, Lao, Khmer, Burmese. */
  free: 7,
  /** A vowel sign or tone mark of such a script, which belongs to the letter before it. */
  freeMark: 8,
  /** A vowel that Thai and Lao write before the letter it belongs to. */
  freeLead: 9,
  /** Takes no part: diacritics of their own, soft hyphens, joiners, variation selectors. */
  transparent: 10,
} as const;

const kinds = new Uint8Array(0x10000);

/** Invisible characters inside words. The zero-width space (U+200B) is none of them: it parts words. */
const JOINERS = lazy(() => /^(?:\u034f|\u200c|\u200d|[\u00ad\u2060\ufeff]|\p{Variation_Selector})$/u);
const FREE = lazy(
  () =>
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u,
);

/** The kind of a UTF-16 unit. */
export function kindOf(unit: number): number {
  const known = kinds[unit] as number;
  if (known !== Kind.unknown) return known;
  const kind = classify(String.fromCharCode(unit));
  kinds[unit] = kind;
  return kind;
}

function classify(character: string): number {
  if (/^[\ud800-\udfff]$/.test(character)) return Kind.none;
  if (JOINERS().test(character) || /^(?=\p{M})\p{Script=Inherited}$/u.test(character))
    return Kind.transparent;
  if (/^\s$/.test(character)) return Kind.space;
  // Halfwidth voicing marks, a letter to Unicode, belong to the kana before them.
  if (/^[\uff9e\uff9f]$/.test(character)) return Kind.transparent;
  if (/^[\p{Script=Katakana}ー\uff70]$/u.test(character)) return Kind.katakana;
  if (/^\p{Script=Hangul}$/u.test(character)) return Kind.hangul;
  if (/^[\u0e40-\u0e44\u0ec0-\u0ec4]$/.test(character)) return Kind.freeLead;
  // Sara a and sara am are letters to Unicode, but nothing can begin with them either.
  if (/^[\u0e30\u0e32\u0e33\u0e45\u0e46\u0eb0\u0eb2\u0eb3]$/.test(character)) return Kind.freeMark;
  if (FREE().test(character)) return /^\p{M}$/u.test(character) ? Kind.freeMark : Kind.free;
  if (!/^(?:\p{L}|\p{Nd}|\p{M}|_)$/u.test(character)) return Kind.none;
  return /^[\p{Script=Arabic}\p{Script=Hebrew}]$/u.test(character) ? Kind.prefixing : Kind.word;
}

/** Kinds of which letters hold on to their like: a word of one of these scripts is not found within another. */
const HOLDING: readonly number[] = [Kind.word, Kind.prefixing, Kind.hangul, Kind.katakana];
/** Further ties, as bits above those. */
export const Tie = { LEAD: 1 << 4, SPACE: 1 << 5, MARK: 1 << 6 } as const;

/** What a letter of a kind holds on to among its like, as a bit of four; 0 for nothing. */
export const ownTies = (kind: number): number => (HOLDING.includes(kind) ? 1 << HOLDING.indexOf(kind) : 0);

/**
 * What a letter of a kind holds on to, as seven bits for each side: a word may begin or end between two letters unless `behind` of
 * the first and `before` of the second have a bit in common. Nothing parts a mark from the letter before it, or a lead from the
 * letter behind it; letters of one script hold together, except in scripts without spaces, and so do spaces.
 */
export function tiesOf(kind: number): { behind: number; before: number } {
  const like = ownTies(kind) | (kind === Kind.space ? Tie.SPACE : 0);
  return {
    behind: like | Tie.MARK | (kind === Kind.freeLead ? Tie.LEAD : 0),
    before: like | Tie.LEAD | (kind === Kind.freeMark ? Tie.MARK : 0),
  };
}
