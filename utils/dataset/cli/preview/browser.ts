/** The browser of the command `preview`, with the extension and a dataset in it. Only that command loads this file. */
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildExtension } from '../../../../tests/support/build.ts';
import { hasDisplay } from '../../../../tests/support/display.ts';
import { ChromiumDriver } from '../../../../tests/support/e2e/chromium.ts';
import { BUILDS } from '../../../../tests/support/paths.ts';
import { respondWith, startServer, type TestServer } from '../../../../tests/support/server/server.ts';
import { until } from '../../../../tests/support/until.ts';
import { toWire } from '../../../messaging/wire.ts';
import type { ChangeOutcome } from '../../report.ts';
import { type Terminal, UsageError } from '../command.ts';
import type { SourceFile } from '../files.ts';
import type { PreviewPage } from './pages.ts';

/** What was painted on a page, once it no longer grew. */
export interface Painted {
  page: PreviewPage;
  marks: string[];
}

/** Milliseconds without a new mark after which a page counts as painted. */
const QUIET = 700;

/** Opens the pages with the dataset installed. Without a display it reads the marks of each page, and saves a picture of the first. */
export async function showPreview(
  dataset: SourceFile,
  pages: readonly PreviewPage[],
  picture: string,
  terminal: Terminal,
): Promise<Painted[]> {
  const isBuilt = existsSync(join(BUILDS.chromium, 'manifest.json')) || buildExtension();
  if (!isBuilt) throw new UsageError('The extension could not be built; see above.');
  const server = await startServer();
  for (const { path, html } of pages) server.serve(path, respondWith(html));
  const driver = await ChromiumDriver.launch({ build: BUILDS.chromium, headed: hasDisplay() });
  try {
    await install(driver, dataset);
    return await (hasDisplay()
      ? showWindow(driver, server, pages, terminal)
      : readAll(driver, server, pages, picture));
  } finally {
    if (!hasDisplay()) await driver.close();
    await server.close();
  }
}

/** As the options page does it with a file that a reader chose. */
async function install(driver: ChromiumDriver, { file, text }: SourceFile): Promise<void> {
  const options = await driver.extensionPage('options.html');
  const answer = await options.evaluate(
    (message) => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
      };
      return chrome.runtime.sendMessage(message);
    },
    toWire('import-dataset', { file, text }),
  );
  await options.close();
  const outcome = (answer as { value?: ChangeOutcome }).value;
  if (outcome === undefined || outcome.result === 'failed') {
    throw new UsageError(`The extension did not install ${file}: ${JSON.stringify(outcome ?? answer)}`);
  }
}

async function showWindow(
  driver: ChromiumDriver,
  { url }: TestServer,
  pages: readonly PreviewPage[],
  terminal: Terminal,
): Promise<Painted[]> {
  await driver.open(url(pages[0]?.path ?? '/'));
  terminal.print(
    `A page that mentions everything is open, with links to ${pages.length - 1} more. Close the browser to end.`,
  );
  await driver.closed();
  return [];
}

async function readAll(
  driver: ChromiumDriver,
  { url }: TestServer,
  pages: readonly PreviewPage[],
  picture: string,
): Promise<Painted[]> {
  const painted: Painted[] = [];
  for (const page of pages) {
    const handle = await driver.open(url(page.path));
    let count = 0;
    let since = Date.now();
    const marks = await until(() => handle.marks(), {
      what: `Expected ${page.path} to be painted`,
      accept: ({ length }) => {
        if (length !== count) since = Date.now();
        count = length;
        return Date.now() - since > QUIET;
      },
    });
    painted.push({ page, marks: marks.map(({ text }) => text) });
    if (painted.length === 1) {
      mkdirSync(dirname(picture), { recursive: true });
      await handle.screenshot(picture);
    }
    await handle.close();
  }
  return painted;
}
