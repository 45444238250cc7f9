import type { Point } from '../../utils/page/marks/pointer.ts';
import { keepListening } from '../../utils/page/page-life.ts';

/** Where the pointer went until `signal` is aborted, for who comes later to look: a pointer that rests on a mark tells nobody. */
export class LastPointer {
  /** Absent until it moves, and when it has left the page. */
  point: Point | undefined;

  constructor(signal: AbortSignal) {
    const follow = ({ pointerType, clientX, clientY }: PointerEvent) => {
      if (pointerType !== 'touch') this.point = { x: clientX, y: clientY };
    };
    const forget = () => {
      this.point = undefined;
    };
    keepListening(signal, () => {
      addEventListener('pointermove', follow, { signal, passive: true, capture: true });
      document.documentElement?.addEventListener('pointerleave', forget, { signal, passive: true });
    });
  }
}
