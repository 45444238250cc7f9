/** What the database has: the generation that counts, and what is remembered of it outside. */
import type { InstalledDataset } from '../dataset/installed.ts';
import { succeeds } from '../log.ts';
import type { Database, Pointer } from './database.ts';
import { noteRemembered } from './generations.ts';
import { databaseLibrary, type Library } from './library.ts';
import { rememberAdded } from './memory.ts';

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

/** The same of one into which something was just written. */
export async function currentIn(database: Database): Promise<Stored> {
  const stored = await storedIn(database);
  if (!stored) throw new Error('The generation that was just written is not there.');
  return stored;
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
