/** `node tests/bench/checking.ts`: how long `npm run dataset -- check` takes on the bundled datasets, its start included. */
import { execFileSync } from 'node:child_process';
import { inProject } from '../support/paths.ts';
import { median } from './shared/figures.ts';

const RUNS = 5;

const times = Array.from({ length: RUNS }, () => {
  const begun = performance.now();
  execFileSync(process.execPath, [inProject('utils/dataset/cli/main.ts'), 'check'], { stdio: 'ignore' });
  return performance.now() - begun;
});
console.log(
  `checking the bundled datasets: ${median(times).toFixed(0)} ms (median of ${RUNS}; wanted: less than 1000 ms)`,
);
