/** The whole reader of a page, as the browser runs it, from its beginning to its end. */
import { describe, expect, it, vi } from 'vitest';
import readerScript from '../../../entrypoints/reader/index.ts';
import { toWire } from '../../../utils/messaging/wire.ts';
import { inOwnWorld, type OwnWorld } from '../../../utils/page/own-world.ts';
import { PageReader } from '../../../utils/page/page-reader.ts';
import { browser } from '../../support/fake-browser.ts';
import { FOUND } from '../../support/found.ts';
import { attach, find, showPage, textNode } from '../page/page.ts';
import { painted } from '../page/reading.ts';
import { click, NOWHERE, pass, point, popover } from './open-page.ts';
import { ARTICLE, asked, open, tell, whole } from './whole-reader.ts';
import { writeAnew } from './write-anew.ts';

const leave = () => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
async function comeBack(): Promise<void> {
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  await pass(20);
}

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

describe('a shadow root that changes while the first answer is on its way', () => {
  it('is read again', async () => {
    showPage('');
    const { promise: answerComes, resolve: comeAnswer } = Promise.withResolvers<void>();
    const answer = whole.sent.getMockImplementation();
    whole.sent.mockImplementation(async (message) => {
      if (message.onTheRecord === 'annotate') await answerComes;
      return answer?.(message);
    });
    const opened = open('<article><p>ZTE</p><div id="part"></div></article>');
    const root = attach(find('#part'), '<p>Loading</p>');
    await vi.waitFor(() => expect(asked()).toContain('annotate'));
    textNode('Loading', root).data = 'Huawei';
    comeAnswer();
    await opened;
    await pass(5000);
    expect(painted()).toEqual(['ZTE', 'Huawei']);
  });
});

describe('a click', () => {
  it.each([400, 800, 1900])('has painted what the page shows %d ms after it', async (later) => {
    await open('<article><p>Huawei</p><p id="more" style="display: none">ZTE</p></article>');
    // Of what is hidden from the beginning, nothing is waited for any more.
    await pass(60_000);
    expect(vi.getTimerCount()).toBe(0);
    click(NOWHERE);
    setTimeout(() => find('#more').removeAttribute('style'), later);
    await pass(4000);
    expect(painted()).toEqual(['Huawei', 'ZTE']);
  });

  it('leads to nothing where nothing is hidden', async () => {
    await open(ARTICLE);
    await pass(5000);
    click(NOWHERE);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a page that writes itself anew', () => {
  it('has what a click shows painted', async () => {
    await open('<article><p>Huawei</p><p id="more" style="display: none">ZTE</p></article>');
    await writeAnew();
    await pass(5000);
    find('#more').removeAttribute('style');
    click(NOWHERE);
    await pass(600);
    expect(painted()).toEqual(['Huawei', 'ZTE']);
  });
});

const world = globalThis as OwnWorld;
function lifeNow(): AbortController {
  const life = inOwnWorld('onTheRecordReader');
  if (!life) throw new Error('No reader.');
  return life;
}

describe('a reader at work', () => {
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

  it('keeps nothing of the clicks that it followed', async () => {
    await open(ARTICLE);
    const listened = vi.spyOn(lifeNow().signal, 'addEventListener');
    for (let click = 0; click < 3; click++) document.body.click();
    await pass(5000);
    expect(listened).not.toHaveBeenCalled();
  });

  it('prints what fails when its page comes back', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await open(ARTICLE);
    const error = new Error('no');
    vi.spyOn(PageReader.prototype, 'refresh').mockRejectedValueOnce(error);
    await comeBack();
    expect(logged).toHaveBeenCalledExactlyOnceWith(expect.any(String), error);
  });

  it('ends with the one that takes over', async () => {
    await open(ARTICLE);
    const before = lifeNow();
    await open(ARTICLE);
    expect(before.signal.aborted).toBe(true);
    expect(painted()).toEqual(['Huawei', 'ZTE']);
    expect(await tell('step-mention', { step: 1 })).toEqual({ ok: true, value: true });
  });
});

describe('the page', () => {
  /** What other extensions and WXT's own scripts say of themselves, each to the next. */
  const STARTED = `${browser.runtime.id}:${import.meta.env.ENTRYPOINT}:wxt:content-script-started`;

  it('hears nothing of a reader that finds nothing to mark', async () => {
    const [dispatched, posted] = [
      vi.spyOn(EventTarget.prototype, 'dispatchEvent'),
      vi.spyOn(window, 'postMessage'),
    ];
    await open('<article><p>Nothing of note.</p></article>');
    await tell('close', {});
    expect(dispatched.mock.calls.filter(([event]) => event.type !== 'abort')).toEqual([]);
    expect(posted).not.toHaveBeenCalled();
  });

  it('does not end it by saying what a newer one would', async () => {
    await open(ARTICLE);
    const detail = { contentScriptName: 'reader', messageId: 'x' };
    document.dispatchEvent(new CustomEvent(STARTED, { detail }));
    await pass(20);
    expect(painted()).toEqual(['Huawei', 'ZTE']);
  });
});

describe('a reader whose extension is gone', () => {
  const leaveBehind = () => vi.spyOn(browser.runtime, 'id', 'get').mockReturnValue(undefined as never);

  it.each<[string, () => unknown]>([
    ['the pointer moves', () => point(NOWHERE)],
    ['its page changes', () => textNode('Huawei').appendData('Orange')],
  ])('ends, and takes its marks along, once %s', async (_what, happen) => {
    await open(ARTICLE);
    leaveBehind();
    expect(painted()).toEqual(['Huawei', 'ZTE']);
    await happen();
    await pass(5000);
    expect(painted()).toEqual([]);
    expect(asked().filter((name) => name === 'annotate')).toHaveLength(1);
  });
});

describe('a reader that only shows what was found', () => {
  async function openQuiet(): Promise<void> {
    world.onTheRecordPurpose = 'found';
    await readerScript.main();
  }

  it('has read nothing, and says so', async () => {
    await openQuiet();
    expect(world.onTheRecordReads).toBeUndefined();
    expect(world.onTheRecordPurpose).toBeUndefined();
    expect(await tell('list-mentions', {})).toEqual({ ok: true, value: null });
  });

  it.each([undefined, 'asked-for'] as const)(
    'reads the page when it is to be read, and keeps what it shows (%s)',
    async (purpose) => {
      showPage(ARTICLE);
      await openQuiet();
      await tell('show-found', { found: FOUND, until: Date.now() + 3000 });
      const shown = popover();
      expect(shown).toBeDefined();
      if (purpose) world.onTheRecordPurpose = purpose;
      await open(ARTICLE);
      expect(popover()).toBe(shown);
      expect(painted()).toEqual(['Huawei', 'ZTE']);
      expect(world.onTheRecordReads).toBe(true);
      expect(await tell('list-mentions', {})).toMatchObject({ value: { entities: [{}, {}] } });
    },
  );

  it('is there no more once it reads, or has ended', async () => {
    await openQuiet();
    await open(ARTICLE);
    const reading = lifeNow();
    await open(ARTICLE);
    expect(reading.signal.aborted).toBe(true);
    await openQuiet();
    lifeNow().abort();
    await open(ARTICLE);
    expect(painted()).toEqual(['Huawei', 'ZTE']);
  });
});

it('a drawing is not read, whoever asks for it, and the popup hears that it is no article', async () => {
  const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  vi.spyOn(document, 'documentElement', 'get').mockReturnValue(drawing as Element as HTMLElement);
  showPage(ARTICLE);
  world.onTheRecordPurpose = 'asked-for';
  await readerScript.main();
  await pass(5000);
  expect(asked()).toEqual([]);
  expect(await tell('list-mentions', {})).toEqual({ ok: true, value: null });
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
    whole.change = { density: 'page' };
    textNode('Huawei').data = 'Huawei and Huawei';
    await comeBack();
    await pass(5000);
    expect(whole.sent).toHaveBeenCalledWith(toWire('may-stay', { since: begun }));
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
    whole.answers['may-stay'] = { stays: false };
    leave();
    await comeBack();
    expect(painted()).toEqual([]);
    expect(lifeNow().signal.aborted).toBe(true);
  });

  it('keeps what it has while nobody answers', async () => {
    await open(ARTICLE);
    whole.sent.mockRejectedValue(new Error('Could not establish connection.'));
    leave();
    await comeBack();
    expect(painted()).toEqual(['Huawei', 'ZTE']);
  });

  it('asks nothing once its reader has ended', async () => {
    await open(ARTICLE);
    lifeNow().abort();
    const before = asked().length;
    leave();
    await comeBack();
    textNode('Huawei').data = 'ZTE';
    await pass(5000);
    expect(asked()).toHaveLength(before);
  });
});
