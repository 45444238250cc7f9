/**
 * `npm run dev` and `npm run dev:firefox`: WXT's development server, which builds and reloads at each change, and a browser
 * with that build on the demo article. Ends with Ctrl+C or when the browser is closed.
 *
 * WXT's own way to open a browser needs another package and a path to the browser; this uses what tests use.
 * Usage: node tests/support/dev.ts chromium|firefox
 */
import { createServer } from 'wxt';
import { hasDisplay } from './display.ts';
import { ChromiumDriver } from './e2e/chromium.ts';
import { FirefoxDriver } from './e2e/firefox.ts';
import { inProject } from './paths.ts';
import { startServer } from './server/server.ts';

const isFirefox = process.argv[2] === 'firefox';
const wxt = await createServer({
  root: inProject(),
  browser: isFirefox ? 'firefox' : 'chrome',
  webExt: { disabled: true },
});
await wxt.start();

const server = await startServer();
const options = {
  build: inProject(isFirefox ? '.output/firefox-mv3-dev' : '.output/chrome-mv3-dev'),
  headed: hasDisplay(),
  isTemporary: true,
};
if (!options.headed) console.log('No display here, so the browser stays invisible.');
const driver = await (isFirefox ? FirefoxDriver : ChromiumDriver).launch(options);
await driver.open(server.url('/demo.html'));
console.log('The demo article is open. Change a file and look. Ctrl+C ends.');

process.once('SIGINT', () => void driver.close());
await driver.closed();
await driver.close();
await server.close();
await wxt.stop();
process.exit(0);
