/** Which part of the page is the article, and in what language it is. */

import {
  children,
  className,
  closest,
  contains,
  matches,
  parentElement,
  querySelector,
  querySelectorAll,
  textContent,
} from './accessors.ts';
import { isOfVoices } from './furniture.ts';

/** Where articles stand, by what their makers call it. */
const ARTICLE = 'article, [role="article"], [itemprop="articleBody"]';
/** An article that holds less of its page's prose is a teaser. */
const MOST = 0.4;
/** A part with so much of what is around it is the column that holds the article; the rest is lists of links. */
const COLUMN = 0.85;
/** Text beside the column, in lengths of its prose and at least in UTF-16 units, that may be its headline and summary. */
const BESIDE = 0.25;
const LEAST_BESIDE = 800;
/** Fewer UTF-16 units in paragraphs, and a page may hold its prose elsewhere: there, a text of a sentence's length is prose. */
const FEW = 1500;
const SENTENCE = 60;

/**
 * The element that holds the article: the longest one that is marked up as such, else the column that holds the prose of `main`, or
 * of the body, with its headline.
 */
export function findArticle(page: Document): Element {
  const body = page.body ?? page.documentElement;
  const prose = proseBelow(body);
  const article = articleOf(page, prose, body);
  if (!beginsWithVoice(article, prose)) return article;
  const told = withoutVoices(prose, body);
  // A newspaper may call its columns comments, too.
  return lengthIn(body, told) < FEW ? article : articleOf(page, told, body);
}

function articleOf(page: Document, prose: Prose, body: Element): Element {
  // What holds enough of the page's does of its main part's, which most pages need not be searched for.
  const article = articleWith(prose, lengthIn(body, prose));
  if (article) return article;
  const main = page.querySelector('main, [role="main"]') ?? body;
  return articleWith(prose, lengthIn(main, prose)) ?? columnOf(main, prose);
}

/** How much prose stands right in each element that holds any, in UTF-16 units, in the order in which their first lines stand. */
type Prose = ReadonlyMap<Element, number>;

function proseBelow(root: Element): Prose {
  const prose = new Map<Element, number>();
  let all = 0;
  for (const paragraph of root.querySelectorAll('p')) {
    const { length } = textContent.call(paragraph) ?? '';
    const place = parentElement.call(paragraph) ?? root;
    prose.set(place, (prose.get(place) ?? 0) + length);
    all += length;
  }
  return all < FEW ? textBelow(root) : prose;
}

/** Every text; what is shorter than a sentence counts little. */
function textBelow(root: Element): Prose {
  const prose = new Map<Element, number>();
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const { length } = node.data.trim();
    const place = length > 0 ? node.parentElement : null;
    if (place && !matches.call(place, 'script, style, noscript, template'))
      prose.set(place, (prose.get(place) ?? 0) + (length >= SENTENCE ? length : length / 10));
  }
  return prose;
}

/** Without comments, which are often longer than the article. */
function withoutVoices(all: Prose, root: Element): Prose {
  const known = new Map<Element, boolean>();
  const prose = new Map([...all].filter(([place]) => !isVoice(place, known)));
  return lengthIn(root, prose) < FEW
    ? new Map([...textBelow(root)].filter(([place]) => !isVoice(place, known)))
    : prose;
}

/** Whether what stands first in an article is a comment: then it is none. */
function beginsWithVoice(article: Element, prose: Prose): boolean {
  for (const place of prose.keys()) if (contains.call(article, place)) return isVoice(place);
  return false;
}

/** Whether an element is, or stands in, what readers say. What is `known` of elements is not asked again. */
function isVoice(element: Element, known = new Map<Element, boolean>()): boolean {
  const unknown: Element[] = [];
  let isOne = false;
  for (let above: Element | null = element; above && !isOne; above = parentElement.call(above)) {
    const before = known.get(above);
    isOne = before ?? isOfVoices(above);
    if (before !== undefined) break;
    unknown.push(above);
  }
  for (const one of unknown) known.set(one, isOne);
  return isOne;
}

/**
 * The longest article, where it holds enough of `whole`, or what holds it and its other parts. Of two that hold the same, the outer one,
 * or else the first.
 */
function articleWith(prose: Prose, whole: number): Element | undefined {
  const lengths = new Map<Element, number>();
  for (const [place, length] of prose)
    for (let article = closest.call(place, ARTICLE); article; article = articleAround(article))
      lengths.set(article, (lengths.get(article) ?? 0) + length);
  let longest: { element: Element; length: number } | undefined;
  let shown = whole;
  // Some pages repeat their article for search engines, where no reader sees it.
  for (const [element, length] of lengths)
    if (isHidden(element)) {
      lengths.delete(element);
      shown -= length;
    } else if (
      !longest ||
      length > longest.length ||
      (length === longest.length && element.contains(longest.element))
    )
      longest = { element, length };
  return longest && longest.length > MOST * shown ? allPartsOf(longest.element, lengths, prose) : undefined;
}

/** What leads to another article, or begins one. */
const ANOTHER = 'h1, :is(h2, h3, h4) a[href], a[href] :is(h2, h3, h4)';
/** Of more parts than this, the longest is the article: others are a list of something. */
const MOST_PARTS = 30;

/**
 * Some systems mark up an article in parts, each the same way, with other things between: what holds them all, where that is near and
 * holds little else. Without a class of their own, only parts side by side are the same.
 */
function allPartsOf(article: Element, lengths: ReadonlyMap<Element, number>, prose: Prose): Element {
  const around = parentElement.call(article);
  if (!around || lengths.size > MOST_PARTS) return article;
  const classes = className.call(article);
  const near = classes === '' ? around : (parentElement.call(around) ?? around);
  const parts = [...lengths].filter(
    ([other, length]) =>
      length >= SENTENCE &&
      className.call(other) === classes &&
      contains.call(near, other) &&
      !contains.call(article, other) &&
      !contains.call(other, article) &&
      (classes !== '' || parentElement.call(other) === around) &&
      !querySelector.call(other, ANOTHER),
  );
  const whole = parts.every(([part]) => contains.call(around, part)) ? around : near;
  if (parts.length === 0 || querySelectorAll.call(whole, 'h1').length > 1) return article;
  const inParts = parts.reduce((sum, [, length]) => sum + length, lengths.get(article) ?? 0);
  return inParts >= COLUMN * lengthIn(whole, prose) ? whole : article;
}

/** Only a page that is shown has anything hidden. */
const isHidden = (element: Element): boolean =>
  element.ownerDocument.defaultView !== null && !element.checkVisibility();

const articleAround = (article: Element): Element | null => article.parentElement?.closest(ARTICLE) ?? null;

function lengthIn(element: Element, prose: Prose): number {
  let sum = 0;
  for (const [place, length] of prose) if (contains.call(element, place)) sum += length;
  return sum;
}

/** How much prose stands in each element between what holds it and `root`. */
function lengthsAbove(prose: Prose, root: Element): ReadonlyMap<Element, number> {
  const lengths = new Map<Element, number>();
  for (const [place, length] of prose)
    for (let element: Element | null = place; element; element = parentElement.call(element)) {
      lengths.set(element, (lengths.get(element) ?? 0) + length);
      if (element === root) break;
    }
  return lengths;
}

/** Goes down from `whole` to the narrowest element that holds nearly all prose, as long as that leaves much other text behind. */
function columnOf(whole: Element, prose: Prose): Element {
  const lengths = lengthsAbove(prose, whole);
  const lengthOf = (element: Element) => lengths.get(element) ?? 0;
  let column = whole;
  let beside = 0;
  for (let inner = whole; ; ) {
    const least = COLUMN * lengthOf(inner);
    const next = least > 0 && [...children.call(inner)].find((child) => lengthOf(child) >= least);
    if (!next) return column;
    if (column.querySelector('h1') && !next.querySelector('h1'))
      for (const child of children.call(inner)) beside += child === next ? 0 : textLength(child);
    else beside = Number.POSITIVE_INFINITY;
    if (beside > Math.max(BESIDE * lengthOf(next), LEAST_BESIDE)) {
      column = next;
      beside = 0;
    }
    inner = next;
  }
}

/** In UTF-16 units, without what is in scripts and styles, and without line breaks and indents. */
export function textLength(element: Element): number {
  let length = written(element);
  for (const script of element.querySelectorAll('script, style, noscript, template'))
    length -= written(script);
  return length;
}

const written = (element: Element): number => (textContent.call(element) ?? '').replace(/\s+/g, ' ').length;

/** Meta elements that say what language a page is in, the most careful first. */
const LANGUAGE =
  'meta[property="og:locale"], meta[http-equiv="content-language" i], meta[name="language" i], meta[name="dc.language" i]';

/** The language that the article, or its page, says it is in; null when neither does. */
export function languageOf(article: Element): string | null {
  const own = tagIn(article.closest('[lang]')?.getAttribute('lang'));
  if (own !== null) return own;
  for (const { content } of article.ownerDocument.querySelectorAll<HTMLMetaElement>(LANGUAGE)) {
    const tag = tagIn(content);
    if (tag !== null) return tag;
  }
  return null;
}

/** The first language tag in what a page says of its language, or null where it says something else. */
function tagIn(declared: string | null | undefined): string | null {
  const tag = declared?.split(/[,;]/)[0]?.trim().replace('_', '-') ?? '';
  return /^[a-z]{2,3}(?:-[a-z0-9]+)*$/i.test(tag) ? tag : null;
}
