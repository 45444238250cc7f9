/** The popup: what is on this page, this site, the sources; and pages on which the extension does not run by itself. */
import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { closedPopover, marksOf, openedPopover, openPopover } from '../support/e2e/actions.ts';
import type { Driver, PageHandle, ToolbarPopup } from '../support/e2e/driver.ts';
import { launchDriver } from '../support/e2e/launch.ts';
import { fill, press, says } from '../support/e2e/own-pages.ts';
import { inProject } from '../support/paths.ts';
import { respondWith, startServer, type TestServer, UNLISTED_HOST } from '../support/server/server.ts';
import { until } from '../support/until.ts';

let server: TestServer;
let driver: Driver;
let article: PageHandle;
let popup: ToolbarPopup | undefined;

async function openPopup(page: PageHandle): Promise<ToolbarPopup> {
  popup = await driver.toolbarPopup(page);
  return popup;
}

beforeAll(async () => {
  server = await startServer();
  driver = await launchDriver();
  article = await driver.open(server.url('/demo.html'));
  await marksOf(article);
});
afterEach(async () => {
  // Pressing the toolbar button again would close an open popup.
  // It closes itself where it has led to a mention, which may be between these two.
  if (await popup?.isOpen())
    await popup?.evaluate(() => void setTimeout(() => window.close())).catch(() => undefined);
  await until(async () => !(await popup?.isOpen()), { what: 'Expected the popup to close' });
  popup = undefined;
});
afterAll(async () => {
  await driver?.close();
  await server?.close();
});

test('lists what is marked, and opens the popover of what is chosen', async () => {
  const opened = await openPopup(article);
  await says(opened, /Huawei\s+\d+ mentions[\s\S]*Andy Purdy/);
  await press(opened, 'Andy Purdy');
  const popover = await openedPopover(article);
  expect(popover.label).toContain('Andy Purdy');
  expect(popover.focused).not.toBeNull();
  await article.press('Escape');
  await closedPopover(article);
});

test('names what the page hides as hidden, and leads to it once the page shows it', async () => {
  const demo = readFileSync(inProject('tests/fixtures/pages/demo.html'), 'utf8');
  const folded = demo.replace(
    '</article>',
    '<p id="more" style="display: none">The Nokia report.</p></article>',
  );
  server.serve('/folded.html', respondWith(folded));
  const page = await driver.open(server.url('/folded.html'));
  await marksOf(page);
  const before = await openPopup(page);
  await says(before, /Nokia\s+1 mention, in text that cannot be marked at the moment/);
  await before.evaluate(() => void setTimeout(() => window.close()));
  await until(async () => !(await before.isOpen()), { what: 'Expected the popup to close' });
  await page.evaluate(() => document.querySelector('#more')?.removeAttribute('style'));
  const after = await openPopup(page);
  await says(after, /Nokia\s+1 mention\b(?!,)/);
  await press(after, 'Nokia');
  expect((await openedPopover(page)).label).toContain('Nokia');
  await page.close();
});

test('switches sources off and on, with effect on the open tab', async () => {
  const before = await openPopover(article, 'Andy Purdy');
  expect(before.links.map(({ text }) => text).join()).toContain('Fox Business');
  await article.press('Escape');
  const opened = await openPopup(article);
  await fill(opened, 'Search the sources', 'Fox Business');
  await press(opened, 'Fox Business');
  await until(async () => !(await article.marks()).some(({ text }) => text === 'Andy Purdy'), {
    what: 'Expected the mark that only this source supports to go',
  });
  await press(opened, 'Fox Business');
  await until(async () => (await article.marks()).some(({ text }) => text === 'Andy Purdy'), {
    what: 'Expected the mark to be back',
  });
});

test('with all sources off nothing is marked, and with all on everything is again', async () => {
  const marked = (await marksOf(article)).length;
  const opened = await openPopup(article);
  await press(opened, 'Turn all off');
  await until(async () => (await article.marks()).length === 0, {
    what: 'Expected no marks',
  });
  await press(opened, 'Turn all on');
  await until(async () => (await article.marks()).length === marked, {
    what: 'Expected all marks',
  });
});

test('switches the site off and on, with effect on the open tab and on the next visit', async () => {
  const opened = await openPopup(article);
  await press(opened, 'Mark articles on');
  await until(async () => (await article.marks()).length === 0, {
    what: 'Expected no marks',
  });
  expect(await article.evaluate(() => [...CSS.highlights.keys()])).toEqual([]);
  await press(opened, 'Mark articles on');
  await marksOf(article);
});

test('on a site that is not listed nothing happens until the reader asks for it', async () => {
  const page = await driver.open(server.url('/demo.html', UNLISTED_HOST));
  const opened = await openPopup(page);
  await says(opened, /Run here once/);
  expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual([]);
  await press(opened, 'Run here once');
  const marks = await marksOf(page);
  expect(marks.length).toBe((await marksOf(article)).length);
  await page.close();
});
