/** Opens saved pages in headless Chromium and asks the extension's page code about them. */
import type { Browser } from 'playwright-core';
import { bundle } from './bundle.ts';
import { launchChromium, serveAlone } from './chromium.ts';
import type { Probe } from './probe.ts';

/** A page to ask about: its text, and the address it was saved from. */
interface AddressedPage {
  html: string;
  url: string;
}

export interface SavedPages {
  /** What `question` gives on a page. */
  ask<T>(page: AddressedPage, question: (probe: Probe) => T): Promise<T>;
  close(): Promise<void>;
}

export async function openSavedPages(): Promise<SavedPages> {
  const source = await bundle('tests/bench/shared/probe.ts', 'savedPageProbe');
  const browser = await launchChromium();
  return { ask: (page, question) => ask(browser, source, page, question), close: () => browser.close() };
}

async function ask<T>(
  browser: Browser,
  source: string,
  { html, url }: AddressedPage,
  question: (probe: Probe) => T,
): Promise<T> {
  const tab = await browser.newPage();
  try {
    await serveAlone(tab, () => html);
    await tab.goto(url, { waitUntil: 'domcontentloaded' });
    // Not by a script element: the page's policy allows none.
    return (await tab.evaluate(`(() => { ${source}; return (${question})(savedPageProbe.probe); })()`)) as T;
  } finally {
    await tab.close();
  }
}
