/** A block of text read as letters of a matcher's alphabet. */
import { type Alphabet, COMPLEX, DROPPED, KIND, KIND_SHIFT, LETTER } from './alphabet.ts';
import { isWordKind, Kind, kindOf } from './characters.ts';

export class Reader {
  text = '';
  readonly alphabet: Alphabet;
  private readonly table: Uint32Array;

  constructor(alphabet: Alphabet) {
    this.alphabet = alphabet;
    this.table = alphabet.table;
  }

  /** What the alphabet knows of the unit at `at`. */
  entryAt(at: number): number {
    const unit = this.text.charCodeAt(at);
    return (this.table[unit] as number) || this.alphabet.learn(unit);
  }

  kindAt(at: number): number {
    return (this.entryAt(at) >>> KIND_SHIFT) & KIND;
  }

  /** The end of the run of letters of one kind that begins at `at`. */
  runEnd(at: number): number {
    return this.runEndFrom(at + 1, this.kindAt(at));
  }

  /** The end of a run of letters of `kind` that goes on at least up to `from`. */
  runEndFrom(from: number, kind: number): number {
    const { text } = this;
    let end = from;
    if (isWordKind(kind) || kind === Kind.hangul || kind === Kind.katakana)
      while (end < text.length && kindOf(text.charCodeAt(end)) === kind) end++;
    return end;
  }

  /**
   * The letter at `at` where it is the fold of one unit by itself, a single space among them; -1 where it takes a closer look.
   * Behind the text there is none: 0.
   */
  plainLetter(at: number): number {
    if (at >= this.text.length) return 0;
    const entry = this.entryAt(at);
    const letter = entry & LETTER;
    if ((entry & COMPLEX) !== 0 || letter === DROPPED) return -1;
    return isSpace(entry) && this.goesOn(at + 1) ? -1 : letter;
  }

  /** True when white space goes on at `at`: several spaces make one, and what is dropped between them is nothing. */
  private goesOn(at: number): boolean {
    const entry = this.entryOrNone(at);
    return isSpace(entry) || (entry & LETTER) === DROPPED;
  }

  /** The entry at `at`, or 0 behind the text. */
  entryOrNone(at: number): number {
    return at < this.text.length ? this.entryAt(at) : 0;
  }

  /** The end of the white space that goes on at `at`, and of what is dropped in it. */
  behindSpace(at: number): number {
    const { length } = this.text;
    let behind = at;
    while (behind < length) {
      const entry = this.entryAt(behind);
      if (!isSpace(entry) && (entry & LETTER) !== DROPPED) break;
      behind++;
    }
    return behind;
  }
}

export const isSpace = (entry: number): boolean => ((entry >>> KIND_SHIFT) & KIND) === Kind.space;
