/**
 * `npm run bench`: every benchmark, one after the other in processes of their own, so that none finds the other's garbage. Each
 * prints its table; what they measured goes to `.output/bench.json`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { inProject } from '../support/paths.ts';

const BENCHES: { name: string; file: string; options?: string[] }[] = [
  // Compiling a million names keeps them all in memory at once.
  { name: 'matching', file: 'tests/bench/matching/bench.ts', options: ['--max-old-space-size=8000'] },
  { name: 'loading a compiled matcher', file: 'tests/bench/matching/load.ts' },
  { name: 'ranking for passages', file: 'tests/bench/eval-passages.ts' },
  { name: 'contexts of a page', file: 'tests/bench/contexts.ts' },
];

const results = BENCHES.map(({ name, file, options = [] }) => {
  console.log(`\n=== ${name}`);
  const { status, stdout } = spawnSync(
    process.execPath,
    [...options, inProject(file), ...process.argv.slice(2)],
    {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  console.log(stdout.trimEnd());
  return { name, ok: status === 0, lines: stdout.trimEnd().split('\n') };
});

mkdirSync(inProject('.output'), { recursive: true });
writeFileSync(
  inProject('.output/bench.json'),
  JSON.stringify({ when: new Date().toISOString(), results }, null, 2),
);
process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;
