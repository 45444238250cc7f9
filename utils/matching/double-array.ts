/**
 * A trie in two typed arrays (double-array trie, J. Aoe, "An Efficient Digital Search Algorithm by Using a Double-Array
 * Structure", IEEE Trans. Softw. Eng. 15(9), 1989). From state `s`, the letter `c` leads to `t = base[s] + c`, and only if
 * `check[t] === s`. State 0 is the root, and no transition leads back to it.
 */

export interface DoubleArray {
  base: Int32Array;
  check: Int32Array;
  /** For each state, 1 + the index of the word that ends there, or 0. */
  value: Int32Array;
}

/** A word as letters 1, 2, ... of a small alphabet. */
export type Letters = Uint16Array;

/** Builds the trie of `words`, which are sorted, distinct and not empty. */
export function buildDoubleArray(words: readonly Letters[], alphabet: number): DoubleArray {
  const builder = new Builder(alphabet);
  builder.insert(words);
  return builder.finish();
}

interface Range {
  state: number;
  depth: number;
  from: number;
  to: number;
}

class Builder {
  private base = new Int32Array(1024);
  private check = new Int32Array(1024).fill(-1);
  private value = new Int32Array(1024);
  /** No free cell lies before this one. */
  private firstFree = 1;
  private used = 1;
  private readonly alphabet: number;

  constructor(alphabet: number) {
    this.alphabet = alphabet;
    this.check[0] = 0;
  }

  insert(words: readonly Letters[]): void {
    const work: Range[] = [{ state: 0, depth: 0, from: 0, to: words.length }];
    for (let range = work.pop(); range; range = work.pop()) {
      const { state, depth } = range;
      let { from } = range;
      if (words[from]?.length === depth) this.value[state] = ++from;
      const children = childrenOf(words, depth, from, range.to);
      if (children.length === 0) continue;
      const base = this.place(children.map(({ letter }) => letter));
      this.base[state] = base;
      for (const { letter, from, to } of children) {
        this.check[base + letter] = state;
        work.push({ state: base + letter, depth: depth + 1, from, to });
      }
    }
  }

  finish(): DoubleArray {
    // A look-up may read one alphabet beyond the last state.
    const length = this.used + this.alphabet + 1;
    this.reserve(length);
    return {
      base: this.base.slice(0, length),
      check: this.check.slice(0, length),
      value: this.value.slice(0, length),
    };
  }

  /** The first base at which all letters fall on free cells. */
  private place(letters: readonly number[]): number {
    const lowest = letters[0] as number;
    let cell = Math.max(this.firstFree, lowest);
    for (let seen = 0; ; cell++) {
      this.reserve(cell + this.alphabet + 2);
      if (this.check[cell] !== -1) {
        seen++;
        continue;
      }
      const base = cell - lowest;
      if (letters.every((letter) => this.check[base + letter] === -1)) {
        // Where nearly every cell is taken, looking there again costs more than the few cells are worth.
        if (seen > 0.95 * (cell - this.firstFree + 1)) this.firstFree = cell;
        this.used = Math.max(this.used, base + (letters.at(-1) as number) + 1);
        return base;
      }
    }
  }

  private reserve(length: number): void {
    if (length <= this.check.length) return;
    const grow = (old: Int32Array, filler: number) => {
      const next = new Int32Array(Math.max(length, old.length * 2)).fill(filler, old.length);
      next.set(old);
      return next;
    };
    this.base = grow(this.base, 0);
    this.check = grow(this.check, -1);
    this.value = grow(this.value, 0);
  }
}

function childrenOf(words: readonly Letters[], depth: number, from: number, to: number) {
  const children: { letter: number; from: number; to: number }[] = [];
  for (let index = from; index < to; index++) {
    const letter = words[index]?.[depth] as number;
    const last = children.at(-1);
    if (last?.letter === letter) last.to = index + 1;
    else children.push({ letter, from: index, to: index + 1 });
  }
  return children;
}
