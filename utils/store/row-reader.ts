/** Reading rows of a generation by their ids. */
import QuickLRU from 'quick-lru';
import type { DatasetRecord } from '../dataset/schema.ts';
import type { EntityRow } from './composition.ts';
import type { Database } from './database.ts';

/**
 * Rows that are kept in memory at least, and twice as many at most: those of the pages read last. A record has about 2 kB. An article
 * about a company has some 400, which take the database 15 to 20 ms, more than all else before its first mark.
 */
const KEPT = 2000;

interface Rows {
  entities: EntityRow;
  records: DatasetRecord;
}

/** Gives the rows with these ids that are on file, in this order. A generation never changes, so what was read once stays right. */
type RowReader<T> = (ids: readonly string[]) => Promise<T[]>;

export function rowReader<S extends keyof Rows>(
  database: Database,
  store: S,
  generation: number,
): RowReader<Rows[S]> {
  const kept = new QuickLRU<string, Rows[S]>({ maxSize: KEPT });
  return async (ids) => {
    const rows = new Map(ids.map((id) => [id, kept.get(id)]));
    const unknown = [...rows.keys()].filter((id) => rows.get(id) === undefined);
    if (unknown.length > 0) {
      const { store: table } = database.transaction(store);
      await Promise.all(
        unknown.map(async (id) => {
          const row = (await table.get([generation, id])) as Rows[S] | undefined;
          if (row === undefined) return;
          rows.set(id, row);
          kept.set(id, row);
        }),
      );
    }
    return ids.flatMap((id) => rows.get(id) ?? []);
  };
}
