/** Which part of the page is the article, and in what language it is. */

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
  const main = page.querySelector('main, [role="main"]') ?? body;
  const prose = proseBelow(body);
  const lengthOf = (element: Element) => prose.get(element) ?? 0;
  let longest: Element | undefined;
  for (const element of page.querySelectorAll(ARTICLE))
    if (longest === undefined || lengthOf(element) > lengthOf(longest)) longest = element;
  if (longest && lengthOf(longest) > MOST * lengthOf(main)) return longest;
  return columnOf(main, lengthOf);
}

/** How much prose stands in each element at or below `root` that holds any. */
function proseBelow(root: Element): ReadonlyMap<Element, number> {
  const lengths = lengthsAbove(
    root,
    Array.from(root.querySelectorAll('p'), (paragraph) => [
      paragraph.parentElement ?? root,
      paragraph.textContent?.length ?? 0,
    ]),
  );
  return (lengths.get(root) ?? 0) < FEW ? lengthsAbove(root, textsBelow(root)) : lengths;
}

/** Sums up the lengths of what is in each element: first of what stands side by side, so that each way up is gone once. */
function lengthsAbove(root: Element, texts: Iterable<[Element, number]>): ReadonlyMap<Element, number> {
  const beside = new Map<Element, number>();
  const lengths = new Map<Element, number>();
  for (const [place, length] of texts) {
    beside.set(place, (beside.get(place) ?? 0) + length);
  }
  for (const [place, length] of beside)
    for (let element: Element | null = place; element; element = element.parentElement) {
      lengths.set(element, (lengths.get(element) ?? 0) + length);
      if (element === root) break;
    }
  return lengths;
}

/** Every text; what is shorter than a sentence counts little. */
function* textsBelow(root: Element): Generator<[Element, number]> {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { parentElement, nodeValue } = node;
    const length = nodeValue?.trim().length ?? 0;
    if (length > 0 && parentElement && !parentElement.matches('script, style, noscript, template'))
      yield [parentElement, length >= SENTENCE ? length : length / 10];
  }
}

/** Goes down from `whole` to the narrowest element that holds nearly all prose, as long as that leaves much other text behind. */
function columnOf(whole: Element, lengthOf: (element: Element) => number): Element {
  let column = whole;
  let beside = 0;
  for (let inner = whole; ; ) {
    const least = COLUMN * lengthOf(inner);
    const next = least > 0 && [...inner.children].find((child) => lengthOf(child) >= least);
    if (!next) return column;
    if (column.querySelector('h1') && !next.querySelector('h1'))
      for (const child of inner.children) beside += child === next ? 0 : textLength(child);
    else beside = Number.POSITIVE_INFINITY;
    if (beside > Math.max(BESIDE * lengthOf(next), LEAST_BESIDE)) {
      column = next;
      beside = 0;
    }
    inner = next;
  }
}

/** Without what is in scripts and styles. */
function textLength(element: Element): number {
  let length = element.textContent?.length ?? 0;
  for (const { textContent } of element.querySelectorAll('script, style, noscript, template'))
    length -= textContent?.length ?? 0;
  return length;
}

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
