/** Pages with thousands of something: looking at each of them takes no longer than where there are a few. */
import { beforeEach, expect, it, vi } from 'vitest';
import { compareDocumentPosition, querySelector, textContent } from '../../../utils/page/dom/accessors.ts';
import { showPage } from './page.ts';
import { textsIn } from './page-texts.ts';
import { dayOf } from './published/day-of.ts';
import { startReader } from './reading.ts';

vi.mock('../../../utils/page/dom/accessors.ts', { spy: true });
beforeEach(() => void vi.clearAllMocks());

const MANY = 1000;
const PROSE = 'A sentence of some length, such as an article has. '.repeat(5).trim();

const askedForText = () => vi.mocked(textContent).mock.calls.length;

it('credits without text side by side', () => {
  const texts = textsIn(`<p>${PROSE}${'<span class="credit"> </span>'.repeat(MANY)}</p>`);
  expect(texts).toEqual([PROSE]);
  expect(askedForText()).toBeLessThan(50 * MANY);
});

it('a credit with a few such before and behind it is one, up to the next break', () => {
  const empty = '<span class="credit"></span> '.repeat(5);
  const credit = '<span class="credit">Huawei</span>';
  expect(textsIn(`<p>${PROSE}${empty}${credit}${empty}</p>`)).toEqual([PROSE]);
  expect(textsIn(`<p>${PROSE}<br>${empty}${credit}${empty} <b>ZTE</b></p>`)[0]).not.toContain('Huawei');
  expect(textsIn(`<p><b>So</b> ${empty}${credit}${empty} <b>ZTE</b></p>`)[0]).toContain('Huawei');
});

it.each(['<div class="share">', '<div class="x"><h2>Related articles</h2>'])(
  'parts that are named or headed as none of the article, one in the other around all of its prose: %s',
  (part) => {
    const texts = textsIn(`${part.repeat(100)}${`<p>${PROSE}</p>`.repeat(MANY)}${'</div>'.repeat(100)}`);
    expect(texts.filter((text) => text === PROSE)).toHaveLength(MANY);
    expect(askedForText()).toBeLessThan(10 * MANY);
  },
);

it('short lines in one element', () => {
  const line = '<b>Huawei</b> said no.<br><br>';
  expect(textsIn(`<div>${line.repeat(MANY)}</div>`)).toEqual(Array(MANY).fill('Huawei said no.'));
  // Each time, the browser goes through all that is in the element.
  expect(vi.mocked(querySelector).mock.calls.length).toBeLessThan(20);
});

it('breaks in one line', () => {
  // Going through the line anew at each break takes minutes: the runner would give up.
  expect(textsIn(`<div>${`${PROSE}<br>`.repeat(24 * MANY)}</div>`)).toHaveLength(1);
});

it('years that are in no date', () => {
  const lines = '<div>In 2019 it was so</div>'.repeat(3 * MANY);
  showPage(`<article><h1>Huawei</h1><p>3 May 2016</p><p>${PROSE}</p>${lines}</article>`);
  expect(dayOf(document)).toBe('2016-05-03');
  expect(askedForText()).toBeLessThan(2 * MANY);
});

it('paragraphs that change in any order', async () => {
  showPage(`<article><h1>Huawei</h1>${'<p>Huawei said no.</p>'.repeat(MANY)}</article>`);
  const { reader } = startReader();
  await reader.readAll();
  const paragraphs = [...document.querySelectorAll('p')];
  const changed = paragraphs.map((_, at) => paragraphs[(617 * at) % MANY] as Element);
  for (const paragraph of changed) paragraph.textContent = 'ZTE did.';
  vi.clearAllMocks();
  await reader.readChanged(changed);
  expect(reader.mentions()).toHaveLength(1 + MANY);
  // From each of two siblings, the browser goes to the other.
  expect(vi.mocked(compareDocumentPosition).mock.calls.length).toBeLessThan(2 * MANY);
});
