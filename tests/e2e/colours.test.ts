/** How marks look: in the colour and the size of the text that they are in, and nothing else of the page looks otherwise. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { marksOf } from '../support/e2e/actions.ts';
import type { Driver, PageHandle } from '../support/e2e/driver.ts';
import { launchDriver } from '../support/e2e/launch.ts';
import { startServer, type TestServer } from '../support/server/server.ts';
import { until } from '../support/until.ts';

let server: TestServer;
let driver: Driver;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'on-the-record-colours-'));
  server = await startServer();
  driver = await launchDriver();
});
afterAll(async () => {
  await driver?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What the page looks like, as a data address. */
async function look(page: PageHandle, name: string): Promise<string> {
  const file = join(folder, `${name}.png`);
  await page.screenshot(file);
  return `data:image/png;base64,${readFileSync(file).toString('base64')}`;
}

interface Painted {
  /** The colour that differs most from what is there without marks: red, green, blue. */
  colour: number[];
  /** Rows of pixels that differ. */
  rows: number;
}

/** What marks paint in each element that a selector finds; null where they paint nothing. */
function paintedIn(page: PageHandle, selector: string, looks: string[]): Promise<(Painted | null)[]> {
  return page.evaluate(
    async ([sought, ...addresses]: string[]) => {
      const pictures = await Promise.all(
        addresses.map(async (address) => {
          const picture = new Image();
          picture.src = address;
          await picture.decode();
          const canvas = new OffscreenCanvas(picture.naturalWidth, picture.naturalHeight);
          const context = canvas.getContext('2d');
          if (!context) throw new Error('Expected a canvas');
          context.drawImage(picture, 0, 0);
          return context;
        }),
      );
      return Array.from(document.querySelectorAll(sought as string), (element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        // Also what hangs below the last line.
        const box = [left, top, width, height + 6].map(Math.round) as [number, number, number, number];
        const [marked, bare] = pictures.map((context) => context.getImageData(...box));
        if (!marked || !bare) throw new Error('Expected two pictures');
        const rows = new Set<number>();
        let most = 0;
        let colour: number[] | undefined;
        for (let at = 0; at < marked.data.length; at += 4) {
          const pixel = [...marked.data.slice(at, at + 3)];
          const difference = Math.max(
            ...pixel.map((value, part) => Math.abs(value - (bare.data[at + part] ?? 0))),
          );
          if (difference < 30) continue;
          rows.add(Math.floor(at / 4 / marked.width));
          if (difference > most) [most, colour] = [difference, pixel];
        }
        return colour ? { colour, rows: rows.size } : null;
      });
    },
    [selector, ...looks],
  );
}

test('marks have the colour and the size of their text, wherever that has them from, and fill no letters anew', async () => {
  const page = await driver.open(server.url('/colours.html'));
  try {
    await page.resize(1000, 900);
    await marksOf(page, { least: 4 });
    await until(
      () =>
        page.evaluate(
          () =>
            getComputedStyle(document.documentElement, '::highlight(on-the-record)').textDecorationLine ===
            'underline',
        ),
      { what: 'Expected the style of marks' },
    );
    const marked = await look(page, 'marked');
    await page.evaluate(() => CSS.highlights.delete('on-the-record'));
    const looks = [marked, await look(page, 'bare')];
    const [headline, black, red, white] = await paintedIn(page, 'h1, p', looks);
    for (const [painted, colour] of [
      [headline, [0, 96, 0]],
      [black, [0, 0, 0]],
      [red, [192, 0, 0]],
      [white, [255, 255, 255]],
    ] as const) {
      const far = colour.map((value, part) => Math.abs(value - (painted?.colour[part] ?? Number.NaN)));
      expect(Math.max(...far)).toBeLessThan(40);
    }
    expect(headline?.rows).toBeGreaterThan(black?.rows ?? Number.NaN);
    expect(await paintedIn(page, 'h2', looks)).toEqual([null, null]);
    // It is for that alone.
    await page.evaluate(() => document.querySelector('#filled')?.removeAttribute('style'));
    await page.click(5, 5);
    await until(async () => (await page.marks()).some(({ text }) => text === 'ZTE'), {
      what: 'Expected a mark in a heading that is filled no more',
    });
    expect(page.errors()).toEqual([]);
  } finally {
    await page.close();
  }
});
