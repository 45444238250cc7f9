/** Entities met on a page, with everything visible that is on record about them. */
import type { DatasetRecord, Entity, RecordKind, Source } from '../dataset/schema.ts';
import { reach } from './graph.ts';
import type { Relations } from './relations.ts';
import {
  byDate,
  findAmong,
  firstBelow,
  type GatheredThread,
  gatherThread,
  MOST_IN_THREAD,
  outlineThreads,
  type ThreadOutline,
} from './threads.ts';
import type { Contexts, DatasetNote } from './types.ts';
import { isVisible, toRecordView } from './visible.ts';

/**
 * Bounds on what one entity adds to a message (some 2 kB a record): twice the threads of the richest bundled entity, and three times its
 * records. Which of them bears on a passage, and what came after an article, is decided in the page.
 */
export const MOST_THREADS = 250;
export const MOST_RECORDS = 1000;

/** Everything that contexts are built from, as it comes out of the store. */
export interface ContextInput {
  /** The entities met on the page, with the ids of their records. */
  entities: readonly (Relations & {
    entity: Entity;
    /** The datasets that hold these records. */
    datasets: DatasetNote[];
  })[];
  records: ReadonlyMap<string, DatasetRecord>;
  sources: ReadonlyMap<string, Source>;
  sourcesOff: ReadonlySet<string>;
}

/** Builds the contexts of all entities that have a visible record; the others are left out, and are not marked. */
export function buildContexts({ entities, records, sources, sourcesOff }: ContextInput): Contexts {
  const find = (id: string) => {
    const record = records.get(id);
    return record && isVisible(record, sourcesOff) ? record : undefined;
  };
  const contexts: Contexts['contexts'] = {};
  const shown = new Set<DatasetRecord>();
  for (const { entity, own: ownIds, related, datasets } of entities) {
    const own = allOf(ownIds, find);
    if (own.length === 0) continue;
    const members = [...own, ...allOf(related, find)];
    const isLong = ownIds.length + related.length > MOST_IN_THREAD;
    // Of a thread that is too long, answers may be left out of `related`: what these answer is then looked for among the others only.
    const outline = outlineThreads(members, isLong ? findAmong(members) : find);
    const isWhole = members.length === ownIds.length + related.length;
    const roots = isWhole ? outline.roots : rootsWith(own, outline);
    const wanted = new Set(own);
    const kept = withinBounds(roots, MOST_THREADS, (root) => gatherThread(root, outline, wanted));
    contexts[entity.id] = {
      id: entity.id,
      name: entity.name,
      type: entity.type,
      gloss: entity.gloss,
      counts: countKinds(own),
      others: (isWhole ? members.length : membersOf(roots, outline).size) - own.length,
      datasets,
      threads: kept.map(({ thread }) => thread),
      threadsInAll: roots.length,
    };
    for (const thread of kept) for (const member of thread.members) shown.add(member);
  }
  const superseders = supersedersAmong(shown);
  const views: Contexts['records'] = {};
  for (const record of shown)
    views[record.id] = toRecordView(record, sources, sourcesOff, superseders.get(record.id));
  return { contexts, records: views };
}

function allOf(ids: readonly string[], find: (id: string) => DatasetRecord | undefined): DatasetRecord[] {
  const found: DatasetRecord[] = [];
  for (const id of ids) {
    const record = find(id);
    if (record) found.push(record);
  }
  return found;
}

/** The first threads, as many as fit into a message. */
export function withinBounds(
  roots: readonly DatasetRecord[],
  mostThreads: number,
  gather: (root: DatasetRecord) => GatheredThread,
): GatheredThread[] {
  const kept: GatheredThread[] = [];
  let records = 0;
  for (const root of roots.slice(0, mostThreads)) {
    const gathered = gather(root);
    records += gathered.members.length;
    if (records > MOST_RECORDS) break;
    kept.push(gathered);
  }
  return kept;
}

/** Roots of the threads that an entity stands in: where a record between is hidden, a related one has lost its tie to it. */
function rootsWith(own: readonly DatasetRecord[], { roots, links }: ThreadOutline): readonly DatasetRecord[] {
  const above = firstBelow(own, links);
  return roots.filter((root) => above.has(root));
}

const membersOf = (roots: readonly DatasetRecord[], { links }: ThreadOutline): Set<DatasetRecord> =>
  reach(roots, (record) => links.answers.get(record) ?? []);

function countKinds(records: readonly DatasetRecord[]): Record<RecordKind, number> {
  const counts = { claim: 0, denial: 0, decision: 0 };
  for (const { kind } of records) counts[kind]++;
  return counts;
}

/** For each superseded record, the newest of the given records that took its place. */
export function supersedersAmong(records: Iterable<DatasetRecord>): Map<string, string> {
  const found = new Map<string, string>();
  for (const record of [...records].filter(({ supersedes }) => supersedes).sort(byDate))
    for (const id of record.supersedes ?? []) found.set(id, record.id);
  return found;
}
