import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasFieldsTwice, PlaceFinder } from '../../../../utils/dataset/cli/places.ts';

const TEXT = `{
  "records": [
    { "id": "a" },
    {
      "id": "b", "citations": [{ "url": "x" }]
    }
  ]
}
`;

describe('a place', () => {
  it.each([
    ['', 1, 1],
    ['records', 2, 14],
    ['records[1]', 4, 5],
    ['records[1].id', 5, 13],
    ['records[1].citations[0].url', 5, 41],
  ])('of "%s" is %i:%i', (path, line, column) => {
    expect(new PlaceFinder(TEXT).find(path)).toEqual({ line, column });
  });

  it.each(['records[1].date', 'records[1].actor.name'])(
    'of the missing "%s" is that of what is around it',
    (path) => {
      expect(new PlaceFinder(TEXT).find(path)).toEqual({ line: 4, column: 5 });
    },
  );

  it('of what is no JSON is its beginning', () => {
    expect(new PlaceFinder('').find('a.b')).toEqual({ line: 1, column: 1 });
  });

  it('is where the value stands, in any value', () => {
    const value = fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), fc.array(fc.integer(), { maxLength: 4 }), {
      minKeys: 1,
    });
    fc.assert(
      fc.property(value, (object) => {
        const text = JSON.stringify(object, null, 2);
        const finder = new PlaceFinder(text);
        for (const [name, list] of Object.entries(object)) {
          for (const [index, number] of list.entries()) {
            const { line, column } = finder.find(`${name}[${index}]`);
            expect(
              text
                .split('\n')
                [line - 1]?.slice(column - 1)
                .replace(/,$/, ''),
            ).toBe(String(number));
          }
        }
      }),
    );
  });
});

it('finds fields that stand twice, which JSON.parse keeps quiet about', () => {
  const text = '{ "a": 1,\n "b": [{ "c": 1, "d": 2, "c": 3 }],\n "a": 2 }';
  expect(new PlaceFinder(text).fieldsTwice()).toEqual([
    { path: 'a', place: { line: 3, column: 2 } },
    { path: 'b[0].c', place: { line: 2, column: 26 } },
  ]);
});

describe('counting fields', () => {
  it('finds none too many in what JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, space) => {
        const text = JSON.stringify(value, null, space);
        expect(hasFieldsTwice(text, JSON.parse(text))).toBe(false);
      }),
    );
  });

  it.each(['{"a":1,"a":1}', '[{"b" : "\\"", "c": {"d": [], "d" :":"}}]'])(
    'finds one too many in %s',
    (text) => {
      expect(hasFieldsTwice(text, JSON.parse(text))).toBe(true);
    },
  );
});
