/** What an open database is made to hold: the bundle at first, a newer one later, and what is left where something of it was lost. */
import { type InstalledDataset, withBundle } from '../dataset/installed.ts';
import { compareVersions } from '../dataset/version.ts';
import { logError } from '../log.ts';
import { givingWay } from '../slices.ts';
import type { Bundle } from './bundle.ts';
import { composeGeneration } from './composition.ts';
import type { Database } from './database.ts';
import { writeGeneration } from './generations.ts';
import { rememberLost } from './losses.ts';
import { addedIn, isUnreadable, readBack, type Stored } from './stored.ts';

interface StoreOptions {
  /** Whether the generation before is kept, as it is unless it cannot be read. */
  keepsBefore?: boolean;
  /** Is told how much is done, from 0 to 1. */
  onProgress?: (done: number) => void;
}

/** Stores datasets. Rejects, with nothing changed, when they cannot be stored. */
export async function store(
  database: Database,
  installed: InstalledDataset[],
  bundle: string,
  { keepsBefore, onProgress }: StoreOptions = {},
): Promise<void> {
  const generation = await composeGeneration(installed, { pause: givingWay(), onProgress });
  await writeGeneration(database, generation, bundle, { keepsBefore });
}

/** Fills an empty database; if there was something in it before, what the reader loses with it is remembered. */
export async function seed(database: Database, bundle: Bundle): Promise<Stored> {
  // First: once the bundle is stored, nothing tells any more what was there.
  await rememberLost();
  const installed = await bundle.datasets();
  await store(database, installed, bundle.version);
  return readBack(database, installed);
}

/** Takes in a newer bundle. */
export async function upToDate(stored: Stored, bundle: Bundle): Promise<Stored> {
  if (compareVersions(bundle.version, stored.pointer.bundle) <= 0) return stored;
  const { library, database } = stored;
  try {
    const next = withBundle(await library.installed(), await bundle.datasets());
    await store(database, next, bundle.version);
    return await readBack(database, next);
  } catch (error) {
    if (isUnreadable(error)) throw error;
    // No room for it, or it is stored and cannot be read just now: what was there is whole, and the next start looks again.
    logError('taking in the newer bundle', error);
    return stored;
  }
}

/** Puts together anew what is stored, from the datasets that can be read. What the reader loses is remembered. */
export async function mend(database: Database, bundle: Bundle): Promise<Stored> {
  const installed = withBundle(await addedIn(database), await bundle.datasets());
  // First, and all of it: what is still there is lost no more as soon as it is stored.
  await rememberLost();
  await store(database, installed, bundle.version, { keepsBefore: false });
  return readBack(database, installed);
}
