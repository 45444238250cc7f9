/** Opens saved pages in headless Chromium, with their own scripts blocked, and asks the extension's page code about them. */
import { type Browser, chromium } from 'playwright-core';
import { isRoot, needBrowser } from '../../support/find-browser.mjs';
import { bundle } from './bundle.ts';
import type { Probe } from './probe.ts';

/** A page to open: its text, and the address it was saved from. */
export interface SavedPage {
  html: string;
  url: string;
}

export interface SavedPages {
  /** What `question` gives on a page. */
  ask<T>(page: SavedPage, question: (probe: Probe) => T): Promise<T>;
  close(): Promise<void>;
}

/** Nothing but the page itself is loaded, and none of its scripts runs. */
const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "script-src 'none'",
};

export async function openSavedPages(): Promise<SavedPages> {
  const source = await bundle('tests/bench/matching/probe.ts', 'savedPageProbe');
  const browser = await chromium.launch({
    executablePath: needBrowser('chromium'),
    args: isRoot() ? ['--no-sandbox'] : [],
  });
  return { ask: (page, question) => ask(browser, source, page, question), close: () => browser.close() };
}

async function ask<T>(
  browser: Browser,
  source: string,
  saved: SavedPage,
  question: (probe: Probe) => T,
): Promise<T> {
  const page = await browser.newPage();
  try {
    await page.route('**/*', (route) =>
      route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
        ? route.fulfill({ body: saved.html, headers: HEADERS })
        : route.abort(),
    );
    await page.goto(saved.url, { waitUntil: 'domcontentloaded' });
    // Not by a script element: the page's policy allows none.
    return (await page.evaluate(`(() => { ${source}; return (${question})(savedPageProbe.probe); })()`)) as T;
  } finally {
    await page.close();
  }
}
