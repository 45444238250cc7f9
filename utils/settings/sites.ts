/** A site is a host: what a reader switches off or allows is what the address bar shows, and no more than that. */

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
