/** The article's headline. */

/** Headings that are looked at; a page of very many is a list. */
const MOST_HEADINGS = 200;

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
 * article if it has one; undefined where nothing looks like a headline. Blogs have their own name in `h1`.
 */
export function headlineOf(page: Document, article: Element): Element | undefined {
  const titles = titlesOf(page);
  const headings = [
    ...page.querySelectorAll('h1, h2, h3, [itemprop~="headline"], .entry-title, .post-title, .headline'),
  ]
    .slice(0, MOST_HEADINGS)
    .map((element) => ({ element, text: squeeze(element.textContent) }))
    .filter(({ text }) => text !== '');
  const told = headings
    .filter(({ text }) => text.length > 3 && titles.some((title) => title.includes(text)))
    .sort((a, b) => b.text.length - a.text.length)[0];
  if (told && told.text.length > 8) return told.element;
  const first = headings.filter(({ element }) => element.matches('h1, [itemprop~="headline"]'));
  const found = first.find(({ element }) => article.contains(element)) ?? first.at(-1) ?? told;
  return found?.element ?? article.querySelector('h2') ?? undefined;
}
