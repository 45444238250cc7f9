import { afterEach, describe, expect, it } from 'vitest';
import { isArticle } from '../../../../utils/page/article/is-article.ts';
import { addToHead, showPage } from '../page.ts';

const SENTENCE = 'One of several sentences about a network, told at some length, with a comma or two. ';
const LONG = `<p>${SENTENCE.repeat(4)}</p>`.repeat(6);

describe('is this page an article?', () => {
  const { href } = location;
  afterEach(() => history.replaceState(null, '', href));
  const at = (path: string) => history.replaceState(null, '', path);
  const jsonLd = (data: unknown) =>
    addToHead(`<script type="application/ld+json">${JSON.stringify(data)}</script>`);

  it.each<[string, unknown]>([
    ['NewsArticle', { '@type': 'NewsArticle' }],
    ['one of two types', { '@type': ['WebPage', 'Article'] }],
    ['ReportageNewsArticle', { '@type': 'ReportageNewsArticle' }],
    ['AnalysisNewsArticle', { '@type': 'AnalysisNewsArticle' }],
    ['in a graph', { '@graph': [{ '@type': 'WebSite' }, { '@type': 'NewsArticle' }] }],
    ['in front of a list', { '@graph': [{ '@type': 'NewsArticle' }, { '@type': 'ItemList' }] }],
    ['in a list', [{ '@type': 'Organization' }, { '@type': 'LiveBlogPosting' }]],
  ])('yes by structured data: %s', (_what, data) => {
    showPage('<p>Short.</p>');
    jsonLd(data);
    expect(isArticle(document)).toBe(true);
  });

  it.each<[string, unknown]>([
    ['a product', { '@type': 'Product', name: 'Article holder' }],
    ['a list of articles', { '@type': 'ItemList', itemListElement: [{ '@type': 'NewsArticle' }] }],
    ['a page of a section', { '@type': 'CollectionPage', hasPart: [{ '@type': 'NewsArticle' }] }],
  ])('no by structured data: %s', (_what, data) => {
    showPage('<p>Short.</p>');
    jsonLd(data);
    expect(isArticle(document)).toBe(false);
  });

  it('broken structured data says nothing, and breaks nothing', () => {
    showPage('<p>Short.</p>');
    addToHead('<script type="application/ld+json">{"@type": "Product",</script>');
    expect(isArticle(document)).toBe(false);
  });

  it('yes by its metadata', () => {
    showPage('<p>Short.</p>');
    addToHead('<meta property="og:type" content="article">');
    expect(isArticle(document)).toBe(true);
  });

  it.each<[string, string[], string, boolean]>([
    ['a story that two plugins describe', ['website', 'article'], '/2020/story', true],
    ['a front page that two plugins describe', ['website', 'article'], '/', false],
    ['a front page that says it is one second', ['', 'website'], '/', false],
  ])('where the head says several things: %s', (_what, types, path, expected) => {
    showPage(`<main>${LONG}</main>`);
    for (const type of types) addToHead(`<meta property="og:type" content="${type}">`);
    at(path);
    expect(isArticle(document)).toBe(expected);
  });

  it('no for what is no page of HTML', () => {
    const picture = '<svg xmlns="http://www.w3.org/2000/svg"/>';
    expect(isArticle(new DOMParser().parseFromString(picture, 'image/svg+xml'))).toBe(false);
  });

  it('yes by the day it was published', () => {
    showPage('<p>Short.</p>');
    addToHead('<meta property="article:published_time" content="2020-02-13">');
    expect(isArticle(document)).toBe(true);
  });

  it.each<[string, string, string]>([
    ['an encyclopedia', '<meta name="generator" content="MediaWiki 1.44">', '/page'],
    ['documentation', '<meta name="generator" content="Docusaurus v3">', '/page'],
    ['documentation by its address', '<meta property="og:type" content="article">', '/docs/setup/'],
    [
      'documentation in such a folder',
      '<meta property="og:type" content="article">',
      '/docs/topic/setup.html',
    ],
    ['a novel by its address', '<meta property="og:type" content="article">', '/fiction/1/x/chapter/2/y'],
    ['a novel by its keywords', '<meta name="keywords" content="fanfiction, archive">', '/works/'],
    ['a shop', '<script type="application/ld+json">{"@type":"Product"}</script>', '/page'],
    ['a profile', '<script type="application/ld+json">{"@type":"ProfilePage"}</script>', '/page'],
  ])('no for long texts that are no news: %s', (_what, head, path) => {
    showPage(`<main>${LONG}</main>`);
    addToHead(head);
    at(path);
    expect(isArticle(document)).toBe(false);
    jsonLd({ '@type': 'NewsArticle' });
    expect(isArticle(document)).toBe(true);
  });

  it.each<[string, string, string]>([
    ['a section with a name of documentation', '', '/reference/2018/11/23/story'],
    [
      'a magazine in a folder of that name',
      '<meta property="og:type" content="article">',
      '/docs/news/1171175.html',
    ],
    ['a newspaper that is a wiki', '<meta name="generator" content="MediaWiki 1.44">', '/wiki/Story'],
    ['a number behind a name', '', '/doc/123.html'],
  ])('yes for %s', (_what, head, path) => {
    showPage(`<main><b id="${head ? 'publishDate' : ''}">23 November 2018</b>${LONG}</main>`);
    if (head) addToHead(head);
    at(path);
    expect(isArticle(document)).toBe(true);
  });

  it('a hostile page’s data takes no time', () => {
    showPage('<p>Short.</p>');
    addToHead(`<script type="application/ld+json">${'"@type":['.repeat(20_000)}</script>`);
    expect(isArticle(document)).toBe(false);
  });

  it('no for a listing or a standard, yes for an article with a few lines of code', () => {
    showPage(`<main><pre>${SENTENCE.repeat(40)}</pre><p>${SENTENCE}</p></main>`);
    expect(isArticle(document)).toBe(false);
    showPage(`<main><pre>${SENTENCE}</pre>${LONG}</main>`);
    expect(isArticle(document)).toBe(true);
  });

  it('no for a list of a blog’s entries, by the names that its system gives it', () => {
    showPage(`<main>${LONG}</main>`);
    document.body.className = 'archive category category-5';
    expect(isArticle(document)).toBe(false);
    at('/2020/01/28/123/a-story.html');
    expect(isArticle(document)).toBe(true);
    at('/2020/01/28/page/2/');
    expect(isArticle(document)).toBe(false);
    at('/2020/01/28/123/a-story.html');
    document.body.className = 'error404';
    expect(isArticle(document)).toBe(false);
    document.body.className = 'single-post';
    expect(isArticle(document)).toBe(true);
    document.body.className = '';
  });

  it('yes where few characters say as much', () => {
    const title = document.title;
    showPage(
      `<main>${`<p>${'网络安全审查的决定将于年底生效，各运营商须在此之前更换设备。'.repeat(2)}</p>`.repeat(6)}</main>`,
    );
    expect(isArticle(document)).toBe(false);
    document.title = '运营商须更换设备';
    expect(isArticle(document)).toBe(true);
    document.title = title;
  });

  it('no for a front page that describes each of its articles', () => {
    showPage(`<main>${LONG}</main>`);
    jsonLd([{ '@type': 'NewsArticle' }, { '@type': 'NewsArticle' }]);
    at('/');
    expect(isArticle(document)).toBe(false);
  });

  it('yes where there is text enough to read, no where there is none', () => {
    showPage(`<main>${LONG}</main>`);
    expect(isArticle(document)).toBe(true);
    showPage('<main><a href="#">Home</a><form><input></form></main>');
    expect(isArticle(document)).toBe(false);
    showPage('');
    expect(isArticle(document)).toBe(false);
  });

  it('no for the front page of a website, however much there is to read', () => {
    showPage(`<main>${LONG}</main>`);
    addToHead('<meta property="og:type" content="website">');
    at('/');
    expect(isArticle(document)).toBe(false);
    at('/2020/01/28/story');
    expect(isArticle(document)).toBe(true);
  });

  it('no for the front page of a website that tells of a day', () => {
    showPage(`<main>${LONG}</main>`);
    addToHead('<meta property="og:type" content="website">');
    addToHead('<meta property="article:published_time" content="2020-01-28">');
    at('/');
    expect(isArticle(document)).toBe(false);
    at('/story');
    expect(isArticle(document)).toBe(true);
  });

  it('no for a front page with very many links', () => {
    const link = '<p><a href="/story">A story</a></p>';
    showPage(`<main>${LONG}</main>${link.repeat(100)}`);
    at('/');
    expect(isArticle(document)).toBe(true);
    showPage(`<main>${LONG}</main>${link.repeat(101)}`);
    expect(isArticle(document)).toBe(false);
    at('/story');
    expect(isArticle(document)).toBe(true);
  });

  it.each(['/?p=123', '/#/news/5', '/#!news'])(
    'yes for an article at %s, however many links there are',
    (address) => {
      showPage(`<main>${LONG}</main>${'<p><a href="/story">A story</a></p>'.repeat(101)}`);
      addToHead('<meta property="og:type" content="article">');
      at('/');
      expect(isArticle(document)).toBe(false);
      at(address);
      expect(isArticle(document)).toBe(true);
    },
  );

  it('a day that is not told tells nothing', () => {
    showPage('<p>Short.</p>');
    addToHead('<meta property="article:published_time"><meta property="article:published_time" content="">');
    at('/about');
    expect(isArticle(document)).toBe(false);
  });

  it('no for a section of teasers, whether or not it says what it is', () => {
    const teaser = `<section><h3><a href="/story">A headline</a></h3><p>${'Words of a teaser. '.repeat(20)}</p></section>`;
    showPage(`<main>${teaser.repeat(20)}<section><h3><a href="/more">More</a></h3></section></main>`);
    at('/world');
    expect(isArticle(document)).toBe(false);
  });

  it('no for a list with an excerpt for each headline', () => {
    const excerpt = `<div><h2><a href="/story">A headline</a></h2><p>${'Words of it. '.repeat(25)}</p></div>`;
    showPage(`<main><h1>Blog</h1>${excerpt.repeat(10)}</main>`);
    expect(isArticle(document)).toBe(false);
  });

  it('yes for a story amid more teasers than it has paragraphs', () => {
    const teaser = '<section><h3><a href="/story">A headline</a></h3><p>Some words of it.</p></section>';
    showPage(`<main>${LONG}<h3><a href="/more">More of it</a></h3></main><div>${teaser.repeat(20)}</div>`);
    at('/world/story');
    expect(isArticle(document)).toBe(true);
  });

  it('yes for a story in Chinese amid teasers, whose paragraphs have fewer letters', () => {
    const teaser = '<li><h3><a href="/story">标题在这里</a></h3><p>几个字。</p></li>';
    const story = `<p>${'运营商必须在期限之前更换所有的核心网设备。'.repeat(4)}</p>`.repeat(5);
    document.title = '运营商更换设备';
    at('/story');
    showPage(`<main>${story}</main><ul>${teaser.repeat(20)}</ul>`);
    expect(isArticle(document)).toBe(true);
    document.title = '';
  });

  it('no for teasers without an element of their own each', () => {
    const teaser = `<h3><a href="/story">A headline</a></h3><p>${'Words of a teaser. '.repeat(20)}</p>`;
    showPage(`<main>${teaser.repeat(20)}<h3><a href="/more">More</a></h3></main>`);
    at('/world');
    expect(isArticle(document)).toBe(false);
  });

  it('yes for an article with some headlines of others beside it', () => {
    const other = '<h3><a href="/story">Another headline</a></h3>';
    showPage(`<main>${LONG}</main><aside>${other.repeat(6)}</aside>`);
    at('/2020/01/28/story');
    expect(isArticle(document)).toBe(true);
  });
});
