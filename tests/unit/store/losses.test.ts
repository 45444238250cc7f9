import { afterEach, expect, it, vi } from 'vitest';
import type { InstalledDataset } from '../../../utils/dataset/installed.ts';
import { acceptLoss, lostDatasets, rememberAdded, rememberLost } from '../../../utils/store/losses.ts';
import { browser, resetBrowser } from '../../support/fake-browser.ts';

afterEach(() => {
  vi.restoreAllMocks();
  resetBrowser();
});

const file = (title: string, id = title.toLowerCase()): InstalledDataset => ({
  dataset: {
    format: 1,
    id,
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

const lostTitles = async () => (await lostDatasets()).map(({ title, version }) => `${title} (${version})`);

/** What would be lost with the database now. */
async function added() {
  await browser.storage.local.set({ lostDatasets: [] });
  await rememberLost();
  return lostTitles();
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

it('what was lost is told of though something else of the same title is installed', async () => {
  await rememberAdded([file('Harbours')]);
  await rememberLost();
  await rememberAdded([file('Harbours', 'other-harbours')]);
  expect(await lostDatasets()).toEqual([{ id: 'harbours', title: 'Harbours', version: '1' }]);
  await rememberAdded([file('Harbours, renamed', 'harbours')]);
  expect(await lostDatasets()).toEqual([]);
});

it('what the first versions of the extension kept is told of until it is back, or the reader accepts it', async () => {
  await browser.storage.local.set({ addedDatasets: ['Harbours (1.2)', 'Lighthouses (1)', 'damaged'] });
  await rememberLost();
  await rememberLost();
  expect(await lostTitles()).toEqual(['Harbours (1.2)', 'Lighthouses (1)']);
  await rememberAdded([file('Harbours'), file('Lighthouses')]);
  expect(await lostTitles()).toEqual(['Harbours (1.2)']);
  await acceptLoss();
  expect(await lostTitles()).toEqual([]);
  expect(await added()).toEqual(['Harbours (1)', 'Lighthouses (1)']);
});

it('what was lost twice, the first time with the first versions of the extension, is told of once', async () => {
  await browser.storage.local.set({ addedDatasets: ['Lighthouses (1)'] });
  await rememberLost();
  await browser.storage.local.set({
    addedDatasets: [{ id: 'lighthouses', title: 'Lighthouses', version: '1' }],
  });
  await rememberLost();
  expect(await lostTitles()).toEqual(['Lighthouses (1)']);
});
