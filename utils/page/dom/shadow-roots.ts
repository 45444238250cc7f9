/**
 * Open shadow roots: text in them is read and marked as any other. A document's own methods end at their edge; these go over it.
 * Closed ones are the page's private matter.
 */
import {
  compareDocumentPosition,
  contains,
  getRootNode,
  nodeType,
  parentElement,
  parentNode,
  queryAll,
  shadowRoot,
} from './accessors.ts';
import { standingIn } from './standing-in.ts';

/**
 * Elements that have a shadow root: custom ones, and a few of HTML's own that are boxes. Those that text mostly consists of, and such
 * as can have none, are passed over by the browser itself.
 * https://dom.spec.whatwg.org/#valid-shadow-host-name
 */
const MAY_BE_HOST =
  ':not(p, a, span, img, li, ul, ol, b, i, em, strong, br, h1, h2, h3, h4, h5, h6, figure, figcaption, picture, source, time, script, style, link, meta, svg, path, td, tr, th, table, tbody, button, input, iframe, noscript, blockquote)';

/** Open shadow roots of `element`, of what is in it, and of what is in those. Each before the ones within it. */
export const shadowRootsIn = (element: Element): Generator<ShadowRoot> =>
  rootsOf([element, ...queryAll(element, MAY_BE_HOST)]);

function* rootsOf(elements: Iterable<Element>): Generator<ShadowRoot> {
  for (const element of elements) {
    const root = shadowRoot.call(element);
    if (!root) continue;
    yield root;
    yield* rootsOf(queryAll(root, MAY_BE_HOST));
  }
}

/** The element above a node. Above what stands at the top of a shadow root, and above the root itself, is its host. */
export const elementAbove = (node: Node): Element | null =>
  parentElement.call(node) ?? hostOf(parentNode.call(node) ?? node);

/** Whether `node` is `element` or in it, be it within shadow roots. */
export function holds(element: Element, node: Node): boolean {
  for (let current: Node | null = node; current; current = hostOf(getRootNode.call(current)))
    if (contains.call(element, current)) return true;
  return false;
}

/** The connected elements of a set that are in no other of it. */
export function outermost(elements: ReadonlySet<Element>): Element[] {
  const isIn = within(elements);
  // What is above a connected element is connected, too.
  return [...elements].filter((element) => element.isConnected && !isIn(elementAbove(element)));
}

/** Tells of one element after the other whether it is one of `elements` or in one, be it within shadow roots. */
export const within = (elements: Iterable<Element>): ((element: Element | null) => boolean) =>
  asNearest(Array.from(elements, (element) => [element, true]));

/**
 * Tells of one element after the other what was told of it, or else of the nearest around it, be it beyond shadow roots; where nothing
 * was, false. What stands above several is looked at once: a page may change in hundreds of places and have thousands of blocks.
 */
export const asNearest = (
  told: Iterable<readonly [Element, boolean]>,
): ((element: Element | null) => boolean) => standingIn(() => false, elementAbove, new Map(told));

/** The host of a shadow root; null for any other node. */
const hostOf = (node: Node): Element | null =>
  nodeType.call(node) === Node.DOCUMENT_FRAGMENT_NODE ? ((node as ShadowRoot).host ?? null) : null;

/** Compares two nodes for sorting: in the order of the document, what is in a shadow root standing where its host does. */
export function inPageOrder(first: Node, second: Node): number {
  if (getRootNode.call(first) === getRootNode.call(second)) return inTreeOrder(first, second);
  const [one, other] = [hostsAbove(first), hostsAbove(second)];
  let level = 0;
  while (one[level] === other[level]) level++;
  const [a, b] = [one[level], other[level]];
  // One that ran out is the host of what the other is in, or in front of it.
  if (!a || !b) return a ? 1 : -1;
  return inTreeOrder(a, b);
}

/** As many elements are compared with each other to be put in order. */
const MOST_COMPARED = 100;

/**
 * Elements in the order of the page, each of which is, or is in, one of `parts`, which are in that order. To tell which of two siblings is
 * first the browser goes from the one to the other: many are looked for among all that there is.
 */
export function putInPageOrder(elements: ReadonlySet<Element>, parts: readonly Element[]): Element[] {
  if (elements.size > MOST_COMPARED) {
    const met = parts.flatMap((part) => [part, ...queryAll(part, '*')]).filter((one) => elements.has(one));
    // Otherwise, some stand in shadow roots.
    if (met.length === elements.size) return met;
  }
  return [...elements].sort(inPageOrder);
}

/**
 * A list that is sorted has each node compared with the one before it. Chromium looks for the node that it is given backwards from the
 * one that it asks, so that a list in order takes no time; the other way round, it goes back to the first of all siblings.
 */
const inTreeOrder = (a: Node, b: Node): number => {
  if (a === b) return 0;
  return compareDocumentPosition.call(b, a) & Node.DOCUMENT_POSITION_PRECEDING ? -1 : 1;
};

/** The node and the hosts around it, the outermost first. */
function hostsAbove(node: Node): Node[] {
  const hosts: Node[] = [];
  for (let current: Node | null = node; current; current = hostOf(getRootNode.call(current)))
    hosts.unshift(current);
  return hosts;
}
