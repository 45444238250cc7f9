/** Records grouped into threads: a claim with the denials that answer it and the decisions that followed. */
import type { DatasetRecord } from '../dataset/schema.ts';
import { append, reach } from './graph.ts';
import type { Thread } from './types.ts';

/** The longest thread of the bundle has 24 records. Of one with more than this, a part is told; nobody reads so many at a time. */
export const MOST_IN_THREAD = 100;

/** Gives the record with an id, if it is one of these. */
export function findAmong(records: readonly DatasetRecord[]): (id: string) => DatasetRecord | undefined {
  const byId = new Map(records.map((record) => [record.id, record]));
  return (id) => byId.get(id);
}

/** What can be told of threads before their records are gathered. */
export interface ThreadOutline {
  /** The records that threads begin with, that of the newest thread first. */
  roots: readonly DatasetRecord[];
  /** The date of the newest record of each. */
  latest: ReadonlyMap<DatasetRecord, string>;
  links: Links;
}

/**
 * Outlines the threads of visible records, each given once. Whatever responds to a record, directly or through another, is in that
 * record's thread; a decision and the one that took its place share a thread. A denial of two claims that are told apart stands with
 * both, since no claim is ever shown without the denial that is on file.
 *
 * The records are part of a larger collection and leave out no answer to one of them; `find` gives any visible record of that
 * collection. It saves a table of the records for each of the many entities of a page.
 */
export function outlineThreads(
  records: readonly DatasetRecord[],
  find: (id: string) => DatasetRecord | undefined,
): ThreadOutline {
  const links = linksAmong(records, find);
  const roots = records.filter((record) => !links.targets.has(record));
  if (hasCircles(links)) roots.push(...rootsOfCircles(records, roots, links));
  const answersNewestFirst = [...links.targets.keys()].sort((a, b) => byDate(b, a));
  const newest = firstBelow(answersNewestFirst, links);
  const latest = new Map(
    roots.map((root) => {
      const answer = newest.get(root);
      return [root, answer && answer.date > root.date ? answer.date : root.date];
    }),
  );
  const dateOf = (root: DatasetRecord) => latest.get(root) ?? root.date;
  roots.sort((a, b) => (dateOf(a) < dateOf(b) ? 1 : dateOf(a) > dateOf(b) ? -1 : 0));
  return { roots, latest, links };
}

/** For each record that one of `ordered` is, answers or replaces, directly or through others: the first of these. */
export function firstBelow(
  ordered: Iterable<DatasetRecord>,
  { targets }: Links,
): Map<DatasetRecord, DatasetRecord> {
  const found = new Map<DatasetRecord, DatasetRecord>();
  for (const first of ordered) {
    if (found.has(first)) continue;
    found.set(first, first);
    const above = [first];
    for (const record of above)
      for (const target of targets.get(record) ?? []) {
        if (found.has(target)) continue;
        found.set(target, first);
        above.push(target);
      }
  }
  return found;
}

/** A thread, and its records in no particular order. */
export interface GatheredThread {
  thread: Thread;
  members: readonly DatasetRecord[];
}

/** The thread that begins with `root`. Of one that is too long, what is closest to the records in `wanted` is kept. */
export function gatherThread(
  root: DatasetRecord,
  { links, latest: dates }: ThreadOutline,
  wanted?: ReadonlySet<DatasetRecord>,
): GatheredThread {
  // Most records stand alone.
  if (!links.answers.has(root)) return { thread: { ids: [root.id], latest: root.date }, members: [root] };
  const all = reachAlong(root, links.answers);
  const isCut = all.size > MOST_IN_THREAD;
  const members = isCut ? closest(root, all, links, wanted) : [...all];
  const ids = inReadingOrder(members, links).map(({ id }) => id);
  const latest = dates.get(root) ?? root.date;
  return { thread: isCut ? { ids, latest, isCut } : { ids, latest }, members };
}

/** Of a long thread those that are wanted, the newest of them first; its beginning and its newest; then what is closest to these. */
function closest(
  root: DatasetRecord,
  all: ReadonlySet<DatasetRecord>,
  { targets, answers }: Links,
  wanted: ReadonlySet<DatasetRecord> = new Set(),
): DatasetRecord[] {
  let newest = root;
  for (const record of all) if (byDate(record, newest) > 0) newest = record;
  const ends = new Set([root, newest]);
  const between = [...all].filter((record) => wanted.has(record) && !ends.has(record));
  between.sort((a, b) => byDate(b, a));
  const starts = [...between.slice(0, MOST_IN_THREAD - ends.size), ...ends];
  const beside = (record: DatasetRecord) => [...(answers.get(record) ?? []), ...(targets.get(record) ?? [])];
  const near = reach(starts, (record) => beside(record).filter((other) => all.has(other)), MOST_IN_THREAD);
  return [...near];
}

/** What each record answers or replaces, and the other way round; records without such are not in the maps. */
export interface Links {
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
  const inCircles = records.filter((record) => !covered.has(record));
  // A later start is in a circle above, or beside, those before it: else these had covered it.
  const starts = startsCovering(inCircles, answers).reverse();
  const tops = startsCovering(starts, answers);
  return tops.map((top) => [...reachAlong(top, targets)].sort(byDate)[0] ?? top).sort(byDate);
}

/** Of `records`, those that none before them reaches along the links. */
function startsCovering(
  records: readonly DatasetRecord[],
  links: ReadonlyMap<DatasetRecord, DatasetRecord[]>,
): DatasetRecord[] {
  const covered = new Set<DatasetRecord>();
  return records.filter((record) => {
    if (covered.has(record)) return false;
    covered.add(record);
    const reached = [record];
    for (const from of reached)
      for (const to of links.get(from) ?? []) {
        if (covered.has(to)) continue;
        covered.add(to);
        reached.push(to);
      }
    return true;
  });
}

const reachAlong = (
  start: DatasetRecord,
  links: ReadonlyMap<DatasetRecord, DatasetRecord[]>,
): Set<DatasetRecord> => reach([start], (record) => links.get(record) ?? []);

/** By date, but each after what it answers or replaces: dates may be given by the month only. For as many as a thread may have. */
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
