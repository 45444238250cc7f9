import { describe, expect, it } from 'vitest';
import { countSites, EVERY_SITE, sortOrigins } from '../../../utils/settings/origins.ts';
import { patternOfSite } from '../../../utils/settings/sites.ts';

describe('sortOrigins', () => {
  const own = ['*://*.news.example/*', 'http://localhost/*'];

  it('tells sites that the reader added from hosts that updates come from', () => {
    const granted = [
      ...own,
      patternOfSite('z.example'),
      patternOfSite('192.0.2.7'),
      'https://data.example/*',
    ];
    expect(sortOrigins(granted, own)).toEqual({
      everySite: false,
      sites: [
        { host: '192.0.2.7', pattern: '*://192.0.2.7/*' },
        { host: 'z.example', pattern: '*://z.example/*' },
      ],
      addresses: [{ host: 'data.example', pattern: 'https://data.example/*' }],
    });
  });

  it.each(['*://*.small.example/*', 'https://www.news.example/*'])(
    'knows %o, which the browser’s own interface grants, as a site',
    (pattern) => {
      const { sites, addresses } = sortOrigins([...own, pattern], own);
      expect(sites.map((site) => site.pattern)).toEqual([pattern]);
      expect(addresses).toEqual([]);
    },
  );

  it.each([EVERY_SITE, '<all_urls>'])('knows %o as every site', (pattern) => {
    expect(sortOrigins([...own, pattern], own)).toEqual({ everySite: true, sites: [], addresses: [] });
  });
});

it("counts news sites without the machine's own addresses", () => {
  expect(
    countSites(['*://*.a.example/*', '*://*.b.example/*', 'http://localhost/*', 'http://127.0.0.1/*']),
  ).toBe(2);
});
