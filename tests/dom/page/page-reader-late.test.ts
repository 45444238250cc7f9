/** Pages whose article comes when they have been read already, into what was taken for it. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { find, showPage } from './page.ts';
import { painted, startReader } from './reading.ts';

const SENTENCE = 'One of several sentences about a network, told at some length. ';
const story = (word: string) => `<h1>About ${word}</h1><p>${SENTENCE.repeat(30)}</p>`;
const BESIDE = '<div><div>ZTE was fined in another story</div></div>';
const WHOLE = `<article>${story('Huawei')}</article>${BESIDE}`;

describe('what stands beside an article that comes late is not read', () => {
  it.each([
    ['into a main part without text', '<main></main>', 'main'],
    ['into a body without text', '<div id="root"></div>', '#root'],
    ['in the place of a few words', '<div id="root"><p>Loading</p></div>', '#root'],
  ])('%s', async (_where, html, place) => {
    showPage(html);
    const { reader } = startReader();
    await reader.readAll();
    find(place).innerHTML = WHOLE;
    await reader.readChanged([...find(place).children]);
    expect(painted()).toEqual(['Huawei']);
    expect(reader.articleNow()).toBe(find('article'));
  });

  it('after another article, and a while of nothing', async () => {
    showPage(`<main><article>${story('core')}</article></main>`);
    const { reader } = startReader();
    await reader.readAll();
    find('main').innerHTML = '<div></div>';
    await reader.renew();
    find('main').innerHTML = WHOLE;
    await reader.readChanged([...find('main').children]);
    expect(painted()).toEqual(['Huawei']);
  });

  it('with a body that was taken away', async () => {
    showPage(WHOLE);
    const { reader } = startReader();
    await reader.readAll();
    const { body } = document;
    body.remove();
    try {
      await reader.readChanged([]);
      expect(painted()).toEqual([]);
      expect(reader.articleNow()).toBe(document.documentElement);
    } finally {
      document.documentElement.append(body);
    }
    await reader.readChanged([body]);
    expect(painted()).toEqual(['Huawei']);
    expect(reader.articleNow()).toBe(find('article'));
  });
});

it('an article that is not shown while it is filled stays the one that is read', async () => {
  const short = (word: string, sentences: number) =>
    `<article><p>${word}. ${SENTENCE.repeat(sentences)}</p></article>`;
  showPage(
    `<main>${short('core', 8)}${short('ZTE', 4).replace('<p>', '<h2><a href="/other">Another</a></h2><p>')}</main>`,
  );
  const { reader } = startReader();
  await reader.readAll();
  find('article').style.display = 'none';
  find('article').innerHTML = story('Huawei');
  await reader.readChanged([find('article')]);
  find('article').style.display = '';
  await reader.reveal();
  expect(painted()).toEqual(['Huawei']);
});

describe('a page is searched for its article', () => {
  afterEach(() => void vi.restoreAllMocks());

  it.each<[string, number, (list: Element) => void]>([
    ['not where less comes than was there', 0, (list) => list.insertAdjacentHTML('afterbegin', '<p>ZTE</p>')],
    [
      'not where the same text is built anew',
      0,
      (list) => list.replaceChildren(...[...list.children].map((one) => one.cloneNode(true))),
    ],
    ['not where its text only goes', 0, (list) => list.replaceChildren()],
    ['where most of the text is new', 1, (list) => list.replaceChildren(`Huawei. ${SENTENCE}`)],
  ])('%s', async (_when, times, change) => {
    showPage(`<main><div>${`<p>${SENTENCE.repeat(4)}</p>`.repeat(9)}</div></main>`);
    const { reader } = startReader();
    await reader.readAll();
    const list = find('main div');
    change(list);
    const asked = vi.spyOn(Document.prototype, 'querySelector');
    await reader.readChanged([list]);
    expect(asked.mock.calls.filter(([what]) => what.startsWith('main'))).toHaveLength(times);
  });
});
