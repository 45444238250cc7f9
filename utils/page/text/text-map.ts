/** DOM to text: blocks of text, with an offset for every text node. Inline tags do not break a phrase. */

import { LINE_SEPARATOR } from '../../matching/line-separator.ts';
import {
  className,
  contains,
  firstElementChild,
  localName,
  nodeName,
  nodeType,
  ownerDocument,
  parentNode,
  querySelector,
  querySelectorAll,
  textContent,
} from '../dom/accessors.ts';
import { isInline } from '../dom/inline.ts';
import { BREAKING, flowOf, isLeftOut, isLeftOutOfLine } from '../left-out/left-out.ts';
import { isLink, isOfTeaser } from '../left-out/links.ts';
import { isTextDocument, paragraphsIn } from './text-document.ts';

/** A run of a block's text that comes from one text node. */
export interface Piece {
  node: Text;
  /** Offset of the node's text in the block; below zero where the block begins within the node. */
  start: number;
}

/** A paragraph, a heading, a list item, a caption, ... */
export interface TextBlock {
  readonly text: string;
  /** In order, nothing but line breaks between them. Not those from the first on that the page has changed since the block was read. */
  readonly pieces: readonly Piece[];
  /** The first text node with more in it than white space. */
  readonly first: Text;
  /** The nearest element that is not inline, or the root of the walk; for text at the top of a shadow root, its host. */
  readonly container: Element;
  /** Its one node holds other blocks, too. */
  readonly isPart?: boolean;
}

/** What is walked at a time. A walk does not go into the shadow roots of what it passes. */
type Tree = Element | ShadowRoot;

/** A page that moves or takes away the text that a walk stands at more often than this is read again when it rests. */
const MOST_LOSSES = 3;

/** So many texts that are not read are passed at a stretch: a page may consist of nothing else. */
const MOST_PASSED = 50;

/** A block, or nothing, so that whoever walks can look at the clock. Is sent `true` by who lets the page have its turn after the next. */
export type Walk<Result> = Generator<TextBlock | undefined, Result, boolean | undefined>;

/**
 * The text below `root` in document order, one block after the other. A line break is white space, two are a paragraph's end.
 *
 * Between two steps the caller may do something else, and the page too: the walk goes on from where it stands, or, where that was taken away, once more from the start, past what was read. Told before, it keeps its place in what the page
 * moves or takes away.
 *
 * The browser itself goes from text to text, past what is not read, and puts the text of most blocks together: a script that looks
 * at every element takes several times as long.
 */
export function* stepsIn(root: Tree): Walk<void> {
  if (isTextDocument(root)) return yield* paragraphsIn(root);
  const read = new Set<Node>();
  for (let restarts = 0; restarts <= MOST_LOSSES; restarts++) if (yield* walk(root, read)) return;
}

/** Yields the blocks whose nodes are not in `read` yet. False when it lost its way because the page changed. */
function* walk(root: Tree, read: Set<Node>): Walk<boolean> {
  const placeOf = placesBelow(root);
  const walker = ownerDocument.call(root).createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let text = walker.nextNode() as Text | null;
  let passed = 0;
  let losses = 0;
  while (text) {
    let block: TextBlock | undefined;
    const place = isBlank(text.data) || read.has(text) ? undefined : placeOf(text.parentNode as Tree);
    if (place && !place.isLeftOut && !read.has(place.element)) {
      place.isWhole ??= isWhole(place.element);
      block = place.isWhole ? new WholeBlock(place.element, text) : lineFrom(text, place.element, read);
      if (place.isWhole) read.add(place.element);
      if (isLink(block, place.isWhole) || isOfTeaser(block)) block = undefined;
    }
    if (block || ++passed % MOST_PASSED === 0) {
      const isToRest = yield block;
      const held = isToRest && (yield* keepPlace(text));
      if (held && ++losses <= MOST_LOSSES && contains.call(root, held.startContainer)) {
        text = textFrom(held, walker);
        continue;
      }
    }
    if (place?.isLeftOut || place?.isWhole) {
      walker.currentNode = place.element;
      // The next text after all of the element: elements are not shown to this walker.
      text = walker.nextSibling() as Text | null;
    } else text = walker.nextNode() as Text | null;
  }
  // From where the page took it away, the way ends early.
  return contains.call(root, walker.currentNode);
}

/**
 * Lets the page have its turn. Returns the place where `text` stood if it does not stand there any more: the browser keeps that for a
 * range.
 */
function* keepPlace(text: Text): Walk<Range | undefined> {
  const held = new Range();
  held.setStart(text, 0);
  yield;
  return held.startContainer === text ? undefined : held;
}

/** Has a walker go on with what is behind a place. */
function textFrom({ startContainer, startOffset }: Range, walker: TreeWalker): Text | null {
  const before = startContainer.childNodes[startOffset - 1];
  walker.currentNode = before ?? startContainer;
  return (before ? walker.nextSibling() : walker.nextNode()) as Text | null;
}

const isWhole = (tree: Tree): boolean =>
  isShadow(tree)
    ? tree.querySelector(BREAKING) === null
    : firstElementChild.call(tree) === null ||
      (querySelector.call(tree, BREAKING) === null && !holdsNamedPart(tree));

/** A credit in a caption is a span with a name. Elsewhere, such spans are words of a sentence. */
const holdsNamedPart = (element: Element): boolean =>
  isCaption(element) &&
  querySelector.call(element, NAMED) !== null &&
  Array.from(querySelectorAll.call(element, NAMED)).some((part) => isLeftOut(part));
const isCaption = (element: Element): boolean =>
  localName.call(element) === 'figcaption' || CAPTION.test(className.call(element));
const CAPTION = /caption|legend|bildunterschrift/i;
const NAMED = ':is(span, em, i, b, strong)[class]';

const isBlank = (text: string): boolean => text.trim() === '';

/** Where text stands: in the tree that it is a block of, or in one that is left out. */
interface Place {
  element: Tree;
  isLeftOut: boolean;
  /** There is nothing in the element but one unbroken line of text. Absent until somebody asks. */
  isWhole?: boolean;
}

/** Gives the place of text by its parent. Every element at or below `root` is looked at once. */
function placesBelow(root: Tree): (parent: Tree) => Place {
  const known = new Map<Tree, Place>();
  if (isShadow(root)) known.set(root, { element: root, isLeftOut: false });
  return (parent) => {
    const unknown: Element[] = [];
    let place = known.get(parent);
    for (let above = parent; !place; place = known.get(above)) {
      unknown.push(above as Element);
      if (above === root) break;
      above = parentNode.call(above) as Tree;
    }
    for (const element of unknown.reverse()) {
      if (!place?.isLeftOut) {
        const flow = flowOf(element);
        if (!place || flow !== 'inline') place = { element, isLeftOut: flow === 'left out' };
      }
      known.set(element, place);
    }
    return place as Place;
  };
}

const isShadow = (tree: Tree): tree is ShadowRoot => nodeType.call(tree) === Node.DOCUMENT_FRAGMENT_NODE;
const containerIn = (tree: Tree): Element => (isShadow(tree) ? tree.host : tree);

/** All of an element's text. Its pieces are looked for when they are needed, which for most blocks is never. */
class WholeBlock implements TextBlock {
  readonly text: string;
  readonly first: Text;
  private readonly tree: Tree;
  private known: Piece[] | undefined;

  constructor(tree: Tree, first: Text) {
    this.text = textContent.call(tree) ?? '';
    this.first = first;
    this.tree = tree;
  }

  get container(): Element {
    return containerIn(this.tree);
  }

  get pieces(): readonly Piece[] {
    this.known ??= piecesIn(this.tree, this.text);
    return this.known;
  }
}

/** The text nodes that `text` was put together from, up to one that has another text now. */
function piecesIn(tree: Tree, text: string): Piece[] {
  const pieces: Piece[] = [];
  const walker = ownerDocument.call(tree).createTreeWalker(tree, NodeFilter.SHOW_TEXT);
  let start = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (!text.startsWith(node.data, start)) break;
    if (node.data !== '') pieces.push({ node, start });
    start += node.length;
  }
  return pieces;
}

/** The line of text in an element that begins with `first`, up to the next block, the next two line breaks or the end. */
function lineFrom(first: Text, tree: Tree, read: Set<Node>): TextBlock {
  let text = '';
  const pieces: Piece[] = [];
  /** There is nothing but white space behind the last `<br>`. */
  let isAfterBreak = false;
  const isPassed = !isShadow(tree) && isCaption(tree) ? isLeftOut : isLeftOutOfLine;
  for (let node: Node | null = first; node && isInline(node); node = nextInLine(node, tree, isPassed)) {
    if (nodeType.call(node) === Node.TEXT_NODE) {
      const { data } = node as Text;
      read.add(node);
      isAfterBreak &&= isBlank(data);
      if (data !== '') pieces.push({ node: node as Text, start: text.length });
      text += data;
    } else if (nodeName.call(node).toUpperCase() === 'BR') {
      if (isAfterBreak) break;
      text += LINE_SEPARATOR;
      isAfterBreak = true;
    }
  }
  return { text, pieces, first, container: containerIn(tree) };
}

function nextInLine(node: Node, tree: Tree, isPassed: (element: Element) => boolean): Node | null {
  if (node.firstChild && !isPassed(node as Element)) return node.firstChild;
  let current: Node | null = node;
  while (current && current !== tree && !current.nextSibling) current = current.parentNode;
  return current === tree ? null : (current?.nextSibling ?? null);
}
