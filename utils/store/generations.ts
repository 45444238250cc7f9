/** Writing generations: whole, beside the current one, then one flip of the pointer. */
import { ChangedSince } from '../dataset/installed.ts';
import { sourceReports } from '../dataset/reporting.ts';
import { succeeds } from '../log.ts';
import type { Generation } from './composition.ts';
import { type Database, GENERATION_STORES, HEAD_STORES, type Pointer, type Schema } from './database.ts';

/**
 * Stores a generation and makes it the current one. Killed on the way, the old pointer still stands and what was written is swept away
 * by the next call. Rejects with the browser's error, e.g. `QuotaExceededError`, and nothing is changed then. The generation before is kept,
 * unless it is said that it cannot be read.
 */
export async function writeGeneration(
  database: Database,
  generation: Generation,
  bundle: string,
  { keepsBefore = true } = {},
): Promise<void> {
  const pointer = await database.get('pointer', 'pointer');
  await sweep(database, pointer);
  const number = Math.max(pointer?.current ?? 0, pointer?.previous ?? 0) + 1;
  const next: Pointer = { current: number, previous: keepsBefore ? pointer?.current : undefined, bundle };
  try {
    await writeRows(database, number, generation);
    await putPointer(database, next);
  } catch (error) {
    // It takes room that there may be none of.
    await succeeds('sweeping away what was half written', sweep(database, pointer));
    throw error;
  }
  // It is done, whatever becomes of the old: the next call sweeps once more.
  await succeeds('sweeping away what was before', sweep(database, next));
}

/** Names the change that led to what is current. The number of that alone would not do: a change that was undone leads back to it. */
export const changeTo = ({ current, previous }: Pointer): string => `${current} after ${previous}`;

/**
 * Makes the generation before the current one the current one, and that the one before. Rejects with `ChangedSince`, and nothing changed,
 * when `change` is not what led to it, or there is none before.
 */
export async function swapGenerations(database: Database, change: string): Promise<void> {
  const pointer = await database.get('pointer', 'pointer');
  if (pointer?.previous === undefined || changeTo(pointer) !== change)
    throw new ChangedSince(`${change} is not the last change.`);
  const { current, previous, bundle } = pointer;
  await putPointer(database, { current: previous, previous: current, bundle });
}

/** Notes that it is remembered outside the database what of a generation the reader added. */
export async function noteRemembered(database: Database, number: number): Promise<void> {
  const { store, done } = database.transaction('pointer', 'readwrite');
  const pointer = await store.get('pointer');
  if (pointer?.current === number) await store.put({ ...pointer, isRememberedById: true }, 'pointer');
  await done;
}

/** Puts what was worked out anew in the place of what an older format had, unless the generation was swept away meanwhile. */
export async function replaceHead<S extends (typeof HEAD_STORES)[number]>(
  database: Database,
  name: S,
  number: number,
  value: Schema[S]['value'],
): Promise<void> {
  const { store, done } = database.transaction(name, 'readwrite');
  if ((await store.getKey(number)) !== undefined) await store.put(value, number);
  await done;
}

/** The head first: by it, a sweep finds what was half written. */
async function writeRows(database: Database, number: number, generation: Generation): Promise<void> {
  const { sources, records, entities, installed, matcher, index } = generation;
  const reports = sourceReports(sources.values(), records.values());
  const order = installed.map(({ dataset }) => dataset.id);
  await database.put('heads', { matcher, sources: [...sources.values()], reports, order }, number);
  await database.put('indexes', index, number);
  const datasets = new Map(installed.map((row) => [row.dataset.id, row]));
  await putAll(database, 'datasets', number, datasets);
  await putAll(database, 'entities', number, entities);
  await putAll(database, 'records', number, records);
}

/** Rows that are handed to the database at once, which takes a few milliseconds: each is copied. */
const ROWS = 200;

/**
 * Writes rows of a generation, some at a time and each time in a transaction of its own: questions wait for those that are begun. What is
 * written counts for nothing until the pointer names it, whose own transaction ends after all of these.
 */
async function putAll<S extends (typeof GENERATION_STORES)[number]>(
  database: Database,
  name: S,
  number: number,
  rows: ReadonlyMap<string, Schema[S]['value']>,
): Promise<void> {
  const all = [...rows];
  for (let start = 0; start < all.length; start += ROWS) {
    const { store, done } = database.transaction(name, 'readwrite');
    const some = all.slice(start, start + ROWS).map(([id, row]) => store.put(row, [number, id]));
    await Promise.all([...some, done]);
  }
}

/** Once this is done all that was written before is on the disk, too. */
async function putPointer(database: Database, next: Pointer): Promise<void> {
  const { store, done } = database.transaction('pointer', 'readwrite', { durability: 'strict' });
  await Promise.all([store.put(next, 'pointer'), done]);
}

/** Deletes every generation that a pointer does not name. */
async function sweep(
  database: Database,
  kept: Pick<Pointer, 'current' | 'previous'> | undefined,
): Promise<void> {
  const numbers = await database.getAllKeys('heads');
  const stale = numbers.filter((number) => number !== kept?.current && number !== kept?.previous);
  if (stale.length === 0) return;
  const transaction = database.transaction([...HEAD_STORES, ...GENERATION_STORES], 'readwrite');
  const deletions = stale.flatMap((number) => [
    ...HEAD_STORES.map((store) => transaction.objectStore(store).delete(number)),
    ...GENERATION_STORES.map((store) => transaction.objectStore(store).delete(rowsOf(number))),
  ]);
  await Promise.all([...deletions, transaction.done]);
}

/** The keys of all rows of a generation: an array sorts after every text. */
export const rowsOf = (number: number): IDBKeyRange => IDBKeyRange.bound([number], [number, []]);
