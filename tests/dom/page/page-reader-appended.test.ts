/** Pages that append one article after the other as readers scroll, and change their address to that of the one in view. */
import { describe, expect, it } from 'vitest';
import { isArticle } from '../../../utils/page/article/is-article.ts';
import { addToHead, find, showPage } from './page.ts';
import { painted, startReader } from './reading.ts';

const SENTENCE = 'A sentence of some length, such as an article has. ';
const headline = (word: string) => `About ${word}, and what it says of its equipment`;
const story = (word: string, sentences = 20) =>
  `<h1>${headline(word)}</h1><p>${SENTENCE.repeat(sentences)}</p>`;
const article = (word: string, sentences?: number) =>
  `<article class="story">${story(word, sentences)}</article>`;

/** Reads a page with one article. */
async function openPage(first: string) {
  addToHead('<meta property="og:type" content="article">');
  showPage(`<main>${first}</main>`);
  const { reader } = startReader({}, isArticle);
  await reader.readAll();
  expect(painted()).toEqual(['Huawei']);
  return { reader };
}

/** Appends to the main part, and gives the last element there. */
function append(...others: string[]): Element {
  find('main').insertAdjacentHTML('beforeend', others.join(''));
  return find('main > :last-child');
}

/** The same, on a page that changes its address with it. */
async function scroll(first: string, ...others: string[]) {
  const { reader } = await openPage(first);
  append(...others);
  await reader.renew();
  return { reader };
}

describe('an article that is appended to another is read beside it', () => {
  it.each([
    ['a longer one', article('Huawei'), article('ZTE', 60)],
    ['a shorter one', article('Huawei', 60), article('ZTE')],
    ['one of the same length', article('Huawei'), article('ZTE')],
    [
      'each in an element of its own, below its headline',
      `<section><h1>${headline('Huawei')}</h1><article><p>${SENTENCE.repeat(20)}</p></article></section>`,
      `<section><h1>${headline('ZTE')}</h1><article><p>${SENTENCE.repeat(40)}</p></article></section>`,
    ],
    [
      'with headlines of the second rank',
      `<article><h1>${headline('Huawei')}</h1><p>${SENTENCE.repeat(20)}</p></article>`,
      `<article><h2>${headline('ZTE')}</h2><p>${SENTENCE.repeat(40)}</p></article>`,
    ],
    [
      'by their class alone',
      `<div class="story">${story('Huawei', 90)}</div>`,
      `<div class="story">${story('ZTE')}</div>`,
    ],
  ])('%s', async (_what, first, second) => {
    const { reader } = await scroll(first, '<nav><h2><a href="/more">More on Orange</a></h2></nav>', second);
    expect(painted()).toEqual(['Huawei', 'ZTE']);
    expect(reader.marks.map((mark) => reader.passageOf(mark).headline)).toEqual([
      headline('Huawei'),
      headline('ZTE'),
    ]);
    expect(reader.marks.map((mark) => reader.isAppended(mark))).toEqual([false, true]);
  });

  it('and the marks of the first are the same as before', async () => {
    const { reader } = await openPage(article('Huawei'));
    const [before] = reader.marks;
    append(article('ZTE', 60));
    await reader.renew();
    expect(reader.marks[0]?.id).toBe(before?.id);
    expect(reader.marks[0]?.range).toBe(before?.range);
  });

  it('and so is the next; what is taken away is read no more, and what changes is read again', async () => {
    const { reader } = await scroll(article('Huawei'), article('ZTE', 60));
    append(article('core', 90));
    await reader.renew();
    expect(painted()).toEqual(['Huawei', 'ZTE', 'core']);
    find('article').remove();
    await reader.readChanged([]);
    expect(painted()).toEqual(['ZTE', 'core']);
    find('article:last-of-type h1').textContent = 'Orange';
    await reader.readChanged([find('article:last-of-type h1')]);
    expect(painted()).toEqual(['ZTE', 'Orange']);
    find('article').remove();
    await reader.readChanged([]);
    expect(painted()).toEqual(['Orange']);
    // The page tells the day of the first.
    expect(reader.marks.every((mark) => reader.isAppended(mark))).toBe(true);
  });

  it.each([
    ['at once', (other: string) => append(other)],
    ['into what was there for it', (other: string) => append(other).firstElementChild as Element],
  ])('also where the page keeps its address: %s', async (_how, come) => {
    const { reader } = await openPage(`<div class="next">${article('Huawei')}</div>`);
    const comment = append('<p>What a reader says of Orange.</p>');
    await reader.readChanged([comment]);
    expect(painted()).toEqual(['Huawei']);
    await reader.readChanged([come(`<div class="next">${article('ZTE', 60)}</div>`)]);
    expect(painted()).toEqual(['Huawei', 'ZTE']);
    expect(reader.marks.map((mark) => reader.isAppended(mark))).toEqual([false, true]);
  });

  it('no more than once, however its page says what is its headline', async () => {
    const { reader } = await scroll(article('Huawei'), article('ZTE').replaceAll('h1', 'h2'));
    expect(reader.mentions()).toHaveLength(2);
  });
});

describe('what is appended is not read beside an article', () => {
  it.each([
    ['a teaser', '<article class="story"><h2>About ZTE</h2><p>A sentence or two.</p></article>'],
    ['one of another kind', `<article class="comment">${story('ZTE', 15)}</article>`],
    ['one that is hidden', article('ZTE', 15).replace('class', 'hidden class')],
    ['a list of several', `<div>${article('ZTE', 15)}${article('core', 15)}</div>`],
  ])('%s', async (_what, other) => {
    await scroll(article('Huawei', 60), other);
    expect(painted()).toEqual(['Huawei']);
  });
});
