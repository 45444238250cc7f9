import { describe, expect, test } from 'vitest';
import { queryWords, splitterOver } from '../../../../utils/context/retrieval/query.ts';

/** Words and how often they occur in ten thousand. */
const COUNTS: Readonly<Record<string, number>> = {
  national: 40,
  security: 50,
  huawei: 90,
  ban: 20,
  the: 600,
  trump: 60,
  go: 30,
  lf: 1,
};
const split = splitterOver((word) => {
  const count = COUNTS[word];
  return count === undefined ? undefined : Math.log(10_000 / count);
});
const read = (query: string) => queryWords(query, split).map(({ text, part }) => `${part}:${text}`);

describe('what is asked for', () => {
  test('addresses are dropped', () => {
    expect(read('Ban https://t.co/x1 pic.twitter.com/abc www.example.org')).toEqual(['body:ban']);
  });

  test('tags and handles are split at capitals, digits and words of the collection', () => {
    expect(read('#NationalSecurity')).toEqual(['tag:national', 'tag:security']);
    expect(read('#huaweiban @HuaweiBan2020')).toEqual([
      'tag:huawei',
      'tag:ban',
      'handle:huawei',
      'handle:ban',
      'handle:2020',
    ]);
  });

  test('what does not fall into known words stays whole', () => {
    expect(read('#qwertyban')).toEqual(['tag:qwertyban']);
  });

  test('an attribution at the end says who speaks and when', () => {
    expect(read('The ban stands — Jo Trump (@TheTrump) May 19, 2020')).toEqual([
      'body:the',
      'body:ban',
      'body:stands',
      'speaker:jo',
      'speaker:trump',
      'speakerHandle:the',
      'speakerHandle:trump',
      'date:may',
      'date:19',
      'date:2020',
    ]);
  });

  test('a dash within a sentence is none', () => {
    expect(read('Huawei — the ban — go')).toEqual(['body:huawei', 'body:the', 'body:ban', 'body:go']);
  });
});
