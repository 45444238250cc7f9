/** What is done where the reader of a page does not show what was found. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { findInTab } from '../../../utils/background/find-on-page.ts';
import { takeQuery } from '../../../utils/background/record-page.ts';
import { Keeper } from '../../../utils/store/keeper.ts';
import { resetBrowser } from '../../support/fake-browser.ts';
import { fakeWaits } from '../../support/fake-waits.ts';

const keeper = new Keeper(async () => ({ version: '1', datasets: async () => [] }));

beforeEach(() => {
  // Node has no IndexedDB, so the keeper works from memory.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.spyOn(browser.scripting, 'executeScript').mockResolvedValue([] as never);
  vi.spyOn(browser.tabs, 'create').mockResolvedValue({ id: 9 } as never);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  resetBrowser();
});

/** What the record page looks for that was opened. */
async function lookedFor(): Promise<string> {
  expect(browser.tabs.create).toHaveBeenCalledExactlyOnceWith({
    url: 'chrome-extension://on-the-record/record.html',
  });
  return takeQuery(9);
}

it('opens a reader for it where there is none', async () => {
  const asked = vi.spyOn(browser.tabs, 'sendMessage');
  asked.mockRejectedValue(new Error('Receiving end does not exist.'));
  await findInTab(4, keeper, 'Northport');
  expect(browser.scripting.executeScript).toHaveBeenCalledWith({
    target: { tabId: 4, frameIds: [0] },
    files: ['reader.js'],
    injectImmediately: true,
  });
  expect(asked).toHaveBeenCalledTimes(2);
  expect(await lookedFor()).toBe('Northport');
});

it('leaves a reader alone that tries and cannot, and shows the record page', async () => {
  vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue({ ok: false, failure: 'failed' } as never);
  await findInTab(4, keeper, 'Northport');
  expect(browser.scripting.executeScript).not.toHaveBeenCalled();
  expect(await lookedFor()).toBe('Northport');
});

it('looks up the beginning of what is longer than a paragraph', async () => {
  vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue({ ok: false, failure: 'failed' } as never);
  const word = 'Northport ';
  await findInTab(4, keeper, word.repeat(1000));
  expect(await lookedFor()).toBe(word.repeat(200).trim());
});

it('leaves a reader alone that is late', async () => {
  const asked = vi.spyOn(browser.tabs, 'sendMessage').mockReturnValue(new Promise(() => undefined) as never);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  fakeWaits();
  const finding = findInTab(4, keeper, 'Northport');
  await vi.waitFor(async () => {
    await vi.advanceTimersByTimeAsync(3000);
    expect(asked).toHaveBeenCalledOnce();
    expect(browser.tabs.create).toHaveBeenCalled();
  });
  await finding;
  expect(await lookedFor()).toBe('Northport');
  expect(browser.scripting.executeScript).not.toHaveBeenCalled();
});

describe('in a page that lets no script run', () => {
  const never = () => new Promise<never>(() => undefined);

  it.each([
    ['what was selected is found on the record page', 'Northport', 'Northport'],
    ['and does not tell what is selected, the record page opens', undefined, ''],
  ])('%s', async (_what, selected, query) => {
    vi.mocked(browser.scripting.executeScript).mockImplementation(never);
    vi.spyOn(browser.tabs, 'sendMessage').mockRejectedValue(new Error('Receiving end does not exist.'));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    fakeWaits();
    const finding = findInTab(4, keeper, selected);
    await vi.waitFor(async () => {
      await vi.advanceTimersByTimeAsync(3000);
      expect(browser.tabs.create).toHaveBeenCalled();
    });
    await finding;
    expect(await lookedFor()).toBe(query);
  });
});

it('opens the record page, which asks again and tells why there is no answer, where nothing can be looked up', async () => {
  const broken = new Keeper(() => Promise.reject(new TypeError('Failed to fetch')));
  await findInTab(4, broken, 'Northport');
  expect(await lookedFor()).toBe('Northport');
  expect(browser.scripting.executeScript).not.toHaveBeenCalled();
});
