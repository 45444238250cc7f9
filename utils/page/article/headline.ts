/**
 * Headline and standfirst, where they stand outside the element that holds the article. They are read and marked with it, so that
 * nothing is taken here that may be another story's or the newspaper's name, and nothing rather than that. The place around which a
 * date is looked for may be any text that says what the title does (published/headline.ts).
 */
import {
  contains,
  nextElementSibling,
  ownerDocument,
  parentElement,
  previousElementSibling,
  querySelectorAll,
} from '../dom/accessors.ts';
import { isBefore } from '../dom/order.ts';
import { isInLeftOut, isLeftOut } from '../left-out/left-out.ts';
import { isHidden } from './article.ts';
import { textLength } from './prose.ts';
import { endsTitle, isHeadline, LESSER, leadsElsewhere, lesserIn, saysTitle, titleOf } from './titles.ts';

/** More UTF-16 units between headline and article, or more elements, and what stands there is no standfirst. */
const MOST_BETWEEN = 800;
const MOST_ELEMENTS = 30;
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
  const title = titleOf(ownerDocument.call(article));
  const own = [...querySelectorAll.call(article, 'h1')];
  if (own.length > 0)
    return own.some((heading) => saysTitle(heading, title)) ? [] : aboveSubheadings(article, title);
  const headline = lastBefore(
    article,
    'h1',
    (heading) => isHeadline(heading, title) || endsTitle(heading, title, article),
  );
  if (!headline) return lesserBefore(article, title);
  const between = elementsBetween(headline, article).filter((element) => !isLeftOut(element));
  return lengthOf(between) > MOST_BETWEEN || between.length > MOST_ELEMENTS
    ? [headline]
    : [headline, ...between];
}

/** Some articles have subheadings of the first rank, and their headline before them. */
function aboveSubheadings(article: Element, title: string): Element[] {
  const headline = lastBefore(article, 'h1', (heading) => saysTitle(heading, title));
  return headline ? [headline] : [];
}

/** Where a page has no headline of the first rank, it is whatever says the same as its title, but for the newspaper's name. */
function lesserBefore(article: Element, title: string): Element[] {
  if (lesserIn(article, title).length > 0) return [];
  const headline =
    lastBefore(article, LESSER, (heading) => saysTitle(heading, title)) ??
    lastBefore(article, LESSER, (heading) => endsTitle(heading, title, article));
  return headline ? [headline] : [];
}

const lengthOf = (elements: readonly Element[]): number =>
  elements.reduce((sum, element) => sum + textLength(element), 0);

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
