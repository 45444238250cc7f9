/** How `npm test` ends: a table of steps, a closing line, an exit code. */
import { inColumns } from './columns.ts';
import type { StepResult } from './step.ts';

/** One line a step: name, outcome, seconds, counts. */
export function table(results: StepResult[]): string {
  return inColumns(
    results.map((result) => [
      result.name,
      result.ok ? 'ok' : 'FAILED',
      `${(result.took / 1000).toFixed(1)} s`,
      describeCounts(result),
    ]),
  );
}

/** The sum over all steps; a failing step without tests counts as one failed. */
export function closingLine(results: StepResult[]): string {
  const sum = (key: 'passed' | 'failed' | 'skipped') =>
    results.reduce((total, result) => total + result[key], 0);
  return `${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`;
}

export const exitCode = (results: StepResult[]): 0 | 1 => (results.every(({ ok }) => ok) ? 0 : 1);

function describeCounts({ passed, failed, skipped }: StepResult): string {
  if (passed + failed + skipped === 0) return '';
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
