import { deleteDB, openDB } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { DATABASE, openDatabase } from '../../../utils/store/database.ts';
import { Keeper } from '../../../utils/store/keeper.ts';
import { acceptLoss } from '../../../utils/store/losses.ts';
import {
  add,
  bundle,
  dataset,
  fromFile,
  holdings,
  kept,
  logged,
  lost,
  row,
  startWorker,
  stored,
} from './shelves.ts';

describe('a write that is killed', () => {
  /** Aborts the first transaction that writes to `store`, once all of it was asked for. */
  function killWriting(store: string) {
    const { put } = IDBObjectStore.prototype;
    const killed = vi.fn();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      const request = put.apply(this, args);
      if (this.name === store && killed.mock.calls.length === 0) {
        killed();
        const { transaction } = this;
        queueMicrotask(() => transaction.abort());
      }
      return request;
    });
    return killed;
  }

  it.each(['heads', 'datasets', 'entities', 'records', 'pointer'])(
    'while it writes %s leaves the old generation, in this worker and the next',
    async (store) => {
      const keeper = startWorker();
      await holdings(keeper);
      const killed = killWriting(store);
      await expect(keeper.install(add(fromFile(dataset('a'))))).rejects.toThrow();
      expect(killed).toHaveBeenCalledOnce();
      expect(await holdings(keeper)).toEqual(['Dataset bundled (1)']);
      expect(await holdings(startWorker())).toEqual(['Dataset bundled (1)']);
      expect((await stored()).pointer?.current).toBe(1);
    },
  );

  it.each(['records', 'pointer'])('while it writes %s is made good by the next try', async (store) => {
    const keeper = startWorker();
    await holdings(keeper);
    killWriting(store);
    await expect(keeper.install(add(fromFile(dataset('a'))))).rejects.toThrow();
    await keeper.install(add(fromFile(dataset('b'))));
    expect(await holdings(startWorker())).toEqual(['Dataset bundled (1)', 'Dataset b (1)']);
    const { ofRows, records } = await stored();
    expect(ofRows).toEqual([1, 2]);
    expect(records).toEqual(['b-record', 'bundled-record']);
  });

  it('while the database is filled for the first time: the bundle answers from memory', async () => {
    killWriting('records');
    const keeper = startWorker();
    expect(await holdings(keeper)).toEqual(['Dataset bundled (1)']);
    expect(await kept(keeper)).toBe('memory');
    expect(await kept(startWorker())).toBe('database');
  });
});

describe('what the reader added', () => {
  /** As if the worker ended between storing a generation and remembering what of it was added. */
  const endBeforeRemembering = () => {
    const { set } = browser.storage.local;
    return vi
      .spyOn(browser.storage.local, 'set')
      .mockImplementation((items) =>
        'addedDatasets' in items ? Promise.reject(new Error('The worker is gone.')) : set(items),
      );
  };

  it('is remembered by the next worker where the one that stored it was killed before', async () => {
    await holdings(startWorker());
    const ended = endBeforeRemembering();
    await startWorker().install(add(fromFile(dataset('added', { version: '7' }))));
    ended.mockRestore();
    await holdings(startWorker());
    await deleteDB(DATABASE);
    expect(await holdings(startWorker())).toEqual(['Dataset bundled (1)']);
    expect(await lost()).toEqual(['Dataset added (7)']);
  });

  it('and removed is forgotten by the next worker, too', async () => {
    await startWorker().install(add(fromFile(dataset('added'))));
    const ended = endBeforeRemembering();
    await startWorker().install((installed) => installed.filter(({ dataset: { id } }) => id !== 'added'));
    ended.mockRestore();
    await holdings(startWorker());
    await deleteDB(DATABASE);
    await holdings(startWorker());
    expect(await lost()).toEqual([]);
  });

  it('is installed, and no failure, though it cannot be remembered', async () => {
    const keeper = startWorker();
    await holdings(keeper);
    endBeforeRemembering();
    await keeper.install(add(fromFile(dataset('added'))));
    expect(await holdings(keeper)).toEqual(['Dataset bundled (1)', 'Dataset added (1)']);
    expect(await holdings(startWorker())).toEqual(['Dataset bundled (1)', 'Dataset added (1)']);
  });

  it('is looked through once, and not at every start', async () => {
    await startWorker().install(add(fromFile(dataset('added'))));
    const set = vi.spyOn(browser.storage.local, 'set');
    await kept(startWorker());
    expect(set).not.toHaveBeenCalled();
  });
});

describe('a database that is wiped', () => {
  it('while it is open is filled anew, and what was lost with it is remembered', async () => {
    const keeper = startWorker();
    await keeper.install(add(fromFile(dataset('added', { version: '7' }))));
    await deleteDB(DATABASE);
    expect(await holdings(keeper)).toEqual(['Dataset bundled (1)']);
    expect(await kept(keeper)).toBe('database');
    expect(await lost()).toEqual(['Dataset added (7)']);
    expect(logged).not.toHaveBeenCalled();
  });

  it('while no worker runs is filled anew too', async () => {
    await startWorker().install(add(fromFile(dataset('added', { version: '7' }))));
    await deleteDB(DATABASE);
    expect(await holdings(startWorker())).toEqual(['Dataset bundled (1)']);
    expect(await lost()).toEqual(['Dataset added (7)']);
  });

  it('twice still remembers what was lost first', async () => {
    const keeper = startWorker();
    await keeper.install(add(fromFile(dataset('added'))));
    for (let time = 0; time < 2; time++) {
      await deleteDB(DATABASE);
      await holdings(keeper);
    }
    expect(await lost()).toEqual(['Dataset added (1)']);
  });

  it('without anything of the reader in it has lost nothing', async () => {
    const keeper = startWorker();
    await holdings(keeper);
    await deleteDB(DATABASE);
    await holdings(keeper);
    expect(await lost()).toEqual([]);
  });

  it('has what was lost forgotten once the reader has installed something again', async () => {
    const keeper = startWorker();
    await keeper.install(add(fromFile(dataset('added'))));
    await deleteDB(DATABASE);
    await holdings(keeper);
    await keeper.install(add(fromFile(dataset('added'))));
    expect(await lost()).toEqual([]);
  });

  it('is told of for as long as any of what was lost is missing, whatever else is installed', async () => {
    const keeper = startWorker();
    await keeper.install(add(fromFile(dataset('first'))));
    await keeper.install(add(fromFile(dataset('second'))));
    await deleteDB(DATABASE);
    await keeper.install(add(fromFile(dataset('other'))));
    expect(await lost()).toEqual(['Dataset first (1)', 'Dataset second (1)']);
    await keeper.install(add(fromFile(dataset('first', { version: '2' }))));
    expect(await lost()).toEqual(['Dataset second (1)']);
    await deleteDB(DATABASE);
    await holdings(keeper);
    expect(await lost()).toEqual(['Dataset second (1)', 'Dataset other (1)', 'Dataset first (2)']);
    await acceptLoss();
    expect(await lost()).toEqual([]);
  });

  it('is told of no more once the reader knows, though nothing can be stored', async () => {
    await startWorker().install(add(fromFile(dataset('added'))));
    await deleteDB(DATABASE);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    });
    await holdings(startWorker());
    expect(await lost()).toEqual(['Dataset added (1)']);
    await acceptLoss();
    expect(await kept(startWorker())).toBe('memory');
    expect(await lost()).toEqual([]);
  });

  it('has what was lost remembered before anything is stored in its place', async () => {
    await startWorker().install(add(fromFile(dataset('added'))));
    await deleteDB(DATABASE);
    const { set } = browser.storage.local;
    const ended = vi
      .spyOn(browser.storage.local, 'set')
      .mockImplementation((items) =>
        'lostDatasets' in items ? Promise.reject(new Error('The worker is gone.')) : set(items),
      );
    await holdings(startWorker());
    ended.mockRestore();
    expect(await kept(startWorker())).toBe('database');
    expect(await lost()).toEqual(['Dataset added (1)']);
  });

  it('only in part, by a browser that lost the newest rows, is filled anew', async () => {
    const keeper = startWorker();
    await keeper.install(add(fromFile(dataset('added'))));
    const database = await openDatabase(() => undefined);
    await database.clear('heads');
    database.close();
    expect(await holdings(startWorker())).toEqual(['Dataset bundled (1)']);
    expect(await lost()).toEqual(['Dataset added (1)']);
  });
});

it('nothing to answer from, neither stored nor bundled, is tried again with the next question', async () => {
  const open = vi.fn(async () => bundle('1'));
  open.mockRejectedValueOnce(new TypeError('Failed to fetch'));
  open.mockRejectedValueOnce(new TypeError('Failed to fetch'));
  const keeper = new Keeper(open);
  await expect(holdings(keeper)).rejects.toThrow('Failed to fetch');
  expect(await holdings(keeper)).toEqual(['Dataset bundled (1)']);
  expect(await kept(keeper)).toBe('database');
});

describe('a database that cannot be used', () => {
  const refuse = () =>
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException(
        'A mutation operation was attempted on a database that did not allow mutations.',
        'InvalidStateError',
      );
    });

  /** Lets the worker's time pass, whatever the clock on the wall shows: it is set back by an hour. */
  function clock() {
    const now = performance.now.bind(performance);
    let ahead = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => now() + ahead);
    vi.useFakeTimers({ toFake: ['Date'] });
    return (milliseconds: number): void => {
      ahead += milliseconds;
      vi.setSystemTime(Date.now() - 3_600_000);
    };
  }

  it('has the bundle answer from memory, and says so', async () => {
    refuse();
    const keeper = startWorker();
    expect(await holdings(keeper)).toEqual(['Dataset bundled (1)']);
    expect(await kept(keeper)).toBe('memory');
    expect(logged).toHaveBeenCalled();
  });

  it('still takes in what the reader adds, for as long as the worker lives', async () => {
    refuse();
    const keeper = startWorker();
    await keeper.install(add(fromFile(dataset('added'))));
    expect(await holdings(keeper)).toEqual(['Dataset bundled (1)', 'Dataset added (1)']);
  });

  it('is tried again after half a minute, not before, and then used again', async () => {
    await startWorker().install(add(fromFile(dataset('added'))));
    const wait = clock();
    const refused = refuse();
    const keeper = startWorker();
    expect(await kept(keeper)).toBe('memory');
    wait(29_000);
    expect(await kept(keeper)).toBe('memory');
    expect(refused).toHaveBeenCalledOnce();
    refused.mockRestore();
    wait(2_000);
    expect(await kept(keeper)).toBe('database');
    expect(await holdings(keeper)).toEqual(['Dataset bundled (1)', 'Dataset added (1)']);
  });

  it('is used as soon as a question opens it, also by a change that began without it', async () => {
    const wait = clock();
    const refused = refuse();
    const keeper = startWorker();
    await holdings(keeper);
    let question: Promise<unknown> = Promise.resolve();
    await keeper.install((installed) => {
      if (vi.isMockFunction(indexedDB.open)) {
        refused.mockRestore();
        wait(31_000);
        question = holdings(keeper);
      }
      return add(fromFile(dataset('added')))(installed);
    });
    await question;
    expect(await kept(keeper)).toBe('database');
    expect(await holdings(startWorker())).toEqual(['Dataset bundled (1)', 'Dataset added (1)']);
  });

  it('has what was changed without it stored in its place once it is there', async () => {
    const rows = [fromFile(dataset('first')), fromFile(dataset('second'))];
    for (const each of rows) await startWorker().install(add(each));
    const wait = clock();
    const refused = refuse();
    const keeper = startWorker();
    await keeper.install(add(fromFile(dataset('first', { version: '2' }))));
    refused.mockRestore();
    wait(31_000);
    expect(await holdings(keeper)).toEqual([
      'Dataset bundled (1)',
      'Dataset first (2)',
      'Dataset second (1)',
    ]);
  });

  it.each([
    ['older than what is stored', { version: '1' }, 'Dataset first (2)'],
    [
      'named after one that is signed, without its key',
      { version: '9', update: undefined },
      'Dataset first (2)',
    ],
    ['newer, with the same key', { version: '3' }, 'Dataset first (3)'],
  ])(
    'has nothing put in its place that could not have been installed: what is %s',
    async (_what, change, first) => {
      const update = { url: 'https://data.example/first.json', publicKey: 'a key' };
      const from = { type: 'url', url: update.url } as const;
      await startWorker().install(add(row(dataset('first', { version: '2', update }), from)));
      const wait = clock();
      const refused = refuse();
      const keeper = startWorker();
      await keeper.install(add(row(dataset('first', { update, ...change }), from)));
      refused.mockRestore();
      wait(31_000);
      expect(await holdings(keeper)).toEqual(['Dataset bundled (1)', first]);
    },
  );

  it('and that has no room for what was added without it: memory answers from both', async () => {
    await startWorker().install(add(fromFile(dataset('first'))));
    const wait = clock();
    const refused = refuse();
    const keeper = startWorker();
    await keeper.install(add(fromFile(dataset('second'))));
    refused.mockRestore();
    const { put } = IDBObjectStore.prototype;
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    });
    wait(31_000);
    const both = ['Dataset bundled (1)', 'Dataset first (1)', 'Dataset second (1)'];
    expect(await holdings(keeper)).toEqual(both);
    expect(await kept(keeper)).toBe('memory');
    await keeper.install((installed) => installed.filter((each) => each.dataset.id !== 'first'));
    full.mockImplementation(put);
    wait(31_000);
    // What was removed meanwhile does not come back.
    const rest = both.toSpliced(1, 1);
    expect(await holdings(keeper)).toEqual(rest);
    expect(await holdings(startWorker())).toEqual(rest);
  });

  it('is one that a newer version of the extension left, too', async () => {
    const newer = await openDB(DATABASE, 99);
    newer.close();
    const keeper = startWorker();
    expect(await holdings(keeper)).toEqual(['Dataset bundled (1)']);
    expect(await kept(keeper)).toBe('memory');
  });

  it('is one that fails in the middle of a question: it is opened anew, and the question asked again', async () => {
    const keeper = startWorker();
    await holdings(keeper);
    const { transaction } = IDBDatabase.prototype;
    const failing = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
      throw new DOMException('The database connection is closing.', 'InvalidStateError');
    });
    expect(await holdings(keeper)).toEqual(['Dataset bundled (1)']);
    failing.mockImplementation(transaction);
    expect(await kept(keeper)).toBe('database');
  });

  it('is one that always fails: memory answers', async () => {
    const keeper = startWorker();
    await holdings(keeper);
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('The database connection is closing.', 'InvalidStateError');
    });
    expect(await holdings(keeper)).toEqual(['Dataset bundled (1)']);
    expect(await kept(keeper)).toBe('memory');
  });
});

describe('a value that the browser has lost', () => {
  /** Reading it fails as it does in Chromium, whose file for it is gone. */
  function lose(store: string, id?: string, generation = 2) {
    const isLost = (store_: IDBObjectStore, key: unknown) =>
      store_.name === store && (id === undefined || (Array.isArray(key) && key[1] === id));
    const unreadable = () => new DOMException('Data lost due to missing file.', 'NotReadableError');
    const { get, getAll } = IDBObjectStore.prototype;
    const number = (key: unknown): unknown => (Array.isArray(key) ? key[0] : key);
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
      if (isLost(this, key) && number(key) === generation) throw unreadable();
      return get.call(this, key);
    });
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function (this: IDBObjectStore, range) {
      if (this.name === store && range instanceof IDBKeyRange && number(range.lower) === generation)
        throw unreadable();
      return getAll.call(this, range);
    });
  }

  it.each(['heads', 'indexes', 'entities', 'records'])(
    'in %s is worked out anew from the datasets, and stored',
    async (store) => {
      await startWorker().install(add(fromFile(dataset('added'))));
      lose(store);
      const keeper = startWorker();
      const all = ['Dataset bundled (1)', 'Dataset added (1)'];
      const found = await keeper.read(async (library) => {
        await library.index();
        return library.lookUp(['x-added']);
      });
      expect([...found.records.keys()]).toEqual(['added-record']);
      expect(await holdings(keeper)).toEqual(all);
      expect(await kept(keeper)).toBe('database');
      expect(await keeper.read((library) => library.before())).toBeUndefined();
      expect(await lost()).toEqual([]);
      vi.restoreAllMocks();
      expect(await holdings(startWorker())).toEqual(all);
    },
  );

  it('which is a dataset itself is taken from the generation before, where it is whole there', async () => {
    await startWorker().install(add(fromFile(dataset('a'))));
    await startWorker().install(add(fromFile(dataset('b'))));
    lose('datasets', 'a', 3);
    const next = startWorker();
    expect(await holdings(next)).toEqual(['Dataset bundled (1)', 'Dataset a (1)', 'Dataset b (1)']);
    expect(await lost()).toEqual([]);
  });

  it('is met by a change first, which is then made', async () => {
    const keeper = startWorker();
    await keeper.install(add(fromFile(dataset('a'))));
    lose('datasets', 'a');
    await keeper.install(add(fromFile(dataset('b'))));
    expect(await holdings(startWorker())).toEqual(['Dataset bundled (1)', 'Dataset b (1)']);
    expect(await lost()).toEqual(['Dataset a (1)']);
  });

  it('of which a question hears late, after it was mended, has nothing mended again', async () => {
    const keeper = startWorker();
    await keeper.install(add(fromFile(dataset('a'))));
    const late = Promise.withResolvers<string>();
    const use = vi.fn(() => Promise.resolve('answered')).mockReturnValueOnce(late.promise);
    const question = keeper.read(use);
    await vi.waitUntil(() => use.mock.calls.length > 0);
    lose('indexes');
    await keeper.read((library) => library.index());
    vi.restoreAllMocks();
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await keeper.install(add(fromFile(dataset('b'))));
    late.reject(new DOMException('Data lost due to missing file.', 'NotReadableError'));
    expect(await question).toBe('answered');
    expect((await keeper.read((library) => library.before()))?.installed).toHaveLength(2);
  });

  it('which is a dataset itself is told of; the others stay', async () => {
    const keeper = startWorker();
    await keeper.install((installed) => [...installed, fromFile(dataset('a')), fromFile(dataset('b'))]);
    lose('datasets', 'a');
    const next = startWorker();
    expect(await holdings(next)).toEqual(['Dataset bundled (1)', 'Dataset b (1)']);
    expect(await kept(next)).toBe('database');
    expect(await lost()).toEqual(['Dataset a (1)']);
  });
});

/** From the moment on at which something is stored, nothing can be read until that is restored. */
function failReadingOnceStored() {
  const { get, put } = IDBObjectStore.prototype;
  let isStored = false;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    isStored ||= this.name === 'pointer';
    return put.apply(this, args);
  });
  return vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
    if (isStored) throw new DOMException('The database connection is closing.', 'InvalidStateError');
    return get.call(this, key);
  });
}

it('a change that was stored is no failure, whatever fails behind it', async () => {
  const keeper = startWorker();
  await holdings(keeper);
  const failing = failReadingOnceStored();
  await keeper.install(add(fromFile(dataset('added'))));
  failing.mockRestore();
  expect(await holdings(keeper)).toEqual(['Dataset bundled (1)', 'Dataset added (1)']);
});

it('a newer bundle that was stored and cannot be read is not said not to be stored', async () => {
  await holdings(startWorker());
  const failing = failReadingOnceStored();
  const keeper = startWorker(bundle('2'));
  await keeper.read(async (library) => library.kept);
  failing.mockRestore();
  expect(logged).not.toHaveBeenCalledWith(expect.stringContaining('storing'), expect.anything());
  expect(await kept(keeper)).toBe('database');
  expect(await holdings(startWorker(bundle('2')))).toEqual(['Dataset bundled (2)']);
});
