/** Walks along the letters of a text and the trie together, from one place where a word may begin. */
import { KOREAN } from '../affixes/ending-tables.ts';
import { type Ending, Endings, endingsOf, Takes } from '../affixes/endings.ts';
import type { CompiledMatcher } from '../compiled.ts';
import { Entry, isTied } from './alphabet.ts';
import { END, leafHash, leafWord, tailHash } from './double-array.ts';
import type { Reader } from './reader.ts';

/** A word of the trie found in a block. */
export interface Hit {
  word: number;
  /** Offsets in the original text. */
  start: number;
  end: number;
  /** Whether the text ends one of the words otherwise than the alias, and what the alias must be for that (`Takes`). */
  takes: number;
}

const { HANGUL, LETTER } = Entry;
const korean = new Endings(KOREAN);
const NO_WORD = -1;
const NOTHING = new Uint16Array(0);

/** A place in the text on the way: the letter there, where the run of letters that it belongs to begins, what endings were taken so far. */
interface Place {
  index: number;
  runStart: number;
  takes: number;
}

export class Walker {
  hits: Hit[] = [];
  endings = endingsOf(null);
  private start = 0;
  private readonly reader: Reader;
  private readonly cells: Int32Array;

  constructor(compiled: CompiledMatcher, reader: Reader) {
    this.reader = reader;
    this.cells = compiled.cells;
  }

  /** Finds the words that begin at a letter of the reader's text. */
  from(start: number): void {
    this.start = start;
    this.walk(0, 0, start, start, Takes.none);
  }

  /** The same where the text goes on at `index` behind letters that a word has and the text does not write. */
  fromImplied(start: number, implied: string, index: number): void {
    this.start = start;
    this.follow(0, 0, implied, { index, runStart: index, takes: Takes.none }, true);
  }

  /** Walks from `state`, which `depth` letters lead to, along the text. */
  private walk(from: number, fromDepth: number, at: number, fromRun: number, takes: number): void {
    const { cells } = this;
    const { entries } = this.reader;
    let state = from;
    let depth = fromDepth;
    let index = at;
    let runStart = fromRun;
    let entry = entries[index] as number;
    for (;;) {
      const letter = entry & LETTER;
      const target = (cells[2 * state] as number) + letter;
      if (letter === 0 || cells[2 * target + 1] !== state) return;
      depth++;
      index++;
      const base = cells[2 * target] as number;
      if (base < 0) {
        this.meetLeaf(base, depth, { index, runStart, takes });
        return;
      }
      state = target;
      const next = entries[index] as number;
      if (!isTied(entry, next)) {
        this.endAt(state, index, takes);
        runStart = index;
      } else if (index - runStart >= this.stemBefore(entry) && this.mayTakeEnding(index))
        this.endOtherwise(state, depth, { index, runStart, takes });
      entry = next;
    }
  }

  /** A leaf: one word goes on from here alone, and what is left of it is told by the word itself. */
  private meetLeaf(base: number, depth: number, place: Place): void {
    const hash = leafHash(base);
    if (hash === 0) this.compare(leafWord(base), NOTHING, 0, place);
    else if (!this.endings.isSuffix || this.mayBe(hash, place.index))
      this.compare(leafWord(base), this.reader.alphabet.lettersOfWord(leafWord(base)), depth, place);
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

  /** Compares the letters of a word from `from` on with the text. */
  private compare(word: number, letters: Uint16Array, from: number, place: Place): void {
    const { entries } = this.reader;
    const { takes } = place;
    let { index, runStart } = place;
    for (let next = from; ; next++, index++) {
      if (this.reader.isBoundary(index)) {
        if (next === letters.length) this.addHit(word, index, takes);
        runStart = index;
      } else if (index - runStart >= this.stemBefore(entries[index] as number) && this.mayTakeEnding(index))
        this.compareOtherwise(word, letters, next, { index, runStart, takes });
      if (next === letters.length || ((entries[index] as number) & LETTER) !== letters[next]) return;
    }
  }

  /** The word may end in `state`, where the text stands at `index`. */
  private endAt(state: number, index: number, takes: number): void {
    const word = this.wordAt(state);
    if (word !== NO_WORD) this.addHit(word, index, takes);
  }

  /** False when no ending of the script at `index` begins with what the text has there. */
  private mayTakeEnding(index: number): boolean {
    const { text } = this.reader;
    return this.endingsAt(index).mayBegin(text.charCodeAt(this.reader.offsetOf(index)));
  }

  /** What the text may have from `index` to the end of its run of letters instead of what words have, and where that end is. */
  private endingsFrom(index: number): { found: readonly Ending[]; end: number } {
    const endings = this.endingsAt(index);
    const end = this.reader.runEnd(index, endings.longest);
    if (end - index > endings.longest) return { found: NO_ENDINGS, end };
    const from = this.reader.offsetOf(index);
    return { found: endings.of(this.reader.text, from, this.reader.endOffset(end)), end };
  }

  /** The text may have another ending from `place` to the end of its run of letters than the words of the trie. */
  private endOtherwise(state: number, depth: number, place: Place): void {
    const endings = this.endingsAt(place.index);
    const word = this.wordAt(state);
    if (endings.isSuffix && word === NO_WORD) return;
    const { found, end } = this.endingsFrom(place.index);
    if (endings === korean) {
      // A Korean particle is no part of the name that it is written onto.
      if (found.length > 0) this.addHit(word, end, place.takes, place.index);
      return;
    }
    for (const { base, takes } of found) {
      const behind = { index: end, runStart: end, takes: Math.max(place.takes, takes) };
      this.follow(state, depth, base, behind, endings.inside);
    }
  }

  /** Takes from the trie what the text does not write, and then `goesOn` along the text at `place` or ends there. */
  private follow(from: number, fromDepth: number, unwritten: string, place: Place, goesOn: boolean): void {
    const { alphabet } = this.reader;
    const letters = unwritten === '' ? NOTHING : alphabet.lettersOf(unwritten);
    let state = from;
    for (let taken = 0; taken < letters.length; taken++) {
      const letter = letters[taken] as number;
      const base = this.baseBehind(state, letter);
      if (base === undefined) return;
      if (base < 0) {
        const word = alphabet.lettersOfWord(leafWord(base));
        if (!holds(word, fromDepth, letters) || (!goesOn && word.length > fromDepth + letters.length)) return;
        this.compare(leafWord(base), word, fromDepth + letters.length, place);
        return;
      }
      state = (this.cells[2 * state] as number) + letter;
    }
    this.endAt(state, place.index, place.takes);
    if (goesOn) this.walk(state, fromDepth + letters.length, place.index, place.runStart, place.takes);
  }

  /** The same as `endOtherwise` at a place `next` of a word's letters. */
  private compareOtherwise(word: number, letters: Uint16Array, next: number, place: Place): void {
    const endings = this.endingsAt(place.index);
    if (endings.isSuffix && next < letters.length) return;
    const { found, end } = this.endingsFrom(place.index);
    if (endings === korean) {
      if (found.length > 0) this.addHit(word, end, place.takes, place.index);
      return;
    }
    for (const { base, takes } of found) {
      if (base !== '' && !holds(letters, next, this.reader.alphabet.lettersOf(base))) continue;
      if (!endings.inside && next + base.length !== letters.length) continue;
      const behind = { index: end, runStart: end, takes: Math.max(place.takes, takes) };
      this.compare(word, letters, next + base.length, behind);
    }
  }

  /** How many letters must stand before an ending, by one of them. */
  private stemBefore(entry: number): number {
    return ((entry & HANGUL) === 0 ? this.endings : korean).stem;
  }

  /** The endings of the script that the letter at `index` belongs to. */
  private endingsAt(index: number): Endings {
    return ((this.reader.entries[index] as number) & HANGUL) !== 0 ? korean : this.endings;
  }

  /** The word that ends in a state others lead on from, or `NO_WORD`. */
  private wordAt(state: number): number {
    const { cells } = this;
    const target = (cells[2 * state] as number) + END;
    return cells[2 * target + 1] === state ? leafWord(cells[2 * target] as number) : NO_WORD;
  }

  /** The base of the state that a letter leads to, if it does. */
  private baseBehind(state: number, letter: number): number | undefined {
    const { cells } = this;
    const target = (cells[2 * state] as number) + letter;
    return letter !== 0 && cells[2 * target + 1] === state ? (cells[2 * target] as number) : undefined;
  }

  /** A word ends before the letter at `index`; the name may end before. */
  private addHit(word: number, index: number, takes: number, nameEnd = index): void {
    const { hits, reader } = this;
    if (!reader.isBoundary(index)) return;
    const start = reader.offsetOf(this.start);
    const end = reader.endOffset(nameEnd);
    for (let known = hits.length - 1; known >= 0 && hits[known]?.start === start; known--) {
      const hit = hits[known] as Hit;
      if (hit.word !== word || hit.end !== end) continue;
      hit.takes = Math.min(hit.takes, takes);
      return;
    }
    hits.push({ word, start, end, takes });
  }
}

const NO_ENDINGS: readonly Ending[] = [];

/** True when `letters` stand at `from` in a word. */
const holds = (word: Uint16Array, from: number, letters: Uint16Array): boolean =>
  letters.every((letter, index) => word[from + index] === letter);
