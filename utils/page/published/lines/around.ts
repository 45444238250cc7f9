/** What stands around a text of a page, as far as it is one line. */
import {
  contains,
  firstElementChild,
  ownerDocument,
  parentElement,
  textContent,
} from '../../dom/accessors.ts';
import { plainOf } from '../days/parse.ts';
import { LONGEST_LINE, runAround, UNSEEN } from './runs.ts';

/** Text nodes in a line that is looked at. */
const MOST_NODES = 60;

/** An element that holds a line or a part of it. */
export interface Holder {
  element: Element;
  /** Plain. */
  text: string;
}

export interface Line {
  /** The element that a text stands in and those around it, as long as their text is a line's. */
  holders: readonly Holder[];
  /** The text of the outermost of them. */
  whole: string;
  /**
   * The line stands between breaks, right in the column that holds the article, and no element is its own: what is said to hold it is
   * that column, with the line's text alone.
   */
  isLoose: boolean;
}

/** The line that a text in the element `start` stands in; none when it is too long for one. */
export function lineOf(text: Node, start: Element, headline: Element | undefined): Line | undefined {
  const holders = shortOnesAround(start, headline);
  const outermost = holders.at(-1);
  if (outermost) return { holders, whole: outermost.text, isLoose: false };
  const run = runAround(text);
  return run === undefined
    ? undefined
    : { holders: [{ element: start, text: run }], whole: run, isLoose: true };
}

/** An element and those around it, as long as their text is a line's. */
function shortOnesAround(start: Element, headline: Element | undefined): Holder[] {
  const holders: Holder[] = [];
  for (
    let element: Element | null = start;
    element && !(headline && contains.call(element, headline));
    element = parentElement.call(element)
  ) {
    const text = shortTextOf(element);
    if (text === undefined) break;
    holders.push({ element, text: plainOf(text) });
  }
  return holders;
}

/** The text of an element in one line, or undefined when it is long: a page's whole text is never put together. */
function shortTextOf(element: Element): string | undefined {
  if (firstElementChild.call(element) === null) {
    const line = textContent.call(element)?.replace(/\s+/g, ' ').trim() ?? '';
    return line.length > LONGEST_LINE ? undefined : line;
  }
  const walker = ownerDocument.call(element).createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  let nodes = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const part = node.nodeValue?.trim();
    if (!part || UNSEEN.has(node.parentElement?.localName ?? '')) continue;
    // "23", "Nov" and "2018" stand in elements of their own.
    text += `${text === '' ? '' : ' '}${part.replace(/\s+/g, ' ')}`;
    if (text.length > LONGEST_LINE || ++nodes > MOST_NODES) return undefined;
  }
  return text;
}
