import { describe, expect, it } from 'vitest';
import { lastChangeOf, reportOf, sourceReports } from '../../../utils/dataset/reporting.ts';
import { installedSample, sampleDataset, sampleRecord, sampleSource } from './samples.ts';

describe('reports', () => {
  it('say what a dataset holds and where it came from', () => {
    const dataset = sampleDataset({ update: { url: 'https://a.example/x.json' } });
    const origin = { type: 'file', name: 'x.json' } as const;
    expect(reportOf(installedSample(dataset, { origin }))).toEqual({
      id: 'sample',
      title: 'Sample',
      version: '2020.4.1',
      published: '2020-04-01',
      license: 'CC0-1.0',
      homepage: undefined,
      updateUrl: 'https://a.example/x.json',
      records: 3,
      entities: 1,
      sources: 1,
      installed: '2020-04-02T00:00:00.000Z',
      origin,
    });
  });

  it('count each record once for a source, and sort by kind, then name', () => {
    const [citation] = sampleRecord().citations;
    if (!citation) throw new Error('Expected a citation');
    const twice = sampleRecord({ citations: [citation, { ...citation, url: 'https://a.example/2' }] });
    const sources = [
      sampleSource({ id: 'z', name: 'Zeit' }),
      sampleSource({ id: 'court', name: 'Court', kind: 'court' }),
      sampleSource(),
    ];
    expect(sourceReports(sources, [twice]).map(({ id, records }) => [id, records])).toEqual([
      ['court', 0],
      ['gazette', 1],
      ['z', 0],
    ]);
  });
});

describe('the last change', () => {
  const sample = installedSample();
  const newer = installedSample(sampleDataset({ title: 'New name', version: '2020.5.1', records: [] }));
  const other = installedSample(sampleDataset({ id: 'other', title: 'Other', records: [] }));

  it('is told by what undoing it would do to datasets and records', async () => {
    expect(await lastChangeOf([newer, other], { change: '7 after 6', installed: [sample] })).toEqual({
      id: '7 after 6',
      datasets: [
        { id: 'sample', title: 'Sample', again: '2020.4.1', now: '2020.5.1' },
        { id: 'other', title: 'Other', now: '2020.4.1' },
      ],
      changes: { added: 3, changed: 0, withdrawn: 0 },
    });
    expect(await lastChangeOf([], { change: '7 after 6', installed: [sample] })).toMatchObject({
      datasets: [{ title: 'Sample', again: '2020.4.1' }],
    });
  });

  it('is told where a version is what it was, and something in it is not', async () => {
    const rewritten = installedSample(sampleDataset({ records: [sampleRecord({ summary: 'Rewritten.' })] }));
    expect(await lastChangeOf([rewritten], { change: '7 after 6', installed: [sample] })).toMatchObject({
      datasets: [{ id: 'sample', again: '2020.4.1', now: '2020.4.1' }],
      changes: { added: 2, changed: 1, withdrawn: 0 },
    });
  });

  it('of nothing that readers see is none', async () => {
    const again = installedSample(sampleDataset(), { installed: '2020-05-02T00:00:00.000Z' });
    expect(await lastChangeOf([again], { change: '7 after 6', installed: [sample] })).toBeNull();
  });
});
