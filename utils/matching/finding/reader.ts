/** Blocks of text read as letters of a matcher's alphabet, and where each of them stands. */
import { Kind, kindOf } from '../letters/characters.ts';
import { clusterLength, isDiacritic, isVoicingMark } from '../letters/fold.ts';
import { type Alphabet, Entry, isTied, parted, passingOn } from './alphabet.ts';
import { Offsets } from './offsets.ts';

/** Letters behind the last one that the filter may read, though nothing is told by them. */
const BEHIND = 10;
/** As many units are read at a time, unless one text has more: what the processor keeps near. */
const BATCH = 8000;
/** Its own, since an imported constant is looked up at each use. */
const { ALWAYS, AWKWARD, BEFORE, BEGINS_NONE, BEHIND_ALL, OWN, SPACE, TIE_SHIFT } = Entry;
const AWKWARD_OR_SPACE = AWKWARD | SPACE;
/** Behind the last letter it is part of it, as in Malayalam before Unicode 5.1. */
const JOINER = 0x200d;
const HINDERED = BEFORE | BEGINS_NONE;
/** In front of a text not even a mark holds on to anything. */
const BEHIND_NOTHING = BEHIND_ALL & ~BEFORE;

export class Reader {
  readonly alphabet: Alphabet;
  /**
   * The entries of the letters (see alphabet.ts), and a 0 behind those of each text. What takes no part is left out, several spaces are
   * one. From the far end backwards: the starts, which are the letters where a word of the matcher may begin, by the letter itself and the
   * one before it. Both are in one array, since a loop needs registers for each that it goes through.
   */
  entries = new Int32Array(2 * BATCH);
  startCount = 0;
  private length = 0;
  private readonly table: Int32Array;
  private readonly offsets = new Offsets();

  constructor(alphabet: Alphabet) {
    this.alphabet = alphabet;
    this.table = alphabet.table;
  }

  /** The text at hand: the first of those read, or the one gone to. What is asked about letters is asked about its own. */
  get text(): string {
    return this.offsets.text;
  }

  /**
   * Reads the text with an index, and as many behind it as are a batch. Returns the index behind the last. One after the other would take
   * a sixth longer: most are short, and each end of a loop is a surprise.
   */
  read(texts: readonly string[], from = 0): number {
    this.length = 0;
    this.startCount = 0;
    this.offsets.clear(texts);
    let units = 0;
    let index = from;
    do {
      this.readText(texts[index] as string, index);
      units += (texts[index] as string).length;
      index++;
    } while (index < texts.length && units + (texts[index] as string).length <= BATCH);
    this.offsets.goBackTo(from);
    return index;
  }

  /** Keeps none of the texts that were read: they are what somebody reads, and the tools of a scan are there for as long as their matcher. */
  letGo(): void {
    this.offsets.letGo();
  }

  /** Goes on to the text of a letter, which is not before the text at hand. Returns its index. */
  goTo(letter: number): number {
    return this.offsets.goTo(letter);
  }

  /** The letter that is a start. */
  startAt(index: number): number {
    return this.entries[this.entries.length - 1 - index] as number;
  }

  /** The offset of a letter in the text. */
  offsetOf(index: number): number {
    return this.offsets.of(index);
  }

  /** The offset behind the letter before `index`, with the diacritics that stand there. */
  endOffset(index: number): number {
    const { text } = this;
    const at = this.offsetOf(index - 1);
    let end = at + clusterLength(text, at);
    while (end < text.length && (isDiacritic(text, end) || text.charCodeAt(end) === JOINER)) end++;
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

  private readText(text: string, index: number): void {
    this.offsets.begin(index, this.length);
    this.reserve(this.length + text.length + 1);
    let at = this.readPlain(0);
    while (at < text.length) at = this.readPlain(this.readAwkward(at));
    this.entries[this.length++] = 0;
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
    let behind = this.isBegun ? ((entries[length - 1] as number) >>> TIE_SHIFT) | BEHIND_ALL : BEHIND_NOTHING;
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
    const isVoiced = isVoicingMark(unit) && this.isBegun && this.offsetOf(this.length - 1) === at - 1;
    if (!isVoiced || clusterLength(text, at - 1) === 1) return this.readCluster(at);
    this.takeBack(at - 1);
    return this.readCluster(at - 1);
  }

  private readCluster(at: number): number {
    const { text, alphabet } = this;
    const behind = at + clusterLength(text, at);
    const kind = kindOf(text.charCodeAt(at));
    const entries = kind === Kind.space ? NOTHING : alphabet.entriesOf(text.slice(at, behind));
    this.reserve(this.length + entries.length + text.length - behind + 1);
    for (const entry of entries) {
      this.offsets.set(this.length, at);
      this.push(kind === Kind.transparent ? passingOn(entry, this.last()) : entry);
    }
    // What is neither a letter nor part of one, such as a zero-width space, parts the letters around it.
    if (entries.length === 0 && kind === Kind.none && behind === at + 1 && this.isBegun) {
      this.entries[this.length - 1] = parted(this.last());
      // The filter takes a third letter that is parted from the second for none: a word of three must be looked for here.
      if (this.length > this.offsets.first + 1)
        this.entries[this.length - 2] = (this.entries[this.length - 2] as number) | ALWAYS;
    }
    this.offsets.set(this.length, behind);
    return behind;
  }

  /** Whether there is a letter of the text before the one to come. */
  private get isBegun(): boolean {
    return this.length > this.offsets.first;
  }

  private last(): number {
    return this.isBegun ? (this.entries[this.length - 1] as number) : 0;
  }

  private push(entry: number): void {
    const isHeld = this.isBegun && isTied(this.last(), entry);
    if ((entry & BEGINS_NONE) === 0 && !isHeld)
      this.entries[this.entries.length - ++this.startCount] = this.length;
    this.entries[this.length++] = entry;
  }

  /** Forgets the letters from an offset on. */
  private takeBack(offset: number): void {
    while (this.isBegun && this.offsetOf(this.length - 1) >= offset) this.length--;
    while (this.startCount > 0 && this.startAt(this.startCount - 1) >= this.length) this.startCount--;
    this.offsets.takeBack(this.length);
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
