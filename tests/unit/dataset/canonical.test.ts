import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, contentBytes, digestOf, isSameContent } from '../../../utils/dataset/canonical.ts';
import { sampleDataset, sampleRecord } from './samples.ts';

/** The same value with the fields of every object in another order. */
const reordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, field]) => [name, reordered(field)]),
  );
};

describe('canonicalJson', () => {
  it('means the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('does not depend on the order of fields', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonicalJson(reordered(value))).toBe(canonicalJson(value));
      }),
    );
  });

  it('writes the example of RFC 8785, section 3.2.3', () => {
    const names = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6'];
    const value = Object.fromEntries(names.map((name, index) => [name, index]));
    expect(canonicalJson(value)).toBe(
      '{"\\r":1,"1":3,"\u0080":5,"\u00f6":6,"\u20ac":0,"\ud83d\ude00":4,"\ufb33":2}',
    );
  });

  it('writes numbers as RFC 8785 does, and leaves out what is undefined', () => {
    const numbers: unknown[] = JSON.parse('[333333333.33333329, 1e30, 4.50, 2e-3, -0]');
    expect(canonicalJson([...numbers, { a: undefined, b: null }])).toBe(
      '[333333333.3333333,1e+30,4.5,0.002,0,{"b":null}]',
    );
  });
});

describe('isSameContent', () => {
  it('is whether the canonical texts are the same', () => {
    const value = fc.jsonValue({ maxDepth: 3 });
    fc.assert(
      fc.property(value, value, (a, b) => {
        expect(isSameContent(a, reordered(a))).toBe(true);
        expect(isSameContent(a, b)).toBe(canonicalJson(a) === canonicalJson(b));
      }),
    );
  });

  it.each([
    [{ a: 1, b: undefined }, { a: 1 }, true],
    [{ a: 1, b: undefined }, { a: 1, c: undefined }, true],
    [{ a: 1, b: 2 }, { a: 1 }, false],
    [{ a: 1, b: 2 }, { a: 1, c: 2 }, false],
    [{}, [], false],
    [['a'], { 0: 'a' }, false],
    [{}, null, false],
    ['', 0, false],
    [JSON.parse('{ "__proto__": {} }'), { a: {} }, false],
  ])('%j and %j: %s', (a, b, isSame) => {
    expect(isSameContent(a, b)).toBe(isSame);
    expect(isSameContent(b, a)).toBe(isSame);
  });
});

describe('the content of a dataset', () => {
  it('is written as canonicalJson writes it, however long its lists are', async () => {
    const records = Array.from({ length: 120 }, (_, place) => sampleRecord({ id: `r-${place}` }));
    const dataset = sampleDataset({ records, homepage: undefined });
    expect(new TextDecoder().decode(await contentBytes(dataset))).toBe(canonicalJson(dataset));
  });

  it('is all of it but what is about it', async () => {
    const bare = sampleDataset();
    const dressed = { ...bare, signature: 'x', digest: 'y' };
    expect(await contentBytes(dressed)).toEqual(await contentBytes(bare));
    expect(await digestOf(dressed)).toBe(await digestOf(bare));
    expect(await digestOf({ ...bare, title: 'Other' })).not.toBe(await digestOf(bare));
  });

  it('has the digest of its bytes', async () => {
    // echo -n '{}' | openssl dgst -sha256 -binary | base64
    expect(await digestOf({})).toBe('sha256-RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o=');
  });
});
