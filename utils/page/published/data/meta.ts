/** Publication dates in a page's `meta` elements. */
import { type Stamp, stampOf } from '../days/stamp.ts';
import type { Writing } from '../days/writing.ts';

/** Names that say "published", most telling first. */
const PUBLISHED =
  'dcsext.articlefirstpublished article:published_time article.published_time og:article:published_time og:published_time article:published article:publicationdate rnews:datepublished datepublished date_published date-published parsely-pub-date sailthru.date cxenseparse:recs:publishtime cxenseparse:publishtime article.published bt:pubdate pubdate publishdate publish-date publish_date publish-time publication_date publicationdate publication-date published_date published-date published_at published published_time article_date_original article:original_date original-publish-date originalpublicationdate iso-8601-publish-date displaydate vr:published_time shareaholic:article_published_time citation_online_date citation_publication_date citation_date weibo:article:create_at article:create_at apub:time ptime eomportal-published-date gnm:published twt-published-at dc.date.issued dc.date.issue dc.date.publication dc.issued dcterms.issued dcterms.available prism.publicationdate firstpublished contentpublishdate article-publish-date news:publication_date bild:datepublished dateposted pub_date pdate article:published_date article:publish_date article:publish_time article_published article_publish_date article.publishdate mediator_published_time published_time_telegram publish_time publishtime firstpublishtime post_date og:pubdate og:publish_date'.split(
    ' ',
  );
/** Names that only say that there is a date, or when something was made: a template's, now and then. */
const DATED =
  'article:created article.created dc.date.created dc.created dcterms.created dcterms.date dc.date dc:date dc:created datecreated created creation_date date gentime search.date timestamp'.split(
    ' ',
  );

interface MetaDates {
  published?: Stamp | undefined;
  dated?: Stamp | undefined;
}

/** Where `meta` elements name what they tell. In the page's body, microdata is of whatever it stands in: see `markup.ts`. */
const NAMING = ['property', 'name', 'http-equiv'];

export function datesInMeta(page: Document, writing: Writing): MetaDates {
  const contents = new Map<string, string>();
  for (const meta of page.querySelectorAll('meta[content], meta[datetime]')) {
    const content = meta.getAttribute('content') ?? meta.getAttribute('datetime') ?? '';
    const names = (page.head?.contains(meta) ? [...NAMING, 'itemprop'] : NAMING).map((naming) =>
      meta.getAttribute(naming)?.trim().toLowerCase(),
    );
    for (const name of meta.hasAttribute('pubdate') ? [...names, 'pubdate'] : names)
      if (name && !contents.has(name)) contents.set(name, content);
  }
  const first = (names: readonly string[]): Stamp | undefined => {
    for (const name of names) {
      const stamp = stampOf(contents.get(name), writing);
      if (stamp) return stamp;
    }
    return undefined;
  };
  const parsely = /"pub_date"\s*:\s*"([^"]+)"/.exec(contents.get('parsely-page') ?? '')?.[1];
  return { published: first(PUBLISHED) ?? stampOf(parsely, writing), dated: first(DATED) };
}
