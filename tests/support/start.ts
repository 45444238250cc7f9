/**
 * `npm start`, after set-up: builds, opens a browser with the extension on the demo article. Without a display it hovers a
 * mention of Huawei, prints what the popover says, saves a screenshot and ends.
 *
 * Usage: node tests/support/start.ts [SCREENSHOT.png]
 */
import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { buildExtension } from './build.ts';
import { hasDisplay } from './display.ts';
import { openPopover } from './e2e/actions.ts';
import { ChromiumDriver } from './e2e/chromium.ts';
import { BUILDS, inProject } from './paths.ts';
import { startServer, type TestServer } from './server/server.ts';

const MENTION = 'Huawei';
/** In the running text, where a reader would hover; the first two are in the headline. */
const NTH = 2;

const screenshot = resolve(process.argv[2] ?? inProject('.output/start.png'));
if (!buildExtension()) throw new Error('The build failed; see above.');
const server = await startServer();
try {
  await (hasDisplay() ? showWindow(server) : showInWords(server));
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await server.close();
}

async function showWindow({ url }: TestServer): Promise<void> {
  const driver = await ChromiumDriver.launch({ build: BUILDS.chromium, headed: true });
  await driver.open(url('/demo.html'));
  console.log(`The demo article is open. Hover "${MENTION}" in it. Close the browser to end.`);
  await driver.closed();
  await driver.close();
}

async function showInWords({ url }: TestServer): Promise<void> {
  console.log('No display here, so the browser stays invisible.');
  const driver = await ChromiumDriver.launch({ build: BUILDS.chromium });
  try {
    const page = await driver.open(url('/demo.html'));
    const popover = await openPopover(page, MENTION, NTH);
    mkdirSync(dirname(screenshot), { recursive: true });
    await page.screenshot(screenshot);
    const marks = await page.marks();
    const links = popover.links.map(({ text, href }) => `  ${text.replace(/\s+/g, ' ')} <${href}>`);
    console.log(
      [
        `${marks.length} marks on the demo article. Hovering "${MENTION}" shows:`,
        '',
        popover.text,
        '',
        `${links.length} links:`,
        ...links,
        '',
        `Screenshot: ${screenshot}`,
      ].join('\n'),
    );
  } finally {
    await driver.close();
  }
}
