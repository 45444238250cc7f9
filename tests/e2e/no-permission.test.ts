/** Updating from a server that the extension has no permission for, and that lets pages of every origin read. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Driver, PageHandle } from '../support/e2e/driver.ts';
import { launchDriver } from '../support/e2e/launch.ts';
import { openOptions, says, updateFrom } from '../support/e2e/own-pages.ts';
import { smallDataset } from '../support/e2e/small-dataset.ts';
import { datasetResponders } from '../support/server/datasets.ts';
import { startServer, type TestServer, UNPERMITTED_HOST } from '../support/server/server.ts';

let server: TestServer;
let driver: Driver;
let options: PageHandle;

beforeAll(async () => {
  server = await startServer();
  driver = await launchDriver();
  options = await openOptions(driver);
});
afterAll(async () => {
  await driver?.close();
  await server?.close();
});

test('a dataset is installed from there, and later its newer version', async () => {
  for (const version of ['1.0', '1.1']) {
    server.serve('/data.json', datasetResponders.anyOrigin(JSON.stringify(smallDataset({ version }))));
    await updateFrom(options, server.url('/data.json', UNPERMITTED_HOST));
    await says(options, new RegExp(`“Words of the demo”, version ${version}, is installed`));
  }
  const asked = server.requests('/data.json');
  expect(asked.map(({ method }) => method)).toEqual(['GET', 'OPTIONS', 'GET']);
  expect(asked.flatMap(({ headers }) => headers['if-modified-since'] ?? [])).toEqual([]);
});
