import { describe, expect, it } from 'vitest';
import { NOTHING_TOLD } from '../../../utils/matching/told.ts';
import { isArticle } from '../../../utils/page/article/is-article.ts';
import { addToHead, find, showPage } from './page.ts';
import { painted, startReader } from './reading.ts';

describe('navigation within the page', () => {
  it('leads to another article', async () => {
    showPage('<article><p>Huawei</p></article>');
    const { reader } = startReader({}, isArticle);
    await reader.readAll();
    const sentence = 'A sentence of some length, such as an article has. ';
    showPage(`<article><p>ZTE. ${sentence.repeat(20)}</p></article>`);
    await reader.renew();
    expect(painted()).toEqual(['ZTE']);
  });

  it('to the same article, unchanged, reads nothing again', async () => {
    showPage('<main><article><p>Huawei</p></article></main>');
    const { reader, ask } = startReader();
    await reader.readAll();
    const { readings } = reader;
    await reader.renew({ isChanged: false });
    expect(reader.readings).toBe(readings);
    expect(painted()).toEqual(['Huawei']);
    expect(ask).toHaveBeenCalledOnce();
  });

  it('to an article that was there, hidden, reads it though nothing has changed', async () => {
    const article = (name: string) =>
      `<article><p>${name}. ${'Words of a sentence. '.repeat(40)}</p></article>`;
    showPage(
      `<main><style>.shows-other article:first-of-type, main:not(.shows-other) article:last-of-type { display: none }</style>${article('Huawei')}${article('ZTE')}</main>`,
    );
    const { reader } = startReader();
    await reader.readAll();
    expect(painted()).toEqual(['Huawei']);
    find('main').className = 'shows-other';
    await reader.renew({ isChanged: false });
    expect(painted()).toEqual(['ZTE']);
  });

  it('leads to no article', async () => {
    showPage('<article><p>Huawei</p></article>');
    const { reader, ask } = startReader({}, isArticle);
    await reader.readAll();
    showPage('<nav><a href="#">ZTE</a></nav>');
    await reader.renew();
    expect(painted()).toEqual([]);
    expect(reader.mentions()).toEqual([]);
    expect(ask).toHaveBeenCalledOnce();
  });

  const STORY = `<h1>Core</h1><p>ZTE. ${'A sentence of some length, such as an article has. '.repeat(20)}</p>`;

  it('leads to no article: nothing is read of what changes there, until there is one', async () => {
    showPage('<main><article><p>Huawei</p></article></main>');
    const { reader, ask } = startReader({}, isArticle);
    await reader.readAll();
    find('main').innerHTML = '<ul><li>ZTE</li></ul>';
    await reader.renew();
    find('li').textContent = 'core';
    await reader.readChanged([find('li')]);
    expect(painted()).toEqual([]);
    expect(ask).toHaveBeenCalledOnce();
    find('main').innerHTML = `<article>${STORY}</article>`;
    await reader.readChanged([find('article')]);
    expect(painted()).toEqual(['ZTE']);
    find('h1').textContent = 'Huawei';
    await reader.readChanged([find('h1')]);
    expect(painted()).toEqual(['Huawei', 'ZTE']);
  });

  it('leads to no article: nothing is read of it where all of the page was the article before', async () => {
    showPage('<p>Huawei</p>');
    const { reader, ask } = startReader({}, isArticle);
    await reader.readAll();
    showPage('<ul><li>ZTE</li></ul>');
    await reader.renew();
    await reader.readChanged([find('li')]);
    expect(painted()).toEqual([]);
    expect(ask).toHaveBeenCalledOnce();
  });

  it.each([
    ['itself', `<article>${STORY}</article>`],
    ['in what stays', `${STORY}<p>Two.</p><p>Three.</p>`],
  ])(
    'leads to no article that comes late, in the place of the story %s: it is not read',
    async (_where, story) => {
      showPage(`<main>${story}</main><output></output>`);
      const { reader, ask } = startReader({}, isArticle);
      await reader.readAll();
      expect(painted()).toEqual(['ZTE']);
      find('output').textContent = 'Loading';
      await reader.renew();
      expect(painted()).toEqual(['ZTE']);
      expect(reader.isAway).toBe(false);
      find('main').innerHTML = '<ul><li>Huawei</li></ul>';
      await reader.readChanged([find('ul')]);
      expect(painted()).toEqual([]);
      expect(reader.isAway).toBe(true);
      expect(ask).toHaveBeenCalledOnce();
      find('main').innerHTML = story.replace('ZTE', 'core');
      await reader.readChanged([find('main')]);
      expect(painted()).toEqual(['core']);
      expect(reader.isAway).toBe(false);
    },
  );

  it('leads on whatever comes where the reader asked for it by hand', async () => {
    showPage('<main><ul><li>Huawei</li></ul></main>');
    const { reader } = startReader({}, () => true);
    await reader.readAll();
    find('main').innerHTML = '<ul><li>ZTE</li></ul>';
    await reader.renew();
    expect(painted()).toEqual(['ZTE']);
    find('li').textContent = 'core';
    await reader.readChanged([find('li')]);
    expect(painted()).toEqual(['core']);
  });

  const TOLD = { ...NOTHING_TOLD, others: ['Core'] };
  it.each([
    ['another article: what the one before told is forgotten', '<p>ZTE</p>', undefined],
    ['the same article, built anew: what it told still counts', '<p>Huawei</p>', TOLD],
  ])('puts in its place %s', async (_what, html, told) => {
    showPage('<main><article><p>Huawei</p></article></main>');
    const { reader, ask } = startReader({ told: TOLD });
    await reader.readAll();
    find('main').innerHTML = `<article>${html}<p>core</p></article>`;
    await reader.readChanged([find('article')]);
    expect(ask).toHaveBeenCalledTimes(2);
    expect(ask.mock.lastCall?.[0].told).toEqual(told);
  });

  it.each([
    ['within an article: what that told still counts', '<p>Huawei</p>', TOLD],
    ['and leads to another article: what the one before told is forgotten', '<p>ZTE</p>', undefined],
    [
      'and leads to one that shares a line with it: that is forgotten',
      '<p>Huawei</p><p>ZTE, Orange</p>',
      undefined,
    ],
  ])('changes the address %s', async (_what, html, told) => {
    showPage('<main><article><p>Huawei</p></article></main>');
    const { reader, ask } = startReader({ told: TOLD });
    await reader.readAll();
    find('article').innerHTML = `${html}<p>core</p>`;
    await reader.renew();
    expect(ask).toHaveBeenCalledTimes(2);
    expect(ask.mock.lastCall?.[0].told).toEqual(told);
  });

  it('leads to another article while the one before is still there: that is not read any more', async () => {
    showPage('<div><article><p>Huawei</p></article></div>');
    const { reader } = startReader({}, isArticle);
    await reader.readAll();
    find('div').hidden = true;
    document.body.append(Object.assign(document.createElement('article'), { innerHTML: STORY }));
    await reader.renew();
    expect(reader.mentions().map(({ entities }) => entities)).toEqual([['Q2']]);
  });

  it.each([
    ['in its own place', '<article><p>Loading</p></article>', `<article>${STORY}</article>`],
    ['in what was there before', '<div></div>', STORY],
  ])('counts as another reading when the article comes later, %s', async (_where, skeleton, story) => {
    addToHead('<meta property="og:type" content="article">');
    showPage('<main><article><h1>Huawei</h1><p>Huawei</p></article></main>');
    const { reader } = startReader({}, isArticle);
    await reader.readAll();
    find('main').innerHTML = skeleton;
    await reader.renew();
    const { readings } = reader;
    find('main').innerHTML = story;
    await reader.readChanged([find('main')]);
    expect(painted()).toContain('ZTE');
    expect(reader.readings).toBeGreaterThan(readings);
    const { readings: known } = reader;
    find('h1').textContent = 'Huawei';
    await reader.readChanged([find('h1')]);
    expect(painted()).toEqual(['Huawei', 'ZTE']);
    expect(reader.readings).toBe(known);
  });
});
