/** Dates that a page tells machines. */
import { dayOfStamp, type Writing } from './parse.ts';

type Thing = { readonly [key: string]: unknown };
const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What schema.org calls an article. https://schema.org/Article */
const ARTICLE =
  /(?:Article|BlogPosting|Report|Review|LiveBlogPosting|SocialMediaPosting|AnalysisNewsArticle)$/;
/** Deeper than any page nests its data; a hostile one might. */
const DEEPEST = 8;
const MOST_THINGS = 2000;

/** The publication date in the page's JSON-LD: that of its article, of which there must be one, or one that bears its name. */
export function dayInJsonLd(page: Document, writing: Writing): string | undefined {
  const articles = thingsIn(page).filter((thing) => typesOf(thing).some((type) => ARTICLE.test(type)));
  const dated = articles.flatMap((thing) => {
    const day = dayOfStamp(thing.datePublished, writing);
    return day === undefined ? [] : [{ thing, day }];
  });
  const own = dated.filter(({ thing }) => isOfPage(thing, page));
  const days = new Set((own.length > 0 ? own : dated).map(({ day }) => day));
  return days.size === 1 ? [...days][0] : undefined;
}

/** The same of the page itself, or when the article was created, where it is not told when it was published. */
export function dayOfOther(page: Document, writing: Writing): string | undefined {
  const days = new Set(
    thingsIn(page)
      .filter((thing) =>
        typesOf(thing).some(
          (type) => /^(?:WebPage|ItemPage|VideoObject|PodcastEpisode)$/.test(type) || ARTICLE.test(type),
        ),
      )
      .flatMap(
        (thing) => dayOfStamp(thing.datePublished ?? thing.uploadDate ?? thing.dateCreated, writing) ?? [],
      ),
  );
  return days.size === 1 ? [...days][0] : undefined;
}

const typesOf = (thing: Thing): string[] =>
  [thing['@type']].flat().map((type) => String(type).replace(/^.*[/:#]/, ''));

function thingsIn(page: Document): Thing[] {
  const things: Thing[] = [];
  const visit = (value: unknown, depth: number): void => {
    if (depth > DEEPEST || things.length > MOST_THINGS) return;
    if (Array.isArray(value)) for (const item of value) visit(item, depth + 1);
    else if (isThing(value)) {
      // What a page lists are other pages.
      if (typesOf(value).some((type) => /^(?:ItemList|BreadcrumbList|Comment)$/.test(type))) return;
      if ('@type' in value) things.push(value);
      for (const [key, inner] of Object.entries(value))
        if (
          !/^(?:comment|isPartOf|relatedLink|citation|mentions|publisher|author|image|liveBlogUpdate)$/.test(
            key,
          )
        )
          visit(inner, depth + 1);
    }
  };
  for (const script of page.querySelectorAll('script[type*="ld+json"]'))
    visit(parse(script.textContent ?? ''), 0);
  return things;
}

function parse(text: string): unknown {
  const json = text.replace(
    /^\s*(?:<!--|\/\/<!\[CDATA\[|\/\*<!\[CDATA\[\*\/)|(?:-->|\/\/\]\]>|\/\*\]\]>\*\/)\s*;?\s*$/g,
    '',
  );
  try {
    return JSON.parse(json.replace(/\p{Cc}+/gu, ' '));
  } catch {
    // Many pages write JSON by hand, and wrongly. Their date is read elsewhere.
    return undefined;
  }
}

/** True when the thing says that it is what this page is about, by address or by headline. */
function isOfPage(thing: Thing, page: Document): boolean {
  const main = isThing(thing.mainEntityOfPage)
    ? (thing.mainEntityOfPage['@id'] ?? thing.mainEntityOfPage.url)
    : thing.mainEntityOfPage;
  const canonical = page.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.getAttribute('href');
  const addresses = new Set([pathOf(page.URL, page), pathOf(canonical, page)].filter(Boolean));
  if ([main, thing.url, thing['@id']].some((address) => addresses.has(pathOf(address, page)))) return true;
  const titles = [
    page.title,
    page.querySelector('h1')?.textContent,
    page.querySelector<HTMLMetaElement>('meta[property="og:title"]')?.content,
  ];
  const headline = squeeze(thing.headline);
  return headline.length > 10 && titles.some((title) => squeeze(title).includes(headline));
}

const squeeze = (text: unknown): string =>
  typeof text === 'string'
    ? text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
    : '';

function pathOf(address: unknown, page: Document): string {
  if (typeof address !== 'string' || address === '') return '';
  const path = URL.parse(address, page.baseURI)?.pathname.replace(/\/$/, '') ?? '';
  // The front page's path tells nothing.
  return path.length > 1 ? path : '';
}

/** Names of `meta` elements that hold a publication date, most telling first. */
const METAS = [
  'dcsext.articlefirstpublished article:published_time og:article:published_time og:published_time article:published rnews:datepublished datepublished',
  'parsely-pub-date sailthru.date cxenseparse:recs:publishtime article.published bt:pubdate pubdate publishdate publish-date publish_date publication_date publicationdate published_date published date_published article_date_original originalpublicationdate iso-8601-publish-date displaydate vr:published_time shareaholic:article_published_time citation_publication_date citation_online_date weibo:article:create_at article:create_at apub:time ptime eomportal-published-date gnm:published twt-published-at',
  'dc.date.issued dcterms.issued dc.date.created dcterms.created dcterms.date dc.date dc:date date creation_date firstpublished',
].map((names) => names.split(' '));

/** The publication date in the page's `meta` elements and microdata. */
export function dayInMeta(page: Document, writing: Writing): string | undefined {
  const stamps = new Map<string, string>();
  for (const meta of page.querySelectorAll('meta[content]')) {
    const name = (
      meta.getAttribute('property') ??
      meta.getAttribute('name') ??
      meta.getAttribute('itemprop') ??
      ''
    ).toLowerCase();
    const content = meta.getAttribute('content') ?? '';
    if (name !== '' && !stamps.has(name)) stamps.set(name, content);
  }
  for (const names of METAS)
    for (const name of names) {
      const day = dayOfStamp(stamps.get(name), writing);
      if (day !== undefined) return day;
    }
  return dayOfStamp(/"pub_date"\s*:\s*"([^"]+)"/.exec(stamps.get('parsely-page') ?? '')?.[1], writing);
}
