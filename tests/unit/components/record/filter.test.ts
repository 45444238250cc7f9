import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Filter, openFilter, threadsWithin } from '../../../../components/record/filter.ts';
import type { RecordView, Thread } from '../../../../utils/context/types.ts';
import { RECORD_KINDS } from '../../../../utils/dataset/schema.ts';

const view = (id: string, kind: RecordView['kind'], date: string): RecordView => ({
  id,
  kind,
  date,
  entities: [],
  actor: { name: 'Somebody' },
  headline: '',
  summary: '',
  citations: [],
});
const thread = (...ids: string[]): Thread => ({ ids, latest: '' });
const byId = (...views: RecordView[]) => Object.fromEntries(views.map((each) => [each.id, each]));

describe('narrowing what was found', () => {
  const records = byId(
    view('a', 'claim', '2012'),
    view('b', 'denial', '2013-05'),
    view('c', 'decision', '2020-02-11'),
  );
  const threads = [thread('a', 'b'), thread('c')];
  const narrowed = (change: Partial<Filter>) =>
    threadsWithin(threads, records, { ...openFilter(records), ...change }).map(({ ids }) => ids);

  it('begins with everything, from the first year to the last', () => {
    expect(openFilter(records)).toEqual({ kinds: new Set(RECORD_KINDS), from: 2012, to: 2020 });
    expect(narrowed({})).toEqual([['a', 'b'], ['c']]);
  });

  it('keeps threads whole that have one such record', () => {
    expect(narrowed({ kinds: new Set(['denial']) })).toEqual([['a', 'b']]);
    expect(narrowed({ from: 2013 })).toEqual([['a', 'b'], ['c']]);
    expect(narrowed({ from: 2014 })).toEqual([['c']]);
    expect(narrowed({ to: 2012 })).toEqual([['a', 'b']]);
  });

  it('asks kind and year of the same record', () => {
    expect(narrowed({ kinds: new Set(['denial']), to: 2012 })).toEqual([]);
  });

  it('gives no more the narrower it is, in the same order', () => {
    const filters = fc.record({
      kinds: fc.uniqueArray(fc.constantFrom(...RECORD_KINDS)).map((kinds) => new Set(kinds)),
      from: fc.integer({ min: 2010, max: 2022 }),
      to: fc.integer({ min: 2010, max: 2022 }),
    });
    fc.assert(
      fc.property(filters, fc.integer({ min: 0, max: 3 }), (filter, by) => {
        const wide = threadsWithin(threads, records, filter);
        const narrow = threadsWithin(threads, records, { ...filter, from: filter.from + by });
        expect(wide.filter((each) => narrow.includes(each))).toEqual(narrow);
      }),
    );
  });
});
