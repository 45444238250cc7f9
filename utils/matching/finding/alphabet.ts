/** From characters of a text to letters of a matcher, with all that a scan needs to know of each in one number: an entry. */
import { type CompiledMatcher, spellingOf } from '../compiled.ts';
import { Kind, kindOf, ownTies, Tie, tiesOf } from '../letters/characters.ts';
import {
  foldCharacter,
  foldCluster,
  foldWord,
  isKana,
  isVoicingMark,
  maybeCluster,
} from '../letters/fold.ts';
import { END, FIRST_LETTER, leafHash } from './double-array.ts';

/**
 * An entry is, from its low end: sixteen bits for the letter, seven for what it holds on to before it, two to be told together with
 * them at one look, seven for what it holds on to behind. The last of these is the same for all letters and left out.
 */
const BEFORE_SHIFT = 16;
const TIE_SHIFT = 9;

/** What is in an entry. */
export const Entry = {
  /** The letter, 0 when no word of the matcher has it. */
  LETTER: 0xffff,
  /** What the letter holds on to before it (see characters.ts). */
  BEFORE: 0x7f << BEFORE_SHIFT,
  /** Of these, letters of the same script; those of scripts with prefixes, and of Hangul. */
  OWN: 0xf << BEFORE_SHIFT,
  PREFIXING: ownTies(Kind.prefixing) << BEFORE_SHIFT,
  HANGUL: ownTies(Kind.hangul) << BEFORE_SHIFT,
  /** It is the second letter of what a text has as one, or a mark on the one before. */
  GOES_ON: Tie.MARK << BEFORE_SHIFT,
  /** White space before it, which makes two spaces one. */
  SPACE: Tie.SPACE << BEFORE_SHIFT,
  /** No word of the matcher begins with the letter. */
  BEGINS_NONE: 1 << (BEFORE_SHIFT + 7),
  /** The unit is no letter by itself, or not yet known. */
  AWKWARD: 1 << (BEFORE_SHIFT + 8),
  /** Shifts the ties behind a letter onto the ties before the next. */
  TIE_SHIFT,
  /** What every letter has behind it, where its ties are told by its neighbour's. */
  BEHIND_ALL: (Tie.MARK << BEFORE_SHIFT) | (3 << (BEFORE_SHIFT + 7)),
  /** A place that begins with the letter is looked at whatever follows. The sign, so that a shift tells it. */
  ALWAYS: 1 << 31,
} as const;

const BEHIND = (Entry.OWN | (Tie.LEAD << BEFORE_SHIFT)) << TIE_SHIFT;
const UNKNOWN = Entry.AWKWARD;
const KNOWN_AWKWARD = Entry.AWKWARD | 1;

/** True when a letter with the first entry holds on to one with the second behind it. */
export const isTied = (before: number, entry: number): boolean =>
  (((before >>> TIE_SHIFT) | Entry.BEHIND_ALL) & entry & Entry.BEFORE) !== 0;

/** The entry of a letter that has nothing to do with what comes behind it, but for marks and white space. */
export const parted = (entry: number): number => entry & ~BEHIND;

/** The entry of a mark that lets the letter before it hold on to the one behind. */
export const passingOn = (entry: number, before: number): number => parted(entry) | (before & BEHIND);

/** Words and clusters whose letters are remembered: more than any page has, and less than a megabyte. */
const MOST_REMEMBERED = 10_000;

export class Alphabet {
  /** Entries by unit of a text. */
  readonly table = new Int32Array(0x10000).fill(UNKNOWN);
  /** Letters of folded units. */
  private readonly letters = new Map<number, number>();
  private readonly clusters = new Map<string, Int32Array>();
  private readonly words = new Map<number, Uint16Array>();
  private readonly compiled: CompiledMatcher;

  constructor(compiled: CompiledMatcher) {
    this.compiled = compiled;
    const { alphabet } = compiled;
    for (let index = 0; index < alphabet.length; index++)
      this.letters.set(alphabet.charCodeAt(index), FIRST_LETTER + index);
  }

  /** Works out the entry of a unit, if it is not yet known. Returns false if it is. */
  learn(unit: number): boolean {
    if (this.table[unit] !== UNKNOWN) return false;
    const folded = foldCharacter(String.fromCharCode(unit));
    const isPlain = folded.length === 1 && !isOfCluster(unit) && kindOf(unit) !== Kind.transparent;
    this.table[unit] = isPlain ? this.entryOf(folded.charCodeAt(0)) : KNOWN_AWKWARD;
    return true;
  }

  /** The entries of a cluster (see fold.ts), or of a unit that is no letter by itself; none when it is dropped. */
  entriesOf(cluster: string): Int32Array {
    const known = this.clusters.get(cluster);
    if (known) return known;
    const folded = foldCluster(cluster);
    const isTransparent = kindOf(cluster.charCodeAt(0)) === Kind.transparent;
    const entries = Int32Array.from({ length: folded.length }, (_, index) => {
      const entry = this.entryOf(folded.charCodeAt(index));
      return index > 0 || isTransparent ? (entry | Entry.GOES_ON | Entry.BEGINS_NONE) & ~Entry.ALWAYS : entry;
    });
    if (this.clusters.size > MOST_REMEMBERED) this.clusters.clear();
    this.clusters.set(cluster, entries);
    return entries;
  }

  /** The letters of a word of the matcher. */
  lettersOfWord(word: number): Uint16Array {
    const known = this.words.get(word);
    if (known) return known;
    const letters = this.lettersOf(
      foldWord(spellingOf(this.compiled, this.compiled.wordEntryEnds[word - 1] ?? 0)),
    );
    if (this.words.size > MOST_REMEMBERED) this.words.clear();
    this.words.set(word, letters);
    return letters;
  }

  /** The letters of a folded text; 0 for those that no word has. */
  lettersOf(folded: string): Uint16Array {
    return Uint16Array.from({ length: folded.length }, (_, index) => this.letterOf(folded.charCodeAt(index)));
  }

  /** The entry of a folded unit. What it holds on to is told by the fold, so that a text and a name agree. */
  private entryOf(unit: number): number {
    const letter = this.letterOf(unit);
    const kind = kindOf(unit);
    const { behind, before } = tiesOf(kind);
    const isPrefixing = kind === Kind.prefixing;
    return (
      letter |
      (before << BEFORE_SHIFT) |
      (isPrefixing || this.begins(letter) ? 0 : Entry.BEGINS_NONE) |
      ((behind & ~Tie.MARK) << (BEFORE_SHIFT + TIE_SHIFT)) |
      (isPrefixing || this.isWord(letter) ? Entry.ALWAYS : 0)
    );
  }

  /** Whether a word begins with the letter. */
  private begins(letter: number): boolean {
    const { cells } = this.compiled;
    return letter !== 0 && cells[2 * ((cells[0] as number) + letter) + 1] === 0;
  }

  /** Whether the letter is a word by itself. */
  private isWord(letter: number): boolean {
    if (!this.begins(letter)) return false;
    const { cells } = this.compiled;
    const state = (cells[0] as number) + letter;
    const base = cells[2 * state] as number;
    return base < 0 ? leafHash(base) === 0 : cells[2 * (base + END) + 1] === state;
  }

  private letterOf(unit: number): number {
    return this.letters.get(unit) ?? 0;
  }
}

/** True when the unit is read together with those before or behind it. Kana is, but only where a voicing mark follows. */
const isOfCluster = (unit: number): boolean =>
  isVoicingMark(unit) || (maybeCluster(unit) && !isKana(unit)) || (unit & 0xfc00) === 0xdc00;
