import { afterEach, expect, it, vi } from 'vitest';
import { saveSettings } from '../../../../entrypoints/shared/saveSettings.ts';
import { DEFAULT_SETTINGS } from '../../../../utils/settings/defaults.ts';
import { readSettings } from '../../../../utils/settings/settings.ts';
import { browser, resetBrowser } from '../../../support/fake-browser.ts';

afterEach(() => {
  resetBrowser();
  vi.restoreAllMocks();
});

it('tells that a change is stored once it is', async () => {
  expect(await saveSettings((settings) => ({ ...settings, density: 'all' }))).toBe(true);
  expect((await readSettings()).density).toBe('all');
});

it('tells that the browser did not store it, and logs why', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const error = new Error('QuotaExceededError');
  vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(error);
  expect(await saveSettings((settings) => ({ ...settings, density: 'all' }))).toBe(false);
  expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  expect(logged).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('saving the settings'), error);
});
