/** Where on a page prose stands, and how much. */
import {
  contains,
  matches,
  ownerDocument,
  parentElement,
  querySelectorAll,
  textContent,
} from '../dom/accessors.ts';
import { standingIn } from '../dom/standing-in.ts';
import { isOfVoices } from '../left-out/furniture.ts';
import { isLeftOut } from '../left-out/left-out.ts';

/** Fewer UTF-16 units in paragraphs, and a page may hold its prose elsewhere: there, a text of a sentence's length is prose. */
export const FEW = 1500;
export const SENTENCE = 60;

/** How much prose stands right in each element that holds any, in UTF-16 units, in the order in which their first lines stand. */
export type Prose = ReadonlyMap<Element, number>;

export function proseBelow(root: Element): Prose {
  const prose = new Map<Element, number>();
  let all = 0;
  for (const paragraph of querySelectorAll.call(root, 'p')) {
    const length = written(paragraph);
    const place = parentElement.call(paragraph) ?? root;
    prose.set(place, (prose.get(place) ?? 0) + length);
    all += length;
  }
  return all < FEW ? textBelow(root) : prose;
}

/** How much is written in an element, without the line breaks and indents of its source: in a menu, these are longer than its words. */
export function written(element: Element): number {
  const text = textContent.call(element) ?? '';
  return (text.includes('\n') ? text.replace(/\s+/g, ' ') : text).length;
}

/** The same, without what is in scripts and styles. */
export function textLength(element: Element): number {
  let length = written(element);
  for (const script of querySelectorAll.call(element, UNSEEN)) length -= written(script);
  return length;
}
const UNSEEN = 'script, style, noscript, template';

/** Every text; what is shorter than a sentence counts little. */
function textBelow(root: Element): Prose {
  const prose = new Map<Element, number>();
  const walker = ownerDocument.call(root).createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const { length } = node.data.trim();
    const place = length > 0 ? node.parentElement : null;
    if (place && !matches.call(place, UNSEEN))
      prose.set(place, (prose.get(place) ?? 0) + (length >= SENTENCE ? length : length / 10));
  }
  return prose;
}

/** Without comments, which are often longer than the article. */
export function withoutVoices(all: Prose, root: Element): Prose {
  const isSaid = standingIn(isOfVoices);
  const told = (prose: Prose) => new Map([...prose].filter(([place]) => !isSaid(place)));
  const prose = told(all);
  return lengthIn(root, prose) < FEW ? told(textBelow(root)) : prose;
}

/**
 * What of `all` is read below `root` and is not all a link; or everything, where that leaves too little to go by. What is shorter than a
 * sentence is not asked about: it weighs little, and there is much of it.
 */
export function withoutFurniture(all: Prose, root: Element): Prose {
  const isNotRead = standingIn(isBeside, undefined, new Map([[root, false]]));
  const read = (prose: Prose) =>
    new Map([...prose].filter(([place, length]) => length < SENTENCE || !isNotRead(place)));
  const own = read(all);
  const prose = lengthIn(root, own) < FEW ? read(textBelow(root)) : own;
  return lengthIn(root, prose) < LEFT * lengthIn(root, all) ? all : prose;
}
const LEFT = 0.5;
const isBeside = (element: Element): boolean => matches.call(element, 'a[href]') || isLeftOut(element);

/** Whether what stands first in an article is a comment: then it is none. */
export function beginsWithVoice(article: Element, prose: Prose): boolean {
  for (const place of prose.keys()) if (contains.call(article, place)) return standingIn(isOfVoices)(place);
  return false;
}

/** In UTF-16 units. */
export function lengthIn(element: Element, prose: Prose): number {
  let sum = 0;
  for (const [place, length] of prose) if (contains.call(element, place)) sum += length;
  return sum;
}

/** How much prose stands in each element between what holds it and `root`. */
export function lengthsAbove(prose: Prose, root: Element): ReadonlyMap<Element, number> {
  const lengths = new Map<Element, number>();
  for (const [place, length] of prose)
    for (let element: Element | null = place; element; element = parentElement.call(element)) {
      lengths.set(element, (lengths.get(element) ?? 0) + length);
      if (element === root) break;
    }
  return lengths;
}
