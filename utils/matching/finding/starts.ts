/**
 * A filter for the places where a word may begin, told by the first letters there: nearly all places are left at a look into
 * tables that the processor keeps near, and never reach the trie.
 *
 * All places are looked at by one table before any is looked at by the next. Each is written down whether it stays or not, and what
 * stays is told by where the next one is written: nothing is decided, so that the processor guesses nothing wrong. With a decision at
 * each place this takes more than half as long again.
 */
import type { Steps } from '../../steps.ts';
import { KOREAN } from '../affixes/ending-tables.ts';
import type { Starts } from '../compiled.ts';
import { Kind, kindOf, ownTies } from '../letters/characters.ts';
import { Entry } from './alphabet.ts';
import { FIRST_LETTER, type LetterWords } from './double-array.ts';
import type { Reader } from './reader.ts';

/**
 * Words to a place, and places to a beginning of three letters, of which many words have the same; places of a table, as binary logarithms:
 * the most are what a processor keeps near, a megabyte in all.
 */
const WORDS_TO_A_PLACE = 2;
const PLACES_TO_A_BEGINNING = 2;
const FEWEST_BITS = 8;
const MOST_BITS = { four: 15, six: 16, ten: 17 };

/** Words entered between two steps: some milliseconds. */
const STEP = 10_000;

/** First syllables of Korean particles. */
const PARTICLES = [...new Set((KOREAN.names ?? '').split(' ').map((particle) => particle.charAt(0)))];
const HANGUL = ownTies(Kind.hangul);
/** Its own, since an imported constant is looked up at each use. */
const { LETTER, OWN, TIE_SHIFT } = Entry;

/** Spreads keys: 2^32 / golden ratio (D. Knuth, The Art of Computer Programming 3, section 6.4). */
const SPREAD = 0x9e3779b1;

const keyOf = (first: number, second: number, third: number): number =>
  Math.imul(Math.imul(first, 0x89) + second, 0x83) + third;

/**
 * The key of six letters, and of those and four more: a sum of products, each letter with a number of its own, which the processor makes
 * all at once. Made of one letter after the other, keys take two fifths longer. (Multilinear hashing: D. Lemire and O. Kaser, "Strongly
 * Universal String Hashing is Fast", 2014. The numbers are odd and have no pattern, no more.)
 */
const keyOfSix = (entries: Int32Array, at: number): number =>
  (Math.imul((entries[at] as number) & LETTER, 0x2545f491) +
    Math.imul((entries[at + 1] as number) & LETTER, 0x9e3779b1) +
    Math.imul((entries[at + 2] as number) & LETTER, 0x85ebca77) +
    Math.imul((entries[at + 3] as number) & LETTER, 0xc2b2ae3d) +
    Math.imul((entries[at + 4] as number) & LETTER, 0x27d4eb2f) +
    Math.imul((entries[at + 5] as number) & LETTER, 0x165667b1)) |
  0;
const keyOfTen = (six: number, entries: Int32Array, at: number): number =>
  (six +
    Math.imul((entries[at + 6] as number) & LETTER, 0x7feb352d) +
    Math.imul((entries[at + 7] as number) & LETTER, 0x846ca68b) +
    Math.imul((entries[at + 8] as number) & LETTER, 0x58f38ded) +
    Math.imul((entries[at + 9] as number) & LETTER, 0xd3a2646d)) |
  0;

/** A table has a power of two of places: the product's top bits are the place. */
const placeOf = (key: number, shift: number): number => Math.imul(key, SPREAD) >>> shift;

/** What a table of so many places has to shift products by. */
const shiftFor = (places: number): number => Math.clz32(places) + 1;

/** In the lowest bit, whether both bits of a key are set. What is shifted by is taken modulo 32. */
const holds = (bits: number, key: number): number => (bits >>> key) & (bits >>> (key >>> 5));
const bitsOf = (key: number): number => (1 << key) | (1 << (key >>> 5));

/** The place of a start in the table of four letters. */
function placeOfStart(entries: Int32Array, at: number, shift: number): number {
  const second = entries[at + 1] as number;
  const third = entries[at + 2] as number;
  const isTied = -((second >>> TIE_SHIFT) & third & OWN) >> 31;
  return placeOf(keyOf((entries[at] as number) & LETTER, second & LETTER, third & LETTER & isTied), shift);
}

/** The sign of a start that stays whatever further letters there are. */
const SURE = 1 << 31;

export class StartFilter {
  private readonly four: Uint32Array;
  private readonly shiftFour: number;
  private readonly six: Uint32Array;
  private readonly shiftSix: number;
  private readonly ten: Uint32Array;
  private readonly shiftTen: number;

  constructor({ four, six, ten }: Starts) {
    this.four = four;
    this.shiftFour = shiftFor(four.length / 2);
    this.six = six;
    this.shiftSix = shiftFor(six.length);
    this.ten = ten;
    this.shiftTen = shiftFor(ten.length);
  }

  /**
   * Leaves only those of the reader's starts where a word may begin, and returns how many these are: by three letters, which no ending
   * of any language changes.
   */
  keepLikely({ entries, startCount }: Reader): number {
    const { four, shiftFour } = this;
    const top = entries.length - 1;
    let kept = top;
    for (let slot = top; slot > top - startCount; slot--) {
      const at = entries[slot] as number;
      const begins = four[2 * placeOfStart(entries, at, shiftFour)] as number;
      entries[kept] = at;
      // The sign of an entry is ALWAYS.
      kept -= (begins | -begins | (entries[at] as number)) >>> 31;
    }
    return top - kept;
  }

  /** The same by up to ten letters, for languages that write endings behind whole names only. */
  keepLikelier(reader: Reader): number {
    const count = this.keepByFour(reader);
    return count > 0 ? this.keepByTen(reader, count) : 0;
  }

  private keepByFour({ entries, startCount }: Reader): number {
    const { four, shiftFour } = this;
    const top = entries.length - 1;
    let kept = top;
    for (let slot = top; slot > top - startCount; slot--) {
      const at = entries[slot] as number;
      const place = placeOfStart(entries, at, shiftFour);
      const fourth = (entries[at + 3] as number) & LETTER;
      const sure = ((four[2 * place + 1] as number) >>> fourth) | ((entries[at] as number) >>> 31);
      entries[kept] = at | (sure << 31);
      kept -= (((four[2 * place] as number) >>> fourth) | sure) & 1;
    }
    return top - kept;
  }

  private keepByTen({ entries }: Reader, count: number): number {
    const { six, shiftSix, ten, shiftTen } = this;
    const top = entries.length - 1;
    let kept = top;
    for (let slot = top; slot > top - count; slot--) {
      const start = entries[slot] as number;
      const at = start & ~SURE;
      const bySixth = keyOfSix(entries, at);
      const inSix = six[bySixth >>> shiftSix] as number;
      const begins = holds(inSix, bySixth);
      const endsSoon = holds(inSix, bySixth >>> 3);
      const byTenth = keyOfTen(bySixth, entries, at);
      const goesOn = holds(ten[byTenth >>> shiftTen] as number, byTenth);
      entries[kept] = at;
      kept -= ((start >>> 31) | endsSoon | (begins & goesOn)) & 1;
    }
    return top - kept;
  }
}

/** The filter of words. `alphabet` holds the units of the letters from `FIRST_LETTER` on. */
export function* startsOf(words: LetterWords, alphabet: string): Steps<Starts> {
  const { letters, ends } = words;
  const four = new Uint32Array(2 * placesFor('four', PLACES_TO_A_BEGINNING * beginningsOf(words)));
  const six = new Uint32Array(placesFor('six', ends.length / WORDS_TO_A_PLACE));
  const ten = new Uint32Array(placesFor('ten', ends.length / WORDS_TO_A_PLACE));
  const shiftFour = shiftFor(four.length / 2);
  const shiftSix = shiftFor(six.length);
  const shiftTen = shiftFor(ten.length);
  const own = new Uint8Array(FIRST_LETTER + alphabet.length);
  for (let unit = 0; unit < alphabet.length; unit++)
    own[FIRST_LETTER + unit] = ownTies(kindOf(alphabet.charCodeAt(unit)));
  const particles = lettersOfParticles(alphabet);
  const beginning = new Int32Array(10);
  for (let word = 0, from = 0; word < ends.length; word++) {
    const length = (ends[word] as number) - from;
    const start = from;
    from += length;
    if (word % STEP === 0) yield word / ends.length;
    // A word of one letter is told by the letter itself, in its entry.
    if (length < 2) continue;
    const at = (offset: number): number => (offset < length ? (letters[start + offset] as number) : 0);
    const isTied = ((own[at(1)] as number) & (own[at(2)] as number)) !== 0;
    if (length === 2 && own[at(1)] === HANGUL)
      for (const third of particles) {
        const place = placeOf(keyOf(at(0), at(1), third), shiftFour);
        four[2 * place] = ~0;
        four[2 * place + 1] = ~0;
      }
    const place = placeOf(keyOf(at(0), at(1), isTied ? at(2) : 0), shiftFour);
    const bit = length < 4 ? ~0 : 1 << at(3);
    four[2 * place] = (four[2 * place] as number) | bit;
    if (length < 6) {
      four[2 * place + 1] = (four[2 * place + 1] as number) | bit;
      continue;
    }
    for (let offset = 0; offset < beginning.length; offset++) beginning[offset] = at(offset);
    const bySixth = keyOfSix(beginning, 0);
    add(six, shiftSix, bySixth, length < 10);
    if (length >= 10) add(ten, shiftTen, keyOfTen(bySixth, beginning, 0), false);
  }
  return { four, six, ten };
}

/** As many places of a table as are wanted, or the next power of two. */
function placesFor(table: keyof Starts, wanted: number): number {
  const bits = Math.ceil(Math.log2(wanted + 1));
  return 1 << Math.min(MOST_BITS[table], Math.max(FEWEST_BITS, bits));
}

/** How many different beginnings of three letters there are: words that begin alike stand together. */
function beginningsOf({ letters, ends }: LetterWords): number {
  let count = 0;
  let before = 0;
  for (let word = 0, from = 0; word < ends.length; word++) {
    const at = from;
    from = ends[word] as number;
    const isLike = word > 0 && at - before > 2 && from - at > 2 && isAlike(letters, before, at);
    if (!isLike) count++;
    before = at;
  }
  return count;
}

const isAlike = (letters: Uint16Array, one: number, other: number): boolean =>
  letters[one] === letters[other] &&
  letters[one + 1] === letters[other + 1] &&
  letters[one + 2] === letters[other + 2];

/** What a text may have for a third letter behind a Korean name of two syllables. */
const lettersOfParticles = (alphabet: string): number[] =>
  PARTICLES.map((syllable) => alphabet.indexOf(syllable))
    .filter((unit) => unit >= 0)
    .map((unit) => FIRST_LETTER + unit);

function add(table: Uint32Array, shift: number, key: number, endsSoon: boolean): void {
  const place = key >>> shift;
  table[place] = (table[place] as number) | bitsOf(key) | (endsSoon ? bitsOf(key >>> 3) : 0);
}
