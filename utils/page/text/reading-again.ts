/** What of a page's text is to be read again after a change, and what of it stays. */
import { contains } from '../dom/accessors.ts';
import { asNearest, elementAbove, holds, outermost, putInPageOrder } from '../dom/shadow-roots.ts';
import { leftOutWithin } from '../left-out/left-out.ts';

/**
 * What of `parts` is to be read after elements have changed, none of which is in another: in the order of the page, and none in another.
 * Of parts that are `fresh`, everything.
 */
export function toReadIn(
  parts: readonly Element[],
  fresh: readonly Element[],
  changed: readonly Element[],
): Element[] {
  const isLeftOut = leftOutWithin(parts);
  const inside = changed.flatMap((element) =>
    parts.flatMap((part) => {
      if (contains.call(element, part)) return [part];
      // An element that is left out itself may just have been hidden, and what was read in it is to go.
      return holds(part, element) && !isLeftOut(elementAbove(element)) ? [element] : [];
    }),
  );
  return putInPageOrder(new Set(outermost(new Set([...fresh, ...inside]))), parts);
}

/** Tells of one element after the other whether it is in `parts`, and not in what has changed and is not read again. */
export const stillRead = (
  parts: readonly Element[],
  changed: readonly Element[],
  again: readonly Element[],
): ((element: Element | null) => boolean) =>
  asNearest([
    ...changed.map((element) => [element, false] as const),
    ...[...parts, ...again].map((element) => [element, true] as const),
  ]);
