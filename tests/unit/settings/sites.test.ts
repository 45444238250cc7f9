import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patternOfAddress, patternOfSite, siteOf } from '../../../utils/settings/sites.ts';

describe('the site of an address', () => {
  it.each<[string | undefined, string | undefined]>([
    ['https://www.news.example/2020/01/story.html?a=1#b', 'www.news.example'],
    ['http://news.example', 'news.example'],
    ['https://NEWS.example:8443/', 'news.example'],
    ['https://live.news.example/', 'live.news.example'],
    ['https://wwwnews.example/', 'wwwnews.example'],
    ['https://zeitung-münchen.example/', 'xn--zeitung-mnchen-osb.example'],
    ['http://localhost:3000/preview', 'localhost'],
    ['http://127.0.0.1:8080/', '127.0.0.1'],
    ['http://[::1]/', '[::1]'],
    ['about:blank', undefined],
    ['file:///home/story.html', undefined],
    ['chrome-extension://abc/popup.html', undefined],
    ['data:text/html,x', undefined],
    ['not an address', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%s: %s', (address, site) => {
    expect(siteOf(address)).toBe(site);
  });

  it('is the same on every page of it', () => {
    fc.assert(
      fc.property(fc.domain(), fc.webPath(), (domain, path) => {
        expect(siteOf(`https://${domain}${path}`)).toBe(siteOf(`https://${domain}`));
      }),
    );
  });
});

describe('the pattern of a site', () => {
  it.each([
    ['www.news.example', '*://www.news.example/*'],
    ['localhost', '*://localhost/*'],
    ['127.0.0.1', '*://127.0.0.1/*'],
    ['[::1]', '*://[::1]/*'],
  ])('%s: %s', (site, pattern) => {
    expect(patternOfSite(site)).toBe(pattern);
  });
});

describe('the pattern of an address', () => {
  it.each([
    ['https://data.example:8443/a?b', 'https://data.example/*'],
    ['http://localhost:5000/', 'http://localhost/*'],
    ['ftp://data.example/', undefined],
    ['data.example', undefined],
  ])('%o: %o', (address, pattern) => {
    expect(patternOfAddress(address)).toBe(pattern);
  });
});
