/** Functions that run inside documents, and what they read. Each is sent as text: it may use nothing outside itself. */

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A painted mention. */
export interface MarkReading {
  /** The highlight's name: `on-the-record`, `on-the-record-active`. */
  highlight: string;
  text: string;
  /** One rectangle a line. */
  rects: Box[];
}

export interface PopoverReading {
  open: boolean;
  /** As a reader sees it. */
  text: string;
  role: string | null;
  label: string | null;
  rect: Box;
  links: { href: string; text: string; rect: Box }[];
  buttons: { name: string; rect: Box }[];
  /** The focused element in it: its accessible name where that is text or a label, else its tag. */
  focused: string | null;
}

export const POPOVER_HOST = 'on-the-record';

/** The text of a call, for any of the protocols. */
export function callText<A>(run: (argument: A) => unknown, argument?: A): string {
  return `(${run})(${argument === undefined ? '' : JSON.stringify(argument)})`;
}

/** Reads `CSS.highlights`, which the page and the extension's isolated world share. */
export function readMarks(): MarkReading[] {
  const found: { highlight: string; range: Range }[] = [];
  for (const [highlight, ranges] of CSS.highlights) {
    if (!highlight.startsWith('on-the-record')) continue;
    for (const { startContainer, startOffset, endContainer, endOffset } of ranges) {
      if (!startContainer.isConnected || !endContainer.isConnected) continue;
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      found.push({ highlight, range });
    }
  }
  /** Where a node, or the shadow root that it is in, stands in the document. */
  const placeOf = (node: Node): Node => {
    const root = node.getRootNode();
    return root instanceof ShadowRoot ? placeOf(root.host) : node;
  };
  found.sort(({ range: one }, { range: other }) => {
    if (one.startContainer.getRootNode() === other.startContainer.getRootNode())
      return one.compareBoundaryPoints(Range.START_TO_START, other);
    const order = placeOf(one.startContainer).compareDocumentPosition(placeOf(other.startContainer));
    return order & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  });
  return found.map(({ highlight, range }) => ({
    highlight,
    text: range.toString(),
    rects: Array.from(range.getClientRects(), ({ x, y, width, height }) => ({ x, y, width, height })),
  }));
}

/** Reads the popover from its shadow root. The popover is the host or the one element in it with a `popover` attribute. */
export function readPopover(root: ShadowRoot): PopoverReading {
  const box = (element: Element): Box => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  };
  const name = (element: Element): string =>
    element.getAttribute('aria-label') ?? (element instanceof HTMLElement ? element.innerText.trim() : '');
  const popover = root.host.hasAttribute('popover') ? root.host : root.querySelector('[popover]');
  const shown = popover ?? root.host;
  const labelled = root.querySelector('[role=dialog], dialog, [role=tooltip], [role=region]') ?? shown;
  const labelId = labelled.getAttribute('aria-labelledby');
  const active = root.activeElement;
  const isVisible = (element: Element) => element.getClientRects().length > 0;
  return {
    open: popover ? popover.matches(':popover-open') : isVisible(shown),
    text: Array.from(root.children, (child) => (child instanceof HTMLElement ? child.innerText : ''))
      .join('\n')
      .trim(),
    role: labelled.getAttribute('role') ?? labelled.localName,
    label: labelId
      ? (root.getElementById(labelId)?.textContent ?? null)
      : labelled.getAttribute('aria-label'),
    rect: box(shown),
    links: Array.from(root.querySelectorAll('a')).map((link) => ({
      href: link.href,
      text: name(link),
      rect: box(link),
    })),
    buttons: Array.from(root.querySelectorAll('button'))
      .filter(isVisible)
      .map((button) => ({ name: name(button), rect: box(button) })),
    focused: active && (name(active) || active.localName),
  };
}
