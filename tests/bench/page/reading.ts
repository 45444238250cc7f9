/**
 * `node tests/bench/page/reading.ts [PAGES_DIR] [--json FILE]`: processor time of the page's main thread that reading an article and
 * painting its marks takes, beside a bare TreeWalker walk that joins the text of the same article, and beside the least that any
 * highlighter does: the same walk, and painting marks whose places are known.
 *
 * Each page is loaded anew for each measurement, so that no script has touched its nodes before. The first article in a process finds
 * nothing compiled; the next ones, as for a reader who goes from story to story on a site, find the scripts compiled but not warm.
 */
import { writeFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { compileMatcher } from '../../../utils/matching/compile.ts';
import type { Annotation } from '../../../utils/messaging/messages.ts';
import { jsonFile } from '../shared/arguments.ts';
import { bundle } from '../shared/bundle.ts';
import { launchChromium } from '../shared/chromium.ts';
import { inMilliseconds, median, table } from '../shared/figures.ts';
import { answerTo, type Texts } from './answer.ts';
import { callText, openTab, type SavedPage, savedPages } from './pages.ts';
import type { Place } from './reading-probe.ts';
import { timesOfStretches } from './stretches.ts';
import { entitiesOf, termsOf } from './terms.ts';

/** Processes, and articles in each. */
const PROCESSES = 3;
const ARTICLES = 5;
/** Names that are marked: enough for some on every page. */
const NAMES = 50;

/** Microseconds. */
interface Times {
  walk: number;
  /** The walk over the whole page. */
  page: number;
  collect: number;
  paint: number;
  /** The walk, and painting marks whose places are known. */
  least: number;
  /** (collect + paint) / walk, and / page. */
  ratio: number;
  pageRatio: number;
  /** least / walk. */
  leastRatio: number;
}

interface Row {
  page: string;
  marks: number;
  first: Times;
  next: Times;
  /** In `collect`, and looked for by itself: microseconds on the next articles. */
  findArticle: number;
  /** Looked for when the page has time, microseconds on the first article. */
  published: number;
}

type Article = 'first' | 'next';

const script = `${await bundle('tests/bench/page/reading-probe.ts', 'bench')}; globalThis.bench = bench;`;

/** Does the same on one page again and again, in several processes. `call` gets a name for each time. */
async function repeat(browser: Browser, page: SavedPage, call: (name: string) => string): Promise<unknown> {
  let result: unknown;
  for (let process = 0; process < PROCESSES; process++) {
    const tab = await openTab(browser, script);
    for (let article = 0; article < ARTICLES; article++)
      result = await tab.run(page, call(`${page.name} ${process} ${article}`));
    await tab.close();
  }
  return result;
}

async function textsOf(browser: Browser, pages: readonly SavedPage[]): Promise<Texts[]> {
  const tab = await openTab(browser, script);
  const texts: Texts[] = [];
  for (const page of pages) texts.push(await tab.run<Texts>(page, callText('bench.readingProbe.texts')));
  await tab.close();
  return texts;
}

async function measure(browser: Browser, all: readonly SavedPage[]): Promise<Row[]> {
  const textsOfAll = await textsOf(browser, all);
  // Where there is nothing to read, nothing is asked.
  const isRead = (_: unknown, index: number): boolean => (textsOfAll[index]?.texts.length ?? 0) > 0;
  const pages = all.filter(isRead);
  const texts = textsOfAll.filter(isRead);
  const names = termsOf(
    texts.map((page) => page.texts),
    NAMES,
  );
  const matcher = compileMatcher(entitiesOf(names));
  const marks: number[] = [];
  const times = await timesOfStretches(browser, async () => {
    for (const [index, page] of pages.entries()) {
      const answer: Annotation = answerTo(texts[index] as Texts, matcher);
      await repeat(browser, page, (name) => callText('bench.readingProbe.walk', `walk ${name}`));
      await repeat(browser, page, (name) => callText('bench.readingProbe.walkPage', `page ${name}`));
      const places = (await repeat(browser, page, (name) =>
        callText('bench.readingProbe.read', name, answer),
      )) as Place[];
      await repeat(browser, page, (name) => callText('bench.readingProbe.least', `least ${name}`, places));
      marks.push(places.length);
      await repeat(browser, page, (name) => callText('bench.readingProbe.parts', name));
    }
  });
  return pages.map((page, index) => rowOf(page.name, times, marks[index] ?? 0));
}

function rowOf(page: string, times: ReadonlyMap<string, number>, marks: number): Row {
  const middle = (part: string, which: Article) =>
    median(
      Array.from(
        { length: PROCESSES * ARTICLES },
        (_, at) => [Math.floor(at / ARTICLES), at % ARTICLES] as const,
      )
        .filter(([, article]) => (article === 0) === (which === 'first'))
        .map(([process, article]) => {
          const time = times.get(`${part} ${page} ${process} ${article}`);
          if (time === undefined) throw new Error(`The trace has no ${part} of ${page}`);
          return time;
        }),
    );
  const timesOf = (which: Article): Times => {
    const of = (part: string): number => middle(part, which);
    const [walk, whole, collect, paint] = [of('walk'), of('page'), of('collect'), of('paint')];
    const [ours, least] = [collect + paint, of('least')];
    return {
      walk,
      page: whole,
      collect,
      paint,
      least,
      ratio: ours / walk,
      pageRatio: ours / whole,
      leastRatio: least / walk,
    };
  };
  return {
    page,
    marks,
    first: timesOf('first'),
    next: timesOf('next'),
    findArticle: middle('findArticle', 'next'),
    published: middle('published', 'first'),
  };
}

function print(rows: readonly Row[]): void {
  const times = ({ walk, page, least, collect, paint, ratio, pageRatio }: Times) => [
    ...[walk, page, least, collect, paint].map(inMilliseconds),
    `${ratio.toFixed(1)}x`,
    `${pageRatio.toFixed(1)}x`,
  ];
  console.log(
    table(
      [
        'milliseconds',
        ...['1st: walk', 'page', 'least', 'collect', 'paint', 'ratio', 'to page'],
        ...['next: walk', 'page', 'least', 'collect', 'paint', 'ratio', 'to page'],
        'find',
        'date',
        'marks',
      ],
      rows.map(({ page, first, next, findArticle, published, marks }) => [
        page,
        ...times(first),
        ...times(next),
        inMilliseconds(findArticle),
        inMilliseconds(published),
        String(marks),
      ]),
    ),
  );
}

const browser = await launchChromium();
try {
  const rows = await measure(browser, savedPages());
  print(rows);
  const ratios = (['first', 'next'] as const).map((which) => ({
    toWalk: median(rows.map((row) => row[which].ratio)),
    toPage: median(rows.map((row) => row[which].pageRatio)),
    least: median(rows.map((row) => row[which].leastRatio)),
  }));
  const [first, next] = ratios.map(({ toWalk, toPage }) => `${toWalk.toFixed(1)}x (${toPage.toFixed(1)}x)`);
  console.log(
    `finding the article, collecting and painting: ${first} the bare walk over the article (over the page) on the first article in a process, ${next} on the next (median of ${rows.length} pages; wanted: at most 2x)`,
  );
  const [firstLeast, nextLeast] = ratios.map(({ least }) => `${least.toFixed(1)}x`);
  console.log(
    `the walk, and painting the same marks with their places known: ${firstLeast} the bare walk on the first article, ${nextLeast} on the next`,
  );
  const file = jsonFile();
  if (file) writeFileSync(file, `${JSON.stringify({ rows, ratios }, null, 1)}\n`);
} finally {
  await browser.close();
}
