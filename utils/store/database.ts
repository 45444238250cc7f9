/** The database: what is in it, and opening it. Owned by the background. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { InstalledDataset } from '../dataset/installed.ts';
import type { SourceReport } from '../dataset/report.ts';
import type { DatasetRecord, Source } from '../dataset/schema.ts';
import { inTime } from '../in-time.ts';
import type { CompiledMatcher } from '../matching/compile.ts';
import type { EntityRow, SearchIndex } from './composition.ts';

export const DATABASE = 'on-the-record';
const VERSION = 1;
/** Longer than a slow disk takes, and shorter than readers wait for an answer; in milliseconds. */
const MOST_WAIT = 5000;

/** Which generation counts. Everything else in the database belongs to a generation by its key. */
export interface Pointer {
  current: number;
  /** The generation before, kept whole for the questions that began while it was the current one. */
  previous?: number;
  /** Version of the newest bundle that was ever taken in; undoing does not lower it. */
  bundle: string;
  /** Set once it is remembered outside the database, by its ids, what of the current one the reader added (losses.ts). */
  isRememberedById?: boolean;
}

/** What the worker needs in memory before it can answer anything. */
export interface Head {
  matcher: CompiledMatcher;
  sources: Source[];
  reports: SourceReport[];
  /** Ids of the installed datasets as they are composed: of what two of them say, the later one's counts. */
  order: string[];
}

export interface Schema extends DBSchema {
  pointer: { key: 'pointer'; value: Pointer };
  heads: { key: number; value: Head };
  /** Apart from the heads: only finding needs them. */
  indexes: { key: number; value: SearchIndex };
  datasets: { key: [generation: number, id: string]; value: InstalledDataset };
  entities: { key: [generation: number, id: string]; value: EntityRow };
  records: { key: [generation: number, id: string]; value: DatasetRecord };
}

export type Database = IDBPDatabase<Schema>;

/** Stores with many rows a generation, under keys that begin with its number. */
export const GENERATION_STORES = ['datasets', 'entities', 'records'] as const;

/** Stores with one row a generation. */
export const HEAD_STORES = ['heads', 'indexes'] as const;

/**
 * Opens the database, creating it where there is none. `onClosed` is called when the connection is gone for a reason that
 * is not ours: data cleared by the reader or the browser, or a newer version of the extension waiting.
 * Rejects where the browser gives no database (Firefox in permanent private browsing, a damaged profile), or none in time.
 */
export async function openDatabase(onClosed: () => void): Promise<Database> {
  let isLate = false;
  const close = () => {
    if (!isLate) onClosed();
  };
  const opening = openDB<Schema>(DATABASE, VERSION, {
    upgrade(created) {
      created.createObjectStore('pointer');
      created.createObjectStore('heads');
      created.createObjectStore('indexes');
      for (const store of GENERATION_STORES) created.createObjectStore(store);
    },
    blocking(_current, _blocked, { target }) {
      (target as IDBDatabase).close();
      close();
    },
    terminated: close,
  });
  const database = await inTime<Database | undefined>(MOST_WAIT, opening, undefined);
  if (database) return database;
  isLate = true;
  opening.then((late) => late.close()).catch(() => undefined);
  throw new DOMException('The browser did not open the database in time.', 'TimeoutError');
}
