/** Where a popover stands that was opened from a selection. */
import type { Anchor } from '../../components/popover/mount.tsx';

/** A popover below a line that is no deeper in the window than this, as a share of its height, has room. */
const DEEPEST = 0.6;

/**
 * Where the selection is: all of its lines, or where not all of them are in the window, the last that leaves room below it. The window's corner
 * when it cannot be told (a selection in a form field).
 */
export function anchorOfSelection(): Anchor {
  const selection = getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
  const container = range?.startContainer;
  const element = container instanceof Element ? container : container?.parentElement;
  const lines = () => [...(range?.getClientRects() ?? [])].filter(({ width }) => width > 0);
  const atFirst = lines();
  const isWhole = atFirst.every(({ top, bottom }) => top >= 0 && bottom <= innerHeight);
  const seen = atFirst.findIndex(({ bottom }) => bottom > 0);
  const deepest = atFirst.findLastIndex(({ bottom }) => bottom <= DEEPEST * innerHeight);
  const chosen = isWhole ? -1 : Math.max(seen, deepest);
  return {
    element: element ?? document.documentElement,
    rectangles: () => {
      const now = lines();
      const line = now[chosen];
      if (line) return [line];
      return now[0] ? now : [new DOMRect()];
    },
  };
}
