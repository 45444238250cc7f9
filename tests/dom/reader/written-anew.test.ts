/** What a page that writes itself anew takes away is there again: who listens to it. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { LastPointer } from '../../../entrypoints/reader/last-pointer.ts';
import { followReturns, keepListening } from '../../../utils/page/page-life.ts';
import { click, middleOf, NOWHERE, openPage, pass, point, press, shown } from './open-page.ts';
import { writeAnew } from './write-anew.ts';

await page.viewport(800, 600);

let life: AbortController;
beforeEach(() => {
  life = new AbortController();
});
afterEach(() => life.abort());

describe('a page that writes itself anew', () => {
  const PAGE = '<p>The Huawei story, and ZTE.</p>';

  it('opens popovers for the pointer, and closes them', async () => {
    const { reader } = await openPage(PAGE);
    await writeAnew();
    await point(middleOf(reader, 'Huawei'));
    await pass(300);
    expect(shown()).toBe('Entity Q1');
    press('Escape');
    expect(shown()).toBeUndefined();
    await point(NOWHERE);
    await point(middleOf(reader, 'ZTE'));
    await pass(300);
    expect(shown()).toBe('Entity Q2');
    document.documentElement.dispatchEvent(new PointerEvent('pointerleave'));
    await pass(1000);
    expect(shown()).toBeUndefined();
  });

  it('opens them for a click, once', async () => {
    const { reader, control } = await openPage(PAGE);
    const show = vi.spyOn(control, 'show');
    await writeAnew();
    click(middleOf(reader, 'Huawei'));
    expect(shown()).toBe('Entity Q1');
    expect(show).toHaveBeenCalledOnce();
  });

  it('tells where the pointer is, and that it has left', async () => {
    const pointer = new LastPointer(life.signal);
    await writeAnew();
    await point(NOWHERE);
    expect(pointer.point).toEqual(NOWHERE);
    document.documentElement.dispatchEvent(new PointerEvent('pointerout', { bubbles: true }));
    expect(pointer.point).toBeUndefined();
  });

  it('tells that it is left, once', async () => {
    const onLeave = vi.fn();
    followReturns(life.signal, onLeave, vi.fn());
    await writeAnew();
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(onLeave).toHaveBeenCalledOnce();
  });

  it('is listened to no more after the end', async () => {
    const listen = vi.fn();
    keepListening(life.signal, listen);
    life.abort();
    await writeAnew();
    keepListening(life.signal, listen);
    expect(listen).toHaveBeenCalledOnce();
  });
});

describe('a page with the same root element', () => {
  it('is listened to once, whatever it does in that', async () => {
    const listen = vi.fn();
    keepListening(life.signal, listen);
    document.body.append(document.createElement('p'));
    await pass(0);
    expect(listen).toHaveBeenCalledOnce();
  });
});
