/** The whole reader of a page, as the browser runs it, from its beginning to its end. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ContentScriptContext } from 'wxt/utils/content-script-context';
import popoverScript from '../../../entrypoints/popover/index.ts';
import publicationDayScript from '../../../entrypoints/publication-day/index.ts';
import type { DayWorld } from '../../../entrypoints/publication-day/world.ts';
import readerScript from '../../../entrypoints/reader.content/index.ts';
import type { Annotation, BackgroundReplies, BackgroundRequest } from '../../../utils/messaging/messages.ts';
import { toWire, type Wire } from '../../../utils/messaging/wire.ts';
import { rectanglesOf } from '../../../utils/page/marks/pointer.ts';
import type { OwnWorld } from '../../../utils/page/own-world.ts';
import { browser, resetBrowser } from '../../support/fake-browser.ts';
import { addToHead, attach, find, showPage, textNode } from '../page/page.ts';
import { annotate, contextsOf, painted } from '../page/reading.ts';
import { pass, point, popover } from './open-page.ts';

const ARTICLE = '<article><p>The Huawei story, and ZTE.</p></article>';

let context: ContentScriptContext;
let answers: Partial<BackgroundReplies>;
let change: Partial<Annotation>;
let sent: ReturnType<typeof vi.fn<(message: Wire) => Promise<unknown>>>;

beforeEach(() => {
  answers = {};
  change = {};
  sent = vi.fn(async ({ onTheRecord: name, request }: Wire) => {
    if (name === 'annotate') {
      const { blocks, style } = request as BackgroundRequest<'annotate'>;
      const { styled } = { styled: true, ...answers['style-marks'] };
      return { ok: true, value: annotate(blocks, { ...(style && { styled }), ...change }) };
    }
    if (name === 'contexts-of')
      return { ok: true, value: contextsOf((request as { entities: string[] }).entities) };
    if (name === 'open-popover') {
      await publicationDayScript.main();
      await popoverScript.main();
    }
    const value = {
      'style-marks': { styled: true },
      'open-popover': { opened: true },
      'may-stay': { stays: true },
      ...answers,
    }[name];
    return value === undefined ? undefined : { ok: true, value };
  });
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(sent as never);
});
afterEach(() => {
  context.abort();
  resetBrowser();
});

const asked = () => sent.mock.calls.map(([{ onTheRecord }]) => onTheRecord);

/** Opens the reader of a page, which says of itself that it is an article, and lets it read. */
async function open(html: string): Promise<void> {
  addToHead('<meta property="og:type" content="article">');
  showPage(html);
  context = new ContentScriptContext('reader');
  const reading = readerScript.main(context);
  await vi.waitFor(() => expect(asked()).toContain('annotate'));
  await reading;
  await pass(20);
}

/** Sends the reader a message as the toolbar popup does. */
const tell = (name: string, request: object): Promise<unknown> =>
  browser.runtime.onMessage.trigger(toWire(name, request), { id: browser.runtime.id }, () => undefined);

const rangeOver = (node: Text, start: number, end: number): StaticRange =>
  new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end });

const leave = () => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
async function comeBack(): Promise<void> {
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  await pass(20);
}

describe('the style of marks, and then the popover’s script', () => {
  it('come with the first marks, and behind them, and once', async () => {
    const styles = () =>
      sent.mock.calls.flatMap(([{ onTheRecord, request }]) =>
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
    answers = { 'open-popover': { opened: false }, 'style-marks': { styled: false } };
    await open(ARTICLE);
    const times = (needed: string) => asked().filter((name) => name === needed).length;
    const [styles, popovers] = [times('style-marks'), times('open-popover')];
    expect(styles).toBeGreaterThan(0);
    expect(popovers).toBeGreaterThan(0);
    answers = {};
    textNode('Huawei').data = 'The Huawei story, and the core.';
    await pass(5000);
    // The style comes with the answer about the new text.
    expect(times('style-marks')).toBe(styles);
    expect(times('open-popover')).toBe(popovers + 1);
    textNode('Huawei').data = 'The core.';
    await pass(5000);
    expect(times('open-popover')).toBe(popovers + 1);
  });

  it('is asked for with the popover where it did not come with the answer', async () => {
    change = { styled: false };
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
  async function openLate(pointerType?: string) {
    const { promise: scriptComes, resolve: comeScript } = Promise.withResolvers<void>();
    const answer = sent.getMockImplementation();
    sent.mockImplementation(async (message) => {
      if (message.onTheRecord === 'open-popover') await scriptComes;
      return answer?.(message);
    });
    await open(ARTICLE);
    const [rectangle] = rectanglesOf({ range: rangeOver(textNode('The Huawei'), 4, 10) });
    if (!rectangle) throw new Error('Expected Huawei to be on the screen.');
    await point({ x: rectangle.left + 5, y: rectangle.top + 5 }, pointerType);
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

  it('does not if it has left the page', async () => {
    const comeScript = await openLate();
    document.documentElement.dispatchEvent(new PointerEvent('pointerleave'));
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

describe('a page that rests', () => {
  it('costs nothing: no timer runs, no frame is asked for, nobody is asked anything', async () => {
    await open(ARTICLE);
    await pass(5000);
    expect(vi.getTimerCount()).toBe(0);
    const before = asked().length;
    await pass(3_600_000);
    expect(asked()).toHaveLength(before);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('has its shadow roots followed', async () => {
    showPage('');
    await open('<article><p>ZTE</p><x-card></x-card></article>');
    const root = attach(find('x-card'), '<p>Huawei</p>');
    find('article').append(new Text('core'));
    await pass(5000);
    expect(painted()).toContain('Huawei');
    textNode('Huawei', root).data = 'Orange';
    await pass(5000);
    expect(painted()).toContain('Orange');
  });
});

describe('a reader at work', () => {
  const world = globalThis as OwnWorld;

  it('tells the gate, until it ends', async () => {
    await open(ARTICLE);
    expect(world.onTheRecordReads).toBe(true);
    await tell('close', {});
    expect(world.onTheRecordReads).toBeUndefined();
  });

  it('that takes over from another tells it, too', async () => {
    await open(ARTICLE);
    await open(ARTICLE);
    expect(world.onTheRecordReads).toBe(true);
  });

  it('is no quiet one for an element of the page', async () => {
    await open(`${ARTICLE}<a id="onTheRecordPurpose"></a>`);
    expect(painted()).toEqual(['Huawei', 'ZTE']);
  });

  it('is not one that only shows what was found', async () => {
    world.onTheRecordPurpose = 'found';
    context = new ContentScriptContext('reader');
    await readerScript.main(context);
    expect(world.onTheRecordReads).toBeUndefined();
    expect(world.onTheRecordPurpose).toBeUndefined();
    expect(await tell('list-mentions', {})).toEqual([{ ok: true, value: null }]);
  });

  it('keeps nothing of the clicks that it followed', async () => {
    await open(ARTICLE);
    const listened = vi.spyOn(context.signal, 'addEventListener');
    for (let click = 0; click < 3; click++) document.body.click();
    await pass(5000);
    expect(listened).not.toHaveBeenCalled();
  });

  it('tells the page nothing of itself', () => {
    expect(readerScript.noScriptStartedPostMessage).toBe(true);
  });
});

describe('a page that goes on to what is no article', () => {
  async function goOn() {
    await open('<main><p>Huawei</p></main>');
    find('meta[property]').remove();
    find('main').innerHTML = '<ul><li>ZTE</li></ul>';
    await pass(5000);
  }

  it('is not read where the gate asked for its reader', async () => {
    await goOn();
    expect(painted()).toEqual([]);
  });

  it('is read where the reader of the news did, and so is what comes later', async () => {
    (globalThis as OwnWorld).onTheRecordPurpose = 'asked-for';
    await goOn();
    expect(painted()).toEqual(['ZTE']);
    find('li').textContent = 'core';
    await pass(5000);
    expect(painted()).toEqual(['core']);
  });
});

describe('a page that comes back from the back/forward cache', () => {
  it('has its marks, and asks again what is on record', async () => {
    const begun = Date.now();
    await open(ARTICLE);
    leave();
    change = { density: 'page' };
    textNode('Huawei').data = 'Huawei and Huawei';
    await comeBack();
    await pass(5000);
    expect(sent).toHaveBeenCalledWith(toWire('may-stay', { since: begun }));
    expect(painted()).toEqual(['Huawei']);
  });

  it('does not show the popover that was open', async () => {
    await open(ARTICLE);
    await tell('show-mention', { entity: 'Q1' });
    expect(popover()).toBeDefined();
    leave();
    expect(popover()).toBeUndefined();
    expect(document.querySelector('on-the-record')).toBeNull();
  });

  it('has no reader any more where its site was switched off meanwhile', async () => {
    await open(ARTICLE);
    answers['may-stay'] = { stays: false };
    leave();
    await comeBack();
    expect(painted()).toEqual([]);
    expect(context.isInvalid).toBe(true);
  });

  it('keeps what it has while nobody answers', async () => {
    await open(ARTICLE);
    sent.mockRejectedValue(new Error('Could not establish connection.'));
    leave();
    await comeBack();
    expect(painted()).toEqual(['Huawei', 'ZTE']);
  });

  it('asks nothing once its reader has ended', async () => {
    await open(ARTICLE);
    context.abort();
    const before = asked().length;
    leave();
    await comeBack();
    textNode('Huawei').data = 'ZTE';
    await pass(5000);
    expect(asked()).toHaveLength(before);
  });
});
