/** A bundle of two harbours, with a record about each from sources of their own. */
import { Keeper } from '../../../utils/store/keeper.ts';
import { citation, entity, harbours, record } from '../context/samples.ts';

export const bundled = harbours({
  entities: [
    entity('Q1', { name: 'Northport', aliases: [{ text: 'Northport' }, { text: 'Hafen', lang: 'de' }] }),
    entity('Q2', { name: 'Southport', aliases: [{ text: 'Southport' }] }),
  ],
  records: [
    record('first', { entities: ['Q1'] }),
    record('second', { entities: ['Q2'], citations: [citation('gazette')] }),
  ],
});

/** Node has no IndexedDB, so the keeper works from memory, as in Firefox's permanent private browsing. */
export function northportKeeper(): Keeper {
  const row = {
    dataset: bundled,
    origin: { type: 'bundled' as const },
    installed: '2026-11-24T09:00:00.000Z',
  };
  return new Keeper(async () => ({ version: '1', datasets: async () => [row] }));
}
