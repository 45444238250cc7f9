/** A page that writes its text anew while a popover is open on it. */
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { rectanglesOf } from '../../../utils/page/marks/pointer.ts';
import { find, textNode } from '../page/page.ts';
import { paintedActive } from '../page/reading.ts';
import { openPage, pass, popover, shown } from './open-page.ts';

await page.viewport(800, 600);

const HUAWEI = '<p>3 minutes ago: Huawei answers ZTE.</p>';

/** Lets the browser tell of sizes that have changed, which no fake clock does. */
const layOut = async () => {
  await document.fonts.ready;
  await new Promise((resolve) => new ResizeObserver(resolve).observe(document.body));
  await pass(20);
};

async function openOn(entity: string) {
  const opened = await openPage(`<p>Huawei, and ZTE.</p><div>${HUAWEI}</div>`);
  // The second of its marks.
  for (let time = 0; time < 2; time++) await opened.handlers['show-mention']({ entity });
  await layOut();
  const change = async (act: () => void) => {
    act();
    await layOut();
    const between = popover()?.getBoundingClientRect();
    await opened.reader.readChanged([find('div')]);
    await layOut();
    return between;
  };
  return { ...opened, change };
}

describe('a popover with the focus in it', () => {
  const write = (html: string) => () => {
    find('div').innerHTML = html;
  };
  it.each<[string, () => void]>([
    ['writes the same text anew', write(HUAWEI)],
    ['parts a text node', () => void textNode('3 minutes').splitText(8)],
    ['counts the minutes', () => textNode('3 minutes').replaceData(0, 1, '10')],
    ['writes anew how many minutes it is', write(HUAWEI.replace('3', '10'))],
  ])('stays, with its focus and at its mark, where the page %s', async (_what, act) => {
    const { reader, control, change } = await openOn('Q1');
    const before = popover()?.getBoundingClientRect();
    const between = await change(act);
    expect(shown()).toBe('Entity Q1');
    expect(popover()?.querySelector('.body:focus')).not.toBeNull();
    expect(between?.top).toBeCloseTo(before?.top ?? 0, 0);
    expect(control.current).toBe(reader.marks[2]);
    expect(paintedActive()).toEqual(['Huawei']);
    expect(popover()?.getBoundingClientRect().top).toBeCloseTo(before?.top ?? 0, 0);
  });

  it('goes with its mark where the page puts more before it', async () => {
    const { reader, change } = await openOn('Q1');
    const before = popover()?.getBoundingClientRect().top ?? 0;
    write(`${'<p>Now: nothing.</p>'.repeat(3)}${HUAWEI}`)();
    await layOut();
    // It is read a while later.
    await change(() => undefined);
    const [rectangle] = reader.marks[2] ? rectanglesOf(reader.marks[2]) : [];
    expect(popover()?.getBoundingClientRect().top).toBeGreaterThan(before + 20);
    expect(popover()?.getBoundingClientRect().top).toBeCloseTo((rectangle?.bottom ?? 0) + 6, 0);
  });

  it.each<[string, string]>([
    ['the name is gone', '<p>3 minutes ago: Nobody answers.</p>'],
    ['another name is there', '<p>3 minutes ago: Orange answers ZTE.</p>'],
    ['the name says something else', '<p>3 minutes ago: Huawei buys ZTE.</p>'],
  ])('closes where %s', async (_what, html) => {
    const { change } = await openOn('Q1');
    await change(write(html));
    expect(shown()).toBeUndefined();
    expect(paintedActive()).toEqual([]);
  });
});
