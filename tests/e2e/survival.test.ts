/** What goes wrong in a browser's life: a killed worker, a restart, a wiped database. Nothing is lost, or it is said. */
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { closedPopover, marksOf, openPopover } from '../support/e2e/actions.ts';
import type { Driver } from '../support/e2e/driver.ts';
import { launchDriver } from '../support/e2e/launch.ts';
import { openOptions, says, updateFrom } from '../support/e2e/own-pages.ts';
import { smallDataset } from '../support/e2e/small-dataset.ts';
import { datasetResponders } from '../support/server/datasets.ts';
import { startServer, type TestServer } from '../support/server/server.ts';
import { until } from '../support/until.ts';

let server: TestServer;
let driver: Driver;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.close());
beforeEach(async () => {
  driver = await launchDriver();
});
afterEach(() => driver?.close());

async function installWords(): Promise<void> {
  server.serve('/words.json', datasetResponders.good(JSON.stringify(smallDataset())));
  const options = await openOptions(driver);
  await updateFrom(options, server.url('/words.json'));
  await says(options, /1 (record )?added/);
  await options.close();
}

test('the background is killed between one hover and the next, and nobody notices', async () => {
  const page = await driver.open(server.url('/demo.html'));
  await openPopover(page, 'Huawei');
  await page.press('Escape');
  await closedPopover(page);
  await driver.killBackground();
  await until(async () => !(await driver.isBackgroundAlive()), {
    what: 'Expected the background to be gone',
  });
  // The next hover needs no background; the next page wakes a new one.
  expect((await openPopover(page, 'Andy Purdy')).text).toContain('Denial');
  const next = await driver.open(server.url('/strict-csp.html'));
  expect((await openPopover(next, 'Andy Purdy')).text).toContain('Denial');
});

test('after a restart the data and the settings are still there', async () => {
  await installWords();
  await driver.restart();
  const page = await driver.open(server.url('/demo.html'));
  await until(async () => (await page.marks()).some(({ text }) => text === 'warrant'), {
    what: 'Expected the added dataset after the restart',
  });
});

test('an update whose background is killed on the way is told as interrupted, and what was there stays', async () => {
  await installWords();
  const { responder, release } = datasetResponders.slow(JSON.stringify(smallDataset({ version: '2.0' })));
  server.serve('/slow.json', responder);
  const options = await openOptions(driver);
  await updateFrom(options, server.url('/slow.json'));
  await until(() => server.requests('/slow.json').length, { what: 'Expected the update to begin' });
  const other = await openOptions(driver);
  await says(other, /Receiving the dataset/);
  await driver.killBackground();
  release();
  await says(other, /was interrupted/);
  await options.reload();
  await says(options, /was interrupted/);
  const page = await driver.open(server.url('/demo.html'));
  expect((await openPopover(page, 'warrant')).text).toContain('Version 1.0');
});

test('a wiped database is filled again from the bundle, and the reader is told what is gone', async () => {
  await installWords();
  const page = await driver.open(server.url('/demo.html'));
  await marksOf(page);
  const options = await openOptions(driver);
  await options.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('on-the-record');
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
      }),
  );
  await page.reload();
  await marksOf(page);
  expect((await page.marks()).some(({ text }) => text === 'warrant')).toBe(false);
  await options.reload();
  await says(options, /Words of the demo \(1\.0\)/);
});

test('an update of the extension under an open page leaves one reader on it, which works', async () => {
  const page = await driver.open(server.url('/demo.html'));
  const before = await marksOf(page);
  await page.evaluate(() => Reflect.set(globalThis, 'before', CSS.highlights.get('on-the-record')));
  await driver.updateExtension();
  await until(
    () => page.evaluate(() => CSS.highlights.get('on-the-record') !== Reflect.get(globalThis, 'before')),
    { what: 'Expected another reader to paint' },
  );
  await marksOf(page, { least: before.length });
  expect((await openPopover(page, 'Huawei', 1)).text).toContain('Denial');
  expect(await page.evaluate(() => document.querySelectorAll('on-the-record').length)).toBe(1);
  await page.press('Escape');
  await closedPopover(page);
  expect((await page.marks()).length).toBe(before.length);
  expect(page.errors()).toEqual([]);
});

test('where the extension is removed, nothing of it is painted any more', async () => {
  const page = await driver.open(server.url('/demo.html'));
  await openPopover(page, 'Huawei');
  await driver.removeExtension();
  await page.hover(5, 5);
  if (driver.browser === 'firefox') {
    // Firefox ends our scripts and takes our style sheet away, and with it what that shows. What is not seen stays until the page goes.
    const underline = () =>
      page.evaluate(() => getComputedStyle(document.body, '::highlight(on-the-record)').textDecorationLine);
    await until(underline, { what: 'Expected no style for marks', accept: (line) => line === 'none' });
    await until(() => page.evaluate(() => !document.querySelector('on-the-record')?.checkVisibility()), {
      what: 'Expected the popover not to be seen any more',
    });
    return;
  }
  await until(() => page.marks(), {
    what: 'Expected the marks to be gone',
    accept: ({ length }) => length === 0,
  });
  await closedPopover(page);
});
