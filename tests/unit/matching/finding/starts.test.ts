import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileMatcher } from '../../../../utils/matching/compile.ts';
import { scan } from '../../../../utils/matching/finding/scan.ts';
import { entity } from '../helpers.ts';

const word = fc.string({ unit: fc.constantFrom(...'abcdé5-'), minLength: 1, maxLength: 9 });
/** From one letter to more than any table of the filter looks at. */
const name = fc
  .array(word, { minLength: 1, maxLength: 3 })
  .map((words) => words.join(' '))
  .filter((text) => /^[^-].*[^-]$|^[^-]$/.test(text));

test('the filter loses no name, however long it is and however many there are', () => {
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 200 }), (names) => {
      const matcher = compileMatcher([entity('x', names)]);
      for (const text of names)
        for (const language of [null, 'en', 'ru'])
          expect(scan(`(${text}), ${text} d`, matcher, language)).toEqual(
            expect.arrayContaining([
              expect.objectContaining({ start: 1, end: 1 + text.length }),
              expect.objectContaining({ start: 4 + text.length }),
            ]),
          );
    }),
    { numRuns: 30 },
  );
});

test('a name with an ending passes the filter, at each length that a table tells', () => {
  const letters = 'zqxjkvwpyfbmghl';
  for (let length = 3; length <= letters.length; length++) {
    const matcher = compileMatcher([entity('x', [letters.slice(0, length)])]);
    const found = scan(`the ${letters.slice(0, length)}s`, matcher, 'en');
    expect(found, `${length} letters`).toHaveLength(1);
  }
});
