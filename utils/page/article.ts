/** Which part of the page is the article, and in what language it is. */

/** Where articles stand, by what their makers call it. */
const ARTICLE = 'article, [role="article"], [itemprop="articleBody"]';

/**
 * The element that holds the article: the longest one that is marked up as such, else `main`, else the body. An article that
 * holds little of its page's main text is a teaser, not the article.
 */
export function findArticle(page: Document): Element {
  const main = page.querySelector('main, [role="main"]');
  const whole = main ?? page.body ?? page.documentElement;
  const longest = [...page.querySelectorAll(ARTICLE)]
    .map((element) => ({ element, length: lengthOf(element) }))
    .sort((a, b) => b.length - a.length)[0];
  return longest && longest.length > 0.4 * lengthOf(whole) ? longest.element : whole;
}

/** Length of the text in paragraphs, where an article's text is. */
function lengthOf(element: Element): number {
  let length = 0;
  for (const paragraph of element.querySelectorAll('p')) length += paragraph.textContent?.length ?? 0;
  return length || (element.textContent?.length ?? 0) / 10;
}

/** The language that the article, or its page, says it is in; null when neither does. */
export function languageOf(article: Element): string | null {
  const declared =
    article.closest('[lang]')?.getAttribute('lang') ||
    article.ownerDocument.querySelector<HTMLMetaElement>('meta[property="og:locale"]')?.content;
  const tag = declared?.trim().replace('_', '-');
  return tag && /^[a-z]{2,3}(?:-[a-z0-9]+)*$/i.test(tag) ? tag : null;
}
