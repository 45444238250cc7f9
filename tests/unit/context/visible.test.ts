import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countSources, isVisible, toRecordView, visibleCitations } from '../../../utils/context/visible.ts';
import type { DatasetRecord } from '../../../utils/dataset/schema.ts';
import { arbitraryRecords, arbitrarySourcesOff, citation, record, source } from './samples.ts';

const SOURCES = new Map([
  ['wire', source('wire', { name: 'The Wire' })],
  ['checkers', source('checkers', { name: 'The Checkers', kind: 'fact-checker' })],
]);

it('counts the sources that are on among those that are cited', () => {
  const reports = [
    { id: 'wire', records: 2 },
    { id: 'checkers', records: 1 },
    { id: 'idle', records: 0 },
  ];
  expect(countSources(reports, new Set())).toEqual({ on: 2, all: 2 });
  expect(countSources(reports, new Set(['wire', 'idle']))).toEqual({ on: 1, all: 2 });
});

describe('a record', () => {
  const twoSources = record('r', { citations: [citation('wire'), citation('checkers')] });

  it('is visible while one of its sources is on', () => {
    expect(isVisible(twoSources, new Set())).toBe(true);
    expect(isVisible(twoSources, new Set(['wire']))).toBe(true);
    expect(isVisible(twoSources, new Set(['wire', 'checkers']))).toBe(false);
  });

  it('is visible exactly when a citation of it is', () => {
    fc.assert(
      fc.property(arbitraryRecords, arbitrarySourcesOff, (records, off) => {
        const sourcesOff = new Set(off);
        for (const each of records)
          expect(isVisible(each, sourcesOff)).toBe(visibleCitations(each, sourcesOff).length > 0);
      }),
    );
  });

  it('takes no citation of a switched-off source to the page', () => {
    const view = toRecordView(twoSources, SOURCES, new Set(['wire']));
    expect(view.citations).toEqual([
      {
        source: 'The Checkers',
        sourceKind: 'fact-checker',
        title: 'What checkers says',
        url: 'https://checkers.example/report',
        published: undefined,
      },
    ]);
  });
});

describe('what leaves for a page', () => {
  it('is the fields that are shown, and none that the format does not know', () => {
    const noted = record('r', {
      actor: { name: 'The ministry', role: 'owner of the network', entity: 'Q9', note: 'internal' },
      citations: [citation('wire', { note: 'internal' })],
      supersedes: ['other'],
      note: 'internal',
    });
    const view = toRecordView(noted, SOURCES, new Set());
    expect(JSON.stringify(view)).not.toContain('internal');
    expect(view.actor).toEqual({ name: 'The ministry', role: 'owner of the network' });
    expect(view).not.toHaveProperty('supersedes');
  });

  it('shares nothing with the record, so that nobody can change what is stored', () => {
    const stored = record('r', { respondsTo: ['other'] });
    const view = toRecordView(stored, SOURCES, new Set());
    view.entities.push('Q2');
    view.respondsTo?.push('another');
    expect(stored).toMatchObject({ entities: ['Q1'], respondsTo: ['other'] });
  });

  it('names a source that is not described by its id', () => {
    const view = toRecordView(record('r', { citations: [citation('unknown')] }), SOURCES, new Set());
    expect(view.citations[0]?.source).toBe('unknown');
  });

  it('holds each rating with the name of who gave it, in the dataset’s order', () => {
    const one = { label: 'Missing context', by: 'checkers' };
    const other = { label: 'Half true', by: 'wire' };
    const ratingsIn = (rating: DatasetRecord['rating']) =>
      toRecordView(record('r', { rating }), SOURCES, new Set()).ratings;
    expect(ratingsIn(undefined)).toBeUndefined();
    expect(ratingsIn(one)).toEqual([{ label: 'Missing context', by: 'The Checkers' }]);
    expect(ratingsIn([other, one])).toEqual([
      { label: 'Half true', by: 'The Wire' },
      { label: 'Missing context', by: 'The Checkers' },
    ]);
  });

  it('holds no rating by a source that is off, and the others all the same', () => {
    const rated = record('r', {
      rating: [
        { label: 'Half true', by: 'wire' },
        { label: 'Missing context', by: 'checkers' },
      ],
      citations: [citation('wire'), citation('checkers'), citation('gazette')],
    });
    const by = (off: string[]) =>
      toRecordView(rated, SOURCES, new Set(off)).ratings?.map((rating) => rating.by);
    expect(by(['wire'])).toEqual(['The Checkers']);
    expect(by(['wire', 'checkers'])).toEqual([]);
  });
});
