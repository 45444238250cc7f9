/**
 * Parts of a page whose dates are of something else than its article. Not those that are none of its prose (left-out/furniture-names.ts):
 * its date line is one of these, while a caption, a quotation or a table is read with it and tells another date.
 */
import {
  closest,
  contains,
  firstElementChild,
  localName,
  matches,
  nextElementSibling,
  parentElement,
  querySelector,
  textContent,
} from '../../dom/accessors.ts';
import { standingIn } from '../../dom/standing-in.ts';

const any = (attributes: string, words: string): string =>
  attributes
    .split(' ')
    .flatMap((attribute) => words.split(' ').map((word) => `[${attribute}*="${word}" i]`))
    .join(', ');

/** `latest-date` is a line of the article, not a list. */
const NOT_A_LINE = ':not([class*="meta" i], [class*="date" i], [class*="info" i], [class*="byline" i])';
/** A line with the author and how many have commented is the article's. */
const COMMENTS = `:is(${any('class id', 'comment kommentar commentaire comentario reactie leserbrief disqus')}):not([class*="byline" i])`;
const OTHERS = `:is(${any('class', 'related recommend sidebar teaser most-read mostread newsletter trending weather popular latest recent cookie consent breadcrumb archive')}, ${any('id', 'related sidebar newsletter')})${NOT_A_LINE}`;
const PLACES = `aside${NOT_A_LINE}, nav, form, table, figure, blockquote, [hidden], template, noscript, dialog, [class~="widget"], [class~="calendar"], [class*="current-date" i], [class*="today" i], [itemprop~="startDate"], [itemprop~="endDate"], [itemprop~="comment"], [itemtype$="Comment"], [itemtype$="UserComments"], [class*="caption" i], [role="navigation"], [role="complementary"], [role="contentinfo"], #respond`;
const ELSEWHERE = `${PLACES}, ${COMMENTS}, ${OTHERS}`;
/** The foot of an article's header or byline is named so, too, and tells its date. */
const footNamedBy = (attribute: string): string =>
  `[${attribute}*="footer" i]:not(${any(attribute, 'header byline author title')})`;
/** Where a page speaks of itself; an article's own tells its date. */
const FURNITURE = `footer, header, ${footNamedBy('class')}, ${footNamedBy('id')}, [class~="header"], #header, [class*="masthead" i], [id*="masthead" i], [class*="topbar" i], [class*="top-bar" i]`;
const ENTRY = 'article, [itemscope], .article, .post, .entry, .hentry, .asset';
/** A table of more rows is data, and so is one with headings; others lay out a page, or tell of the article. */
const FEW_ROWS = 12;

/**
 * Says which elements are not of the article: neither it nor its headline stands in the same part with them. Another `article` is
 * another article: a card that leads there, an entry of a live blog.
 */
export function elsewhereOn(article: Element, headline: Element | undefined): (element: Element) => boolean {
  const holdsIt = (part: Element | null | undefined): boolean =>
    !!part &&
    ((headline !== undefined && contains.call(part, headline)) ||
      (part !== article && contains.call(part, article)));
  const isSetApart = (part: Element): boolean =>
    matches.call(part, ELSEWHERE) || (localName.call(part) === 'article' && part !== article);
  const isPageFurniture = (part: Element): boolean =>
    matches.call(part, FURNITURE) &&
    !holdsIt(part) &&
    !holdsIt(entryAround(part)) &&
    !(nextElementSibling.call(part) === article && isLoneDay(part));
  return standingIn((part) =>
    // A table or a form that lays out the page is none of its furniture either, whatever it is called.
    isSetApart(part) ? !holdsIt(part) && !isLayout(part, article) : isPageFurniture(part),
  );
}

function entryAround(part: Element): Element | null {
  const parent = parentElement.call(part);
  return parent && closest.call(parent, ENTRY);
}

/** There is nothing in it but a date for machines: no head of a page. */
function isLoneDay(part: Element): boolean {
  const day = firstElementChild.call(part);
  return day !== null && localName.call(day) === 'time' && textOf(part) === textOf(day);
}
const textOf = (element: Element): string => textContent.call(element)?.trim() ?? '';

/** An encyclopedia's table about the article's subject. */
const SUBJECT = '[class*="infobox" i]';

/** Old pages lay out everything in tables, and some systems put it all into one form. */
const isLayout = (part: Element, article: Element): boolean =>
  part instanceof HTMLTableElement
    ? !part.matches(SUBJECT) &&
      part.rows.length <= FEW_ROWS &&
      (part.rows[0]?.querySelectorAll('th').length ?? 0) < 2
    : localName.call(part) === 'form' && (part === article || querySelector.call(part, 'h1, h2') !== null);
