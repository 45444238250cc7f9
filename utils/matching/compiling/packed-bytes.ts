/** Many texts as UTF-8, one behind the other. */

const encoder = new TextEncoder();
/** Bytes set aside beyond one a unit. */
const ROOM = 512;
/** Bytes that a UTF-16 unit takes at most. */
const MOST_A_UNIT = 3;

export class PackedBytes {
  /** Text `i` ends at `ends[i]`. */
  readonly ends: Uint32Array;
  private all: Uint8Array;
  private count = 0;
  private length = 0;

  /** For so many texts, of so many UTF-16 units in all; nearly all are ASCII. */
  constructor(texts: number, units: number) {
    this.ends = new Uint32Array(texts);
    this.all = new Uint8Array(units + ROOM);
  }

  add(text: string): void {
    const needed = this.length + MOST_A_UNIT * text.length;
    if (needed > this.all.length) {
      const longer = new Uint8Array(Math.max(needed, 1.5 * this.all.length));
      longer.set(this.all);
      this.all = longer;
    }
    this.length += encoder.encodeInto(text, this.all.subarray(this.length)).written;
    this.ends[this.count++] = this.length;
  }

  bytes(): Uint8Array {
    return this.all.slice(0, this.length);
  }
}
