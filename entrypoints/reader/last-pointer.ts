import type { Point } from '../../utils/page/marks/pointer.ts';
import { keepListening } from '../../utils/page/page-life.ts';

/** Where the pointer went until `signal` is aborted, for who comes later to look: a pointer that rests on a mark tells nobody. */
export class LastPointer {
  /** Absent until it moves, while it is held down, and when it has left the page, be it into a frame. */
  point: Point | undefined;

  constructor(signal: AbortSignal) {
    const options = { signal, passive: true, capture: true };
    const follow = ({ pointerType, buttons, clientX, clientY }: PointerEvent) => {
      if (pointerType !== 'touch') this.point = buttons ? undefined : { x: clientX, y: clientY };
    };
    const forget = () => {
      this.point = undefined;
    };
    keepListening(signal, () => {
      addEventListener('pointermove', follow, options);
      // From one element of the page to another, a move comes next.
      addEventListener('pointerout', forget, options);
    });
  }
}
