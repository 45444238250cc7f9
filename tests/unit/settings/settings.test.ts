import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS, DENSITIES, HOVER_DELAY, type Settings } from '../../../utils/settings/defaults.ts';
import { changeSettings, readSettings, watchSettings } from '../../../utils/settings/settings.ts';
import { browser, resetBrowser } from '../../support/fake-browser.ts';

afterEach(() => {
  resetBrowser();
  vi.restoreAllMocks();
});

describe('defaults', () => {
  it('are what a fresh installation has', async () => {
    expect(await readSettings()).toEqual({
      hoverDelay: 300,
      density: 'paragraph',
      sourcesOff: [],
      sitesOff: [],
      snoozed: [],
    });
  });

  it('keep to their own limits', () => {
    expect(DEFAULT_SETTINGS.hoverDelay).toBeGreaterThanOrEqual(HOVER_DELAY.least);
    expect(DEFAULT_SETTINGS.hoverDelay).toBeLessThanOrEqual(HOVER_DELAY.most);
    expect(DENSITIES).toContain(DEFAULT_SETTINGS.density);
  });

  it('stand in for what an older version did not store', async () => {
    await browser.storage.local.set({ settings: { hoverDelay: 800 } });
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, hoverDelay: 800 });
  });
});

describe('changes', () => {
  const add = (site: string) => (settings: Settings) => ({
    ...settings,
    sitesOff: [...settings.sitesOff, site],
  });

  it('are stored, and told as they are stored', async () => {
    const changed = await changeSettings((settings) => ({ ...settings, density: 'all' }));
    expect(changed).toEqual({ ...DEFAULT_SETTINGS, density: 'all' });
    expect(await readSettings()).toEqual(changed);
  });

  it('leave the defaults alone', async () => {
    await changeSettings(add('news.example'));
    expect(DEFAULT_SETTINGS.sitesOff).toEqual([]);
  });

  it('made at once do not undo each other, however many there are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.domain(), { maxLength: 12 }), async (sites) => {
        resetBrowser();
        await Promise.all(sites.map((site) => changeSettings(add(site))));
        expect((await readSettings()).sitesOff).toEqual(sites);
      }),
      { numRuns: 30 },
    );
  });

  it('made at once in two of our pages do not undo each other', async () => {
    // Each page, and the background, loads the module for itself.
    const elsewhere = '../../../utils/settings/settings.ts?page=options';
    const options: typeof import('../../../utils/settings/settings.ts') = await import(elsewhere);
    expect(options.changeSettings).not.toBe(changeSettings);
    await Promise.all([changeSettings(add('a.example')), options.changeSettings(add('b.example'))]);
    expect((await readSettings()).sitesOff).toEqual(['a.example', 'b.example']);
  });

  it('that the browser does not store reach who made them, and change nothing', async () => {
    vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('QuotaExceededError'));
    await expect(changeSettings(add('news.example'))).rejects.toThrow('QuotaExceededError');
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('that fail reach who made them, and do not hold up the next', async () => {
    const failing = changeSettings(() => {
      throw new Error('no');
    });
    const next = changeSettings(add('news.example'));
    await expect(failing).rejects.toThrow('no');
    expect((await next).sitesOff).toEqual(['news.example']);
  });
});

describe('watching', () => {
  it('tells each change, with the whole settings after and before it', async () => {
    const seen = vi.fn();
    const stop = watchSettings(seen);
    await changeSettings((settings) => ({ ...settings, hoverDelay: 500 }));
    await changeSettings((settings) => ({ ...settings, sitesOff: ['news.example'] }));
    stop();
    await changeSettings((settings) => ({ ...settings, hoverDelay: 900 }));
    expect(seen.mock.calls).toEqual([
      [{ ...DEFAULT_SETTINGS, hoverDelay: 500 }, DEFAULT_SETTINGS],
      [
        { ...DEFAULT_SETTINGS, hoverDelay: 500, sitesOff: ['news.example'] },
        { ...DEFAULT_SETTINGS, hoverDelay: 500 },
      ],
    ]);
  });

  it('gives defaults for what an older version did not store', async () => {
    const seen = vi.fn();
    const stop = watchSettings(seen);
    await browser.storage.local.set({ settings: { density: 'page' } });
    stop();
    expect(seen).toHaveBeenCalledExactlyOnceWith({ ...DEFAULT_SETTINGS, density: 'page' }, DEFAULT_SETTINGS);
  });
});
