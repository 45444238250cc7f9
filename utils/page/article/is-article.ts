/** Is this page an article? Asked on every page that the gate runs on. */
// The package's own entry point brings its whole parser along.
import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';
import { lettersPerCharacter } from '../dense.ts';

/** schema.org's types for a piece of news, and for a piece that a reader reads. */
const NEWS = /"@type"\s*:\s*(?:\[[^\]]{0,200})?"\w{0,40}(?:NewsArticle|LiveBlogPosting)"/g;
const ARTICLE = /"@type"\s*:\s*(?:\[[^\]]{0,200})?"(?:Article|BlogPosting|ScholarlyArticle|Report)"/;
/** Its types for lists of such: what stands behind is listed. And for what people buy, watch or apply for. */
const LIST = /"@type"\s*:\s*"(?:ItemList|CollectionPage)"/;
const OTHER =
  /"@type"\s*:\s*"(?:CollectionPage|SearchResultsPage|ProfilePage|Product|JobPosting|Book|Movie|TVSeries|MusicAlbum|SoftwareApplication|Course|Recipe)"/;

/** Long texts that are no news: documentation, wikis and forums by what made them, novels by how they are ordered. */
const MADE_BY =
  /mediawiki|dokuwiki|sphinx|docusaurus|mkdocs|gitbook|vuepress|vitepress|antora|doxygen|javadoc|discourse|phpbb|vbulletin|moodle/i;
const OF_FICTION = /fan ?fiction|web ?(?:novel|fiction)/i;
// The magazines of a Japanese publisher have all their news in such a folder.
const PLACED =
  /\/(?:wiki|docs(?!\/(?:column|news|review|special|topic)\/[\w/]*\d\.html$)|documentation|manual|reference|fiction|novels?|chapters?|works\/\d+)\//i;
/** WordPress's names for lists of entries. */
const LISTS = '.home.blog,.archive:is(.category,.tag,.author,.date)';
const NO_ENTRY = '.search-results,.error404';

/** A page at a site's own address with more links than this is its front, whatever its template says of the day. */
const MOST_LINKS = 100;

/** What stands behind a day in an address is one of that day's stories, unless it is a page of the list of them. */
const OF_A_DAY = /\/20\d\d\/\d\d?\/\d\d?\/(?!page\/)./;

/** What the page says first; then whether there is text enough to read, unless the page calls itself a website's front. */
export function isArticle(page: Document): boolean {
  const data = Array.from(
    page.querySelectorAll('script[type="application/ld+json"]'),
    ({ textContent }) => textContent,
  );
  const { pathname: path = '', search = '', hash = '' } = page.location ?? {};
  // Behind a question mark, or where scripts keep their own addresses, there may be an article.
  const isFront = path === '/' && !search && !/^#[!/]/.test(hash);
  const unlisted = data.map((text) => text.split(LIST, 1)[0] ?? '');
  const pieces = unlisted.flatMap((text) => text.match(NEWS) ?? []);
  if (pieces.length > 0) return !isFront || pieces.length === 1;
  const isFrontOfSite = isFront && (page.links[MOST_LINKS] || says(page, ofType('website')));
  const saysSo = (!isFrontOfSite && says(page, `${ofType('article')}, ${DAY}`)) || isIn(unlisted, ARTICLE);
  // The cheap questions, and those that most pages answer with no, come before the others.
  if (!saysSo && (isFrontOfSite || lacksProse(page))) return false;
  return (
    (saysSo || (!isListOfTeasers(page, isFront) && isReadable(page))) &&
    !isMadeForOther(page, path) &&
    !isOfOtherKind(page, path, data)
  );
}

const isIn = (texts: readonly string[], what: RegExp): boolean => texts.some((text) => what.test(text));

/** What heads say of pages. Where one says several things, any of them counts. */
const ofType = (type: string): string => `meta[property="og:type"][content=${type}]`;
const DAY = 'meta[property="article:published_time"][content]:not([content=""])';

/** In the head alone: to look for it in all of a large page would take longer. */
const says = ({ head }: Document, what: string): boolean => head?.querySelector(what) != null;
const metaNamed = ({ head }: Document, name: string): string =>
  head?.querySelector<HTMLMetaElement>(`meta[name=${name}]`)?.content ?? '';

const isMadeForOther = (page: Document, path: string): boolean =>
  (PLACED.test(path) || MADE_BY.test(metaNamed(page, 'generator'))) && !tellsItsDay(page, path);

const isOfOtherKind = (page: Document, path: string, data: readonly string[]): boolean =>
  OF_FICTION.test(metaNamed(page, 'keywords')) ||
  page.body?.matches(NO_ENTRY) ||
  (page.body?.matches(LISTS) && !OF_A_DAY.test(path)) ||
  (isIn(data, OTHER) && !isIn(data, ARTICLE)) ||
  isListing(page);

/** A newspaper's section may be called so, and a newspaper may be a wiki: Wikinews names the day of an article so. */
const tellsItsDay = (page: Document, path: string): boolean =>
  /\/20\d\d\//.test(path) || page.getElementById('publishDate') !== null;

/** Text set in lines of its own, as in a listing or a standard, and little else. */
function isListing(page: Document): boolean {
  const listed = lengthOf(page, 'pre');
  return listed > 0 && listed > lengthOf(page, 'p');
}

const lengthOf = (page: Document, selector: string): number =>
  [...page.querySelectorAll(selector)].reduce((sum, { textContent }) => sum + textContent.length, 0);

/** Fewer, and a page has no prose, or marks it up as an article. */
const FEWEST_PARAGRAPHS = 3;
const lacksProse = (page: Document): boolean =>
  page.getElementsByTagName('p').length < FEWEST_PARAGRAPHS && !page.querySelector('article,br');

/** More headings that lead elsewhere than this, and as many as there are paragraphs to read, and a page is a front or section. */
const MOST_TEASERS = 8;
const TEASER = ':is(h2,h3,h4) a[href],a[href] :is(h2,h3,h4)';
const PARAGRAPH = 140;
/** So many paragraphs side by side, and fewer teasers among them, are a story, however many teasers stand around it. */
const STORY = 5;

function isListOfTeasers(page: Document, isFront: boolean): boolean {
  const teasers = page.querySelectorAll(TEASER).length;
  if (teasers <= MOST_TEASERS) return false;
  if (isFront) return true;
  const all = page.getElementsByTagName('p');
  const shortest = PARAGRAPH / lettersPerCharacter(page.title);
  let paragraphs = 0;
  let together = 0;
  let place: Element | null | undefined;
  let left = all.length;
  const asked = new Set<Element | null>();
  let sideBySide: Element | null | undefined;
  for (const { textContent, parentElement, querySelectorAll } of all) {
    // With too few left to be as many, or a story, the rest need not be read.
    if (teasers >= paragraphs + left) {
      // As many as `STORY`.
      sideBySide ??= page.querySelector('p~p~p~p~p');
      if (!sideBySide || together + left < STORY) return true;
    }
    left--;
    if (textContent.length <= shortest) continue;
    paragraphs++;
    together = parentElement === place ? together + 1 : 1;
    place = parentElement;
    if (together !== STORY || asked.has(place)) continue;
    // A paragraph's method: a form's own go by the names of its controls.
    if (querySelectorAll.call(place as Element, TEASER).length < STORY) return false;
    asked.add(place);
  }
  return teasers >= paragraphs;
}

/**
 * The package asks of a paragraph 140 characters and of a page 20 points, the sum of the roots of what its paragraphs have beyond that. Where
 * a third of the characters says as much, that is about 140 / 3 and 20 / √3.
 */
const isReadable = (page: Document): boolean =>
  isProbablyReaderable(
    page,
    lettersPerCharacter(page.title) > 1 ? { minContentLength: 45, minScore: 12 } : {},
  );
