import { isOnFrame, type Point } from '../../utils/page/marks/pointer.ts';
import { keepListening } from '../../utils/page/page-life.ts';

/** Where the pointer went until `signal` is aborted, for who comes later to look: a pointer that rests on a mark tells nobody. */
export class LastPointer {
  /** Absent until it moves, while it is held down, and when it has left the page, be it into a frame. */
  point: Point | undefined;

  constructor(signal: AbortSignal) {
    const options = { signal, passive: true, capture: true };
    const follow = (event: PointerEvent) => {
      const { pointerType, buttons, clientX, clientY } = event;
      if (pointerType === 'touch') return;
      this.point = buttons || isOnFrame(event) ? undefined : { x: clientX, y: clientY };
    };
    // Where the page moves under a pointer that rests, that goes from one element to another, and no move comes next.
    const forget = (event: PointerEvent) => {
      const hasLeft = event.type === 'pointerout' ? !event.relatedTarget : isOnFrame(event);
      if (hasLeft && event.pointerType !== 'touch') this.point = undefined;
    };
    keepListening(signal, () => {
      addEventListener('pointermove', follow, options);
      addEventListener('pointerout', forget, options);
      addEventListener('pointerover', forget, options);
    });
  }
}
