/** A pointer that is held down, one that goes into a frame, and one that rests where a popover was closed. */
import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { attach, find } from '../page/page.ts';
import { paintedActive } from '../page/reading.ts';
import { click, middleOf, NOWHERE, openPage, pass, point, popover, press, shown } from './open-page.ts';

const PAGE = '<p>The Huawei story, and ZTE.</p>';
await page.viewport(800, 600);

/** Sends a pointer's event there, as the browser does, and lets a frame pass. */
async function send(type: string, target: Element, init: PointerEventInit = {}): Promise<void> {
  const event = { bubbles: true, composed: true, pointerType: 'mouse', ...init };
  target.dispatchEvent(new PointerEvent(type, event));
  await pass(20);
}

const drag = (reader: Parameters<typeof middleOf>[0], alias: string) => {
  const { x, y } = middleOf(reader, alias);
  return send('pointermove', find('p'), { clientX: x, clientY: y, buttons: 1 });
};

describe('a pointer that is held down', () => {
  it('opens nothing on the mark that it is dragged onto', async () => {
    const { reader } = await openPage(PAGE);
    await drag(reader, 'Huawei');
    expect(paintedActive()).toEqual([]);
    await pass(1200);
    expect(shown()).toBeUndefined();
    await point(middleOf(reader, 'Huawei'));
    await pass(300);
    expect(shown()).toBe('Entity Q1');
  });

  it('opens nothing on the mark that it rested on and is pressed on', async () => {
    const { reader } = await openPage(PAGE);
    await point(middleOf(reader, 'Huawei'));
    await pass(200);
    await send('pointerdown', find('p'), { buttons: 1 });
    await pass(1200);
    expect(shown()).toBeUndefined();
  });

  it('opens nothing on the mark that it came onto just before it was pressed', async () => {
    const { reader } = await openPage(PAGE);
    const moved = point(middleOf(reader, 'Huawei'));
    await send('pointerdown', find('p'), { buttons: 1 });
    await moved;
    await pass(1200);
    expect(shown()).toBeUndefined();
  });

  it('opens nothing on a mark that it is pressed on while the popover of another is open', async () => {
    const { reader } = await openPage(PAGE);
    await point(middleOf(reader, 'Huawei'));
    await pass(300);
    await point(middleOf(reader, 'ZTE'));
    await send('pointerdown', find('p'), { buttons: 1 });
    await pass(1200);
    expect(shown()).toBe('Entity Q1');
  });

  it('leaves the popover of a mark that it is dragged away from, or over', async () => {
    const { reader } = await openPage(PAGE);
    await point(middleOf(reader, 'Huawei'));
    await pass(300);
    await drag(reader, 'Huawei');
    await pass(300);
    expect(shown()).toBeUndefined();
  });

  it('keeps a popover open that it was pressed in', async () => {
    const { reader } = await openPage(PAGE);
    await point(middleOf(reader, 'Huawei'));
    await pass(300);
    const words = popover()?.querySelector('.counts') as Element;
    await send('pointerdown', words, { buttons: 1 });
    await send('pointermove', words, { buttons: 1 });
    await send('pointermove', find('p'), { clientX: NOWHERE.x, clientY: NOWHERE.y, buttons: 1 });
    await pass(1000);
    expect(shown()).toBe('Entity Q1');
  });

  it('and let go outside of the popover that it was pressed in, closes nothing', async () => {
    const { reader } = await openPage(PAGE);
    click(middleOf(reader, 'Huawei'));
    await send('pointerdown', popover()?.querySelector('.counts') as Element, { buttons: 1 });
    click(NOWHERE, document.documentElement);
    expect(shown()).toBe('Entity Q1');
    await send('pointerdown', document.documentElement, { buttons: 1 });
    click(NOWHERE, document.documentElement);
    expect(shown()).toBeUndefined();
  });

  it('and is no click in the popover, does not make one of a click that the keys do outside', async () => {
    const { reader } = await openPage(PAGE);
    click(middleOf(reader, 'Huawei'));
    await send('pointerdown', popover()?.querySelector('.counts') as Element, { buttons: 2 });
    press('Enter');
    click(NOWHERE, document.documentElement);
    expect(shown()).toBeUndefined();
  });
});

describe('a pointer that goes into a frame', () => {
  const FRAMES = '<p>The Huawei story.</p><iframe title="Advertisement"></iframe>';
  /** Next to the mark: so near that it counts as on it. */
  const besideMark = (reader: Parameters<typeof middleOf>[0]) => {
    const { x, y } = middleOf(reader, 'Huawei');
    return { clientX: x, clientY: y };
  };

  it('closes the popover of the mark that it comes from', async () => {
    const { reader } = await openPage(FRAMES);
    await point(middleOf(reader, 'Huawei'));
    await pass(300);
    await send('pointerover', find('iframe'), besideMark(reader));
    await pass(300);
    expect(shown()).toBeUndefined();
  });

  it('opens nothing that it did not wait for, though a move on the frame is heard', async () => {
    const { reader } = await openPage(FRAMES);
    await point(middleOf(reader, 'Huawei'));
    await pass(60);
    await send('pointerover', find('iframe'), besideMark(reader));
    await send('pointermove', find('iframe'), besideMark(reader));
    await pass(1000);
    expect(shown()).toBeUndefined();
  });

  it('in a shadow root does, too', async () => {
    const { reader } = await openPage('<p>The Huawei story.</p><x-host></x-host>');
    const root = attach(find('x-host'), '<iframe title="Advertisement"></iframe>');
    await point(middleOf(reader, 'Huawei'));
    await pass(300);
    await send('pointerover', find('iframe', root), besideMark(reader));
    await pass(300);
    expect(shown()).toBeUndefined();
  });

  it('and comes back, opens again', async () => {
    const { reader } = await openPage(FRAMES);
    await send('pointerover', find('iframe'));
    await send('pointerover', find('p'));
    await point(middleOf(reader, 'Huawei'));
    await pass(300);
    expect(shown()).toBe('Entity Q1');
  });

  it('by touch says nothing of where the mouse is', async () => {
    const { reader } = await openPage(FRAMES);
    await point(middleOf(reader, 'Huawei'));
    await send('pointerover', find('iframe'), { pointerType: 'touch' });
    await point(middleOf(reader, 'Huawei'));
    await pass(300);
    expect(shown()).toBe('Entity Q1');
  });
});

describe('Escape, on a popover that a click has pinned', () => {
  it('closes it until the pointer has left the mark', async () => {
    const { reader } = await openPage(PAGE);
    const { x, y } = middleOf(reader, 'Huawei');
    await point({ x, y });
    click({ x, y });
    press('Escape');
    await point({ x: x + 1, y });
    await pass(1000);
    expect(shown()).toBeUndefined();
    await point(NOWHERE);
    await point({ x, y });
    await pass(300);
    expect(shown()).toBe('Entity Q1');
  });

  it('does so where the hand that clicked was not quite at rest', async () => {
    const { reader } = await openPage(PAGE);
    const { x, y } = middleOf(reader, 'Huawei');
    await drag(reader, 'Huawei');
    click({ x, y });
    press('Escape');
    await point({ x: x + 1, y });
    await pass(1000);
    expect(shown()).toBeUndefined();
  });

  it('does so where the hand that clicked moved just before', async () => {
    const { reader } = await openPage(PAGE);
    const { x, y } = middleOf(reader, 'Huawei');
    await point({ x, y });
    const dragged = drag(reader, 'Huawei');
    click({ x, y });
    await dragged;
    press('Escape');
    await point({ x: x + 1, y });
    await pass(1000);
    expect(shown()).toBeUndefined();
  });

  it('lets a pointer open it that was somewhere else by then', async () => {
    const { reader } = await openPage(PAGE);
    click(middleOf(reader, 'Huawei'));
    await point(NOWHERE);
    press('Escape');
    await point(middleOf(reader, 'Huawei'));
    await pass(300);
    expect(shown()).toBe('Entity Q1');
  });
});

describe('a page that calls off all frames', () => {
  it('does not keep the pointer from being heard once it moves again', async () => {
    const { reader } = await openPage(PAGE);
    const { x, y } = middleOf(reader, 'Huawei');
    const move = () => send('pointermove', find('p'), { clientX: x, clientY: y });
    // The frame that is asked for never comes.
    vi.spyOn(globalThis, 'requestAnimationFrame').mockReturnValueOnce(1);
    await move();
    await pass(300);
    expect(shown()).toBeUndefined();
    await move();
    await pass(300);
    expect(shown()).toBe('Entity Q1');
  });
});
