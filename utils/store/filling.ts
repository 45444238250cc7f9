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
import { addedIn, currentIn, isUnreadable, remember, type Stored } from './stored.ts';

/** Stores datasets, and gives what is stored then. Rejects, with nothing changed, when it cannot be stored. */
export async function store(
  database: Database,
  installed: InstalledDataset[],
  bundle: string,
  options: { keepsBefore?: boolean } = {},
): Promise<Stored> {
  const generation = await composeGeneration(installed, { pause: givingWay() });
  await writeGeneration(database, generation, bundle, options);
  const stored = await currentIn(database);
  await remember(stored, installed);
  return stored;
}

/** Fills an empty database; if there was something in it before, what the reader loses with it is remembered. */
export async function seed(database: Database, bundle: Bundle): Promise<Stored> {
  // First: once the bundle is stored, nothing tells any more what was there.
  await rememberLost();
  return store(database, await bundle.datasets(), bundle.version);
}

/** Takes in a newer bundle. */
export async function upToDate(stored: Stored, bundle: Bundle): Promise<Stored> {
  if (compareVersions(bundle.version, stored.pointer.bundle) <= 0) return stored;
  try {
    const next = withBundle(await stored.library.installed(), await bundle.datasets());
    return await store(stored.database, next, bundle.version);
  } catch (error) {
    if (isUnreadable(error)) throw error;
    // No room for the newer bundle: what is there is whole, and the next start tries again.
    logError('storing the newer bundle', error);
    return stored;
  }
}

/** Puts together anew what is stored, from the datasets that can be read. What the reader loses is remembered. */
export async function mend(database: Database, bundle: Bundle): Promise<Stored> {
  const installed = withBundle(await addedIn(database), await bundle.datasets());
  // First, and all of it: what is still there is lost no more as soon as it is stored.
  await rememberLost();
  return store(database, installed, bundle.version, { keepsBefore: false });
}
