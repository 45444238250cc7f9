/** One table look-up from a UTF-16 unit of a text to what a matcher needs to know of it. */
import { Kind, kindOf } from './characters.ts';
import { type CompiledMatcher, spellingOf } from './compiled.ts';
import { FIRST_LETTER } from './double-array.ts';
import { foldCharacter, foldCluster, foldWord, maybeCluster } from './fold.ts';

/** The low bits of an entry: the letter of the unit's fold, 0 when no word has it, or `DROPPED`. */
export const LETTER = 0xffff;
/** The unit takes no part in matching. No text has the letter END, so that its number is free. */
export const DROPPED = 1;
/** Above the letter: the unit's kind (see characters.ts). */
export const KIND_SHIFT = 16;
export const KIND = 0xf;
/** A bit for each kind of letter that holds on to its like: a word begins only where neighbours share none of these. */
export const HOLDS = 0xf << 20;
/** The unit may be part of a letter of several units, or folds to several. */
export const COMPLEX = 1 << 24;
/** A word of the matcher may begin with the unit. */
export const STARTS = 1 << 25;
/** White space, of which several make one. */
export const SPACE = 1 << 26;
/** The unit's letter cannot be told by the unit alone. */
export const AWKWARD = 1 << 27;
const KNOWN = 1 << 28;

const HOLDING: readonly number[] = [Kind.word, Kind.prefixing, Kind.hangul, Kind.katakana];

/** Words whose letters are remembered: more than any page has, and less than a megabyte. */
const MOST_WORDS_KNOWN = 10_000;

export class Alphabet {
  /** Entries by unit; 0 where not yet known. */
  readonly table = new Uint32Array(0x10000);
  /** Letters of folded units. */
  private readonly letters = new Map<number, number>();
  private readonly words = new Map<number, Uint16Array>();
  private readonly compiled: CompiledMatcher;

  constructor(compiled: CompiledMatcher) {
    this.compiled = compiled;
    const { alphabet } = compiled;
    for (let index = 0; index < alphabet.length; index++)
      this.letters.set(alphabet.charCodeAt(index), FIRST_LETTER + index);
  }

  /** Works out and remembers the entry of a unit. */
  learn(unit: number): number {
    const folded = foldCharacter(String.fromCharCode(unit));
    const isComplex = folded.length > 1 || maybeCluster(unit);
    const letter = folded === '' ? DROPPED : this.letterOf(folded.charCodeAt(0));
    const kind = kindOf(unit);
    const holds = HOLDING.includes(kind) ? 1 << (20 + HOLDING.indexOf(kind)) : 0;
    const awkward = isComplex
      ? COMPLEX | AWKWARD
      : letter === DROPPED
        ? AWKWARD
        : kind === Kind.space
          ? SPACE
          : 0;
    const entry = letter | (kind << KIND_SHIFT) | holds | awkward | KNOWN;
    const starts = isComplex || kind === Kind.prefixing || this.isFirst(letter);
    this.table[unit] = starts ? entry | STARTS : entry;
    return this.table[unit] as number;
  }

  private isFirst(letter: number): boolean {
    const { cells } = this.compiled;
    return letter > DROPPED && cells[2 * ((cells[0] as number) + letter) + 1] === 0;
  }

  /** The letters of a folded text; 0 for those that no word has. */
  lettersOf(folded: string): Uint16Array {
    const letters = new Uint16Array(folded.length);
    for (let index = 0; index < folded.length; index++)
      letters[index] = this.letterOf(folded.charCodeAt(index));
    return letters;
  }

  /** The letters of one letter of a text that has several units, or whose fold has. */
  lettersOfCluster(cluster: string): Uint16Array {
    return this.lettersOf(foldCluster(cluster));
  }

  /** The letters of a word of the matcher. */
  lettersOfWord(word: number): Uint16Array {
    const known = this.words.get(word);
    if (known) return known;
    const letters = this.lettersOf(
      foldWord(spellingOf(this.compiled, this.compiled.wordEntryEnds[word - 1] ?? 0)),
    );
    if (this.words.size > MOST_WORDS_KNOWN) this.words.clear();
    this.words.set(word, letters);
    return letters;
  }

  private letterOf(unit: number): number {
    return this.letters.get(unit) ?? 0;
  }
}

const made = new WeakMap<CompiledMatcher, Alphabet>();

export function alphabetOf(compiled: CompiledMatcher): Alphabet {
  const known = made.get(compiled) ?? new Alphabet(compiled);
  made.set(compiled, known);
  return known;
}
