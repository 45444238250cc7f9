import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { prefiltered } from '../../../../utils/matching/patterns/prefiltered.ts';

it('makes a pattern only where a text has its sign', () => {
  const make = vi.fn(() => /^(\w+) and (\w+)$/);
  const pair = prefiltered(/ and /, make);
  expect(pair.test('Smith, Wesson')).toBe(false);
  expect(pair.exec('Smith or Wesson')).toBeNull();
  expect(make).not.toHaveBeenCalled();
  expect(pair.exec('Smith and Wesson')?.slice(1)).toEqual(['Smith', 'Wesson']);
  expect(pair.test('Johnson and Johnson')).toBe(true);
  expect(pair.test('Smith and Wesson and others')).toBe(false);
  expect(make).toHaveBeenCalledOnce();
});

it('finds what the pattern finds, wherever that has the sign', () => {
  const pattern = /b+a(c?)/;
  const found = prefiltered(/ba/, () => pattern);
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 12 }), (text) => {
      expect(found.exec(text)?.slice()).toEqual(pattern.exec(text)?.slice());
      expect(found.test(text)).toBe(pattern.test(text));
    }),
  );
});
