/** Where the pointer is, as far as marks go. */
import type { Mark } from '../../utils/page/marks/marks.ts';
import { markUnder, type Point } from '../../utils/page/marks/pointer.ts';
import type { PageReader } from '../../utils/page/page-reader.ts';

export class PointerPlace {
  /** The number of the mark that the pointer is on. */
  mark: number | undefined;
  /** The pointer is on a mark, by its number, about which it is not known yet what is on record. */
  private early: { point: Point; mark: number } | undefined;

  /** The pointer is over a mark, or over none, at a point. `isKnown` tells whether it is known what is on record about it. */
  set(point: Point, mark: Mark | undefined, isKnown: boolean): void {
    this.mark = mark?.id;
    this.early = mark && !isKnown ? { point, mark: mark.id } : undefined;
  }

  /** What the pointer rests on is not what it is there for. */
  callOff(): void {
    this.early = undefined;
  }

  /** The mark that it came onto too early, and still is on, with the point. */
  lookAgain(reader: PageReader): { point: Point; mark: Mark } | undefined {
    const { early } = this;
    if (!early) return undefined;
    const mark = markUnder(early.point, document, reader);
    return mark?.id === early.mark ? { point: early.point, mark } : undefined;
  }
}
