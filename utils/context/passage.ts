/** Which threads bear on the passage in hand. Runs in the page at hover, without a message. */
import { orderThreads, type Passage, rankForPassage } from './retrieval/passage.ts';
import { type PreparedRecords, prepareRecords } from './retrieval/prepared-records.ts';
import type { EntityContext, Records, Thread } from './types.ts';

interface OrderedThreads {
  /** Those about the passage first, by how close they are; the others in the given order where nothing tells them apart. */
  threads: Thread[];
  /** Ids of the records that are about the passage; empty when none is. */
  about: ReadonlySet<string>;
}

/** What is worked out once for a context, as long as it lives. */
const prepared = new WeakMap<EntityContext, PreparedRecords>();

/** Makes a context ready to be ranked: some 60 microseconds a record, so it is done while the pointer rests. */
export function prepareForPassages(context: EntityContext, records: Records): PreparedRecords {
  const known = prepared.get(context);
  if (known) return known;
  const ids = [...new Set(context.threads.flatMap(({ ids }) => ids))];
  const made = prepareRecords(ids.flatMap((id) => records[id] ?? []));
  prepared.set(context, made);
  return made;
}

/** Orders the threads of a context for a passage. Keeps every one of them. */
export function orderForPassage(context: EntityContext, records: Records, passage: Passage): OrderedThreads {
  const ranked = rankForPassage(prepareForPassages(context, records), context, passage);
  const ordered = orderThreads(context.threads, ranked);
  ordered.sort((a, b) => Number(b.isAbout) - Number(a.isAbout));
  return {
    threads: ordered.map(({ thread }) => thread),
    about: new Set(ranked.filter((record) => record.isAbout).map(({ id }) => id)),
  };
}
