/** The command `check`: everything that is wrong with datasets, where, and how to mend it. */

import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { idsOf } from '../../check.ts';
import { isError } from '../../problem.ts';
import { reason } from '../../reason.ts';
import type { Dataset } from '../../schema.ts';
import { type Command, printJson, readArgs } from '../command.ts';
import {
  BUNDLE,
  type DatasetFile,
  datasetPaths,
  INDEX,
  jsonNames,
  readBundle,
  readDatasets,
  readIndex,
  readText,
  type SourceFile,
  shownPath,
} from '../files.ts';
import { hasFieldsTwice, PlaceFinder } from '../places.ts';
import { type Accepted, readAccepted, type Sorted, sortOut, unusedFinding } from './accepted.ts';
import { collect, type Folder } from './collection.ts';
import type { Finding } from './finding.ts';
import { lineOf, reportsOf, summaryOf } from './report.ts';
import { RULES } from './rules.ts';

/** Warnings of the bundled data that were looked at, each with a reason. */
const ACCEPTED = resolve(import.meta.dirname, '../accepted.json');

export const check: Command = {
  usage: '[FOLDER | FILE ...] [--strict] [--accepted FILE] [--json]',
  about: 'Tells everything that is wrong with datasets: where, and how to mend it.',
  details: [
    'Without arguments it checks the bundled datasets. Other files are checked against the bundled ones, to which they may refer.',
    '--strict    warnings count as errors do',
    '--accepted  a JSON list of warnings that are accepted, each with a reason; that of the bundled data is utils/dataset/cli/accepted.json',
    'Ends with 1 if there are errors.',
  ],
  async run(args, terminal) {
    const { values, positionals } = readArgs(args, {
      json: { type: 'boolean' },
      strict: { type: 'boolean' },
      accepted: { type: 'string' },
    });
    const { files, sorted } = checkPaths(positionals.length === 0 ? [BUNDLE] : positionals, values.accepted);
    const texts = textsOf(files, sorted.open);
    const reports = reportsOf(sorted.open, texts);
    if (values.json) printJson(terminal, { findings: reports, accepted: acceptedReports(sorted, texts) });
    else for (const line of [...reports.map(lineOf), ...summaryOf(sorted, files)]) terminal.print(line);
    const isBad = (finding: Finding) => isError(finding) || values.strict === true;
    return sorted.open.some(isBad) ? 1 : 0;
  },
};

/** The files that were checked, and others that findings are about, such as an index. */
function textsOf(files: readonly DatasetFile[], findings: readonly Finding[]): SourceFile[] {
  const known = new Set(files.map(({ file }) => file));
  const others = new Set(
    findings.map(({ file }) => file).filter((file) => !known.has(file) && existsSync(file)),
  );
  return [...files, ...[...others].map(readText)];
}

const acceptedReports = ({ explained }: Sorted, texts: readonly SourceFile[]) =>
  explained.flatMap(({ finding, because }) =>
    reportsOf([finding], texts).map((report) => ({ ...report, because })),
  );

/** Reads and checks what `paths` stand for. Findings that are accepted are sorted out. */
function checkPaths(paths: readonly string[], acceptedPath?: string) {
  const all = paths.flatMap(datasetPaths);
  const isBundled = (path: string) => dirname(resolve(path)) === BUNDLE;
  const bundledOnly = all.every(isBundled);
  const others = bundledOnly && all.length > 1 ? [] : otherDatasets(all);
  const files = readDatasets(all, idsOf(others));
  const findings = findingsIn(files, others, folderOf(paths));
  const { file, accepted } = acceptedFor(acceptedPath, bundledOnly);
  const sorted = sortOut(findings, accepted);
  // Whether an acceptance is of use shows only when everything is checked that it may be about.
  const isWhole = acceptedPath !== undefined || paths.some((path) => resolve(path) === BUNDLE);
  if (isWhole) sorted.open.push(...sorted.unused.map((one) => unusedFinding(file, one)));
  return { files, sorted };
}

/** The bundled datasets but those that are checked themselves. */
function otherDatasets(checked: readonly string[]): Dataset[] {
  const ids = new Set(readDatasets(checked).map(({ dataset }) => dataset?.id));
  return readBundle().filter(({ id }) => !ids.has(id));
}

function folderOf(paths: readonly string[]): Folder | undefined {
  const [path, ...more] = paths;
  if (path === undefined || more.length > 0 || !statSync(path).isDirectory()) return undefined;
  const index = readIndex(path);
  return index && { file: shownPath(join(path, INDEX)), index, names: jsonNames(path) };
}

function acceptedFor(path: string | undefined, bundled: boolean): { file: string; accepted: Accepted[] } {
  if (path !== undefined) return readAccepted(path);
  return bundled && existsSync(ACCEPTED) ? readAccepted(ACCEPTED) : { file: '', accepted: [] };
}

/** Everything that the schema's check, the fields' own and the rules find. */
export function findingsIn(
  files: readonly DatasetFile[],
  others: readonly Dataset[],
  folder?: Folder,
): Finding[] {
  const collection = collect(files, others, folder);
  return [
    ...files.flatMap(({ problems }) =>
      // Links between records have a rule of their own, which is stricter.
      problems
        .filter(({ reason: { key } }) => key !== 'warnUnknownRecord')
        .map((problem) => ({ rule: 'schema', ...problem })),
    ),
    ...files.flatMap(fieldsTwice),
    ...RULES.flatMap((rule) => [...rule(collection)]),
  ];
}

function fieldsTwice({ file, text, value }: DatasetFile): Finding[] {
  if (value === undefined || !hasFieldsTwice(text, value)) return [];
  // A path leads to the first of two fields, and the second is one too many.
  return new PlaceFinder(text).fieldsTwice().map(({ path, place }) => ({
    rule: 'field-twice',
    severity: 'error',
    file,
    path,
    place,
    reason: reason('checkFieldTwice'),
  }));
}
