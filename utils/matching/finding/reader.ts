/** A block of text read as letters of a matcher's alphabet, and where each of them stands. */
import { Kind, kindOf } from '../letters/characters.ts';
import { clusterLength, isDiacritic, isVoicingMark } from '../letters/fold.ts';
import { type Alphabet, Entry, isTied, parted, passingOn } from './alphabet.ts';

/** Letters behind the last one that the filter may read, though nothing is told by them. */
const BEHIND = 10;
const FEWEST = 4096;
/** Its own, since an imported constant is looked up at each use. */
const { ALWAYS, AWKWARD, BEFORE, BEGINS_NONE, BEHIND_ALL, OWN, SPACE, TIE_SHIFT } = Entry;
const AWKWARD_OR_SPACE = AWKWARD | SPACE;
const HINDERED = BEFORE | BEGINS_NONE;
/** In front of a text not even a mark holds on to anything. */
const BEHIND_NOTHING = BEHIND_ALL & ~BEFORE;

export class Reader {
  text = '';
  readonly alphabet: Alphabet;
  /**
   * The entries of the letters (see alphabet.ts), and 0 behind them. What takes no part is left out, several spaces are one. From the
   * far end backwards: the starts, which are the letters where a word of the matcher may begin, by the letter itself and the one
   * before it. Both are in one array, since a loop needs registers for each that it goes through.
   */
  entries = new Int32Array(2 * FEWEST);
  private readonly table: Int32Array;
  startCount = 0;
  private length = 0;
  /** From which letter on the offsets in the text are how many units ahead. Empty for nearly all blocks. */
  private readonly shiftedFrom: number[] = [];
  private readonly shifts: number[] = [];

  constructor(alphabet: Alphabet) {
    this.alphabet = alphabet;
    this.table = alphabet.table;
  }

  read(text: string): void {
    this.text = text;
    this.length = 0;
    this.startCount = 0;
    if (this.shifts.length > 0) {
      this.shiftedFrom.length = 0;
      this.shifts.length = 0;
    }
    this.reserve(text.length);
    let at = this.readPlain(0);
    while (at < text.length) at = this.readPlain(this.readAwkward(at));
    this.entries[this.length] = 0;
  }

  /** The letter that is a start. */
  startAt(index: number): number {
    return this.entries[this.entries.length - 1 - index] as number;
  }

  /** The offset of a letter in the text. */
  offsetOf(index: number): number {
    const { shiftedFrom } = this;
    let from = 0;
    let to = shiftedFrom.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((shiftedFrom[middle] as number) <= index) from = middle + 1;
      else to = middle;
    }
    return from === 0 ? index : index + (this.shifts[from - 1] as number);
  }

  /** The offset behind the letter before `index`, with the diacritics that stand there. */
  endOffset(index: number): number {
    const { text } = this;
    const at = this.offsetOf(index - 1);
    let end = at + clusterLength(text, at);
    while (end < text.length && isDiacritic(text, end)) end++;
    return end;
  }

  /** True when a word may begin or end between the letter at `index`, which is not the first, and the one before it. */
  isBoundary(index: number): boolean {
    return !isTied(this.entries[index - 1] as number, this.entries[index] as number);
  }

  /** The end of the run of letters of one script that goes on at `index`, or a place more than `most` letters behind. */
  runEnd(index: number, most: number): number {
    const { entries } = this;
    let end = index + 1;
    while (
      end - index <= most &&
      (((entries[end - 1] as number) >>> TIE_SHIFT) & (entries[end] as number) & OWN) !== 0
    )
      end++;
    return end;
  }

  /**
   * Reads units from `from` up to one that is no letter by itself, and returns where that is. Half of the work of a scan is here, which is
   * why nothing is decided at the beginning of a word: a branch for it, which the processor guesses wrong at every other word, takes
   * half as long again.
   */
  private readPlain(from: number): number {
    const { text, entries, table } = this;
    const end = text.length;
    const top = entries.length - 1;
    let { length } = this;
    let start = top - this.startCount;
    let behind = length > 0 ? ((entries[length - 1] as number) >>> TIE_SHIFT) | BEHIND_ALL : BEHIND_NOTHING;
    let at = from;
    for (; at < end; at++) {
      const entry = table[text.charCodeAt(at)] as number;
      const tied = behind & entry;
      // The second of two spaces counts as awkward.
      if ((tied & AWKWARD_OR_SPACE) !== 0) break;
      entries[length] = entry;
      entries[start] = length;
      // The start stays where a word of the matcher may begin with the letter and the one before it does not hold on to it.
      start -= ((tied & HINDERED) - 1) >>> 31;
      behind = (entry >>> TIE_SHIFT) | BEHIND_ALL;
      length++;
    }
    this.length = length;
    this.startCount = top - start;
    return at;
  }

  /** Reads what begins at `at` and is no letter by itself, and returns where it ends. */
  private readAwkward(at: number): number {
    const { text, alphabet } = this;
    const unit = text.charCodeAt(at);
    if (alphabet.learn(unit)) return at;
    // Kana are read as they come, since hardly any has a voicing mark behind it.
    const isVoiced = isVoicingMark(unit) && this.length > 0 && this.offsetOf(this.length - 1) === at - 1;
    if (!isVoiced || clusterLength(text, at - 1) === 1) return this.readCluster(at);
    this.takeBack(at - 1);
    return this.readCluster(at - 1);
  }

  private readCluster(at: number): number {
    const { text, alphabet } = this;
    const behind = at + clusterLength(text, at);
    const kind = kindOf(text.charCodeAt(at));
    const entries = kind === Kind.space ? NOTHING : alphabet.entriesOf(text.slice(at, behind));
    this.reserve(this.length + entries.length + text.length - behind);
    for (const entry of entries) {
      this.setOffset(at);
      this.push(kind === Kind.transparent ? passingOn(entry, this.last()) : entry);
    }
    // What is neither a letter nor part of one, such as a zero-width space, parts the letters around it.
    if (entries.length === 0 && kind === Kind.none && behind === at + 1 && this.length > 0) {
      this.entries[this.length - 1] = parted(this.last());
      // The filter takes a third letter that is parted from the second for none: a word of three must be looked for here.
      if (this.length > 1) this.entries[this.length - 2] = (this.entries[this.length - 2] as number) | ALWAYS;
    }
    this.setOffset(behind);
    return behind;
  }

  private last(): number {
    return this.length > 0 ? (this.entries[this.length - 1] as number) : 0;
  }

  private push(entry: number): void {
    const isHeld = this.length > 0 && isTied(this.last(), entry);
    if ((entry & BEGINS_NONE) === 0 && !isHeld)
      this.entries[this.entries.length - ++this.startCount] = this.length;
    this.entries[this.length++] = entry;
  }

  /** Forgets the letters from an offset on. */
  private takeBack(offset: number): void {
    while (this.length > 0 && this.offsetOf(this.length - 1) >= offset) this.length--;
    while (this.startCount > 0 && this.startAt(this.startCount - 1) >= this.length) this.startCount--;
    while ((this.shiftedFrom.at(-1) ?? 0) > this.length) {
      this.shiftedFrom.pop();
      this.shifts.pop();
    }
  }

  /** Tells the offset of the letter to come. */
  private setOffset(offset: number): void {
    const shift = offset - this.length;
    if (shift === (this.shifts.at(-1) ?? 0)) return;
    if (this.shiftedFrom.at(-1) === this.length) this.shifts.pop();
    else this.shiftedFrom.push(this.length);
    this.shifts.push(shift);
  }

  private reserve(letters: number): void {
    const wanted = letters + BEHIND;
    const { entries } = this;
    if (2 * wanted <= entries.length) return;
    this.entries = new Int32Array(4 * wanted);
    this.entries.set(entries.subarray(0, this.length));
    const starts = entries.subarray(entries.length - this.startCount);
    this.entries.set(starts, this.entries.length - this.startCount);
  }
}

const NOTHING = new Int32Array(0);
