/**
 * The browser's own getters and methods, taken off their prototypes to be called with `.call`: `localName.call(element)`.
 *
 * At each place in a script that says `element.localName`, the engine looks the getter up anew for every kind of element that it
 * meets there: paragraphs, headings, links. In a page that is read once that takes longer than the asking: the names of all elements
 * around the text of a saved page took 133 microseconds so, and 49 by the getter itself (medians of 30 pages, Chromium). Only code that asks
 * hundreds of elements of many kinds needs it, or code that may meet a form, whose properties go by the names of its controls first.
 * (So do a document's by the names of its forms and images, but for the page's own scripts alone: to an extension's, both browsers show
 * a document without them. tests/fixtures/pages/shadowed.html)
 */

function getterOf<T, K extends keyof T & string>(prototype: T, name: K): (this: T) => T[K] {
  const getter = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!getter) throw new TypeError(`No getter for ${name}`);
  return getter;
}

/** Of any node but a document, which nobody here asks. */
export const ownerDocument = getterOf(Node.prototype, 'ownerDocument') as (this: Node) => Document;
export const firstChild = getterOf(Node.prototype, 'firstChild');
export const isConnected = getterOf(Node.prototype, 'isConnected');
export const nodeName = getterOf(Node.prototype, 'nodeName');
export const nodeType = getterOf(Node.prototype, 'nodeType');
export const parentElement = getterOf(Node.prototype, 'parentElement');
export const parentNode = getterOf(Node.prototype, 'parentNode');
export const nextSibling = getterOf(Node.prototype, 'nextSibling');
export const previousSibling = getterOf(Node.prototype, 'previousSibling');
export const textContent = getterOf(Node.prototype, 'textContent');
export const children = getterOf(Element.prototype, 'children');
export const shadowRoot = getterOf(Element.prototype, 'shadowRoot');
export const assignedSlot = getterOf(Element.prototype, 'assignedSlot');
/** A string, in SVG too. */
export const className = getterOf(Element.prototype, 'className');
export const firstElementChild = getterOf(Element.prototype, 'firstElementChild');
export const id = getterOf(Element.prototype, 'id');
export const nextElementSibling = getterOf(Element.prototype, 'nextElementSibling');
export const previousElementSibling = getterOf(Element.prototype, 'previousElementSibling');
export const localName = getterOf(Element.prototype, 'localName');
export const { compareDocumentPosition, contains, getRootNode } = Node.prototype;
export const { checkVisibility, closest, getAttribute, matches, querySelector, querySelectorAll } =
  Element.prototype;

/** The elements that match in a tree, whichever kind of tree it is. */
export const queryAll = (tree: Element | ShadowRoot, selector: string): NodeListOf<Element> =>
  tree instanceof Element ? querySelectorAll.call(tree, selector) : tree.querySelectorAll(selector);
