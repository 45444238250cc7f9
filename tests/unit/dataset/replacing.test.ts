import { describe, expect, it } from 'vitest';
import { importFrom } from '../../../utils/dataset/install.ts';
import { type InstalledDataset, withBundle } from '../../../utils/dataset/installed.ts';
import { reason } from '../../../utils/dataset/reason.ts';
import type { DatasetRecord } from '../../../utils/dataset/schema.ts';
import { t } from '../../../utils/i18n.ts';
import {
  installedSample,
  memoryShelf,
  sampleDataset,
  sampleDenial,
  sampleRecord,
  sampleSource,
} from './samples.ts';

it('says which sources and records of other datasets a new one takes the place of, and counts these as changed', async () => {
  const shelf = memoryShelf(installedSample());
  const records = [
    { id: 'bad' },
    sampleRecord({ summary: 'Another.' }),
    sampleRecord({ id: 'new' }),
    sampleDenial(),
  ];
  const other = { ...sampleDataset({ id: 'other' }), sources: [sampleSource({ name: 'New' })], records };
  const warning = { severity: 'warning', file: 'other.json' };
  const outcome = await importFrom('other.json', JSON.stringify(other), shelf);
  expect(outcome).toMatchObject({ result: 'installed', changes: { added: 1, changed: 1, withdrawn: 0 } });
  expect(outcome).toMatchObject({
    problems: expect.arrayContaining([
      { ...warning, path: 'sources[0]', id: 'gazette', reason: reason('warnReplacesSource', 'Sample') },
      { ...warning, path: 'records[1]', id: 'claim-1', reason: reason('warnReplacesRecord', 'Sample') },
    ]),
  });
  const found = outcome.result === 'installed' ? outcome.problems : [];
  expect(found.filter(({ severity }) => severity === 'warning')).toHaveLength(2);
});

it('names the first of very many, and counts the others', async () => {
  const recordsThat = (summary: string) =>
    Array.from({ length: 400 }, (_, at) => sampleRecord({ id: `claim-${at}`, summary }));
  const shelf = memoryShelf(installedSample(sampleDataset({ records: recordsThat('One thing.') })));
  const other = sampleDataset({ id: 'other', records: recordsThat('Another.') });
  const outcome = await importFrom('other.json', JSON.stringify(other), shelf);
  const problems = outcome.result === 'installed' ? outcome.problems : [];
  expect(problems).toHaveLength(300);
  expect(problems.at(-1)?.more).toEqual({ problems: 100, entries: 100 });
});

it('says nothing of what a dataset takes over from its own earlier version', async () => {
  const shelf = memoryShelf(installedSample());
  const newer = sampleDataset({ version: '2020.5.1', records: [sampleRecord({ summary: 'Another.' })] });
  expect(await importFrom('newer.json', JSON.stringify(newer), shelf)).toMatchObject({
    changes: { added: 0, changed: 1, withdrawn: 2 },
    problems: [],
  });
});

it.each([
  ['warnReplacesRecord', 'takes the place of the record with the same id in “Sample”'],
  [
    'warnReplacesSource',
    'takes the place of the source with the same id in “Sample”, for the records there too',
  ],
] as const)('says so to readers without advice that only makers can follow: %s', (key, words) => {
  expect(t(key, 'Sample')).toBe(words);
});

describe('a newer version of a dataset that another takes the place of in part', () => {
  const mine = installedSample(
    sampleDataset({ id: 'mine', title: 'Mine', records: [sampleRecord({ summary: 'Mine.' })] }),
    { origin: { type: 'file', name: 'mine.json' } },
  );
  const importSample = async (records: DatasetRecord[]) => {
    const shelf = memoryShelf(installedSample(), mine);
    const newer = sampleDataset({ version: '2020.5.1', records });
    return { shelf, outcome: await importFrom('newer.json', JSON.stringify(newer), shelf) };
  };
  const ids = (rows: readonly InstalledDataset[]) => rows.map(({ dataset }) => dataset.id);

  it('keeps its place, so that what counted before counts still, with the next bundle too', async () => {
    const { shelf } = await importSample([sampleRecord({ summary: 'Newer.' })]);
    expect(ids(shelf.rows)).toEqual(['sample', 'mine']);
    expect(ids(withBundle(shelf.rows, [installedSample()]))).toEqual(['sample', 'mine']);
  });

  it('changes what readers see, and nothing of what they do not', async () => {
    const { outcome } = await importSample([
      sampleRecord({ summary: 'Newer.' }),
      sampleDenial({ summary: 'Newer.' }),
    ]);
    expect(outcome).toMatchObject({ changes: { added: 0, changed: 1, withdrawn: 1 }, problems: [] });
  });

  it('brings back its own record where the other withdraws that', async () => {
    const shelf = memoryShelf(installedSample(), mine);
    const without = { ...mine.dataset, version: '2020.5.1', records: [sampleRecord({ id: 'mine-1' })] };
    expect(await importFrom('mine.json', JSON.stringify(without), shelf)).toMatchObject({
      changes: { added: 1, changed: 1, withdrawn: 0 },
    });
  });
});
