/** A page that takes our element away, and one that keeps the focus in a dialog of its own. */
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { FOUND } from '../../support/found.ts';
import { find } from '../page/page.ts';
import { paintedActive } from '../page/reading.ts';
import { click, middleOf, NOWHERE, openPage, pass, point, popover, shown } from './open-page.ts';

await page.viewport(800, 600);
const PAGE = '<p>Huawei, ZTE, Huawei</p>';
const host = () => find('on-the-record');

describe.each([
  ['takes our element away', () => host().remove()],
  ['puts our element somewhere else', () => document.documentElement.prepend(host())],
])('where the page %s', (_what, take) => {
  it('the keys step on', async () => {
    const { handlers } = await openPage(PAGE);
    await handlers['show-mention']({ entity: 'Q2' });
    take();
    expect(shown()).toBeUndefined();
    expect(await handlers['step-mention']({ step: 1 })).toBe(true);
    expect(shown()).toBe('Entity Q1');
    expect(popover()?.querySelector('.body:focus')).not.toBeNull();
    expect(document.querySelectorAll('on-the-record')).toHaveLength(1);
  });

  it('a mark of the same entity, or of another, is shown when it is asked for', async () => {
    const { handlers } = await openPage(PAGE);
    for (const [entity, name] of [
      ['Q2', 'Entity Q2'],
      ['Q2', 'Entity Q2'],
      ['Q1', 'Entity Q1'],
    ] as const) {
      expect(await handlers['show-mention']({ entity })).toBe(true);
      expect(shown()).toBe(name);
      take();
    }
  });

  it('what was found is shown', async () => {
    const { handlers } = await openPage(PAGE);
    for (let time = 0; time < 2; time++) {
      await handlers['show-found']({ found: FOUND, until: Date.now() + 3000 });
      expect(popover()).toBeDefined();
      take();
    }
    expect(await handlers['step-mention']({ step: 1 })).toBe(true);
    expect(shown()).toBe('Entity Q1');
  });

  it('the pointer opens again, and a click', async () => {
    const { reader } = await openPage(PAGE);
    click(middleOf(reader, 'Huawei'));
    take();
    await point(NOWHERE);
    expect(paintedActive()).toEqual([]);
    await point(middleOf(reader, 'Huawei'));
    await pass(300);
    expect(shown()).toBe('Entity Q1');
    take();
    click(middleOf(reader, 'Huawei'));
    expect(shown()).toBe('Entity Q1');
  });

  it('a pointer that waits on another mark does so without an error', async () => {
    const { reader } = await openPage(PAGE);
    await point(middleOf(reader, 'Huawei'));
    await pass(300);
    await point(middleOf(reader, 'ZTE'));
    take();
    await pass(1000);
    expect(shown()).toBeUndefined();
  });
});

describe('under a modal dialog of the page', () => {
  afterEach(() => find('dialog').remove());

  /** The reader of the page has to say something, before anything else. */
  function ask(): void {
    const dialog = document.createElement('dialog');
    dialog.append(document.createElement('button'));
    document.body.append(dialog);
    dialog.showModal();
  }

  it('nothing opens by keys, which is said', async () => {
    const { handlers } = await openPage(PAGE);
    ask();
    expect(await handlers['show-mention']({ entity: 'Q1' })).toBe(false);
    expect(await handlers['step-mention']({ step: 1 })).toBe(false);
    expect(document.querySelector('on-the-record')).toBeNull();
    expect(document.activeElement).toBe(find('dialog button'));
  });

  it('what was found is not shown, which is said', async () => {
    const { handlers } = await openPage(PAGE);
    ask();
    expect(await handlers['show-found']({ found: FOUND, until: Date.now() + 3000 })).toBe(false);
    expect(document.querySelector('on-the-record')).toBeNull();
  });

  it('a popover that was open is closed by the key that would go into it', async () => {
    const { handlers, reader } = await openPage(PAGE);
    await point(middleOf(reader, 'Huawei'));
    await pass(300);
    ask();
    expect(shown()).toBe('Entity Q1');
    expect(await handlers['step-mention']({ step: 1 })).toBe(false);
    expect(shown()).toBeUndefined();
  });
});
