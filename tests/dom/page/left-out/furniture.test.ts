import { describe, expect, it } from 'vitest';
import { findArticle } from '../../../../utils/page/article/article.ts';
import { partsToRead } from '../../../../utils/page/article/headline.ts';
import { isFurniture } from '../../../../utils/page/left-out/furniture.ts';
import { find, showPage } from '../page.ts';
import { textsIn } from '../page-texts.ts';

const LONG = `<p>${'A sentence that is told at some length, with a comma or two. '.repeat(3)}</p>`;

describe('what is named as something beside the article', () => {
  it.each([
    'share',
    'post-tags',
    'tags-likes-content',
    'article__related-posts',
    'js-newsletter-signup',
    'shareBar',
    'RelatedArticles',
    'jp-relatedposts',
    'cookie-banner',
    'author-box',
    'breadcrumbs',
    'entry-footer',
    'col sidebar',
    'mehr-zum-thema',
    'comments-area',
    'comments-bloc',
    'disqus_thread',
    'discussion',
    'widget_area',
    'styles_relatedPosts__a1B2c',
    'ShareBar-sc-1x2y3z-0',
    'CommentTreeContainer',
    'related-articles-carousel',
    'socialShareAfterContent',
    'article__read-also-slider',
    'czytajDalej',
    'svazane-tagy',
    'iliskiliHaberler',
    'tags-component',
    'noPrint',
    'article-recommend',
    'comments-shares',
    'tag-list',
    'pinglun',
    'hide-for-print',
    'print:hidden',
    'sr-only',
    'popular-articles__list',
    'article-disclaimer',
    'wrapPopup',
    'author-description-name',
    'image-source',
    'lesezeichenBox',
    'social-bookmarks',
    'originator',
    'alt postmetadata',
    'metabar',
    'submitted',
    'post-labels',
    'entry__category',
    'support-pay',
    'replyBtnWrap',
    'toplang',
    'outofdate',
    'print-hide',
    'main-nav',
    'topNavWrap',
    'site-menu',
    'entry-crumbs',
  ])('%s', (name) => {
    showPage(`<div class="${name}" id="x"><p>Huawei</p></div>`);
    expect(isFurniture(find('#x'))).toBe(true);
    showPage(`<div id="${name.split(' ').at(-1)}" title="x"><p>Huawei</p></div>`);
    expect(isFurniture(find('[title="x"]'))).toBe(true);
  });

  it.each([
    'article-body',
    'has-share-bar',
    'post-content tag-huawei-eco',
    'content with-sidebar',
    'elementor-widget elementor-widget-text',
    'caption',
    'paywall',
    `share${'_'.repeat(200)}`,
    'lead',
    'commentary',
    'shareholders',
    'advice',
    'secondary-title',
    'print-story-card',
    'visible-print',
    'article-teaser',
    'related-photo',
    'social-embed',
    'not-sr-only',
    'lg:sr-only',
    'tag-social-democrats',
    'update',
    'category',
    'replyAll',
    'right-of-reply',
    'image-without-author',
    'metadata-body',
    'printable',
    'menu-open',
    'content-with-menu',
    'under-nav',
    '',
  ])('but not %j', (name) => {
    showPage(`<div class="${name}" title="x"><p>Huawei</p></div>`);
    expect(isFurniture(find('[title="x"]'))).toBe(false);
  });

  it('a menu is prose where it holds a single paragraph: scripts name the sections of an article so, and restaurants have menus', () => {
    showPage(
      `<section id="scrollNav-1" class="scroll-nav__section"><h2>A</h2>${LONG}</section><div class="tasting-menu">${LONG}</div><ul class="nav"><li>A</li></ul>`,
    );
    expect(isFurniture(find('section'))).toBe(false);
    expect(isFurniture(find('.tasting-menu'))).toBe(false);
    expect(isFurniture(find('.nav'))).toBe(true);
  });

  it.each([
    'Media contacts',
    'For media enquiries:',
    'Pressekontakt',
    'Personnes-ressources',
    'Liens connexes',
  ])('below %j there is none', (heading) => {
    showPage(`<section><h2>${heading}</h2><p>Huawei</p></section>`);
    expect(isFurniture(find('section'))).toBe(true);
  });

  it('is prose after all where it holds some, unless it is what readers say', () => {
    showPage(`<div class="related">${LONG.repeat(3)}</div><div class="comments">${LONG.repeat(3)}</div>`);
    expect(isFurniture(find('.related'))).toBe(false);
    expect(isFurniture(find('.comments'))).toBe(true);
  });

  it('a comment that stands alone and holds prose is the paper’s own; one among many is a reader’s', () => {
    showPage(`<h1>A</h1><div class="kommentar text">${LONG.repeat(3)}</div>`);
    expect(isFurniture(find('.kommentar'))).toBe(false);
    showPage(
      `<div class="comment even">${LONG.repeat(3)}</div><div class="comment odd">${LONG.repeat(3)}</div>`,
    );
    expect(isFurniture(find('.even'))).toBe(true);
    showPage(`<div class="comment comment-12">${LONG.repeat(3)}</div>`);
    expect(isFurniture(find('.comment'))).toBe(true);
    showPage(`<h1>A</h1><div class="comment">${LONG}</div>`);
    expect(isFurniture(find('.comment'))).toBe(true);
  });

  it('an id made of the words of a heading tells nothing, but at its end', () => {
    showPage(
      '<div id="a-similar-ban-on-sharing-in-poland"><p>A</p></div><h2><span id="Social_media" title="x">A</span></h2><div id="in-page-bottom-of-related-tags" title="y"><p>A</p></div>',
    );
    expect(isFurniture(find('#a-similar-ban-on-sharing-in-poland'))).toBe(false);
    expect(isFurniture(find('[title="x"]'))).toBe(false);
    expect(isFurniture(find('[title="y"]'))).toBe(true);
  });

  it('what articles are about, too, is prose where one paragraph is', () => {
    showPage(
      `<div class="social-post">${LONG}</div><p class="share-text">${'A sentence that goes on. '.repeat(7)}</p><div class="no-print">${`<p>${'运营商必须在期限之前更换所有的核心网设备。'.repeat(3)}</p>`.repeat(3)}</div><div class="related">${LONG}</div>`,
    );
    expect(isFurniture(find('.social-post'))).toBe(false);
    expect(isFurniture(find('.share-text'))).toBe(false);
    expect(isFurniture(find('.no-print'))).toBe(false);
    expect(isFurniture(find('.related'))).toBe(true);
  });

  it('is what readers say where a heading calls it so and nothing else', () => {
    const part = (id: string, heading: string) =>
      `<div id="${id}"><h3>${heading}</h3>${LONG.repeat(3)}</div>`;
    showPage(
      `<h1>A</h1>${part('a', 'Yorumlar (12)')}${part('b', 'Comments')}${part('c', 'Comments of the minister')}${part('d', '')}${part('e', 'Comment on this article')}`,
    );
    expect(['a', 'b', 'c', 'd', 'e'].filter((id) => isFurniture(find(`#${id}`)))).toEqual(['a', 'b', 'e']);
  });

  it.each([
    '<h3>Related articles</h3>',
    '<div class="head"><h2>Mehr zum Thema:</h2></div>',
    '<header><h4>Lire aussi</h4></header>',
    '<h2>関連記事</h2>',
    '<h3>Читайте также…</h3>',
    '<h2>Latest national stories</h2>',
    '<h3>Weitere Artikel</h3>',
    '<h3>Otras noticias</h3>',
    '<h3>İlgili Haberler</h3>',
    '<h2>• Plus d’articles →</h2>',
    '<div><h2>Citer cet article</h2></div>',
    '<h3>Don’t miss</h3>',
    '<h4>Die Redaktion empfiehlt</h4>',
    '<h2>Entrades recents</h2>',
    '<h3>SON YAZILAR</h3>',
    '<h3>Recent posts</h3>',
    '<h3>İlgili yazılar</h3>',
    "<h4>'<a href='/c'>network</a>' 카테고리의 다른 글</h4>",
  ])(
    'is what the paper offers beside where it is headed so, if there is little prose in it: %s',
    (heading) => {
      showPage(`<h1>A</h1><section>${heading}${LONG}</section><div>${heading}${LONG.repeat(3)}</div>`);
      expect(isFurniture(find('section'))).toBe(true);
      expect(isFurniture(find('body > div'))).toBe(false);
    },
  );

  it.each([
    '<h3>Latest articles of the law</h3>',
    '<h3>Recent news</h3>',
    '<h2>最新消息</h2>',
    '<p>Related articles</p>',
    '<div><h3>Related articles</h3> of the law</div>',
  ])('but not below %s', (heading) => {
    showPage(`<h1>A</h1><section>${heading}${LONG}</section>`);
    expect(isFurniture(find('section'))).toBe(false);
  });

  it('is what is called a teaser, where its headline leads elsewhere: the article’s own beginning may be called so, too', () => {
    const teaser = (id: string, headline: string, prose = LONG) =>
      `<div class="mod teaser" id="${id}">${headline}${prose}</div>`;
    const linked = '<h3><a href="/b">B</a></h3>';
    showPage(
      `<h1>A</h1>${teaser('a', linked)}${teaser('b', '<h3>B</h3>')}${teaser('c', '')}${teaser('d', linked, LONG.repeat(2) + LONG.repeat(2))}${teaser('e', '<h3><a href="#e">B</a></h3>')}${teaser('f', LONG, linked)}`,
    );
    expect(['a', 'b', 'c', 'd', 'e', 'f'].filter((id) => isFurniture(find(`#${id}`)))).toEqual(['a']);
  });

  it.each(['news-date', 'article__license', 'the-spectrum-licence'])(
    'is what is classed so, but an id may be made of a heading: %s',
    (name) => {
      showPage(`<div class="${name}"><p>Huawei</p></div><section id="${name}"><p>Huawei</p></section>`);
      expect(isFurniture(find('div'))).toBe(true);
      expect(isFurniture(find('section'))).toBe(false);
    },
  );

  it.each(['pub-date', 'reply-btn'])('is told by the longest name at the end of one: %s', (name) => {
    showPage(`<div class="${name}">${LONG}</div><div class="${name.replace(/.*-/, 'the-')}">${LONG}</div>`);
    expect([...document.querySelectorAll('div')].map((element) => isFurniture(element))).toEqual([
      true,
      false,
    ]);
  });

  it('a day is prose where one paragraph is', () => {
    showPage(`<div class="date">${LONG}</div><p class="date">6 June, by Huawei</p>`);
    expect(isFurniture(find('div'))).toBe(false);
    expect(isFurniture(find('p.date'))).toBe(true);
  });

  it.each(['twitter-tweet', 'instagram-media'])('is a post set in by its site: %s', (name) => {
    showPage(`<blockquote class="${name}">${LONG}</blockquote>`);
    expect(isFurniture(find('blockquote'))).toBe(true);
  });

  it('is an article in another whose headline leads elsewhere, if there is no prose in it', () => {
    const teaser = (id: string, prose: string, href = '/b') =>
      `<article id="${id}"><h3><a href="${href}">B</a></h3>${prose}</article>`;
    const here = location.href;
    history.replaceState(null, '', '/news/live');
    showPage(
      `<article id="x"><h1>A</h1>${LONG}${teaser('a', LONG)}${teaser('b', LONG.repeat(3))}${teaser('c', LONG, '#c')}${teaser('e', LONG, '/news/live/post-1')}<article id="f"><h3><svg><a href="/b"><text>B</text></a></svg></h3></article></article>${teaser('d', LONG)}`,
    );
    expect(['x', 'a', 'b', 'c', 'd', 'e', 'f'].filter((id) => isFurniture(find(`#${id}`)))).toEqual([
      'a',
      'f',
    ]);
    history.replaceState(null, '', here);
  });

  it.each([
    'querySelectorAll',
    'getAttribute',
    'matches',
    'checkVisibility',
    'compareDocumentPosition',
    'previousElementSibling',
    'children',
    'textContent',
  ])('may be a form with a control called %s', (name) => {
    const form = `<form class="newsletter title" data-testid="x" role="none"><input name="${name}"><p>Huawei</p></form>`;
    expect(textsIn(`${form}<div>ZTE<span>${form}</span></div>`)).toEqual(['ZTE']);
    showPage(`<div>${form}<div>${LONG.repeat(4)}</div></div>`);
    expect(partsToRead(findArticle(document))).toHaveLength(1);
  });

  it('an address is who wrote it, or a paragraph that is marked up so', () => {
    showPage(`<address>By A. Writer</address><address title="x">${LONG}</address>`);
    expect(isFurniture(find('address'))).toBe(true);
    expect(isFurniture(find('[title="x"]'))).toBe(false);
  });

  it('is no picture, nor a link to its larger one', () => {
    showPage(
      '<figure class="image-source">A</figure><a class="image-popup" href="/a.png"><p>B</p></a><a class="popup" href="/b?img=a.png"><p>C</p></a>',
    );
    expect(isFurniture(find('figure'))).toBe(false);
    expect(isFurniture(find('.image-popup'))).toBe(false);
    expect(isFurniture(find('.popup'))).toBe(true);
  });

  it('is no long text in lines that breaks part, whatever it is named', () => {
    const lines = 'A line of some length, told so.<br>'.repeat(30);
    showPage(
      `<div class="source-content login">${lines}</div><div class="tag-open-source post">${lines}</div>`,
    );
    expect(isFurniture(find('.login'))).toBe(false);
    showPage('<div class="tag-open-source tag-risk-profile"><p>A</p></div>');
    expect(isFurniture(find('div'))).toBe(false);
  });

  it('an author is prose where one paragraph is, a list of linked tags never', () => {
    const linked = `<a href="/t">${'A tag of some length, '.repeat(20)}</a>`;
    showPage(
      `<div class="author-story">${LONG}</div><p class="tags">${linked}</p><div class="writer"><p>A</p></div>`,
    );
    expect(isFurniture(find('.author-story'))).toBe(false);
    expect(isFurniture(find('.tags'))).toBe(true);
    expect(isFurniture(find('.writer'))).toBe(true);
  });

  it('is not the page, nor what holds its headline', () => {
    showPage('<article class="related"><p>A</p></article><div class="share"><h1>A</h1></div>');
    expect(isFurniture(find('article'))).toBe(false);
    expect(isFurniture(find('.share'))).toBe(false);
  });

  it('is told of a heading by its class: its id is a place to link to, made of its words', () => {
    showPage('<h2 id="discussion">Huawei</h2><h2 id="authors" class="tags">ZTE</h2>');
    expect(isFurniture(find('#discussion'))).toBe(false);
    expect(isFurniture(find('#authors'))).toBe(true);
  });

  it('names may stand in lines of their own', () => {
    showPage('<div class="post\n\tshare" title="x"><p>Huawei</p></div>');
    expect(isFurniture(find('[title="x"]'))).toBe(true);
  });

  it('what is called tags is prose where one paragraph is, and so is what is called an author', () => {
    showPage(
      `<blockquote class="edTag"><p>${'A sentence that goes on. '.repeat(9)}</p></blockquote><div class="tags"><p>Huawei</p></div><dl class="author-description"><dd>A. Writer</dd></dl>`,
    );
    expect(isFurniture(find('blockquote'))).toBe(false);
    expect(isFurniture(find('.tags'))).toBe(true);
    expect(isFurniture(find('dl'))).toBe(true);
  });

  it('a long paragraph is prose, a short one what it is named', () => {
    showPage(`<p class="byline">By the Huawei desk</p><p class="meta" id="x">${LONG.repeat(2)}</p>`);
    expect(isFurniture(find('.byline'))).toBe(true);
    showPage(`<p class="meta" title="x">${'A sentence that goes on. '.repeat(20)}</p>`);
    expect(isFurniture(find('.meta'))).toBe(false);
  });

  it('a picture that has a name is looked at, too', () => {
    showPage('<svg class="share" id="x"><text>A</text></svg><svg class="map" id="y"><text>A</text></svg>');
    expect(isFurniture(find('#x'))).toBe(true);
    expect(isFurniture(find('#y'))).toBe(false);
  });
});
