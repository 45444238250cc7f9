import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { DatasetSchema, isPartialDate, isWebAddress } from '../../../utils/dataset/schema.ts';
import { sampleDataset } from './samples.ts';

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
