/** Site access as Chromium's own interface gives and takes it: "on specific sites", by one scheme and host each. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { marksOf } from '../../support/e2e/actions.ts';
import type { Driver, PageHandle } from '../../support/e2e/driver.ts';
import { launchDriver } from '../../support/e2e/launch.ts';
import { startServer, type TestServer } from '../../support/server/server.ts';
import { until } from '../../support/until.ts';

/** One of the manifest's sites (public/news-hosts.json). */
const LISTED_HOST = 'standardmedia.co.ke';
const SITE = `http://${LISTED_HOST}/*`;

let server: TestServer;
let driver: Driver;
let extensions: PageHandle;

beforeAll(async () => {
  server = await startServer();
  driver = await launchDriver();
  extensions = await driver.open('chrome://extensions/');
});
afterAll(async () => {
  await driver?.close();
  await server?.close();
});

/** Does what the page with all extensions does when its controls are used. */
const choose = (method: string, ...given: unknown[]): Promise<void> =>
  extensions.evaluate(
    async ([name, values]) => {
      const { chrome } = globalThis as unknown as {
        chrome: { developerPrivate: { [name: string]: (...values: unknown[]) => Promise<void> } };
      };
      await chrome.developerPrivate[name]?.(...values);
    },
    [method, given] as const,
  );

test('a listed site that is given there is marked in the open tab, and taken back no longer is', async () => {
  const extensionId = new URL(driver.origin).hostname;
  await choose('updateExtensionConfiguration', { extensionId, hostAccess: 'ON_SPECIFIC_SITES' });
  const page = await driver.open(server.url('/demo.html', LISTED_HOST));
  expect(await page.marks()).toEqual([]);
  await choose('addHostPermission', extensionId, SITE);
  await marksOf(page);
  await choose('removeHostPermission', extensionId, SITE);
  await until(async () => (await page.marks()).length === 0, { what: 'Expected no marks' });
});
