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
    const onOut = ({ relatedTarget, pointerType }: PointerEvent) => {
      // Where the page moves under a pointer that rests, that goes from one element to another, and no move comes next.
      if (!relatedTarget && pointerType !== 'touch') this.point = undefined;
    };
    const onOver = (event: PointerEvent) => {
      if (isOnFrame(event) && event.pointerType !== 'touch') this.point = undefined;
    };
    keepListening(signal, () => {
      addEventListener('pointermove', follow, options);
      addEventListener('pointerout', onOut, options);
      addEventListener('pointerover', onOver, options);
    });
  }
}
