/** The popover on pages that are in its way: with frames, zoomed, in XML, with a dialog, and such as take it away. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closedPopover, marksOf, openedPopover, openPopover, scrollToMark } from '../support/e2e/actions.ts';
import type { Driver } from '../support/e2e/driver.ts';
import { launchDriver } from '../support/e2e/launch.ts';
import { says } from '../support/e2e/own-pages.ts';
import { respondWith, startServer, type TestServer, UNLISTED_HOST } from '../support/server/server.ts';

let server: TestServer;
let driver: Driver;

beforeAll(async () => {
  server = await startServer();
  driver = await launchDriver();
});
afterAll(async () => {
  await driver?.close();
  await server?.close();
});

const TEXT = `<p>Officials said on Tuesday that Huawei could reach into networks by way of its equipment, which it has denied.
${'The ministers will look at it again in the coming weeks, and then decide. '.repeat(5)}</p>`;

const article = (content: string) => `<html xmlns="http://www.w3.org/1999/xhtml" lang="en">
<head><title>A ban</title><meta property="og:type" content="article" /></head>
<body><article><h1>A ban</h1>${TEXT}${content}</article></body></html>`;

// Of a pointer in a frame of another process, Chromium's protocol tells the page nothing, though the browser itself does.
const hosts = process.env.E2E_BROWSER === 'firefox' ? ['127.0.0.1', UNLISTED_HOST] : ['127.0.0.1'];

test.each(hosts)('closes when the pointer goes into a frame of %s', async (host) => {
  server.serve('/advertisement.html', respondWith('<!doctype html><title>Advertisement</title>'));
  const frame = `<iframe src="${server.url('/advertisement.html', host)}" width="1200" height="400"></iframe>`;
  server.serve('/framed.html', respondWith(`<!doctype html>${article(frame)}`));
  const page = await driver.open(server.url('/framed.html'));
  const { rect } = await openPopover(page, 'Huawei');
  await page.hover(rect.x + rect.width + 100, rect.y + 100);
  expect(await page.evaluate(() => document.querySelector('iframe:hover') !== null)).toBe(true);
  await closedPopover(page);
  await page.close();
});

test.each([0.8, 1.5])('is at its mark, in its own size, on a page that is zoomed to %d', async (zoom) => {
  const page = await driver.open(server.url('/demo.html'));
  await page.evaluate((factor) => document.documentElement.style.setProperty('zoom', `${factor}`), zoom);
  const { rect } = await openPopover(page, 'Robert O’Brien');
  const mark = await scrollToMark(page, 'Robert O’Brien');
  expect(rect.width).toBeCloseTo(420, 0);
  expect(rect.x).toBeCloseTo(mark.x, 0);
  expect(rect.y).toBeCloseTo(mark.y + mark.height + 6, 0);
  await page.close();
});

const root = `<article xmlns="http://www.w3.org/1999/xhtml"><meta property="og:type" content="article" />${TEXT}</article>`;

test.each([
  ['with a body', article('')],
  ['without one', root],
])('opens at its mark in an XML document %s', async (_what, content) => {
  server.serve('/article.xml', respondWith(content, { type: 'application/xml' }));
  const page = await driver.open(server.url('/article.xml'));
  const { text, rect } = await openPopover(page, 'Huawei');
  expect(text).toContain('Huawei');
  const mark = await scrollToMark(page, 'Huawei');
  expect(rect.x).toBeCloseTo(mark.x, 0);
  expect(rect.y).toBeCloseTo(mark.y + mark.height + 6, 0);
  expect(page.errors()).toEqual([]);
  await page.press('Escape');
  await closedPopover(page);
  await page.close();
});

test('what is found is shown on the record page where a modal dialog keeps the focus', async () => {
  const page = await driver.open(server.url('/demo.html'));
  await marksOf(page);
  await page.show();
  await page.evaluate(() => {
    const dialog = document.createElement('dialog');
    dialog.textContent = 'Huawei is excluded from the core of 5G networks';
    document.body.append(dialog);
    dialog.showModal();
    getSelection()?.selectAllChildren(dialog);
  });
  const record = await driver.pageOpenedBy(() => driver.command('find-selection'), 'record.html');
  await says(record, /threads? found/);
  expect((await page.popover())?.open ?? false).toBe(false);
  await record.close();
  await page.close();
});

test('opens anew where the page has taken it away', async () => {
  const page = await driver.open(server.url('/demo.html'));
  await marksOf(page);
  await page.show();
  await driver.command('next-mention');
  await openedPopover(page);
  await page.evaluate(() => document.querySelector('on-the-record')?.remove());
  expect(await page.popover()).toBeUndefined();
  await driver.command('next-mention');
  await openedPopover(page);
  await page.evaluate(() => document.querySelector('on-the-record')?.remove());
  await openPopover(page, 'Huawei', 2);
  expect(page.errors()).toEqual([]);
  await page.close();
});
