/**
 * `node tests/bench/page/gate.ts [--json FILE]`: what the installed extension costs on pages that are not articles: the bytes of the
 * gate's script, and the processor time that compiling and running it takes: on the first page in a process, and on the next, as for
 * a reader who follows a link within a site.
 */
import { statSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { BareBrowser } from '../../support/e2e/bare-browser.ts';
import { BUILDS } from '../../support/paths.ts';
import { startServer } from '../../support/server/server.ts';
import { jsonFile } from '../shared/arguments.ts';
import { median, table } from '../shared/figures.ts';
import { notArticles } from './not-articles.ts';
import { serve, type Visit, visit } from './visits.ts';

const ROUNDS = 9;
/** The gate asks for the reader, if it does, as soon as it has run. Milliseconds. */
const SHORT = { patience: 0, afterwards: 800 };

interface Row {
  page: string;
  elements: number;
  /** Milliseconds. */
  first: number;
  next: number;
}

const server = await startServer();
const browser = await BareBrowser.launch();
try {
  await pause(2000);
  const pages = notArticles().map((page) => ({ ...page, url: serve(server, page) }));
  const timeOn = async (name: string, url: string, from?: string): Promise<number> => {
    const visits: Visit[] = [];
    for (let round = 0; round < ROUNDS; round++)
      visits.push(await visit(browser, url, { ...SHORT, ...(from && { from }) }));
    if (visits.some(({ isRead }) => isRead)) throw new Error(`${name} was taken for an article`);
    return median(visits.map(({ gate }) => gate));
  };
  const rows: Row[] = [];
  for (const [index, { name, html, url }] of pages.entries())
    rows.push({
      page: name,
      elements: html.split(/<[a-z]/i).length - 1,
      first: await timeOn(name, url),
      next: await timeOn(name, url, pages.at(index - 1)?.url),
    });
  const bytes = statSync(`${BUILDS.chromium}/gate.js`).size;
  console.log(
    table(
      ['page', 'elements', 'first, ms', 'next, ms'],
      rows.map(({ page, elements, first, next }) => [
        page,
        String(elements),
        first.toFixed(2),
        next.toFixed(2),
      ]),
    ),
  );
  const rangeOf = (which: 'first' | 'next') =>
    [Math.min, Math.max].map((pick) => pick(...rows.map((row) => row[which])).toFixed(2)).join(' to ');
  console.log(
    `the gate: ${bytes} bytes (wanted: at most 5,000), ${rangeOf('first')} ms of processor time on the first page in a process, ${rangeOf('next')} ms on the next (median of ${ROUNDS} visits each; wanted: at most 1 ms)`,
  );
  const file = jsonFile();
  if (file) writeFileSync(file, `${JSON.stringify({ bytes, rows }, null, 1)}\n`);
} finally {
  await browser.close();
  await server.close();
}
