/** What a page gets once it has marks: their style, what tells the day of its article, the popover. */
import { describe, expect, it, vi } from 'vitest';
import popoverScript from '../../../entrypoints/popover/index.ts';
import publicationDayScript from '../../../entrypoints/publication-day/index.ts';
import type { DayWorld } from '../../../entrypoints/publication-day/world.ts';
import type { BackgroundRequest } from '../../../utils/messaging/background-messages.ts';
import { rectanglesOf } from '../../../utils/page/marks/pointer.ts';
import { addToHead, attach, find, showPage, textNode } from '../page/page.ts';
import { painted } from '../page/reading.ts';
import { pass, point, popover } from './open-page.ts';
import { ARTICLE, asked, open, tell, whole } from './whole-reader.ts';

const rangeOver = (node: Text, start: number, end: number): StaticRange =>
  new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end });

describe('the style of marks, and then the popover’s script', () => {
  it('come with the first marks, and behind them, and once', async () => {
    const styles = () =>
      whole.sent.mock.calls.flatMap(([{ onTheRecord, request }]) =>
        onTheRecord === 'annotate' ? [(request as BackgroundRequest<'annotate'>).style] : [],
      );
    await open(ARTICLE);
    const atFirst = ['annotate', 'contexts-of', 'open-popover'];
    expect(asked()).toEqual(atFirst);
    expect(styles()).toEqual([true]);
    textNode('Huawei').data = 'The Huawei story, and the core.';
    await pass(5000);
    expect(asked()).toEqual([...atFirst, 'annotate', 'contexts-of']);
    expect(styles()).toEqual([true, false]);
    expect(painted()).toEqual(['Huawei', 'core']);
  });

  it('are not asked for by a page that has none', async () => {
    await open('<article><p>Nothing of note.</p></article>');
    expect(asked()).toEqual(['annotate']);
  });

  it('that cannot be had are asked for again with the next marks', async () => {
    whole.answers = { 'open-popover': { opened: false }, 'style-marks': { styled: false } };
    await open(ARTICLE);
    const times = (needed: string) => asked().filter((name) => name === needed).length;
    const [styles, popovers] = [times('style-marks'), times('open-popover')];
    expect(styles).toBeGreaterThan(0);
    expect(popovers).toBeGreaterThan(0);
    whole.answers = {};
    textNode('Huawei').data = 'The Huawei story, and the core.';
    await pass(5000);
    // The style comes with the answer about the new text.
    expect(times('style-marks')).toBe(styles);
    expect(times('open-popover')).toBe(popovers + 1);
    textNode('Huawei').data = 'The core.';
    await pass(5000);
    expect(times('open-popover')).toBe(popovers + 1);
  });

  it('that fails as it begins is printed, and asked for again with the next marks', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const error = new Error('no');
    vi.spyOn(publicationDayScript, 'main').mockImplementationOnce(() => {
      (globalThis as DayWorld).onTheRecordDay = () => {
        throw error;
      };
    });
    await open(ARTICLE);
    expect(logged).toHaveBeenCalledExactlyOnceWith(expect.any(String), error);
    textNode('Huawei').data = 'The Huawei story, and the core.';
    await pass(5000);
    await tell('show-mention', { entity: 'Q1' });
    expect(popover()).toBeDefined();
  });

  it('where nobody waits for it is handed to no element of the page', async () => {
    showPage('<a id="onTheRecordPopover"></a>');
    expect(() => popoverScript.main()).not.toThrow();
  });

  it('is asked for with the popover where it did not come with the answer', async () => {
    whole.change = { styled: false };
    await open(ARTICLE);
    expect(asked()).toEqual(['annotate', 'contexts-of', 'open-popover', 'style-marks']);
  });
});

describe('the day of publication', () => {
  const PUBLISHED = '<meta property="article:published_time" content="2019-05-01T08:00:00Z">';

  it('comes in a script of its own, before the popover', async () => {
    addToHead(PUBLISHED);
    await open(ARTICLE);
    await tell('show-mention', { entity: 'Q1' });
    expect(popover()?.textContent).toContain('May 1, 2019');
  });

  it('is missed by nobody where that script failed, and not sought among the page’s elements', async () => {
    vi.spyOn(publicationDayScript, 'main').mockImplementation(() => undefined);
    delete (globalThis as DayWorld).onTheRecordDay;
    addToHead(PUBLISHED);
    await open(`${ARTICLE}<a id="onTheRecordDay"></a>`);
    await tell('show-mention', { entity: 'Q1' });
    expect(popover()).toBeDefined();
    expect(popover()?.textContent).not.toContain('May 1, 2019');
  });
});

describe('a pointer on a mark before the popover’s script is there', () => {
  /** A page of which the script is late, with the pointer on a mark. */
  async function openLate(pointerType?: string, buttons?: number) {
    const { promise: scriptComes, resolve: comeScript } = Promise.withResolvers<void>();
    const answer = whole.sent.getMockImplementation();
    whole.sent.mockImplementation(async (message) => {
      if (message.onTheRecord === 'open-popover') await scriptComes;
      return answer?.(message);
    });
    await open(ARTICLE);
    const [rectangle] = rectanglesOf({ range: rangeOver(textNode('The Huawei'), 4, 10) });
    if (!rectangle) throw new Error('Expected Huawei to be on the screen.');
    await point({ x: rectangle.left + 5, y: rectangle.top + 5 }, pointerType, buttons);
    await pass(2000);
    expect(popover()).toBeUndefined();
    return comeScript;
  }

  it('opens its popover when it is, if it rests there', async () => {
    const comeScript = await openLate();
    comeScript();
    await pass(20);
    expect(popover()).toBeUndefined();
    await pass(300);
    expect(popover()).toBeDefined();
  });

  const send = (type: string, target: Element, init: PointerEventInit = {}) =>
    target.dispatchEvent(
      new PointerEvent(type, { bubbles: true, composed: true, pointerType: 'mouse', ...init }),
    );

  it.each<[string, PointerEventInit]>([
    ['the page moves under it', { relatedTarget: document.documentElement }],
    ['a finger goes', { pointerType: 'touch' }],
  ])('opens it, too, where %s', async (_what, init) => {
    const comeScript = await openLate();
    send('pointerout', document.body, init);
    send('pointerover', document.documentElement, init);
    comeScript();
    await pass(1000);
    expect(popover()).toBeDefined();
  });

  it('does not if it has left the page', async () => {
    const comeScript = await openLate();
    send('pointerout', document.body);
    comeScript();
    await pass(1000);
    expect(popover()).toBeUndefined();
  });

  it('does not if it has gone into a frame, be that in a shadow root', async () => {
    const comeScript = await openLate();
    const { x = 0, y = 0 } = textNode('The Huawei').parentElement?.getBoundingClientRect() ?? {};
    const host = document.body.appendChild(document.createElement('div'));
    const root = attach(host, '<iframe title="Advertisement"></iframe>');
    send('pointerout', document.body, { relatedTarget: host });
    send('pointerover', find('iframe', root));
    send('pointermove', find('iframe', root), { clientX: x + 45, clientY: y + 5 });
    comeScript();
    await pass(1000);
    expect(popover()).toBeUndefined();
  });

  it('does not if it is held down', async () => {
    const comeScript = await openLate('mouse', 1);
    comeScript();
    await pass(1000);
    expect(popover()).toBeUndefined();
  });

  it('does not if it was a finger', async () => {
    const comeScript = await openLate('touch');
    comeScript();
    await pass(1000);
    expect(popover()).toBeUndefined();
  });
});
