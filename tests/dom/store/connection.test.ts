/** A connection to the database that dies while several use it: only what was read through it is given up. */
import { deleteDB, openDB } from 'idb';
import { expect, it, vi } from 'vitest';
import { DATABASE } from '../../../utils/store/database.ts';
import { Keeper } from '../../../utils/store/keeper.ts';
import type { Library } from '../../../utils/store/library.ts';
import { add, bundle, dataset, fromFile, holdings, kept, startWorker, stored } from './shelves.ts';

/** A question under way, which fails once, when `die` is called, and is answered with the library that it is then asked of. */
async function question(keeper: Keeper) {
  const begun = Promise.withResolvers<void>();
  const death = Promise.withResolvers<Library>();
  let tries = 0;
  const answered = keeper.read(async (library) => {
    begun.resolve();
    return tries++ === 0 ? death.promise : library;
  });
  await begun.promise;
  const die = () => death.reject(new DOMException('The connection is closing.', 'InvalidStateError'));
  return { answered, die };
}

it('is opened again once for all questions that were under way', async () => {
  const keeper = startWorker();
  const [first, second] = [await question(keeper), await question(keeper)];
  const opened = vi.spyOn(indexedDB, 'open');
  first.die();
  const library = await first.answered;
  second.die();
  expect(await second.answered).toBe(library);
  expect(opened).toHaveBeenCalledOnce();
  expect(await library.installed()).toHaveLength(1);
});

it('while it is being opened leaves the next one alone', async () => {
  const late = Promise.withResolvers<void>();
  const opening = vi
    .fn(async () => bundle('1'))
    .mockImplementationOnce(() => late.promise.then(() => bundle('1')));
  const keeper = new Keeper(opening);
  const first = holdings(keeper);
  await vi.waitUntil(() => opening.mock.calls.length > 0);
  await deleteDB(DATABASE);
  expect(await kept(keeper)).toBe('database');
  late.resolve();
  expect(await first).toEqual(['Dataset bundled (1)']);
  expect(await kept(keeper)).toBe('database');
});

it('that never comes is waited for a while, then the bundle answers', async () => {
  // Whoever wants a newer version waits as long as this connection is open.
  const held = await openDB('held', 1);
  const open = indexedDB.open.bind(indexedDB);
  const never = vi.spyOn(indexedDB, 'open').mockImplementation(() => open('held', 2));
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  try {
    const keeper = startWorker();
    const answered = holdings(keeper);
    await vi.waitUntil(() => never.mock.calls.length > 0);
    await vi.advanceTimersByTimeAsync(5000);
    expect(await answered).toEqual(['Dataset bundled (1)']);
    // Whoever asks next need not wait for it again.
    await vi.advanceTimersByTimeAsync(300_000);
    expect(await holdings(keeper)).toEqual(['Dataset bundled (1)']);
    expect(never).toHaveBeenCalledOnce();
  } finally {
    vi.useRealTimers();
    never.mockRestore();
    held.close();
    await deleteDB('held');
  }
});

it('in the middle of an installation has it fail, not kept in memory and said to be installed', async () => {
  const keeper = startWorker();
  const dying = await question(keeper);
  const { transaction } = IDBDatabase.prototype;
  const dies = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
    this: IDBDatabase,
    ...args
  ) {
    if (args[1] === 'readwrite') dying.die();
    return transaction.apply(this, args);
  });
  await expect(keeper.install(add(fromFile(dataset('added'))))).rejects.toThrow();
  dies.mockRestore();
  await dying.answered;
  expect(await holdings(keeper)).toEqual(['Dataset bundled (1)']);
  expect(await kept(keeper)).toBe('database');
  await keeper.install(add(fromFile(dataset('added'))));
  expect((await stored()).records).toEqual(['added-record', 'bundled-record']);
});
