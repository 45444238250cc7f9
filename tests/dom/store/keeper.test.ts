import { describe, expect, it, vi } from 'vitest';
import { INDEX_FORMAT } from '../../../utils/context/retrieval/build.ts';
import { MATCHER_FORMAT } from '../../../utils/matching/compile.ts';
import { findMentions } from '../../../utils/matching/match.ts';
import { openDatabase } from '../../../utils/store/database.ts';
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

describe('an empty database', () => {
  it('is filled from the bundle by the first question', async () => {
    const keeper = startWorker();
    expect(await holdings(keeper)).toEqual(['Dataset bundled (1)']);
    expect(await kept(keeper)).toBe('database');
    expect(await stored()).toEqual({
      pointer: { current: 1, previous: undefined, bundle: '1', isRememberedById: true },
      generations: [1],
      ofRows: [1],
      records: ['bundled-record'],
    });
    expect(logged).not.toHaveBeenCalled();
  });

  it('is filled once, however many ask at once', async () => {
    const datasets = vi.fn(bundle('1').datasets);
    const keeper = startWorker({ version: '1', datasets });
    await Promise.all(Array.from({ length: 20 }, () => holdings(keeper)));
    expect(datasets).toHaveBeenCalledOnce();
    expect((await stored()).generations).toEqual([1]);
  });

  it('is opened for a question that is about to come, and once', async () => {
    const datasets = vi.fn(bundle('1').datasets);
    const keeper = startWorker({ version: '1', datasets });
    keeper.prepare();
    await vi.waitFor(async () => expect((await stored()).generations).toEqual([1]));
    expect(await holdings(keeper)).toEqual(['Dataset bundled (1)']);
    expect(datasets).toHaveBeenCalledOnce();
  });

  it('has lost nothing', async () => {
    await holdings(startWorker());
    expect(await lost()).toEqual([]);
  });
});

describe('a worker that starts again', () => {
  it('finds what the last one left, and does not look into the bundle', async () => {
    await startWorker().install(add(fromFile(dataset('added'))));
    const datasets = vi.fn(bundle('1').datasets);
    expect(await holdings(startWorker({ version: '1', datasets }))).toEqual([
      'Dataset bundled (1)',
      'Dataset added (1)',
    ]);
    expect(datasets).not.toHaveBeenCalled();
  });

  it('answers with records, entities and mentions as before', async () => {
    await holdings(startWorker());
    await startWorker().read(async (library) => {
      const found = findMentions(library.matcher, 'What Entity x-bundled said.', 'en');
      expect(found.flatMap(({ entities }) => entities)).toEqual(['x-bundled']);
      const { entities, records } = await library.lookUp(['x-bundled', 'unknown']);
      expect(entities).toMatchObject([{ entity: { id: 'x-bundled' }, own: ['bundled-record'], related: [] }]);
      expect([...records.keys()]).toEqual(['bundled-record']);
    });
  });

  describe('and finds another format', () => {
    /** Gives the matcher and the index formats that there are none of. */
    async function outdate() {
      const database = await openDatabase(() => undefined);
      const head = await database.get('heads', 1);
      const index = await database.get('indexes', 1);
      if (!head || !index) throw new Error('Nothing is stored.');
      const outdated = { ...head.matcher, format: 0 } as unknown as typeof head.matcher;
      await database.put('heads', { ...head, matcher: outdated }, 1);
      const old = { ...index.index, format: 0 } as unknown as typeof index.index;
      await database.put('indexes', { ...index, index: old }, 1);
      database.close();
    }

    const storedFormats = async () => {
      const database = await openDatabase(() => undefined);
      const formats = [
        (await database.get('heads', 1))?.matcher.format,
        (await database.get('indexes', 1))?.index.format,
      ];
      database.close();
      return formats;
    };

    it('compiles the matcher and the index anew, and stores them for the next', async () => {
      await holdings(startWorker());
      await outdate();
      await startWorker().read(async (library) => {
        expect(library.matcher.format).toBe(MATCHER_FORMAT);
        expect(findMentions(library.matcher, 'What Entity x-bundled said.', 'en')).toHaveLength(1);
        expect((await library.index()).index.format).toBe(INDEX_FORMAT);
      });
      expect(await storedFormats()).toEqual([MATCHER_FORMAT, INDEX_FORMAT]);
      expect(await holdings(startWorker())).toEqual(['Dataset bundled (1)']);
      expect(logged).not.toHaveBeenCalled();
    });

    it('answers all the same where there is no room for them', async () => {
      await holdings(startWorker());
      await outdate();
      vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
        throw new DOMException('The disk is full.', 'QuotaExceededError');
      });
      const keeper = startWorker();
      await keeper.read(async (library) => {
        expect(library.matcher.format).toBe(MATCHER_FORMAT);
        expect((await library.index()).index.format).toBe(INDEX_FORMAT);
      });
      expect(await kept(keeper)).toBe('database');
      expect(await storedFormats()).toEqual([0, 0]);
    });

    it('does not bring back what was swept away while it compiled', async () => {
      const keeper = startWorker();
      await holdings(keeper);
      await outdate();
      const { getAll } = IDBObjectStore.prototype;
      const read = vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function (
        this: IDBObjectStore,
        ...args
      ) {
        if (this.name === 'entities')
          for (const store of ['heads', 'indexes'] as const) void sweepAway(store);
        return getAll.apply(this, args);
      });
      await startWorker().read((library) => library.index());
      read.mockRestore();
      expect(await storedFormats()).toEqual([undefined, undefined]);
    });

    async function sweepAway(store: 'heads' | 'indexes') {
      const database = await openDatabase(() => undefined);
      await database.delete(store, 1);
      database.close();
    }
  });
});

describe('generations', () => {
  it('are kept two: the current and the one before; the pointer names both', async () => {
    const keeper = startWorker();
    for (const id of ['a', 'b', 'c']) await keeper.install(add(fromFile(dataset(id))));
    expect(await stored()).toEqual({
      pointer: { current: 4, previous: 3, bundle: '1', isRememberedById: true },
      generations: [3, 4],
      ofRows: [3, 4],
      records: ['a-record', 'b-record', 'bundled-record', 'c-record'],
    });
  });

  it('the one before is whole', async () => {
    const keeper = startWorker();
    await keeper.install(add(fromFile(dataset('a'))));
    const database = await openDatabase(() => undefined);
    await database.put('pointer', { current: 1, bundle: '1' }, 'pointer');
    database.close();
    expect(await holdings(startWorker())).toEqual(['Dataset bundled (1)']);
  });

  it('left behind by a worker that was killed are swept away', async () => {
    await holdings(startWorker());
    const database = await openDatabase(() => undefined);
    const head = await database.get('heads', 1);
    if (head) await database.put('heads', head, 7);
    await database.put('datasets', fromFile(dataset('half')), [7, 'half']);
    database.close();
    const keeper = startWorker();
    expect(await holdings(keeper)).toEqual(['Dataset bundled (1)']);
    await keeper.install(add(fromFile(dataset('a'))));
    expect((await stored()).ofRows).toEqual([1, 2]);
  });
});

describe('installing', () => {
  it('is queued: each builds on the one before', async () => {
    const keeper = startWorker();
    const ids = ['a', 'b', 'c', 'd'];
    await Promise.all(
      ids.map((id, index) => keeper.install(add(fromFile(dataset(id), `2026-11-24T1${index}:00:00.000Z`)))),
    );
    expect(await holdings(keeper)).toEqual(['Dataset bundled (1)', ...ids.map((id) => `Dataset ${id} (1)`)]);
  });

  it('of much gives way to questions, which are answered from what was there, and tells how far it is', async () => {
    const keeper = startWorker();
    await holdings(keeper);
    const ids = Array.from({ length: 4000 }, (_, index) => `large-${index}`);
    const told: number[] = [];
    const order: string[] = [];
    let asked: Promise<string[]> | undefined;
    await keeper.install(add(fromFile(dataset('large', {}, ids))), (done) => {
      told.push(done);
      asked ??= holdings(keeper).finally(() => order.push('answered'));
    });
    order.push('installed');
    expect(await asked).toEqual(['Dataset bundled (1)']);
    expect(order).toEqual(['answered', 'installed']);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.at(-1)).toBe(1);
    expect(await holdings(keeper)).toEqual(['Dataset bundled (1)', 'Dataset large (1)']);
  });

  it('of much lets questions through while it is written, too', async () => {
    const keeper = startWorker();
    await holdings(keeper);
    const ids = Array.from({ length: 4000 }, (_, index) => `large-${index}`);
    let isDone = false;
    const installing = keeper.install(add(fromFile(dataset('large', {}, ids)))).then(() => {
      isDone = true;
    });
    const { transaction } = IDBDatabase.prototype;
    let isWriting = false;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
      // With the pointer, all of it is written.
      if (args[1] === 'readwrite') isWriting = args[0] !== 'pointer';
      return transaction.apply(this, args);
    });
    let answered = 0;
    while (!isDone) {
      await keeper.read((library) => library.installed());
      if (isWriting) answered++;
    }
    await installing;
    // In one go, they would wait for all of it.
    expect(answered, 'questions answered meanwhile').toBeGreaterThan(10);
  });

  it('that fails tells who asked for it, changes nothing, and does not hold up the next', async () => {
    const keeper = startWorker();
    const failing = keeper.install(() => {
      throw new Error('no');
    });
    const next = keeper.install(add(fromFile(dataset('a'))));
    await expect(failing).rejects.toThrow('no');
    await next;
    expect(await holdings(keeper)).toEqual(['Dataset bundled (1)', 'Dataset a (1)']);
  });

  it('keeps the order of what is installed, also of what came at the same time', async () => {
    const keeper = startWorker(
      bundle(
        '1',
        ['c', 'a', 'b'].map((id) => dataset(id)),
      ),
    );
    const titles = ['Dataset c (1)', 'Dataset a (1)', 'Dataset b (1)'];
    expect(await holdings(keeper)).toEqual(titles);
    expect(await holdings(startWorker(bundle('1')))).toEqual(titles);
  });

  it('is seen by who asks afterwards, while a question that has begun ends as it began', async () => {
    const keeper = startWorker();
    const [before, after] = await keeper.read(async (library) => {
      await keeper.install(add(fromFile(dataset('a'))));
      return [await library.installed(), await holdings(keeper)];
    });
    expect(before).toHaveLength(1);
    expect(after).toHaveLength(2);
  });
});

describe('a newer bundle', () => {
  it('takes the place of the older one; what the reader added stays', async () => {
    await startWorker().install(add(fromFile(dataset('added'))));
    const keeper = startWorker(bundle('2'));
    expect(await holdings(keeper)).toEqual(['Dataset bundled (2)', 'Dataset added (1)']);
    expect((await stored()).pointer?.bundle).toBe('2');
  });

  it('does not take the place of a still newer update of the same dataset', async () => {
    const updated = row(dataset('bundled', { version: '5' }), { type: 'url', url: 'https://data.example/' });
    await startWorker().install(() => [updated]);
    expect(await holdings(startWorker(bundle('2')))).toEqual(['Dataset bundled (5)']);
    expect(await holdings(startWorker(bundle('6')))).toEqual(['Dataset bundled (6)']);
  });

  it('for which there is no room yet is still taken later, whatever was installed meanwhile', async () => {
    await holdings(startWorker());
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    });
    const keeper = startWorker(bundle('2'));
    expect(await holdings(keeper)).toEqual(['Dataset bundled (1)']);
    full.mockRestore();
    await keeper.install(add(fromFile(dataset('added'))));
    expect(await holdings(keeper)).toEqual(['Dataset bundled (1)', 'Dataset added (1)']);
    expect(await holdings(startWorker(bundle('2')))).toEqual(['Dataset bundled (2)', 'Dataset added (1)']);
  });

  it('no longer holds what it no longer comes with', async () => {
    await holdings(startWorker(bundle('1', [dataset('a'), dataset('b')])));
    expect(await holdings(startWorker(bundle('2', [dataset('b')])))).toEqual(['Dataset b (1)']);
  });

  it.each(['1', '0.9'])('is not one of version %s', async (version) => {
    await holdings(startWorker(bundle('1')));
    expect(await holdings(startWorker(bundle(version, [dataset('other')])))).toEqual(['Dataset bundled (1)']);
  });
});
