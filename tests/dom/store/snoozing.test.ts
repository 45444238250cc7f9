/** Names that are not to be marked, and the database that alone knows what was added. */
import { describe, expect, it, vi } from 'vitest';
import { snooze, wakeChanged } from '../../../utils/background/snoozing.ts';
import { readSettings } from '../../../utils/settings/settings.ts';
import { add, dataset, fromFile, startWorker } from './shelves.ts';

describe('names that are not to be marked', () => {
  const snoozed = async () => (await readSettings()).snoozed.map(({ entity }) => entity);

  it('are forgotten once their records have changed', async () => {
    const keeper = startWorker();
    await keeper.install(add(fromFile(dataset('a'))));
    await snooze('x-a', keeper);
    await snooze('x-bundled', keeper);
    await keeper.install((installed) =>
      installed.map((each) => (each.dataset.id === 'a' ? fromFile(dataset('a', {}, ['other'])) : each)),
    );
    await wakeChanged(keeper);
    expect(await snoozed()).toEqual(['x-bundled']);
  });

  it('are kept while the database cannot be had, which alone knows what was added', async () => {
    const keeper = startWorker();
    await keeper.install(add(fromFile(dataset('a'))));
    await snooze('x-a', keeper);
    const refused = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('No database here.', 'InvalidStateError');
    });
    await wakeChanged(startWorker());
    refused.mockRestore();
    expect(await snoozed()).toEqual(['x-a']);
  });
});
