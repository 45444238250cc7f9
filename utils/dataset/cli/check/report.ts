/** How findings are shown: for people as a compiler does it, so that editors jump to the line; for machines as JSON. */

import type { DatasetFile, SourceFile } from '../files.ts';
import { describe } from '../json-schema/descriptions.ts';
import { type Place, PlaceFinder } from '../places.ts';
import { plural, reasonText } from '../words.ts';
import type { Sorted } from './accepted.ts';
import type { Finding } from './finding.ts';

/** A finding as `--json` prints it. */
interface FindingReport {
  severity: Finding['severity'];
  rule: string;
  file: string;
  line: number;
  column: number;
  /** E.g. `records[12].date`; empty for the file as a whole. */
  path: string;
  id?: string;
  /** What is wrong and how to mend it. */
  message: string;
  /** What the field is for, where it is not as the format asks. */
  field?: string;
}

/** Turns findings into reports, in the order of files and lines. */
export function reportsOf(findings: readonly Finding[], texts: readonly SourceFile[]): FindingReport[] {
  const finders = new Map(texts.map(({ file, text }) => [file, new PlaceFinder(text)]));
  const order = new Map(texts.map(({ file }, index) => [file, index]));
  return findings
    .map((finding): FindingReport => {
      const { severity, rule, file, path, id, reason } = finding;
      const place = placeOf(finding, finders.get(file));
      const field = rule === 'schema' && path !== '' ? describe(path) : undefined;
      return { severity, rule, file, ...place, path, id, message: reasonText(reason), field };
    })
    .sort(
      (a, b) => (order.get(a.file) ?? 0) - (order.get(b.file) ?? 0) || a.line - b.line || a.column - b.column,
    );
}

/** JSON that is broken has no places, but its error has. */
function placeOf({ reason, path, place }: Finding, finder: PlaceFinder | undefined): Place {
  if (place) return place;
  if (reason.key === 'refusedBrokenJson') {
    return { line: Number(reason.args[0]), column: Number(reason.args[1]) };
  }
  return path !== '' && finder ? finder.find(path) : { line: 1, column: 1 };
}

/** `file:12:7: error: records[3].date of some-id: is missing (The day ...) [schema]`. */
export function lineOf({
  file,
  line,
  column,
  severity,
  path,
  id,
  message,
  field,
  rule,
}: FindingReport): string {
  const subject = [path, id === undefined ? '' : `of ${id}`].filter(Boolean).join(' ');
  const hint = field === undefined ? '' : ` (${field})`;
  return `${file}:${line}:${column}: ${severity}: ${subject === '' ? '' : `${subject}: `}${message}${hint} [${rule}]`;
}

/** The last lines: how much is wrong, and how much was accepted. */
export function summaryOf({ open, explained }: Sorted, files: readonly DatasetFile[]): string[] {
  const count = (severity: Finding['severity']) =>
    open.filter((finding) => finding.severity === severity).length;
  const parts = [
    ...(count('error') > 0 ? [plural('checkErrors', count('error'))] : []),
    ...(count('warning') > 0 ? [plural('checkWarnings', count('warning'))] : []),
  ];
  return [
    parts.length === 0 ? plural('checkClean', files.length) : parts.join(', '),
    ...(explained.length > 0 ? [plural('checkAccepted', explained.length)] : []),
  ];
}
