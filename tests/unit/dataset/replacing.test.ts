import { expect, it } from 'vitest';
import { importFrom } from '../../../utils/dataset/install.ts';
import { reason } from '../../../utils/dataset/reason.ts';
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

it('says nothing of what a dataset takes over from its own earlier version', async () => {
  const shelf = memoryShelf(installedSample());
  const newer = sampleDataset({ version: '2020.5.1', records: [sampleRecord({ summary: 'Another.' })] });
  expect(await importFrom('newer.json', JSON.stringify(newer), shelf)).toMatchObject({
    changes: { added: 0, changed: 1, withdrawn: 2 },
    problems: [],
  });
});
