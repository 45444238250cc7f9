/** The sites that we may read: the manifest's, and those that the user granted and can take back at any time. */
import { browser } from 'wxt/browser';
import { MatchPattern } from 'wxt/utils/match-patterns';
import { storage } from 'wxt/utils/storage';
import { inTurn } from '../in-turn.ts';
import { isOfBothSchemes, isOfSites } from '../settings/sites.ts';
import { GATE } from './injection.ts';

const GRANTED_SITES = 'granted-sites';

const bundledSites = (): string[] => browser.runtime.getManifest().host_permissions ?? [];

/** Those patterns that are of sites to be read. */
export function sitesAmong(patterns: readonly string[]): string[] {
  const bundled = bundledSites();
  return patterns.filter((pattern) => isOfSites(pattern, bundled));
}

async function permittedOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins;
}

/** Patterns of the sites that the user added, or of all. */
async function grantedSites(): Promise<string[]> {
  const bundled = new Set(bundledSites());
  return (await permittedOrigins()).filter((origin) => isOfBothSchemes(origin) && !bundled.has(origin));
}

/** Patterns of all sites on which the gate runs. The manifest's are among them as far as they were not taken back. */
export const readableSites = async (): Promise<string[]> => sitesAmong(await permittedOrigins());

/**
 * Whether the browser lets us into a tab, by a permission or for once (`activeTab`). It tells the address of the page only then. False
 * of a tab that has gone.
 */
export async function isOpenToUs(tab: number): Promise<boolean> {
  const { url } = await browser.tabs.get(tab).catch(() => ({ url: undefined }));
  return url !== undefined;
}

/** When patterns of sites were last taken back, in milliseconds since 1970. A page in the back/forward cache hears of nothing. */
const takenBackItem = storage.defineItem<{ [pattern: string]: number }>('session:taken-back', {
  fallback: {},
});
const remembering = inTurn();

/** Remembers, as long as the browser runs, that patterns of sites were taken back now. */
export const rememberTakenBack = (patterns: readonly string[]): Promise<void> =>
  remembering(async () => {
    const now = Object.fromEntries(sitesAmong(patterns).map((site) => [site, Date.now()]));
    await takenBackItem.setValue({ ...(await takenBackItem.getValue()), ...now });
  });

/** Whether the permission for the page at `address` was taken back after `since` (milliseconds since 1970) and not given again. */
export async function wasTakenBack(address: string, since: number): Promise<boolean> {
  const takenBack = Object.entries(await takenBackItem.getValue());
  const concerns = ([pattern, at]: [string, number]) =>
    at >= since && new MatchPattern(pattern).includes(address);
  return (
    takenBack.some(concerns) &&
    !(await readableSites()).some((site) => new MatchPattern(site).includes(address))
  );
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
