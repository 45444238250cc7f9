/** Pages that make it hard without meaning to, or meaning it: hidden at first, without timers, on the lookout for us, not HTML. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { closedPopover, marksOf, openedPopover, openPopover } from '../support/e2e/actions.ts';
import type { Driver, PageHandle, ToolbarPopup } from '../support/e2e/driver.ts';
import { launchDriver } from '../support/e2e/launch.ts';
import { press, says } from '../support/e2e/own-pages.ts';
import { respondWith, startServer, type TestServer } from '../support/server/server.ts';
import { until } from '../support/until.ts';

let server: TestServer;
let driver: Driver;
let page: PageHandle;

beforeAll(async () => {
  server = await startServer();
  driver = await launchDriver();
});
afterAll(async () => {
  await driver?.close();
  await server?.close();
});
beforeEach(async () => {
  page = await driver.open('about:blank');
});
afterEach(() => page.close());

const STORY = `<h1>A list of equipment</h1>${'<p>The commission published a list of equipment that it says may not be bought with public money. Huawei and ZTE are on it. Both companies have said that their equipment is as safe as that of others.</p>'.repeat(4)}`;
const NEWS = '<script type="application/ld+json">{ "@type": "NewsArticle" }</script>';

/** Opens a page of this markup. */
async function show(html: string, type?: string): Promise<void> {
  server.serve('/page.html', respondWith(html, { type }));
  await page.goto(server.url('/page.html'));
}
const showNews = (head: string, body: string) =>
  show(
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>News</title>${NEWS}${head}<body>${body}</body></html>`,
  );

describe('an article that is hidden at first', () => {
  const later = (milliseconds: number, act: string) =>
    `<script>setTimeout(() => { ${act} }, ${milliseconds})</script>`;

  test.each([
    [
      'until its letters are there',
      '<style>.loading article { visibility: hidden }</style><script>document.documentElement.className = "loading"</script>',
      `<article>${STORY}</article>${later(1500, 'document.documentElement.className = ""')}`,
    ],
    [
      'by an animation alone',
      '<style>@keyframes start { from { visibility: hidden } to { visibility: visible } } body { animation: start 2s steps(1, end) both }</style>',
      `<article>${STORY}</article>`,
    ],
    [
      'with all of its page',
      '<style id="start">body { display: none }</style>',
      `<article>${STORY}</article>${later(1500, 'document.querySelector("#start").disabled = true')}`,
    ],
    [
      'without a box',
      '<style id="start">article { display: none }</style>',
      `<p>Loading</p><article>${STORY}</article>${later(1500, 'document.querySelector("#start").disabled = true')}`,
    ],
  ])('%s has its marks without a click', async (_what, head, body) => {
    await showNews(head, body);
    await marksOf(page, { least: 2 });
    expect(page.errors()).toEqual([]);
  });

  test('until some time after a click has them then', async () => {
    await showNews(
      '<style>.wall article { visibility: hidden }</style>',
      `<div class="wall"><button>Accept</button><article>${STORY}</article></div><script>
        document.querySelector('button').onclick = () => setTimeout(() => { document.querySelector('.wall').className = '' }, 800);
      </script>`,
    );
    await until(() => page.evaluate(() => document.readyState === 'complete'), { what: 'Expected the page' });
    await page.evaluate(() => document.querySelector('button')?.click());
    await marksOf(page, { least: 2 });
  });
});

test('a page that clears all timers has the story marked that comes seconds later', async () => {
  await show(`<!doctype html><html lang="en"><title>News</title><main>Loading</main><script>
    setTimeout(() => { for (let id = setTimeout(() => {}); id > 0; id--) clearTimeout(id); tell(); }, 800);
    function tell() {
      document.documentElement.dataset.cleared = '';
      setTimeout(() => { document.querySelector('main').innerHTML = ${JSON.stringify(`<article>${STORY}</article>`)}; }, 2500);
    }
  </script></html>`);
  await until(() => page.evaluate(() => 'cleared' in document.documentElement.dataset), {
    what: 'Expected the page to clear its timers',
  });
  await marksOf(page, { least: 2 });
});

test('a page that clears all timers at every frame has its marks, new ones too, and popovers that open and close', async () => {
  await showNews(
    `<script>
      (function clear() {
        for (let id = setTimeout(() => {}); id > 0; id--) clearTimeout(id);
        requestAnimationFrame(clear);
      })();
    </script>`,
    `<article>${STORY}</article>`,
  );
  await marksOf(page, { least: 2 });
  await openPopover(page, 'ZTE');
  await page.hover(1, 1);
  await closedPopover(page);
  await page.evaluate(() => {
    const paragraph = document.querySelector('p');
    if (paragraph) paragraph.textContent = 'Kaspersky is another company that the commission spoke of today.';
  });
  await until(() => page.marks(), {
    what: 'Expected a mark over what is new',
    accept: (marks) => marks.some(({ text }) => text === 'Kaspersky'),
  });
});

test('a page that knows how a reader might tell the next of itself hears nothing, and ends none', async () => {
  const id =
    driver.browser === 'firefox' ? 'on-the-record@on-the-record.example' : driver.origin.split('//')[1];
  const event = `${id}:reader:wxt:content-script-started`;
  await showNews(
    `<script>
      globalThis.heard = [];
      document.addEventListener(${JSON.stringify(event)}, ({ type }) => heard.push(type));
      addEventListener('message', ({ data }) => heard.push(data));
    </script>`,
    `<article>${STORY}</article>`,
  );
  const { length } = await marksOf(page, { least: 2 });
  await page.evaluate((name) => {
    const detail = { contentScriptName: 'reader', messageId: 'x' };
    document.dispatchEvent(new CustomEvent(name, { detail }));
  }, event);
  await page.show();
  await driver.command('next-mention');
  await openedPopover(page);
  const marks = (await page.marks()).filter(({ highlight }) => highlight === 'on-the-record');
  expect(marks).toHaveLength(length);
  // Its own event is all that it has heard.
  expect(await page.evaluate(() => Reflect.get(globalThis, 'heard'))).toEqual([event]);
});

describe('a page that is no HTML, read because its reader asks for it', () => {
  async function inPopup(use: (popup: ToolbarPopup) => Promise<unknown>): Promise<void> {
    const popup = await driver.toolbarPopup(page);
    await use(popup);
    await popup.evaluate(() => void setTimeout(() => window.close()));
    await until(async () => !(await popup.isOpen()), { what: 'Expected the popup to close' });
  }

  test('is marked where it is text', async () => {
    await show('A note on networks\n\nHuawei and ZTE build masts.\n\nSo Huawei said.\n', 'text/plain');
    await inPopup((popup) => press(popup, 'Run here once'));
    const marks = await marksOf(page, { least: 3 });
    expect(marks.map(({ text }) => text)).toEqual(['Huawei', 'ZTE', 'Huawei']);
  });

  test('is said to be no article where it is a drawing', async () => {
    await show('<svg xmlns="http://www.w3.org/2000/svg"><text y="20">Huawei</text></svg>', 'image/svg+xml');
    await inPopup(async (popup) => {
      await says(popup, /does not look like an article/);
      await press(popup, 'Run here once');
      await says(popup, /Looking/);
      await says(popup, /does not look like an article/);
    });
    expect(await page.marks()).toEqual([]);
  });
});

// Firefox puts no style into a page before it has loaded, and without that no popover is seen.
const inChromium = test.runIf(process.env.E2E_BROWSER === 'chromium');
inChromium('a popover of what was found stays when its page has loaded, and is marked', async () => {
  let finish: (() => void) | undefined;
  server.serve('/slow.html', (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.write(
      `<!doctype html><html lang="en"><title>News</title>${NEWS}<article>${STORY}${'<!-- -->'.repeat(2000)}`,
    );
    finish = () => response.end('</article></html>');
  });
  await page.evaluate((address) => void setTimeout(() => location.assign(address)), server.url('/slow.html'));
  await until(() => page.evaluate(() => document.querySelectorAll('p').length === 4), {
    what: 'Expected most of the page',
  });
  await page.show();
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('p') as Element));
  await driver.command('find-selection');
  const popover = await openedPopover(page);
  expect(popover.focused).not.toBeNull();
  finish?.();
  await marksOf(page, { least: 2 });
  expect(await page.popover()).toMatchObject({ open: true, text: popover.text, focused: popover.focused });
});
