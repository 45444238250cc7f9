/**
 * `node tests/bench/page/gate.ts [--json FILE]`: what the installed extension costs on pages that are not articles: the bytes of the
 * gate's script, and the processor time that compiling and running it takes.
 */
import { statSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { BareBrowser } from '../../support/e2e/bare-browser.ts';
import { BUILDS } from '../../support/paths.ts';
import { startServer } from '../../support/server/server.ts';
import { jsonFile, median, table } from './figures.ts';
import { notArticles } from './not-articles.ts';
import { serve, type Visit, visit } from './visits.ts';

const ROUNDS = 7;

const server = await startServer();
const browser = await BareBrowser.launch();
try {
  await pause(2000);
  const rows: { page: string; elements: number; milliseconds: number }[] = [];
  for (const page of notArticles()) {
    const url = serve(server, page);
    const visits: Visit[] = [];
    for (let round = 0; round < ROUNDS; round++) visits.push(await visit(browser, url));
    if (visits.some(({ isRead }) => isRead)) throw new Error(`${page.name} was taken for an article`);
    rows.push({
      page: page.name,
      elements: page.html.split(/<[a-z]/i).length - 1,
      milliseconds: median(visits.map(({ gate }) => gate)),
    });
  }
  const bytes = statSync(`${BUILDS.chromium}/gate.js`).size;
  const [quickest, slowest] = [Math.min, Math.max].map((pick) =>
    pick(...rows.map((row) => row.milliseconds)),
  );
  console.log(
    table(
      ['page', 'elements', 'gate, ms'],
      rows.map(({ page, elements, milliseconds }) => [page, String(elements), milliseconds.toFixed(2)]),
    ),
  );
  console.log(
    `the gate: ${bytes} bytes (wanted: at most 5,000), ${quickest?.toFixed(2)} to ${slowest?.toFixed(2)} ms of processor time (median of ${ROUNDS} visits each; wanted: at most 1 ms)`,
  );
  const file = jsonFile();
  if (file) writeFileSync(file, `${JSON.stringify({ bytes, rows }, null, 1)}\n`);
} finally {
  await browser.close();
  await server.close();
}
