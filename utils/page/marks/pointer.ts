/** From a place on the screen to the mark under it. */
import { matches } from '../dom/accessors.ts';
import { liveRange } from '../text/range.ts';
import type { Mark } from './marks.ts';

/** A place in the viewport, in CSS pixels. */
export interface Point {
  x: number;
  y: number;
}

/** How far beside a line of text still counts as on it, in CSS pixels: finger and pointer are not that exact. */
const SLACK = 2;

interface MarkFinder {
  /** Open shadow roots that marks may be in. */
  readonly shadowRoots: Iterable<ShadowRoot>;
  markAt(node: Node, offset: number): Mark | undefined;
}

/**
 * The mark under a point. The browser finds the nearest place in the text even for a point in a margin, so the mark's own
 * rectangles have the last word.
 */
export function markUnder(point: Point, page: Document, finder: MarkFinder): Mark | undefined {
  const caret = page.caretPositionFromPoint(point.x, point.y, { shadowRoots: [...finder.shadowRoots] });
  const mark = caret && finder.markAt(caret.offsetNode, caret.offset);
  return mark && rectanglesOf(mark).some((rectangle) => isIn(point, rectangle, SLACK)) ? mark : undefined;
}

/**
 * Where a mark is on the screen: a rectangle for each line it runs over. One whose text the page has taken away may come back with the
 * next reading, and is where it was last asked for.
 */
export function rectanglesOf(mark: Pick<Mark, 'range'>): DOMRect[] {
  const live = liveRange(mark.range);
  if (!live) return lastSeen.get(mark) ?? [];
  const rectangles = [...live.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  lastSeen.set(mark, rectangles);
  return rectangles;
}
const lastSeen = new WeakMap<Pick<Mark, 'range'>, DOMRect[]>();

/** Whether the page has taken a mark's text away since it was read. */
export const isGone = ({ range }: Pick<Mark, 'range'>): boolean => liveRange(range) === undefined;

export type Rectangle = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

export const isIn = ({ x, y }: Point, { left, top, right, bottom }: Rectangle, slack = 0): boolean =>
  x >= left - slack && x <= right + slack && y >= top - slack && y <= bottom + slack;

/**
 * True when a point lies between a mark and its popover, so that the pointer on its way from one to the other leaves neither.
 * The bridge is the band between the facing edges, as wide as both together.
 */
export function isOnBridge(point: Point, mark: Rectangle, popover: Rectangle): boolean {
  const across = {
    left: Math.min(mark.left, popover.left),
    right: Math.max(mark.right, popover.right),
  };
  const below = { ...across, top: mark.bottom, bottom: popover.top };
  const above = { ...across, top: popover.bottom, bottom: mark.top };
  return isIn(point, below, 1) || isIn(point, above, 1);
}

const FRAME = 'iframe, fencedframe, object, embed';

/** Whether an event of the pointer is about a frame. How the pointer moves in there is not heard outside. */
export const isOnFrame = (event: Event): boolean => {
  const [target] = event.composedPath();
  return target instanceof Element && matches.call(target, FRAME);
};
