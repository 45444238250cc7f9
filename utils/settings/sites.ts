/** A site is a host: what a reader switches off or allows is what the address bar shows, and no more than that. */

/** The site of an address, or `undefined` where the extension can never run (`about:`, `file:`, stores, ...). */
export function siteOf(address: string | undefined): string | undefined {
  const url = address === undefined ? null : URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  return url.hostname;
}

/** The match pattern that covers a site, for optional permissions and registered scripts. */
export const patternOfSite = (site: string): string => `*://${site}/*`;
