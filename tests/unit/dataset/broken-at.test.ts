import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenAt } from '../../../utils/dataset/broken-at.ts';

/** JSON as it may be written, and an offset into it. */
const cut = fc
  .tuple(fc.jsonValue({ maxDepth: 5 }), fc.constantFrom(undefined, 1, '\t'))
  .map(([value, space]) => JSON.stringify(value, null, space))
  .chain((text) => fc.record({ text: fc.constant(text), at: fc.nat(text.length) }));

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('where a text stops being JSON', () => {
  it('is where something stands in it that may stand nowhere', () => {
    fc.assert(
      fc.property(cut, ({ text, at }) => {
        expect(brokenAt(`${text.slice(0, at)}\u0001${text.slice(at)}`)).toBe(at);
      }),
    );
  });

  it('is its end, when it only ends too early', () => {
    fc.assert(
      fc.property(cut, ({ text, at }) => {
        const start = text.slice(0, at);
        if (!isJson(start)) expect(brokenAt(start)).toBe(at);
      }),
    );
  });

  it('is nowhere in what JSON.parse reads, and somewhere in all else', () => {
    const pieces = fc.constantFrom(
      ...'{}[]",:0129.eE+-\\u/fnrt aA\n\t\u00a0',
      'true',
      'false',
      'null',
      '""',
      '"a":',
    );
    fc.assert(
      fc.property(fc.string({ unit: pieces, maxLength: 12 }), (text) => {
        expect(brokenAt(text) === undefined).toBe(isJson(text));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['[1,2,]', 5],
    ['{"a":1,}', 7],
    ['{“a”: 1}', 1],
    ["{'a': 1}", 1],
    ['[tru]', 4],
    ['[NaN]', 1],
    ['[-Infinity]', 2],
    ['[01]', 2],
    ['[.5]', 1],
    ['[1.]', 3],
    ['[1e+]', 4],
    ['["\\x"]', 3],
    ['["\\u12"]', 6],
    ['["a\nb"]', 3],
    ['[1 2]', 3],
    ['{"a" 1}', 5],
    ['[1] // one', 4],
    ['\ufeff[]', 0],
    ['', 0],
  ])('in %j is %i', (text, at) => {
    expect(brokenAt(text)).toBe(at);
  });
});
