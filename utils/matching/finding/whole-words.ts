/**
 * Walks along the letters of a text and the trie together where a language writes endings behind whole words only, or none: whether a
 * word of the trie ends is asked before all else, and at most letters nothing more is.
 */
import { Takes } from '../affixes/endings.ts';
import type { CompiledMatcher } from '../compiled.ts';
import { Entry } from './alphabet.ts';
import { END, leafHash, leafWord, tailHash } from './double-array.ts';
import { type EndingsInText, korean } from './endings-in-text.ts';
import type { Hits } from './hits.ts';
import type { Reader } from './reader.ts';

const { LETTER } = Entry;

export class WholeWordWalker {
  private readonly reader: Reader;
  private readonly cells: Int32Array;
  private readonly hits: Hits;
  private readonly endings: EndingsInText;

  constructor(compiled: CompiledMatcher, reader: Reader, hits: Hits, endings: EndingsInText) {
    this.reader = reader;
    this.cells = compiled.cells;
    this.hits = hits;
    this.endings = endings;
  }

  /** Finds the words that begin at a letter of the reader's text. */
  from(start: number): void {
    this.hits.start = start;
    const { cells } = this;
    const { entries } = this.reader;
    let state = 0;
    let base = cells[0] as number;
    for (let index = start; ; ) {
      const letter = (entries[index++] as number) & LETTER;
      const target = base + letter;
      if (letter === 0 || cells[2 * target + 1] !== state) return;
      base = cells[2 * target] as number;
      if (base < 0) {
        this.meetLeaf(base, index);
        return;
      }
      state = target;
      const end = base + END;
      if (cells[2 * end + 1] === state) this.endAt(leafWord(cells[2 * end] as number), index);
    }
  }

  /** A leaf before the letter at `index`: one word goes on from here alone, and what is left of it is told by the word itself. */
  private meetLeaf(base: number, index: number): void {
    const hash = leafHash(base);
    const word = leafWord(base);
    if (hash === 0) this.endAt(word, index);
    else if (this.mayBe(hash, index)) this.compare(word, index);
  }

  private compare(word: number, index: number): void {
    const { entries, alphabet } = this.reader;
    const { start } = this.hits;
    const letters = alphabet.lettersOfWord(word);
    for (let next = index - start; next < letters.length; next++)
      if (((entries[start + next] as number) & LETTER) !== letters[next]) return;
    this.endAt(word, start + letters.length);
  }

  /** False when the next letters of the text show that what is left of a word is something else. */
  private mayBe(hash: number, index: number): boolean {
    const { entries } = this.reader;
    const first = (entries[index] as number) & LETTER;
    const second = (entries[index + 1] as number) & LETTER;
    const third = (entries[index + 2] as number) & LETTER;
    return (
      hash === tailHash(first, second, third) ||
      hash === tailHash(first, second, 0) ||
      hash === tailHash(first, 0, 0)
    );
  }

  /** All of a word stands before the letter at `index`, and perhaps an ending behind it. */
  private endAt(word: number, index: number): void {
    if (this.reader.isBoundary(index)) this.hits.add(word, index, Takes.none);
    else if (this.endings.mayBegin(index) && this.hasStemBefore(index)) this.endBehind(word, index);
  }

  private hasStemBefore(index: number): boolean {
    const stem = this.endings.stemBefore(this.reader.entries[index - 1] as number);
    for (let last = index - 1; last > index - stem; last--)
      if (last === this.hits.start || this.reader.isBoundary(last)) return false;
    return true;
  }

  private endBehind(word: number, index: number): void {
    const nameEnd = this.endings.at(index) === korean ? index : undefined;
    const { found, end } = this.endings.from(index);
    for (const { takes } of found)
      this.hits.add(word, end, nameEnd === undefined ? takes : Takes.none, nameEnd);
  }
}
