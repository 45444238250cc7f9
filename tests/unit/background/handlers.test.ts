import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { backgroundHandlers } from '../../../utils/background/handlers.ts';
import { rememberTakenBack } from '../../../utils/background/permissions.ts';
import type { Dataset } from '../../../utils/dataset/schema.ts';
import type { BackgroundHandlers } from '../../../utils/messaging/answer.ts';
import { backgroundMessages } from '../../../utils/messaging/messages.ts';
import { toWire } from '../../../utils/messaging/wire.ts';
import { changeSettings } from '../../../utils/settings/settings.ts';
import { Keeper } from '../../../utils/store/keeper.ts';
import { resetBrowser } from '../../support/fake-browser.ts';
import { fakePermissions } from '../../support/fake-permissions.ts';
import { citation, entity, harbours, record } from '../context/samples.ts';

const bundled = harbours({
  entities: [
    entity('Q1', { name: 'Northport', aliases: [{ text: 'Northport' }, { text: 'Hafen', lang: 'de' }] }),
    entity('Q2', { name: 'Southport', aliases: [{ text: 'Southport' }] }),
  ],
  records: [
    record('first', { entities: ['Q1'] }),
    record('second', { entities: ['Q2'], citations: [citation('gazette')] }),
  ],
});

let handlers: BackgroundHandlers;
let inserted: ReturnType<typeof vi.spyOn>;

beforeEach(() => {
  // Node has no IndexedDB, so the keeper works from memory, as in Firefox's permanent private browsing.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.spyOn(browser.tabs, 'sendMessage').mockRejectedValue(new Error('Receiving end does not exist.'));
  vi.spyOn(browser.scripting, 'insertCSS').mockResolvedValue();
  inserted = vi.spyOn(browser.scripting, 'executeScript').mockResolvedValue([]);
  const row = {
    dataset: bundled,
    origin: { type: 'bundled' as const },
    installed: '2026-11-24T09:00:00.000Z',
  };
  handlers = backgroundHandlers(new Keeper(async () => ({ version: '1', datasets: async () => [row] })));
});

afterEach(() => {
  resetBrowser();
  vi.restoreAllMocks();
});

it('every message to the background has a handler, and there is no other', () => {
  expect(Object.keys(handlers).sort()).toEqual(Object.keys(backgroundMessages).sort());
});

describe('open-reader', () => {
  const from = { tab: 4, url: 'https://www.news.example/story' };

  it('puts the reader into the document that asks, where the browser names it: another may be there by now', async () => {
    await handlers['open-reader']({}, { ...from, document: 'A1' });
    expect(inserted).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 4, documentIds: ['A1'] },
      files: ['content-scripts/reader.js'],
    });
  });

  it('puts the reader into the tab that asks, into no other and only into its top frame', async () => {
    expect(await handlers['open-reader']({}, from)).toEqual({ opened: true });
    expect(inserted).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 4, frameIds: [0] },
      files: ['content-scripts/reader.js'],
    });
    expect(browser.scripting.insertCSS).not.toHaveBeenCalled();
  });

  it('opens what is answered from meanwhile, and not on a site that is off', async () => {
    const prepared = vi.spyOn(Keeper.prototype, 'prepare');
    await handlers['open-reader']({}, from);
    expect(prepared).toHaveBeenCalledOnce();
    expect(prepared.mock.invocationCallOrder[0]).toBeLessThan(inserted.mock.invocationCallOrder[0] as number);
    await changeSettings((settings) => ({ ...settings, sitesOff: ['www.news.example'] }));
    await handlers['open-reader']({}, from);
    expect(prepared).toHaveBeenCalledOnce();
  });

  it('does not on a site that is off', async () => {
    await changeSettings((settings) => ({ ...settings, sitesOff: ['www.news.example'] }));
    expect(await handlers['open-reader']({}, from)).toEqual({ opened: false });
    expect(inserted).not.toHaveBeenCalled();
  });

  it('closes the reader again where the site was switched off while it opened: nobody was there to be told', async () => {
    vi.mocked(browser.scripting.executeScript).mockImplementationOnce(async () => {
      await changeSettings((settings) => ({ ...settings, sitesOff: ['www.news.example'] }));
      return [];
    });
    expect(await handlers['open-reader']({}, from)).toEqual({ opened: false });
    expect(browser.tabs.sendMessage).toHaveBeenCalledExactlyOnceWith(4, toWire('close', {}), { frameId: 0 });
  });

  it('says so where the browser does not let us in, and logs no everyday thing', async () => {
    vi.mocked(browser.scripting.executeScript).mockRejectedValue(
      new Error('Missing host permission for the tab'),
    );
    expect(await handlers['run-here']({ tab: 4 }, {})).toEqual({ opened: false });
    expect(console.error).not.toHaveBeenCalled();
  });
});

it('run-here puts the reader into a tab and tells it that it was asked for', async () => {
  const target = { tabId: 4, frameIds: [0] };
  expect(await handlers['run-here']({ tab: 4 }, {})).toEqual({ opened: true });
  expect(inserted.mock.calls).toEqual([
    [{ target, func: expect.any(Function), args: ['asked-for'] }],
    [{ target, files: ['content-scripts/reader.js'] }],
  ]);
});

describe('what a page with marks needs', () => {
  const from = { tab: 4, url: 'https://www.news.example/story' };
  const target = { tabId: 4, frameIds: [0] };

  it('style-marks puts their style into the top frame of the tab that asks, as a user’s', async () => {
    expect(await handlers['style-marks']({}, from)).toEqual({ styled: true });
    expect(browser.scripting.insertCSS).toHaveBeenCalledExactlyOnceWith({
      target,
      files: ['content-scripts/reader.css'],
      origin: 'USER',
    });
  });

  it('open-popover puts its script there', async () => {
    expect(await handlers['open-popover']({}, from)).toEqual({ opened: true });
    expect(inserted).toHaveBeenCalledExactlyOnceWith({
      target,
      files: ['popover.js'],
      injectImmediately: true,
    });
  });

  it('is said not to be there where the browser does not let us in', async () => {
    const error = new Error('No tab with id: 4');
    vi.mocked(browser.scripting.executeScript).mockRejectedValue(error);
    vi.mocked(browser.scripting.insertCSS).mockRejectedValue(error);
    expect(await handlers['open-popover']({}, from)).toEqual({ opened: false });
    expect(await handlers['style-marks']({}, from)).toEqual({ styled: false });
    expect(console.error).not.toHaveBeenCalled();
  });
});

describe('may-stay', () => {
  const from = { tab: 4, url: 'https://www.news.example/story' };
  const tab = { id: 4, url: from.url };
  const since = Date.now() - 1000;

  it('on a site that is on, not on one that is off', async () => {
    fakePermissions(['*://*.news.example/*'], [tab]);
    expect(await handlers['may-stay']({ since }, from)).toEqual({ stays: true });
    await changeSettings((settings) => ({ ...settings, sitesOff: ['www.news.example'] }));
    expect(await handlers['may-stay']({ since }, from)).toEqual({ stays: false });
  });

  it('not where the permission was taken back', async () => {
    const { granted } = fakePermissions(['*://*.news.example/*'], [tab]);
    granted.clear();
    expect(await handlers['may-stay']({ since }, from)).toEqual({ stays: false });
  });

  it('without a permission where "Run here once" still lets us in', async () => {
    fakePermissions([], [{ ...tab, isLetIn: true }]);
    expect(await handlers['may-stay']({ since }, from)).toEqual({ stays: true });
  });

  it('not where the permission was taken back while it was away, though "Run here once" still lets us in', async () => {
    const { granted } = fakePermissions(['*://*.news.example/*'], [{ ...tab, isLetIn: true }]);
    granted.clear();
    await rememberTakenBack(['*://other.example/*']);
    expect(await handlers['may-stay']({ since }, from)).toEqual({ stays: true });
    await rememberTakenBack(['*://*.news.example/*']);
    expect(await handlers['may-stay']({ since }, from)).toEqual({ stays: false });
    // A reader that was asked for after that is no matter of the site's permission.
    expect(await handlers['may-stay']({ since: Date.now() + 1000 }, from)).toEqual({ stays: true });
    granted.add('*://www.news.example/*');
    expect(await handlers['may-stay']({ since }, from)).toEqual({ stays: true });
  });
});

describe('annotate', () => {
  const ask = (blocks: string[], language: string | null = 'en') =>
    handlers.annotate({ blocks, language }, { tab: 4, url: 'https://news.example/' });

  it('gives mentions with their block and place', async () => {
    const { mentions, sources } = await ask(['Nothing.', 'In Northport.']);
    expect(mentions).toEqual([
      { block: 1, start: 3, end: 12, entities: ['Q1'], why: { alias: 'Northport' } },
    ]);
    expect(sources).toEqual({ on: 2, all: 2 });
  });

  it('marks nothing that only sources which are off speak of', async () => {
    await changeSettings((settings) => ({ ...settings, sourcesOff: ['gazette'] }));
    const { mentions, sources } = await ask(['Northport and Southport.']);
    expect(mentions.map(({ entities }) => entities)).toEqual([['Q1']]);
    expect(sources).toEqual({ on: 1, all: 2 });
  });

  it('asks the browser for the language of a page that does not say', async () => {
    const detected = vi
      .spyOn(browser.i18n, 'detectLanguage')
      .mockResolvedValue({ isReliable: true, languages: [{ language: 'de', percentage: 99 }] });
    expect(await ask(['Der Hafen.'], null)).toMatchObject({
      language: 'de',
      mentions: [{ entities: ['Q1'] }],
    });
    detected.mockResolvedValue({ isReliable: false, languages: [{ language: 'de', percentage: 40 }] });
    expect((await ask(['Der Hafen.'], null)).mentions).toHaveLength(0);
  });

  it('puts the style of marks into the page that asks for it, where there is something to mark', async () => {
    // By its name: the tab may have gone on to another page.
    const from = { tab: 4, url: 'https://news.example/', document: 'A1' };
    const asking = (block: string, style?: boolean) =>
      handlers.annotate({ blocks: [block], language: 'en', ...(style !== undefined && { style }) }, from);
    expect(await asking('In Northport.')).not.toHaveProperty('styled');
    expect(await asking('In Northport.', false)).not.toHaveProperty('styled');
    expect(await asking('Nothing.', true)).not.toHaveProperty('styled');
    expect(browser.scripting.insertCSS).not.toHaveBeenCalled();
    expect(await asking('In Northport.', true)).toMatchObject({ styled: true });
    expect(browser.scripting.insertCSS).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 4, documentIds: ['A1'] },
      files: ['content-scripts/reader.css'],
      origin: 'USER',
    });
    vi.mocked(browser.scripting.insertCSS).mockRejectedValueOnce(new Error('No tab with id: 4'));
    expect(await asking('In Northport.', true)).toMatchObject({ styled: false, mentions: [{ block: 0 }] });
  });

  it('does not keep marks waiting for a style that does not come', async () => {
    vi.useFakeTimers();
    vi.mocked(browser.scripting.insertCSS).mockReturnValueOnce(new Promise(() => undefined));
    const request = { blocks: ['In Northport.'], language: 'en', style: true };
    const answer = handlers.annotate(request, { tab: 4, url: 'https://news.example/' });
    await vi.advanceTimersByTimeAsync(1000);
    expect(await answer).toMatchObject({ styled: false, mentions: [{ entities: ['Q1'] }] });
    vi.useRealTimers();
  });

  it('leaves a page without the style where all that it mentions is not to be marked', async () => {
    await changeSettings((settings) => ({ ...settings, sourcesOff: ['gazette', 'wire'] }));
    const request = { blocks: ['In Northport.'], language: 'en', style: true };
    const { mentions } = await handlers.annotate(request, { tab: 4, url: 'https://news.example/' });
    expect(mentions).toHaveLength(0);
    expect(browser.scripting.insertCSS).not.toHaveBeenCalled();
  });

  it('tells the settings that the reader needs', async () => {
    await changeSettings((settings) => ({ ...settings, hoverDelay: 700, density: 'all' }));
    expect(await ask([])).toMatchObject({ hoverDelay: 700, density: 'all' });
  });
});

describe('contexts-of', () => {
  const ask = (entities: string[]) =>
    handlers['contexts-of']({ entities }, { tab: 4, url: 'https://news.example/' });

  it('gives what is on record about entities, and leaves out whom it does not know', async () => {
    const { contexts, records } = await ask(['Q1', 'unknown']);
    expect(Object.keys(contexts)).toEqual(['Q1']);
    expect(Object.keys(records)).toEqual(['first']);
    expect(contexts.Q1?.datasets).toEqual([{ title: 'Harbours', version: '3', published: '2026-11-24' }]);
  });

  it('knows the same entities as what was marked, whatever sources are off', async () => {
    for (const sourcesOff of [[], ['gazette'], ['wire'], ['gazette', 'wire']]) {
      await changeSettings((settings) => ({ ...settings, sourcesOff }));
      const { mentions } = await handlers.annotate(
        { blocks: ['Northport and Southport.'], language: 'en' },
        { tab: 4, url: 'https://news.example/' },
      );
      const { contexts } = await ask(['Q1', 'Q2']);
      expect(mentions.flatMap(({ entities }) => entities).sort()).toEqual(Object.keys(contexts).sort());
    }
  });
});

describe('the library', () => {
  const text = (change: Partial<Dataset> = {}) =>
    JSON.stringify({ ...bundled, id: 'added', title: 'Added', records: [record('third')], ...change });

  it('is reported with what is installed and where it is kept', async () => {
    const report = await handlers['library-report']({}, {});
    expect(report.datasets.map(({ id, records, origin }) => ({ id, records, origin }))).toEqual([
      { id: 'harbours', records: 2, origin: { type: 'bundled' } },
    ]);
    expect(report.kept).toBe('memory');
    expect(report.lost).toBeUndefined();
  });

  it('takes a file in, gives it up again, and goes back to what was bundled', async () => {
    const titles = async () => (await handlers['library-report']({}, {})).datasets.map(({ title }) => title);
    const imported = await handlers['import-dataset']({ file: 'added.json', text: text() }, {});
    expect(imported).toMatchObject({ result: 'installed', dataset: 'Added', problems: [] });
    expect(await titles()).toEqual(['Harbours', 'Added']);
    expect(await handlers['remove-dataset']({ id: 'added' }, {})).toMatchObject({ result: 'removed' });
    expect(await titles()).toEqual(['Harbours']);
    expect(await handlers['remove-dataset']({ id: 'harbours' }, {})).toMatchObject({ result: 'failed' });
    await handlers['import-dataset']({ file: 'added.json', text: text() }, {});
    await handlers['restore-bundled']({}, {});
    expect(await titles()).toEqual(['Harbours']);
  });

  it('tells open tabs after a change, and after a failure does not', async () => {
    await browser.tabs.create({ url: 'https://news.example/' });
    await handlers['import-dataset']({ file: 'broken.json', text: '{' }, {});
    expect(browser.tabs.sendMessage).not.toHaveBeenCalled();
    await handlers['import-dataset']({ file: 'added.json', text: text() }, {});
    await vi.waitFor(() =>
      expect(browser.tabs.sendMessage).toHaveBeenCalledWith(
        expect.any(Number),
        { onTheRecord: 'refresh', request: {} },
        { frameId: 0 },
      ),
    );
  });
});
