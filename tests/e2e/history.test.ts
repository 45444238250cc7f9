/** Pages that are left and come back as they were, from the browser's back/forward cache. */
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { closedPopover, marksOf, openedPopover, openPopover } from '../support/e2e/actions.ts';
import type { Driver, PageHandle } from '../support/e2e/driver.ts';
import { launchDriver } from '../support/e2e/launch.ts';
import { press } from '../support/e2e/own-pages.ts';
import { startServer, type TestServer, UNLISTED_HOST } from '../support/server/server.ts';
import { until } from '../support/until.ts';

let server: TestServer;
let driver: Driver;
let page: PageHandle;
let marked: string[];

beforeAll(async () => {
  server = await startServer();
  driver = await launchDriver();
});
afterAll(async () => {
  await driver?.close();
  await server?.close();
});

const texts = async () => (await marksOf(page)).map(({ text }) => text);

beforeEach(async () => {
  page = await driver.open(server.url('/demo.html'));
  marked = await texts();
  // Then nothing is on its way to the page any more: a browser may keep no page that is left in the middle of something.
  await openPopover(page, 'Huawei');
  await page.press('Escape');
  await closedPopover(page);
  await noteReturns();
});

afterEach(() => page.close());

const noteReturns = () =>
  page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => Reflect.set(globalThis, 'isPersisted', persisted));
  });

/** A browser may drop a page that was left, for want of memory or time: then nothing can be seen, and it is tried again. */
const AGAIN = { retry: { count: 2, condition: /come back from the cache/ } };

/** Back to the article. Fails where the browser had to load it anew. */
async function goBack(): Promise<void> {
  // From a timer, since the answer to a script that leaves its page might never come.
  await page.evaluate(() => void setTimeout(() => history.back()));
  await until(
    () => page.evaluate(() => location.pathname === '/demo.html' && Reflect.get(globalThis, 'isPersisted')),
    {
      what: 'Expected the article to come back from the cache',
    },
  );
}

test('it is kept for coming back, has its marks, and answers', AGAIN, async () => {
  await openPopover(page, 'Huawei');
  await page.goto(server.url('/companies.html'));
  await marksOf(page);
  await goBack();
  expect(await texts()).toEqual(marked);
  expect(await page.popover()).toBeUndefined();
  expect((await openPopover(page, 'Andy Purdy')).text).toContain('Denial');
  await page.press('Escape');
  await driver.command('next-mention');
  expect((await openedPopover(page)).focused).not.toBeNull();
});

test('"Run here once" holds for it as long as the browser lets us in', AGAIN, async () => {
  await page.goto(server.url('/demo.html', UNLISTED_HOST));
  expect(await page.marks()).toEqual([]);
  const popup = await driver.toolbarPopup(page);
  await press(popup, 'Run here once');
  expect(await texts()).toEqual(marked);
  await popup.evaluate(() => void setTimeout(() => window.close()));
  await until(async () => !(await popup.isOpen()), { what: 'Expected the popup to close' });
  await noteReturns();
  await page.goto(server.url('/companies.html', UNLISTED_HOST));
  await goBack();
  // Nothing tells when the question whether it may stay has been answered; what is asked after it is answered after it.
  expect((await openPopover(page, 'Andy Purdy')).text).toContain('Denial');
  await page.press('Escape');
  await closedPopover(page);
  expect(await texts()).toEqual(marked);
});

test('what was switched off meanwhile holds for it', AGAIN, async () => {
  await page.goto(server.url('/companies.html'));
  await marksOf(page);
  const popup = await driver.toolbarPopup(page);
  await press(popup, 'Mark articles on');
  await until(async () => (await page.marks()).length === 0, { what: 'Expected the site to be off' });
  await popup.evaluate(() => void setTimeout(() => window.close()));
  await until(async () => !(await popup.isOpen()), { what: 'Expected the popup to close' });
  await goBack();
  await until(async () => (await page.marks()).length === 0, { what: 'Expected no marks' });
});
