/** Changes of what is installed: one after the other, and with turns for other work. */
import { expect, it, vi } from 'vitest';
import { giveWay } from '../../../utils/slices.ts';
import { add, dataset, fromFile, holdings, startWorker, stored } from './shelves.ts';

it('a change that gives nothing leaves what is stored as it is', async () => {
  const keeper = startWorker();
  await keeper.install(add(fromFile(dataset('a'))));
  const before = await stored();
  await keeper.install(async () => undefined);
  expect(await stored()).toEqual(before);
  expect(await holdings(keeper)).toEqual(['Dataset bundled (1)', 'Dataset a (1)']);
});

it('a change is decided on with what the one before has stored, however long that takes', async () => {
  const keeper = startWorker();
  const seen: number[] = [];
  const deciding = ['a', 'b', 'c'].map((id) =>
    keeper.install(async (installed) => {
      seen.push(installed.length);
      await giveWay();
      return [...installed, fromFile(dataset(id))];
    }),
  );
  await Promise.all(deciding);
  expect(seen).toEqual([1, 2, 3]);
  expect(await holdings(keeper)).toHaveLength(4);
});

it('what a change rejects with comes back, and changes nothing', async () => {
  const keeper = startWorker();
  const failure = new Error('No.');
  await expect(keeper.install(() => Promise.reject(failure))).rejects.toBe(failure);
  expect(await holdings(keeper)).toEqual(['Dataset bundled (1)']);
});

it('a large dataset is not handed to the database in one piece', async () => {
  const keeper = startWorker();
  await holdings(keeper);
  const ids = Array.from({ length: 3000 }, (_, at) => `r-${at}`);
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  let isDone = false;
  const most = (async () => {
    let largest = 0;
    while (!isDone) {
      const before = put.mock.calls.length;
      await giveWay();
      largest = Math.max(largest, put.mock.calls.length - before);
    }
    return largest;
  })();
  await keeper.install(add(fromFile(dataset('large', {}, ids))));
  isDone = true;
  expect(put.mock.calls.length).toBeGreaterThan(3000);
  expect(await most).toBeLessThan(1500);
});
