/** Where a popover stands that was opened from a selection. */
import type { Anchor } from '../../components/popover/mount.tsx';

/** Where the selection is; the window's corner when it cannot be told (a selection in a form field). */
export function anchorOfSelection(): Anchor {
  const selection = getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
  const container = range?.startContainer;
  const element = container instanceof Element ? container : container?.parentElement;
  const corner = new DOMRect(0, 0, 0, 0);
  return {
    element: element ?? document.documentElement,
    rectangles: () => {
      const rectangles = [...(range?.getClientRects() ?? [])].filter(({ width }) => width > 0);
      return rectangles.length > 0 ? rectangles : [corner];
    },
  };
}
