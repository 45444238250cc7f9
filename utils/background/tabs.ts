/** Telling open tabs that something changed. */
import { browser } from 'wxt/browser';
import { askReader } from '../messaging/ask.ts';
import type { Settings } from '../settings/settings.ts';
import { siteOf } from '../settings/sites.ts';
import { readableSites, runGate } from './injection.ts';

/** A tab that does not answer has no reader; nobody waits for it. */
const REFRESH_TIMEOUT = 2000;

/** Every reader asks again and paints again. */
export async function refreshTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(({ id }) => id !== undefined && askReader(id, 'refresh', {}, { timeout: REFRESH_TIMEOUT })),
  );
}

/** Applies changed settings to open tabs: closes readers on sites now off, runs the gate on sites now on, refreshes the rest. */
export async function applySettings(before: Settings, after: Settings): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id, url }) => {
      if (id === undefined) return;
      const site = siteOf(url);
      const isOff = site !== undefined && after.sitesOff.includes(site);
      const wasOff = site !== undefined && before.sitesOff.includes(site);
      if (isOff) await askReader(id, 'close', {}, { timeout: REFRESH_TIMEOUT });
      else if (wasOff) await runGate(id);
      else await askReader(id, 'refresh', {}, { timeout: REFRESH_TIMEOUT });
    }),
  );
}

/** Runs the gate in every tab that was open before the extension was there, or before it was allowed in. */
export async function runGateInOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: await readableSites() });
  await Promise.all(tabs.map(({ id }) => id !== undefined && runGate(id)));
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
