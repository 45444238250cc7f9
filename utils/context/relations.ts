/** Which records bear on an entity: those that name it, and those of the same threads. Worked out once per generation. */
import type { DatasetRecord } from '../dataset/schema.ts';
import { counting, partOf, runAtOnce, type Steps } from '../steps.ts';
import { append } from './graph.ts';
import { byDate, MOST_IN_THREAD } from './threads.ts';

/** Record ids, oldest first. */
export interface Relations {
  /** Records that name the entity. */
  own: string[];
  /**
   * Records that do not, but stand in a thread with one that does: of a thread that is too long to be told whole, as many as can be told,
   * those closest to that one. (Of thousands of answers to one record, each could have an entity of its own.)
   */
  related: string[];
}

/** For each entity that a record names, its relations. */
export const relationsOf = (records: Iterable<DatasetRecord>): Map<string, Relations> =>
  runAtOnce(relationSteps([...new Map([...records].map((record) => [record.id, record])).values()]));

/** Records that are looked at in one step. */
const RECORDS = 500;

/** The same in steps of a few milliseconds, of records of which no two have the same id. */
export function* relationSteps(records: readonly DatasetRecord[]): Steps<Map<string, Relations>> {
  const byId = new Map(records.map((record) => [record.id, record]));
  const links: IdLinks = { targets: new Map(), answers: new Map() };
  const own = new Map<string, string[]>();
  const linking = counting(records.length, RECORDS, (at) => {
    const record = records[at] as DatasetRecord;
    const targets = targetsOf(record, byId);
    if (targets.length > 0) links.targets.set(record.id, targets);
    for (const target of targets) append(links.answers, target, record.id);
    for (const entity of new Set(record.entities)) append(own, entity, record.id);
  });
  yield* partOf(linking, 0, 0.3);
  const result = new Map<string, Relations>();
  for (const [entity, ids] of own) {
    const members = new Set<string>();
    const gathering = counting(ids.length, RECORDS, (at) => {
      for (const id of closestTo(ids[at] as string, links)) members.add(id);
    });
    yield* partOf(
      gathering,
      0.3 + (0.7 * result.size) / own.size,
      0.3 + (0.7 * (result.size + 1)) / own.size,
    );
    for (const id of ids) members.delete(id);
    result.set(entity, { own: inOrder(ids, byId), related: inOrder(members, byId) });
  }
  return result;
}

/** What each record answers or replaces, and the other way round. */
interface IdLinks {
  targets: Map<string, string[]>;
  answers: Map<string, string[]>;
}

/**
 * What stands in a thread with a record, itself included, the closest first: what is above it, and whatever answers that. One more than can
 * be told, where there are as many: then the thread is seen to be too long.
 */
function closestTo(start: string, { targets, answers }: IdLinks): Set<string> {
  const near = new Set([start]);
  const above = new Set([start]);
  const waiting = [start];
  const isFull = () => near.size > MOST_IN_THREAD;
  for (const id of waiting) {
    for (const target of above.has(id) ? (targets.get(id) ?? []) : []) {
      if (isFull()) break;
      if (above.has(target)) continue;
      above.add(target);
      near.add(target);
      waiting.push(target);
    }
    for (const answer of answers.get(id) ?? []) {
      if (isFull()) break;
      if (near.has(answer)) continue;
      near.add(answer);
      waiting.push(answer);
    }
    if (isFull()) break;
  }
  return near;
}

const targetsOf = (
  { respondsTo = [], supersedes = [] }: DatasetRecord,
  byId: ReadonlyMap<string, DatasetRecord>,
): string[] => [...respondsTo, ...supersedes].filter((id) => byId.has(id));

function inOrder(ids: Iterable<string>, byId: ReadonlyMap<string, DatasetRecord>): string[] {
  const records = [...ids].map((id) => byId.get(id) as DatasetRecord);
  return records.sort(byDate).map(({ id }) => id);
}
