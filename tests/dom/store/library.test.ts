import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { buildContexts } from '../../../utils/context/context.ts';
import { findMentions } from '../../../utils/matching/match.ts';
import { openBundle } from '../../../utils/store/bundle.ts';
import { composeGeneration } from '../../../utils/store/composition.ts';
import { openDatabase } from '../../../utils/store/database.ts';
import { writeGeneration } from '../../../utils/store/generations.ts';
import { databaseLibrary, type Library, memoryLibrary } from '../../../utils/store/library.ts';
import { arbitraryRecords, arbitrarySourcesOff, someEntities, source } from '../../unit/context/samples.ts';
import { dataset, holdings, row, startWorker } from './shelves.ts';

/** The same generation from the database and from memory. */
async function both(...datasets: ReturnType<typeof dataset>[]): Promise<[Library, Library]> {
  const generation = await composeGeneration(datasets.map((each) => row(each)));
  const database = await openDatabase(() => database.close());
  await writeGeneration(database, generation, '1');
  const pointer = await database.get('pointer', 'pointer');
  const stored = pointer && (await databaseLibrary(database, pointer));
  if (!stored) throw new Error('Nothing is stored.');
  return [stored, memoryLibrary(generation)];
}

describe('database and memory', () => {
  it('hold the same', async () => {
    const [stored, memory] = await both(
      dataset('b'),
      dataset('a', { sources: [source('wire'), source('court')] }),
    );
    expect(stored.matcher).toEqual(memory.matcher);
    expect([...stored.sources]).toEqual([...memory.sources]);
    expect(stored.sourceReports).toEqual(memory.sourceReports);
    expect(await stored.installed()).toEqual(await memory.installed());
    expect([stored.kept, memory.kept]).toEqual(['database', 'memory']);
  });

  it('build the same contexts, whatever is on record and asked for', async () => {
    const ids = fc.subarray(['Q1', 'Q2', 'Q3', 'unknown']);
    await fc.assert(
      fc.asyncProperty(arbitraryRecords, ids, arbitrarySourcesOff, async (records, asked, off) => {
        const libraries = await both(dataset('all', { entities: someEntities(), records }));
        const [stored, memory] = await Promise.all(
          libraries.map(async (library) =>
            buildContexts({
              ...(await library.lookUp(asked)),
              sources: library.sources,
              sourcesOff: new Set(off),
            }),
          ),
        );
        expect(stored).toEqual(memory);
      }),
      { numRuns: 40 },
    );
  });

  it('an index that could not be read once is read when it is asked for again', async () => {
    const database = await openDatabase(() => database.close());
    await writeGeneration(database, await composeGeneration([row(dataset('a'))]), '1');
    const pointer = await database.get('pointer', 'pointer');
    let failures = 1;
    const failing = new Proxy(database, {
      get(target, name) {
        if (name === 'get')
          return (...asked: Parameters<typeof database.get>) =>
            asked[0] === 'indexes' && failures-- > 0
              ? Promise.reject(new Error('The database is closing.'))
              : target.get(...asked);
        const value: unknown = Reflect.get(target, name);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
    const library = pointer && (await databaseLibrary(failing, pointer));
    await expect(library?.index()).rejects.toThrow('closing');
    expect((await library?.index())?.heldBy).toEqual(dataset('a').records.map(() => 0));
  });

  it('give the records that bear on an entity, and no others', async () => {
    for (const library of await both(dataset('a'), dataset('b'))) {
      const { records } = await library.lookUp(['x-a']);
      expect([...records.keys()]).toEqual(['a-record']);
    }
  });

  it('find nothing for entities that are not on file', async () => {
    for (const library of await both(dataset('a'))) {
      for (const asked of [['unknown'], []]) {
        const { entities, records } = await library.lookUp(asked);
        expect([entities, [...records]]).toEqual([[], []]);
      }
    }
  });
});

describe('the bundle that comes with the extension', () => {
  it('is read file by file, kept, and knows Huawei', async () => {
    vi.spyOn(browser.runtime, 'getURL').mockImplementation(
      (path) => new URL(`/public${path}`, location.origin).href,
    );
    const bundled = await openBundle();
    const keeper = startWorker(bundled);
    expect((await holdings(keeper)).length).toBeGreaterThan(1);
    await keeper.read(async (library) => {
      expect(library.kept).toBe('database');
      const [mention] = findMentions(library.matcher, 'The case against Huawei.', 'en');
      const { entities, records } = await library.lookUp(mention?.entities ?? []);
      expect(entities).toMatchObject([{ entity: { id: 'Q160120', name: 'Huawei' } }]);
      expect(records.size).toBeGreaterThan(10);
    });
  });
});
