/** Where the letters of texts stand in them, when several texts are read one behind the other. */

export class Offsets {
  /** The text at hand: the last one begun, or the one gone to since. */
  text = '';
  /** Its first letter. */
  first = 0;
  private index = 0;
  private last = 0;
  private texts: readonly string[] = [];
  /**
   * The first letter of each text, and how many shifts there were before it, by the text's index. Only ever overwritten: an array that is
   * cut short gives its memory back, and many texts are read by themselves.
   */
  private readonly firsts: number[] = [];
  private readonly shiftsBefore: number[] = [];
  /** From which letter on the offsets in its text are how many units further than the letter is from the first. Nearly all texts have none. */
  private readonly shiftedFrom: number[] = [];
  private readonly shifts: number[] = [];
  private firstShift = 0;
  private endShift = 0;

  /** Forgets all letters. */
  clear(texts: readonly string[]): void {
    this.texts = texts;
    this.endShift = 0;
  }

  /** Keeps no text. */
  letGo(): void {
    this.texts = [];
    this.text = '';
  }

  /** Begins with a text, by its index: the letters to come are its own. */
  begin(index: number, letter: number): void {
    this.firsts[index] = letter;
    this.shiftsBefore[index] = this.endShift;
    this.index = index;
    this.last = index;
    this.text = this.texts[index] as string;
    this.first = letter;
    this.firstShift = this.endShift;
  }

  /** Tells the offset of the letter to come, in the last text. */
  set(letter: number, offset: number): void {
    const shift = offset - (letter - this.first);
    const hasShift = this.endShift > this.firstShift;
    if (shift === (hasShift ? this.shifts[this.endShift - 1] : 0)) return;
    if (!hasShift || this.shiftedFrom[this.endShift - 1] !== letter) this.endShift++;
    this.shiftedFrom[this.endShift - 1] = letter;
    this.shifts[this.endShift - 1] = shift;
  }

  /** Forgets what was told of letters behind `letter`. */
  takeBack(letter: number): void {
    while (this.endShift > this.firstShift && (this.shiftedFrom[this.endShift - 1] as number) > letter)
      this.endShift--;
  }

  /** All letters are told: goes back to the text with an index. */
  goBackTo(index: number): void {
    this.shiftsBefore[this.last + 1] = this.endShift;
    this.takeUp(index);
  }

  /** Goes on to the text that a letter is of, which is none before the text at hand. Returns its index. */
  goTo(letter: number): number {
    let index = this.index;
    while (index < this.last && letter >= (this.firsts[index + 1] as number)) index++;
    if (index !== this.index) this.takeUp(index);
    return index;
  }

  /** The offset of a letter in the text at hand. */
  of(letter: number): number {
    const { shiftedFrom, firstShift } = this;
    let from = firstShift;
    let to = this.endShift;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((shiftedFrom[middle] as number) <= letter) from = middle + 1;
      else to = middle;
    }
    return letter - this.first + (from === firstShift ? 0 : (this.shifts[from - 1] as number));
  }

  private takeUp(index: number): void {
    this.index = index;
    this.text = this.texts[index] as string;
    this.first = this.firsts[index] as number;
    this.firstShift = this.shiftsBefore[index] as number;
    this.endShift = this.shiftsBefore[index + 1] as number;
  }
}
