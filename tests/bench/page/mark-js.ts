/**
 * `node tests/bench/page/mark-js.ts [PAGES_DIR] [--json FILE]`: the same names marked on the same pages by mark.js and by the reader.
 * Processor time of the page's main thread; for the reader also with the matching, which runs in the extension's worker.
 */
import { writeFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { type CompiledMatcher, compileMatcher } from '../../../utils/matching/compile.ts';
import { findMentionsOnPage } from '../../../utils/matching/match.ts';
import { bundle } from '../matching/bundle.ts';
import { timeOf } from '../matching/timing.ts';
import { answerTo, type Texts } from './answer.ts';
import { inMilliseconds, jsonFile, median, table } from './figures.ts';
import { callText, launchChromium, openTab, type SavedPage, savedPages } from './pages.ts';
import { timesOfStretches } from './stretches.ts';
import { entitiesOf, termsOf } from './terms.ts';

const COUNTS = [50, 500];
const ROUNDS = 3;
/** Milliseconds of processor time for each of the rounds in which matching is measured. */
const MATCHING_BUDGET = 20;

interface Row {
  page: string;
  names: number;
  /** Microseconds of processor time of the page's main thread. */
  ours: number;
  markJs: number;
  /** Microseconds that the worker takes to find the names. */
  matching: number;
  ourMarks: number;
  theirMarks: number;
  failure?: string;
}

const script = `${await bundle('tests/bench/page/mark-js-probe.ts', 'bench')}; globalThis.bench = bench;`;

/** Calls the probe in a freshly loaded page, in a process that has seen neither. */
async function call<T>(browser: Browser, page: SavedPage, method: string, ...values: unknown[]): Promise<T> {
  const tab = await openTab(browser, script);
  try {
    return await tab.run<T>(page, callText(`bench.markJsProbe.${method}`, ...values));
  } finally {
    await tab.close();
  }
}

/** Microseconds. */
const matchingTime = (matcher: CompiledMatcher, { texts, language }: Texts): number =>
  1000 * timeOf(() => void findMentionsOnPage(matcher, texts, language), MATCHING_BUDGET);

async function measure(browser: Browser, pages: readonly SavedPage[], names: number): Promise<Row[]> {
  const texts = new Map<SavedPage, Texts>();
  for (const page of pages) texts.set(page, await call<Texts>(browser, page, 'texts'));
  const terms = termsOf(
    [...texts.values()].map((page) => page.texts),
    names,
  );
  const matcher = compileMatcher(entitiesOf(terms));
  const marked = new Map<SavedPage, { ours: number; theirs: { marks: number; failure?: string } }>();
  const times = await timesOfStretches(browser, async () => {
    for (const [page, read] of texts)
      for (let round = 0; round < ROUNDS; round++) {
        // mark.js marks every one, so the reader shall too.
        const answer = { ...answerTo(read, matcher), density: 'all' as const };
        const ours = await call<number>(browser, page, 'read', `${page.name} ${round}`, answer);
        const theirs = await call<{ marks: number }>(
          browser,
          page,
          'markJs',
          `mark.js ${page.name} ${round}`,
          terms,
        );
        marked.set(page, { ours, theirs });
      }
  });
  const middle =
    (...parts: string[]) =>
    (page: SavedPage) =>
      median(
        Array.from({ length: ROUNDS }, (_, round) =>
          parts.reduce((sum, part) => sum + (times.get(`${part} ${page.name} ${round}`) ?? Number.NaN), 0),
        ),
      );
  return [...texts].map(([page, read]) => ({
    page: page.name,
    names: terms.length,
    ours: middle('collect', 'paint')(page),
    markJs: middle('mark.js')(page),
    matching: matchingTime(matcher, read),
    ourMarks: marked.get(page)?.ours ?? 0,
    theirMarks: marked.get(page)?.theirs.marks ?? 0,
    ...(marked.get(page)?.theirs.failure && { failure: marked.get(page)?.theirs.failure }),
  }));
}

const browser = await launchChromium();
try {
  const all: Row[] = [];
  for (const names of COUNTS) {
    const rows = await measure(browser, savedPages(), names);
    all.push(...rows);
    console.log(
      table(
        [`${rows[0]?.names} names, ms`, 'reader', '+ matching', 'mark.js', 'marks', 'by mark.js', 'times'],
        rows.map((row) => [
          row.page,
          inMilliseconds(row.ours),
          inMilliseconds(row.ours + row.matching),
          row.failure ?? inMilliseconds(row.markJs),
          String(row.ourMarks),
          String(row.theirMarks),
          `${(row.markJs / row.ours).toFixed(0)}x`,
        ]),
      ),
    );
    const fine = rows.filter(({ failure }) => failure === undefined);
    const [onPage, whole] = [
      median(fine.map(({ markJs, ours }) => markJs / ours)),
      median(fine.map(({ markJs, ours, matching }) => markJs / (ours + matching))),
    ];
    console.log(
      `${rows[0]?.names} names: ${onPage.toFixed(0)}x as fast as mark.js in the page, ${whole.toFixed(0)}x with the matching in the worker (median of ${fine.length} pages; mark.js failed on ${rows.length - fine.length})\n`,
    );
  }
  const file = jsonFile();
  if (file) writeFileSync(file, `${JSON.stringify({ rows: all }, null, 1)}\n`);
} finally {
  await browser.close();
}
