/**
 * Walks along the letters of a text and the trie together, from one place where a word may begin, in a language that may write endings in
 * place of letters, or behind each word of a phrase.
 */
import { Takes } from '../affixes/endings.ts';
import type { CompiledMatcher } from '../compiled.ts';
import { Entry, isTied } from './alphabet.ts';
import { END, leafHash, leafWord } from './double-array.ts';
import { type EndingsInText, korean } from './endings-in-text.ts';
import type { Hits } from './hits.ts';
import type { Reader } from './reader.ts';

const { LETTER } = Entry;
const NO_WORD = -1;
const NOTHING = new Uint16Array(0);

/** A place in the text on the way: the letter there, where the run of letters that it belongs to begins, what endings were taken so far. */
interface Place {
  index: number;
  runStart: number;
  takes: number;
}

export class Walker {
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
    this.walk(0, 0, start, start, Takes.none);
  }

  /** The same where the text goes on at `index` behind letters that a word has and the text does not write. */
  fromImplied(start: number, implied: string, index: number): void {
    this.hits.start = start;
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
      } else if (index - runStart >= this.endings.stemBefore(entry) && this.endings.mayBegin(index))
        this.endOtherwise(state, depth, { index, runStart, takes });
      entry = next;
    }
  }

  /** A leaf: one word goes on from here alone, and what is left of it is told by the word itself. */
  private meetLeaf(base: number, depth: number, place: Place): void {
    const hash = leafHash(base);
    const letters = hash === 0 ? NOTHING : this.reader.alphabet.lettersOfWord(leafWord(base));
    this.compare(leafWord(base), letters, hash === 0 ? 0 : depth, place);
  }

  /** Compares the letters of a word from `from` on with the text. */
  private compare(word: number, letters: Uint16Array, from: number, place: Place): void {
    const { entries } = this.reader;
    const { takes } = place;
    let { index, runStart } = place;
    for (let next = from; ; next++, index++) {
      if (this.reader.isBoundary(index)) {
        if (next === letters.length) this.hits.add(word, index, takes);
        runStart = index;
      } else if (
        index - runStart >= this.endings.stemBefore(entries[index] as number) &&
        this.endings.mayBegin(index)
      )
        this.compareOtherwise(word, letters, next, { index, runStart, takes });
      if (next === letters.length || ((entries[index] as number) & LETTER) !== letters[next]) return;
    }
  }

  /** The word may end in `state`, where the text stands at `index`. */
  private endAt(state: number, index: number, takes: number): void {
    const word = this.wordAt(state);
    if (word !== NO_WORD) this.hits.add(word, index, takes);
  }

  /** The text may have another ending from `place` to the end of its run of letters than the words of the trie. */
  private endOtherwise(state: number, depth: number, place: Place): void {
    const endings = this.endings.at(place.index);
    if (endings === korean) {
      const word = this.wordAt(state);
      if (word !== NO_WORD) this.endBeforeParticle(word, place);
      return;
    }
    const { found, end } = this.endings.from(place.index);
    for (const { base, takes } of found) {
      const behind = { index: end, runStart: end, takes: Math.max(place.takes, takes) };
      this.follow(state, depth, base, behind, endings.inside);
    }
  }

  /** A Korean particle is no part of the name that it is written onto. */
  private endBeforeParticle(word: number, { index, takes }: Place): void {
    const { found, end } = this.endings.from(index);
    if (found.length > 0) this.hits.add(word, end, takes, index);
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
    const endings = this.endings.at(place.index);
    if (endings === korean) {
      if (next === letters.length) this.endBeforeParticle(word, place);
      return;
    }
    const { found, end } = this.endings.from(place.index);
    for (const { base, takes } of found) {
      if (base !== '' && !holds(letters, next, this.reader.alphabet.lettersOf(base))) continue;
      if (!endings.inside && next + base.length !== letters.length) continue;
      const behind = { index: end, runStart: end, takes: Math.max(place.takes, takes) };
      this.compare(word, letters, next + base.length, behind);
    }
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
}

/** True when `letters` stand at `from` in a word. */
const holds = (word: Uint16Array, from: number, letters: Uint16Array): boolean =>
  letters.every((letter, index) => word[from + index] === letter);
