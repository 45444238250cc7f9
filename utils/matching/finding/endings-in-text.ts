/** What endings a text may have behind a place: those of its language, or Korean particles behind Hangul in any. */
import { KOREAN } from '../affixes/ending-tables.ts';
import { type Ending, Endings, endingsOf } from '../affixes/endings.ts';
import { Entry } from './alphabet.ts';
import type { Reader } from './reader.ts';

const { HANGUL } = Entry;
/** Particles are no part of the name that they are written onto. */
export const korean = new Endings(KOREAN);
const NO_ENDINGS: readonly Ending[] = [];

export class EndingsInText {
  /** Those of the text's language. */
  ofLanguage = endingsOf(null);
  private readonly reader: Reader;

  constructor(reader: Reader) {
    this.reader = reader;
  }

  /** The endings of the script that the letter at `index` belongs to. */
  at(index: number): Endings {
    return this.of(this.reader.entries[index] as number);
  }

  /** How many letters must stand before an ending, by the entry of one of them. */
  stemBefore(entry: number): number {
    return this.of(entry).stem;
  }

  /** False when no ending of the script at `index` begins with what the text has there, or what it has there began before. */
  mayBegin(index: number): boolean {
    const { text, entries } = this.reader;
    if (((entries[index] as number) & Entry.GOES_ON) !== 0) return false;
    return this.at(index).mayBegin(text.charCodeAt(this.reader.offsetOf(index)));
  }

  /** What the text may have from `index` to the end of its run of letters instead of what words have, and where that end is. */
  from(index: number): { found: readonly Ending[]; end: number } {
    const endings = this.at(index);
    const end = this.reader.runEnd(index, endings.longest);
    if (end - index > endings.longest) return { found: NO_ENDINGS, end };
    const from = this.reader.offsetOf(index);
    return { found: endings.of(this.reader.text, from, this.reader.endOffset(end)), end };
  }

  private of(entry: number): Endings {
    return (entry & HANGUL) === 0 ? this.ofLanguage : korean;
  }
}
