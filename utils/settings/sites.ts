/** A site is a host: what a reader switches off or allows is what the address bar shows, and no more than that. */
import { MatchPattern } from 'wxt/utils/match-patterns';

/** The site of an address, or `undefined` where the extension can never run (`about:`, `file:`, stores, ...). */
export function siteOf(address: string | undefined): string | undefined {
  const url = address === undefined ? null : URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  return url.hostname;
}

/** The match pattern that covers a site, for optional permissions and registered scripts. */
export const patternOfSite = (site: string): string => `*://${site}/*`;

/** The pattern that covers exactly the host of an address of the web. Patterns know no ports. */
export function patternOfAddress(address: string): string | undefined {
  const url = URL.parse(address);
  return url && /^https?:$/.test(url.protocol) ? `${url.protocol}//${url.hostname}/*` : undefined;
}

/**
 * Whether a pattern that was granted is of sites to be read. Sites are granted for both schemes; a grant for `https:` alone is for a
 * dataset's address, where nothing is to be read. But in Chromium's own interface one of the manifest's sites, which `bundled` are the
 * patterns of, is given for one scheme and host.
 */
export const isOfSites = (pattern: string, bundled: readonly string[]): boolean =>
  isOfBothSchemes(pattern) || isAmong(bundled, pattern);

export const isOfBothSchemes = (pattern: string): boolean =>
  pattern.startsWith('*://') || pattern === '<all_urls>';

/** Whether one of the patterns covers another. A pattern for both schemes is compared as a whole: it has no address of its own. */
function isAmong(patterns: readonly string[], pattern: string): boolean {
  const address = URL.parse(pattern);
  return (
    patterns.includes(pattern) ||
    (address !== null && patterns.some((site) => new MatchPattern(site).includes(address.href)))
  );
}
