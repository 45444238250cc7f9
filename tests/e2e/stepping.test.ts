/** From mark to mark with the keys. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closedPopover, marksOf, openedPopover } from '../support/e2e/actions.ts';
import type { Driver } from '../support/e2e/driver.ts';
import { launchDriver } from '../support/e2e/launch.ts';
import { startServer, type TestServer } from '../support/server/server.ts';
import { until } from '../support/until.ts';

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

test('the keys step from mark to mark with the focus, and Escape gives it back', async () => {
  const page = await driver.open(server.url('/demo.html'));
  await marksOf(page);
  // A new installation welcomes its reader in a tab of its own.
  await page.show();
  await page.evaluate(() => document.querySelector<HTMLElement>('a[href]')?.focus());
  await driver.command('next-mention');
  const first = await openedPopover(page);
  await until(async () => (await page.popover())?.focused, { what: 'Expected the focus in the popover' });
  await page.press('Tab');
  await until(async () => (await page.popover())?.focused, {
    what: 'Expected the focus on the first control of what is to be read',
    accept: (focused) => focused === 'When this was published',
  });
  await driver.command('next-mention');
  const second = await until(() => page.popover(), {
    what: 'Expected the popover of the next mark',
    accept: (popover) => popover?.open === true && popover.text !== '' && popover.text !== first.text,
  });
  expect(second?.label).toContain('On the record');
  await page.press('Escape');
  await closedPopover(page);
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('a');
  await page.close();
});

test('the keys, pressed twice at once, before the popover’s script is there, go two marks on', async () => {
  const page = await driver.open(server.url('/demo.html'));
  await marksOf(page);
  // A new installation welcomes its reader in a tab of its own.
  await page.show();
  await Promise.all([driver.command('next-mention'), driver.command('next-mention')]);
  await openedPopover(page);
  const place = await until(
    async () => {
      const marks = await page.marks();
      const active = marks.find(({ highlight }) => highlight === 'on-the-record-active');
      const all = marks.filter(({ highlight }) => highlight === 'on-the-record');
      return (
        active &&
        all.findIndex(({ rects: [rect] }) => rect?.x === active.rects[0]?.x && rect?.y === active.rects[0]?.y)
      );
    },
    { what: 'Expected the second mark in hand', accept: (index) => index === 1 },
  );
  expect(place).toBe(1);
  await page.close();
});
