/** Match patterns, as permissions name them, and the sites and addresses that readers know. */
import { isOfSites } from './sites.ts';

/** The optional permission for every site (wxt.config.ts, `optional_host_permissions`). */
export const EVERY_SITE = '*://*/*';

const withoutAffixes = (pattern: string): string =>
  pattern.replace(/^[^/]*\/\/(\*\.)?/, '').replace(/\/\*$/, '');

export interface GrantedOrigin {
  host: string;
  pattern: string;
}

export interface GrantedOrigins {
  everySite: boolean;
  /** Sites that the reader added, with "Always on this site" or in the browser's own interface. */
  sites: GrantedOrigin[];
  /** Hosts that the reader allowed updates to be fetched from. */
  addresses: GrantedOrigin[];
}

/** Sorts what the browser grants beyond the manifest's own host permissions. */
export function sortOrigins(granted: string[], ownPatterns: string[]): GrantedOrigins {
  const own = new Set(ownPatterns);
  const added = granted.filter(
    (pattern) => !own.has(pattern) && pattern !== EVERY_SITE && pattern !== '<all_urls>',
  );
  const origins = added
    .map((pattern) => ({ host: withoutAffixes(pattern), pattern }))
    .sort((a, b) => a.host.localeCompare(b.host));
  const { sites = [], addresses = [] } = Object.groupBy(origins, ({ pattern }) =>
    isOfSites(pattern, ownPatterns) ? 'sites' : 'addresses',
  );
  return { everySite: granted.includes(EVERY_SITE) || granted.includes('<all_urls>'), sites, addresses };
}

/** How many sites the manifest's patterns name, without the machine's own (previews of a newsroom). */
export const countSites = (ownPatterns: string[]): number =>
  new Set(ownPatterns.map(withoutAffixes).filter((host) => !/^(localhost|127\.0\.0\.1)$/.test(host))).size;
