import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { clearTimersAsPagesDo } from '../../support/fake-waits.ts';
import { attach, find } from '../page/page.ts';
import { annotate, paintedActive } from '../page/reading.ts';
import {
  announced,
  click,
  middleOf,
  NOWHERE,
  openPage,
  pass,
  point,
  popover,
  press,
  shown,
} from './open-page.ts';

const PAGE = '<p>The Huawei story, and ZTE.</p>';
await page.viewport(800, 600);

describe('hovering', () => {
  it('opens after the pointer has rested on a mark, without a question to anyone', async () => {
    const { reader, ask } = await openPage(PAGE);
    await point(middleOf(reader, 'Huawei'));
    await pass(270);
    expect(shown()).toBeUndefined();
    await pass(30);
    expect(shown()).toBe('Entity Q1');
    expect(ask).toHaveBeenCalledOnce();
  });

  it('opens, and closes, too, where the page clears all timers', async () => {
    const { reader } = await openPage(PAGE);
    await point(middleOf(reader, 'Huawei'));
    clearTimersAsPagesDo();
    await pass(300);
    expect(shown()).toBe('Entity Q1');
    await point(NOWHERE);
    clearTimersAsPagesDo();
    await pass(300);
    expect(shown()).toBeUndefined();
  });

  it('waits as long as the reader has set', async () => {
    const { reader } = await openPage(PAGE, { hoverDelay: 1000 });
    await point(middleOf(reader, 'Huawei'));
    await pass(900);
    expect(shown()).toBeUndefined();
    await pass(100);
    expect(shown()).toBe('Entity Q1');
  });

  it('paints the mark in hand', async () => {
    const { reader } = await openPage(PAGE);
    await point(middleOf(reader, 'ZTE'));
    expect(paintedActive()).toEqual(['ZTE']);
    await point(NOWHERE);
    expect(paintedActive()).toEqual([]);
  });

  it('over a mark, without resting, opens nothing', async () => {
    const { reader } = await openPage(PAGE);
    const { x, y } = middleOf(reader, 'Huawei');
    for (let step = -20; step <= 20; step += 5) {
      await point({ x: x + step, y });
      await pass(100);
    }
    await point(NOWHERE);
    await pass(2000);
    expect(shown()).toBeUndefined();
  });

  it('with a hand that shakes is resting', async () => {
    const { reader } = await openPage(PAGE);
    const { x, y } = middleOf(reader, 'Huawei');
    for (let step = 0; step < 16; step++) await point({ x: x + (step % 2) * 2, y });
    expect(shown()).toBe('Entity Q1');
  });

  it('by touch is not hovering', async () => {
    const { reader } = await openPage(PAGE);
    await point(middleOf(reader, 'Huawei'), 'touch');
    await pass(1000);
    expect(shown()).toBeUndefined();
  });

  it('elsewhere closes, after a grace', async () => {
    const { reader } = await openPage(PAGE);
    await point(middleOf(reader, 'Huawei'));
    await pass(300);
    await point(NOWHERE);
    await pass(250);
    expect(shown()).toBe('Entity Q1');
    await pass(50);
    expect(shown()).toBeUndefined();
    expect(document.querySelector('on-the-record')).toBeNull();
  });

  it('back on the mark within the grace keeps it open', async () => {
    const { reader } = await openPage(PAGE);
    await point(middleOf(reader, 'Huawei'));
    await pass(300);
    await point(NOWHERE);
    await pass(200);
    await point(middleOf(reader, 'Huawei'));
    await pass(5000);
    expect(shown()).toBe('Entity Q1');
  });

  it('over the bridge into the popover keeps it open, for as long as the pointer is there', async () => {
    const { reader } = await openPage(PAGE);
    const mark = middleOf(reader, 'Huawei');
    await point(mark);
    await pass(300);
    const { left = 0, top = 0 } = popover()?.getBoundingClientRect() ?? {};
    for (let y = mark.y; y <= top + 40; y += 3) {
      await point({ x: Math.max(mark.x, left + 5), y });
      await pass(400);
      expect(shown()).toBe('Entity Q1');
    }
    await pass(60_000);
    expect(shown()).toBe('Entity Q1');
  });

  it('on another mark changes to that one after a rest, with no gap between', async () => {
    const { reader } = await openPage(PAGE);
    await point(middleOf(reader, 'Huawei'));
    await pass(300);
    await point(middleOf(reader, 'ZTE'));
    await pass(270);
    expect(shown()).toBe('Entity Q1');
    await pass(30);
    expect(shown()).toBe('Entity Q2');
    expect(document.querySelectorAll('on-the-record')).toHaveLength(1);
  });

  it('out of the window closes', async () => {
    const { reader } = await openPage(PAGE);
    await point(middleOf(reader, 'Huawei'));
    await pass(300);
    document.documentElement.dispatchEvent(new PointerEvent('pointerleave'));
    await pass(300);
    expect(shown()).toBeUndefined();
  });

  it('announces what is on record, once the live region is there', async () => {
    const { reader } = await openPage(PAGE);
    await point(middleOf(reader, 'Huawei'));
    await pass(320);
    expect(announced()).toMatch(/^Entity Q1\. .*1 claim/);
  });
});

describe('a click or tap', () => {
  it('on a mark opens at once, and it stays', async () => {
    const { reader } = await openPage(PAGE);
    const event = click(middleOf(reader, 'Huawei'));
    expect(shown()).toBe('Entity Q1');
    expect(event.defaultPrevented).toBe(false);
    await point(NOWHERE);
    await pass(60_000);
    expect(shown()).toBe('Entity Q1');
  });

  it('elsewhere closes', async () => {
    const { reader } = await openPage(PAGE);
    click(middleOf(reader, 'Huawei'));
    click(NOWHERE);
    expect(shown()).toBeUndefined();
  });

  it('in the popover keeps it open', async () => {
    const { reader } = await openPage(PAGE);
    await point(middleOf(reader, 'Huawei'));
    await pass(300);
    popover()?.querySelector<HTMLElement>('.counts')?.click();
    await point(NOWHERE);
    await pass(60_000);
    expect(shown()).toBe('Entity Q1');
  });

  it('on the close button closes', async () => {
    const { reader } = await openPage(PAGE);
    click(middleOf(reader, 'Huawei'));
    popover()?.querySelector<HTMLElement>('.close')?.click();
    expect(shown()).toBeUndefined();
  });

  it('on a link that is marked is for the link', async () => {
    const { reader } = await openPage('<p>The <a href="#linked">Huawei</a> story.</p>');
    const event = click(middleOf(reader, 'Huawei'));
    expect(shown()).toBeUndefined();
    expect(event.defaultPrevented).toBe(false);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it.each([
    ['a label', '<label>Huawei <input type="checkbox" disabled></label>'],
    ['the heading of what unfolds', '<details><summary>Huawei</summary>So it is.</details>'],
    ['a link around other elements', '<a href="#linked"><b><i>Huawei</i></b></a>'],
  ])('on %s is for that', async (_what, html) => {
    const { reader } = await openPage(html);
    const event = click(middleOf(reader, 'Huawei'));
    expect(shown()).toBeUndefined();
    expect(event.defaultPrevented).toBe(false);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it.each(['button', 'input', 'select', 'textarea', 'video'])(
    'on a %s over a mark is for that',
    async (name) => {
      const { reader } = await openPage(`<p>Huawei</p><${name}></${name}>`);
      click(middleOf(reader, 'Huawei'), find(name));
      expect(shown()).toBeUndefined();
      click(middleOf(reader, 'Huawei'));
      expect(shown()).toBe('Entity Q1');
    },
  );

  it.each([
    ['with the mark', '<a href="#linked">Huawei</a>', ''],
    ['around a slot for it', '<a href="#linked"><slot></slot></a>', '<b>Huawei</b>'],
    ['around a shadow root with it', 'Huawei', ''],
  ])('on a link in a shadow root is for the link: %s', async (where, inside, outside) => {
    const host = `<x-host>${outside}</x-host>`;
    const isAround = where.startsWith('around a shadow');
    const { reader } = await openPage(isAround ? `<p><a href="#linked">So ${host}</a> it is.</p>` : host);
    attach(find('x-host'), inside);
    await reader.readAll();
    click(middleOf(reader, 'Huawei'));
    expect(shown()).toBeUndefined();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('on text in a shadow root opens', async () => {
    const { reader } = await openPage('<x-host></x-host>');
    attach(find('x-host'), '<p>Huawei</p>');
    await reader.readAll();
    click(middleOf(reader, 'Huawei'));
    expect(shown()).toBe('Entity Q1');
  });

  it('that ends a selection opens nothing', async () => {
    const { reader } = await openPage(PAGE);
    getSelection()?.selectAllChildren(document.body);
    click(middleOf(reader, 'Huawei'));
    expect(shown()).toBeUndefined();
    getSelection()?.removeAllRanges();
  });
});

describe('Escape', () => {
  it('closes, and the page still gets the key', async () => {
    const { reader } = await openPage(PAGE);
    const heard = vi.fn();
    document.body.addEventListener('keydown', heard, { once: true });
    click(middleOf(reader, 'Huawei'));
    const event = press('Escape');
    expect(shown()).toBeUndefined();
    expect(event.defaultPrevented).toBe(false);
    expect(heard).toHaveBeenCalledExactlyOnceWith(event);
  });

  it('while the pointer waits on a mark calls it off', async () => {
    const { reader } = await openPage(PAGE);
    await point(middleOf(reader, 'Huawei'));
    press('Escape');
    await pass(1000);
    expect(shown()).toBeUndefined();
  });

  it.each(['a', 'Enter', ' ', 'Tab'])('is the only key: %o closes nothing', async (key) => {
    const { reader } = await openPage(PAGE);
    click(middleOf(reader, 'Huawei'));
    expect(press(key).defaultPrevented).toBe(false);
    expect(shown()).toBe('Entity Q1');
  });
});

describe('when the page changes under an open popover', () => {
  it('and its mark is still there, it stays and shows what is known now', async () => {
    const { reader, ask } = await openPage('<p>Huawei</p><p id="p">ZTE</p>');
    click(middleOf(reader, 'Huawei'));
    ask.mockImplementation(async ({ blocks }) => ({ ...annotate(blocks), sources: { on: 7, all: 9 } }));
    await reader.refresh();
    expect(shown()).toBe('Entity Q1');
    expect(popover()?.querySelector('footer')?.textContent).toContain('Sources on: 7 of 9');
  });

  it('and its mark is gone, it goes too', async () => {
    const { reader } = await openPage('<p id="p">Huawei</p><p>ZTE</p>');
    click(middleOf(reader, 'Huawei'));
    document.querySelector('#p')?.remove();
    await reader.readChanged([]);
    expect(shown()).toBeUndefined();
    expect(document.querySelector('on-the-record')).toBeNull();
  });
});

describe('the end', () => {
  it('takes everything away, and nothing comes back', async () => {
    const { reader, life } = await openPage(PAGE);
    const huawei = middleOf(reader, 'Huawei');
    click(huawei);
    life.abort();
    expect(document.querySelector('on-the-record')).toBeNull();
    expect(paintedActive()).toEqual([]);
    click(huawei);
    await point(huawei);
    await pass(1000);
    expect(shown()).toBeUndefined();
    expect(paintedActive()).toEqual([]);
  });

  it('while a popover is waited for calls it off', async () => {
    const { reader, life } = await openPage(PAGE);
    await point(middleOf(reader, 'Huawei'));
    life.abort();
    await pass(1000);
    expect(document.querySelector('on-the-record')).toBeNull();
  });
});

it('the article is the same before, during and after', async () => {
  const { reader, life } = await openPage('<p>The Hua<b>wei</b> story.</p>');
  const before = document.body.outerHTML;
  click(middleOf(reader, 'Huawei'));
  expect(document.body.outerHTML).toBe(before);
  press('Escape');
  life.abort();
  expect(document.body.outerHTML).toBe(before);
});
