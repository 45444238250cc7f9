/** Telling open tabs that something changed. */
import { browser } from 'wxt/browser';
import { inTurn } from '../in-turn.ts';
import { askReader } from '../messaging/ask-reader.ts';
import type { Settings } from '../settings/defaults.ts';
import { siteOf } from '../settings/sites.ts';
import { runGate } from './injection.ts';
import { readableSites, sitesAmong } from './permissions.ts';

/** A tab that does not answer in so many milliseconds has no reader; nobody waits for it. */
const READER_TIMEOUT = 2000;

/** Every reader asks again and paints again. */
export async function refreshTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(({ id }) => id !== undefined && askReader(id, 'refresh', {}, { timeout: READER_TIMEOUT })),
  );
}

/** Ends the reader in a tab, if there is one, and its marks. */
export const closeReader = (tab: number) => askReader(tab, 'close', {}, { timeout: READER_TIMEOUT });

/** Applies changed settings to open tabs: closes readers on sites now off, runs the gate on sites now on, refreshes the rest. */
export async function applySettings(before: Settings, after: Settings): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id, url }) => {
      if (id === undefined) return;
      const site = siteOf(url);
      const isOff = site !== undefined && after.sitesOff.includes(site);
      const wasOff = site !== undefined && before.sitesOff.includes(site);
      if (isOff) await closeReader(id);
      else if (wasOff) await runGate(id);
      else await askReader(id, 'refresh', {}, { timeout: READER_TIMEOUT });
    }),
  );
}

/** Runs the gate in every tab that was open before the extension was there. */
export async function runGateInOpenTabs(): Promise<void> {
  await Promise.all([...(await tabsOn(await readableSites()))].map(runGate));
}

/**
 * A permission that comes back at once must not meet a reader that is about to close. Each turn is short, whatever pages do, and looks
 * at the permissions of its own moment.
 */
const changing = inTurn();

/**
 * Runs the gate in the tabs that permissions which were just granted let us into. In others it ran when their page loaded. Nobody waits
 * for it: in a page that is still loading, or is busy, a script may not run for minutes.
 */
export const openGrantedTabs = (granted: readonly string[]): Promise<void> =>
  changing(() => openTabs(granted));

async function openTabs(granted: readonly string[]): Promise<void> {
  const before = (await readableSites()).filter((site) => !granted.includes(site));
  const [tabs, known] = await Promise.all([tabsOn(sitesAmong(granted)), tabsOn(before)]);
  for (const id of tabs) if (!known.has(id)) void runGate(id);
}

/**
 * Closes the readers in tabs that permissions which were just taken back had let us into. Of a tab into which nothing lets us, the
 * browser hides the address. One that `activeTab` lets us into ("Run here once") tells it, and keeps its reader, unless the page is
 * on a site that was taken back.
 */
export const closeRevokedTabs = (revoked: readonly string[]): Promise<void> =>
  changing(() => closeTabs(revoked));

async function closeTabs(revoked: readonly string[]): Promise<void> {
  const [tabs, readable, concerned] = await Promise.all([
    browser.tabs.query({}),
    tabsOn(await readableSites()),
    tabsOn(sitesAmong(revoked)),
  ]);
  const isRevoked = (id: number, url: string | undefined) =>
    !readable.has(id) && (url === undefined || concerned.has(id));
  await Promise.all(tabs.map(({ id, url }) => id !== undefined && isRevoked(id, url) && closeReader(id)));
}

/** The tabs whose page is on one of some sites, as far as we are let in. */
async function tabsOn(sites: string[]): Promise<Set<number>> {
  const tabs = sites.length === 0 ? [] : await browser.tabs.query({ url: sites });
  return new Set(tabs.flatMap(({ id }) => id ?? []));
}

/** Opens the next or previous mark in the tab in front. */
export async function stepMention(step: 1 | -1): Promise<void> {
  const tab = await activeTab();
  if (tab !== undefined) await askReader(tab, 'step-mention', { step });
}

/** The tab in front. */
export async function activeTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id;
}
