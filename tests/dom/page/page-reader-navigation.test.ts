import { describe, expect, it } from 'vitest';
import { addToHead, find, showPage } from './page.ts';
import { painted, startReader } from './reading.ts';

describe('navigation within the page', () => {
  it('leads to another article', async () => {
    showPage('<article><p>Huawei</p></article>');
    const { reader } = startReader();
    await reader.readAll();
    const sentence = 'A sentence of some length, such as an article has. ';
    showPage(`<article><p>ZTE. ${sentence.repeat(20)}</p></article>`);
    await reader.renew();
    expect(painted()).toEqual(['ZTE']);
  });

  it('leads to no article', async () => {
    showPage('<article><p>Huawei</p></article>');
    const { reader, ask } = startReader();
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
    const { reader, ask } = startReader();
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
    const { reader, ask } = startReader();
    await reader.readAll();
    showPage('<ul><li>ZTE</li></ul>');
    await reader.renew();
    await reader.readChanged([find('li')]);
    expect(painted()).toEqual([]);
    expect(ask).toHaveBeenCalledOnce();
  });

  it('leads to another article while the one before is still there: that is not read any more', async () => {
    showPage('<div><article><p>Huawei</p></article></div>');
    const { reader } = startReader();
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
    const { reader } = startReader();
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
