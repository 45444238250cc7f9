/** The words that were found in a text, gathered while the letters are walked along. */
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

export class Hits {
  list: Hit[] = [];
  /** The letter that words are looked for from. */
  start = 0;
  private readonly reader: Reader;

  constructor(reader: Reader) {
    this.reader = reader;
  }

  /** A word ends before the letter at `index`, if the text has an end of a word there; the name may end before. */
  add(word: number, index: number, takes: number, nameEnd = index): void {
    const { list, reader } = this;
    if (!reader.isBoundary(index)) return;
    const start = reader.offsetOf(this.start);
    const end = reader.endOffset(nameEnd);
    for (let known = list.length - 1; known >= 0 && list[known]?.start === start; known--) {
      const hit = list[known] as Hit;
      if (hit.word !== word || hit.end !== end) continue;
      hit.takes = Math.min(hit.takes, takes);
      return;
    }
    list.push({ word, start, end, takes });
  }
}
