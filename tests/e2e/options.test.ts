/** Updating the dataset: everything a server can do, and that what was there stays. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { base64Of } from '../../utils/dataset/base64.ts';
import { sign } from '../../utils/dataset/signature.ts';
import { closedPopover, marksOf, openPopover } from '../support/e2e/actions.ts';
import type { Driver, PageHandle } from '../support/e2e/driver.ts';
import { launchDriver } from '../support/e2e/launch.ts';
import { confirm, openOptions, press, says, updateFrom } from '../support/e2e/own-pages.ts';
import { smallDataset } from '../support/e2e/small-dataset.ts';
import { datasetResponders } from '../support/server/datasets.ts';
import { startServer, type TestServer } from '../support/server/server.ts';
import { until } from '../support/until.ts';

let server: TestServer;
let driver: Driver;
let article: PageHandle;
let options: PageHandle;

beforeAll(async () => {
  server = await startServer();
  driver = await launchDriver();
  article = await driver.open(server.url('/demo.html'));
  await marksOf(article);
  options = await openOptions(driver);
});
afterAll(async () => {
  await driver?.close();
  await server?.close();
});
beforeEach(() => options.show());

const text = (dataset: unknown) => JSON.stringify(dataset);

/** A maker's key pair; the public half in base64, as a dataset names it. */
async function newKey(): Promise<{ privateKey: CryptoKey; publicKey: string }> {
  const { privateKey, publicKey } = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  return { privateKey, publicKey: base64Of(await crypto.subtle.exportKey('raw', publicKey)) };
}
const isWarrantMarked = async () => (await article.marks()).some(({ text: marked }) => marked === 'warrant');

test('is written in the size of type that the reader chose, in every browser', async () => {
  const sizes = await options.evaluate(() =>
    [document.documentElement, document.body].map((each) => getComputedStyle(each).fontSize),
  );
  expect(sizes).toEqual(['16px', '16px']);
});

describe('an update from an address', () => {
  test('installs a new dataset, and open tabs show it without a reload', async () => {
    server.serve('/data.json', datasetResponders.good(text(smallDataset())));
    expect(await isWarrantMarked()).toBe(false);
    await updateFrom(options, server.url('/data.json'));
    await says(options, /Words of the demo[\s\S]*1 (record )?added/);
    await until(isWarrantMarked, { what: 'Expected the new dataset to be marked' });
    await article.show();
    expect((await openPopover(article, 'warrant')).text).toContain(
      'Version 1.0 of what is said of warrants.',
    );
    await article.press('Escape');
    await closedPopover(article);
  });

  test('is conditional: nothing newer is said so', async () => {
    await updateFrom(options, server.url('/data.json'));
    await says(options, /“Words of the demo”.*(already|newest|up to date|nothing newer|1\.0)/i);
    const [, second] = server.requests('/data.json');
    expect(second?.headers['if-none-match']).toBe('"1"');
    expect(second?.headers.referer).toBeUndefined();
    expect(second?.headers.cookie).toBeUndefined();
  });

  test('installs a newer version and says what changed', async () => {
    server.serve(
      '/data.json',
      datasetResponders.good(text(smallDataset({ version: '1.1', records: 3 })), '"2"'),
    );
    await updateFrom(options, server.url('/data.json'));
    await says(options, /2 (records )?added/);
  });

  const broken = { ...smallDataset({ version: '2.0' }), records: [{ id: 'demo-1', kind: 'rumour' }] };
  test.each([
    ['missing', datasetResponders.missing(), /nothing at this address/],
    ['a web page', datasetResponders.html(), /a web page, not a dataset/],
    [
      'broken',
      datasetResponders.brokenJson(text(smallDataset({ version: '2.0' }))),
      /broken at line 1, column \d+/,
    ],
    ['endless', datasetResponders.endless(), /larger than 64/],
    ['interrupted', datasetResponders.interrupted(text(smallDataset({ version: '2.0' }))), /broke off/],
    ['older', datasetResponders.good(text(smallDataset({ version: '0.9' }))), /older than version 1\.1/],
    [
      'wrong in one record',
      datasetResponders.good(text(broken)),
      /records\[0\]\.kind[\s\S]*must be one of: claim, denial, decision/,
    ],
  ])('that is %s changes nothing and says why', async (name, responder, words) => {
    const path = `/${name.replace(/ /g, '-')}.json`;
    server.serve(path, responder);
    await updateFrom(options, server.url(path));
    await says(options, words);
    expect(await isWarrantMarked()).toBe(true);
    await article.show();
    expect((await openPopover(article, 'warrant')).text).toContain('Version 1.1');
    await article.press('Escape');
    await closedPopover(article);
  });

  test('of an unsafe address is not even asked for', async () => {
    await updateFrom(options, 'http://data.example/words.json');
    await says(options, /anyone on the way could change the data/);
  });
});

describe('a name that the reader wants marked no more', () => {
  const isMarked = async (name: string) =>
    (await article.marks()).some(({ text: marked }) => marked === name);
  /** Presses a button of the open popover with the keyboard, as it stands at its end. */
  const pressInPopover = async (name: string) => {
    await article.inPopover((root, wanted) => {
      const buttons = [...root.querySelectorAll<HTMLElement>('button')];
      buttons.find(({ textContent }) => textContent?.startsWith(wanted))?.focus();
    }, name);
    await article.press('Enter');
  };
  const stopMarking = async (name: string) => {
    await article.show();
    await openPopover(article, name);
    await pressInPopover('Stop marking');
    await until(async () => (await article.popover())?.text.includes('is no longer marked'), {
      what: `Expected to be told that ${name} is no longer marked`,
    });
    await until(async () => !(await isMarked(name)), { what: `Expected ${name} to have no mark` });
  };

  test('loses its marks on every page, and gets them back at once by the button there', async () => {
    await stopMarking('Huawei');
    expect((await marksOf(article)).length).toBeGreaterThan(0);
    await pressInPopover('Mark it again');
    await until(() => isMarked('Huawei'), { what: 'Expected Huawei to be marked again' });
    await closedPopover(article);
  });

  test('is listed in the options, which give its marks back', async () => {
    await stopMarking('Huawei');
    await article.press('Escape');
    await closedPopover(article);
    await article.reload();
    await marksOf(article);
    expect(await isMarked('Huawei')).toBe(false);
    await options.show();
    await press(options, 'Mark again: Huawei');
    await says(options, /Huawei is marked again/);
    await until(() => isMarked('Huawei'), { what: 'Expected Huawei to be marked again' });
  });

  test('is marked again once an update changes its records', async () => {
    await stopMarking('warrant');
    await article.press('Escape');
    const newer = text(smallDataset({ version: '1.1.1', records: 3 }));
    server.serve('/data.json', datasetResponders.good(newer, '"1.1.1"'));
    await options.show();
    await updateFrom(options, server.url('/data.json'));
    await says(options, /version 1\.1\.1, is installed/);
    await until(() => isMarked('warrant'), { what: 'Expected the name with new records to be marked' });
    await says(options, /Names that are not marked\s+None\./);
  });
});

test('the last update can be undone, and that as well', async () => {
  const summary = async () => {
    await article.show();
    const popover = await openPopover(article, 'warrant');
    await article.press('Escape');
    await closedPopover(article);
    return popover.text;
  };
  const undo = async () => {
    await options.show();
    await press(options, 'Undo…');
    await confirm(options, 'Undo');
  };
  expect(await summary()).toContain('Version 1.1.1 of what is said');
  await options.show();
  await says(options, /“Words of the demo” is version 1\.1 again, instead of 1\.1\.1\./);
  await undo();
  await says(options, /as it was before: 3 records changed/);
  expect(await summary()).toContain('Version 1.1 of what is said');
  await undo();
  await says(options, /“Words of the demo” is version 1\.1 again/);
  expect(await summary()).toContain('Version 1.1.1 of what is said');
});

test('an update that takes its time says how far it is', async () => {
  const words = smallDataset({ version: '1.2', records: 2000 });
  const { responder, release } = datasetResponders.slow(text(words));
  server.serve('/slow.json', responder);
  await updateFrom(options, server.url('/slow.json'));
  await says(options, /Receiving the dataset[\s\S]* of .* received/);
  release();
  await says(options, /version 1\.2, is installed/);
});

async function installFile(content: string): Promise<void> {
  await options.evaluate((content) => {
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    const files = new DataTransfer();
    files.items.add(new File([content], 'words.json', { type: 'application/json' }));
    if (input) input.files = files.files;
  }, content);
  await press(options, 'Install this file');
}

test('a file is installed without what is bad in it, which is named', async () => {
  const words = { ...smallDataset({ version: '1.3' }), id: 'demo-file', title: 'Words from a file' };
  const bad = { ...words.records[0], id: 'demo-bad', date: 'yesterday' };
  await installFile(text({ ...words, records: [...words.records, bad] }));
  await says(
    options,
    /Words from a file[\s\S]*words\.json[\s\S]*records\[1\]\.date[\s\S]*demo-bad[\s\S]*must be a date/,
  );
  await says(options, /demo-1[\s\S]*takes the place of the record with the same id in “Words/);
});

test('a file with more that is bad in it than a message can carry is installed without that, which is counted', async () => {
  const words = { ...smallDataset(), id: 'demo-bad-file', title: 'Words from a bad file' };
  const bad = Array.from({ length: 100_000 }, () => ({}));
  await installFile(text({ ...words, records: [...words.records, ...bad] }));
  await says(
    options,
    /“Words from a bad file”, version 1\.0, is installed[\s\S]*100,000 entries of words\.json were refused[\s\S]*and 799,980 more/,
  );
});

test('another options page shows what an update here has brought', async () => {
  const words = { ...smallDataset({ records: 2000 }), id: 'demo-elsewhere', title: 'Words from elsewhere' };
  const { responder, release } = datasetResponders.slow(text(words));
  server.serve('/elsewhere.json', responder);
  await updateFrom(options, server.url('/elsewhere.json'));
  await says(options, /Receiving the dataset/);
  const other = await openOptions(driver);
  await says(other, /Receiving the dataset/);
  release();
  await says(other, /Words from elsewhere/);
  await other.close();
  await options.show();
  await says(options, /“Words from elsewhere”, version 1\.0, is installed/);
});

test('a signed dataset is updated by its maker only', async () => {
  const address = server.url('/signed.json');
  const makers = await newKey();
  const somebodys = await newKey();
  const version = (number: string) => ({
    ...smallDataset({ version: number }),
    id: 'demo-signed',
    title: 'Signed words',
    update: { url: address, publicKey: makers.publicKey },
  });
  const offer = async (number: string, key?: CryptoKey) => {
    const dataset = version(number);
    const signed = key ? { ...dataset, signature: await sign(dataset, key) } : dataset;
    server.serve('/signed.json', datasetResponders.good(text(signed), `"${number}"`));
    await updateFrom(options, address);
  };
  await offer('1.0', makers.privateKey);
  await says(options, /“Signed words”, version 1\.0, is installed/);
  await offer('1.1');
  await says(options, /carries no signature[\s\S]*Nothing was changed/);
  await offer('1.2', somebodys.privateKey);
  await says(options, /signature is not by the maker[\s\S]*Nothing was changed/);
  await offer('1.3', makers.privateKey);
  await says(options, /“Signed words”, version 1\.3, is installed/);
});

test('a dataset says whose place it takes; removed, it gives that of a bundled one back', async () => {
  const words = { ...smallDataset({ version: '9999.1' }), id: 'technology-companies', title: 'Other words' };
  server.serve('/instead.json', datasetResponders.good(text(words), '"instead"'));
  await updateFrom(options, server.url('/instead.json'));
  await says(
    options,
    /“Other words”, version 9999\.1, is installed.*It has taken the place of “Technology companies”/,
  );
  await press(options, 'Remove “Other words”');
  await confirm(options, 'Remove');
  const ending = await says(options, /“Other words” is removed\. “.+”, version [\d.]+, .*is back\./);
  expect(ending).not.toContain('version 9999.1, is installed');
});

test('restoring the bundled data takes the added dataset away again', async () => {
  await press(options, 'Restore…');
  await confirm(options, 'Restore');
  await until(async () => !(await isWarrantMarked()), { what: 'Expected the added dataset to be gone' });
  await marksOf(article);
});

test('density and delay act on the open tab', async () => {
  const countHuawei = async () =>
    (await article.marks()).filter(({ text: marked }) => marked === 'Huawei').length;
  const perParagraph = await countHuawei();
  await press(options, 'The first of each name on the page');
  await until(async () => (await countHuawei()) === 1, { what: 'Expected one mark of Huawei on the page' });
  await press(options, 'Every mention');
  await until(async () => (await countHuawei()) > perParagraph, {
    what: 'Expected every mention to be marked',
  });
  await press(options, 'The first of each name in every paragraph');
  await until(async () => (await countHuawei()) === perParagraph, {
    what: 'Expected a mark per paragraph again',
  });
});
