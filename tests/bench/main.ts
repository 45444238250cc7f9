/**
 * `npm run bench [-- PAGES_DIR] [--only=WORDS]`: every benchmark, or those with the words in their names, one after the other in
 * processes of their own, so that none finds the other's garbage; on saved pages or, without a folder, on the golden articles. Each
 * prints its table; what they printed, and the figures of those that give them, go to `.output/bench.json`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildExtension } from '../support/build.ts';
import { inProject } from '../support/paths.ts';

interface Bench {
  name: string;
  file: string;
  options?: string[];
  /** Takes a folder of saved pages. */
  hasPages?: boolean;
  /** Takes `--json FILE`, and writes its figures there. */
  hasFigures?: boolean;
}

const BENCHES: Bench[] = [
  {
    name: 'matching',
    file: 'matching/bundled.ts',
    // Compiling a million names keeps them all in memory at once.
    options: ['--max-old-space-size=8000'],
    hasPages: true,
    hasFigures: true,
  },
  { name: 'loading a compiled matcher', file: 'matching/load.ts' },
  { name: 'ranking for passages', file: 'eval-passages.ts' },
  { name: 'contexts of a page', file: 'contexts.ts' },
  { name: 'checking the bundled datasets', file: 'checking.ts' },
  { name: 'reading a page', file: 'page/reading.ts', hasPages: true, hasFigures: true },
  { name: 'the installed extension', file: 'page/installed.ts', hasPages: true, hasFigures: true },
  { name: 'marking with mark.js', file: 'page/mark-js.ts', hasPages: true, hasFigures: true },
  { name: 'the gate where there is no article', file: 'page/gate.ts', hasFigures: true },
];

const ONLY = '--only=';
const words = process.argv.slice(2);
const only = words.find((word) => word.startsWith(ONLY))?.slice(ONLY.length) ?? '';
const pages = words.filter((word) => !word.startsWith('--'));
const folder = mkdtempSync(join(tmpdir(), 'on-the-record-bench-'));

function run({ name, file, options = [], hasPages, hasFigures }: Bench, index: number) {
  console.log(`\n=== ${name}`);
  const json = join(folder, `${index}.json`);
  const given = [...(hasPages ? pages : []), ...(hasFigures ? ['--json', json] : [])];
  const { status, stdout } = spawnSync(
    process.execPath,
    [...options, inProject('tests/bench', file), ...given],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  );
  console.log(stdout.trimEnd());
  const figures: unknown = existsSync(json) ? JSON.parse(readFileSync(json, 'utf8')) : undefined;
  return { name, ok: status === 0, lines: stdout.trimEnd().split('\n'), figures };
}

const wanted = BENCHES.filter(({ name }) => name.includes(only));
if (wanted.length === 0)
  throw new Error(`No benchmark has "${only}" in its name: ${BENCHES.map(({ name }) => name).join(', ')}.`);

// What is measured in the browser is what stands here now.
if (!buildExtension('ignore'))
  throw new Error('The extension could not be built: run npm run build to see why.');

const results = wanted.map(run);
rmSync(folder, { recursive: true });
mkdirSync(inProject('.output'), { recursive: true });
writeFileSync(
  inProject('.output/bench.json'),
  JSON.stringify({ when: new Date().toISOString(), results }, null, 2),
);
process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;
