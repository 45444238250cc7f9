/**
 * A filter for the places where a word may begin, told by the first letters there: nearly all places are left at a look into
 * tables that the processor keeps near, and never reach the trie.
 *
 * All places are looked at by one table before any is looked at by the next. Each is written down whether it stays or not, and what
 * stays is told by where the next one is written: nothing is decided, so that the processor guesses nothing wrong. At 10,000 names
 * this takes 1.5 ns a character; with a decision at each place it was 2.4.
 */
import { Entry } from './alphabet.ts';
import { kindOf, ownTies } from './characters.ts';
import { FIRST_LETTER, type LetterWords } from './double-array.ts';
import type { Reader } from './reader.ts';

/** What words begin with, by how many letters: of each hash two bits, `BEGINS` and `ENDS_SOON`. */
export interface Starts {
  /** The third letter is 0 where the second does not hold on to it. */
  three: Uint32Array;
  four: Uint32Array;
  six: Uint32Array;
  ten: Uint32Array;
}

/** A word begins so. */
const BEGINS = 1;
/** A word does that the next table knows nothing of, because it is too short. */
const ENDS_SOON = 2;

/** Eight places for each word keep false answers of a table below one in eight; the most are what a processor keeps near: 850 kB. */
const PLACES_FOR_A_WORD = 8;
const FEWEST_BITS = 10;
const MOST_BITS = { three: 16, four: 18, six: 20, ten: 21 };

/** Words entered between two steps: some milliseconds. */
const STEP = 10_000;

/** Its own, since an imported constant is looked up at each use. */
const { LETTER, OWN, TIE_SHIFT } = Entry;

/** Spreads keys: 2^32 / golden ratio (D. Knuth, The Art of Computer Programming 3, section 6.4). */
const SPREAD = 0x9e3779b1;

const keyOf = (first: number, second: number, third: number): number =>
  Math.imul(Math.imul(first, 0x89) + second, 0x83) + third;

/** A key of more letters from the key of fewer. */
const longerKey = (key: number, next: number): number => Math.imul(key, 0x2c1b3c6d) + next * 0x95 + 1;

/** A table has a power of two of places, sixteen to a number: the product's top bits are the place. */
const placeOf = (table: Uint32Array, key: number): number =>
  Math.imul(key, SPREAD) >>> (Math.clz32(table.length) - 3);

/** In the two low bits, what a table has for a key. */
function look(table: Uint32Array, key: number): number {
  const place = placeOf(table, key);
  return (table[place >>> 4] as number) >>> ((place & 15) << 1);
}

/**
 * Leaves only those of the reader's starts where a word may begin, and returns how many these are: by three letters, which no ending of
 * any language changes.
 */
export function keepLikely({ entries, starts, startCount }: Reader, { three }: Starts): number {
  let kept = 0;
  for (let index = 0; index < startCount; index++) {
    const at = starts[index] as number;
    const first = entries[at] as number;
    const second = entries[at + 1] as number;
    const third = entries[at + 2] as number;
    const isTied = -((second << TIE_SHIFT) & third & OWN) >> 31;
    starts[kept] = at;
    // The sign of an entry is ALWAYS.
    kept +=
      (look(three, keyOf(first & LETTER, second & LETTER, third & LETTER & isTied)) | (first >>> 31)) &
      BEGINS;
  }
  return kept;
}

/** The same by up to ten letters, for languages that write endings behind whole names only. */
export function keepLikelier(reader: Reader, tables: Starts): number {
  return keepByTen(reader, keepByFour(reader, tables), tables);
}

/** The sign of a start that stays whatever further letters there are. */
const SURE = 1 << 31;

function keepByFour({ entries, starts, startCount }: Reader, { three, four }: Starts): number {
  let kept = 0;
  for (let index = 0; index < startCount; index++) {
    const at = starts[index] as number;
    const first = entries[at] as number;
    const second = entries[at + 1] as number;
    const third = entries[at + 2] as number;
    const isTied = -((second << TIE_SHIFT) & third & OWN) >> 31;
    const byThree = look(three, keyOf(first & LETTER, second & LETTER, third & LETTER & isTied));
    const key = keyOf(first & LETTER, second & LETTER, third & LETTER);
    const byFour = look(four, longerKey(key, (entries[at + 3] as number) & LETTER));
    const sure = (((byThree | byFour) << 30) | first) & SURE;
    starts[kept] = at | sure;
    kept += (byFour | (sure >>> 31)) & 1;
  }
  return kept;
}

function keepByTen({ entries, starts }: Reader, count: number, { six, ten }: Starts): number {
  let kept = 0;
  for (let index = 0; index < count; index++) {
    const start = starts[index] as number;
    const at = start & ~SURE;
    let key = keyOf(
      (entries[at] as number) & LETTER,
      (entries[at + 1] as number) & LETTER,
      (entries[at + 2] as number) & LETTER,
    );
    key = longerKey(key, (entries[at + 3] as number) & LETTER);
    key = longerKey(key, (entries[at + 4] as number) & LETTER);
    key = longerKey(key, (entries[at + 5] as number) & LETTER);
    const bySix = look(six, key);
    key = longerKey(key, (entries[at + 6] as number) & LETTER);
    key = longerKey(key, (entries[at + 7] as number) & LETTER);
    key = longerKey(key, (entries[at + 8] as number) & LETTER);
    key = longerKey(key, (entries[at + 9] as number) & LETTER);
    starts[kept] = at;
    kept += ((start >>> 31) | (bySix >>> 1) | (bySix & look(ten, key))) & 1;
  }
  return kept;
}

/** The filter of words. `alphabet` holds the units of the letters from `FIRST_LETTER` on. Yields how much is done, 0 to 1. */
export function* startsOf({ letters, ends }: LetterWords, alphabet: string): Generator<number, Starts, void> {
  const bits = Math.max(FEWEST_BITS, Math.ceil(Math.log2(PLACES_FOR_A_WORD * ends.length + 1)));
  const table = (most: number) => new Uint32Array(1 << (Math.min(most, bits) - 4));
  const three = table(MOST_BITS.three);
  const four = table(MOST_BITS.four);
  const six = table(MOST_BITS.six);
  const ten = table(MOST_BITS.ten);
  const own = new Uint8Array(FIRST_LETTER + alphabet.length);
  for (let unit = 0; unit < alphabet.length; unit++)
    own[FIRST_LETTER + unit] = ownTies(kindOf(alphabet.charCodeAt(unit)));
  for (let word = 0, from = 0; word < ends.length; word++) {
    const length = (ends[word] as number) - from;
    const start = from;
    from += length;
    if (word % STEP === 0) yield word / ends.length;
    // A word of one letter is told by the letter itself, in its entry.
    if (length < 2) continue;
    const at = (offset: number): number => (offset < length ? (letters[start + offset] as number) : 0);
    const isTied = ((own[at(1)] as number) & (own[at(2)] as number)) !== 0;
    add(three, keyOf(at(0), at(1), isTied ? at(2) : 0), length < 4);
    let key = keyOf(at(0), at(1), at(2));
    for (let count = 4; count <= Math.min(length, 10); count++) {
      key = longerKey(key, at(count - 1));
      if (count === 4) add(four, key, length < 6);
      else if (count === 6) add(six, key, length < 10);
      else if (count === 10) add(ten, key, false);
    }
  }
  return { three, four, six, ten };
}

function add(table: Uint32Array, key: number, endsSoon: boolean): void {
  const place = placeOf(table, key);
  const value = endsSoon ? BEGINS | ENDS_SOON : BEGINS;
  table[place >>> 4] = (table[place >>> 4] as number) | (value << ((place & 15) << 1));
}
