/** What the database has: the generation that counts, and what is remembered of it outside. */
import type { InstalledDataset } from '../dataset/installed.ts';
import { succeeds } from '../log.ts';
import type { Database, Pointer } from './database.ts';
import { noteRemembered, rowsOf } from './generations.ts';
import { databaseLibrary, type Library } from './library.ts';
import { rememberAdded } from './losses.ts';

export interface Stored {
  library: Library;
  database: Database;
  /** Its `bundle` is older than what the extension comes with where there was no room for that. */
  pointer: Pointer;
}

/** What is stored; undefined in a database that is new or was wiped. */
export async function storedIn(database: Database): Promise<Stored | undefined> {
  const pointer = await database.get('pointer', 'pointer');
  const library = pointer && (await databaseLibrary(database, pointer));
  return library && { library, database, pointer };
}

/** The same of a database into which something was just written. What the reader added to it is remembered. */
export async function readBack(database: Database, installed?: readonly InstalledDataset[]): Promise<Stored> {
  const stored = await storedIn(database);
  if (!stored) throw new Error('The generation that was just written is not there.');
  await remember(stored, installed);
  return stored;
}

/**
 * Whether a database says that what it holds is damaged: no second try reads it. Chromium keeps large values in files of their own. Its older
 * name for it is that of a key that is none, too.
 */
export const isUnreadable = (error: unknown): boolean =>
  error instanceof DOMException &&
  (error.name === 'NotReadableError' || (error.name === 'DataError' && /\bread\b/i.test(error.message)));

/**
 * What the reader added to the current generation, as far as it can be read, the first first: the order in which it was composed is in the
 * head, which may be lost.
 */
export async function addedIn(database: Database): Promise<InstalledDataset[]> {
  const pointer = await database.get('pointer', 'pointer');
  const keys = pointer ? await database.getAllKeys('datasets', rowsOf(pointer.current)) : [];
  const read = (key: [number, string]) =>
    database.get('datasets', key).catch((error: unknown) => {
      if (!isUnreadable(error)) throw error;
      return undefined;
    });
  const rows: InstalledDataset[] = [];
  for (const [current, id] of keys) {
    // Better an older version than none.
    const row = (await read([current, id])) ?? (pointer?.previous && (await read([pointer.previous, id])));
    if (row && row.origin.type !== 'bundled') rows.push(row);
  }
  return rows.sort((a, b) => Date.parse(a.installed) - Date.parse(b.installed));
}

/** Remembers what the reader added. Where that fails, what is stored counts all the same, and the next start tries again. */
export function remember(
  { library, database, pointer }: Stored,
  installed?: readonly InstalledDataset[],
): Promise<boolean> {
  const remembering = async () => {
    await rememberAdded(installed ?? (await library.installed()));
    await noteRemembered(database, pointer.current);
  };
  return succeeds('remembering what was added', remembering());
}
