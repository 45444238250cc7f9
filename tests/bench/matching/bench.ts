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
import { jsonFile, wordsGiven } from '../page/figures.ts';
import { contestants } from './contestants.ts';
import { madeUpNames } from './names.ts';
import { textsOfPages } from './texts.ts';
import { timeOf } from './timing.ts';

const COUNTS = [100, 1000, 10_000, 100_000, 1_000_000];
/** The share of names of several words that begin with a word of the texts: real lists lie between. */
const FAMILIAR = [0.05, 0.3];
/** Aliases of an entity. */
const ALIASES = 3;
/** Where names stand as words, which is what the other ways find too, or rather less. */
const FINDING = 'On the Record: finding';
/** The same, and which of these are mentions: guards, spelling, endings, credits, people, the longest of what overlaps. */
const JUDGING = 'and judging';

interface Row {
  names: number;
  familiar: number;
  way: string;
  /** Nanoseconds a character. */
  nanoseconds: number;
  /** Times what reading every character takes. */
  timesBare: number;
  compileMilliseconds?: number;
  bytesAnAlias?: number;
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
/** The same with what was read written to memory at each character, as earlier figures of this benchmark had it. */
const readAndWrite = (): void => {
  for (const text of texts) for (let at = 0; at < text.length; at++) sink ^= text.charCodeAt(at);
};

function entitiesOf(names: readonly string[]): Entity[] {
  return Array.from({ length: Math.ceil(names.length / ALIASES) }, (_, index) => ({
    id: `Q${1000 + index}`,
    type: 'organisation',
    name: names[index * ALIASES] ?? '',
    aliases: names.slice(index * ALIASES, (index + 1) * ALIASES).map((text) => ({ text })),
  }));
}

const rows: Row[] = [];
const nanosecondsOf = (milliseconds: number): number => (milliseconds * 1e6) / characters;

function measure(
  row: Pick<Row, 'names' | 'familiar' | 'way'>,
  work: () => void,
  more: Partial<Row> = {},
): void {
  // The loop is timed again beside each, since the machine's speed changes with what else it does.
  const bare = timeOf(readEveryCharacter);
  const taken = timeOf(work);
  const measured = { ...row, nanoseconds: nanosecondsOf(taken), timesBare: taken / bare, ...more };
  rows.push(measured);
  const { compileMilliseconds: compile, bytesAnAlias: bytes } = measured;
  const extra =
    compile === undefined
      ? ''
      : `  compiled in ${compile.toFixed(0)} ms, ${bytes?.toFixed(1)} bytes an alias`;
  console.log(
    `${String(row.names).padStart(8)}  ${`${100 * row.familiar} %`.padStart(5)}  ${row.way.padEnd(24)}${measured.nanoseconds.toFixed(2).padStart(9)} ns  ${measured.timesBare.toFixed(1).padStart(7)}x${extra}`,
  );
}

function measureOurs(names: readonly string[], familiar: number): void {
  const start = performance.now();
  const matcher: CompiledMatcher = compileMatcher(entitiesOf(names));
  const compileMilliseconds = performance.now() - start;
  const bytesAnAlias = serialize(matcher).byteLength / names.length;
  const row = { names: names.length, familiar };
  const find = (): void => {
    for (const page of pages) sink += scanAll(page, matcher, 'en').length;
  };
  const findAndJudge = (): void => {
    for (const page of pages) sink += findMentionsOnPage(matcher, page, 'en').mentions.length;
  };
  measure({ ...row, way: FINDING }, find, { compileMilliseconds, bytesAnAlias });
  measure({ ...row, way: JUDGING }, findAndJudge);
}

console.log(
  `${texts.length} paragraphs, ${characters} characters; processor time a character, and times that of a bare loop`,
);
console.log(
  `the bare loop ${nanosecondsOf(timeOf(readEveryCharacter)).toFixed(2)} ns, writing to memory at each character ${nanosecondsOf(timeOf(readAndWrite)).toFixed(2)} ns`,
);
for (const familiar of FAMILIAR)
  for (const count of COUNTS) {
    const names = madeUpNames(count, texts, familiar);
    measureOurs(names, familiar);
    const small = names.map((text) => text.toLowerCase());
    for (const { name, most, prepare } of contestants) {
      if (count > most) continue;
      const find = prepare(small);
      measure({ names: count, familiar, way: name }, () => {
        for (const text of smallTexts) sink += find(text);
      });
    }
  }

for (const familiar of FAMILIAR) {
  const of = (names: number, way: string): number =>
    rows.find((row) => row.names === names && row.familiar === familiar && row.way === way)?.nanoseconds ?? 0;
  const times = (ratio: (way: string) => number): string =>
    `${ratio(FINDING).toFixed(1)}x (with judging ${ratio(JUDGING).toFixed(1)}x)`;
  console.log(`with ${100 * familiar} % of names that begin with a word of the texts:`);
  for (const { name, most } of contestants)
    if (most >= 10_000)
      console.log(
        `  at 10,000 names ${times((way) => of(10_000, name) / of(10_000, way))} as fast as ${name}`,
      );
  console.log(`  at 1,000,000 names ${times((way) => of(1_000_000, way) / of(1000, way))} the cost of 1,000`);
}
if (json !== undefined) writeFileSync(json, `${JSON.stringify({ characters, rows, sink }, null, 1)}\n`);
