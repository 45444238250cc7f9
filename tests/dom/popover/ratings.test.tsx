import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Rating } from '../../../utils/dataset/schema.ts';
import { resetBrowser, showWords } from '../../support/fake-browser.ts';
import { citation, record } from '../../unit/context/samples.ts';
import { popover } from './samples.ts';
import { expectAccessible, showPopover } from './shadow.tsx';

afterEach(resetBrowser);

const three: Rating[] = [
  { label: 'Missing context', by: 'checkers' },
  { label: 'نصف صحيح', by: 'verifiers' },
  { label: 'Half true: it was said, but of the year before, and of another port', by: 'desk' },
];

/** A popover with a claim that these have rated. */
function showRated(rating: Rating[]) {
  const { shown } = showPopover(
    popover([record('rated', { rating, citations: rating.map(({ by }) => citation(by)) })]),
  );
  const cards = [...shown.querySelectorAll<HTMLElement>('.ratings li')];
  return { shown, cards, boxes: cards.map((card) => card.getBoundingClientRect()) };
}

describe('ratings of several fact-checkers', () => {
  it('are a list that is named, each in its own words with who gave it, in the dataset’s order', async () => {
    showRated(three);
    const list = page.getByRole('list', { name: 'Ratings, each in the words of who gave it' });
    const items = list.getByRole('listitem').elements();
    expect(items.map((item) => [...item.children].map((line) => line.textContent))).toEqual([
      ['“Missing context”', 'Rated by Source checkers'],
      ['“نصف صحيح”', 'Rated by Source verifiers'],
      ['“Half true: it was said, but of the year before, and of another port”', 'Rated by Source desk'],
    ]);
    await expectAccessible();
  });

  it('stand side by side, as wide and high as each other, and look alike', () => {
    const { cards, boxes } = showRated(three);
    const [first, second, third] = boxes;
    expect(first?.top).toBe(second?.top);
    expect(first?.height).toBe(second?.height);
    expect(new Set(boxes.map(({ width }) => Math.round(width))).size).toBe(1);
    expect(third?.left).toBe(first?.left);
    const looks = cards.map((card) =>
      [card, ...card.children].map((part) => {
        const { color, backgroundColor, borderColor, fontSize, fontWeight } = getComputedStyle(part);
        return { color, backgroundColor, borderColor, fontSize, fontWeight };
      }),
    );
    expect(new Set(looks.map((look) => JSON.stringify(look))).size).toBe(1);
  });

  it('are text and nothing else', () => {
    const { shown } = showRated([{ label: '<b>True</b>', by: 'checkers' }]);
    expect(shown.querySelector('.ratings b')).toBeNull();
    expect(shown.querySelector('.ratings')?.textContent).toContain('<b>True</b>');
  });

  it('wrap in a narrow window, and none is cut off', async () => {
    await page.viewport(320, 480);
    const { shown, cards } = showRated([...three, { label: 'Unproven'.repeat(20), by: 'fourth' }]);
    const body = shown.querySelector('.body');
    expect(body?.scrollWidth).toBe(body?.clientWidth);
    for (const card of cards) expect(card.scrollWidth).toBeLessThanOrEqual(card.clientWidth);
    await expectAccessible();
    await page.viewport(800, 600);
  });

  it('begin on the right where one reads from there', () => {
    showWords({ localeTag: 'ar' });
    const { boxes } = showRated(three.slice(0, 2));
    expect(boxes[0]?.left).toBeGreaterThan(boxes[1]?.left ?? 0);
  });
});
