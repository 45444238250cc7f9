import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { NOTHING_TOLD } from '../../../utils/matching/told.ts';
import { trustOf } from '../../../utils/messaging/answer.ts';
import {
  answerAsBackground,
  type BackgroundHandlers,
} from '../../../utils/messaging/answer-as-background.ts';
import { answerAsReader, type ReaderHandlers } from '../../../utils/messaging/answer-as-reader.ts';
import type {
  BackgroundMessage,
  BackgroundRequest,
  backgroundMessages,
} from '../../../utils/messaging/background-messages.ts';
import { toWire } from '../../../utils/messaging/wire.ts';
import { browser, resetBrowser } from '../../support/fake-browser.ts';
import { FOUND } from '../../support/found.ts';

afterEach(() => {
  resetBrowser();
  vi.restoreAllMocks();
});

const { id } = browser.runtime;
const ours = { id, url: browser.runtime.getURL('/options.html') };
const page = { id, url: 'https://news.example/story', frameId: 0, tab: tab(4) };

/** A sender as both the polyfill and the fake of the browser know it. */
type Sender = Runtime.MessageSender & Parameters<typeof browser.runtime.onMessage.trigger>[1];

/** What the browser tells of a tab; only its id is ever used. */
function tab(id: number): NonNullable<Sender['tab']> {
  return {
    id,
    index: 0,
    windowId: 1,
    groupId: -1,
    highlighted: false,
    active: true,
    selected: true,
    pinned: false,
    incognito: false,
    frozen: false,
    discarded: false,
    autoDiscardable: true,
    lastAccessed: 0,
  };
}

describe('who a sender is', () => {
  it.each<[string, Sender, ReturnType<typeof trustOf>]>([
    ['one of our pages', ours, 'own'],
    ['one of our pages in a tab', { ...ours, tab: tab(1), frameId: 0 }, 'own'],
    ['our background', { id, url: browser.runtime.getURL('/background.js') }, 'own'],
    ['the top frame of a page', page, 'page'],
    ['the top frame of a page without encryption', { ...page, url: 'http://news.example/' }, 'page'],
    ['a frame inside a page', { ...page, frameId: 3 }, undefined],
    ['a page in no tab', { id, url: page.url, frameId: 0 }, undefined],
    ['a page that does not say which frame', { id, url: page.url, tab: tab(4) }, undefined],
    ['another extension', { ...ours, id: 'another' }, undefined],
    ['another extension in a page', { ...page, id: 'another' }, undefined],
    ['nobody', {}, undefined],
    ['one without an address', { id, tab: tab(4), frameId: 0 }, undefined],
    ['a file', { ...page, url: 'file:///home/story.html' }, undefined],
    ['a document of a script', { ...page, url: 'data:text/html,hello' }, undefined],
    [
      'another extension by its address',
      { ...page, url: 'chrome-extension://on-the-record.evil/a.html' },
      undefined,
    ],
    ['a site named like us', { ...page, url: `https://${id}/` }, 'page'],
  ])('%s: %s', (_who, sender, trust) => {
    expect(trustOf(sender)).toBe(trust);
  });
});

/** Sends to every listener, as the browser does, and gives what the first of them sends back; nothing when none says that it will. */
async function send(message: unknown, sender: Sender): Promise<unknown> {
  const { promise, resolve } = Promise.withResolvers<unknown>();
  const willAnswer: unknown[] = await browser.runtime.onMessage.trigger(message, sender, resolve);
  return willAnswer.includes(true) ? promise : undefined;
}

const outcome = { result: 'unchanged', dataset: 'Harbours', version: '3' } as const;

const backgroundHandlers = (): BackgroundHandlers => ({
  'open-reader': vi.fn(async () => ({ opened: true })),
  'style-marks': vi.fn(async () => ({ styled: true })),
  'open-popover': vi.fn(async () => ({ opened: true })),
  'may-stay': vi.fn(async () => ({ stays: true })),
  annotate: vi.fn(async () => ({
    mentions: [],
    told: NOTHING_TOLD,
    sources: { on: 1, all: 2 },
    language: null,
    snoozedCount: 0,
    hoverDelay: 300,
    density: 'paragraph' as const,
  })),
  'contexts-of': vi.fn(async () => ({ contexts: {}, records: {} })),
  'last-change': vi.fn(async () => null),
  'undo-change': vi.fn(async () => outcome),
  snooze: vi.fn(async () => null),
  wake: vi.fn(async () => null),
  'run-here': vi.fn(async () => ({ opened: false })),
  'take-query': vi.fn(async () => ({ query: '' })),
  'find-records': vi.fn(async ({ query }) => ({ ...FOUND, query })),
  'library-report': vi.fn(async () => ({ datasets: [], sources: [], kept: 'memory' as const })),
  'update-dataset': vi.fn(async () => outcome),
  'import-dataset': vi.fn(async () => outcome),
  'remove-dataset': vi.fn(async () => outcome),
  'restore-bundled': vi.fn(async () => outcome),
});

/** What only our own pages may ask of the background. */
type OwnMessage = {
  [M in BackgroundMessage]: (typeof backgroundMessages)[M]['from'] extends 'own' ? M : never;
}[BackgroundMessage];

const ownRequests: { [M in OwnMessage]: BackgroundRequest<M> } = {
  'run-here': { tab: 1 },
  'take-query': {},
  'find-records': { query: 'cranes' },
  'library-report': {},
  'update-dataset': { url: 'https://harbours.example/harbours.json' },
  'import-dataset': { file: 'harbours.json', text: '{}' },
  'remove-dataset': { id: 'harbours' },
  'restore-bundled': {},
  'last-change': {},
  'undo-change': { change: '2 after 1' },
};

const refused = { ok: false, failure: 'refused' };

describe('the background', () => {
  let handlers: BackgroundHandlers;
  let stop: () => void;
  beforeEach(() => {
    handlers = backgroundHandlers();
    stop = answerAsBackground(handlers);
  });

  it('hands on of what a page tells only what its schema knows', async () => {
    const names = JSON.parse('{"a":"b","__proto__":{"x":1},"constructor":5}');
    const told = { ...NOTHING_TOLD, names };
    await send(toWire('annotate', { blocks: [], language: null, told }), page);
    const [request] = vi.mocked(handlers.annotate).mock.calls[0] ?? [];
    expect(Object.entries(request?.told?.names ?? {})).toEqual([['a', 'b']]);
  });

  it('answers a page, and knows its tab and address from the browser', async () => {
    expect(await send(toWire('open-reader', {}), page)).toEqual({ ok: true, value: { opened: true } });
    expect(handlers['open-reader']).toHaveBeenCalledExactlyOnceWith({}, { tab: 4, url: page.url });
  });

  it('answers our own pages', async () => {
    expect(await send(toWire('remove-dataset', { id: 'harbours' }), ours)).toEqual({
      ok: true,
      value: outcome,
    });
    expect(handlers['remove-dataset']).toHaveBeenCalledExactlyOnceWith({ id: 'harbours' }, expect.anything());
  });

  it.each(Object.entries(ownRequests) as [OwnMessage, unknown][])(
    'answers our own pages that ask "%s", and refuses a page that asks the same',
    async (name, request) => {
      expect(await send(toWire(name, request), page)).toEqual(refused);
      expect(handlers[name]).not.toHaveBeenCalled();
      expect(await send(toWire(name, request), ours)).toMatchObject({ ok: true });
      expect(handlers[name]).toHaveBeenCalledExactlyOnceWith(request, expect.anything());
    },
  );

  it('refuses our own pages what only a page may ask', async () => {
    expect(await send(toWire('open-reader', {}), ours)).toEqual(refused);
  });

  it.each<[string, Sender]>([
    ['another extension', { ...page, id: 'another' }],
    ['a frame inside a page', { ...page, frameId: 2 }],
    ['one without an address', { id }],
  ])('refuses %s', async (_who, sender) => {
    expect(await send(toWire('annotate', { blocks: [], language: null }), sender)).toEqual(refused);
    expect(handlers.annotate).not.toHaveBeenCalled();
  });

  it.each<[string, unknown]>([
    ['no blocks', { language: 'en' }],
    ['blocks that are no list', { blocks: 'text', language: 'en' }],
    ['blocks that are no text', { blocks: [1], language: 'en' }],
    ['too many blocks', { blocks: Array.from({ length: 20_001 }, () => ''), language: 'en' }],
    ['no language', { blocks: [] }],
    ['a language that is a book', { blocks: [], language: 'x'.repeat(41) }],
    ['a field too many', { blocks: [], language: null, url: 'https://evil.example/' }],
    ['nothing', null],
    ['a list', []],
  ])('refuses %s', async (_what, request) => {
    expect(await send(toWire('annotate', request), page)).toEqual(refused);
    expect(handlers.annotate).not.toHaveBeenCalled();
  });

  it.each(['refresh', 'no-such-message', 'constructor', '__proto__', 'toString', ''])(
    'leaves "%s" to whoever it is for',
    async (name) => {
      expect(await send(toWire(name, {}), ours)).toBeUndefined();
      expect(await send(toWire(name, {}), page)).toBeUndefined();
    },
  );

  it.each<[string, unknown]>([
    ['a text', 'open-reader'],
    ['nothing', null],
    ['a message of something else', { type: 'open-reader', request: {} }],
    ['a name that is no text', { onTheRecord: 1, request: {} }],
    ['a message without a request', { onTheRecord: 'open-reader' }],
  ])('does not take %s for a message', async (_what, message) => {
    expect(await send(message, page)).toBeUndefined();
  });

  it('says that it failed, logs why, and tells the asker nothing of it', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const error = new Error('the disk is on fire');
    vi.mocked(handlers['library-report']).mockRejectedValue(error);
    expect(await send(toWire('library-report', {}), ours)).toEqual({ ok: false, failure: 'failed' });
    expect(logged).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('library-report'), error);
  });

  it('answers no more once it has stopped', async () => {
    stop();
    expect(await send(toWire('open-reader', {}), page)).toBeUndefined();
  });
});

describe('the reader', () => {
  const mentions = { entities: [], sources: ['Source wire'], answered: true };
  let handlers: ReaderHandlers;
  beforeEach(() => {
    handlers = {
      refresh: vi.fn(() => null),
      close: vi.fn(() => null),
      'list-mentions': vi.fn(() => mentions),
      'show-mention': vi.fn(() => true),
      'show-found': vi.fn(() => true),
      'step-mention': vi.fn(() => false),
    };
    answerAsReader(handlers);
  });

  it('answers the background, which has no tab', async () => {
    expect(await send(toWire('list-mentions', {}), { id })).toEqual({ ok: true, value: mentions });
  });

  it('answers one of our pages in a tab', async () => {
    expect(
      await send(toWire('show-mention', { entity: 'Q1' }), { ...ours, tab: tab(1), frameId: 0 }),
    ).toEqual({
      ok: true,
      value: true,
    });
  });

  it.each<[string, Sender]>([
    ['another extension', { id: 'another' }],
    ['nobody', {}],
    ['a web page', page],
    ['a sender in a tab without an address', { id, tab: tab(4) }],
  ])('refuses %s', async (_who, sender) => {
    expect(await send(toWire('close', {}), sender)).toEqual(refused);
    expect(handlers.close).not.toHaveBeenCalled();
  });

  const found = { threads: [] };
  it.each<[string, keyof ReaderHandlers, unknown]>([
    ['two steps at once', 'step-mention', { step: 2 }],
    ['no step', 'step-mention', {}],
    ['a step in words', 'step-mention', { step: '1' }],
    ['nothing at all', 'refresh', null],
    ['more than nothing', 'refresh', { now: true }],
    ['a text', 'close', ''],
    ['an entity without a text', 'show-mention', { entity: 1 }],
    ['an entity and more', 'show-mention', { entity: 'Q1', focus: true }],
    ['an entity by another name', 'show-mention', { id: 'Q1' }],
    ['an inherited entity', 'show-mention', Object.create({ entity: 'Q1' })],
    ['what was found without a time', 'show-found', { found }],
    ['no number for a time', 'show-found', { found, until: Number.NaN }],
    ['nothing for what was found', 'show-found', { found: null, until: 1 }],
    ['something else for what was found', 'show-found', { found: {}, until: 1 }],
  ])('refuses %s', async (_what, name, request) => {
    expect(await send(toWire(name, request), { id })).toEqual(refused);
    expect(handlers[name]).not.toHaveBeenCalled();
  });

  it('takes what was found, and until when it may be shown', async () => {
    const request = { found, until: 1 };
    expect(await send(toWire('show-found', request), { id })).toEqual({ ok: true, value: true });
    expect(handlers['show-found']).toHaveBeenCalledWith(request, expect.anything());
  });

  it('leaves to the background what is for the background', async () => {
    expect(await send(toWire('library-report', {}), ours)).toBeUndefined();
  });
});
