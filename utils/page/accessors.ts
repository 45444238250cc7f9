/**
 * The browser's own getters and methods, taken off their prototypes to be called with `.call`: `localName.call(element)`.
 *
 * At each place in a script that says `element.localName`, the engine looks the getter up anew for every kind of element that it
 * meets there: paragraphs, headings, links. In a page that is read once that is most of the work: the names of all elements around
 * the text of a saved page took 133 microseconds so, and 49 by the getter itself (medians of 30 pages, Chromium). Only code that asks
 * hundreds of elements of many kinds needs it; anywhere else, plain properties do.
 */

/** Tests of what is pure beside code for pages import this where there is no DOM. There, nothing of it is called. */
const hasDom = 'Node' in globalThis;
const node = hasDom ? Node.prototype : ({} as Node);
const element = hasDom ? Element.prototype : ({} as Element);

function getterOf<T, K extends keyof T & string>(prototype: T, name: K): (this: T) => T[K] {
  const getter = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!getter && hasDom) throw new TypeError(`No getter for ${name}`);
  return getter as (this: T) => T[K];
}

export const parentElement = getterOf(node, 'parentElement');
export const parentNode = getterOf(node, 'parentNode');
export const textContent = getterOf(node, 'textContent');
/** A string, in SVG too. */
export const className = getterOf(element, 'className');
export const firstElementChild = getterOf(element, 'firstElementChild');
export const id = getterOf(element, 'id');
export const localName = getterOf(element, 'localName');
export const shadowRoot = getterOf(element, 'shadowRoot');
export const { contains } = node;
export const { closest, matches, querySelector } = element;
