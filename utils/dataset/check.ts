/**
 * From an unknown value to a dataset, with every problem named by file, place, id, field and reason.
 *
 * A good record never suffers from a bad neighbour: what is refused is left out and reported. Whether a dataset with
 * refused parts may be installed is for the caller (an imported file may, an update may not).
 */
import * as v from 'valibot';
import { counting, partOf, runAtOnce, type Steps } from '../steps.ts';
import { Gathering } from './gathering.ts';
import { isError, type Problem } from './problem.ts';
import { type Reason, reason, reasonOfCode } from './reason.ts';
import {
  type Dataset,
  DatasetHeadSchema,
  type DatasetRecord,
  type Entity,
  EntitySchema,
  LIMITS,
  RecordSchema,
  ratingsOf,
  type Source,
  SourceSchema,
} from './schema.ts';

/** Ids that other installed datasets define, so that a file may refer to them. */
export interface Known {
  sources: ReadonlySet<string>;
  entities: ReadonlySet<string>;
  records: ReadonlySet<string>;
}

/** What datasets define. */
export function idsOf(datasets: readonly Dataset[]): Known {
  const ids = (part: keyof Known) =>
    new Set(datasets.flatMap((dataset) => dataset[part].map(({ id }) => id)));
  return { sources: ids('sources'), entities: ids('entities'), records: ids('records') };
}

export const NOTHING_KNOWN: Known = { sources: new Set(), entities: new Set(), records: new Set() };

export interface Checked {
  /** What holds, or undefined when not even the head does. */
  dataset?: Dataset;
  problems: Problem[];
}

/** Checks `value`, read from `file` (a name or an address, for the problems' sake), and names every problem. */
export const checkDataset = (value: unknown, file: string, known: Known = NOTHING_KNOWN): Checked =>
  runAtOnce(checkSteps(value, file, known, Number.POSITIVE_INFINITY));

/** Elements of a list that are checked in one step. */
const ELEMENTS = 50;

/** The same check in steps of a few milliseconds, which names the first `most` problems of each severity (see gathering.ts). */
export function* checkSteps(value: unknown, file: string, known: Known, most?: number): Steps<Checked> {
  const gathering = new Gathering(most);
  const { problems } = gathering;
  const head = v.safeParse(v.object({ ...DatasetHeadSchema.entries }), value);
  if (!head.success) {
    gathering.add(problemsOf(head.issues, file, '', value));
    return { problems };
  }

  const parts = value as { sources?: unknown; entities?: unknown; records?: unknown };
  const checkPart = <T extends Source | Entity | DatasetRecord>(
    name: keyof typeof parts,
    schema: v.GenericSchema<unknown, T>,
  ) => checkList(parts[name], name, schema, file, gathering);
  const sources = yield* partOf(checkPart('sources', SourceSchema), 0, 0.1);
  const entities = yield* partOf(checkPart('entities', EntitySchema), 0.1, 0.3);
  const records = yield* partOf(checkPart('records', RecordSchema), 0.3, 0.9);
  if (!sources || !entities || !records) return { problems };

  const ids = {
    sources: union(known.sources, sources),
    entities: union(known.entities, entities),
    records: union(known.records, records),
  };
  const held: DatasetRecord[] = [];
  const resolving = counting(records.length, ELEMENTS, (at) => {
    const { item, path } = records[at] as Placed<DatasetRecord>;
    const dangling = danglingReferences(item, ids);
    gathering.add(dangling.map((found) => ({ ...found, file, path: `${path}.${found.path}`, id: item.id })));
    if (!dangling.some(isError)) held.push(item);
  });
  yield* partOf(resolving, 0.9, 1);
  const dataset: Dataset = {
    ...(value as Dataset),
    sources: sources.map(({ item }) => item),
    entities: entities.map(({ item }) => item),
    records: held,
  };
  return { dataset, problems };
}

interface Placed<T> {
  item: T;
  /** Where it stands, e.g. `records[3]`. */
  path: string;
}

function* checkList<T extends Source | Entity | DatasetRecord>(
  list: unknown,
  name: string,
  schema: v.GenericSchema<unknown, T>,
  file: string,
  gathering: Gathering,
): Steps<Placed<T>[] | undefined> {
  if (!Array.isArray(list)) {
    gathering.add([{ severity: 'error', file, path: name, reason: reason('mustBeList') }]);
    return undefined;
  }
  const held = new Map<string, Placed<T>>();
  yield* counting(list.length, ELEMENTS, (index) => {
    const element: unknown = list[index];
    const path = `${name}[${index}]`;
    const parsed = v.safeParse(schema, element);
    if (!parsed.success) {
      gathering.add(problemsOf(parsed.issues, file, path, element));
      return;
    }
    const item = parsed.output;
    const first = held.get(item.id);
    if (first) {
      const twice = reason('refusedTwice', first.path);
      gathering.add([{ severity: 'error', file, path: `${path}.id`, id: item.id, reason: twice }]);
    } else held.set(item.id, { item, path });
  });
  return [...held.values()];
}

type Dangling = Pick<Problem, 'severity' | 'path' | 'reason'>;

/** What a record refers to and nobody defines. A missing answer is a warning: its dataset may come later. */
function danglingReferences(record: DatasetRecord, ids: Known): Dangling[] {
  const found: Dangling[] = [];
  const look = (severity: Dangling['severity'], path: string, known: boolean, why: Reason) => {
    if (!known) found.push({ severity, path, reason: why });
  };
  record.entities.forEach((id, index) => {
    look('error', `entities[${index}]`, ids.entities.has(id), reason('refusedUnknownEntity', id));
  });
  record.citations.forEach(({ source }, index) => {
    look(
      'error',
      `citations[${index}].source`,
      ids.sources.has(source),
      reason('refusedUnknownSource', source),
    );
  });
  ratingsOf(record).forEach(({ by }, index) => {
    const path = Array.isArray(record.rating) ? `rating[${index}].by` : 'rating.by';
    look('error', path, ids.sources.has(by), reason('refusedUnknownSource', by));
  });
  for (const field of ['respondsTo', 'supersedes'] as const) {
    record[field]?.forEach((id, index) => {
      look('warning', `${field}[${index}]`, ids.records.has(id), reason('warnUnknownRecord', id));
    });
  }
  return found;
}

const union = (known: ReadonlySet<string>, placed: Placed<{ id: string }>[]): Set<string> =>
  new Set([...known, ...placed.map(({ item }) => item.id)]);

/** The id of something unchecked, where it has one. */
export const idOf = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
    ? value.id
    : undefined;

/** What is wrong with `element`, which stands at `base`. One at a time: a bad element may have a million things wrong with it. */
function* problemsOf(
  issues: readonly v.BaseIssue<unknown>[],
  file: string,
  base: string,
  element: unknown,
): Generator<Problem> {
  // What stands in its place in a bad element may be of any length, and is told with each of its problems.
  const id = idOf(element)?.slice(0, LIMITS.id);
  for (const issue of issues)
    for (const closest of closestIssues(issue)) {
      const path = base + pathOf(closest.path, base === '');
      yield { severity: 'error', file, path, id, reason: reasonOfIssue(closest) };
    }
}

/**
 * Where a field may have one shape or another and has neither, what is wrong inside of the shape that it was meant to have. Issues of a
 * union's alternatives have paths from the union on.
 */
function closestIssues(issue: v.BaseIssue<unknown>): v.BaseIssue<unknown>[] {
  const inside = issue.type === 'union' ? (issue.issues ?? []).filter(({ path }) => path) : [];
  if (inside.length === 0) return [issue];
  return inside.map((inner) => ({
    ...inner,
    path: [...(issue.path ?? []), ...(inner.path ?? [])] as typeof inner.path,
  }));
}

/** Valibot words a missing field itself ("Expected ... but received undefined"); every other message is a reason's code. */
function reasonOfIssue(issue: v.BaseIssue<unknown>): Reason {
  if (issue.input === undefined) return reason('mustBeThere');
  return issue.type === 'loose_object' || issue.type === 'object'
    ? reason('mustBeObject')
    : reasonOfCode(issue.message);
}

function pathOf(path: readonly v.IssuePathItem[] | undefined, isFirst: boolean): string {
  const steps = (path ?? []).map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
  const joined = steps.join('');
  return isFirst ? joined.replace(/^\./, '') : joined;
}
