import fc from 'fast-check';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { countDifferences, differencesBetween } from '../../../utils/dataset/differences.ts';
import { RecordSchema } from '../../../utils/dataset/schema.ts';
import { sampleRecord } from './samples.ts';

it('tells what was added, changed and withdrawn', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((id) => sampleRecord({ id }));
  const changed = sampleRecord({ id: 'b', summary: 'Another.' });
  if (!a || !b || !c) throw new Error('Expected three records');
  expect(differencesBetween([a, b], [changed, c])).toEqual({
    added: [c],
    changed: [{ before: b, after: changed }],
    withdrawn: [a],
  });
});

it('of several records with one id, compares the last', () => {
  const [first, last] = ['One.', 'Another.'].map((summary) => sampleRecord({ summary }));
  if (!first || !last) throw new Error('Expected two records');
  const nothing = { added: [], changed: [], withdrawn: [] };
  expect(differencesBetween([first, last], [last])).toEqual(nothing);
  expect(differencesBetween([], [first, last])).toEqual({ ...nothing, added: [last] });
  expect(differencesBetween([first, last], [])).toEqual({ ...nothing, withdrawn: [last] });
});

it('takes no notice of the order of records and fields', () => {
  const record = sampleRecord();
  const turned = Object.fromEntries(Object.entries(record).reverse()) as typeof record;
  const other = sampleRecord({ id: 'other' });
  expect(countDifferences(differencesBetween([record, other], [other, turned]))).toEqual({
    added: 0,
    changed: 0,
    withdrawn: 0,
  });
});

it('takes no notice of whether one rating stands in a list', () => {
  const rating = { label: 'Half true', by: 'checks' };
  const [bare, listed] = [rating, [rating]].map((written) =>
    v.parse(RecordSchema, sampleRecord({ rating: written })),
  );
  const more = sampleRecord({ rating: [rating, { label: 'Mostly true', by: 'others' }] });
  if (!bare || !listed) throw new Error('Expected two records');
  expect(differencesBetween([bare], [listed]).changed).toEqual([]);
  expect(differencesBetween([bare], [more]).changed).toHaveLength(1);
});

it('back is the mirror of forth', () => {
  const records = fc
    .uniqueArray(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), summary: fc.constantFrom('x', 'y') }), {
      selector: ({ id }) => id,
    })
    .map((list) => list.map(sampleRecord));
  fc.assert(
    fc.property(records, records, (before, after) => {
      const forth = countDifferences(differencesBetween(before, after));
      const back = countDifferences(differencesBetween(after, before));
      expect(back).toEqual({ added: forth.withdrawn, changed: forth.changed, withdrawn: forth.added });
      expect(before.length + forth.added - forth.withdrawn).toBe(after.length);
    }),
  );
});
