import { afterEach, expect, it, vi } from 'vitest';
import type { InstalledDataset } from '../../../utils/dataset/installed.ts';
import { acceptLoss, lostDatasets, rememberAdded, rememberLost } from '../../../utils/store/memory.ts';
import { browser, resetBrowser } from '../../support/fake-browser.ts';

afterEach(() => {
  vi.restoreAllMocks();
  resetBrowser();
});

const file = (title: string): InstalledDataset => ({
  dataset: {
    format: 1,
    id: title.toLowerCase(),
    title,
    version: '1',
    published: '2026-11-24',
    sources: [],
    entities: [],
    records: [],
  },
  origin: { type: 'file', name: `${title}.json` },
  installed: '2026-11-24T10:00:00.000Z',
});

/** What would be lost with the database now. */
async function added() {
  await browser.storage.local.set({ lostDatasets: [] });
  await rememberLost();
  return lostDatasets();
}

/** Does something as soon as an item is read for the first time, and gives it a turn of the event loop before the reading goes on. */
function whileReading(item: string, work: () => Promise<void>): () => Promise<void> | undefined {
  const { get } = browser.storage.local;
  let meanwhile: Promise<void> | undefined;
  vi.spyOn(browser.storage.local, 'get').mockImplementation(async (keys) => {
    const found = await get(keys);
    if (JSON.stringify(keys).includes(item) && !meanwhile) {
      meanwhile = work();
      await new Promise((resolve) => setTimeout(resolve));
    }
    return found;
  });
  return () => meanwhile;
}

it('what is installed while the reader accepts a loss is remembered', async () => {
  await rememberAdded([file('Lighthouses')]);
  await rememberLost();
  const installing = whileReading('addedDatasets', () => rememberAdded([file('Harbours')]));
  await acceptLoss();
  await installing();
  expect(await lostDatasets()).toEqual([]);
  expect(await added()).toEqual(['Harbours (1)']);
});

it('what the reader accepts while some of it is installed again is not told any more', async () => {
  await rememberAdded([file('Lighthouses'), file('Harbours')]);
  await rememberLost();
  const accepting = whileReading('lostDatasets', acceptLoss);
  await rememberAdded([file('Harbours')]);
  await accepting();
  expect(await lostDatasets()).toEqual([]);
});
