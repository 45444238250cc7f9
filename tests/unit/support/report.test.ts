import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { closingLine, exitCode, table } from '../../support/report.ts';
import { readCounts, type StepResult } from '../../support/step.ts';

const folder = mkdtempSync(join(tmpdir(), 'on-the-record-report-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const step = (result: Partial<StepResult>): StepResult => ({
  name: 'unit',
  ok: true,
  took: 1234,
  passed: 0,
  failed: 0,
  skipped: 0,
  ...result,
});

it('sums over all steps', () => {
  const results = [step({ passed: 3, skipped: 1 }), step({ passed: 2, failed: 1, ok: false }), step({})];
  expect(closingLine(results)).toBe('5 passed, 1 failed, 1 skipped');
  expect(exitCode(results)).toBe(1);
});

it('ends well only if each step did', () => {
  expect(exitCode([step({ passed: 1 }), step({})])).toBe(0);
  expect(exitCode([step({ passed: 1 }), step({ ok: false, failed: 1 })])).toBe(1);
});

it('has a line for each step, with counts where there are tests', () => {
  expect(table([step({ name: 'types' }), step({ passed: 12, failed: 1, ok: false })])).toBe(
    'types  ok      1.2 s\nunit   FAILED  1.2 s  12 passed, 1 failed, 0 skipped',
  );
});

it('counts a file that broke before its first test as one failed', () => {
  const path = join(folder, 'report.json');
  const report = {
    numPassedTests: 4,
    numFailedTests: 1,
    numPendingTests: 1,
    numTodoTests: 1,
    testResults: [
      { status: 'passed', assertionResults: [{}] },
      { status: 'failed', assertionResults: [{}] },
      { status: 'failed', assertionResults: [] },
    ],
  };
  writeFileSync(path, JSON.stringify(report));
  expect(readCounts(path)).toEqual({ passed: 4, failed: 2, skipped: 2 });
});

it('counts nothing where no report was written', () => {
  expect(readCounts(join(folder, 'missing.json'))).toEqual({ passed: 0, failed: 0, skipped: 0 });
});
