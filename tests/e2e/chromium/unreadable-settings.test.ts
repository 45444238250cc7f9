/** A browser that does not give the settings. (In Chromium alone can a script be put before those of an extension's page.) */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ChromiumPage } from '../../support/e2e/chromium-page.ts';
import type { Driver } from '../../support/e2e/driver.ts';
import { launchDriver } from '../../support/e2e/launch.ts';
import { says } from '../../support/e2e/own-pages.ts';

let driver: Driver;

beforeAll(async () => {
  driver = await launchDriver();
});
afterAll(() => driver?.close());

test.each([
  ['options.html', /Where it works/, /Every mention|Sites that you switched off/],
  ['popup.html', /Data: 6 datasets/, /On this page|Sources/],
] as const)('%s says so, and nothing that rests on them', async (path, others, settings) => {
  const page = await driver.extensionPage(path);
  if (!(page instanceof ChromiumPage)) throw new Error('Not a tab of Chromium');
  await page.cdp.send('Page.enable');
  await page.cdp.send('Page.addScriptToEvaluateOnNewDocument', {
    source: `chrome.storage.local.get = () => Promise.reject(new Error('The settings are gone'));`,
  });
  await page.reload();
  await says(page, /Your settings could not be read\. Nothing of them has changed\./);
  await says(page, others);
  expect(await page.evaluate(() => document.body.innerText)).not.toMatch(settings);
  await page.close();
});
