/** The tab that the popup speaks about. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

export interface PageTab {
  id: number;
  /** Absent where the browser keeps the address from us. */
  url?: string;
}

/** The active tab; `null` where there is none; `undefined` until the browser answers. */
export function useTab(): PageTab | null | undefined {
  const [tab, setTab] = useState<PageTab | null>();
  useEffect(() => {
    void findTab().then(setTab);
  }, []);
  return tab;
}

/**
 * `popup.html?tab=ID`, opened as a page of its own, speaks about that tab: for readers who need the popup larger than browsers
 * let it be, and for the tests.
 */
async function findTab(): Promise<PageTab | null> {
  const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  const tab = Number.isInteger(named)
    ? await browser.tabs.get(named).catch(() => undefined)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url };
}
