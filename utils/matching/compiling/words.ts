/** The words of a matcher: what the spellings of its entries fold to, sorted, each once, as letters of an alphabet. */
import { partOf, type Steps } from '../../steps.ts';
import { FIRST_LETTER, type LetterWords } from '../finding/double-array.ts';
import { foldWord } from '../letters/fold.ts';
import { type PackedTexts, sortPacked } from './sort-words.ts';

export interface SortedWords {
  /** Entries by word, those of one word in the order they were added. */
  order: Uint32Array;
  wordEntryEnds: Uint32Array;
  /** The word of each entry; -1 for entries that fold to nothing. */
  wordOf: Int32Array;
  /** Folded units in the order of their letters from `FIRST_LETTER` on: the more often one occurs, the lower, which keeps the trie dense. */
  alphabet: string;
  letters: LetterWords;
}

/** Texts and units taken between two steps: some milliseconds. */
const STEP = 5000;
const UNITS = 500_000;

/** Folds and sorts the spellings of entries. */
export function* sortWords(spellings: readonly string[]): Steps<SortedWords> {
  const texts = yield* partOf(fold(spellings), 0, SHARES.fold);
  const sorted = yield* partOf(sortPacked(texts), SHARES.fold, SHARES.sort);
  const words = yield* partOf(group(texts, sorted), SHARES.sort, SHARES.group);
  const { alphabet, letterOf } = yield* partOf(alphabetOf(texts.units), SHARES.group, SHARES.alphabet);
  const letters = yield* partOf(lettersOf(texts, words, letterOf), SHARES.alphabet, 1);
  return { ...words, alphabet, letters };
}

/** How much is done at the end of each part, by the time that each takes with a million names. */
const SHARES = { fold: 0.3, sort: 0.8, group: 0.85, alphabet: 0.9 };

function* fold(spellings: readonly string[]): Steps<PackedTexts> {
  const folded = new Folded(spellings.length);
  for (let entry = 0; entry < spellings.length; entry++) {
    folded.add(foldWord(spellings[entry] as string));
    if (entry % STEP === 0) yield entry / spellings.length;
  }
  return folded.packed();
}

/** Folded texts, one behind the other. */
class Folded {
  private units = new Uint16Array(1 << 16);
  private readonly starts: Uint32Array;
  private count = 0;
  private length = 0;

  constructor(texts: number) {
    this.starts = new Uint32Array(texts + 1);
  }

  add(text: string): void {
    if (this.length + text.length > this.units.length) {
      const longer = new Uint16Array(2 * (this.length + text.length));
      longer.set(this.units);
      this.units = longer;
    }
    for (let at = 0; at < text.length; at++) this.units[this.length++] = text.charCodeAt(at);
    this.starts[++this.count] = this.length;
  }

  packed(): PackedTexts {
    return { units: this.units.subarray(0, this.length), starts: this.starts };
  }
}

type Grouped = Pick<SortedWords, 'order' | 'wordEntryEnds' | 'wordOf'>;

/** Makes one word of equal texts, and leaves empty ones out. */
function* group({ units, starts }: PackedTexts, sorted: Uint32Array): Steps<Grouped> {
  const lengthOf = (entry: number): number => (starts[entry + 1] as number) - (starts[entry] as number);
  const isEqual = (a: number, b: number): boolean => {
    const length = lengthOf(a);
    if (length !== lengthOf(b)) return false;
    for (let at = 0; at < length; at++)
      if (units[(starts[a] as number) + at] !== units[(starts[b] as number) + at]) return false;
    return true;
  };
  const wordOf = new Int32Array(sorted.length).fill(-1);
  let empty = 0;
  while (empty < sorted.length && lengthOf(sorted[empty] as number) === 0) empty++;
  const order = sorted.slice(empty);
  const ends = new Uint32Array(order.length);
  let words = 0;
  for (let place = 0; place < order.length; place++) {
    const entry = order[place] as number;
    if (place === 0 || !isEqual(entry, order[place - 1] as number)) words++;
    wordOf[entry] = words - 1;
    ends[words - 1] = place + 1;
    if (place % STEP === 0) yield place / order.length;
  }
  return { order, wordEntryEnds: ends.slice(0, words), wordOf };
}

function* alphabetOf(units: Uint16Array): Steps<{ alphabet: string; letterOf: Uint16Array }> {
  const counts = new Uint32Array(0x10000);
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] as number;
    counts[unit] = (counts[unit] as number) + 1;
    if (at % UNITS === 0) yield at / units.length;
  }
  const used: number[] = [];
  for (let unit = 0; unit < counts.length; unit++) if (counts[unit] !== 0) used.push(unit);
  used.sort((a, b) => (counts[b] as number) - (counts[a] as number) || a - b);
  const letterOf = new Uint16Array(0x10000);
  used.forEach((unit, index) => {
    letterOf[unit] = FIRST_LETTER + index;
  });
  return { alphabet: used.map((unit) => String.fromCharCode(unit)).join(''), letterOf };
}

function* lettersOf(
  { units, starts }: PackedTexts,
  { order, wordEntryEnds }: Grouped,
  letterOf: Uint16Array,
): Steps<LetterWords> {
  const letters = new Uint16Array(units.length);
  const ends = new Uint32Array(wordEntryEnds.length);
  let length = 0;
  for (let word = 0; word < ends.length; word++) {
    const entry = order[(wordEntryEnds[word] as number) - 1] as number;
    for (let at = starts[entry] as number; at < (starts[entry + 1] as number); at++)
      letters[length++] = letterOf[units[at] as number] as number;
    ends[word] = length;
    if (word % STEP === 0) yield word / ends.length;
  }
  return { letters: letters.subarray(0, length), ends };
}
