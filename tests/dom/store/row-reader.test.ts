import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { composeGeneration } from '../../../utils/store/composition.ts';
import { openDatabase } from '../../../utils/store/database.ts';
import { writeGeneration } from '../../../utils/store/generations.ts';
import { rowReader } from '../../../utils/store/row-reader.ts';
import { dataset, row } from './shelves.ts';

const ids = ['first', 'second', 'third', 'fourth'];

async function onFile() {
  const database = await openDatabase(() => database.close());
  await writeGeneration(database, await composeGeneration([row(dataset('a', {}, ids))]), '1');
  const pointer = await database.get('pointer', 'pointer');
  if (!pointer) throw new Error('Nothing is stored.');
  return { database, read: rowReader(database, 'records', pointer.current) };
}

describe('rows by their ids', () => {
  it('come in the order in which they are asked for, without those that are not on file, however often', async () => {
    const { read } = await onFile();
    const asked = fc.shuffledSubarray([...ids, 'unknown']);
    await fc.assert(
      fc.asyncProperty(asked, async (some) => {
        expect((await read(some)).map(({ id }) => id)).toEqual(some.filter((id) => id !== 'unknown'));
      }),
    );
  });

  it('are read from the database once', async () => {
    const { database, read } = await onFile();
    const first = await read(ids.slice(0, 1));
    const transaction = vi.spyOn(database, 'transaction');
    expect(await read(ids.slice(0, 1))).toEqual(first);
    expect(transaction).not.toHaveBeenCalled();
    expect(await read(ids)).toHaveLength(ids.length);
    expect(transaction).toHaveBeenCalledOnce();
  });

  it('that could not be read are asked for again', async () => {
    const { database, read } = await onFile();
    vi.spyOn(database, 'transaction').mockImplementationOnce(() => {
      throw new Error('The database is closing.');
    });
    await expect(read(ids)).rejects.toThrow('closing');
    expect(await read(ids)).toHaveLength(ids.length);
  });
});
