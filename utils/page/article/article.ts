/** Which part of the page is the article. */

import { checkVisibility, closest, contains, ownerDocument, parentElement } from '../dom/accessors.ts';
import { allPartsOf } from './article-parts.ts';
import { columnOf } from './column.ts';
import { beginsWithVoice, FEW, lengthIn, type Prose, proseBelow, withoutVoices } from './prose.ts';

/** Where articles stand, by what their makers call it. */
export const ARTICLE = 'article, [role="article"], [itemprop="articleBody"]';
/** An article that holds less of its page's prose is a teaser. */
const MOST = 0.4;
/**
 * The element that holds the article: the longest one that is marked up as such, else the column that holds the prose of `main`, or
 * of the body, with its headline. All of a page that has no body.
 */
export function findArticle(page: Document): Element {
  const { body } = page;
  // Its head holds the only text then, which nobody reads; its body may come back.
  if (!body) return page.documentElement;
  const prose = proseBelow(body);
  const article = articleOf(page, prose, body);
  if (!beginsWithVoice(article, prose)) return article;
  const told = withoutVoices(prose, body);
  // A newspaper may call its columns comments, too.
  return lengthIn(body, told) < FEW ? article : articleOf(page, told, body);
}

function articleOf(page: Document, prose: Prose, body: Element): Element {
  // What holds enough of the page's does of its main part's, which most pages need not be searched for.
  const article = articleWith(prose, body);
  if (article) return article;
  const main = page.querySelector('main, [role="main"]') ?? body;
  return articleWith(prose, main) ?? columnOf(main, prose);
}

/**
 * The longest article, where it holds enough of the prose of `whole`, or what holds it and its other parts. Of two that hold the same, the outer one,
 * or else the first.
 */
function articleWith(prose: Prose, whole: Element): Element | undefined {
  const lengths = new Map<Element, number>();
  for (const [place, length] of prose)
    for (let article = closest.call(place, ARTICLE); article; article = articleAround(article))
      lengths.set(article, (lengths.get(article) ?? 0) + length);
  let shown = lengthIn(whole, prose);
  for (let tries = 0; tries < MOST_COPIES; tries++) {
    const [article, length] = longestOf(lengths) ?? [];
    if (!article || !length) break;
    if (!isHidden(article)) return length > MOST * shown ? allPartsOf(article, lengths, prose) : undefined;
    // Some pages repeat their article for search engines, where no reader sees it.
    for (const other of lengths.keys()) if (contains.call(article, other)) lengths.delete(other);
    if (contains.call(whole, article)) shown -= length;
  }
  return undefined;
}

/** As many copies of an article are looked for at most, the shown and the hidden ones together. */
const MOST_COPIES = 4;

function longestOf(lengths: ReadonlyMap<Element, number>): [Element, number] | undefined {
  let longest: [Element, number] | undefined;
  for (const [element, length] of lengths)
    if (!longest || length > longest[1] || (length === longest[1] && contains.call(element, longest[0])))
      longest = [element, length];
  return longest;
}

/** Only in a page that is shown anything is hidden. */
export function isHidden(element: Element): boolean {
  const { body, defaultView } = ownerDocument.call(element);
  if (defaultView === null || !body || checkVisibility.call(element) || !checkVisibility.call(body))
    return false;
  // It has no box itself, but what is in it may have.
  return defaultView.getComputedStyle(element).display !== 'contents';
}

function articleAround(article: Element): Element | null {
  const around = parentElement.call(article);
  return around && closest.call(around, ARTICLE);
}
