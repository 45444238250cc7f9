/** One step of `npm test`: a command, or a project of vitest.config.ts whose JSON report is counted. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter } from 'node:path';
import { inProject } from './paths.ts';

/** `command` names a program of node_modules/.bin and its arguments. */
export type Step = { name: string } & ({ command: [string, ...string[]] } | { project: string });

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

export interface StepResult extends Counts {
  name: string;
  ok: boolean;
  /** Milliseconds. */
  took: number;
}

/** A step that hangs is ended, so that the others still get their turn. Milliseconds. */
const LONGEST_STEP = 15 * 60_000;

export async function runStep(step: Step): Promise<StepResult> {
  const start = performance.now();
  const report = 'project' in step ? inProject(`.output/reports/${step.project}.json`) : undefined;
  const code = await run('project' in step ? vitest(step.project, report) : step.command);
  const counts = report === undefined ? NONE : readCounts(report);
  const failed = code !== 0 && counts.failed === 0 ? 1 : counts.failed;
  const took = performance.now() - start;
  return { name: step.name, ok: code === 0 && failed === 0, took, ...counts, failed };
}

const NONE: Counts = { passed: 0, failed: 0, skipped: 0 };

function vitest(project: string, report: string | undefined): [string, ...string[]] {
  return [
    'vitest',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
}

/** The exit code of a program of node_modules/.bin, with its output on ours. */
function run([program, ...args]: [string, ...string[]]): Promise<number> {
  const bin = inProject('node_modules/.bin');
  const PATH = [bin, process.env.PATH].join(delimiter);
  const child = spawn(program, args, {
    cwd: inProject(),
    env: { ...process.env, PATH },
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: LONGEST_STEP,
    killSignal: 'SIGKILL',
  });
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(error);
      resolve(1);
    });
    child.on('exit', (code, signal) => {
      if (signal) console.error(`${program} was ended by ${signal}`);
      resolve(code ?? 1);
    });
  });
}

interface JsonReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

/** What a vitest JSON report counts. A file that failed before its first test counts as one failed. */
export function readCounts(path: string): Counts {
  if (!existsSync(path)) return NONE;
  const report: JsonReport = JSON.parse(readFileSync(path, 'utf8'));
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
