/** Permissions come and go while pages are open: one site, every site, and each taken back. */
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { marksOf } from '../support/e2e/actions.ts';
import type { Driver, PageHandle, ToolbarPopup } from '../support/e2e/driver.ts';
import { launchDriver } from '../support/e2e/launch.ts';
import { openOptions, press, pressMouse, says } from '../support/e2e/own-pages.ts';
import { startServer, type TestServer, UNLISTED_HOST } from '../support/server/server.ts';
import { until } from '../support/until.ts';

const SITE = `*://${UNLISTED_HOST}/*`;
const OTHER_HOST = 'another.example';

let server: TestServer;
let driver: Driver;
/** A page of the manifest's sites, which no change of other sites concerns. */
let article: PageHandle;
let popup: ToolbarPopup | undefined;

beforeAll(async () => {
  server = await startServer();
  driver = await launchDriver();
  article = await driver.open(server.url('/demo.html'));
  await marksOf(article);
  await article.evaluate(() => Reflect.set(globalThis, 'painted', CSS.highlights.get('on-the-record')));
});
afterEach(closePopup);
afterAll(async () => {
  await driver?.close();
  await server?.close();
});

async function closePopup(): Promise<void> {
  if (await popup?.isOpen()) await popup?.evaluate(() => void setTimeout(() => window.close()));
  await until(async () => !(await popup?.isOpen()), { what: 'Expected the popup to close' });
  popup = undefined;
}

async function openPopup(page: PageHandle): Promise<ToolbarPopup> {
  popup = await driver.toolbarPopup(page);
  return popup;
}

/** A page where the extension does not run by itself. */
const openUnlisted = (host = UNLISTED_HOST): Promise<PageHandle> =>
  driver.open(server.url('/demo.html', host));

const unmarked = (page: PageHandle) =>
  until(async () => (await page.marks()).length === 0, { what: `Expected no marks on ${page.url()}` });

/** Whether the article's marks are those of the reader that was there from the beginning. */
const isUndisturbed = (): Promise<boolean> =>
  article.evaluate(
    () =>
      Reflect.get(globalThis, 'painted') !== undefined &&
      Reflect.get(globalThis, 'painted') === CSS.highlights.get('on-the-record'),
  );

async function allowAlways(page: PageHandle): Promise<void> {
  await driver.grantWhenAsked(SITE);
  const opened = await openPopup(page);
  await says(opened, /Always on this site/);
  // Browsers ask for permissions only after a press of the reader's own.
  await pressMouse(opened, 'Always on this site');
}

test('"Always on this site" marks the open page, and the next visit', async () => {
  const page = await openUnlisted();
  expect(await page.marks()).toEqual([]);
  await allowAlways(page);
  const marks = await marksOf(page);
  expect(marks.length).toBe((await marksOf(article)).length);
  await closePopup();
  await page.reload();
  await marksOf(page);
  expect(await isUndisturbed()).toBe(true);
  await page.close();
});

test('what is taken back in the options no longer works in open tabs; the rest goes on', async () => {
  const allowed = await openUnlisted();
  await marksOf(allowed);
  const invited = await openUnlisted(OTHER_HOST);
  await press(await openPopup(invited), 'Run here once');
  await marksOf(invited);
  await closePopup();
  // The button of the extension was pressed on this page, too, which lets it in until the page is left.
  await openPopup(allowed);
  await closePopup();
  const options = await openOptions(driver);
  await press(options, `Remove ${UNLISTED_HOST}`);
  await says(options, /unlisted\.example is removed\. It no longer works there\./);
  await unmarked(allowed);
  expect(await isUndisturbed()).toBe(true);
  await marksOf(invited);
  await allowed.reload();
  await says(await openPopup(allowed), /Run here once/);
  expect(await allowed.marks()).toEqual([]);
  await Promise.all([options.close(), allowed.close(), invited.close()]);
});

test('a site that was taken back and is allowed again is marked again', async () => {
  const page = await openUnlisted();
  await allowAlways(page);
  await marksOf(page);
  const options = await openOptions(driver);
  await press(options, `Remove ${UNLISTED_HOST}`);
  await unmarked(page);
  await options.close();
  await closePopup();
  await allowAlways(page);
  await marksOf(page);
  await closePopup();
  const again = await openOptions(driver);
  await press(again, `Remove ${UNLISTED_HOST}`);
  await unmarked(page);
  await Promise.all([again.close(), page.close()]);
});

test('"Every site that looks like news" marks what is open, and off again no longer does', async () => {
  const invited = await openUnlisted(OTHER_HOST);
  await press(await openPopup(invited), 'Run here once');
  await marksOf(invited);
  await closePopup();
  await invited.evaluate(() => Reflect.set(globalThis, 'painted', CSS.highlights.get('on-the-record')));
  const page = await openUnlisted();
  expect(await page.marks()).toEqual([]);
  await driver.grantWhenAsked('*://*/*');
  const options = await openOptions(driver);
  await pressMouse(options, 'Every site that looks like news');
  await says(options, /On\. Articles are marked on every site\./);
  await marksOf(page);
  expect(await isUndisturbed()).toBe(true);
  const isSame = () =>
    invited.evaluate(() => Reflect.get(globalThis, 'painted') === CSS.highlights.get('on-the-record'));
  expect(await isSame()).toBe(true);
  // Chromium takes the known news sites along and asks whether to give them again, which no protocol can answer.
  if (driver.browser === 'chromium') return;
  await press(options, 'Every site that looks like news');
  await says(options, /Off\. On the known news sites and on those that you added, nothing has changed/);
  await unmarked(page);
  expect(await isUndisturbed()).toBe(true);
  await Promise.all([options.close(), page.close(), invited.close()]);
});
