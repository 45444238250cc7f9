import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareVersions, versionOf } from '../../../utils/dataset/version.ts';

it.each([
  ['2026.11.24', '2026.11.24', 0],
  ['2026.11.24', '2026.11.24.1', -1],
  ['2026.9.1', '2026.11.1', -1],
  ['1.0', '1', 0],
  ['10', '9.9.9', 1],
])('%s against %s', (a, b, expected) => {
  expect(Math.sign(compareVersions(a, b))).toBe(expected);
});

it('is made of a day', () => {
  expect(versionOf('2026-11-04')).toBe('2026.11.4');
});

it('is an order', () => {
  const version = fc.array(fc.nat(30), { minLength: 1, maxLength: 5 }).map((parts) => parts.join('.'));
  fc.assert(
    fc.property(version, version, version, (a, b, c) => {
      expect(Math.sign(compareVersions(a, b)) + Math.sign(compareVersions(b, a))).toBe(0);
      if (compareVersions(a, b) <= 0 && compareVersions(b, c) <= 0) {
        expect(compareVersions(a, c)).toBeLessThanOrEqual(0);
      }
    }),
  );
});
