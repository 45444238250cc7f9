/**
 * `node tests/bench/matching/bench.ts [PAGES_DIR] [--json FILE]`: how fast names are found, by the number of names, beside other ways
 * to find them and a loop that only reads every character. Without a folder, on the golden articles.
 */
import { writeFileSync } from 'node:fs';
import { serialize } from 'node:v8';
import type { Entity } from '../../../utils/dataset/schema.ts';
import { type CompiledMatcher, compileMatcher } from '../../../utils/matching/compile.ts';
import { findMentions } from '../../../utils/matching/match.ts';
import { inProject } from '../../support/paths.ts';
import { contestants } from './contestants.ts';
import { madeUpNames } from './names.ts';
import { textsOf } from './texts.ts';
import { timeOf } from './timing.ts';

const COUNTS = [100, 1000, 10_000, 100_000, 1_000_000];
/** Aliases of an entity. */
const ALIASES = 3;

interface Row {
  names: number;
  way: string;
  /** Nanoseconds a character. */
  nanoseconds: number;
  /** Times what reading every character takes. */
  timesBare: number;
  compileMilliseconds?: number;
  bytesAnAlias?: number;
}

const argument = (name: string): string | undefined => {
  const at = process.argv.indexOf(name);
  return at === -1 ? undefined : process.argv[at + 1];
};
const json = argument('--json');
const directory =
  process.argv.slice(2).find((word) => !word.startsWith('--') && word !== json) ?? inProject('tests/golden');
const texts = textsOf(directory);
const characters = texts.reduce((sum, { length }) => sum + length, 0);
const small = texts.map((text) => text.toLowerCase());

let sink = 0;
const readEveryCharacter = (): void => {
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

function measure(names: number, way: string, work: () => void, more: Partial<Row> = {}): void {
  // The loop is timed again beside each, since the machine's speed changes with what else it does.
  const bare = timeOf(readEveryCharacter);
  const taken = timeOf(work);
  const row = { names, way, nanoseconds: nanosecondsOf(taken), timesBare: taken / bare, ...more };
  rows.push(row);
  const { compileMilliseconds: compile, bytesAnAlias: bytes } = row;
  const extra =
    compile === undefined
      ? ''
      : `  compiled in ${compile.toFixed(0)} ms, ${bytes?.toFixed(1)} bytes an alias`;
  console.log(
    `${String(names).padStart(8)}  ${way.padEnd(24)}${row.nanoseconds.toFixed(2).padStart(9)} ns  ${row.timesBare.toFixed(1).padStart(7)}x${extra}`,
  );
}

function measureOurs(names: readonly string[]): void {
  const start = performance.now();
  const matcher: CompiledMatcher = compileMatcher(entitiesOf(names));
  const compileMilliseconds = performance.now() - start;
  const bytesAnAlias = serialize(matcher).byteLength / names.length;
  const findAll = (): void => {
    for (const text of texts) sink += findMentions(matcher, text, 'en').length;
  };
  measure(names.length, 'On the Record', findAll, { compileMilliseconds, bytesAnAlias });
}

console.log(
  `${texts.length} paragraphs, ${characters} characters; processor time a character, and times that of a bare loop`,
);
for (const count of COUNTS) {
  const names = madeUpNames(count, texts);
  measureOurs(names);
  for (const { name, most, prepare } of contestants) {
    if (count > most) continue;
    const find = prepare(names.map((text) => text.toLowerCase()));
    measure(count, name, () => {
      for (const text of small) sink += find(text);
    });
  }
}
const of = (names: number, way = 'On the Record'): number | undefined =>
  rows.find((row) => row.names === names && row.way === way)?.nanoseconds;
const others = rows
  .filter(({ names, way }) => names === 10_000 && way !== 'On the Record')
  .map(({ nanoseconds }) => nanoseconds);
console.log(
  `at 10,000 names ${(Math.min(...others) / (of(10_000) ?? 1)).toFixed(1)}x as fast as the fastest other way`,
);
console.log(`at 1,000,000 names ${((of(1_000_000) ?? 0) / (of(1000) ?? 1)).toFixed(2)}x the cost of 1,000`);
if (json !== undefined) writeFileSync(json, `${JSON.stringify({ characters, rows, sink }, null, 1)}\n`);
