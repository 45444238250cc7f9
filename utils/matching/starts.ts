/**
 * A filter for the places where a word may begin, told by the first letters there. Most words of a text are left at a look or
 * two into tables that the processor keeps near, and never reach the trie.
 */
import type { LetterWords } from './double-array.ts';

export interface Starts {
  /** By two letters (4 kB): whether a word begins with them, and whether that is all there is of it. */
  two: Uint8Array;
  /** By three letters (16 kB): whether a word begins with them, and whether that is all there is of it. */
  three: Uint8Array;
  /** A bit for each first four letters of words of four or five, first six of words of six to nine, first ten of longer ones. */
  more: Uint32Array;
}

/** What `two` and `three` hold, as bits. */
export const BEGINS = 1;
export const ENDS_SOON = 2;

const TWO_MASK = 0xfff;
const THREE_BITS = 14;
/** Sixteen bits a word keep the chance of a false "maybe" at one in sixteen; beyond half a megabyte they are no longer near. */
const BITS_PER_WORD = 16;
const FEWEST_BITS = 12;
const MOST_BITS = 22;
/** Spreads keys: 2^32 / golden ratio (D. Knuth, The Art of Computer Programming 3, section 6.4). */
const SPREAD = 0x9e3779b1;

export const placeOfTwo = (first: number, second: number): number => (first * 61 + second) & TWO_MASK;

export const placeOfThree = (first: number, second: number, third: number): number =>
  Math.imul((first * 0x89 + second) * 0x83 + third, SPREAD) >>> (32 - THREE_BITS);

/** A key of more letters from the key (or the place) of fewer. */
export const longerKey = (key: number, next: number): number => Math.imul(key, 0x2c1b3c6d) + next * 0x95 + 1;

/** False when no word begins with the letters that `key` was made of, and is as long as that asks for. */
export function hasMore(more: Uint32Array, key: number): boolean {
  const place = placeOfKey(more, key);
  return ((more[place >>> 5] as number) & (1 << (place & 31))) !== 0;
}

/** The number of bits is a power of two, 32 to a number: the product's top ones are the place. */
const placeOfKey = (more: Uint32Array, key: number): number =>
  Math.imul(key, SPREAD) >>> (Math.clz32(more.length) - 4);

/** The filter of words of an alphabet whose greatest letter is `last`. */
export function startsOf({ letters, ends }: LetterWords, last: number): Starts {
  const wanted = Math.ceil(Math.log2(BITS_PER_WORD * ends.length + 1));
  const two = new Uint8Array(TWO_MASK + 1);
  const three = new Uint8Array(1 << THREE_BITS);
  const more = new Uint32Array(1 << (Math.min(MOST_BITS, Math.max(FEWEST_BITS, wanted)) - 5));
  for (let word = 0, from = 0; word < ends.length; word++) {
    const length = (ends[word] as number) - from;
    const start = from;
    const at = (offset: number): number => (offset < length ? (letters[start + offset] as number) : 0);
    // Any letter may follow a word of one letter.
    if (length === 1) for (let next = 0; next <= last; next++) add(two, placeOfTwo(at(0), next), ENDS_SOON);
    add(two, placeOfTwo(at(0), at(1)), length <= 2 ? ENDS_SOON : BEGINS);
    const place = placeOfThree(at(0), at(1), at(2));
    add(three, place, length <= 3 ? ENDS_SOON : BEGINS);
    if (length > 3) {
      let key = place;
      for (let offset = 3; offset < keyLength(length); offset++) key = longerKey(key, at(offset));
      const bit = placeOfKey(more, key);
      more[bit >>> 5] = (more[bit >>> 5] as number) | (1 << (bit & 31));
    }
    from += length;
  }
  return { two, three, more };
}

const keyLength = (length: number): number => (length < 6 ? 4 : length < 10 ? 6 : 10);

function add(table: Uint8Array, place: number, bits: number): void {
  table[place] = (table[place] as number) | bits;
}
