/** What finding has to give, whatever the keeper reads from: Node has no IndexedDB, so there it is memory; in a browser it is the database. */
import { beforeEach, describe, expect, it } from 'vitest';
import { findRecords } from '../../../utils/background/find.ts';
import { suggestionsFor } from '../../../utils/background/find-on-page.ts';
import type { Dataset, DatasetRecord } from '../../../utils/dataset/schema.ts';
import { changeSettings } from '../../../utils/settings/settings.ts';
import { Keeper } from '../../../utils/store/keeper.ts';
import { citation, entity, harbours, record } from '../context/samples.ts';

/** Records enough that a word can be rare, and two that are looked for. */
export const bundled = harbours({
  entities: [
    entity('Q1', { name: 'Northport', aliases: [{ text: 'Northport' }, { text: '北港' }] }),
    entity('Q2', { name: 'Southport', aliases: [{ text: 'Southport' }] }),
  ],
  records: [
    ...Array.from({ length: 40 }, (_, index) =>
      record(`other-${index}`, {
        entities: ['Q2'],
        headline: `Southport council hears report number ${index} on parking`,
        summary: 'The council took note of it.',
      }),
    ),
    record('cranes', {
      entities: ['Q1'],
      headline: 'Northport authority says its cranes report their position abroad',
      summary:
        'The harbour authority of Northport said that the cranes send their position to a foreign maker.',
      citations: [citation('gazette')],
    }),
    record('denial', {
      kind: 'denial',
      entities: ['Q1'],
      date: '2026-02-01',
      headline: 'Maker of the Northport cranes denies that they report anything',
      summary: 'The maker said that the cranes send nothing.',
      respondsTo: ['cranes'],
    }),
  ],
});

/** Of the same entity, and about something else. */
const neighbour: Dataset = {
  ...bundled,
  id: 'bridges',
  title: 'Bridges',
  records: [
    record('bridge', {
      entities: ['Q1'],
      headline: 'Northport opens a bridge for bicycles',
      summary: 'The mayor opened it in spring.',
    }),
  ],
};

export const keeperOf = (...datasets: Dataset[]): Keeper => {
  const rows = datasets.map((dataset) => ({
    dataset,
    origin: { type: 'bundled' as const },
    installed: '2026-11-24T09:00:00.000Z',
  }));
  return new Keeper(async () => ({ version: '1', datasets: async () => rows }));
};

/** Holds finding to its promises, of records that are kept as is said. */
export function testFinding(kept: 'database' | 'memory'): void {
  describe(`find on record, in ${kept}`, () => {
    let keeper: Keeper;
    beforeEach(() => {
      keeper = keeperOf(bundled, neighbour);
    });
    const found = async (query: string) =>
      (await findRecords(query, keeper)).threads.flatMap(({ ids }) => ids);

    it('reads what it is to read', async () => {
      expect(await keeper.read(async (library) => library.kept)).toBe(kept);
    });

    it('gives the best record in its thread, with the denial that is on file', async () => {
      const { threads, records, datasets } = await findRecords('the cranes report their position', keeper);
      expect(threads[0]?.ids).toEqual(['cranes', 'denial']);
      expect(Object.keys(records)).toEqual(expect.arrayContaining(['cranes', 'denial']));
      expect(datasets.map(({ title }) => title)).toContain('Harbours');
    });

    it('tells which records are close themselves, and the datasets of what it gives', async () => {
      const { closest, datasets } = await findRecords('the cranes report their position', keeper);
      expect(closest[0]).toBe('cranes');
      // The other dataset has records about the same entity, and none of these.
      expect(datasets).toEqual([{ title: 'Harbours', version: '3', published: '2026-11-24' }]);
      const none = await findRecords('chocolate cake with cherries', keeper);
      expect([none.closest, none.datasets]).toEqual([[], []]);
    });

    it('knows names in other spellings', async () => {
      expect(await found('北港')).toContain('cranes');
    });

    it('gives all that is on record about a name, the newest first, however common the name is', async () => {
      expect(await found('Southport')).toHaveLength(40);
      expect(await found(' “northport” ')).toEqual(['cranes', 'denial', 'bridge']);
      expect((await findRecords('Northport', keeper)).closest).toEqual([]);
      await changeSettings((settings) => ({ ...settings, sourcesOff: ['gazette'] }));
      expect(await found('Northport')).toEqual(['denial', 'bridge']);
    });

    it('gives of several names what is about all of them', async () => {
      const ferry = record('ferry', { entities: ['Q1', 'Q2'], headline: 'A ferry', summary: 'It sails.' });
      keeper = keeperOf({ ...bundled, records: [...bundled.records, ferry] });
      expect(await found('Northport, Southport')).toEqual(['ferry']);
    });

    it('gives the closest first, however old it is, and no more threads than are asked for', async () => {
      const older = bundled.records.find(({ id }) => id === 'cranes') as DatasetRecord;
      // As close as the older one, of which the search gives that first that comes first.
      const newer = { ...older, id: 'newer', date: '2026-09-01' };
      keeper = keeperOf({ ...bundled, records: [...bundled.records, newer] });
      const query = 'the cranes report their position abroad';
      const { threads, threadsInAll, closest } = await findRecords(query, keeper);
      expect(threads.map(({ ids }) => ids[0])).toEqual(['cranes', 'newer']);
      expect(closest).toContain('newer');
      const one = await findRecords(query, keeper, 1);
      expect(one.threads.map(({ ids }) => ids[0])).toEqual(['cranes']);
      expect(one.threadsInAll).toBe(threadsInAll);
      expect(Object.keys(one.records).sort()).toEqual(['cranes', 'denial']);
      expect(await suggestionsFor('Southport', keeper)).toHaveLength(5);
    });

    it('gives a thread of any length, in part, with the record that is close', async () => {
      const answers = Array.from({ length: 3000 }, (_, at) =>
        record(`answer-${at}`, {
          entities: ['Q2'],
          headline: at === 1235 ? 'Lighthouse keeper sees a zeppelin' : `Answer ${at}`,
          summary: 'It is an answer.',
          respondsTo: [at % 2 === 0 ? 'cranes' : `answer-${at - 1}`],
        }),
      );
      keeper = keeperOf({ ...bundled, records: [...bundled.records, ...answers] });
      const { threads } = await findRecords('A lighthouse keeper sees a zeppelin', keeper);
      expect(threads).toMatchObject([
        { isCut: true, ids: expect.arrayContaining(['cranes', 'answer-1234', 'answer-1235']) },
      ]);
    });

    it('never gives what only sources that are off speak of, and still finds the rest', async () => {
      await changeSettings((settings) => ({ ...settings, sourcesOff: ['gazette'] }));
      const ids = await found('the cranes of Northport report their position');
      expect(ids).toContain('denial');
      expect(ids).not.toContain('cranes');
    });

    it('finds nothing where nothing is close, and for nothing', async () => {
      expect(await found('A choir of forty voices sang in the hall on Sunday evening')).toEqual([]);
      expect(await found('   ')).toEqual([]);
    });

    it('suggests headlines for what is typed', async () => {
      const [first] = await suggestionsFor('cranes report their position', keeper);
      expect(first?.content).toBe('Northport authority says its cranes report their position abroad');
    });
  });
}
