/**
 * What pages call the parts of them that are not their article's prose, in the languages that page makers use. Names are compared as
 * one word: `read-more`, `readMore` and `readmore` are the same.
 *
 * Bylines, date lines and what stands in them are among these parts. Where an article's date is looked for, they are where it stands,
 * and captions and tables, which are read, are not: that has a list of its own (published/lines/elsewhere.ts).
 */

/** Ends such a name: `post-tags`, `article__byline`. In the middle of one it may say what its owner is for: `author-page`, `meta-body`. */
const ENDING = `
  share-bar share-buttons share-this shareaholic sharedaddy add-this add-to-any social-bar social-media social-links follow follow-us teilen
  partage partager compartir compartilhar condividi delen udostepnij dela paylas sdilet zdielat megosztas bagikan bdshare
  social-bookmark social-bookmarks lesezeichen
  read-more latest latest-news popular most-popular most-read most-viewed most-recent trending up-next next-post prev-post post-navigation
  nav-links recent-posts keep-reading read-next discover outbrain taboola yarpp recirc recirculation
  author authors author-box author-bio author-info about-author bio byline bylines autor autoren autorenbox auteur
  subscribe subscription subscriptions sign-up abo mailing-list donate donation membership support-us support-pay
  cookie cookies consent gdpr cmp onetrust cookie-banner cookie-notice
  breadcrumb toc table-of-contents pagination pager
  credit credits copyright photo-credit rights
  ad ads advert adverts adv sponsored sponsor sponsors anzeige werbung publicidad publicidade publicite pubblicita reclame reklama reklam
  annons annonse annonce hirdetes mainos iklan promoted
  footer masthead top-bar app-store app-badges download-app stock-ticker quote-ticker powered-by poll quiz video-player audio-player
  side-box teaser-list teaser-group teaser-gallery teaser-block teaser-box
  relate relation ranking rank author-profile writer-profile reporter-info tagovi oznake cimkek stitky
  sidebar sidebars secondary complementary rail widget-area navigation navbar toolbar toolbox article-tools
  meta metadata info-publi post-info article-info dateline timestamp datestamp pub-date discussion forums
  post-metadata metabar originator comment-reply reply-btn reply-link reply-button comment-count comment-intro comment-rules
  comment-policy comment-disclaimer
  twitter-tweet twitter-video instagram-media tiktok-embed bluesky-embed mastodon-embed fb-post
  links-block link-list internallink mediapromo interaction-bar profile disclaimer disclaimers notification notification-alert
  pop-up popup modal pulldown login sign-in register registration regist error-report report-error back-to-top next-page more-share sns
  toplang out-of-date source sources attribution trust-badge catcher tieup fenxiang fenx erweima ewm qrcode qr-code mianze shengming shenming
  sr-only visually-hidden visuallyhidden screen-reader-text screen-reader-only off-screen offscreen
`;

/**
 * Says what something is wherever in a name it stands: `related-articles-carousel`. Of 420 news recipes of calibre that name what of a
 * page they keep, two keep something that has such a name, a gallery and an article's body. They say nothing of paragraphs and captions.
 */
const ANYWHERE = `
  related related-posts related-articles related-stories related-news recommend recommended recommendation recommendations promo promos
  newsletter newsletters advertisement advertisements advertising breadcrumbs also-read read-also see-also read-too more-stories more-news
  more-links more-on more-from more-topics more-items more-articles teasers verwandt weiterlesen mehr-zum-thema zum-thema lire-aussi
  voir-aussi a-lire meme-sujet relacionada relacionadas relacionado relacionados leer-mas lee-tambien leia-mais leia-tambem saiba-mais
  veja-tambem veja-mais correlati correlate leggi-anche leggi-tutto gerelateerd gerelateerde lees-ook lees-meer powiazane podobne
  czytaj-takze czytaj-dalej czytaj-tez zobacz-takze souvisejici svazane suvisiace sorodne povezane povezano procitajte kapcsolodo
  asemanatoare citeste-si relaterade relaterat relaterede relaterte las-mer las-ocksa les-ogsa laes-ogsa lue-myos iliskili ilgili-haberler
  ilgili-haber benzer-haberler baca-juga berita-terkait tin-lien-quan pohozhie popular-articles popular-posts popular-stories
  popular-news latest-articles latest-stories trending-articles trending-stories pohozhie-novosti chitayte-takzhe chitajte-takzhe
  chytayte-takozh relate-news tuijian xiangguan kanren osusume
`;

/** The same, if there is not a single paragraph of prose in it: these are also what articles are about, and called for it. */
const PERHAPS = `
  social socials share sharing shares sociable similar carousel author authors autor autoren auteur byline signature writer reporter penulis
  contributor
`;

/** What such a name may end in that the article itself shows. */
const SHOWN = `
  photo photos image images picture pictures media figure caption gallery slide slides embed post
`;

/** The same as `ENDING`, but pages call a part of their prose so: a list of tags, a day or a licence holds not even one paragraph of it. */
const TAGS = `
  tags tag tag-list tag-cloud tagi tagy tagit taggar etiketter etiketler cat-links keywords topics topic-list
  post-labels post-category entry-category date submitted license licence
  nav menu submenu crumb crumbs
  hashtags etiquetas schlagworte schlagwoerter mots-cles trefwoorden
`;

/** What readers say: no length makes these prose, many comments are longer than the article. */
const VOICES = `
  comments comment-list comment-tree comment-area comment-section comment-form disqus respond reactions kommentare kommentarer
  commentaires comentarios reacties komentarze comentarii kommentit kommentarii yorumlar hozzaszolasok
  binh-luan pinglun diskuse diskusia diskuze leserbriefe livefyre
`;

/** One of them; or, where it stands alone and holds prose, what a newspaper calls its own opinion. */
const VOICE = `
  comment kommentar commentaire comentario komentarz komentar komentare komentari commenti yorum hozzaszolas
`;

/** What may stand behind a name that ends one, but for the word for what is held. */
const HOLDERS = `
  wrapper wrap container inner outer box block list section module component widget panel slider area content item items row grid col
  card cards root holder slot group thread bar banner label top bottom inline btn button buttons link links icon icons avatar
  bloc bloque bloco blocco blok kasten likes
`;

const namesIn = (list: string): string[] => list.trim().split(/\s+/);
const joined = (name: string): string => name.replaceAll('-', '');
const kindsOf = <K>(list: string, kind: K): [string, K][] =>
  namesIn(list).map((name) => [joined(name), kind]);

/** Names that end one, each joined to one word, and what they tell. */
export const endings = new Map<string, 'voices' | 'voice' | 'furniture' | 'perhaps' | 'teaser'>([
  ...kindsOf(ENDING, 'furniture' as const),
  ...kindsOf(TAGS, 'perhaps' as const),
  // Of another article where a link heads it; the article's own beginning may be called so, too.
  ['teaser', 'teaser'],
  ...kindsOf(VOICE, 'voice' as const),
  ...kindsOf(VOICES, 'voices' as const),
]);
/** The last words of those of several. */
export const lastWords: ReadonlySet<string> = new Set(
  namesIn(`${ENDING} ${TAGS} ${VOICES}`).flatMap((name) => name.split('-').slice(1).slice(-1)),
);

/** Names that tell anywhere, each joined to one word, and what they tell. */
export const anywhere: ReadonlyMap<string, 'furniture' | 'perhaps'> = new Map([
  ...kindsOf(ANYWHERE, 'furniture' as const),
  ...kindsOf(PERHAPS, 'perhaps' as const),
]);
/** The first words of those of several. */
export const firstWords: ReadonlySet<string> = new Set(
  namesIn(ANYWHERE).flatMap((name) => name.split('-').slice(0, -1).slice(0, 1)),
);

export const holders: ReadonlySet<string> = new Set(namesIn(HOLDERS));
export const shown: ReadonlySet<string> = new Set(namesIn(SHOWN));
