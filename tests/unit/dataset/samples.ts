/** A small whole dataset for tests, made anew at every call, and ways to change it. */

import type { Shelf } from '../../../utils/dataset/install.ts';
import type { InstalledDataset } from '../../../utils/dataset/installed.ts';
import type { Dataset, DatasetRecord, Entity, Source } from '../../../utils/dataset/schema.ts';
import { inTurn } from '../../../utils/in-turn.ts';

export const sampleSource = (change: Partial<Source> = {}): Source => ({
  id: 'gazette',
  name: 'The Gazette',
  kind: 'news',
  country: 'GB',
  url: 'https://www.gazette-of-record.net/',
  ...change,
});

export const sampleEntity = (change: Partial<Entity> = {}): Entity => ({
  id: 'x-acme',
  type: 'organisation',
  name: 'Acme Networks',
  gloss: 'Maker of radio masts.',
  aliases: [{ text: 'Acme Networks' }],
  ...change,
});

export const sampleRecord = (change: Partial<DatasetRecord> = {}): DatasetRecord => ({
  id: 'claim-1',
  kind: 'claim',
  date: '2020-02-01',
  entities: ['x-acme'],
  actor: { name: 'Harbour Authority', role: 'regulator' },
  jurisdiction: 'GB',
  headline: 'Harbour Authority says Acme masts interfere with its radar',
  summary: 'The authority said on 1 February that measurements at two piers showed interference.',
  citations: [
    {
      source: 'gazette',
      title: 'Masts under suspicion',
      url: 'https://www.gazette-of-record.net/2020/02/masts',
      published: '2020-02-02',
    },
  ],
  ...change,
});

export const sampleDenial = (change: Partial<DatasetRecord> = {}): DatasetRecord =>
  sampleRecord({
    id: 'denial-1',
    kind: 'denial',
    date: '2020-02-03',
    actor: { name: 'Acme Networks', entity: 'x-acme' },
    headline: 'Acme denies that its masts disturb ships',
    summary: 'The company said that its own measurements showed none.',
    respondsTo: ['claim-1'],
    citations: [
      {
        source: 'gazette',
        title: 'Acme answers',
        url: 'https://www.gazette-of-record.net/2020/02/acme-answers',
        published: '2020-02-03',
      },
    ],
    ...change,
  });

export const sampleDecision = (change: Partial<DatasetRecord> = {}): DatasetRecord =>
  sampleRecord({
    id: 'decision-1',
    kind: 'decision',
    date: '2020-03-01',
    headline: 'Port council orders two masts to be moved',
    summary: 'The council ordered that both be moved by June.',
    status: 'in force',
    respondsTo: ['claim-1'],
    citations: [
      {
        source: 'gazette',
        title: 'Masts must move',
        url: 'https://www.gazette-of-record.net/2020/03/masts-must-move',
        published: '2020-03-01',
      },
    ],
    ...change,
  });

/** A dataset with nothing to complain about. */
export const sampleDataset = (change: Partial<Dataset> = {}): Dataset => ({
  format: 1,
  id: 'sample',
  title: 'Sample',
  version: '2020.4.1',
  published: '2020-04-01',
  license: 'CC0-1.0',
  sources: [sampleSource()],
  entities: [sampleEntity()],
  records: [sampleRecord(), sampleDenial(), sampleDecision()],
  ...change,
});

export const installedSample = (
  dataset: Dataset = sampleDataset(),
  change: Partial<InstalledDataset> = {},
): InstalledDataset => ({
  dataset,
  origin: { type: 'bundled' },
  installed: '2020-04-02T00:00:00.000Z',
  ...change,
});

/** A shelf in memory, where every change has the same name. `failure` is what storing one rejects with from now on. */
export function memoryShelf(
  ...rows: InstalledDataset[]
): Shelf & { rows: InstalledDataset[]; earlier?: InstalledDataset[]; failure?: Error } {
  const installing = inTurn();
  return {
    rows,
    earlier: undefined,
    async installed() {
      return this.rows;
    },
    install(change) {
      return installing(async () => {
        const next = await change(this.rows);
        if (!next) return;
        if (this.failure) throw this.failure;
        this.earlier = this.rows;
        this.rows = next;
      });
    },
    async before() {
      return this.earlier && { change: '2 after 1', installed: this.earlier };
    },
    async undo() {
      if (this.failure) throw this.failure;
      [this.rows, this.earlier] = [this.earlier ?? [], this.rows];
    },
  };
}
