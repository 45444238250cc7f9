/** Entities met on a page, with everything visible that is on record about them. */
import type { DatasetRecord, Entity, RecordKind, Source } from '../dataset/schema.ts';
import type { Relations } from './relations.ts';
import { byDate, idsOf, threadsOf } from './threads.ts';
import type { DatasetNote, EntityContext, RecordView } from './types.ts';
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

export interface Contexts {
  contexts: { [entity: string]: EntityContext };
  records: { [record: string]: RecordView };
}

/** Builds the contexts of all entities that have a visible record; the others are left out, and are not marked. */
export function buildContexts({ entities, records, sources, sourcesOff }: ContextInput): Contexts {
  const visible = (ids: readonly string[]) => {
    const found: DatasetRecord[] = [];
    for (const id of ids) {
      const record = records.get(id);
      if (record && isVisible(record, sourcesOff)) found.push(record);
    }
    return found;
  };
  const contexts: Contexts['contexts'] = {};
  const shown = new Map<string, DatasetRecord>();
  for (const { entity, own, related, datasets } of entities) {
    const ownVisible = visible(own);
    if (ownVisible.length === 0) continue;
    const members = [...ownVisible, ...visible(related)];
    const context = buildContext(entity, ownVisible, members, datasets);
    contexts[entity.id] = context;
    const kept = new Set(context.threads.flatMap(idsOf));
    for (const member of members) if (kept.has(member.id)) shown.set(member.id, member);
  }
  const superseders = supersedersAmong(shown.values());
  const views = [...shown.values()].map((record): [string, RecordView] => [
    record.id,
    toRecordView(record, sources, sourcesOff, superseders.get(record.id)),
  ]);
  return { contexts, records: Object.fromEntries(views) };
}

function buildContext(
  entity: Entity,
  own: readonly DatasetRecord[],
  members: readonly DatasetRecord[],
  datasets: DatasetNote[],
): EntityContext {
  const ownIds = new Set(own.map(({ id }) => id));
  const all = threadsOf(members);
  const isAllOwn = members.length === own.length;
  const threads = isAllOwn ? all : all.filter((thread) => idsOf(thread).some((id) => ownIds.has(id)));
  return {
    id: entity.id,
    name: entity.name,
    type: entity.type,
    gloss: entity.gloss,
    counts: countKinds(own),
    others: new Set(threads.flatMap(idsOf)).size - own.length,
    datasets,
    threads: threads.slice(0, MOST_THREADS),
    threadsInAll: threads.length,
  };
}

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
