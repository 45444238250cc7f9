import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  isOpenToUs,
  readableSites,
  registerGrantedSites,
  sitesAmong,
} from '../../../utils/background/permissions.ts';
import { resetBrowser } from '../../support/fake-browser.ts';
import { fakePermissions } from '../../support/fake-permissions.ts';

const BUNDLED = ['*://*.news.example/*', 'http://localhost/*'];
const SITE = '*://small.example/*';
const ADDRESS = 'https://data.example/*';

afterEach(() => {
  resetBrowser();
  vi.restoreAllMocks();
});

describe('the sites that may be read', () => {
  it('are the manifest’s and those that were granted; a dataset’s address is none', async () => {
    const { granted } = fakePermissions(BUNDLED);
    granted.add(SITE).add(ADDRESS);
    expect(await readableSites()).toEqual([...BUNDLED, SITE]);
    const sites = [SITE, 'http://localhost/*', '*://*/*', '<all_urls>'];
    expect(sitesAmong([ADDRESS, ...sites])).toEqual(sites);
  });

  it('are not those of the manifest that were taken back', async () => {
    fakePermissions(BUNDLED).granted.delete('*://*.news.example/*');
    expect(await readableSites()).toEqual(['http://localhost/*']);
  });

  it.each([
    ['http://news.example/*', true],
    ['https://www.news.example/*', true],
    ['https://*.news.example/*', true],
    ['https://badnews.example/*', false],
    ['https://localhost/*', false],
  ])('%s, for one scheme, is of the manifest’s: %s', (pattern, isSite) => {
    fakePermissions(BUNDLED);
    expect(sitesAmong([pattern])).toEqual(isSite ? [pattern] : []);
  });

  it('are not registered again where they are a part of the manifest’s', async () => {
    const { granted, matches } = fakePermissions(BUNDLED);
    granted.add('http://news.example/*');
    await registerGrantedSites();
    expect(matches()).toEqual([]);
  });
});

describe('a tab', () => {
  it.each([
    [{ url: 'https://www.news.example/story' }, true],
    [{ url: 'https://small.example/story' }, true],
    [{ url: 'https://other.example/story' }, false],
    [{ url: 'https://other.example/story', isLetIn: true }, true],
  ])('with %o is open to us: %s', async (tab, isOpen) => {
    fakePermissions(BUNDLED, [{ id: 4, ...tab }]).granted.add(SITE);
    expect(await isOpenToUs(4)).toBe(isOpen);
  });

  it('that has gone is not', async () => {
    fakePermissions(BUNDLED);
    expect(await isOpenToUs(4)).toBe(false);
  });
});

describe('the registration of granted sites', () => {
  it('is made with the first, changed in one step with the next, and ends with the last', async () => {
    const { granted, matches, registered, scripts } = fakePermissions(BUNDLED);
    await registerGrantedSites();
    expect(scripts.register).not.toHaveBeenCalled();
    granted.add(SITE);
    await registerGrantedSites();
    expect([...registered.values()]).toEqual([
      {
        id: 'granted-sites',
        matches: [SITE],
        excludeMatches: BUNDLED,
        js: ['gate.js'],
        runAt: 'document_idle',
        persistAcrossSessions: true,
      },
    ]);
    granted.add('*://*/*');
    await registerGrantedSites();
    expect(matches()).toEqual([SITE, '*://*/*']);
    expect(scripts.update).toHaveBeenCalledOnce();
    expect(scripts.unregister).not.toHaveBeenCalled();
    granted.delete(SITE);
    granted.delete('*://*/*');
    await registerGrantedSites();
    expect(matches()).toEqual([]);
  });

  it('of two changes at once holds the newer', async () => {
    const { granted, matches } = fakePermissions(BUNDLED);
    granted.add(SITE);
    const first = registerGrantedSites();
    granted.add('*://second.example/*');
    await Promise.all([first, registerGrantedSites()]);
    expect(matches()).toEqual([SITE, '*://second.example/*']);
  });

  it('goes on after one that failed', async () => {
    const { granted, matches, scripts } = fakePermissions(BUNDLED);
    granted.add(SITE);
    scripts.register.mockRejectedValueOnce(new Error('the disk is on fire'));
    const first = registerGrantedSites();
    const second = registerGrantedSites();
    await expect(first).rejects.toThrow('the disk is on fire');
    await second;
    expect(matches()).toEqual([SITE]);
  });

  it('is not touched where nothing changed, in whatever order the browser keeps it', async () => {
    const { granted, scripts } = fakePermissions(BUNDLED);
    granted.add(SITE).add('*://second.example/*');
    await registerGrantedSites();
    granted.delete(SITE);
    granted.add(SITE);
    await registerGrantedSites();
    expect(scripts.register).toHaveBeenCalledOnce();
    expect(scripts.update).not.toHaveBeenCalled();
  });
});
