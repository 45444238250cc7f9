import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { lastTry, runUpdate } from '../../../utils/background/updates.ts';
import { updateFrom } from '../../../utils/dataset/install.ts';
import type { InstallOutcome } from '../../../utils/dataset/report.ts';
import { progressItem } from '../../../utils/messaging/update-progress.ts';
import { Keeper } from '../../../utils/store/keeper.ts';
import { resetBrowser } from '../../support/fake-browser.ts';
import { installedSample, sampleDataset } from '../dataset/samples.ts';

vi.mock('../../../utils/dataset/install.ts');

const keeper = new Keeper(async () => ({ version: '1', datasets: async () => [] }));
const unchanged: InstallOutcome = { result: 'unchanged', dataset: 'harbours', version: '3' };

beforeEach(() => void vi.spyOn(keeper, 'read').mockResolvedValue([]));
afterEach(() => {
  resetBrowser();
  vi.resetAllMocks();
  vi.restoreAllMocks();
});

/** Begins an update whose end the test decides. */
async function begin(url: string) {
  const work = Promise.withResolvers<InstallOutcome>();
  vi.mocked(updateFrom).mockReturnValueOnce(work.promise);
  const calls = vi.mocked(updateFrom).mock.calls.length;
  const done = runUpdate(url, keeper);
  await vi.waitUntil(() => vi.mocked(updateFrom).mock.calls.length > calls);
  return { ...work, done };
}

it('tells how the last update ended', async () => {
  const update = await begin('https://a.example/');
  expect(await lastTry(keeper)).toMatchObject({ url: 'https://a.example/', result: 'running' });
  update.resolve(unchanged);
  expect(await update.done).toBe(unchanged);
  expect(await lastTry(keeper)).toMatchObject({ url: 'https://a.example/', result: 'unchanged' });
});

it('an update goes on being one that runs when another, begun before it, breaks', async () => {
  const first = await begin('https://a.example/');
  const second = await begin('https://b.example/');
  first.reject(new Error('the disk is on fire'));
  await expect(first.done).rejects.toThrow('the disk is on fire');
  expect(await lastTry(keeper)).toMatchObject({ url: 'https://b.example/', result: 'running' });
  second.resolve(unchanged);
  await second.done;
  expect(await lastTry(keeper)).toMatchObject({ url: 'https://b.example/', result: 'unchanged' });
});

it('one that still runs is what is told of when another, begun after it, ends', async () => {
  const first = await begin('https://a.example/');
  const second = await begin('https://b.example/');
  const { onProgress } = vi.mocked(updateFrom).mock.lastCall?.[2] ?? {};
  onProgress?.({ phase: 'receiving', received: 1 });
  await vi.waitUntil(() => progressItem.getValue());
  second.resolve(unchanged);
  await second.done;
  expect(await progressItem.getValue()).not.toBeNull();
  // The worker is killed.
  first.reject(new Error('gone'));
  await expect(first.done).rejects.toThrow('gone');
  expect(await lastTry(keeper)).toMatchObject({ url: 'https://a.example/', result: 'interrupted' });
});

it('an update whose worker was killed when all was stored is told as what it is', async () => {
  const update = await begin('https://a.example/');
  update.reject(new Error('gone'));
  await expect(update.done).rejects.toThrow('gone');
  const row = installedSample(sampleDataset(), {
    origin: { type: 'url', url: 'https://a.example/' },
    installed: new Date().toISOString(),
  });
  vi.spyOn(keeper, 'read').mockResolvedValue([row]);
  expect(await lastTry(keeper)).toMatchObject({ url: 'https://a.example/', result: 'installed' });
});

it('an update that begins while it is looked how the one before ended is the one that is told of', async () => {
  const before = await begin('https://a.example/');
  before.reject(new Error('gone'));
  await expect(before.done).rejects.toThrow('gone');
  const installed = Promise.withResolvers<never[]>();
  const read = vi.spyOn(keeper, 'read').mockReturnValueOnce(installed.promise);
  const asked = lastTry(keeper);
  await vi.waitUntil(() => read.mock.calls.length > 0);
  const update = await begin('https://b.example/');
  installed.resolve([]);
  const running = { url: 'https://b.example/', result: 'running' };
  expect(await asked).toMatchObject(running);
  expect(await lastTry(keeper)).toMatchObject(running);
  update.resolve(unchanged);
  await update.done;
});

it('an update that broke is told as interrupted once nothing runs any more', async () => {
  const update = await begin('https://a.example/');
  update.reject(new Error('the disk is on fire'));
  await expect(update.done).rejects.toThrow('the disk is on fire');
  expect(await lastTry(keeper)).toMatchObject({ url: 'https://a.example/', result: 'interrupted' });
});

it.each([
  ['how it goes', browser.storage.local],
  ['how far it is', browser.storage.session],
])('an update ends as it ends, though the browser does not store %s', async (_what, area) => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.spyOn(area, 'set').mockRejectedValue(new Error('QuotaExceededError'));
  const update = await begin('https://a.example/');
  const { onProgress } = vi.mocked(updateFrom).mock.lastCall?.[2] ?? {};
  onProgress?.({ phase: 'receiving', received: 1 });
  update.resolve(unchanged);
  expect(await update.done).toBe(unchanged);
});

it('an interrupted update is told of, though the browser does not store that', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const update = await begin('https://a.example/');
  update.reject(new Error('the disk is on fire'));
  await expect(update.done).rejects.toThrow('the disk is on fire');
  vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('QuotaExceededError'));
  expect(await lastTry(keeper)).toMatchObject({ url: 'https://a.example/', result: 'interrupted' });
});
