import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  DatasetSchema,
  isPartialDate,
  isWebAddress,
  RecordSchema,
  ratingsOf,
} from '../../../utils/dataset/schema.ts';
import { sampleDataset, sampleRecord } from './samples.ts';

describe('the schema', () => {
  it('takes a whole dataset and keeps fields that it does not know', () => {
    const dataset = sampleDataset({ 'x-ours': [1] } as object);
    expect(v.parse(DatasetSchema, dataset)).toEqual(dataset);
  });

  it('takes one signature or several', () => {
    expect(v.is(DatasetSchema, sampleDataset({ signature: 'abc' }))).toBe(true);
    expect(v.is(DatasetSchema, sampleDataset({ signature: ['abc', 'def'] }))).toBe(true);
    expect(v.is(DatasetSchema, { ...sampleDataset(), signature: 5 })).toBe(false);
  });
});

describe('ratings', () => {
  const arbitraryRating = fc.record({
    label: fc.string({ minLength: 1, maxLength: 20 }).filter((label) => label.trim() !== ''),
    by: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'),
  });
  const several = fc.uniqueArray(arbitraryRating, { minLength: 1, maxLength: 8, selector: ({ by }) => by });
  const parsed = (rating: unknown) => v.parse(RecordSchema, { ...sampleRecord(), rating });

  it('are none, one or a list, and come out as they were written', () => {
    expect(ratingsOf(v.parse(RecordSchema, sampleRecord()))).toEqual([]);
    fc.assert(
      fc.property(several, (list) => {
        expect(ratingsOf(parsed(list))).toEqual(list);
        expect(ratingsOf(parsed(list[0]))).toEqual(list.slice(0, 1));
      }),
    );
  });

  it('have one form: a list of one is the one, and what was parsed parses to the same', () => {
    fc.assert(
      fc.property(several, (list) => {
        const once = parsed(list);
        expect(v.parse(RecordSchema, once)).toEqual(once);
        expect(parsed(list.slice(0, 1))).toEqual(parsed(list[0]));
      }),
    );
  });

  it.each([
    ['none in a list', []],
    ['nine', Array.from('abcdefghi', (by) => ({ label: 'True', by }))],
    [
      'two by the same source',
      [
        { label: 'True', by: 'a' },
        { label: 'False', by: 'a' },
      ],
    ],
    ['one without words', { by: 'a' }],
    ['a list with one without words', [{ label: 'True', by: 'b' }, { by: 'a' }]],
    ['a word', 'True'],
  ])('are not %s', (_, rating) => {
    expect(v.is(RecordSchema, { ...sampleRecord(), rating })).toBe(false);
  });
});

describe('jurisdictions', () => {
  it.each(['GB', 'EU', 'XK', 'INT'])('%s is one', (jurisdiction) => {
    expect(v.is(RecordSchema, sampleRecord({ jurisdiction }))).toBe(true);
  });

  it.each(['USA', 'gb', 'G', 'UN1', 'GB ', 'XINT', ''])('"%s" is none', (jurisdiction) => {
    expect(v.is(RecordSchema, sampleRecord({ jurisdiction }))).toBe(false);
  });
});

describe('dates', () => {
  it.each(['2020', '2020-02', '2020-02-29', '1999-12-31'])('%s is one', (date) => {
    expect(isPartialDate(date)).toBe(true);
  });

  it.each([
    '',
    '20',
    '2020-13',
    '2020-00',
    '2021-02-29',
    '2020-2-3',
    '2020-02-03T00:00',
    '02/03/2020',
    ' 2020',
  ])('"%s" is none', (date) => {
    expect(isPartialDate(date)).toBe(false);
  });

  it('every day of the calendar is one', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
        (day) => {
          expect(isPartialDate(day.toISOString().slice(0, 10))).toBe(true);
        },
      ),
    );
  });
});

describe('addresses', () => {
  it.each(['https://a.example/x?y#z', 'http://a.example', 'HTTPS://A.example/'])(
    '%s is of the web',
    (address) => {
      expect(isWebAddress(address)).toBe(true);
    },
  );

  it.each([
    '',
    'a.example',
    '//a.example/',
    'ftp://a.example/',
    'javascript:alert(1)',
    'data:text/html,x',
    'blob:https://a.example/1',
    'https://user@a.example/',
    'https://user:word@a.example/',
    'https://',
  ])('"%s" is not', (address) => {
    expect(isWebAddress(address)).toBe(false);
  });
});
