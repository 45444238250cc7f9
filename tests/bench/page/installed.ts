/**
 * `node tests/bench/page/installed.ts [PAGES_DIR] [--json FILE]`: the installed extension on saved pages. How soon the first mark is on the
 * screen, with its worker awake and asleep, and how long its longest task holds up a page that is slowed down to a quarter.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { BareBrowser } from '../../support/e2e/bare-browser.ts';
import { inProject } from '../../support/paths.ts';
import { bigPage } from '../../support/server/big-page.ts';
import { startServer, type TestServer } from '../../support/server/server.ts';
import { jsonFile } from '../shared/arguments.ts';
import { median, table } from '../shared/figures.ts';
import { type SavedPage, savedPages } from './pages.ts';
import { serve, type Visit, visit } from './visits.ts';

/** Visits to a page: for its first mark, which comes at any time of a frame, and for its tasks. */
const MARK_ROUNDS = 7;
const TASK_ROUNDS = 3;
/** How many times slower a page's processor is made. */
const SLOW_DOWN = 4;
/** The largest pages, by their size in bytes, whose tasks are looked at. */
const LARGEST = 3;
/** What a new installation does at first is over by then, in milliseconds. */
const INSTALLED = 4000;

interface FirstMark {
  page: string;
  /** Milliseconds, the middle of several visits. */
  warm: number;
  cold: number;
}

async function firstMarks(
  browser: BareBrowser,
  server: TestServer,
  pages: SavedPage[],
): Promise<FirstMark[]> {
  const rows: FirstMark[] = [];
  for (const page of pages) {
    const url = serve(server, page);
    const first = await visit(browser, url);
    if (first.firstMark === undefined) continue;
    const [warm, cold]: [number[], number[]] = [[first.firstMark], []];
    const see = ({ firstMark }: Visit, times: number[]) => firstMark !== undefined && times.push(firstMark);
    for (let round = 0; round < MARK_ROUNDS; round++) {
      await browser.endWorker();
      see(await visit(browser, url), cold);
      if (round > 0) see(await visit(browser, url), warm);
    }
    rows.push({ page: page.name, warm: median(warm), cold: median(cold) });
  }
  return rows;
}

interface LongestTask {
  page: string;
  kilobytes: number;
  /** Milliseconds of processor time. */
  longest: number;
  /** All tasks of a visit in which our scripts ran. */
  all: number;
}

async function longestTasks(
  browser: BareBrowser,
  server: TestServer,
  pages: SavedPage[],
): Promise<LongestTask[]> {
  const rows: LongestTask[] = [];
  for (const page of pages) {
    const url = serve(server, page);
    const visits: Visit[] = [];
    for (let round = 0; round < TASK_ROUNDS; round++)
      visits.push(await visit(browser, url, { slowDown: SLOW_DOWN }));
    rows.push({
      page: page.name,
      kilobytes: page.html.length / 1024,
      longest: median(visits.map(({ tasks }) => Math.max(...tasks))),
      all: median(visits.map(({ tasks }) => tasks.reduce((sum, task) => sum + task, 0))),
    });
  }
  return rows;
}

const demo = {
  name: 'demo article',
  html: readFileSync(inProject('tests/fixtures/pages/demo.html'), 'utf8'),
};
const pages = savedPages();
const largest = pages.toSorted((a, b) => b.html.length - a.html.length).slice(0, LARGEST);
const server = await startServer();
const browser = await BareBrowser.launch();
try {
  await pause(INSTALLED);
  const marks = await firstMarks(browser, server, [demo, ...pages]);
  const whole = (milliseconds: number) => milliseconds.toFixed(0);
  console.log(
    table(
      ['document_idle to first mark, ms', 'warm', 'cold'],
      marks.map(({ page, warm, cold }) => [page, whole(warm), whole(cold)]),
    ),
  );
  const [warm, cold] = [median(marks.map((row) => row.warm)), median(marks.map((row) => row.cold))];
  console.log(
    `first mark after ${whole(warm)} ms with the worker awake, ${whole(cold)} ms with it asleep (median of the ${marks.length} pages with a mark, of ${MARK_ROUNDS} visits each; wanted: 60 and 250 ms)\n`,
  );
  const tasks = await longestTasks(browser, server, [
    ...largest,
    { name: 'made up, 5 MB of text', html: bigPage() },
  ]);
  console.log(
    table(
      [`tasks at ${SLOW_DOWN}x slow-down, ms`, 'kB of HTML', 'longest', 'all'],
      tasks.map(({ page, kilobytes, longest, all }) => [
        page,
        whole(kilobytes),
        longest.toFixed(1),
        whole(all),
      ]),
    ),
  );
  const longest = tasks[0]?.longest ?? Number.NaN;
  console.log(
    `longest task on the largest page: ${longest.toFixed(1)} ms of processor time at ${SLOW_DOWN}x slow-down (median of ${TASK_ROUNDS} visits; wanted: less than 50 ms)`,
  );
  const file = jsonFile();
  if (file) writeFileSync(file, `${JSON.stringify({ marks, warm, cold, tasks }, null, 1)}\n`);
} finally {
  await browser.close();
  await server.close();
}
