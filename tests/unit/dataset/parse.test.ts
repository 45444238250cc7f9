import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../../utils/dataset/parse.ts';

describe('parseJson', () => {
  it('reads whatever is JSON', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), (text) => {
        expect(parseJson(text)).toEqual({ ok: true, value: JSON.parse(text) });
      }),
    );
  });

  it.each([
    ['', 'refusedEmpty', []],
    [' \n', 'refusedEmpty', []],
    ['<!doctype html><title>Sign in</title>', 'refusedWebPage', []],
    ['\n <html>', 'refusedWebPage', []],
    ['{\n  "a": 1,\n  "b" 2\n}', 'refusedBrokenJson', ['3', '7']],
    ['{"a": [1, 2', 'refusedBrokenJson', ['1', '12']],
    ['{}\n{}', 'refusedBrokenJson', ['2', '1']],
    ['{\n  "a": 1,\n  "b":\n    [1,2,],\n  "c": 2,\n  "d": 3\n}', 'refusedBrokenJson', ['4', '10']],
    ['{\n  “a”: 1\n}\n', 'refusedBrokenJson', ['2', '3']],
    ['{\n  "a": yes,\n  "b": 1\n}', 'refusedBrokenJson', ['2', '8']],
    ['{\n  "a": NaN,\n  "b": 1\n}', 'refusedBrokenJson', ['2', '8']],
  ])('%j is refused as %s at %j', (text, key, args) => {
    expect(parseJson(text)).toEqual({ ok: false, reason: { key, args } });
  });

  it.each([
    ['lists', '['.repeat(200_000)],
    ['whole lists', '['.repeat(150) + ']'.repeat(150)],
    ['objects', `${'{"a":'.repeat(150)}1${'}'.repeat(150)}`],
  ])('refuses %s that lie too deep in each other', (_, text) => {
    expect(parseJson(text)).toMatchObject({ ok: false, reason: { key: 'refusedTooDeep' } });
  });

  it('does not count brackets in strings', () => {
    const value = ['['.repeat(500), `\\"${'{'.repeat(500)}`, '\\', '['.repeat(500)];
    expect(parseJson(JSON.stringify(value))).toEqual({ ok: true, value });
  });

  it('takes a string of any length', () => {
    expect(parseJson(JSON.stringify('x'.repeat(5_000_000))).ok).toBe(true);
  });
});
