/**
 * A trie in one typed array (double-array trie: J. Aoe, "An Efficient Digital Search Algorithm by Using a Double-Array
 * Structure", IEEE Trans. Softw. Eng. 15(9), 1989). A state `s` is the pair `cells[2s]`, its base, and `cells[2s + 1]`, the
 * state it is reached from. The letter `c` leads from `s` to `t = base + c`, if `cells[2t + 1] === s`. State 0 is the root.
 *
 * A word has states only as far as others begin alike. Where it goes on alone there is a leaf, whose base is `~value`, with
 * the word's index and a hash of the next letters in the value: most texts that run into a leaf are told by the hash, without a
 * look at the word itself.
 */
import type { Steps } from '../../steps.ts';

/** Behind the last letter of a word that others begin with. Letters of the alphabet are greater. */
export const END = 1;
export const FIRST_LETTER = 2;

const WORD_BITS = 22;
const WORD_MASK = (1 << WORD_BITS) - 1;
/** As many words as a leaf can name. */
export const MOST_WORDS = 1 << WORD_BITS;
/** Values of the hash for each of three lengths of what is left: one letter, two, more. */
const HASHES = 170;

/** The hash of what is left of a word by its first three letters, where 0 is no letter. */
export function tailHash(first: number, second: number, third: number): number {
  if (first === 0) return 0;
  if (second === 0) return 1 + (first % HASHES);
  if (third === 0) return 1 + HASHES + ((first * 31 + second) % HASHES);
  return 1 + 2 * HASHES + (((first * 31 + second) * 31 + third) % HASHES);
}

export const leafWord = (base: number): number => ~base & WORD_MASK;
export const leafHash = (base: number): number => ~base >>> WORD_BITS;

/** Words as letters: word `i` is `letters` from `ends[i - 1]` (or 0) to `ends[i]`. Sorted, distinct, none empty. */
export interface LetterWords {
  letters: Uint16Array;
  ends: Uint32Array;
}

/** Builds the trie's cells. `alphabet` is greater than every letter. */
export function* buildDoubleArray(words: LetterWords, alphabet: number): Steps<Int32Array> {
  const builder = new Builder(words, alphabet);
  yield* builder.insertAll();
  return builder.finish();
}

/** States placed between two steps: some milliseconds. */
const STEP = 5000;
/** Free cells looked at before a node is put behind all others. */
const MOST_TRIES = 64;
const FREE = -1;

class Builder {
  private cells = new Int32Array(2048).fill(FREE);
  /** The next free cell behind each free cell, and the one before. Cell 0 heads the ring. */
  private next = new Int32Array(0);
  private previous = new Int32Array(0);
  private capacity = 0;
  private used = 1;
  private readonly words: LetterWords;
  private readonly alphabet: number;
  /** Children of the node at hand: letter, first word. */
  private childLetters: number[] = [];
  private childFrom: number[] = [];

  constructor(words: LetterWords, alphabet: number) {
    this.words = words;
    this.alphabet = alphabet;
    this.grow(1024);
    this.take(0);
    this.cells[1] = 0;
  }

  *insertAll(): Steps<void> {
    const count = this.words.ends.length;
    this.cells[0] = 0;
    if (count === 0) return;
    /** State, depth, from, to; four numbers a node. */
    const work = [0, 0, 0, count];
    let placed = 0;
    let leaves = 0;
    while (work.length > 0) {
      const to = work.pop() as number;
      const from = work.pop() as number;
      const depth = work.pop() as number;
      const state = work.pop() as number;
      this.collectChildren(depth, from, to);
      const base = this.place();
      this.cells[2 * state] = base;
      for (let child = 0; child < this.childLetters.length; child++) {
        const target = base + (this.childLetters[child] as number);
        this.take(target);
        this.cells[2 * target + 1] = state;
        const first = this.childFrom[child] as number;
        const behind = this.childFrom[child + 1] ?? to;
        if (behind - first > 1) work.push(target, depth + 1, first, behind);
        else {
          this.cells[2 * target] = this.leaf(first, depth + 1);
          leaves++;
        }
      }
      placed += this.childLetters.length;
      if (placed < STEP) continue;
      placed = 0;
      yield leaves / count;
    }
  }

  finish(): Int32Array {
    // A look-up may read one alphabet beyond the last state.
    this.reserve(this.used + this.alphabet + 1);
    return this.cells.slice(0, 2 * (this.used + this.alphabet + 1));
  }

  private letterAt(word: number, depth: number): number {
    const { letters, ends } = this.words;
    const index = (word === 0 ? 0 : (ends[word - 1] as number)) + depth;
    return index < (ends[word] as number) ? (letters[index] as number) : 0;
  }

  private leaf(word: number, depth: number): number {
    const first = this.letterAt(word, depth);
    const second = this.letterAt(word, depth + 1);
    return ~(word | (tailHash(first, second, this.letterAt(word, depth + 2)) << WORD_BITS));
  }

  private collectChildren(depth: number, from: number, to: number): void {
    this.childLetters.length = 0;
    this.childFrom.length = 0;
    for (let word = from; word < to; ) {
      const letter = this.letterAt(word, depth);
      this.childLetters.push(letter || END);
      this.childFrom.push(word);
      word = this.endOfAlike(word, to, depth, letter);
    }
  }

  /** The first word from `from` on, or `to`, that has another letter at `depth`: in doubled strides, then by halves. */
  private endOfAlike(from: number, to: number, depth: number, letter: number): number {
    let alike = from;
    let other = from + 1;
    while (other < to && this.letterAt(other, depth) === letter) {
      alike = other;
      other = from + 2 * (other - from);
    }
    other = Math.min(other, to);
    while (other - alike > 1) {
      const middle = (alike + other) >> 1;
      if (this.letterAt(middle, depth) === letter) alike = middle;
      else other = middle;
    }
    return other;
  }

  /** A base at which all children fall on free cells. */
  private place(): number {
    const { childLetters } = this;
    let lowest = childLetters[0] as number;
    for (const letter of childLetters) if (letter < lowest) lowest = letter;
    let cell = this.next[0] as number;
    for (let tries = 0; cell !== 0 && tries < MOST_TRIES; cell = this.next[cell] as number) {
      const base = cell - lowest;
      if (base < 0) continue;
      tries++;
      this.reserve(base + this.alphabet + 1);
      if (childLetters.every((letter) => this.cells[2 * (base + letter) + 1] === FREE)) return base;
    }
    this.reserve(this.used + 2 * this.alphabet);
    return Math.max(0, this.used - lowest);
  }

  private take(cell: number): void {
    this.used = Math.max(this.used, cell + 1);
    if (cell === 0) return;
    const before = this.previous[cell] as number;
    const after = this.next[cell] as number;
    this.next[before] = after;
    this.previous[after] = before;
  }

  private reserve(length: number): void {
    if (length > this.capacity) this.grow(Math.max(length, Math.ceil(this.capacity * 1.5)));
  }

  private grow(capacity: number): void {
    const old = this.capacity;
    const cells = new Int32Array(2 * capacity).fill(FREE, 2 * old);
    cells.set(this.cells.subarray(0, 2 * old));
    const next = new Int32Array(capacity);
    const previous = new Int32Array(capacity);
    next.set(this.next);
    previous.set(this.previous);
    for (let cell = Math.max(old, 1); cell < capacity; cell++) {
      const last = previous[0] as number;
      next[last] = cell;
      previous[cell] = last;
      next[cell] = 0;
      previous[0] = cell;
    }
    this.cells = cells;
    this.next = next;
    this.previous = previous;
    this.capacity = capacity;
  }
}
