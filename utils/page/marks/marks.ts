/** Marks: which mentions of a page are painted, where, and which of them is under a place in the text. */
import type { Mention } from '../../matching/mention.ts';
import { assignedSlot, checkVisibility, shadowRoot } from '../dom/accessors.ts';
import { elementAbove } from '../dom/shadow-roots.ts';
import type { BlockMention, Learned } from '../questions/learned.ts';
import { isCurrent, lookingOnce, rangeOf } from '../text/range.ts';
import type { TextBlock } from '../text/text-map.ts';
import { thinOut } from './density.ts';
import { Highlighter } from './highlighter.ts';
import { keptOf } from './kept.ts';

/** A painted mention. It stays the same one while the same words stay marked, wherever in the page they move. */
export interface Mark {
  /** From 1; 0 while it is being placed for the first time. */
  id: number;
  entities: string[];
  why: Mention['why'];
  range: StaticRange;
  block: TextBlock;
  /** Where it begins in its block. */
  start: number;
}

export class Marks {
  /** Painted marks in document order. */
  all: Mark[] = [];
  /** Where mentions begin that are not painted because their text is not shown, or is transparent. */
  private readonly hidden = new Set<Node>();
  private readonly highlighter = new Highlighter();
  private byNode: Map<Node, Mark[]> | undefined;
  private inHand: Mark | undefined;
  private lastId = 0;

  get hasHidden(): boolean {
    return this.hidden.size > 0;
  }

  /** Whether the page shows by now what it hid when it was painted. */
  get showsHidden(): boolean {
    return [...this.hidden].some(isPaintable);
  }

  /** Paints what is known of the blocks, which are in document order, and nothing else. */
  paint(blocks: readonly TextBlock[], learned: Learned): void {
    this.hidden.clear();
    this.byNode = undefined;
    const before = this.all;
    const earlier = Map.groupBy(before, ({ range }) => range.startContainer);
    const mentions = blocks.map((block) =>
      learned.mentionsIn(block.text).map((mention) => ({ ...mention, block })),
    );
    const isAsRead = lookingOnce();
    const placed = thinOut(mentions, learned.density, (mention) => {
      const range = rangeOf(mention.block, mention.start, mention.end, isAsRead);
      return range && this.place(mention, range, earlier);
    });
    this.all = keptOf(before, placed);
    for (const mark of this.all) mark.id ||= ++this.lastId;
    this.highlighter.paint(this.all.map(({ range }) => range));
    if (this.inHand) this.activate(this.inHand);
  }

  /** The mark that covers the character at `offset` of a text node. None where the page has put another text there since it was read. */
  at(node: Node, offset: number): Mark | undefined {
    this.byNode ??= indexByNode(this.all);
    return this.byNode.get(node)?.find(({ range, block, start }) => {
      const from = range.startContainer === node ? range.startOffset : 0;
      const to = range.endContainer === node ? range.endOffset : Number.POSITIVE_INFINITY;
      return offset >= from && offset <= to && isCurrent(block, start);
    });
  }

  /** Paints the mark in hand, or none. */
  activate(mark: Mark | undefined): void {
    this.inHand = mark;
    this.highlighter.activate(mark?.range);
  }

  destroy(): void {
    this.highlighter.destroy();
  }

  private place(
    { block, start, entities, why }: BlockMention & { block: TextBlock },
    range: StaticRange,
    earlier: ReadonlyMap<Node, readonly Mark[]>,
  ): Mark | undefined {
    const { startContainer } = range;
    if (!isPaintable(startContainer)) {
      this.hidden.add(startContainer);
      return undefined;
    }
    const mark = { block, start, entities, why };
    const same = earlier.get(startContainer)?.find((each) => isSameRange(each.range, range));
    return same ? Object.assign(same, mark) : { id: 0, range, ...mark };
  }
}

/** Whether a mark would be seen in a text, and leave its letters as they look. */
function isPaintable(text: Node): boolean {
  const { parentElement, assignedSlot: slot } = text as Text;
  // A shadow root shows of its host's own text what it has a slot for.
  if (parentElement && shadowRoot.call(parentElement) && !slot) return false;
  // A slot shows its own text as long as nothing else is put into it.
  if (parentElement instanceof HTMLSlotElement && parentElement.assignedNodes().length > 0) return false;
  const element = slot ?? elementAbove(text);
  return element !== null && hasBox(element) && isSeen(element);
}

/** What an element is shown in: the one above, or the slot that a shadow root of that has for it. */
const shownIn = (element: Element): Element | null => assignedSlot.call(element) ?? elementAbove(element);

/** So many elements without a box are looked at, one in another. */
const MOST_WITHOUT_BOX = 20;

/** Whether what is right in an element is laid out. It need not have a box itself: its text may be in one further above. */
function hasBox(element: Element): boolean {
  let above: Element | null = element;
  for (let depth = 0; above && depth < MOST_WITHOUT_BOX; depth++) {
    if (checkVisibility.call(above)) return true;
    if (getComputedStyle(above).display !== 'contents') return false;
    above = shownIn(above);
  }
  return false;
}

/**
 * Text can have a place without being seen. Something else shows through letters without a colour, such as a gradient: a line of their
 * colour would not be seen. Those with a colour and without a fill would be filled with it wherever they are marked, and those with a
 * fill alone would vanish.
 */
function isSeen(element: Element): boolean {
  const { color, visibility, webkitTextFillColor } = getComputedStyle(element);
  return visibility === 'visible' && !TRANSPARENT.test(color) && !TRANSPARENT.test(webkitTextFillColor);
}
/** As browsers write it: `rgba(0, 0, 0, 0)`, `oklch(0.5 0.1 20 / 0)`. */
const TRANSPARENT = /^rgba\(.* 0\)$|\/ 0\)$/;

const isSameRange = (a: StaticRange, b: StaticRange): boolean =>
  a.startContainer === b.startContainer &&
  a.startOffset === b.startOffset &&
  a.endContainer === b.endContainer &&
  a.endOffset === b.endOffset;

/** The marks that lie, wholly or in part, in each text node. */
function indexByNode(marks: readonly Mark[]): Map<Node, Mark[]> {
  const index = new Map<Node, Mark[]>();
  for (const mark of marks) {
    const { startContainer, endContainer } = mark.range;
    let isIn = false;
    for (const { node } of mark.block.pieces) {
      isIn ||= node === startContainer;
      if (!isIn) continue;
      const list = index.get(node);
      if (list) list.push(mark);
      else index.set(node, [mark]);
      if (node === endContainer) break;
    }
  }
  return index;
}
