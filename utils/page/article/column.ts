/** The column of a page that holds its prose, where nothing is marked up as the article. */
import {
  children,
  className,
  contains,
  localName,
  matches,
  ownerDocument,
  parentElement,
  querySelector,
  querySelectorAll,
} from '../dom/accessors.ts';
import { isBefore } from '../dom/order.ts';
import { lengthsAbove, type Prose, textLength, withoutFurniture } from './prose.ts';
import { lesserIn, saysTitle, titleOf } from './titles.ts';

/** A part with so much of what is around it is the column that holds the article; the rest is lists of links. */
const COLUMN = 0.85;
/**
 * Text beside the column, in lengths of its prose and at least in UTF-16 units, that may be its headline; and more, if there is a
 * paragraph of so many units before it that may be its first, or no link and no control among it: captions, a list of what was decided.
 */
const BESIDE = { share: 0.1, least: 300 };
const MORE_BESIDE = { share: 0.25, least: 800 };
const FIRST = 100;
const ASKING = 'a[href], button, form, input';

/** How much stands beside a column, in UTF-16 units: in all, and among links and controls. */
interface Beside {
  all: number;
  asking: number;
  hasFirst: boolean;
}
const NOTHING: Beside = { all: 0, asking: 0, hasFirst: false };

/**
 * Goes down from `whole` to the narrowest element that holds nearly all prose, as long as that leaves much other text behind; but not into
 * a paragraph, beside which stand others of the article.
 */
export function columnOf(whole: Element, prose: Prose): Element {
  const lengths = lengthsAbove(withoutFurniture(prose, whole), whole);
  const lengthOf = (element: Element) => lengths.get(element) ?? 0;
  const losesHeadline = headlinesIn(whole);
  let column = whole;
  let beside = NOTHING;
  for (let inner = whole; ; ) {
    const least = COLUMN * lengthOf(inner);
    const next = least > 0 && [...children.call(inner)].find((child) => lengthOf(child) >= least);
    if (!next || localName.call(next) === 'p') return column;
    const isLost = losesHeadline(column, next);
    if (isLost) beside = withSiblings(beside, next, lengthOf);
    if (!isLost || isMuch(beside, lengthOf(next))) {
      column = next;
      beside = NOTHING;
    }
    inner = next;
  }
}

/**
 * Tells whether the headline of a column in `whole` stands before what is in it. Some blogs have their own name there in the `h1`, and
 * the headline in a heading of another rank. The headings are looked for once, since there may be many, and many levels.
 */
function headlinesIn(whole: Element): (column: Element, inner: Element) => boolean {
  const title = titleOf(ownerDocument.call(whole));
  const first = [...querySelectorAll.call(whole, 'h1')].slice(0, MOST_HEADINGS);
  const lesser = first.length > 0 ? lesserIn(whole, title) : [];
  return (column, inner) => {
    if (first.some((heading) => contains.call(inner, heading))) return false;
    const before = first.filter((heading) => contains.call(column, heading) && isBefore(heading, inner));
    return (
      before.some((heading) => saysTitle(heading, title)) ||
      (before.length > 0 && !lesser.some((heading) => heading !== inner && contains.call(inner, heading)))
    );
  };
}
/** Of the first rank. */
const MOST_HEADINGS = 20;

function withSiblings(before: Beside, column: Element, lengthOf: (element: Element) => number): Beside {
  const beside = { ...before };
  for (const child of children.call(parentElement.call(column) as Element)) {
    if (child === column || isMoreOf(child, column)) continue;
    const length = textLength(child);
    beside.all += length;
    if (matches.call(child, ASKING) || querySelector.call(child, ASKING)) beside.asking += length;
    beside.hasFirst ||= lengthOf(child) >= FIRST && isBefore(child, column);
  }
  return beside;
}

function isMuch({ all, asking, hasFirst }: Beside, prose: number): boolean {
  const isOver = (length: number, { share, least }: typeof BESIDE) => length > Math.max(share * prose, least);
  return isOver(all, MORE_BESIDE) || (!hasFirst && isOver(asking, BESIDE));
}

/** An article in two parts of the same class, with something between. */
const isMoreOf = (part: Element, column: Element): boolean =>
  className.call(part) !== '' && className.call(part) === className.call(column);
