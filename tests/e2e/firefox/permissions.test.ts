/**
 * Permissions, as far as only Firefox can be driven: a reader who says no (of Chromium's question no protocol tells), and a browser
 * that starts anew (in the tests' Chromium the extension is installed again then).
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { marksOf } from '../../support/e2e/actions.ts';
import { FirefoxDriver } from '../../support/e2e/firefox.ts';
import { openOptions, pressMouse, says } from '../../support/e2e/own-pages.ts';
import { BUILDS } from '../../support/paths.ts';
import { startServer, type TestServer, UNLISTED_HOST } from '../../support/server/server.ts';
import { until } from '../../support/until.ts';

const ALWAYS = 'Always on this site';

let server: TestServer;
let driver: FirefoxDriver;

beforeAll(async () => {
  server = await startServer();
  driver = await FirefoxDriver.launch({ build: BUILDS.firefox });
});
afterAll(async () => {
  await driver?.close();
  await server?.close();
});

const openUnlisted = () => driver.open(server.url('/demo.html', UNLISTED_HOST));

test('every site, refused: it says so, and nothing is marked', async () => {
  const page = await openUnlisted();
  const options = await openOptions(driver);
  await driver.refuseWhenAsked(async () => pressMouse(options, 'Every site that looks like news'));
  await says(options, /Left off, because the permission was not given/);
  expect(await page.marks()).toEqual([]);
  await options.close();
  await page.close();
});

test('one site, refused: it says so, and nothing is marked', async () => {
  const page = await openUnlisted();
  const popup = await driver.toolbarPopup(page);
  await says(popup, /Always on this site/);
  await driver.refuseWhenAsked(async () => pressMouse(popup, ALWAYS));
  await says(popup, /Permission for unlisted\.example was not given\. Nothing has changed\./);
  expect(await page.marks()).toEqual([]);
  await popup.evaluate(() => void setTimeout(() => window.close()));
  await until(async () => !(await popup.isOpen()), { what: 'Expected the popup to close' });
  await page.close();
});

test('a registration that was lost is made again when the browser starts', async () => {
  const page = await openUnlisted();
  await driver.grantWhenAsked();
  const popup = await driver.toolbarPopup(page);
  await says(popup, /Always on this site/);
  await pressMouse(popup, ALWAYS);
  await marksOf(page);
  await driver.inBackground(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { scripting: { unregisterContentScripts(): Promise<void> } };
    };
    await chrome.scripting.unregisterContentScripts();
  });
  await page.reload();
  expect(await page.marks()).toEqual([]);
  await driver.restart();
  await marksOf(await openUnlisted());
});
