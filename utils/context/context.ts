/** Entities met on a page, with everything visible that is on record about them. */
import type { DatasetRecord, Entity, RecordKind, Source } from '../dataset/schema.ts';
import type { Relations } from './relations.ts';
import { byDate, type GatheredThread, gatherThreads } from './threads.ts';
import type { Contexts, DatasetNote } from './types.ts';
import { isVisible, toRecordView } from './visible.ts';

/**
 * A bound on what one entity adds to a message (some 2 kB a thread). Twice what the richest bundled entity has: which of them
 * bears on a passage, and what came after an article, is decided in the page.
 */
export const MOST_THREADS = 250;

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
    const gathered = gatherThreads(members, find);
    const isWhole = members.length === ownIds.length + related.length;
    const threads = isWhole ? gathered : threadsWith(own, gathered);
    const kept = threads.slice(0, MOST_THREADS);
    contexts[entity.id] = {
      id: entity.id,
      name: entity.name,
      type: entity.type,
      gloss: entity.gloss,
      counts: countKinds(own),
      others: (isWhole ? members.length : membersOf(threads).size) - own.length,
      datasets,
      threads: kept.map(({ thread }) => thread),
      threadsInAll: threads.length,
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

/** Threads that an entity stands in: where a record between is hidden, a related one has lost its tie to it. */
function threadsWith(
  own: readonly DatasetRecord[],
  all: readonly GatheredThread[],
): readonly GatheredThread[] {
  const ownOnes = new Set(own);
  return all.filter(({ members }) => members.some((member) => ownOnes.has(member)));
}

const membersOf = (threads: readonly GatheredThread[]): Set<DatasetRecord> =>
  new Set(threads.flatMap(({ members }) => members));

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
