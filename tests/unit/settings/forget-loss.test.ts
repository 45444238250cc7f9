import { afterEach, expect, it, vi } from 'vitest';
import { forgetLoss } from '../../../entrypoints/options/forgetLoss.ts';
import { lostDatasets } from '../../../utils/store/memory.ts';
import { browser, resetBrowser } from '../../support/fake-browser.ts';

afterEach(() => {
  resetBrowser();
  vi.restoreAllMocks();
});

it('has what was lost forgotten', async () => {
  await browser.storage.local.set({ lostDatasets: ['Lighthouses (2)'] });
  expect(await forgetLoss()).toBe(true);
  expect(await lostDatasets()).toEqual([]);
});

it('tells that the browser did not store it, and logs why', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await browser.storage.local.set({ lostDatasets: ['Lighthouses (2)'] });
  const error = new Error('QuotaExceededError');
  vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(error);
  expect(await forgetLoss()).toBe(false);
  expect(await lostDatasets()).toEqual(['Lighthouses (2)']);
  expect(logged).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('forgetting what was lost'), error);
});
