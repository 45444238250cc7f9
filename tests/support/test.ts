/**
 * `npm test`: every check, in order. A failing one does not keep the others from running. Ends with a table and, on the last
 * line alone, the number of tests that passed, failed and were skipped.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { inProject } from './paths.ts';
import { closingLine, exitCode, table } from './report.ts';
import { runStep, type Step } from './step.ts';

const STEPS: Step[] = [
  { name: 'prepare', command: ['wxt', 'prepare'] },
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'lint and format', command: ['biome', 'ci'] },
  { name: 'unit', project: 'unit' },
  { name: 'DOM', project: 'dom' },
  { name: 'build for Chromium', command: ['wxt', 'build'] },
  { name: 'build for Firefox', command: ['wxt', 'build', '-b', 'firefox'] },
  { name: 'e2e in Chromium', project: 'e2e-chromium' },
  { name: 'e2e in Firefox', project: 'e2e-firefox' },
];

rmSync(inProject('.output/reports'), { recursive: true, force: true });
mkdirSync(inProject('.output/reports'), { recursive: true });

const results = [];
for (const step of STEPS) {
  console.log(`\n=== ${step.name}`);
  results.push(await runStep(step));
}
console.log(`\n${table(results)}\n`);
console.log(closingLine(results));
process.exitCode = exitCode(results);
