/** Scripts without spaces: browsers bring dictionaries of their own, and a name is to be found by all of them. */
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Driver } from '../support/e2e/driver.ts';
import { launchDriver } from '../support/e2e/launch.ts';
import { openOptions, press, says } from '../support/e2e/own-pages.ts';
import { inProject } from '../support/paths.ts';
import { respondWith, startServer, type TestServer } from '../support/server/server.ts';

const golden = inProject('tests/golden');
const expected = JSON.parse(readFileSync(`${golden}/expected.json`, 'utf8')) as Record<
  string,
  { text: string }[]
>;
const files = globSync('{ja,th,zh}-*.html', { cwd: golden })
  .map((file) => basename(file))
  .filter((file) => (expected[file]?.length ?? 0) > 0);

let server: TestServer;
let driver: Driver;

beforeAll(async () => {
  server = await startServer();
  driver = await launchDriver();
  const options = await openOptions(driver);
  await press(options, 'Every mention');
  await says(options, /Saved/);
  await options.close();
});
afterAll(async () => {
  await driver?.close();
  await server?.close();
});

test.each(files)('%s', async (file) => {
  server.serve(`/${file}`, respondWith(readFileSync(`${golden}/${file}`, 'utf8')));
  const page = await driver.open(server.url(`/${file}`));
  await expect
    .poll(async () => (await page.marks()).map(({ text }) => text), { timeout: 10_000 })
    .toEqual(expected[file]?.map(({ text }) => text));
  await page.close();
});
