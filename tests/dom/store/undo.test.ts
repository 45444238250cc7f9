import { describe, expect, it } from 'vitest';
import { ChangedSince } from '../../../utils/dataset/installed.ts';
import type { Keeper } from '../../../utils/store/keeper.ts';
import { rememberLost } from '../../../utils/store/losses.ts';
import { add, bundle, dataset, fromFile, holdings, lost, startWorker, stored } from './shelves.ts';

describe('undoing the last change', () => {
  const changeOf = (keeper: Keeper) => keeper.read(async (library) => (await library.before())?.change ?? '');
  const before = (keeper: Keeper) =>
    keeper.read(async (library) =>
      (await library.before())?.installed.map(({ dataset: { title, version } }) => `${title} (${version})`),
    );

  it('brings back what was before, in order, for this worker and the next; and so does undoing that', async () => {
    const keeper = startWorker();
    await keeper.install(add(fromFile(dataset('a'))));
    await keeper.install(add(fromFile(dataset('b'))));
    const [earlier, later] = [
      ['Dataset bundled (1)', 'Dataset a (1)'],
      ['Dataset bundled (1)', 'Dataset a (1)', 'Dataset b (1)'],
    ];
    expect(await before(keeper)).toEqual(earlier);
    await keeper.undo(await changeOf(keeper));
    expect(await holdings(keeper)).toEqual(earlier);
    expect(await holdings(startWorker())).toEqual(earlier);
    expect(await before(keeper)).toEqual(later);
    await keeper.undo(await changeOf(keeper));
    expect(await holdings(keeper)).toEqual(later);
  });

  it('keeps what was undone as what was before, until something else is installed', async () => {
    const keeper = startWorker();
    await keeper.install(add(fromFile(dataset('a'))));
    await keeper.undo(await changeOf(keeper));
    await keeper.install(add(fromFile(dataset('b'))));
    expect(await holdings(keeper)).toEqual(['Dataset bundled (1)', 'Dataset b (1)']);
    expect(await before(keeper)).toEqual(['Dataset bundled (1)']);
    expect(await stored()).toEqual({
      pointer: { current: 3, previous: 1, bundle: '1', isRememberedById: true },
      generations: [1, 3],
      ofRows: [1, 3],
      records: ['b-record', 'bundled-record'],
    });
  });

  it('is not done to another change than the one that was seen', async () => {
    const keeper = startWorker();
    await keeper.install(add(fromFile(dataset('a'))));
    const seen = await changeOf(keeper);
    await keeper.install(add(fromFile(dataset('b'))));
    await expect(keeper.undo(seen)).rejects.toThrow(ChangedSince);
    expect(await holdings(keeper)).toHaveLength(3);
  });

  it('is not done to the change that is undone, when another was made and undone meanwhile', async () => {
    const keeper = startWorker();
    await keeper.install(add(fromFile(dataset('a'))));
    const seen = await changeOf(keeper);
    await keeper.install(add(fromFile(dataset('b'))));
    await keeper.undo(await changeOf(keeper));
    await expect(keeper.undo(seen)).rejects.toThrow(ChangedSince);
    expect(await holdings(keeper)).toEqual(['Dataset bundled (1)', 'Dataset a (1)']);
  });

  it('has nothing to go back to in a database that was just filled', async () => {
    const keeper = startWorker();
    expect(await before(keeper)).toBeUndefined();
    await expect(keeper.undo('1 after undefined')).rejects.toThrow(ChangedSince);
    expect(await holdings(keeper)).toEqual(['Dataset bundled (1)']);
  });

  it('that brought a newer bundle does not bring it again with the next start', async () => {
    await holdings(startWorker());
    const keeper = startWorker(bundle('2'));
    expect(await holdings(keeper)).toEqual(['Dataset bundled (2)']);
    await keeper.undo(await changeOf(keeper));
    expect(await holdings(startWorker(bundle('2')))).toEqual(['Dataset bundled (1)']);
    expect(await holdings(startWorker(bundle('3')))).toEqual(['Dataset bundled (3)']);
  });

  it('remembers what of it the reader added, for the case that the database is lost', async () => {
    const keeper = startWorker();
    await keeper.install(add(fromFile(dataset('a'))));
    await keeper.undo(await changeOf(keeper));
    await rememberLost();
    expect(await lost()).toEqual([]);
    await keeper.undo(await changeOf(keeper));
    await rememberLost();
    expect(await lost()).toEqual(['Dataset a (1)']);
  });
});
