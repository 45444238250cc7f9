/** Walks along a text and the trie together, from one place where a word may begin. */
import { AWKWARD, COMPLEX, DROPPED, HOLDS, KIND, KIND_SHIFT, LETTER, SPACE } from './alphabet.ts';
import { isBoundary, Kind } from './characters.ts';
import type { CompiledMatcher } from './compiled.ts';
import { END, leafHash, leafWord, tailHash } from './double-array.ts';
import { KOREAN } from './ending-tables.ts';
import { type Ending, Endings, endingsOf, Takes } from './endings.ts';
import { clusterLength, isDiacritic } from './fold.ts';
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

/** Letters of a word that must stand before an ending. */
const SHORTEST_STEM = 3;
const korean = new Endings(KOREAN);
const NOTHING = new Uint16Array(0);

/** A place in the text on the way: where it is, where the run of letters there begins, what endings it has taken so far. */
interface Place {
  at: number;
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

  /** Finds the words that begin at `start`. */
  from(start: number): void {
    this.start = start;
    this.walk(0, 0, start, start, Takes.none);
  }

  /** The same where the text at `at` goes on behind letters that a word has and the text does not write. */
  fromImplied(start: number, implied: string, at: number): void {
    this.start = start;
    this.follow(0, 0, this.reader.alphabet.lettersOf(implied), { at, runStart: at, takes: Takes.none });
  }

  /** Walks from `state`, which `depth` letters lead to, along the text from `at`. */
  private walk(from: number, fromDepth: number, fromAt: number, fromRun: number, takes: number): void {
    const { reader, cells } = this;
    const { text } = reader;
    const { table } = reader.alphabet;
    const { length } = text;
    let state = from;
    let depth = fromDepth;
    let at = fromAt;
    let runStart = fromRun;
    let entry = at < length ? (table[text.charCodeAt(at)] as number) || reader.entryAt(at) : 0;
    while (at < length) {
      if ((entry & AWKWARD) !== 0) {
        this.walkAwkward(state, depth, { at, runStart, takes });
        return;
      }
      const letter = entry & LETTER;
      const target = (cells[2 * state] as number) + letter;
      if (letter === 0 || cells[2 * target + 1] !== state) return;
      depth++;
      at = (entry & SPACE) !== 0 ? reader.behindSpace(at + 1) : at + 1;
      const base = cells[2 * target] as number;
      if (base < 0) {
        if (leafHash(base) === 0 || this.mayGoOn(leafHash(base), at))
          this.complete(base, depth, NOTHING, { at, runStart, takes });
        return;
      }
      state = target;
      const next = at < length ? (table[text.charCodeAt(at)] as number) || reader.entryAt(at) : 0;
      if ((entry & next & HOLDS) === 0) {
        this.endAt(state, at, takes);
        runStart = at;
      } else if (at - runStart >= SHORTEST_STEM && this.endingsAt(next).mayBegin(text.charCodeAt(at)))
        this.endOtherwise(state, depth, next, { at, runStart, takes });
      entry = next;
    }
  }

  /** A step of the walk over what takes no part, or over a letter of several units or several letters; then the walk goes on. */
  private walkAwkward(state: number, depth: number, place: Place): void {
    const { reader } = this;
    const { at } = place;
    if ((reader.entryAt(at) & COMPLEX) === 0) {
      this.walk(state, depth, at + 1, place.runStart, place.takes);
      return;
    }
    const behind = at + clusterLength(reader.text, at);
    const letters = reader.alphabet.lettersOfCluster(reader.text.slice(at, behind));
    // Half of a broken pair folds to nothing that words are made of.
    if (letters.length > 0) this.follow(state, depth, letters, { ...place, at: behind });
  }

  /** Takes letters that the text has before `place`, and walks on from there. */
  private follow(from: number, depth: number, letters: Uint16Array, place: Place): void {
    let state = from;
    for (const [index, letter] of letters.entries()) {
      const base = this.baseBehind(state, letter);
      if (base === undefined) return;
      if (base < 0) {
        this.complete(base, depth + index + 1, letters.subarray(index + 1), place);
        return;
      }
      state = (this.cells[2 * state] as number) + letter;
    }
    this.endAt(state, place.at, place.takes);
    this.walk(state, depth + letters.length, place.at, place.runStart, place.takes);
  }

  /** A leaf: the rest of its word is told by the word itself. `pending` are letters already taken from the text. */
  private complete(base: number, depth: number, pending: Uint16Array, place: Place): void {
    const word = leafWord(base);
    const isWhole = leafHash(base) === 0;
    const letters = isWhole ? NOTHING : this.reader.alphabet.lettersOfWord(word);
    const next = isWhole ? 0 : depth;
    for (let index = 0; index < pending.length; index++) if (letters[next + index] !== pending[index]) return;
    this.compare(word, letters, next + pending.length, place);
  }

  /** False when the next letters of the text show that the word is another. */
  private mayGoOn(hash: number, at: number): boolean {
    if (this.endings.inside) return true;
    const { reader } = this;
    const first = reader.plainLetter(at);
    if (first <= 0) return first < 0;
    const second = reader.plainLetter(at + 1);
    if (second < 0 || hash === tailHash(first, 0, 0)) return true;
    const third = second === 0 ? 0 : reader.plainLetter(at + 2);
    return third < 0 || hash === tailHash(first, second, third) || hash === tailHash(first, second, 0);
  }

  /** Compares the letters of a word from `from` on with the text. */
  private compare(word: number, letters: Uint16Array, from: number, place: Place): void {
    const { reader } = this;
    const { text } = reader;
    const { takes } = place;
    let next = from;
    let { at, runStart } = place;
    let before = at > 0 ? reader.entryAt(at - 1) : 0;
    for (;;) {
      const entry = reader.entryOrNone(at);
      if ((before & entry & HOLDS) === 0) {
        if (next === letters.length) this.addHit(word, at, takes);
        runStart = at;
      } else if (at - runStart >= SHORTEST_STEM && this.endingsAt(entry).mayBegin(text.charCodeAt(at)))
        this.compareOtherwise(word, letters, next, entry, { at, runStart, takes });
      if (next === letters.length || at >= text.length) return;
      if ((entry & COMPLEX) !== 0) {
        const behind = at + clusterLength(text, at);
        for (const letter of reader.alphabet.lettersOfCluster(text.slice(at, behind)))
          if (letter !== letters[next++]) return;
        at = behind;
      } else {
        at++;
        if ((entry & LETTER) !== DROPPED && (entry & LETTER) !== letters[next++]) return;
        if ((entry & SPACE) !== 0) at = reader.behindSpace(at);
      }
      before = entry;
    }
  }

  /** The word may end in `state`, where the text stands at `at`. */
  private endAt(state: number, at: number, takes: number): void {
    const base = this.baseBehind(state, END);
    if (base !== undefined) this.addHit(leafWord(base), at, takes);
  }

  /** The text may have another ending from `at` to the end of its run of letters than the words of the trie. */
  private endOtherwise(state: number, depth: number, entry: number, place: Place): void {
    const endings = this.endingsAt(entry);
    const end = this.reader.runEnd(place.at);
    if (end - place.at > endings.longest) return;
    const found = endings.of(this.reader.text, place.at, end);
    if (endings !== korean) for (const ending of found) this.exchange(state, depth, ending, place, end);
    else if (found.length > 0) {
      // A Korean particle is no part of the name that it is written onto.
      const base = this.baseBehind(state, END);
      if (base !== undefined) this.addHit(leafWord(base), end, place.takes, place.at);
    }
  }

  /** Takes from the trie what the ending stands for, and goes on at `end`, behind the text's ending. */
  private exchange(from: number, fromDepth: number, ending: Ending, place: Place, end: number): void {
    const { reader, cells } = this;
    const { inside } = this.endings;
    const takes = Math.max(place.takes, ending.takes);
    const letters = ending.base === '' ? NOTHING : reader.alphabet.lettersOf(ending.base);
    let state = from;
    let depth = fromDepth;
    for (const letter of letters) {
      const base = this.baseBehind(state, letter);
      if (base === undefined) return;
      depth++;
      if (base < 0) {
        const rest = letters.subarray(depth - fromDepth);
        const word = reader.alphabet.lettersOfWord(leafWord(base));
        const next = depth + rest.length;
        if (rest.every((wanted, index) => word[depth + index] === wanted) && (inside || word.length === next))
          this.compare(leafWord(base), word, next, { at: end, runStart: end, takes });
        return;
      }
      state = (cells[2 * state] as number) + letter;
    }
    this.endAt(state, end, takes);
    if (inside) this.walk(state, depth, end, end, takes);
  }

  /** The same as `endOtherwise` at a place `next` of a word's letters. */
  private compareOtherwise(
    word: number,
    letters: Uint16Array,
    next: number,
    entry: number,
    place: Place,
  ): void {
    const endings = this.endingsAt(entry);
    const end = this.reader.runEnd(place.at);
    if (end - place.at > endings.longest) return;
    const found = endings.of(this.reader.text, place.at, end);
    if (endings === korean) {
      if (next === letters.length && found.length > 0) this.addHit(word, end, place.takes, place.at);
      return;
    }
    for (const ending of found) {
      const base = ending.base === '' ? NOTHING : this.reader.alphabet.lettersOf(ending.base);
      if (!base.every((letter, index) => letters[next + index] === letter)) continue;
      if (!endings.inside && next + base.length !== letters.length) continue;
      const takes = Math.max(place.takes, ending.takes);
      this.compare(word, letters, next + base.length, { at: end, runStart: end, takes });
    }
  }

  /** The endings of the script that a unit belongs to. */
  private endingsAt(entry: number): Endings {
    return ((entry >>> KIND_SHIFT) & KIND) === Kind.hangul ? korean : this.endings;
  }

  /** The base of the state that a letter leads to, if it does. */
  private baseBehind(state: number, letter: number): number | undefined {
    const { cells } = this;
    const target = (cells[2 * state] as number) + letter;
    return letter !== 0 && cells[2 * target + 1] === state ? (cells[2 * target] as number) : undefined;
  }

  /** `at` is where the text may end a word; the name may end before. */
  private addHit(word: number, at: number, takes: number, nameEnd = at): void {
    const { hits, start } = this;
    const { text } = this.reader;
    if (!isBoundary(text, at)) return;
    let end = nameEnd;
    while (end < text.length && isDiacritic(text, end)) end++;
    for (let index = hits.length - 1; index >= 0 && hits[index]?.start === start; index--) {
      const hit = hits[index] as Hit;
      if (hit.word !== word || hit.end !== end) continue;
      hit.takes = Math.min(hit.takes, takes);
      return;
    }
    hits.push({ word, start, end, takes });
  }
}
