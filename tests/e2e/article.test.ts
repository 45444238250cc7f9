/** The main job: an article is marked, and what is on record opens, stays and goes as a reader expects. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { closedPopover, marksOf, openPopover } from '../support/e2e/actions.ts';
import type { Driver, PageHandle } from '../support/e2e/driver.ts';
import { launchDriver } from '../support/e2e/launch.ts';
import { savePicture } from '../support/e2e/pictures.ts';
import { startServer, type TestServer } from '../support/server/server.ts';
import { until } from '../support/until.ts';

let server: TestServer;
let driver: Driver;
let page: PageHandle;

beforeAll(async () => {
  server = await startServer();
  driver = await launchDriver();
  page = await driver.open(server.url('/demo.html'));
  await marksOf(page);
});
afterAll(async () => {
  await driver?.close();
  await server?.close();
});

beforeEach(async () => {
  await page.show();
  await page.press('Escape');
  await page.hover(1, 1);
  await closedPopover(page);
});

/** What the page itself can see of its document. */
const documentText = () => document.documentElement.outerHTML;

describe('marks', () => {
  test('stand in the article and nowhere else', async () => {
    const texts = (await marksOf(page)).map(({ text }) => text);
    expect(texts.filter((text) => text === 'Huawei').length).toBeGreaterThanOrEqual(8);
    expect(texts).toEqual(expect.arrayContaining(['Robert O’Brien', 'Andy Purdy', 'core']));
    const places = await page.evaluate(() =>
      [...(CSS.highlights.get('on-the-record') ?? [])].map(({ startContainer }) =>
        Boolean(startContainer.parentElement?.closest('nav, aside, footer')),
      ),
    );
    expect(places).not.toContain(true);
  });

  test('leave the document as it was, byte for byte', async () => {
    const marked = await page.evaluate(documentText);
    // The same page where the extension does not run.
    const bare = await driver.open(server.url('/demo.html', 'unlisted.example'));
    expect(marked).toBe(await bare.evaluate(documentText));
    await bare.close();
  });
});

describe('a popover', () => {
  test('opens after a rest on a mark, with threads, dates, actors and sources', async () => {
    const popover = await openPopover(page, 'Robert O’Brien');
    expect(popover.role).toBe('dialog');
    expect(popover.label).toContain("Robert O'Brien");
    expect(popover.text).toMatch(/Claim[\s\S]*2020[\s\S]*Denial[\s\S]*Huawei/);
    expect(popover.text).toMatch(/\d+ claims?/);
    expect(popover.text).toMatch(/version \d/);
    expect(popover.text).toContain('No mark means');
    expect(popover.links.length).toBeGreaterThan(3);
    for (const { href, text } of popover.links) {
      expect(href).toMatch(/^https?:/);
      expect(text).not.toBe('');
    }
    await savePicture(page, 'popover');
  });

  test('says why the place is marked', async () => {
    await openPopover(page, 'core');
    await page.inPopover((root) => root.querySelector('summary')?.click());
    await until(async () => (await page.popover())?.text, {
      what: 'Expected the reason',
      accept: (text) => /“core” is one of the names .* where “5G .*” stands nearby/.test(text ?? ''),
    });
  });

  test('is one element outside the body, gone when the popover closes', async () => {
    const before = await page.evaluate(documentText);
    await openPopover(page, 'Huawei');
    const added = await page.evaluate(() =>
      [...document.documentElement.children]
        .map(({ localName }) => localName)
        .filter((name) => !/^(head|body)$/.test(name)),
    );
    expect(added).toEqual(['on-the-record']);
    expect(await page.evaluate(() => document.querySelector('on-the-record')?.shadowRoot ?? null)).toBeNull();
    await page.press('Escape');
    await closedPopover(page);
    expect(await page.evaluate(documentText)).toBe(before);
  });

  test('stays while the pointer goes from the mark into it, and closes when it leaves both', async () => {
    const { rect, links } = await openPopover(page, 'Huawei', 1);
    await page.hover(rect.x + rect.width / 2, rect.y + 40);
    const more = await page.inPopover((root) => {
      const button = root.querySelector('button.more');
      button?.scrollIntoView();
      const box = button?.getBoundingClientRect();
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : undefined;
    });
    await page.click(more?.x ?? 0, more?.y ?? 0);
    await until(async () => (await page.popover())?.links.length, {
      what: 'Expected more sources in a popover that stayed',
      accept: (count) => (count ?? 0) > links.length,
    });
    await page.press('Escape');
    await closedPopover(page);
    await openPopover(page, 'Huawei', 1);
    await page.hover(1, 1);
    await closedPopover(page);
  });

  test('closes on Escape, and the page gets the key as well', async () => {
    await page.evaluate(() => {
      const keys = globalThis as { keysSeen?: string[] };
      keys.keysSeen = [];
      addEventListener('keydown', ({ key, defaultPrevented }) =>
        keys.keysSeen?.push(`${key} ${defaultPrevented}`),
      );
    });
    await openPopover(page, 'Huawei');
    await page.press('Escape');
    await closedPopover(page);
    expect(await page.evaluate(() => (globalThis as { keysSeen?: string[] }).keysSeen)).toEqual([
      'Escape false',
    ]);
  });

  test('lies wholly within the window, also a small one', async () => {
    await page.resize(360, 480);
    const { rect } = await openPopover(page, 'Huawei', 2);
    expect(rect.x).toBeGreaterThanOrEqual(0);
    expect(rect.y).toBeGreaterThanOrEqual(0);
    expect(rect.x + rect.width).toBeLessThanOrEqual(360);
    expect(rect.y + rect.height).toBeLessThanOrEqual(480);
    await page.resize(1280, 900);
  });
});
