/** Records grouped into threads: a claim with the denials that answer it and the decisions that followed. */
import type { DatasetRecord } from '../dataset/schema.ts';
import type { Thread } from './types.ts';

/**
 * Groups `records` (visible ones, each once). Whatever responds to a record, directly or through another, is in that record's
 * thread; a decision and the one that took its place share a thread. A denial of two claims that are told apart stands
 * with both, since no claim is ever shown without the denial that is on file. Newest thread first.
 */
export function threadsOf(records: readonly DatasetRecord[]): Thread[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  const answers = new Map<string, DatasetRecord[]>();
  for (const record of records) {
    for (const id of linksOf(record, byId)) {
      const list = answers.get(id);
      if (list) list.push(record);
      else answers.set(id, [record]);
    }
  }
  const roots = rootsOf(records, byId, answers);
  return roots
    .map((root) => toThread(withAnswers(root, answers)))
    .sort((a, b) => (a.latest < b.latest ? 1 : a.latest > b.latest ? -1 : 0));
}

const linksOf = (record: DatasetRecord, byId: ReadonlyMap<string, DatasetRecord>): string[] =>
  [...(record.respondsTo ?? []), ...(record.supersedes ?? [])].filter(
    (id) => id !== record.id && byId.has(id),
  );

/** Records that answer nothing on file; and, for circles that a careless dataset may hold, the oldest of each circle. */
function rootsOf(
  records: readonly DatasetRecord[],
  byId: ReadonlyMap<string, DatasetRecord>,
  answers: ReadonlyMap<string, DatasetRecord[]>,
): DatasetRecord[] {
  const roots = records.filter((record) => linksOf(record, byId).length === 0);
  const covered = new Set(roots.flatMap((root) => withAnswers(root, answers)));
  const oldestFirst = records.filter((record) => !covered.has(record)).sort(byDate);
  for (const record of oldestFirst) {
    if (covered.has(record)) continue;
    roots.push(record);
    for (const member of withAnswers(record, answers)) covered.add(member);
  }
  return roots;
}

function withAnswers(root: DatasetRecord, answers: ReadonlyMap<string, DatasetRecord[]>): DatasetRecord[] {
  const members = new Set([root]);
  // A set's iteration visits what is added on the way.
  for (const member of members) for (const answer of answers.get(member.id) ?? []) members.add(answer);
  return [...members];
}

function toThread(members: DatasetRecord[]): Thread {
  const ordered = inReadingOrder(members);
  const latest = members.reduce((newest, { date }) => (date > newest ? date : newest), '');
  return { ids: ordered.map(({ id }) => id), latest };
}

/** By date, but each after what it answers or replaces: dates may be given by the month only. */
function inReadingOrder(members: readonly DatasetRecord[]): DatasetRecord[] {
  const byId = new Map(members.map((record) => [record.id, record]));
  const ordered = new Set<DatasetRecord>();
  const visiting = new Set<DatasetRecord>();
  const add = (record: DatasetRecord) => {
    if (ordered.has(record) || visiting.has(record)) return;
    visiting.add(record);
    for (const id of linksOf(record, byId)) add(byId.get(id) as DatasetRecord);
    ordered.add(record);
  };
  for (const record of [...members].sort(byDateAndKind)) add(record);
  return [...ordered];
}

const KIND_ORDER = { claim: 0, decision: 1, denial: 2 };

const byDateAndKind = (a: DatasetRecord, b: DatasetRecord): number =>
  a.date === b.date ? KIND_ORDER[a.kind] - KIND_ORDER[b.kind] || byDate(a, b) : byDate(a, b);

/** By date; a date given as a year or month comes before the days in it. */
export const byDate = (a: { date: string; id: string }, b: { date: string; id: string }): number =>
  a.date < b.date ? -1 : a.date > b.date ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/** How many threads are shown at first: enough to see that there is more than one side, few enough to take in. */
export const SHOWN_FIRST = 3;

/** All records of a thread, in the order in which they are read. */
export const idsOf = ({ ids }: Thread): string[] => ids;
