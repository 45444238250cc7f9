/**
 * The article's headline, as the place around which its date line stands. None of it is read, and without a place hardly a line is
 * told from those of other stories: what is likely is taken, be it a link, hidden, or no heading at all. What is read and marked as a
 * headline has to be one (article/headline.ts).
 */
import {
  closest,
  contains,
  matches,
  ownerDocument,
  querySelector,
  querySelectorAll,
  textContent,
} from '../dom/accessors.ts';

/** Headings that are looked at; a page of very many is a list. */
const MOST_HEADINGS = 200;

/** What is shorter is a section or the site's name. In UTF-16 units. */
const LEAST_HEADLINE = 8;

/** Words only, in small letters: for comparing a headline with a title. */
export const squeeze = (text: unknown): string =>
  typeof text === 'string'
    ? text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
    : '';

/** Titles that the page gives itself. */
export const titlesOf = (page: Document): string[] =>
  [page.querySelector<HTMLMetaElement>('meta[property="og:title"]')?.content, page.title]
    .map(squeeze)
    .filter(Boolean);

/**
 * The heading that the page's title repeats, the longest such (a title repeats the site's name too); else the first `h1`, in the
 * article if it has one, or another text that the title repeats; undefined where nothing looks like a headline. Blogs have their own
 * name in `h1`.
 */
export function headlineOf(page: Document, article: Element): Element | undefined {
  const titles = titlesOf(page);
  const headings = [
    ...page.querySelectorAll('h1, h2, h3, [itemprop~="headline"], .entry-title, .post-title, .headline'),
  ]
    .slice(0, MOST_HEADINGS)
    .map((element) => ({ element, text: squeeze(textContent.call(element)) }))
    .filter(({ text }) => text !== '');
  const told = headings
    .filter(({ text }) => text.length > 3 && titles.some((title) => title.includes(text)))
    .sort((a, b) => b.text.length - a.text.length)[0];
  if (told && told.text.length > LEAST_HEADLINE)
    return (
      (isMuchOf(told.text, titles) ? undefined : repeatedBehind(told.element, article, titles)) ??
      told.element
    );
  const first = headings.filter(({ element }) => matches.call(element, 'h1, [itemprop~="headline"]'));
  const found = first.find(({ element }) => contains.call(article, element));
  if (found) return found.element;
  const other = (first.at(-1) ?? told)?.element;
  return repeatedBehind(other, article, titles) ?? other ?? querySelector.call(article, 'h2') ?? undefined;
}

/** Texts that are looked at, their length, and the part of a title that is more than a section or the site's name. */
const MOST_TEXTS = 1000;
const LONGEST_HEADLINE = 300;
const LEAST_PART = 1 / 3;

/**
 * The first element that is no heading and has a text that the page's title begins or ends with. What stands in front of a heading is
 * the paper's name more often than a headline, and so is what stands behind the article.
 */
function repeatedBehind(
  heading: Element | undefined,
  article: Element,
  titles: readonly string[],
): Element | undefined {
  const page = ownerDocument.call(article);
  const end = [...querySelectorAll.call(article, 'p')].at(-1);
  const walker = page.createTreeWalker(page.body ?? page.documentElement, NodeFilter.SHOW_TEXT);
  if (heading) walker.currentNode = heading;
  let texts = 0;
  for (let node = walker.nextNode(); node && texts < MOST_TEXTS; node = walker.nextNode()) {
    const length = node.nodeValue?.trim().length ?? 0;
    if (length < LEAST_HEADLINE || length > LONGEST_HEADLINE) continue;
    texts++;
    if (end && end.compareDocumentPosition(node) === Node.DOCUMENT_POSITION_FOLLOWING) break;
    const text = squeeze(node.nodeValue);
    const { parentElement: parent } = node;
    if (
      text.length >= LEAST_HEADLINE &&
      titles.some((title) => isPart(text, title)) &&
      parent &&
      closest.call(parent, 'a, nav, footer, script, style, noscript, template, option, textarea') === null
    )
      return parent;
  }
  return undefined;
}

/** A short one may be the site's name. */
const isMuchOf = (text: string, titles: readonly string[]): boolean =>
  titles.some((title) => text.length >= LEAST_PART * title.length && title.includes(text));

const isPart = (text: string, title: string): boolean =>
  isMuchOf(text, [title]) && (title.startsWith(text) || title.endsWith(text));
