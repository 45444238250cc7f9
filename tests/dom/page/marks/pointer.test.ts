import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isIn,
  isOnBridge,
  markUnder,
  type Point,
  type Rectangle,
  rectanglesOf,
} from '../../../../utils/page/marks/pointer.ts';
import { attach, find, showPage, textNode } from '../page.ts';
import { startReader } from '../reading.ts';

/** An article of fixed measures, read. */
async function readPage(text: string) {
  showPage(`<article style="margin: 40px; width: 300px; font: 16px/24px monospace"><p>${text}</p></article>`);
  const { reader } = startReader();
  await reader.readAll();
  const under = (point: Point) => markUnder(point, document, reader)?.why.alias;
  return { reader, under };
}

const middleOf = ({ left, top, width, height }: DOMRect): Point => ({
  x: left + width / 2,
  y: top + height / 2,
});

describe('the mark under a point', () => {
  it('is the one whose text is there', async () => {
    const { reader, under } = await readPage('Huawei and ZTE');
    for (const mark of reader.marks)
      for (const rectangle of rectanglesOf(mark)) expect(under(middleOf(rectangle))).toBe(mark.why.alias);
  });

  it('is none between marks, in the margin, and outside of the window', async () => {
    const { reader, under } = await readPage('Huawei and ZTE');
    const [huawei, zte] = reader.marks.map((mark) => rectanglesOf(mark)[0] as DOMRect);
    const { top = 0, right = 0, left = 0, bottom = 0 } = zte ?? {};
    expect(under({ x: ((huawei?.right ?? 0) + left) / 2, y: top + 5 })).toBeUndefined();
    // The browser finds the end of the line for all of these.
    expect(under({ x: right + 40, y: top + 5 })).toBeUndefined();
    expect(under({ x: right - 5, y: bottom + 40 })).toBeUndefined();
    expect(under({ x: -1, y: -1 })).toBeUndefined();
  });

  it('is none where the page has just put another text', async () => {
    const { reader, under } = await readPage('Huawei and ZTE');
    const [huawei, zte] = reader.marks.map((mark) => rectanglesOf(mark)[0] as DOMRect);
    textNode('Huawei').data = 'Nobody and ZTE';
    expect([huawei, zte].map((rectangle) => rectangle && under(middleOf(rectangle)))).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('is found in every inline element that it runs over', async () => {
    const { reader, under } = await readPage('The Hua<b style="font-size: 30px">wei</b> story');
    const [mark] = reader.marks;
    const rectangles = mark ? rectanglesOf(mark) : [];
    expect(rectangles.length).toBeGreaterThan(1);
    for (const rectangle of rectangles) expect(under(middleOf(rectangle))).toBe('Huawei');
  });

  it('is found in a shadow root, also right at its top', async () => {
    showPage('<article style="font: 16px/24px monospace"><x-card></x-card></article>');
    attach(find('x-card'), 'Huawei<p>The ZTE story</p>');
    const { reader } = startReader();
    await reader.readAll();
    expect(reader.marks).toHaveLength(2);
    for (const mark of reader.marks)
      for (const rectangle of rectanglesOf(mark))
        expect(markUnder(middleOf(rectangle), document, reader)?.why.alias).toBe(mark.why.alias);
  });

  it('is none where something of the page lies over it', async () => {
    const { reader, under } = await readPage('Huawei');
    const [rectangle] = rectanglesOf(reader.marks[0] ?? { range: new Range() });
    const banner = document.createElement('div');
    banner.textContent = 'Accept our cookies';
    banner.style.cssText = 'position: fixed; inset: 0; background: white';
    document.body.append(banner);
    expect(under(middleOf(rectangle ?? new DOMRect()))).toBeUndefined();
  });

  it('is none once its text is gone', async () => {
    const { reader, under } = await readPage('Huawei');
    const [rectangle = new DOMRect()] = reader.marks[0] ? rectanglesOf(reader.marks[0]) : [];
    find('p').replaceChildren('Nokia!');
    expect(under(middleOf(rectangle))).toBeUndefined();
  });
});

describe('where a mark is', () => {
  it('is a rectangle for each line', async () => {
    showPage('<article style="width: 8ch; font: 16px/24px monospace"><p>xxxx Orange</p></article>');
    const { reader } = startReader();
    await reader.readAll();
    find('article').style.width = '3ch';
    find('article').style.wordBreak = 'break-all';
    const [mark] = reader.marks;
    const tops = mark ? rectanglesOf(mark).map(({ top }) => top) : [];
    expect(new Set(tops).size).toBeGreaterThan(1);
  });

  it('is nowhere when its text is hidden or gone', async () => {
    const { reader } = await readPage('Huawei');
    const [mark] = reader.marks;
    find('p').style.display = 'none';
    expect(mark && rectanglesOf(mark)).toEqual([]);
    textNode('Huawei').remove();
    expect(mark && rectanglesOf(mark)).toEqual([]);
  });
});

describe('the bridge between a mark and its popover', () => {
  const coordinate = fc.integer({ min: 0, max: 1000 });
  const size = fc.integer({ min: 1, max: 300 });
  const rectangle = fc
    .record({ left: coordinate, top: coordinate, width: size, height: size })
    .map(
      ({ left, top, width, height }): Rectangle => ({ left, top, right: left + width, bottom: top + height }),
    );
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const between = (from: number, to: number, at: number) => from + (to - from) * at;

  it('holds every straight way between their facing edges', () => {
    fc.assert(
      fc.property(rectangle, rectangle, share, share, share, (mark, popover, from, to, at) => {
        const isBelow = popover.top >= mark.bottom;
        fc.pre(isBelow || popover.bottom <= mark.top);
        const start = { x: between(mark.left, mark.right, from), y: isBelow ? mark.bottom : mark.top };
        const end = {
          x: between(popover.left, popover.right, to),
          y: isBelow ? popover.top : popover.bottom,
        };
        const point = { x: between(start.x, end.x, at), y: between(start.y, end.y, at) };
        expect(isOnBridge(point, mark, popover)).toBe(true);
      }),
    );
  });

  it('holds nothing beyond the two of them', () => {
    fc.assert(
      fc.property(rectangle, rectangle, coordinate, coordinate, (mark, popover, x, y) => {
        const around = {
          left: Math.min(mark.left, popover.left),
          top: Math.min(mark.top, popover.top),
          right: Math.max(mark.right, popover.right),
          bottom: Math.max(mark.bottom, popover.bottom),
        };
        fc.pre(!isIn({ x, y }, around, 1));
        expect(isOnBridge({ x, y }, mark, popover)).toBe(false);
      }),
    );
  });
});
