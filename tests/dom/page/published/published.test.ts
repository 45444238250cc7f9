import { describe, expect, test } from 'vitest';
import { dayOf } from './day-of.ts';

const TEXT =
  '<p>The decision was announced on 1 May 2019 and takes effect on 1 June 2021, the ministry said in a long statement.</p>'.repeat(
    4,
  );

/** A page of news, in English unless told otherwise. */
function page({
  head = '',
  top = '',
  bottom = '',
  lang = 'en-GB',
  title = 'Ministry bans equipment',
}): Document {
  const html = `<!doctype html><html lang="${lang}"><head><title>${title}</title>${head}</head><body>
    <nav><time datetime="2022-01-01">1 January 2022</time></nav>
    <article><h1>${title}</h1>${top}${TEXT}</article>${bottom}
    <aside><h2>Most read</h2><ul><li>A story <span class="date">3 March 2018</span></li></ul></aside>
    <footer>© 2022 · 5 May 2022</footer></body></html>`;
  return new DOMParser().parseFromString(html, 'text/html');
}

const ld = (...things: object[]): string =>
  `<script type="application/ld+json">${JSON.stringify(things.length === 1 ? things[0] : things)}</script>`;
const meta = (name: string, content: string): string => `<meta property="${name}" content="${content}">`;
const DAY = '2020-02-13';

describe('what is written for machines', () => {
  test.each([
    ['JSON-LD', ld({ '@type': 'NewsArticle', datePublished: '2020-02-13T10:00:00Z' })],
    ['a type among several', ld({ '@type': ['Article', 'NewsArticle'], datePublished: '2020-02-13' })],
    ['a type by its address', ld({ '@type': 'http://schema.org/NewsArticle', datePublished: '2020-02-13' })],
    [
      'a graph',
      ld({
        '@graph': [
          { '@type': 'WebPage', datePublished: '2019-01-01' },
          { '@type': 'Article', datePublished: '2020-02-13' },
        ],
      }),
    ],
    [
      'the article among others, by its headline',
      ld(
        { '@type': 'NewsArticle', headline: 'Another story altogether', datePublished: '2018-01-01' },
        { '@type': 'NewsArticle', headline: 'Ministry bans equipment', datePublished: '2020-02-13' },
      ),
    ],
    [
      'a list of other articles beside it',
      ld(
        { '@type': 'NewsArticle', datePublished: '2020-02-13' },
        { '@type': 'ItemList', itemListElement: [{ '@type': 'NewsArticle', datePublished: '2018-01-01' }] },
      ),
    ],
    [
      'JSON in a comment',
      '<script type="application/ld+json"><!--{"@type":"NewsArticle","datePublished":"2020-02-13"}--></script>',
    ],
    [
      'broken JSON, and a meta element',
      `<script type="application/ld+json">{"@type": "NewsArticle",</script>${meta('article:published_time', DAY)}`,
    ],
    ['Open Graph', meta('article:published_time', '2020-02-13T10:00:00+01:00')],
    ['Dublin Core', meta('DC.date.issued', DAY)],
    ['Parsely', '<meta name="parsely-pub-date" content="2020-02-13T10:00:00Z">'],
    [
      'published, not modified',
      meta('article:modified_time', '2021-01-01') + meta('article:published_time', DAY),
    ],
  ])('%s', (_, head) => {
    expect(dayOf(page({ head }))).toBe(DAY);
  });
});

describe('what readers see', () => {
  test.each([
    ['a time element', '<p class="meta"><time datetime="2020-02-13T10:00">yesterday</time></p>'],
    ['microdata', '<span itemprop="datePublished" content="2020-02-13">today</span>'],
    [
      'microdata of the next day in Greenwich, with the day of the place',
      '<time itemprop="datePublished" datetime="2020-02-14T01:15:00Z">10:15 PM, 13 February 2020</time>',
    ],
    [
      'the same in the first hour, beside a date line',
      '<meta itemprop="datePublished" content="2020-02-14T00:40:00Z"><p>Published 13 February 2020, 5:40 PM</p>',
    ],
    [
      'both of these, of which one is sure',
      '<meta itemprop="datePublished" content="2020-02-14T01:15:00Z"><time itemprop="datePublished" datetime="2020-02-14T01:15:00Z">13 February 2020</time>',
    ],
    ['a date line', '<div class="byline">By the foreign desk | 13 February 2020</div>'],
    ['published and updated', '<p>Published: 13 February 2020</p><p>Updated: 14 February 2020</p>'],
    ['updated first', '<p>Updated 14 February 2020</p><p>Published 13 February 2020</p>'],
    ['both in one line', '<p>Published 13 February 2020, updated 14 February 2020</p>'],
    [
      'behind a summary',
      '<p>A summary that says what the story is about, in a sentence or two.</p><span class="dateline">13 February 2020</span>',
    ],
    [
      'the nearer of two',
      '<span>13 February 2020</span><figure><figcaption>A mast, photographed on 2 March 2012</figcaption></figure>',
    ],
  ])('%s', (_, top) => {
    expect(dayOf(page({ top }))).toBe(DAY);
  });

  test.each([
    ['de', 'Stand: 14.02.2020 | veröffentlicht am 13.02.2020'],
    ['fr', 'Publié le 13 février 2020 à 10h, mis à jour le 14 février 2020'],
    ['ru', 'Опубликовано 13 февраля 2020'],
    ['ja', '2020年2月13日 10時00分'],
    ['ar', '١٣ فبراير ٢٠٢٠'],
    ['ko', '입력 2020.02.13 10:30 | 수정 2020.02.14 08:00'],
    ['th', '13 กุมภาพันธ์ 2563'],
  ])('in %s: %s', (lang, line) => {
    const top = line
      .split(' | ')
      .map((part) => `<p class="date">${part}</p>`)
      .join('');
    expect(dayOf(page({ top, lang }))).toBe(DAY);
  });
});

describe('none rather than a wrong one', () => {
  test.each([
    ['no date but those in the text and beside it', {}],
    ['only a change, for readers', { top: '<p>Last updated: 14 February 2020</p>' }],
    ['only a change, for Open Graph', { head: meta('og:updated_time', '2020-02-14T10:00:00Z') }],
    [
      'only a change, in JSON-LD',
      { head: ld({ '@type': 'NewsArticle', dateModified: '2020-02-14T10:00:00Z' }) },
    ],
    [
      'the day of a book that the page is about',
      {
        top: '<div itemscope itemtype="https://schema.org/Book"><b itemprop="datePublished">2019-04-26</b></div>',
      },
    ],
    ['a span of days, in the title', { title: 'Baltic Cup, 27 May - 31 May 2020' }],
    ['no more than how long ago', { top: '<p class="date">3 hours ago</p>' }],
    ['a year of the copyright', { bottom: '<p>Copyright 2009-2022 The Daily Mast</p>' }],
    [
      "a video's upload, and a comment's day",
      {
        head: ld(
          { '@type': 'VideoObject', uploadDate: '2020-02-10', datePublished: '2020-02-10' },
          { '@type': 'Comment', datePublished: '2020-02-15' },
        ),
      },
    ],
    ['only a change, for machines', { head: meta('article:modified_time', '2020-02-14') }],
    ['a date of the future', { head: meta('article:published_time', '2999-01-01') }],
    ['a date before the Web', { head: meta('article:published_time', '1066-10-14') }],
    ['no date at all', { head: meta('article:published_time', 'soon') }],
    ['a date that can be read in two ways', { lang: 'en', top: '<p class="date">02/03/2020</p>' }],
    [
      'comments below',
      { bottom: '<section class="comments"><p>Ann, <time datetime="2021-05-05">5 May</time></p></section>' },
    ],
    [
      'two articles of one rank',
      {
        head: ld(
          { '@type': 'NewsArticle', datePublished: '2020-02-13' },
          { '@type': 'NewsArticle', datePublished: '2019-02-13' },
        ),
      },
    ],
  ])('%s', (_, parts) => {
    expect(dayOf(page(parts))).toBeNull();
  });

  test('what is no page of HTML', () => {
    const picture = '<svg xmlns="http://www.w3.org/2000/svg"><text>A mast</text></svg>';
    expect(dayOf(new DOMParser().parseFromString(picture, 'image/svg+xml'))).toBeNull();
    const frames = '<html><frameset><frame src="about:blank"></frameset></html>';
    expect(dayOf(new DOMParser().parseFromString(frames, 'text/html'))).toBeNull();
  });

  test('a page without a body', () => {
    expect(dayOf(new DOMParser().parseFromString('', 'text/html'))).toBeNull();
  });
});
