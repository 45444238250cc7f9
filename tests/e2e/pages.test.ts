/** Pages that make it hard: no rights, no text, too much text, no rest, a framework, an address that changes. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  centre,
  closedPopover,
  marksOf,
  openedPopover,
  openPopover,
  scrollToMark,
} from '../support/e2e/actions.ts';
import type { Driver, PageHandle } from '../support/e2e/driver.ts';
import { launchDriver } from '../support/e2e/launch.ts';
import { says } from '../support/e2e/own-pages.ts';
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

async function onPage(path: string, use: (page: PageHandle) => Promise<void>): Promise<void> {
  const page = await driver.open(server.url(path));
  try {
    await use(page);
  } finally {
    await page.close();
  }
}

test('a page with the strictest policy and Trusted Types is marked, and its popover opens', () =>
  onPage('/strict-csp.html', async (page) => {
    const popover = await openPopover(page, 'Andy Purdy');
    expect(popover.text).toContain('Denial');
    expect(popover.rect.width).toBeGreaterThan(300);
    // The page's own icon is blocked by the page's own policy.
    expect(page.errors().filter((error) => !error.includes('favicon'))).toEqual([]);
  }));

test('a page whose elements have the names that our scripts use among themselves is marked as any other', () =>
  onPage('/named.html', async (page) => {
    const popover = await openPopover(page, 'Huawei');
    expect(popover.text).toContain('Huawei');
    expect(page.errors()).toEqual([]);
  }));

test('a page whose forms and images have the names of what is asked of its document is marked as any other', () =>
  onPage('/shadowed.html', async (page) => {
    const names = ['body', 'head', 'title', 'defaultView', 'createTreeWalker'];
    const isShadowed = (name: string) => page.evaluate((each) => `${Reflect.get(document, each)}`, name);
    for (const name of names) expect(await isShadowed(name)).toMatch(/HTML(Form|Image)Element/);
    const popover = await openPopover(page, 'Huawei');
    expect(popover.text).toContain('Huawei');
    expect(popover.text).toContain('March 12, 2021');
    expect(popover.rect.width).toBeGreaterThan(300);
    expect(page.errors()).toEqual([]);
  }));

test('a page without text stays without marks and without a trace, and nothing fails', () =>
  onPage('/no-text.html', async (page) => {
    // The reader is there and has looked: it answers the popup.
    const popup = await driver.toolbarPopup(page);
    await says(popup, /Nothing on this page is marked/);
    expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual([]);
    expect(await page.evaluate(() => document.querySelectorAll('on-the-record').length)).toBe(0);
    expect(page.errors()).toEqual([]);
    await popup.evaluate(() => void setTimeout(() => window.close()));
    await until(async () => !(await popup.isOpen()), { what: 'Expected the popup to close' });
  }));

test('a page whose template says English of another language is read in its own', () =>
  onPage('/template.html', async (page) => {
    const popover = await openPopover(page, 'Huawein');
    expect(popover.text).toContain('Huawei');
    expect(page.errors()).toEqual([]);
  }));

test('text in an open shadow root is marked, and nothing is written to the root', () =>
  onPage('/shadow.html', async (page) => {
    await marksOf(page, { least: 2 });
    const lookInside = () =>
      page.evaluate(() => {
        const root = document.querySelector('story-part')?.shadowRoot;
        const paragraph = root?.querySelector('.inside');
        if (!root || !paragraph) return undefined;
        const { textDecorationLine } = getComputedStyle(paragraph, '::highlight(on-the-record)');
        return {
          textDecorationLine,
          sheets: root.adoptedStyleSheets.length,
          children: root.childElementCount,
        };
      });
    const inside = await until(lookInside, {
      what: 'Expected the style of marks in the shadow root',
      accept: (found) => found?.textDecorationLine === 'underline',
    });
    expect(inside).toMatchObject({ sheets: 0, children: 3 });
    expect((await openPopover(page, 'Andy Purdy')).text).toContain('Denial');
  }));

test('a link in an open shadow root gets its click, and the focus back from a popover', () =>
  onPage('/shadow.html', async (page) => {
    await openPopover(page, 'Huawei');
    await page.press('Escape');
    await page.click(...centre(await scrollToMark(page, 'Andy Purdy')));
    await until(() => page.evaluate(() => location.hash === '#purdy'), {
      what: 'Expected the link to lead on',
    });
    // A popover that a click has opened stays.
    await page.hover(1, 1);
    await closedPopover(page);
    const hasFocus = () =>
      page.evaluate(() => {
        const root = document.querySelector('story-part')?.shadowRoot;
        return root?.activeElement?.localName === 'a';
      });
    expect(await hasFocus()).toBe(true);
    await driver.command('next-mention');
    await openedPopover(page);
    expect(await hasFocus()).toBe(false);
    await page.press('Escape');
    await closedPopover(page);
    expect(await hasFocus()).toBe(true);
  }));

test('an element that its page defines late has its text marked', () =>
  onPage('/shadow.html', async (page) => {
    await marksOf(page, { least: 2 });
    await page.evaluate(() => dispatchEvent(new Event('define')));
    await until(() => page.marks(), {
      what: 'Expected a mark in the element that was defined late',
      accept: (marks) => marks.some(({ text }) => text === 'ZTE'),
    });
    expect(page.errors()).toEqual([]);
  }));

test('a page of 5 MB is marked', () =>
  onPage('/big.html', async (page) => {
    await marksOf(page, { least: 100 });
    expect(page.errors()).toEqual([]);
  }));

describe('a page that is rewritten every 50 ms', () => {
  test('is marked as soon as it rests', () =>
    onPage('/rewriting.html', async (page) => {
      const turn = () => page.evaluate(() => document.querySelector('#ticker p')?.textContent);
      const before = await turn();
      await until(turn, { what: 'Expected the page to be rewritten', accept: (now) => now !== before });
      await page.evaluate(() => dispatchEvent(new Event('rest')));
      const marks = await marksOf(page, { least: 20 });
      expect(marks.map(({ text }) => text)).toContain('Andy Purdy');
    }));

  test.runIf(process.env.E2E_BROWSER === 'chromium')('leaves the page its main thread', () =>
    onPage('/rewriting.html', async (page) => {
      await until(() => page.evaluate(() => CSS.highlights.has('on-the-record')), {
        what: 'Expected a mark',
      });
      expect(await driver.shareOfMainThread?.(page, 5000)).toBeLessThan(0.05);
    }),
  );
});

test('a framework takes over a marked page as if nobody had been there', () =>
  onPage('/hydrated.html', async (page) => {
    await marksOf(page);
    await page.evaluate(() => dispatchEvent(new Event('take-over')));
    await until(() => page.evaluate(() => document.documentElement.dataset.takenOver === 'same'), {
      what: 'Expected the framework to keep the text nodes that the server sent',
    });
    await page.evaluate(() => document.querySelector<HTMLButtonElement>('button')?.click());
    await until(() => page.evaluate(() => document.querySelector('output')?.textContent === '1'), {
      what: 'Expected the page to work',
    });
    // The text that came with the click is marked as well.
    await until(() => page.marks(), {
      what: 'Expected a mark in the new text',
      accept: (marks) => marks.filter(({ text }) => text === 'Huawei').length >= 2,
    });
    expect(page.errors()).toEqual([]);
  }));

test('in-page navigation is followed from story to story', () =>
  onPage('/spa.html', async (page) => {
    await marksOf(page);
    const go = (story: string) =>
      page.evaluate(
        (name) => document.querySelector<HTMLAnchorElement>(`a[href="?story=${name}"]`)?.click(),
        story,
      );
    await go('weather');
    await until(async () => (await page.marks()).length === 0, { what: 'Expected no mark on the weather' });
    await go('all');
    // It has changed for three seconds, in which it could have been read several times.
    await until(() => page.evaluate(() => Number(document.querySelector('output')?.value) >= 30), {
      what: 'Expected the list of all stories to go on changing',
    });
    expect(await page.marks()).toEqual([]);
    await go('order');
    const marks = await marksOf(page);
    expect(marks.map(({ text }) => text)).toContain('Entity List');
    await page.evaluate(() => history.go(-3));
    await until(() => page.marks(), {
      what: 'Expected the marks of the first story again',
      accept: (found) => found.some(({ text }) => text === 'UK National Security Council'),
    });
  }));

test('a story that comes seconds after its page has loaded is marked', () =>
  onPage('/late.html', async (page) => {
    const marks = await marksOf(page, { least: 2 });
    expect(marks.map(({ text }) => text)).toContain('Huawei');
    expect(page.errors()).toEqual([]);
  }));

describe('a story that is appended below another is marked, and the other stays so', () => {
  for (const [where, isAtNewAddress] of [
    ['at an address of its own', true],
    ['where the page keeps its address', false],
  ] as const)
    test(where, () =>
      onPage('/endless.html', async (page) => {
        await marksOf(page);
        await page.evaluate((detail) => dispatchEvent(new CustomEvent('end', { detail })), isAtNewAddress);
        const marks = await until(() => page.marks(), {
          what: 'Expected the marks of both stories',
          accept: (found) => found.some(({ text }) => text === 'UK National Security Council'),
        });
        expect(marks[0]?.text).toBe('ZTE');
        expect((await openPopover(page, 'Huawei')).text).toContain('Huawei');
        expect(page.errors()).toEqual([]);
      }),
    );
});
