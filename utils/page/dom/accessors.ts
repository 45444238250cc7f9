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

// Said to have no effects, so that each script is built with those getters alone that it asks for.
/* @__NO_SIDE_EFFECTS__ */
const getterOfNode = <K extends keyof Node & string>(name: K) => getterOf(Node.prototype, name);
/* @__NO_SIDE_EFFECTS__ */
const getterOfElement = <K extends keyof Element & string>(name: K) => getterOf(Element.prototype, name);

/** Of any node but a document, which nobody here asks. */
export const ownerDocument = getterOfNode('ownerDocument') as (this: Node) => Document;
export const firstChild = getterOfNode('firstChild');
export const isConnected = getterOfNode('isConnected');
export const nodeName = getterOfNode('nodeName');
export const nodeType = getterOfNode('nodeType');
export const parentElement = getterOfNode('parentElement');
export const parentNode = getterOfNode('parentNode');
export const nextSibling = getterOfNode('nextSibling');
export const previousSibling = getterOfNode('previousSibling');
export const textContent = getterOfNode('textContent');
export const children = getterOfElement('children');
export const shadowRoot = getterOfElement('shadowRoot');
export const assignedSlot = getterOfElement('assignedSlot');
/** A string, in SVG too. */
export const className = getterOfElement('className');
export const firstElementChild = getterOfElement('firstElementChild');
export const id = getterOfElement('id');
export const nextElementSibling = getterOfElement('nextElementSibling');
export const previousElementSibling = getterOfElement('previousElementSibling');
export const localName = getterOfElement('localName');
export const { compareDocumentPosition, contains, getRootNode } = Node.prototype;
export const { checkVisibility, closest, getAttribute, matches, querySelector, querySelectorAll } =
  Element.prototype;

/** The elements that match in a tree, whichever kind of tree it is. */
export const queryAll = (tree: Element | ShadowRoot, selector: string): NodeListOf<Element> =>
  tree instanceof Element ? querySelectorAll.call(tree, selector) : tree.querySelectorAll(selector);
