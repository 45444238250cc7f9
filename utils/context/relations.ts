/** Which records bear on an entity: those that name it, and those of the same threads. Worked out once per generation. */
import type { DatasetRecord } from '../dataset/schema.ts';
import { append, reach } from './graph.ts';

/** Record ids, oldest first. */
export interface Relations {
  /** Records that name the entity. */
  own: string[];
  /** Records that do not, but stand in a thread with one that does. */
  related: string[];
}

/** For each entity that a record names, its relations. */
export function relationsOf(records: Iterable<DatasetRecord>): Map<string, Relations> {
  const byId = new Map([...records].map((record) => [record.id, record]));
  const answers = new Map<string, string[]>();
  const own = new Map<string, string[]>();
  for (const record of byId.values()) {
    for (const target of targetsOf(record, byId)) append(answers, target, record.id);
    for (const entity of new Set(record.entities)) append(own, entity, record.id);
  }
  const result = new Map<string, Relations>();
  for (const [entity, ids] of own) {
    const above = reach(ids, (id) => targetsOf(byId.get(id), byId));
    const members = reach(above, (id) => answers.get(id) ?? []);
    for (const id of ids) members.delete(id);
    result.set(entity, { own: inOrder(ids, byId), related: inOrder([...members], byId) });
  }
  return result;
}

function targetsOf(record: DatasetRecord | undefined, byId: ReadonlyMap<string, DatasetRecord>): string[] {
  return [...(record?.respondsTo ?? []), ...(record?.supersedes ?? [])].filter((id) => byId.has(id));
}

function inOrder(ids: string[], byId: ReadonlyMap<string, DatasetRecord>): string[] {
  const dateOf = (id: string) => byId.get(id)?.date ?? '';
  return ids.sort((a, b) => (dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : a < b ? -1 : 1));
}
