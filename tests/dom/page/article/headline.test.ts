/** What is read of a page beside its article. */
import { afterEach, describe, expect, it } from 'vitest';
import { findArticle } from '../../../../utils/page/article/article.ts';
import { partsToRead } from '../../../../utils/page/article/headline.ts';
import { blocksIn } from '../../../support/blocks-in.ts';
import { showPage } from '../page.ts';

const BODY = `<p>${'One of several sentences about a network, told at some length. '.repeat(4)}</p>`.repeat(
  6,
);
const HEADLINE = 'Minister bars vendor from the networks';

/** What stands before the article's text. */
const readBefore = (html: string): string[] => {
  showPage(html);
  const texts = partsToRead(findArticle(document)).flatMap((part) =>
    Array.from(blocksIn(part), ({ text }) => text.trim()),
  );
  return texts.filter((text) => !text.startsWith('One of several'));
};

describe('headline and standfirst outside the article', () => {
  afterEach(() => {
    document.title = '';
  });

  it.each<[string, string, string[]]>([
    [
      'before it, in a header',
      `<main><header><h1>${HEADLINE}</h1><p>A standfirst.</p></header><article>${BODY}</article></main>`,
      [HEADLINE, 'A standfirst.'],
    ],
    [
      'beside its body',
      `<div><h1>${HEADLINE}</h1><h2>A standfirst.</h2><div class="share"><p>Share</p></div><div><div itemprop="articleBody">${BODY}</div></div></div>`,
      [HEADLINE, 'A standfirst.'],
    ],
    [
      'next to the article in what holds both',
      `<div><div><h1>${HEADLINE}</h1></div><div><p>A standfirst.</p><article>${BODY}</article><p>Below.</p></div></div>`,
      [HEADLINE, 'A standfirst.'],
    ],
    [
      'with more between them than a standfirst',
      `<h1>${HEADLINE}</h1><div>${'Another line of text. '.repeat(50)}</div><article>${BODY}</article>`,
      [HEADLINE],
    ],
    ['in the article: nothing else is', `<h1>${HEADLINE}</h1><article><h1>A</h1>${BODY}</article>`, ['A']],
    ['behind it', `<article>${BODY}</article><h1>${HEADLINE}</h1>`, []],
    ['left out', `<nav><h1>${HEADLINE}</h1></nav><article>${BODY}</article>`, []],
    ['a name of a newspaper', `<h1>The Port Times</h1><article>${BODY}</article>`, []],
    [
      'one of a story that is promoted',
      `<h1><a href="/other">${HEADLINE}</a></h1><article>${BODY}</article>`,
      [],
    ],
    ['of no letters', `<h1> – </h1><article>${BODY}</article>`, []],
  ])('%s', (_what, html, texts) => {
    expect(readBefore(html)).toEqual(texts);
  });

  it('of two, the one that is shown, or has what is shown in it', () => {
    const other = `${HEADLINE}, and so on`;
    const firstOf = (html: string) => {
      showPage(`${html}<article>${BODY}</article>`);
      return partsToRead(findArticle(document))[0]?.textContent;
    };
    expect(firstOf(`<h1>${HEADLINE}</h1><h1 style="display: none">${other}</h1>`)).toBe(HEADLINE);
    expect(firstOf(`<h1>${HEADLINE}</h1><h1 style="display: contents">${other}</h1>`)).toBe(other);
    expect(firstOf(`<h1 style="display: none">${HEADLINE}</h1>`)).toBe(HEADLINE);
  });

  it.each<[string, string, string[]]>([
    ['a heading of another rank', `<h3>${HEADLINE}</h3>`, [HEADLINE]],
    ['what is named a title', `<div class="news-title"><b>${HEADLINE}</b></div>`, [HEADLINE]],
    ['what is named a heading', `<b class="contentheading">${HEADLINE}</b>`, [HEADLINE]],
    ['the name of it in Spanish', `<b class="titulo">${HEADLINE}</b>`, [HEADLINE]],
    ['not another heading', '<h2>The day in pictures</h2><hr>', []],
    ['nor its beginning alone', `<h2>${HEADLINE.slice(0, 14)}</h2>`, []],
    ['nor one with more in it', `<div class="title">${HEADLINE} <i>Share</i></div>`, []],
    ['nor a newspaper’s name', '<div class="site-title">Minister bars</div>', []],
    ['nor one that leads elsewhere', `<h3><a href="/b">${HEADLINE}</a></h3>`, []],
    ['without what stands between', `<h3>${HEADLINE}</h3><div>Menu</div>`, [HEADLINE]],
    ['nor where the page has one of the first rank', `<h3>${HEADLINE}</h3><h1>${HEADLINE}</h1>`, [HEADLINE]],
  ])('where the page names it in its title: %s', (_what, html, texts) => {
    document.title = `${HEADLINE} - The Port Times`;
    expect(readBefore(`${html}<article>${BODY}</article>`)).toEqual(texts);
  });

  it('not where the article itself says what the title says', () => {
    document.title = `${HEADLINE} - The Port Times`;
    expect(
      readBefore(
        `<div class="progress-title">${HEADLINE}</div><article><h2>${HEADLINE}</h2>${BODY}</article>`,
      ),
    ).toEqual([HEADLINE]);
  });

  it.each<[string, string, string]>([
    ['in h1', 'The Port Times: Vendor barred from ports', '<h1>Vendor barred from ports</h1>'],
    ['in another', `The Port Times: ${HEADLINE}`, `<h2>${HEADLINE}</h2>`],
  ])('where the newspaper’s name stands first in the title: %s', (_what, title, html) => {
    document.title = title;
    expect(readBefore(`${html}<hr><p>Menu</p><article>${BODY}</article>`)[0]).toBe(
      title.replace('The Port Times: ', ''),
    );
  });

  it('before an article whose subheadings are of the first rank', () => {
    document.title = `${HEADLINE} - The Port Times`;
    const article = `<article><h1>How it began</h1>${BODY}</article>`;
    expect(readBefore(`<h1>${HEADLINE}</h1><p>Subscribe.</p>${article}`)).toEqual([HEADLINE, 'How it began']);
    expect(readBefore(`<h1>Another story of the day, in full</h1>${article}`)).toEqual(['How it began']);
    expect(readBefore(`<h1>${HEADLINE}</h1><article><h1>${HEADLINE}</h1>${BODY}</article>`)).toEqual([
      HEADLINE,
    ]);
  });

  it.each([
    ['<h1>The Port Times and Mercury</h1>', '<h2>Vendor barred</h2>'],
    ['<h1>The Port Times and Mercury</h1>', '<h1>Vendor barred</h1>'],
    ['<div class="site-title">The Port Times and Mercury</div>', '<h3>Vendor barred</h3>'],
  ])('not a newspaper’s name that its title ends with: %s, %s', (name, headline) => {
    document.title = 'Vendor barred - The Port Times and Mercury';
    expect(readBefore(`${name}<article>${headline}${BODY}</article>`)).toEqual(['Vendor barred']);
  });

  it('not a notice right before the article', () => {
    expect(readBefore(`<h3>This article is more than five years old</h3><article>${BODY}</article>`)).toEqual(
      [],
    );
  });

  it('a short one is told by the title, in Chinese by half as many letters', () => {
    document.title = 'Vendor barred | The Port Times';
    expect(readBefore(`<h1>The Port Times</h1><h1>Vendor barred</h1><article>${BODY}</article>`)).toEqual([
      'Vendor barred',
    ]);
    document.title = 'The Port Times: Vendor barred from all networks of the country';
    expect(readBefore(`<h1>The Port Times</h1><div>Ticker</div><article>${BODY}</article>`)).toEqual([]);
    document.title = '';
    const headline = '监管部门要求运营商更换核心网设备';
    expect(readBefore(`<h1>${headline}</h1><article>${BODY}</article>`)).toEqual([headline]);
  });
});
