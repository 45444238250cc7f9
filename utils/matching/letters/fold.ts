/**
 * Normalisation. Two spellings that differ only in case, width, diacritics, white space or the shape of apostrophes, quotes
 * and dashes fold to the same text.
 *
 * Marks are dropped only where they are diacritics (Latin, Greek, Cyrillic, Arabic and Hebrew points): vowel signs of the
 * scripts of India and South-East Asia and the voicing marks of kana make different words.
 */

import { lazy } from '../../lazy.ts';
import { digitOf, LETTERS } from './same-letters.ts';

const DIACRITICS =
  /[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]|[\u1ab0-\u1aff]|[\u1dc0-\u1dff]|[\u20d0-\u20ff]|[\ufe20-\ufe2f]/g;
const INVISIBLE = lazy(
  () =>
    /^(?:\u034f|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\p{Variation_Selector})$/u,
);
const APOSTROPHES = /^['`´ʹʻʼʽʾʿˈ‘’‚‛′‵ꞌ＇׳]$/;
const QUOTES = /^["“”„‟«»″‶＂״]$/;
const DASHES = lazy(() => /^[\p{Pd}\u2212]$/u);
const DIGIT = lazy(() => /^\p{Nd}$/u);

/** What a single character folds to: usually one character, none for what is dropped, seldom two. */
export function foldCharacter(character: string): string {
  if (INVISIBLE().test(character)) return '';
  if (/^\s$/u.test(character)) return ' ';
  if (APOSTROPHES.test(character)) return "'";
  if (QUOTES.test(character)) return '"';
  if (DASHES().test(character)) return '-';
  if (DIGIT().test(character)) return digitOf(character);
  const isCompatible = /^[\p{L}\uff00-\uffef]/u.test(character);
  const bare = (text: string) => text.normalize(isCompatible ? 'NFKD' : 'NFD').replace(DIACRITICS, '');
  const lower = bare(bare(character).toLowerCase()).normalize(isCompatible ? 'NFKC' : 'NFC');
  return Array.from(lower, (letter) => LETTERS[letter] ?? letter).join('');
}

/**
 * Two or three characters that are one letter: an astral character, a kana with its voicing mark, a Hangul syllable in
 * parts, a chillu with the sign for no vowel that it needs not.
 */
const CLUSTER =
  /[\ud800-\udbff][\udc00-\udfff]|[\u3041-\u30ff][\u3099\u309a]|[\uff66-\uff9d][\uff9e\uff9f]|[\u1100-\u115f][\u1160-\u11a7][\u11a8-\u11ff]?|[\u0d7a-\u0d7f]\u0d4d/y;

/** True when the unit may be the first of a cluster of several. */
export const maybeCluster = (unit: number): boolean =>
  (unit >= 0xd800 && unit <= 0xdbff) ||
  isKana(unit) ||
  (unit >= 0x1100 && unit <= 0x115f) ||
  (unit >= 0xd7a && unit <= 0xd7f);

/** True for a kana, which a voicing mark may follow. */
export const isKana = (unit: number): boolean =>
  (unit >= 0x3041 && unit <= 0x30ff) || (unit >= 0xff66 && unit <= 0xff9d);

/** True for the mark that makes ka (カ) ga (ガ), and for the one that makes ha (ハ) pa (パ), in either width. */
export const isVoicingMark = (unit: number): boolean =>
  unit === 0x3099 || unit === 0x309a || unit === 0xff9e || unit === 0xff9f;

/** The number of units of the letter that begins at `index`. */
export function clusterLength(text: string, index: number): number {
  if (!maybeCluster(text.charCodeAt(index))) return 1;
  CLUSTER.lastIndex = index;
  return CLUSTER.exec(text)?.[0].length ?? 1;
}

/** The fold of one letter, of one or more units. */
export const foldCluster = (cluster: string): string =>
  cluster.length === 1
    ? foldCharacter(cluster)
    : Array.from(cluster.normalize(cluster >= '\uff66' ? 'NFKC' : 'NFC'), foldCharacter)
        .join('')
        .replace(NO_VOWEL_TWICE, '\u0d4d');
const NO_VOWEL_TWICE = '\u0d4d\u0d4d';

const folds = new Map<string, string>();
/** ASCII without what folds to something other than its small letter: the backtick, and white space but for single spaces. */
const PLAIN = /^(?:[!-_a-~]| (?! ))*$/;

/** The fold of a text, its runs of white space as one space. Aliases and guard words are compiled from it. */
export function foldWord(text: string): string {
  // A sixth of the time of compiling a million names.
  if (PLAIN.test(text)) return text.trim().toLowerCase();
  const word = text.trim().normalize('NFC');
  let folded = '';
  for (let index = 0; index < word.length; ) {
    const size = clusterLength(word, index);
    const cluster = word.slice(index, index + size);
    index += size;
    let part = folds.get(cluster);
    if (part === undefined) {
      part = foldCluster(cluster);
      folds.set(cluster, part);
    }
    if (part !== ' ' || !folded.endsWith(' ')) folded += part;
  }
  return folded.trim();
}

/** True when what stands at `index` is a diacritic of its own: it belongs to the letter before it. */
export const isDiacritic = (text: string, index: number): boolean =>
  text.charCodeAt(index) > 0xff && text.charAt(index).replace(DIACRITICS, '') === '';

/**
 * A spelling without what `"case": "exact"` does not ask about: the shape of spaces, apostrophes, quotes and dashes, and the
 * wide letters and digits (５Ｇ) that Japanese newspapers set.
 */
export function exactSpelling(text: string): string {
  return Array.from(text.normalize('NFC'), (character) => {
    if (INVISIBLE().test(character)) return '';
    if (/^[\uff01-\uff5e]$/.test(character)) return character.normalize('NFKC');
    if (DIGIT().test(character)) return foldCharacter(character);
    const isShape = /^\s$/u.test(character) || !/^(?:\p{L}|\p{N}|\p{M})$/u.test(character);
    return isShape ? foldCharacter(character) : character;
  })
    .join('')
    .replace(/ +/g, ' ');
}
