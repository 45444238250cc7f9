/**
 * `node tests/bench/matching/bench.ts PAGES_DIR [--json FILE]`: how fast names are found, by the number of names, beside other ways
 * to find them and a loop that only reads every character. bundled.ts runs it as it would ship.
 */
import { writeFileSync } from 'node:fs';
import { serialize } from 'node:v8';
import type { Entity } from '../../../utils/dataset/schema.ts';
import { type CompiledMatcher, compileMatcher } from '../../../utils/matching/compile.ts';
import { scanAll } from '../../../utils/matching/finding/scan.ts';
import { findMentionsOnPage } from '../../../utils/matching/match.ts';
import { jsonFile, wordsGiven } from '../shared/arguments.ts';
import { leastTimes } from '../shared/timing.ts';
import { contestants } from './contestants.ts';
import { madeUpNames } from './names.ts';
import { textsOfPages } from './texts.ts';

const COUNTS = [100, 1000, 10_000, 100_000, 1_000_000];
/** The share of names of several words that begin with a word of the texts: real lists lie between. */
const FAMILIAR = [0.05, 0.3];
/** Aliases of an entity. */
const ALIASES = 3;
/** Where names stand as words, which is what the other ways find too, or rather less. */
const FINDING = 'On the Record: finding';
/** The same, and which of these are mentions: guards, spelling, endings, credits, people, the longest of what overlaps. */
const JUDGING = 'and judging';

/** Times that each way has its turn. */
const ROUNDS = 20;

interface Way {
  names: number;
  way: string;
  find: () => void;
  compileMilliseconds?: number;
  bytesAnAlias?: number;
}

interface Row extends Omit<Way, 'find'> {
  familiar: number;
  /** Nanoseconds a character. */
  nanoseconds: number;
  /** Times what reading every character takes. */
  timesBare: number;
}

const json = jsonFile();
const [directory] = wordsGiven();
if (directory === undefined) throw new Error('Name a folder of pages to measure on.');
const pages = textsOfPages(directory);
const texts = pages.flat();
const characters = texts.reduce((sum, { length }) => sum + length, 0);
const smallTexts = texts.map((text) => text.toLowerCase());

let sink = 0;
/** Reads every character, and keeps what was read where the next one is not held up by it. */
const readEveryCharacter = (): void => {
  let read = 0;
  for (const text of texts) for (let at = 0; at < text.length; at++) read ^= text.charCodeAt(at);
  sink ^= read;
};

function entitiesOf(names: readonly string[]): Entity[] {
  return Array.from({ length: Math.ceil(names.length / ALIASES) }, (_, index) => ({
    id: `Q${1000 + index}`,
    type: 'organisation',
    name: names[index * ALIASES] ?? '',
    aliases: names.slice(index * ALIASES, (index + 1) * ALIASES).map((text) => ({ text })),
  }));
}

function ourWays(names: readonly string[]): Way[] {
  const start = performance.now();
  const matcher: CompiledMatcher = compileMatcher(entitiesOf(names));
  const compileMilliseconds = performance.now() - start;
  const bytesAnAlias = serialize(matcher).byteLength / names.length;
  const find = (): void => {
    for (const page of pages) sink += scanAll(page, matcher, 'en').length;
  };
  const findAndJudge = (): void => {
    for (const page of pages) sink += findMentionsOnPage(matcher, page, 'en').mentions.length;
  };
  return [
    { names: names.length, way: FINDING, find, compileMilliseconds, bytesAnAlias },
    { names: names.length, way: JUDGING, find: findAndJudge },
  ];
}

function otherWays(names: readonly string[]): Way[] {
  const small = names.map((text) => text.toLowerCase());
  return contestants
    .filter(({ most }) => names.length <= most)
    .map(({ name, prepare }) => {
      const findIn = prepare(small);
      const find = (): void => {
        for (const text of smallTexts) sink += findIn(text);
      };
      return { names: names.length, way: name, find };
    });
}

function measure(familiar: number): Row[] {
  const ways = COUNTS.flatMap((count) => {
    const names = madeUpNames(count, texts, familiar);
    return [...ourWays(names), ...otherWays(names)];
  });
  const [bare = 0, ...times] = leastTimes([readEveryCharacter, ...ways.map(({ find }) => find)], ROUNDS);
  return ways.map(({ find, ...way }, index) => {
    const time = times[index] ?? 0;
    return { ...way, familiar, nanoseconds: (time * 1e6) / characters, timesBare: time / bare };
  });
}

function print({
  names,
  way,
  familiar,
  nanoseconds,
  timesBare,
  compileMilliseconds: compile,
  ...row
}: Row): void {
  const more =
    compile === undefined
      ? ''
      : `  compiled in ${compile.toFixed(0)} ms, ${row.bytesAnAlias?.toFixed(1)} bytes an alias`;
  console.log(
    `${String(names).padStart(8)}  ${`${100 * familiar} %`.padStart(5)}  ${way.padEnd(24)}${nanoseconds.toFixed(2).padStart(9)} ns  ${timesBare.toFixed(1).padStart(7)}x${more}`,
  );
}

function printRatios(rows: readonly Row[]): void {
  const of = (names: number, way: string): number =>
    rows.find((row) => row.names === names && row.way === way)?.nanoseconds ?? 0;
  const times = (ratio: (way: string) => number): string =>
    `${ratio(FINDING).toFixed(1)}x (with judging ${ratio(JUDGING).toFixed(1)}x)`;
  for (const { name, most } of contestants)
    if (most >= 10_000)
      console.log(
        `  at 10,000 names ${times((way) => of(10_000, name) / of(10_000, way))} as fast as ${name}`,
      );
  console.log(`  at 1,000,000 names ${times((way) => of(1_000_000, way) / of(1000, way))} the cost of 1,000`);
}

console.log(
  `${texts.length} paragraphs, ${characters} characters; the least time a character, and times that of a loop that only reads each`,
);
const rows = FAMILIAR.flatMap((familiar) => {
  const measured = measure(familiar);
  for (const row of measured) print(row);
  console.log(`with ${100 * familiar} % of names that begin with a word of the texts:`);
  printRatios(measured);
  return measured;
});
if (json !== undefined) writeFileSync(json, `${JSON.stringify({ characters, rows, sink }, null, 1)}\n`);
