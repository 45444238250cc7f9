/** Writing generations: whole, beside the current one, then one flip of the pointer. */
import { ChangedSince } from '../dataset/installed.ts';
import { sourceReports } from '../dataset/reporting.ts';
import type { Generation } from './composition.ts';
import { type Database, GENERATION_STORES, HEAD_STORES, type Pointer, type Schema } from './database.ts';

/**
 * Stores a generation and makes it the current one. Killed or out of space on the way, the old pointer still stands and what
 * was written is swept away by the next call. Rejects with the browser's error, e.g. `QuotaExceededError`.
 */
export async function writeGeneration(
  database: Database,
  generation: Generation,
  bundle: string,
): Promise<void> {
  const pointer = await database.get('pointer', 'pointer');
  await sweep(database, [pointer?.current, pointer?.previous]);
  const number = Math.max(pointer?.current ?? 0, pointer?.previous ?? 0) + 1;
  await writeRows(database, number, generation);
  const next: Pointer = { current: number, previous: pointer?.current, bundle };
  await database.put('pointer', next, 'pointer');
  await sweep(database, [next.current, next.previous]);
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
  const next: Pointer = { current: previous, previous: current, bundle };
  await database.put('pointer', next, 'pointer');
}

/** Notes that it is remembered outside the database what of a generation the reader added. */
export async function noteRemembered(database: Database, number: number): Promise<void> {
  const { store, done } = database.transaction('pointer', 'readwrite');
  const pointer = await store.get('pointer');
  if (pointer?.current === number) await store.put({ ...pointer, isRemembered: true }, 'pointer');
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

async function writeRows(database: Database, number: number, generation: Generation): Promise<void> {
  const transaction = database.transaction([...HEAD_STORES, ...GENERATION_STORES], 'readwrite', {
    durability: 'strict',
  });
  const { sources, records, entities, installed, matcher, index } = generation;
  const reports = sourceReports(sources.values(), records.values());
  const order = installed.map(({ dataset }) => dataset.id);
  const head = { matcher, sources: [...sources.values()], reports, order };
  const writing = async () => {
    await transaction.objectStore('heads').put(head, number);
    await transaction.objectStore('indexes').put(index, number);
    await putAll(
      transaction.objectStore('datasets'),
      number,
      new Map(installed.map((row) => [row.dataset.id, row])),
    );
    await putAll(transaction.objectStore('entities'), number, entities);
    await putAll(transaction.objectStore('records'), number, records);
  };
  await Promise.all([writing(), transaction.done]);
}

/** Rows that are handed to the database at once, which takes a few milliseconds: each is copied. */
const ROWS = 200;

/** Writes rows of a generation. Waits for some before it goes on to the next, so that questions are answered meanwhile. */
async function putAll<T>(
  store: { put(row: T, key: [number, string]): Promise<unknown> },
  number: number,
  rows: ReadonlyMap<string, T>,
): Promise<void> {
  const all = [...rows];
  for (let start = 0; start < all.length; start += ROWS)
    await Promise.all(all.slice(start, start + ROWS).map(([id, row]) => store.put(row, [number, id])));
}

/** Deletes every generation that is not in `kept`. */
async function sweep(database: Database, kept: (number | undefined)[]): Promise<void> {
  const numbers = await database.getAllKeys('heads');
  const stale = numbers.filter((number) => !kept.includes(number));
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
