/** A site, as readers mean it: a host name without `www.`. */

/** The site of an address, or `undefined` where the extension can never run (`about:`, `file:`, stores, ...). */
export function siteOf(address: string | undefined): string | undefined {
  const url = address === undefined ? null : URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  return url.hostname.replace(/^www\./, '');
}

/** The match pattern that covers a site and its sub-domains, for optional permissions and registered scripts. */
export const patternOfSite = (site: string): string =>
  /^[\d.]+$|^\[|^localhost$/.test(site) ? `*://${site}/*` : `*://*.${site}/*`;
