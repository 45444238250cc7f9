/** A matcher made in slices is the same as one made at once, and other work has its turn. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entity } from '../../../../utils/dataset/schema.ts';
import { compileMatcher, compileMatcherInSlices } from '../../../../utils/matching/compile.ts';
import { sortPacked } from '../../../../utils/matching/compiling/sort-words.ts';
import { entity } from '../helpers.ts';

const never = () => undefined;

const anyAlias = fc.record(
  {
    text: fc.string({
      unit: fc.constantFrom(...'aAb é华', 'ß', 'Mo', 'nokia', '\u00ad', '`', '  '),
      maxLength: 9,
    }),
    near: fc.array(fc.constantFrom('a', 'EU', 'é', ' b', '\u00ad'), { maxLength: 3 }),
    lang: fc.constantFrom('en', 'fi'),
    case: fc.constant('exact' as const),
  },
  { requiredKeys: ['text'] },
);
const anyEntities = fc.array(
  fc.record({
    aliases: fc.array(anyAlias, { maxLength: 6 }),
    type: fc.constantFrom<Entity['type']>('person', 'organisation'),
    mark: fc.boolean(),
  }),
  { maxLength: 12 },
);

describe('compiling in slices', () => {
  test('gives the same bytes, whatever pauses are made', async () => {
    await fc.assert(
      fc.asyncProperty(anyEntities, fc.array(fc.boolean(), { minLength: 1 }), async (some, pauses) => {
        const entities = some.map(({ aliases, ...more }, index) => entity(`x-${index}`, aliases, more));
        let asked = 0;
        const pause = () => (pauses[asked++ % pauses.length] ? Promise.resolve() : undefined);
        expect(await compileMatcherInSlices(entities, pause)).toEqual(compileMatcher(entities));
      }),
      { numRuns: 100 },
    );
  });

  const many = Array.from({ length: 30_000 }, (_, index) =>
    entity(`x-${index}`, [`Name ${(index * 7919) % 30_000}`, `N ${index % 100}`]),
  );

  test('lets other work have its turn often, and tells how much is done', async () => {
    const told: number[] = [];
    let pauses = 0;
    const pause = () => {
      pauses++;
      return undefined;
    };
    const made = await compileMatcherInSlices(many, pause, (done) => told.push(done));
    expect(made).toEqual(compileMatcher(many));
    expect(pauses).toBeGreaterThan(50);
    expect(told).toHaveLength(pauses);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(Math.min(...told)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...told)).toBeLessThanOrEqual(1);
    const gaps = [...told, 1].map((done, index) => done - (told[index - 1] ?? 0));
    expect(Math.max(...gaps)).toBeLessThan(0.15);
  });

  test('waits for a pause, and ends with what it rejects with', async () => {
    let end: (reason: Error) => void = () => undefined;
    let asked = 0;
    const made = compileMatcherInSlices(many, () => {
      asked++;
      return new Promise((_, reject) => {
        end = reject;
      });
    });
    await Promise.resolve();
    expect(asked).toBe(1);
    end(new Error('the worker shuts down'));
    await expect(made).rejects.toThrow('the worker shuts down');
    expect(asked).toBe(1);
  });

  test('no entities make a matcher too', async () => {
    expect(await compileMatcherInSlices([], never)).toEqual(compileMatcher([]));
  });
});

test('texts are sorted by their units, equal ones in their own order', () => {
  const anyText = fc.string({ unit: fc.constantFrom('a', 'b', '\0', '\uffff', 'ab'), maxLength: 6 });
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 80 }), (texts) => {
      const units = Uint16Array.from(texts.join(''), (character) => character.charCodeAt(0));
      const starts = Uint32Array.from(
        { length: texts.length + 1 },
        (_, text) => texts.slice(0, text).join('').length,
      );
      const steps = sortPacked({ units, starts });
      let step = steps.next();
      while (!step.done) step = steps.next();
      const wanted = [...texts.keys()].sort((a, b) => {
        const [first, second] = [texts[a] as string, texts[b] as string];
        return first < second ? -1 : first > second ? 1 : a - b;
      });
      expect([...step.value]).toEqual(wanted);
    }),
    { numRuns: 500 },
  );
});
