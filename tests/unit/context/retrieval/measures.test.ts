import { expect, test } from 'vitest';
import { averagePrecision, ndcg, percentile, reciprocalRank } from '../../../bench/retrieval/measures.ts';
import { parseTsv } from '../../../bench/retrieval/tsv.ts';

test('average precision counts every relevant one where it stands, within the depth', () => {
  expect(averagePrecision(['a', 'x', 'b'], new Set(['a', 'b']), 5)).toBeCloseTo((1 + 2 / 3) / 2);
  expect(averagePrecision(['x', 'a'], new Set(['a']), 5)).toBe(0.5);
  expect(averagePrecision(['x', 'x', 'x', 'x', 'x', 'a'], new Set(['a']), 5)).toBe(0);
});

test('the other measures', () => {
  expect(reciprocalRank(['x', 'a'], new Set(['a']))).toBe(0.5);
  expect(
    ndcg(
      ['a', 'b'],
      new Map([
        ['a', 3],
        ['b', 2],
      ]),
      3,
    ),
  ).toBe(1);
  expect(ndcg(['x', 'a'], new Map([['a', 3]]), 3)).toBeCloseTo(1 / Math.log2(3));
  expect(percentile([3, 1, 2], 0.5)).toBe(2);
});

test('tab-separated values with quoted cells', () => {
  expect(parseTsv('id\ttext\n1\t"say ""no""\tnow\nor never"\r\n2\tplain "quote"\n')).toEqual([
    ['id', 'text'],
    ['1', 'say "no"\tnow\nor never'],
    ['2', 'plain "quote"'],
  ]);
  expect(parseTsv('\ta\n0\tb')).toEqual([
    ['', 'a'],
    ['0', 'b'],
  ]);
});
