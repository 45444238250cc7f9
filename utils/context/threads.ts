/** Records grouped into threads: a claim with the denials that answer it and the decisions that followed. */
import type { DatasetRecord } from '../dataset/schema.ts';
import { append, reach } from './graph.ts';
import type { Thread } from './types.ts';

/**
 * Groups `records` (visible ones, each once). Whatever responds to a record, directly or through another, is in that record's
 * thread; a decision and the one that took its place share a thread. A denial of two claims that are told apart stands
 * with both, since no claim is ever shown without the denial that is on file. Newest thread first.
 */
export function threadsOf(records: readonly DatasetRecord[]): Thread[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  return gatherThreads(records, (id) => byId.get(id)).map(({ thread }) => thread);
}

/** A thread, and its records in no particular order. */
export interface GatheredThread {
  thread: Thread;
  members: readonly DatasetRecord[];
}

/**
 * The same for records that are part of a larger collection and leave out no answer to one of them; `find` gives any visible record of
 * that collection. It saves a table of the records for each of the many entities of a page.
 */
export function gatherThreads(
  records: readonly DatasetRecord[],
  find: (id: string) => DatasetRecord | undefined,
): GatheredThread[] {
  const links = linksAmong(records, find);
  const roots = records.filter((record) => !links.targets.has(record));
  if (hasCircles(links)) roots.push(...rootsOfCircles(records, roots, links));
  return roots
    .map((root) => gather(root, links))
    .sort(({ thread: a }, { thread: b }) => (a.latest < b.latest ? 1 : a.latest > b.latest ? -1 : 0));
}

/** What each record answers or replaces, and the other way round; records without such are not in the maps. */
interface Links {
  targets: Map<DatasetRecord, DatasetRecord[]>;
  answers: Map<DatasetRecord, DatasetRecord[]>;
}

function linksAmong(
  records: readonly DatasetRecord[],
  find: (id: string) => DatasetRecord | undefined,
): Links {
  const links: Links = { targets: new Map(), answers: new Map() };
  for (const record of records) {
    const { respondsTo, supersedes } = record;
    if (!respondsTo && !supersedes) continue;
    for (const id of [...(respondsTo ?? []), ...(supersedes ?? [])]) {
      const target = find(id);
      if (!target || target === record) continue;
      append(links.targets, record, target);
      append(links.answers, target, record);
    }
  }
  return links;
}

/** Without circles, whatever answers something answers, directly or through others, what answers nothing. */
function hasCircles({ targets, answers }: Links): boolean {
  const first = [...answers].flatMap(([record, list]) => (targets.has(record) ? [] : list));
  return reach(first, (record) => answers.get(record) ?? []).size < targets.size;
}

/**
 * A careless dataset may hold circles: a thread begins with the oldest record of each circle that does not itself hang on something
 * outside of it.
 */
function rootsOfCircles(
  records: readonly DatasetRecord[],
  roots: readonly DatasetRecord[],
  { targets, answers }: Links,
): DatasetRecord[] {
  const covered = reach(roots, (record) => answers.get(record) ?? []);
  const isTop = (record: DatasetRecord) => {
    const below = reachAlong(record, answers);
    return [...reachAlong(record, targets)].every((above) => below.has(above));
  };
  const inCircles = records.filter((record) => !covered.has(record)).sort(byDate);
  return inCircles.filter((record) => {
    if (covered.has(record) || !isTop(record)) return false;
    for (const member of reachAlong(record, answers)) covered.add(member);
    return true;
  });
}

const reachAlong = (
  start: DatasetRecord,
  links: ReadonlyMap<DatasetRecord, DatasetRecord[]>,
): Set<DatasetRecord> => reach([start], (record) => links.get(record) ?? []);

function gather(root: DatasetRecord, links: Links): GatheredThread {
  // Most records stand alone.
  if (!links.answers.has(root)) return { thread: { ids: [root.id], latest: root.date }, members: [root] };
  const members = [...reachAlong(root, links.answers)];
  let latest = '';
  for (const { date } of members) if (date > latest) latest = date;
  return { thread: { ids: inReadingOrder(members, links).map(({ id }) => id), latest }, members };
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
