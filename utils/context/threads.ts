/** Records grouped into threads: a claim with the denials that answer it and the decisions that followed. */
import type { DatasetRecord } from '../dataset/schema.ts';
import type { Thread } from './types.ts';

/**
 * Groups `records` (visible ones, each once). Whatever responds to a record, directly or through another, is in that record's
 * thread; a decision and the one that took its place share a thread. A denial of two claims that are told apart stands
 * with both, since no claim is ever shown without the denial that is on file. Newest thread first.
 */
export function threadsOf(records: readonly DatasetRecord[]): Thread[] {
  const links = linksAmong(records);
  const threads = membersOfThreads(records, links).map((members) => toThread(members, links));
  return threads.sort((a, b) => (a.latest < b.latest ? 1 : a.latest > b.latest ? -1 : 0));
}

/** What each record answers or replaces, and the other way round; records without such are not in the maps. */
interface Links {
  targets: Map<DatasetRecord, DatasetRecord[]>;
  answers: Map<DatasetRecord, DatasetRecord[]>;
}

function linksAmong(records: readonly DatasetRecord[]): Links {
  const byId = new Map(records.map((record) => [record.id, record]));
  const links: Links = { targets: new Map(), answers: new Map() };
  for (const record of records) {
    const { respondsTo, supersedes } = record;
    if (!respondsTo && !supersedes) continue;
    for (const id of [...(respondsTo ?? []), ...(supersedes ?? [])]) {
      const target = byId.get(id);
      if (!target || target === record) continue;
      append(links.targets, record, target);
      append(links.answers, target, record);
    }
  }
  return links;
}

function append(map: Map<DatasetRecord, DatasetRecord[]>, key: DatasetRecord, value: DatasetRecord): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/**
 * A thread for each record that answers nothing on file; and, for circles that a careless dataset may hold, one from the oldest
 * of each circle.
 */
function membersOfThreads(records: readonly DatasetRecord[], { targets, answers }: Links): DatasetRecord[][] {
  const threads: DatasetRecord[][] = [];
  const covered = new Set<DatasetRecord>();
  const begin = (root: DatasetRecord) => {
    const members = withAnswers(root, answers);
    for (const member of members) covered.add(member);
    threads.push(members);
  };
  for (const record of records) if (!targets.has(record)) begin(record);
  const inCircles = records.filter((record) => !covered.has(record)).sort(byDate);
  for (const record of inCircles) if (!covered.has(record)) begin(record);
  return threads;
}

function withAnswers(root: DatasetRecord, answers: Links['answers']): DatasetRecord[] {
  if (!answers.has(root)) return [root];
  const members = new Set([root]);
  // A set's iteration visits what is added on the way.
  for (const member of members) for (const answer of answers.get(member) ?? []) members.add(answer);
  return [...members];
}

function toThread(members: DatasetRecord[], links: Links): Thread {
  const ordered = members.length === 1 ? members : inReadingOrder(members, links);
  let latest = '';
  for (const { date } of members) if (date > latest) latest = date;
  return { ids: ordered.map(({ id }) => id), latest };
}

/** By date, but each after what it answers or replaces: dates may be given by the month only. */
function inReadingOrder(members: readonly DatasetRecord[], { targets }: Links): DatasetRecord[] {
  const inThread = new Set(members);
  const ordered = new Set<DatasetRecord>();
  const visiting = new Set<DatasetRecord>();
  const add = (record: DatasetRecord) => {
    if (!inThread.has(record) || visiting.has(record)) return;
    visiting.add(record);
    for (const target of targets.get(record) ?? []) add(target);
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
