/**
 * `node tests/bench/page/mark-js.ts [PAGES_DIR] [--json FILE]`: the same names marked on the same pages by mark.js and by the reader.
 * Processor time of the page's main thread; for the reader also with the matching, which runs in the extension's worker.
 */
import { writeFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { type CompiledMatcher, compileMatcher } from '../../../utils/matching/compile.ts';
import { findMentionsOnPage } from '../../../utils/matching/match.ts';
import { jsonFile } from '../shared/arguments.ts';
import { bundle } from '../shared/bundle.ts';
import { launchChromium } from '../shared/chromium.ts';
import { inMilliseconds, median, table } from '../shared/figures.ts';
import { timeOf } from '../shared/timing.ts';
import { answerTo, type Texts } from './answer.ts';
import { callText, openTab, type SavedPage, savedPages } from './pages.ts';
import type { Place } from './reading-probe.ts';
import { timesOfStretches } from './stretches.ts';
import { entitiesOf, termsOf } from './terms.ts';

const COUNTS = [50, 500];
/** Loads of a page, one after the other in a process of its own: what the first finds uncompiled is there for the next. */
const LOADS = 4;
/** Milliseconds of processor time for each of the rounds in which matching is measured. */
const MATCHING_BUDGET = 20;

/** Microseconds of processor time of the page's main thread. */
interface Times {
  first: number;
  next: number;
}

interface Row {
  page: string;
  names: number;
  ours: Times;
  markJs: Times;
  /** Microseconds that the worker takes to find the names. */
  matching: number;
  ourMarks: number;
  theirMarks: number;
  /** Why mark.js could not. */
  failure?: string;
}

const script = `${await bundle('tests/bench/page/mark-js-probe.ts', 'bench')}; globalThis.bench = bench;`;

/** Does something in each of several loads of a page in one tab; `call` gets a name for each. Gives what the last one gave. */
async function repeat<T>(browser: Browser, page: SavedPage, call: (name: string) => string): Promise<T> {
  const tab = await openTab(browser, script);
  let result: T | undefined;
  for (let load = 0; load < LOADS; load++) result = await tab.run<T>(page, call(`${page.name} ${load}`));
  await tab.close();
  return result as T;
}

/** Microseconds. */
const matchingTime = (matcher: CompiledMatcher, { texts, language }: Texts): number =>
  1000 * timeOf(() => void findMentionsOnPage(matcher, texts, language), MATCHING_BUDGET);

async function measure(browser: Browser, pages: readonly SavedPage[], names: number): Promise<Row[]> {
  const tab = await openTab(browser, script);
  const texts: Texts[] = [];
  for (const page of pages) texts.push(await tab.run<Texts>(page, callText('bench.markJsProbe.texts')));
  await tab.close();
  const terms = termsOf(
    texts.map((page) => page.texts),
    names,
  );
  const matcher = compileMatcher(entitiesOf(terms));
  const rows: Omit<Row, 'ours' | 'markJs'>[] = [];
  const times = await timesOfStretches(browser, async () => {
    for (const [index, page] of pages.entries()) {
      const read = texts[index] as Texts;
      // mark.js marks every one, so the reader shall too.
      const answer = { ...answerTo(read, matcher), density: 'all' as const };
      const { length: ourMarks } = await repeat<Place[]>(browser, page, (name) =>
        callText('bench.markJsProbe.read', name, answer),
      );
      const theirs = await repeat<{ marks: number; failure?: string }>(browser, page, (name) =>
        callText('bench.markJsProbe.markJs', `mark.js ${name}`, terms),
      );
      rows.push({
        page: page.name,
        names: terms.length,
        matching: matchingTime(matcher, read),
        ourMarks,
        theirMarks: theirs.marks,
        ...(theirs.failure !== undefined && { failure: theirs.failure }),
      });
    }
  });
  const timesOf = (page: string, ...parts: string[]): Times => {
    const [first = Number.NaN, ...next] = Array.from({ length: LOADS }, (_, load) =>
      parts.reduce((sum, part) => sum + (times.get(`${part} ${page} ${load}`) ?? Number.NaN), 0),
    );
    return { first, next: median(next) };
  };
  return rows.map((row) => ({
    ...row,
    ours: timesOf(row.page, 'collect', 'paint'),
    markJs: timesOf(row.page, 'mark.js'),
  }));
}

function print(rows: readonly Row[]): void {
  const names = `${rows[0]?.names} names`;
  console.log(
    table(
      [
        `${names}, ms`,
        '1st: reader',
        'mark.js',
        'next: reader',
        'mark.js',
        'matching',
        'marks',
        'by mark.js',
        '1st',
        'next',
      ],
      rows.map(({ page, ours, markJs, matching, ourMarks, theirMarks, failure }) => [
        page,
        inMilliseconds(ours.first),
        failure ?? inMilliseconds(markJs.first),
        inMilliseconds(ours.next),
        failure ?? inMilliseconds(markJs.next),
        inMilliseconds(matching),
        String(ourMarks),
        String(theirMarks),
        `${(markJs.first / ours.first).toFixed(0)}x`,
        `${(markJs.next / ours.next).toFixed(0)}x`,
      ]),
    ),
  );
  const fine = rows.filter(({ failure }) => failure === undefined);
  const times = (ratio: (row: Row) => number) => `${median(fine.map(ratio)).toFixed(0)}x`;
  console.log(
    `${names}: ${times(({ ours, markJs }) => markJs.first / ours.first)} as fast as mark.js in the page on the first article in a process, ${times(({ ours, markJs }) => markJs.next / ours.next)} on the next; ${times(({ ours, markJs, matching }) => markJs.next / (ours.next + matching))} with the matching in the worker (median of ${fine.length} pages; mark.js failed on ${rows.length - fine.length})\n`,
  );
}

const browser = await launchChromium();
try {
  const all: Row[] = [];
  for (const names of COUNTS) {
    const rows = await measure(browser, savedPages(), names);
    all.push(...rows);
    print(rows);
  }
  const file = jsonFile();
  if (file) writeFileSync(file, `${JSON.stringify({ rows: all }, null, 1)}\n`);
} finally {
  await browser.close();
}
