/** Headline and standfirst, where they stand outside the element that holds the article. */
import { contains, nextElementSibling, parentElement, querySelector, textContent } from './accessors.ts';
import { textLength } from './article.ts';
import { DENSE, DENSITY } from './dense.ts';
import { isInLeftOut, isLeftOut } from './left-out.ts';

/** More UTF-16 units between headline and article, and what stands there is no standfirst. */
const MOST_BETWEEN = 800;
/** Letters of a headline that its page's title begins with, and as many as hardly a newspaper's own name has. */
const TITLE = 12;
const LONG = 30;

/** What is read of a page, in its order: the headline and what is told under it, unless the article holds them, and the article. */
export const partsToRead = (article: Element): Element[] => [...headlineBefore(article), article];

function headlineBefore(article: Element): Element[] {
  if (querySelector.call(article, 'h1')) return [];
  const page = article.ownerDocument;
  const headline = [...page.getElementsByTagName('h1')].findLast(
    (heading) => isBefore(heading, article) && isHeadline(heading, page) && !isInLeftOut(heading),
  );
  if (!headline) return [];
  const between = elementsBetween(headline, article).filter((element) => !isLeftOut(element));
  const length = between.reduce((sum, element) => sum + textLength(element), 0);
  return length > MOST_BETWEEN ? [headline] : [headline, ...between];
}

const isBefore = (element: Element, other: Element): boolean =>
  (element.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** A newspaper's name is an h1 on some pages: it is short, and ends the title. */
function isHeadline(heading: Element, page: Document): boolean {
  const letters = lettersIn(textContent.call(heading) ?? '');
  if (letters === '') return false;
  return (
    lettersIn(page.title).startsWith(letters.slice(0, TITLE)) ||
    (DENSE.test(letters) ? DENSITY : 1) * letters.length >= LONG
  );
}

const lettersIn = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The outermost elements that begin behind one and end before another, which neither holds. */
function elementsBetween(from: Element, to: Element): Element[] {
  const between: Element[] = [];
  let element = from;
  while (!contains.call(element, to)) {
    const next = nextElementSibling.call(element);
    if (next && contains.call(next, to)) element = next;
    else if (next) {
      between.push(next);
      element = next;
    } else element = parentElement.call(element) ?? to;
  }
  return [...between, ...elementsBefore(to, element)];
}

/** The outermost elements in `whole` that end before `to`. */
function elementsBefore(to: Element, whole: Element): Element[] {
  const before: Element[] = [];
  for (let element = to; element !== whole; element = parentElement.call(element) ?? whole) {
    const siblings: Element[] = [];
    for (let one = element.previousElementSibling; one; one = one.previousElementSibling)
      siblings.unshift(one);
    before.unshift(...siblings);
  }
  return before;
}
