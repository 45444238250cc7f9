/**
 * Parts of a page that stand in or around its article and are not its prose: buttons to share it, lists of other articles, tags,
 * comments, the author's life, what the paper asks of its readers. Told by the names that pages give them, in the languages that
 * page makers use, unless there is prose in them.
 */
import { className, id, localName, querySelector } from './accessors.ts';
import { isCard } from './links.ts';

const NAMES = `
  share sharing shares share-bar share-buttons share-this shareaholic sharedaddy add-this add-to-any social-bar social socials social-media
  social-links follow follow-us teilen partage partager compartir compartilhar condividi delen udostepnij dela paylas bdshare
  related related-posts related-articles related-stories related-content related-news related-links similar recommended recommendation
  recommendations recommend recirc recirculation read-more read-also also-read see-also more-stories more-news more-links more-on more-from
  trending popular most-popular most-read most-viewed latest latest-news promo promos promo-box outbrain taboola yarpp up-next next-post
  prev-post post-navigation nav-links teaser-list verwandt weiterlesen mehr-zum-thema lire-aussi a-lire relacionadas relacionados relacionada
  correlati leggi-anche leia-mais saiba-mais veja-tambem gerelateerd lees-ook powiazane czytaj-takze relaterade las-mer relaterte recent-posts
  tags tag tag-list tag-cloud tag-links tags-links cat-links keywords topics topic-list post-tags hashtags etiquetas schlagworte
  schlagwoerter mots-cles tagi trefwoorden
  author authors author-box author-bio author-info about-author bio byline bylines autor autoren autorenbox auteur
  newsletter newsletters subscribe subscription subscriptions sign-up abo mailing-list donate donation membership
  cookie cookies consent gdpr cmp onetrust cookie-banner cookie-notice
  breadcrumb breadcrumbs toc table-of-contents pagination pager
  credit credits copyright image-credit photo-credit rights
  ad ads advert adverts advertisement advertising sponsored sponsor sponsors anzeige werbung publicidad promoted
  footer masthead top-bar app-store app-badges download-app stock-ticker quote-ticker powered-by poll quiz
  sidebar sidebars secondary complementary rail widget-area keep-reading read-next discover
  meta metadata info-publi post-info article-info dateline timestamp datestamp post-date pub-date discussion
`;
/** No length makes these prose: many comments are longer than the article. */
const VOICES = `
  comment comments comment-list comment-tree comment-area comment-section comment-form disqus respond reactions kommentar kommentare kommentarer
  commentaire commentaires comentario comentarios commenti reacties komentarze komentare yorum yorumlar leserbriefe livefyre
`;
/** What may stand behind such a name. */
const HOLDERS = new Set(
  'wrapper container inner box block list section module area content item items button buttons link links bar icon icons group row thread'.split(
    ' ',
  ),
);

/** Names are compared as one word: `read-more`, `readMore` and `readmore` are the same. */
const setOf = (words: string) => new Set(words.trim().replaceAll('-', '').split(/\s+/));
const names = setOf(NAMES);
const voices = setOf(VOICES);
/** Any name that is more than prose has one of these among its words. */
const signs = new Set(
  `${NAMES} ${VOICES}`
    .trim()
    .split(/\s+/)
    .flatMap((name) => [name.replaceAll('-', ''), name.split('-').at(-1) ?? '']),
);

/** What names say, and each word in them: pages give the same few to most of their elements. */
const known = new Map<string, Verdict>();
const MOST_KNOWN = 5000;
type Verdict = 'prose' | 'furniture' | 'voices';

/** Nobody gives a longer name, but a page that means to take time. In UTF-16 units. */
const LONGEST_NAME = 100;
/** Paragraphs of so many UTF-16 units, and so many of them, are prose, whatever the name. */
const LONG = 150;
const MANY = 3;
/** The page itself, and what is named for how it looks with or without such parts. */
const FRAMES = new Set(['html', 'body', 'main', 'article', 'h1']);
const HEADING = /^h[2-6]$/;
/** A paragraph that is longer than a line. */
const LONGER = 300;

export function isFurniture(element: Element, name = localName.call(element)): boolean {
  if (name === 'a' && isCard(element as HTMLAnchorElement)) return true;
  const verdict = verdictOn(element, name);
  if (verdict === 'prose' || FRAMES.has(name) || querySelector.call(element, 'h1')) return false;
  return verdict === 'voices' || !holdsProse(element);
}

/** What readers say: comments, by the name of what they stand in. */
export function isOfVoices(element: Element): boolean {
  const name = localName.call(element);
  return (
    verdictOn(element, name) === 'voices' && !FRAMES.has(name) && querySelector.call(element, 'h1') === null
  );
}

function verdictOn(element: Element, name: string): Verdict {
  const classes = className.call(element);
  const ownId = id.call(element);
  if (classes === '' && ownId === '') return 'prose';
  // What a heading is called is a place to link to, made of its words.
  return verdictOf(ownId === '' || HEADING.test(name) ? classes : `${classes} ${ownId}`);
}

function verdictOf(name: string): Verdict {
  let verdict = known.get(name);
  if (verdict === undefined) {
    const words = name.split(SPACE);
    verdict = words.length > 1 ? strongest(words.map(verdictOf)) : judge(name);
    if (known.size > MOST_KNOWN) known.clear();
    known.set(name, verdict);
  }
  return verdict;
}

/** `post-tags`, `post__tags`, `postTags` and `tags` are one; `has-tags` and `tags-on` are of something else. */
function judge(word: string): Verdict {
  if (word.length > LONGEST_NAME || !hasSign(word) || OF_STATE.test(word)) return 'prose';
  const lower = partsOf(word.replace(HASH, ''));
  if (endsIn(lower, voices)) return 'voices';
  return endsIn(lower, names) ? 'furniture' : 'prose';
}

function strongest(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('voices')) return 'voices';
  return verdicts.includes('furniture') ? 'furniture' : 'prose';
}

const SPACE = /\s+/;
const WORDS = /[A-Z]?[a-z]+/g;
const partsOf = (word: string): string[] => word.match(WORDS)?.map((part) => part.toLowerCase()) ?? [];
/** Asked first, of every name; few have one. */
const hasSign = (word: string): boolean =>
  word.match(WORDS)?.some((part) => signs.has(part.toLowerCase())) ?? false;

/** What tools put behind a name to make it their own: `styles_share__a1B2c`, `Share-sc-1x2y3z-0`. */
const HASH = /-sc-[\w-]+$|(?:__|--)(?=[\w-]*[A-Z\d])[\w-]{4,12}$/;
/** Names for how something looks or is. */
const OF_STATE =
  /^(?:has|is|no|with|without|show|hide|open|single|page|template|type|format|status|category|postid)[-_]/;

/** True when the last words, or the last but one that holds them, are in a list: `article-share-bar`, `js-related-posts`. */
const endsIn = (parts: readonly string[], list: ReadonlySet<string>): boolean =>
  [1, 2, 3].some((count) => list.has(parts.slice(-count).join(''))) ||
  (parts.length > 1 && HOLDERS.has(parts.at(-1) ?? '') && endsIn(parts.slice(0, -1), list));

function holdsProse(element: Element): boolean {
  if (element.localName === 'p') return (element.textContent?.length ?? 0) > LONGER;
  let long = 0;
  for (const { textContent } of element.querySelectorAll('p')) if ((textContent?.length ?? 0) > LONG) long++;
  return long >= MANY;
}
