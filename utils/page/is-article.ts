/** Is this page an article? Asked on every page the gate runs on, so cheap checks come first. */
// The package's own entry point brings its whole parser along.
import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';

/** schema.org's types for a piece that a reader reads. */
const ARTICLE_TYPE =
  /"@type"\s*:\s*(?:\[[^\]]*)?"(?:\w*NewsArticle|Article|ReportageNewsArticle|LiveBlogPosting|BlogPosting|ScholarlyArticle)"/;

/** Structured data first; then whether there is text enough to read, unless the page calls itself a website's front. */
export function isArticle(page: Document): boolean {
  if (declaresArticle(page)) return true;
  const type = page.querySelector<HTMLMetaElement>('meta[property="og:type"]')?.content;
  if (type === 'article') return true;
  const isFront = page.location.pathname === '/' && type === 'website';
  return !isFront && isProbablyReaderable(page) && !isListOfTeasers(page);
}

/** More headings that lead elsewhere than this, and more than there are paragraphs to read, and a page is a front or section. */
const MOST_TEASERS = 8;
const PARAGRAPH = 140;

function isListOfTeasers(page: Document): boolean {
  const teasers = page.querySelectorAll(':is(h2, h3, h4) a[href], a[href] :is(h2, h3, h4)').length;
  if (teasers <= MOST_TEASERS) return false;
  const paragraphs = [...page.querySelectorAll('p')].filter(
    ({ textContent }) => textContent.length > PARAGRAPH,
  );
  return teasers > paragraphs.length || page.location.pathname === '/';
}

/** True when JSON-LD says that the page is an article. A list of articles (a front page) is an `ItemList` or a graph of links. */
function declaresArticle(page: Document): boolean {
  return [...page.querySelectorAll('script[type="application/ld+json"]')].some(({ textContent }) => {
    const data = textContent ?? '';
    return ARTICLE_TYPE.test(data) && !/"@type"\s*:\s*"(?:ItemList|CollectionPage)"/.test(data);
  });
}
