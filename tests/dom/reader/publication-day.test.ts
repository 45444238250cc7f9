import { afterEach, expect, it, vi } from 'vitest';
import { PublicationDay } from '../../../entrypoints/publication-day/publication-day.ts';
import { addToHead, find, showPage } from '../page/page.ts';
import { painted, startReader } from '../page/reading.ts';

afterEach(() => vi.restoreAllMocks());

const storyOf = (word: string): string =>
  `<h1>${word}</h1><p>${word}. ${'A sentence of some length, such as an article has. '.repeat(20)}</p>`;

/** What a page's head says of the story on it. */
function tellDay(day: string): void {
  for (const meta of document.head.querySelectorAll('meta[property="article:published_time"]')) meta.remove();
  addToHead(`<meta property="article:published_time" content="${day}T08:00:00Z">`);
}

it.each([
  ['as an article of its own', (story: string) => `<article>${story}</article>`],
  ['where the skeleton stood', (story: string) => story],
])('the next story’s day is told when it comes after its skeleton: %s', async (_how, markUp) => {
  tellDay('2019-05-01');
  showPage(`<main>${markUp(storyOf('Huawei'))}</main>`);
  const { reader } = startReader();
  await reader.readAll();
  const published = new PublicationDay(document, reader);
  expect(published.day).toBe('2019-05-01');
  // The head is still the one of before, and the day is looked for while only the skeleton is there.
  find('main').innerHTML = markUp('<div>Loading</div>');
  await reader.renew();
  expect(published.day).toBe('2019-05-01');
  tellDay('2020-02-13');
  find('main').innerHTML = markUp(storyOf('ZTE'));
  await reader.readChanged([find('main')]);
  expect(painted()).toEqual(['ZTE', 'ZTE']);
  expect(published.day).toBe('2020-02-13');
});

it('an article that is appended to another takes nothing from what is known of that', async () => {
  tellDay('2019-05-01');
  showPage(`<main><article>${storyOf('Huawei')}</article></main>`);
  const { reader } = startReader();
  await reader.readAll();
  const published = new PublicationDay(document, reader);
  expect(published.day).toBe('2019-05-01');
  tellDay('2020-02-13');
  find('main').append(Object.assign(document.createElement('article'), { innerHTML: storyOf('ZTE') }));
  await reader.renew();
  expect(painted()).toEqual(['Huawei', 'Huawei', 'ZTE', 'ZTE']);
  expect(published.day).toBe('2019-05-01');
  expect(reader.marks.map((mark) => reader.isAppended(mark))).toEqual([false, false, true, true]);
  // Nobody knows which of the two the page speaks of.
  expect(new PublicationDay(document, reader).day).toBeNull();
  find('article').remove();
  await reader.readChanged([]);
  expect(published.day).toBe('2020-02-13');
});

it('the day is looked for once, however often a part of the story changes', async () => {
  tellDay('2019-05-01');
  showPage(`<main><article>${storyOf('Huawei')}</article></main>`);
  const { reader } = startReader();
  await reader.readAll();
  const published = new PublicationDay(document, reader);
  expect(published.day).toBe('2019-05-01');
  tellDay('2020-02-13');
  find('h1').textContent = 'ZTE';
  await reader.readChanged([find('h1')]);
  expect(painted()).toEqual(['ZTE', 'Huawei']);
  expect(published.day).toBe('2019-05-01');
});

it('the day is that of the article which is read, whatever has come onto the page since', async () => {
  const dated = (day: string, story: string) => `<article><div class="date">${day}</div>${story}</article>`;
  showPage(`<main>${dated('12 March 2019', storyOf('Huawei'))}</main>`);
  const { reader } = startReader();
  await reader.readAll();
  find('main').insertAdjacentHTML('beforeend', dated('13 February 2020', storyOf('ZTE').repeat(2)));
  expect(reader.articleNow()).toBe(find('article'));
  expect(new PublicationDay(document, reader).day).toBe('2019-03-12');
  find('article').remove();
  expect(reader.articleNow().textContent).toContain('ZTE');
  expect(new PublicationDay(document, reader).day).toBe('2020-02-13');
});

/** The page has time from now on. */
function haveTime(): void {
  vi.spyOn(globalThis, 'requestIdleCallback').mockImplementation((run) => {
    run({ didTimeout: false, timeRemaining: () => 10 });
    return 0;
  });
}

it('the day is looked for when the page has time, before anybody asks', async () => {
  tellDay('2019-05-01');
  showPage(`<main><article>${storyOf('Huawei')}</article></main>`);
  const { reader } = startReader();
  await reader.readAll();
  const published = new PublicationDay(document, reader);
  haveTime();
  await published.prepare();
  tellDay('2020-02-13');
  expect(published.day).toBe('2019-05-01');
});

it('what is found of a story is not kept where another has come meanwhile', async () => {
  tellDay('2019-05-01');
  const dates = Array.from({ length: 30 }, (_, at) => `<li><time>${at + 1} March 2017</time></li>`).join('');
  showPage(`<main><article>${storyOf('Huawei')}</article></main><ul>${dates}</ul>`);
  const { reader } = startReader();
  await reader.readAll();
  const published = new PublicationDay(document, reader);
  // Each look at the clock is a slice later: whatever is done in steps takes turns with the page.
  let now = performance.now();
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 10));
  haveTime();
  const prepared = published.prepare();
  find('main').innerHTML = `<article>${storyOf('ZTE')}</article>`;
  await reader.renew();
  vi.restoreAllMocks();
  await prepared;
  tellDay('2020-02-13');
  expect(published.day).toBe('2020-02-13');
});
