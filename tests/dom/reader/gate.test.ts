/** The gate, as the browser runs it: once when the page has loaded, and again when a site is switched on or granted. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import gateScript from '../../../entrypoints/gate.ts';
import { toWire } from '../../../utils/messaging/wire.ts';
import { inOwnWorld, type OwnWorld } from '../../../utils/page/own-world.ts';
import { fakeWaits } from '../../support/fake-waits.ts';
import { addToHead, showPage } from '../page/page.ts';

const world = globalThis as OwnWorld;
const { href } = location;
let sent: ReturnType<typeof vi.fn<(message: unknown) => Promise<unknown>>>;
let listeners: ((message: unknown) => unknown)[];

beforeEach(() => {
  vi.useFakeTimers();
  fakeWaits();
  sent = vi.fn(async () => undefined);
  listeners = [];
  const onMessage = { addListener: (listener: (message: unknown) => unknown) => listeners.push(listener) };
  vi.stubGlobal('chrome', { runtime: { id: 'on-the-record', sendMessage: sent, onMessage } });
  showPage('<p>Short.</p>');
});
afterEach(() => {
  inOwnWorld('onTheRecordGate')?.abort();
  delete world.onTheRecordGate;
  delete world.onTheRecordReads;
  history.replaceState(null, '', href);
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const becomeArticle = () => addToHead('<script type="application/ld+json">{"@type":"NewsArticle"}</script>');
const pass = (milliseconds = 2000) => vi.advanceTimersByTimeAsync(milliseconds);

describe('the gate', () => {
  it('asks for the reader, once, where the page is an article', async () => {
    becomeArticle();
    gateScript.main();
    await pass();
    history.pushState(null, '', '/another');
    await pass();
    expect(sent).toHaveBeenCalledExactlyOnceWith({ onTheRecord: 'open-reader', request: {} });
  });

  it('looks again at a page that builds itself, and at one that navigates within itself', async () => {
    gateScript.main();
    await pass();
    history.pushState(null, '', '/story');
    becomeArticle();
    expect(sent).not.toHaveBeenCalled();
    await pass();
    expect(sent).toHaveBeenCalledOnce();
  });

  it.each(['after loading', 'after navigation'])(
    'notices an article that comes a dozen seconds %s',
    async (when) => {
      gateScript.main();
      if (when === 'after navigation') {
        await pass(60_000);
        history.pushState(null, '', '/story');
      }
      await pass(12_000);
      expect(sent).not.toHaveBeenCalled();
      becomeArticle();
      await pass(2000);
      expect(sent).toHaveBeenCalledOnce();
      expect(vi.getTimerCount()).toBe(0);
    },
  );

  it('looks no more at a page that has not become one, and waits for nothing', async () => {
    gateScript.main();
    await pass(14_000);
    expect(vi.getTimerCount()).toBe(0);
    becomeArticle();
    await pass(3_600_000);
    expect(sent).not.toHaveBeenCalled();
  });

  it('looks at a page twice where it rests', async () => {
    const asked = vi.spyOn(Document.prototype, 'querySelector');
    gateScript.main();
    const atFirst = asked.mock.calls.length;
    await pass(2000);
    expect(asked).toHaveBeenCalledTimes(2 * atFirst);
    await pass(60_000);
    expect(asked).toHaveBeenCalledTimes(2 * atFirst);
    asked.mockRestore();
  });
});

it('leaves the page alone for its first two seconds: follows nothing, waits for one thing', async () => {
  const observe = vi.spyOn(MutationObserver.prototype, 'observe');
  const follow = vi.spyOn(EventTarget.prototype, 'addEventListener');
  gateScript.main();
  await pass(1999);
  expect(observe).not.toHaveBeenCalled();
  expect(follow).not.toHaveBeenCalled();
  expect(listeners).toEqual([]);
  expect(vi.getTimerCount()).toBe(1);
  await pass(1);
  expect(observe).toHaveBeenCalledOnce();
  expect(listeners).toHaveLength(1);
  observe.mockRestore();
  follow.mockRestore();
});

it('waits by no timer, which the page could clear with its own', () => {
  vi.mocked(AbortSignal.timeout).mockReturnValue(new AbortController().signal);
  gateScript.main();
  expect(AbortSignal.timeout).toHaveBeenCalledExactlyOnceWith(2000);
  expect(vi.getTimerCount()).toBe(0);
});

it('ends when the site is switched off or its permission taken back, and answers nothing to that', async () => {
  gateScript.main();
  await pass();
  const answers = (name: string) => listeners.map((hear) => hear(toWire(name, {})));
  expect(answers('refresh')).toEqual([undefined]);
  history.pushState(null, '', '/story');
  expect(vi.getTimerCount()).toBe(1);
  expect(answers('close')).toEqual([undefined]);
  becomeArticle();
  await pass();
  history.pushState(null, '', '/another');
  expect(vi.getTimerCount()).toBe(0);
  expect(sent).not.toHaveBeenCalled();
});

it('takes no element of the page for what our scripts have put there', () => {
  showPage('<a id="onTheRecordReads"></a><a id="onTheRecordGate"></a>');
  becomeArticle();
  gateScript.main();
  expect(sent).toHaveBeenCalledOnce();
});

describe('the gate, run again in the same page', () => {
  it('takes the place of the one before: one of them follows the page', async () => {
    for (let run = 0; run < 3; run++) {
      gateScript.main();
      await pass();
    }
    history.pushState(null, '', '/story');
    expect(vi.getTimerCount()).toBe(1);
    becomeArticle();
    await pass();
    expect(sent).toHaveBeenCalledOnce();
  });

  it('does so also before the one before follows the page', async () => {
    gateScript.main();
    await pass(500);
    gateScript.main();
    await pass(2000);
    expect(vi.getTimerCount()).toBe(1);
    becomeArticle();
    await pass(60_000);
    expect(sent).toHaveBeenCalledOnce();
    history.pushState(null, '', '/story');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('ends the one before where the page has become an article', async () => {
    gateScript.main();
    await pass();
    becomeArticle();
    gateScript.main();
    await pass(60_000);
    expect(sent).toHaveBeenCalledOnce();
  });

  it('asks anew where the one before has asked', () => {
    becomeArticle();
    gateScript.main();
    gateScript.main();
    expect(sent).toHaveBeenCalledTimes(2);
  });

  it('does nothing where a reader is at work', async () => {
    becomeArticle();
    world.onTheRecordReads = true;
    gateScript.main();
    await pass();
    expect(sent).not.toHaveBeenCalled();
  });

  it('does nothing where a reader comes to work while it follows the page', async () => {
    gateScript.main();
    await pass();
    world.onTheRecordReads = true;
    history.pushState(null, '', '/story');
    becomeArticle();
    await pass(60_000);
    expect(sent).not.toHaveBeenCalled();
  });

  it('does nothing where a reader has come to work since', async () => {
    gateScript.main();
    world.onTheRecordReads = true;
    becomeArticle();
    await pass(60_000);
    expect(sent).not.toHaveBeenCalled();
    expect(listeners).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
