import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { backgroundHandlers } from '../../../utils/background/handlers.ts';
import { rememberTakenBack } from '../../../utils/background/permissions.ts';
import type { Dataset } from '../../../utils/dataset/schema.ts';
import type { BackgroundHandlers } from '../../../utils/messaging/answer-as-background.ts';
import { backgroundMessages } from '../../../utils/messaging/background-messages.ts';
import { toWire } from '../../../utils/messaging/wire.ts';
import { changeSettings } from '../../../utils/settings/settings.ts';
import { Keeper } from '../../../utils/store/keeper.ts';
import { resetBrowser } from '../../support/fake-browser.ts';
import { fakePermissions } from '../../support/fake-permissions.ts';
import { record } from '../context/samples.ts';
import { bundled, northportKeeper } from './northport.ts';

let handlers: BackgroundHandlers;
let inserted: ReturnType<typeof vi.spyOn>;

beforeEach(() => {
  // Node has no IndexedDB, so the keeper works from memory, as in Firefox's permanent private browsing.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.spyOn(browser.tabs, 'sendMessage').mockRejectedValue(new Error('Receiving end does not exist.'));
  vi.spyOn(browser.scripting, 'insertCSS').mockResolvedValue();
  inserted = vi.spyOn(browser.scripting, 'executeScript').mockResolvedValue([]);
  handlers = backgroundHandlers(northportKeeper());
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
      files: ['reader.js'],
    });
  });

  it('puts the reader into the tab that asks, into no other and only into its top frame', async () => {
    expect(await handlers['open-reader']({}, from)).toEqual({ opened: true });
    expect(inserted).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 4, frameIds: [0] },
      files: ['reader.js'],
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

  it('does not on a site that was taken back, though the toolbar button lets us in, until it is given again', async () => {
    const { granted } = fakePermissions(['*://*.news.example/*'], []);
    granted.clear();
    await rememberTakenBack(['*://*.news.example/*']);
    expect(await handlers['open-reader']({}, from)).toEqual({ opened: false });
    expect(inserted).not.toHaveBeenCalled();
    granted.add('*://*.news.example/*');
    expect(await handlers['open-reader']({}, from)).toEqual({ opened: true });
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
    [{ target, files: ['reader.js'] }],
  ]);
});

describe('what a page with marks needs', () => {
  const from = { tab: 4, url: 'https://www.news.example/story' };
  const target = { tabId: 4, frameIds: [0] };

  it('style-marks puts their style into the top frame of the tab that asks, as a user’s', async () => {
    expect(await handlers['style-marks']({}, from)).toEqual({ styled: true });
    expect(browser.scripting.insertCSS).toHaveBeenCalledExactlyOnceWith({
      target,
      files: ['assets/reader.css'],
      origin: 'USER',
    });
  });

  it('open-popover puts its scripts there, one after the other', async () => {
    expect(await handlers['open-popover']({}, from)).toEqual({ opened: true });
    expect(inserted.mock.calls).toEqual([
      [{ target, files: ['publication-day.js'], injectImmediately: true }],
      [{ target, files: ['popover.js'], injectImmediately: true }],
    ]);
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

it('annotate puts the style of marks into the document that asks, as a user’s: the tab may have gone on to another', async () => {
  const from = { tab: 4, url: 'https://news.example/', document: 'A1' };
  const request = { blocks: ['In Northport.'], language: 'en', style: true };
  expect(await handlers.annotate(request, from)).toMatchObject({ styled: true });
  expect(browser.scripting.insertCSS).toHaveBeenCalledExactlyOnceWith({
    target: { tabId: 4, documentIds: ['A1'] },
    files: ['assets/reader.css'],
    origin: 'USER',
  });
  vi.mocked(browser.scripting.insertCSS).mockRejectedValueOnce(new Error('No tab with id: 4'));
  expect(await handlers.annotate(request, from)).toMatchObject({ styled: false, mentions: [{ block: 0 }] });
});

it('contexts-of tells what is on record', async () => {
  const { contexts } = await handlers['contexts-of'](
    { entities: ['Q1'] },
    { tab: 4, url: 'https://news.example/' },
  );
  expect(Object.keys(contexts)).toEqual(['Q1']);
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
