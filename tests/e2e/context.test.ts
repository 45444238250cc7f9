/** The right record first, what happened since, and finding from a selection. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closedPopover, marksOf, openedPopover, openPopover } from '../support/e2e/actions.ts';
import type { Driver, PageHandle } from '../support/e2e/driver.ts';
import { launchDriver } from '../support/e2e/launch.ts';
import { fill, press, says } from '../support/e2e/own-pages.ts';
import { startServer, type TestServer, UNLISTED_HOST } from '../support/server/server.ts';
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

/** What is used of the browser's own interface inside the background. */
interface Api {
  tabs: { query(all: object): Promise<{ url?: string }[]> };
}

/** Of all tabs, as far as the extension may know them: its own. */
const openAddresses = () =>
  driver.inBackground(async () => {
    const { browser, chrome } = globalThis as unknown as { [name: string]: Api | undefined };
    const tabs = (await (browser ?? chrome)?.tabs.query({})) ?? [];
    return tabs.flatMap(({ url }) => (url === undefined ? [] : [url]));
  });

/** Presses a button in the popover by the beginning of its words. */
const pressInPopover = (page: PageHandle, words: string) =>
  until(
    () =>
      page.inPopover((root, wanted) => {
        const found = [...root.querySelectorAll('button')].find(({ innerText }) =>
          innerText.includes(wanted),
        );
        found?.click();
        return found !== undefined;
      }, words),
    { what: `Expected a button "${words}" in the popover` },
  );

const select = (page: PageHandle, paragraph: string) =>
  page.evaluate((words) => {
    const found = [...document.querySelectorAll('p')].find(({ textContent }) => textContent?.includes(words));
    if (found) getSelection()?.selectAllChildren(found);
    return found !== undefined;
  }, paragraph);

describe('an article of February 2020', () => {
  test('has the record that bears on the sentence first', async () => {
    const page = await driver.open(server.url('/demo.html'));
    const { text } = await openPopover(page, 'Robert O’Brien');
    expect(text).toMatch(/About this passage[\s\S]*lawful-intercept/);
    await page.close();
  });

  test('is told what happened since: the reversal of July 2020 comes up', async () => {
    const page = await driver.open(server.url('/demo.html'));
    const before = await openPopover(page, 'UK National Security Council');
    expect(before.text).toContain('Article of February 13, 2020');
    expect(before.text).toMatch(/Superseded on July 14, 2020 by/);
    await pressInPopover(page, 'since then');
    await until(() => page.popover(), {
      what: 'Expected what happened since to come up',
      accept: (popover) => /July 14, 2020[\s\S]*Since this article/.test(popover?.text ?? ''),
    });
    await page.close();
  });

  test('without its date is told nothing of since', async () => {
    const page = await driver.open(server.url('/undated.html'));
    const { text } = await openPopover(page, 'UK National Security Council');
    expect(text).not.toMatch(/since then|Since this article|Article of/);
    await page.close();
  });
});

test('the bare word core, of networks, has what is on record about 5G cores', async () => {
  const page = await driver.open(server.url('/demo.html'));
  const { label, text } = await openPopover(page, 'core');
  expect(label).toContain('5G core network');
  expect(text).toMatch(/core/i);
  expect(text).toMatch(/\d+ decisions/);
  await page.close();
});

describe('another article', () => {
  test.each(['Kaspersky', 'TikTok'])('has what is on record about %s', async (name) => {
    const page = await driver.open(server.url('/companies.html'));
    const { text } = await openPopover(page, name);
    expect(text).toMatch(/Claim|Decision/);
    expect(text).toContain(name);
    await page.close();
  });
});

describe('an article about rumours and a trial', () => {
  test('has the ratings of several fact-checkers side by side, in their own words', async () => {
    const page = await driver.open(server.url('/rumours.html'));
    const { text } = await openPopover(page, '5G');
    expect(text).toMatch(/“False”\s+Rated by PolitiFact\s+“This video is real, but .*”\s+Rated by Snopes/);
    await page.close();
  });

  test('has a part of a long thread, and all of it in one step, from the keyboard', async () => {
    const page = await driver.open(server.url('/rumours.html'));
    const before = await openPopover(page, 'Huawei');
    expect(before.text).toMatch(/\d+ more records in this thread/);
    const found = await page.inPopover((root) => {
      const more = [...root.querySelectorAll('button')].find(({ innerText }) =>
        innerText.includes('more records in this thread'),
      );
      more?.focus();
      return more !== undefined;
    });
    expect(found).toBe(true);
    await page.press('Enter');
    const after = await until(() => page.popover(), {
      what: 'Expected the whole thread',
      accept: (popover) => popover?.open === true && popover.text.length > before.text.length,
    });
    expect(after?.focused).toBeTruthy();
    await page.close();
  });
});

describe('the keys', () => {
  test('find what is on record about a selection', async () => {
    const page = await driver.open(server.url('/demo.html'));
    await marksOf(page);
    await select(page, 'We have evidence that Huawei');
    await driver.command('find-selection');
    const popover = await openedPopover(page);
    expect(popover.label).toMatch(/^On the record about “/);
    expect(popover.text).toContain('lawful-intercept');
    await page.press('Escape');
    await closedPopover(page);
    await page.close();
  });

  test('show what is found in sight, though the selection was scrolled away', async () => {
    const page = await driver.open(server.url('/demo.html'));
    await marksOf(page);
    await select(page, 'We have evidence that Huawei');
    await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
    await driver.command('find-selection');
    await openedPopover(page);
    const isInSight = () =>
      page.inPopover((root) => {
        const { top, bottom } = root.querySelector('[popover]')?.getBoundingClientRect() ?? {};
        return top !== undefined && bottom !== undefined && top >= 0 && bottom <= innerHeight;
      });
    await until(isInSight, { what: 'Expected the popover within the window' });
    await page.close();
  });

  test('say plainly where nothing is found', async () => {
    const page = await driver.open(server.url('/companies.html'));
    await marksOf(page);
    await select(page, 'A choir');
    await driver.command('find-selection');
    expect((await openedPopover(page)).text).toContain(
      'Nothing in the installed datasets is close to this text',
    );
    await page.close();
  });
});

describe('the menu of a selection', () => {
  test('asks what is on record about it', async () => {
    const page = await driver.open(server.url('/demo.html'));
    await marksOf(page);
    await select(page, 'We have evidence that Huawei');
    await driver.chooseInMenu(page);
    const popover = await openedPopover(page);
    expect(popover.label).toMatch(/^On the record about “/);
    expect(popover.text).toContain('lawful-intercept');
    await page.close();
  });
});

describe('on a page that the extension leaves alone', () => {
  test('what is found is shown there, where the keys let us in, else on the record page; nothing is marked', async () => {
    const page = await driver.open(server.url('/demo.html', UNLISTED_HOST));
    await select(page, 'We have evidence that Huawei');
    await driver.command('find-selection');
    // Firefox takes the command for a press of the keys and lets us into the page; Chromium does not.
    const isOpen = async () =>
      (await openAddresses()).some((url) => url.startsWith(`${driver.origin}/record.html`));
    await until(async () => (await page.popover())?.open || (await isOpen()), {
      what: 'Expected what was found, in the page or on the record page',
    });
    expect(await page.marks()).toEqual([]);
    await page.close();
  });

  test('the record page finds by words', async () => {
    const record = await driver.extensionPage('record.html');
    await fill(
      record,
      'What are you looking for?',
      'Huawei excluded from the core of 5G networks, share capped at 35%',
    );
    await press(record, 'Find');
    await says(record, /threads? found[\s\S]*35%/);
    await fill(record, 'What are you looking for?', 'Huawei');
    await press(record, 'Find');
    await says(record, /\d\d threads found/);
    await record.close();
  });

  test('and narrows what it finds by kind and year', async () => {
    const record = await driver.extensionPage('record.html');
    await fill(record, 'What are you looking for?', 'Huawei');
    await press(record, 'Find');
    await says(record, /threads found[\s\S]*Show threads with/);
    for (const kind of ['Claims', 'Decisions']) await press(record, kind);
    const withDenials = await says(record, /Threads shown: \d+ of \d+/);
    expect(withDenials).toContain('Denial');
    await record.evaluate(() => {
      const years = document.querySelector<HTMLSelectElement>('select');
      if (!years) throw new Error('No years');
      years.value = '2024';
      years.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await until(async () => (await says(record, /Threads shown: \d+ of \d+/)) !== withDenials, {
      what: 'Expected fewer threads',
    });
    for (const kind of ['Claims', 'Decisions']) await press(record, kind);
    await says(record, /Threads shown: \d+ of \d+/);
    await record.close();
  });
});

/** Types behind the keyword, and Enter. */
const enter = (typed: string) => driver.pageOpenedBy(() => driver.enterInAddressBar(typed), 'record.html');

describe('otr in the address bar', () => {
  test('suggests what is on record, and Enter opens the record page with it', async () => {
    const typed = 'Huawei core of 5G networks 35%';
    const suggested = await until(() => driver.suggestions(typed), {
      what: 'Expected headlines to be suggested',
      accept: ({ length }) => length > 1,
    });
    expect(suggested.join('\n')).toContain('Huawei');
    const record = await enter(typed);
    await says(record, /threads? found[\s\S]*35%/);
    await record.close();
  });
});

describe('the record page', () => {
  const looksFor = (record: PageHandle) =>
    record.evaluate(() => document.querySelector<HTMLInputElement>('input[type=search]')?.value);

  test('has what is looked for in no address, and still when it is reloaded or walked back to', async () => {
    const typed = 'Huawei core of 5G networks 35%';
    const record = await enter(typed);
    await says(record, /threads? found[\s\S]*35%/);
    await record.reload();
    await says(record, /threads? found[\s\S]*35%/);
    expect(await looksFor(record)).toBe(typed);
    await fill(record, 'What are you looking for?', 'Huawei');
    await press(record, 'Find');
    await says(record, /\d\d threads found/);
    await record.evaluate(() => history.back());
    await until(() => looksFor(record), {
      what: 'Expected what was looked for before',
      accept: (query) => query === typed,
    });
    const visited = await record.evaluate(() => navigation.entries().map(({ url }) => url));
    expect(new Set(visited)).toEqual(new Set([`${driver.origin}/record.html`]));
    expect((await openAddresses()).filter((url) => /[?#]/.test(url))).toEqual([]);
    await record.close();
  });

  test('of another tab knows nothing of it', async () => {
    const record = await enter('Huawei core of 5G networks 35%');
    await says(record, /threads? found/);
    const other = await driver.extensionPage('record.html');
    await says(other, /What are you looking for/);
    expect(await looksFor(other)).toBe('');
    await other.close();
    await record.close();
  });
});
