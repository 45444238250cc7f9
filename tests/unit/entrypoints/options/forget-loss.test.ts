import { afterEach, expect, it, vi } from 'vitest';
import { forgetLoss } from '../../../../entrypoints/options/forgetLoss.ts';
import { lostDatasets } from '../../../../utils/store/losses.ts';
import { browser, resetBrowser } from '../../../support/fake-browser.ts';

afterEach(() => {
  resetBrowser();
  vi.restoreAllMocks();
});

const lost = [{ id: 'lighthouses', title: 'Lighthouses', version: '2' }];

it('has what was lost forgotten', async () => {
  await browser.storage.local.set({ lostDatasets: lost });
  expect(await forgetLoss()).toBe(true);
  expect(await lostDatasets()).toEqual([]);
});

it('tells that the browser did not store it, and logs why', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await browser.storage.local.set({ lostDatasets: lost });
  const error = new Error('QuotaExceededError');
  vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(error);
  expect(await forgetLoss()).toBe(false);
  expect(await lostDatasets()).toEqual(lost);
  expect(logged).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('forgetting what was lost'), error);
});
