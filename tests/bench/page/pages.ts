/** Saved pages in tabs of headless Chromium. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { inProject } from '../../support/paths.ts';
import { wordsGiven } from '../shared/arguments.ts';
import { serveAlone } from '../shared/chromium.ts';

export interface SavedPage {
  name: string;
  html: string;
}

/** The folder named on the command line, or the golden articles. */
const pagesFolder = (): string => wordsGiven()[0] ?? inProject('tests/golden');

export function savedPages(folder = pagesFolder()): SavedPage[] {
  return readdirSync(folder)
    .filter((file) => /\.html?$/.test(file))
    .sort()
    .map((file) => ({
      name: basename(file).replace(/\.html?$/, ''),
      html: readFileSync(join(folder, file), 'utf8'),
    }));
}

/** A tab in a process of its own, whose scripts stay compiled from one page of it to the next. */
export interface Tab {
  /** Loads a page anew, and gives what an expression is worth in it. */
  run<T>(page: SavedPage, expression: string): Promise<T>;
  close(): Promise<void>;
}

/** Opens a tab in which `script` runs first on every page, as a content script would. */
export async function openTab(browser: Browser, script: string): Promise<Tab> {
  const context = await browser.newContext();
  // Not as an element of the page, whose policy allows none.
  await context.addInitScript(script);
  const tab = await context.newPage();
  let shown: SavedPage | undefined;
  await serveAlone(tab, () => shown?.html);
  return {
    async run<T>(page: SavedPage, expression: string): Promise<T> {
      shown = page;
      await tab.goto(`https://saved.example/news/${encodeURIComponent(page.name)}`);
      return (await tab.evaluate(expression)) as T;
    },
    close: () => context.close(),
  };
}

/** The text of a call to a method of a probe (a script's global). */
export const callText = (method: string, ...values: unknown[]): string =>
  `${method}(${values.map((value) => JSON.stringify(value)).join()})`;
