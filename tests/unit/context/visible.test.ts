import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isVisible, toRecordView, visibleCitations } from '../../../utils/context/visible.ts';
import { arbitraryRecords, arbitrarySourcesOff, citation, record, source } from './samples.ts';

const SOURCES = new Map([
  ['wire', source('wire', { name: 'The Wire' })],
  ['checkers', source('checkers', { name: 'The Checkers', kind: 'fact-checker' })],
]);

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
      respondsTo: ['other'],
      note: 'internal',
    });
    const view = toRecordView(noted, SOURCES, new Set());
    expect(JSON.stringify(view)).not.toContain('internal');
    expect(view.actor).toEqual({ name: 'The ministry', role: 'owner of the network' });
    expect(view).not.toHaveProperty('respondsTo');
  });

  it('shares nothing with the record, so that nobody can change what is stored', () => {
    const stored = record('r');
    toRecordView(stored, SOURCES, new Set()).entities.push('Q2');
    expect(stored.entities).toEqual(['Q1']);
  });

  it('names a source that is not described by its id', () => {
    const view = toRecordView(record('r', { citations: [citation('unknown')] }), SOURCES, new Set());
    expect(view.citations[0]?.source).toBe('unknown');
  });

  it('holds a rating with the name of who gave it, unless that source is off', () => {
    const rated = record('r', { rating: { label: 'Missing context', by: 'checkers' } });
    expect(toRecordView(rated, SOURCES, new Set()).rating).toEqual({
      label: 'Missing context',
      by: 'The Checkers',
    });
    expect(toRecordView(rated, SOURCES, new Set(['checkers'])).rating).toBeUndefined();
  });
});
