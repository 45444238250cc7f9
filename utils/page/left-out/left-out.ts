/** Which elements of a page are read, which stand in a line of text, and which begin and end a block of it. */
import {
  contains,
  getAttribute,
  localName,
  matches,
  nextSibling,
  nodeName,
  ownerDocument,
  previousSibling,
  textContent,
} from '../dom/accessors.ts';
import { INLINE_NAMES, isInline, PASSED_IN_LINE } from '../dom/inline.ts';
import { elementAbove } from '../dom/shadow-roots.ts';
import { standingIn } from '../dom/standing-in.ts';
import { isFurniture } from './furniture.ts';

/** Elements whose text is not the article's prose. */
const LEFT_OUT =
  'aside audio button canvas code datalist dialog footer iframe input kbd math menu nav noscript object pre samp script select style template textarea title video on-the-record';

const LEFT_OUT_NAMES = new Set([...LEFT_OUT.split(' '), ...PASSED_IN_LINE]);

const LEFT_OUT_ROLES =
  /^(?:navigation|complementary|contentinfo|search|form|button|menu|menubar|toolbar|textbox|dialog|alertdialog)$/;

/** schema.org's names for who wrote, published and owns what, and for what it is filed under. */
const BESIDE_PROPERTIES = ['author', 'copyrightHolder', 'creditText', 'editor', 'keywords', 'publisher']
  .map((name) => `[itemprop="${name}"]`)
  .join();

/** What leaves an element out, and attributes that may. The class is that of Google's translator's own windows, which have a headline. */
const LEAVING_OUT = `[hidden], [aria-hidden="true"], .skiptranslate, ${BESIDE_PROPERTIES}`;
const TELLING = `[role], [contenteditable], ${LEAVING_OUT}`;

/** True when the text in `element` is not read: navigation, forms, editors, code, hidden text. */
export const isLeftOut = (element: Element): boolean => flowOf(element) === 'left out';

/** What an element does to the text in it: it is not read, runs on in the line around it, or is a block of its own. */
export function flowOf(element: Element): 'left out' | 'inline' | 'block' {
  const name = localName.call(element);
  if (isLeftOutAs(name, element)) return 'left out';
  return INLINE_NAMES.has(name) ? 'inline' : 'block';
}

function isLeftOutAs(name: string, element: Element): boolean {
  if (LEFT_OUT_NAMES.has(name) || isFurniture(element, name)) return true;
  if (name === 'form' && !isPage(element)) return true;
  return isTold(element);
}

/** By what an element says of itself. Most in an article say nothing but a class: one question to the browser instead of five. */
function isTold(element: Element): boolean {
  if (!matches.call(element, TELLING)) return false;
  const role = getAttribute.call(element, 'role');
  return (
    (role !== null && LEFT_OUT_ROLES.test(role)) || matches.call(element, LEAVING_OUT) || isEditor(element)
  );
}

/**
 * The same of what stands in a line of text, where a name is mostly a word's own: `<span class="company-profile">Huawei</span>`. Told are
 * what screen readers alone hear, and credits that a line begins or ends with.
 */
export const isLeftOutOfLine = (element: Element): boolean =>
  LEFT_OUT_NAMES.has(localName.call(element)) ||
  isTold(element) ||
  matches.call(element, SPOKEN) ||
  (matches.call(element, CREDIT) && isAtEdge(element) && isFurniture(element));

/** Nothing stands before it, or nothing behind, up to the next break. */
const isAtEdge = (element: Element): boolean =>
  isEdgeBeside(element, previousSibling) || isEdgeBeside(element, nextSibling);

/** As many nodes without text between a credit and the edge are looked at: a page may have thousands. */
const MOST_EMPTY = 20;

function isEdgeBeside(element: Element, next: (this: Node) => Node | null): boolean {
  let node = next.call(element);
  for (let empty = 0; node && nodeName.call(node).toUpperCase() !== 'BR'; node = next.call(node))
    if (++empty > MOST_EMPTY || textContent.call(node)?.trim() !== '') return false;
  return true;
}

/** Some systems put all of a page into a form. (A form's own methods go by the names of what is in it.) */
function isPage(form: Element): boolean {
  const headline = ownerDocument.call(form).querySelector('h1');
  return headline !== null && contains.call(form, headline);
}

function isEditor(element: Element): boolean {
  const editable = getAttribute.call(element, 'contenteditable');
  return editable !== null && editable !== 'false';
}

/** Words for screen readers alone, which stand anywhere in a line. */
const SPOKEN = `span[class]:is(${['off-screen', 'offscreen', 'sr-only', 'isually-hidden', 'isuallyhidden', 'screen-reader'].map((name) => `[class*="${name}"]`).join()})`;
/** What may be a credit in a line, by a part of its name. */
const CREDIT = `:is(b, em, i, span):is(${['ategor', 'redit', 'opyright', 'ights', 'ource'].map((name) => `[class*="${name}"]`).join()})`;

/**
 * Matches whatever may make the text of an element more than one unbroken line: blocks, breaks, and what may be left out. Only the
 * most common inline elements are known to it, since the browser needs longer for a longer list.
 */
export const BREAKING = `:not(a, b, em, i, img, span, strong, sup, time, u), ${TELLING}, ${SPOKEN}, ${CREDIT}`;

/** True when `node` or an element above it is left out. */
export function isInLeftOut(node: Node): boolean {
  for (let element = elementAt(node); element; element = elementAbove(element))
    if (isLeftOut(element)) return true;
  return false;
}

/**
 * Tells of one element after the other, each of them in one of `tops`, whether it is left out, or one above it up to that top. What
 * stands above several is judged once: to judge a box of a thousand lines takes a look at each of them.
 */
export function leftOutWithin(tops: Iterable<Element>): (element: Element | null) => boolean {
  const last = new Set(tops);
  return standingIn(isLeftOut, (element) => (last.has(element) ? null : elementAbove(element)));
}

/** The nearest element at or above `node` that is not inline. */
export function containerOf(node: Node): Element | null {
  let element = elementAt(node);
  while (element && isInline(element)) element = elementAbove(element);
  return element;
}

const elementAt = (node: Node): Element | null => (node instanceof Element ? node : elementAbove(node));
