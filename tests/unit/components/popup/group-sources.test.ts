import { describe, expect, it } from 'vitest';
import { countOn, findSources, groupSources } from '../../../../components/popup/groupSources.ts';
import type { SourceReport } from '../../../../utils/dataset/report.ts';

const SOURCES: SourceReport[] = [
  { id: 'elpais', name: 'El País', kind: 'news', records: 1 },
  { id: 'wsj', name: 'The Wall Street Journal', kind: 'news', records: 1 },
  { id: 'ncsc', name: 'National Cyber Security Centre', kind: 'government', records: 1 },
];

const shape = (groups: ReturnType<typeof groupSources>) =>
  groups.map(({ kind, sources }) => [kind, ...sources.map(({ id }) => id)]);

describe('groupSources', () => {
  it('puts those cited on the page first and nowhere else', () => {
    expect(shape(groupSources(SOURCES, new Set(['The Wall Street Journal'])))).toEqual([
      ['cited', 'wsj'],
      ['news', 'elpais'],
      ['government', 'ncsc'],
    ]);
  });

  it('leads those cited with the one that has most records', () => {
    const sources = SOURCES.map((source) => ({ ...source, records: source.id === 'ncsc' ? 9 : 1 }));
    expect(shape(groupSources(sources, new Set(sources.map(({ name }) => name))))).toEqual([
      ['cited', 'ncsc', 'elpais', 'wsj'],
    ]);
  });

  it('leaves out empty groups', () => {
    expect(shape(groupSources(SOURCES, new Set()))).toEqual([
      ['news', 'elpais', 'wsj'],
      ['government', 'ncsc'],
    ]);
    expect(groupSources([], new Set(['The Verge']))).toEqual([]);
  });
});

describe('findSources', () => {
  it.each([
    ['pais', ['elpais']],
    ['JOURNAL wall', ['wsj']],
    ['  ', ['elpais', 'wsj', 'ncsc']],
    ['(', []],
  ])('finds %o', (query, ids) => {
    expect(findSources(SOURCES, query).map(({ id }) => id)).toEqual(ids);
  });
});

it('counts the sources that are on', () => {
  expect(countOn(SOURCES, new Set(['wsj', 'unknown']))).toBe(2);
});
