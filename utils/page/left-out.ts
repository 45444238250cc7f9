/** Which elements of a page are read, which stand in a line of text, and which begin and end a block of it. */
import { contains, localName, matches } from './accessors.ts';
import { isFurniture } from './furniture.ts';
import { elementAbove } from './shadow-roots.ts';

/** Elements that stand in a line of text. All others, unknown ones too, begin and end a block. */
const INLINE =
  'a abbr acronym b bdi bdo big br cite data del dfn em font i img ins mark nobr picture q rb ruby s small source span strike strong sub sup time tt u var wbr';

/** Elements whose text is not the article's prose. */
const LEFT_OUT =
  'address aside audio button canvas code datalist dialog footer iframe input kbd math menu nav noscript object pre samp script select style template textarea title video on-the-record';

/** The same, but in a line of text: a phrase runs on over an icon, or over how a word is pronounced. */
const LEFT_OUT_INLINE = 'svg rp rt';

const namesOf = (list: string) => list.split(' ');
const INLINE_NAMES = new Set(namesOf(`${INLINE} ${LEFT_OUT_INLINE}`));
const LEFT_OUT_NAMES = new Set(namesOf(`${LEFT_OUT} ${LEFT_OUT_INLINE}`));

const LEFT_OUT_ROLES =
  /^(?:navigation|complementary|contentinfo|search|form|button|menu|menubar|toolbar|textbox|dialog|alertdialog)$/;

/** schema.org's names for who wrote, published and owns what, and for what it is filed under. */
const BESIDE_PROPERTIES = ['author', 'copyrightHolder', 'creditText', 'keywords', 'publisher']
  .map((name) => `[itemprop="${name}"]`)
  .join();

/** Attributes that may leave an element out. */
const TELLING = `[role], [hidden], [aria-hidden="true"], [contenteditable], ${BESIDE_PROPERTIES}`;

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
  // Most elements of an article have no attribute but a class: one question to the browser instead of four.
  if (!matches.call(element, TELLING)) return false;
  const role = element.getAttribute('role');
  return (
    (role !== null && LEFT_OUT_ROLES.test(role)) ||
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    matches.call(element, BESIDE_PROPERTIES) ||
    isEditor(element)
  );
}

/** Some systems put all of a page into a form. (A form's own methods go by the names of what is in it.) */
function isPage(form: Element): boolean {
  const headline = form.ownerDocument.querySelector('h1');
  return headline !== null && contains.call(form, headline);
}

function isEditor(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable !== 'false';
}

export const isInline = (node: Node): boolean =>
  node.nodeType !== Node.ELEMENT_NODE || INLINE_NAMES.has(localName.call(node as Element));

/** Credits, and words for screen readers alone: of all that is named in a line, hardly any but these are no words of its sentence. */
const BESIDE_WORDS = [
  'opyright',
  'ights',
  'ource',
  'ff-screen',
  'ffscreen',
  'sr-only',
  'isually',
  'screen-reader',
];
const BESIDE = `:is(b, em, i, span)[class*="redit"], span:is(${BESIDE_WORDS.map((name) => `[class*="${name}"]`).join()})`;

/**
 * Matches whatever may make the text of an element more than one unbroken line: blocks, breaks, and what may be left out. Only the
 * most common inline elements are known to it, since the browser needs longer for a longer list.
 */
export const BREAKING = `:not(a, b, em, i, img, span, strong, sup, time, u), ${TELLING}, ${BESIDE}`;

/** True when `node` or an element above it, up to `within` (else the document's), is left out. */
export function isInLeftOut(node: Node, within: Element | null = null): boolean {
  for (let element = elementAt(node); element; element = elementAbove(element)) {
    if (isLeftOut(element)) return true;
    if (element === within) break;
  }
  return false;
}

/** The nearest element at or above `node` that is not inline. */
export function containerOf(node: Node): Element | null {
  let element = elementAt(node);
  while (element && isInline(element)) element = elementAbove(element);
  return element;
}

const elementAt = (node: Node): Element | null => (node instanceof Element ? node : elementAbove(node));
