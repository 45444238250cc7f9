import { describe, expect, it } from 'vitest';
import { bytesText, dateText, listText, momentText } from '../../../../components/shared/format.ts';

describe('dateText', () => {
  it.each([
    ['2020', '2020'],
    ['2020-02', 'February 2020'],
    ['2020-02-11', 'February 11, 2020'],
    ['soon', 'soon'],
  ])('writes %o with no more precision than it has', (date, words) => {
    expect(dateText(date)).toBe(words);
  });
});

describe('bytesText', () => {
  it.each([
    [0, '0 bytes'],
    [1, '1 byte'],
    [1536, '1.5 kB'],
    [64 * 1024 * 1024, '64 MB'],
    [1024 ** 4, '1,024 GB'],
  ])('writes %d', (bytes, words) => {
    expect(bytesText(bytes)).toBe(words);
  });
});

it('writes a moment with its time, and what is no moment as it is', () => {
  expect(momentText('2026-11-24T09:30:00Z')).toContain('2026');
  expect(momentText('yesterday')).toBe('yesterday');
});

it('writes several things in one phrase', () => {
  expect(listText(['a', 'b', 'c'])).toBe('a, b, and c');
});
