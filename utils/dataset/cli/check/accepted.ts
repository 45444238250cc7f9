/** Warnings that someone has looked at and accepted, each with a reason. Errors cannot be accepted. */
import * as v from 'valibot';
import { reason } from '../../reason.ts';
import { UsageError } from '../command.ts';
import { readJson } from '../files.ts';
import type { Finding } from './finding.ts';

const AcceptedSchema = v.array(
  v.strictObject({
    rule: v.string(),
    /** Of the source, entity or record. */
    id: v.string(),
    /** What stands in `$1` of the warning's words, where a thing has several warnings of a rule. */
    about: v.optional(v.string()),
    reason: v.pipe(v.string(), v.minLength(10, 'A reason is a sentence.')),
  }),
);

export type Accepted = v.InferOutput<typeof AcceptedSchema>[number];

export function readAccepted(path: string): { file: string; accepted: Accepted[] } {
  const { file, value } = readJson(path);
  const parsed = v.safeParse(AcceptedSchema, value);
  if (parsed.success) return { file, accepted: parsed.output };
  const [issue] = parsed.issues;
  const where = issue.path?.map(({ key }) => String(key)).join('.') ?? '';
  throw new UsageError(
    `${file}, ${where}: ${issue.message} Expected a list of {"rule", "id", "about", "reason"}; "about" may be left out.`,
  );
}

export interface Sorted {
  /** Findings that nobody has accepted. */
  open: Finding[];
  explained: { finding: Finding; because: string }[];
  unused: Accepted[];
}

export function sortOut(findings: readonly Finding[], accepted: readonly Accepted[]): Sorted {
  const sorted: Sorted = { open: [], explained: [], unused: [] };
  const used = new Set<Accepted>();
  for (const finding of findings) {
    const found = finding.severity === 'warning' ? accepted.find((one) => matches(one, finding)) : undefined;
    if (found) {
      used.add(found);
      sorted.explained.push({ finding, because: found.reason });
    } else sorted.open.push(finding);
  }
  sorted.unused = accepted.filter((one) => !used.has(one));
  return sorted;
}

const matches = ({ rule, id, about }: Accepted, finding: Finding): boolean =>
  rule === finding.rule && id === finding.id && (about === undefined || about === finding.reason.args[0]);

/** An acceptance that accepts nothing any more hides the next warning of its kind. */
export const unusedFinding = (file: string, { rule, id }: Accepted): Finding => ({
  rule: 'accepted-unused',
  severity: 'warning',
  file,
  path: '',
  id,
  reason: reason('checkAcceptedUnused', rule, id),
});
