/**
 * Headline and standfirst, where they stand outside the element that holds the article. They are read and marked with it, so that
 * nothing is taken here that may be another story's or the newspaper's name, and nothing rather than that. The place around which a
 * date is looked for may be any text that says what the title does (published/headline.ts).
 */
import { DENSE, DENSITY } from '../dense.ts';
import {
  closest,
  contains,
  nextElementSibling,
  ownerDocument,
  parentElement,
  previousElementSibling,
  querySelector,
  querySelectorAll,
  textContent,
} from '../dom/accessors.ts';
import { isBefore } from '../dom/order.ts';
import { isInLeftOut, isLeftOut } from '../left-out/left-out.ts';
import { leadsHere } from '../left-out/links.ts';
import { isHidden } from './article.ts';
import { textLength } from './column.ts';

/** More UTF-16 units between headline and article, or more elements, and what stands there is no standfirst. */
const MOST_BETWEEN = 800;
const MOST_ELEMENTS = 30;
/** A headline is so much of its page's title at least, which begins like it; or has as many letters as no newspaper's name. */
const SHARE = 0.4;
const BEGINNING = 12;
const LONG = 30;
const LONGEST_TITLE = 300;
/** As many headings before an article are looked at. */
const MOST_HEADINGS = 20;

/** What is read of a page, in its order: the headline and the elements under it, unless the article holds them, and the article. */
export const partsToRead = (article: Element): Element[] => [...headlineBefore(article), article];

/** The same of an article that stands behind another. What stands in that is not its own. */
export const partsBehind = (before: Element, article: Element): Element[] =>
  partsToRead(article).filter((part) => isBefore(before, part) && !contains.call(before, part));

/**
 * The headline among what is read of a page: what stands before the article, or else the `h1` in it; of several, the first that is no
 * newspaper's name. Undefined where none is the article's.
 */
export function headlineIn(parts: readonly Element[]): Element | undefined {
  const [first, ...behind] = parts;
  if (!first || behind.length > 0) return first;
  const title = titleOf(ownerDocument.call(first));
  const headings = [...querySelectorAll.call(first, 'h1')];
  return (
    headings.find((heading) => isHeadline(heading, title)) ??
    headings.find((heading) => !leadsElsewhere(heading))
  );
}

function headlineBefore(article: Element): Element[] {
  if (querySelector.call(article, 'h1')) return [];
  const title = titleOf(ownerDocument.call(article));
  const headline = lastBefore(article, 'h1', (heading) => isHeadline(heading, title));
  if (!headline) return lesserBefore(article, title);
  const between = elementsBetween(headline, article).filter((element) => !isLeftOut(element));
  const length = between.reduce((sum, element) => sum + textLength(element), 0);
  return length > MOST_BETWEEN || between.length > MOST_ELEMENTS ? [headline] : [headline, ...between];
}

/** Where a page has no headline of the first rank, it is whatever says the same as its title, up to the newspaper's name. */
function lesserBefore(article: Element, title: string): Element[] {
  const saysTitle = (heading: Element) => beginsTitle(heading, title);
  if (Array.from(querySelectorAll.call(article, LESSER)).some(saysTitle)) return [];
  const headline = lastBefore(article, LESSER, saysTitle);
  return headline ? [headline] : [];
}
const LESSER = 'h2, h3, h4, h5, [class*="title" i], [class*="headline" i]';

/** The last heading before an article that is read and passes a test; one that is shown, if there is any. */
function lastBefore(
  article: Element,
  selector: string,
  isOne: (heading: Element) => boolean,
): Element | undefined {
  const headings = [...ownerDocument.call(article).querySelectorAll(selector)]
    .filter((heading) => isBefore(heading, article))
    .slice(-MOST_HEADINGS)
    .filter((heading) => isOne(heading) && !isInLeftOut(heading));
  return headings.findLast((heading) => !isHidden(heading)) ?? headings.at(-1);
}

const titleOf = (page: Document): string =>
  lettersIn((page.querySelector('title')?.textContent ?? '').slice(0, LONGEST_TITLE));

/** A newspaper's name is an h1 on some pages, and so is a story's that it promotes: the one is short, the other leads to it. */
function isHeadline(heading: Element, title: string): boolean {
  const letters = lettersIn(textContent.call(heading) ?? '');
  if (letters === '' || leadsElsewhere(heading)) return false;
  if (letters.length >= SHARE * title.length && title.startsWith(letters.slice(0, BEGINNING))) return true;
  return weightOf(letters) >= LONG;
}

function beginsTitle(heading: Element, title: string): boolean {
  const letters = lettersIn(textContent.call(heading) ?? '');
  return (
    letters.length >= SHARE * title.length &&
    weightOf(letters) >= LONG_ENOUGH &&
    title.startsWith(letters) &&
    !leadsElsewhere(heading)
  );
}
/** In letters of an alphabet: most newspapers' names have fewer. */
const LONG_ENOUGH = 20;

function leadsElsewhere(heading: Element): boolean {
  const link = closest.call(heading, 'a[href]') ?? querySelector.call(heading, 'a[href]');
  return link !== null && !leadsHere(link as HTMLAnchorElement);
}

const weightOf = (letters: string): number => (DENSE.test(letters) ? DENSITY : 1) * letters.length;
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
  const backwards: Element[] = [];
  for (let element = to; element !== whole; element = parentElement.call(element) ?? whole)
    for (let one = previousElementSibling.call(element); one; one = previousElementSibling.call(one))
      backwards.push(one);
  return backwards.reverse();
}
