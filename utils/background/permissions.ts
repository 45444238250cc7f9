/** The sites that we may read: the manifest's, and those that the reader of the news granted and can take back at any time. */
import { browser } from 'wxt/browser';
import { patternOfAddress } from '../settings/sites.ts';
import { inTurn } from './in-turn.ts';
import { GATE } from './injection.ts';

const GRANTED_SITES = 'granted-sites';

const bundledSites = (): string[] => browser.runtime.getManifest().host_permissions ?? [];

/**
 * Those patterns that are of sites to be read. Sites are granted for both schemes; a grant for `https:` alone is for a dataset's
 * address, where nothing is to be read.
 */
export function sitesAmong(patterns: readonly string[]): string[] {
  const bundled = new Set(bundledSites());
  return patterns.filter((pattern) => bundled.has(pattern) || pattern.startsWith('*://'));
}

/** Patterns of the sites that the reader of the news added, or of all. */
async function grantedSites(): Promise<string[]> {
  const bundled = new Set(bundledSites());
  const { origins = [] } = await browser.permissions.getAll();
  return sitesAmong(origins).filter((origin) => !bundled.has(origin));
}

/** Patterns of all sites on which the gate runs. */
export const readableSites = async (): Promise<string[]> => [...bundledSites(), ...(await grantedSites())];

/** Whether we have a permission for the page at an address. That we were let into a tab for once (`activeTab`) is none. */
export async function isPermitted(address: string): Promise<boolean> {
  const pattern = patternOfAddress(address);
  return pattern !== undefined && (await browser.permissions.contains({ origins: [pattern] }));
}

/** Of two registrations at once, one would find the id taken, and the older list could be the last. */
const registering = inTurn();

/**
 * Registers the gate for the sites that were granted beyond the manifest's, so that it runs there on every visit. Called after each
 * change of permissions, and when the browser starts: a worker may have been killed before it got to it. Refused or revoked sites
 * are simply not in the list.
 */
export const registerGrantedSites = (): Promise<void> => registering(register);

/** Changes a registration in one step where there is one, so that none of its sites is without it for a moment. */
async function register(): Promise<void> {
  const granted = await grantedSites();
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [GRANTED_SITES] });
  if (granted.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [GRANTED_SITES] });
    return;
  }
  const script = {
    id: GRANTED_SITES,
    matches: granted,
    excludeMatches: bundledSites(),
    js: [GATE],
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (!registered) await browser.scripting.registerContentScripts([script]);
  else if (!isSame(registered.matches, granted) || !isSame(registered.excludeMatches, script.excludeMatches))
    await browser.scripting.updateContentScripts([script]);
}

const isSame = (some: readonly string[] = [], others: readonly string[]): boolean =>
  some.toSorted().join(' ') === others.toSorted().join(' ');
