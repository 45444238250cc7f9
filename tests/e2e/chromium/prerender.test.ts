/** Pages that the browser prepares for a reader who may never come. (Firefox prepares none.) */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BareBrowser } from '../../support/e2e/bare-browser.ts';
import { inProject } from '../../support/paths.ts';
import { respondWith, startServer, type TestServer } from '../../support/server/server.ts';
import { until } from '../../support/until.ts';

let server: TestServer;
/** The pages themselves tell the server what they see: the driver's DevTools would keep them from being prerendered. */
let browser: BareBrowser;

beforeAll(async () => {
  server = await startServer();
  browser = await BareBrowser.launch();
  await until(async () => (await browser.addresses()).some((address) => address.endsWith('/welcome.html')), {
    what: 'Expected the welcome page, which comes to the front',
  });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** Follows its link when the server has the go-ahead at `/go`. */
const START = `<!doctype html><meta charset="utf-8"><title>Start</title><a href="/article.html">The article</a>
<script type="speculationrules">{"prerender": [{"urls": ["/article.html"], "eagerness": "immediate"}]}</script>
<script>
  const wait = async () => ((await fetch('/go')).status === 200 ? document.links[0].click() : setTimeout(wait, 100));
  wait();
</script>`;

/** Tells again and again whether it is looked at yet, and whether it has marks. */
const TELLING = `<script>
  setInterval(() => {
    const [{ activationStart }] = performance.getEntriesByType('navigation');
    const state = document.prerendering ? 'prepared' : activationStart > 0 ? 'looked-at' : 'loaded';
    fetch('/seen/' + state + '/' + (CSS.highlights.get('on-the-record')?.size ? 'marked' : 'plain'));
  }, 200);
</script>`;

const told = (state: string, look: 'marked' | 'plain'): number =>
  server.requests(`/seen/${state}/${look}`).length;

test('an article is read when somebody looks at it, not before', async () => {
  const article = readFileSync(inProject('tests/fixtures/pages/demo.html'), 'utf8');
  server.serve('/start.html', respondWith(START));
  server.serve('/article.html', respondWith(article.replace('</head>', `${TELLING}</head>`)));
  const tab = await browser.open(server.url('/start.html'));
  // What a tab in the background prepared is not used.
  await browser.show(tab);
  // Long enough for the reader of any other page to have come: about two seconds. Chromium takes its time before it begins.
  await until(() => told('prepared', 'plain') >= 10, {
    what: 'Expected Chromium to prepare the article',
    within: 30_000,
  });
  server.serve('/go', respondWith('go'));
  await until(() => told('looked-at', 'marked') > 0, { what: 'Expected marks after somebody looked' });
  expect(told('prepared', 'marked')).toBe(0);
});
