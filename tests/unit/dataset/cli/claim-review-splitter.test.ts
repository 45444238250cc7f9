import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Splitter } from '../../../../utils/dataset/cli/claim-review/splitter.ts';

describe('the splitter', () => {
  /** The parsed elements and the parsed rest of a text that comes in pieces. */
  function split(text: string, cuts: readonly number[] = []) {
    const splitter = new Splitter(1_000_000);
    const ends = [...cuts.map((cut) => cut % (text.length + 1)), text.length].sort((a, b) => a - b);
    const elements = ends.flatMap((end, index) => [...splitter.push(text.slice(ends[index - 1] ?? 0, end))]);
    return {
      elements: elements.map((element): unknown => JSON.parse(element)),
      rest: JSON.parse(splitter.rest) as unknown,
    };
  }
  const spaced = fc.constantFrom(undefined, 1, '\t');
  const cuts = fc.array(fc.nat(), { maxLength: 6 });

  it('takes a list apart, however it is spelled and wherever it is cut', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { maxLength: 6 }), spaced, cuts, (list, space, at) => {
        const { elements, rest } = split(JSON.stringify(list, null, space), at);
        expect(elements).toEqual(JSON.parse(JSON.stringify(list)));
        expect(rest).toEqual([]);
      }),
    );
  });

  it('takes the long list out of an object, and leaves the rest as it is', () => {
    const name = fc.constantFrom('dataFeedElement', '@graph', 'itemListElement');
    const around = fc.dictionary(
      fc.string({ maxLength: 6 }).map((key) => `${key}.`),
      fc.jsonValue(),
      { maxKeys: 4 },
    );
    fc.assert(
      fc.property(
        around,
        name,
        fc.array(fc.jsonValue(), { maxLength: 6 }),
        spaced,
        cuts,
        (rest, key, list, space, at) => {
          const { elements, rest: left } = split(
            JSON.stringify({ ...rest, [key]: list, 'z.': 0 }, null, space),
            at,
          );
          expect(elements).toEqual(JSON.parse(JSON.stringify(list)));
          expect(left).toEqual(JSON.parse(JSON.stringify({ ...rest, [key]: [], 'z.': 0 })));
        },
      ),
    );
  });

  it('leaves other objects whole', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), cuts, (object, at) => {
        const { elements, rest } = split(JSON.stringify({ ...object, list: [1, 2] }), at);
        expect(elements).toEqual([]);
        expect(rest).toEqual(JSON.parse(JSON.stringify({ ...object, list: [1, 2] })));
      }),
    );
  });

  it('holds no more than one element', () => {
    const splitter = new Splitter(2000);
    const element = `{"text": "${'x'.repeat(1500)}"}`;
    let count = 0;
    for (const piece of ['[', ...Array<string>(500).fill(`${element},`), '1]']) {
      for (const _ of splitter.push(piece)) count++;
    }
    expect(count).toBe(501);
    expect(splitter.rest).toBe('[]');
    expect(() => [...splitter.push('x'.repeat(3000))]).toThrow(RangeError);
  });
});
