/**
 * Normalisation with offsets. Two spellings that differ only in case, width, diacritics, white space or the shape of
 * apostrophes, quotes and dashes fold to the same sequence of UTF-16 units, and each unit knows where it came from.
 *
 * Marks are dropped only where they are diacritics (Latin, Greek, Cyrillic, Arabic and Hebrew points): vowel signs of the
 * scripts of India and South-East Asia and the voicing marks of kana make different words.
 */

export interface Folded {
  /** Folded UTF-16 units. */
  units: Uint16Array;
  /** For each unit, the offset in the original text of the cluster it came from. */
  starts: Uint32Array;
  length: number;
}

const DIACRITICS =
  /[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]/g;
const INVISIBLE = /^[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]$/;
const APOSTROPHES = /^['`´ʹʻʼʽʾʿˈ‘’‚‛′‵ꞌ＇]$/;
const QUOTES = /^["“”„‟«»″‶＂]$/;
const DASHES = /^[\p{Pd}\u2212]$/u;
/** Letters with a stroke or joined letters, which Unicode does not decompose, and forms that case folding leaves apart. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ħ: 'h',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ς: 'σ',
};

/** What a single character folds to: usually one character, none for what is dropped, seldom two. */
export function foldCharacter(character: string): string {
  if (/^\s$/u.test(character)) return ' ';
  if (INVISIBLE.test(character)) return '';
  if (APOSTROPHES.test(character)) return "'";
  if (QUOTES.test(character)) return '"';
  if (DASHES.test(character)) return '-';
  const isCompatible = /^[\p{L}\uff00-\uffef]/u.test(character);
  const bare = (text: string) => text.normalize(isCompatible ? 'NFKD' : 'NFD').replace(DIACRITICS, '');
  const lower = bare(bare(character).toLowerCase()).normalize(isCompatible ? 'NFKC' : 'NFC');
  return Array.from(lower, (letter) => LETTERS[letter] ?? letter).join('');
}

const DROPPED = 0xffff;
const SEVERAL = 0xfffe;
/** Folds of the characters below U+10000, filled in as they are met. */
const table = new Uint16Array(0x10000);
const several = new Map<number, string>();

function foldUnit(unit: number): number {
  const folded = foldCharacter(String.fromCharCode(unit));
  const entry = folded === '' ? DROPPED : folded.length === 1 ? folded.charCodeAt(0) : SEVERAL;
  if (entry === SEVERAL) several.set(unit, folded);
  table[unit] = entry;
  return entry;
}

/** Two or three characters that are one letter: an astral character, a kana with its voicing mark, a Hangul syllable in parts. */
const CLUSTER =
  /[\ud800-\udbff][\udc00-\udfff]|[\u3041-\u30ff][\u3099\u309a]|[\u1100-\u115f][\u1160-\u11a7][\u11a8-\u11ff]?/y;

function clusterLength(text: string, index: number, unit: number): number {
  const next = text.charCodeAt(index + 1);
  const maybe =
    (unit >= 0xd800 && unit <= 0xdbff) ||
    next === 0x3099 ||
    next === 0x309a ||
    (unit >= 0x1100 && unit <= 0x115f);
  if (!maybe) return 1;
  CLUSTER.lastIndex = index;
  return CLUSTER.exec(text)?.[0].length ?? 1;
}

/** Folds `text`. Runs of white space become one space. */
export function fold(text: string): Folded {
  let units = new Uint16Array(text.length + 16);
  let starts = new Uint32Array(text.length + 16);
  let length = 0;
  const add = (unit: number, start: number) => {
    if (unit === 0x20 && length > 0 && units[length - 1] === 0x20) return;
    if (length === units.length) {
      units = grown(units, Uint16Array);
      starts = grown(starts, Uint32Array);
    }
    units[length] = unit;
    starts[length++] = start;
  };
  const addAll = (folded: string, start: number) => {
    for (let index = 0; index < folded.length; index++) add(folded.charCodeAt(index), start);
  };
  for (let index = 0; index < text.length; ) {
    const unit = text.charCodeAt(index);
    const size = clusterLength(text, index, unit);
    if (size > 1) {
      const cluster = text.slice(index, index + size).normalize('NFC');
      addAll(Array.from(cluster, foldCharacter).join(''), index);
    } else {
      const entry = (table[unit] as number) || foldUnit(unit);
      if (entry === SEVERAL) addAll(several.get(unit) ?? '', index);
      else if (entry !== DROPPED) add(entry, index);
    }
    index += size;
  }
  return { units, starts, length };
}

function grown<T extends Uint16Array | Uint32Array>(old: T, Type: new (length: number) => T): T {
  const next = new Type(old.length * 2);
  next.set(old);
  return next;
}

/** The offset in `text` just behind the folded unit `index`: its cluster, and the diacritics that stand alone behind it. */
export function endOf(text: string, folded: Folded, index: number): number {
  const start = folded.starts[index] as number;
  let end = start + clusterLength(text, start, text.charCodeAt(start));
  while (end < text.length && text.charCodeAt(end) > 0xff && text.slice(end, end + 1).replace(DIACRITICS, '') === '') end++;
  return end;
}

/** The fold of a word, as a string: what aliases and guard words are compiled from. */
export function foldWord(word: string): string {
  const { units, length } = fold(word.trim());
  return String.fromCharCode(...units.subarray(0, length));
}

/** A spelling without what `"case": "exact"` does not ask about: the shape of spaces, apostrophes, quotes and dashes. */
export function exactSpelling(text: string): string {
  return Array.from(text.normalize('NFC'), (character) => {
    if (INVISIBLE.test(character)) return '';
    const isShape = /^\s$/u.test(character) || !/^[\p{L}\p{N}\p{M}]$/u.test(character);
    return isShape ? foldCharacter(character) : character;
  })
    .join('')
    .replace(/ +/g, ' ');
}
