import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  buildIndex,
  buildIndexInSlices,
  type SearchDocument,
} from '../../../../utils/context/retrieval/build.ts';
import { kinSteps, type Pair, STRENGTHS } from '../../../../utils/context/retrieval/kin.ts';
import { NumberReader } from '../../../../utils/context/retrieval/numbers.ts';
import { runAtOnce } from '../../../../utils/steps.ts';

const collection = fc
  .array(fc.record({ headline: fc.lorem({ maxCount: 8 }), summary: fc.lorem({ maxCount: 20 }) }), {
    maxLength: 120,
  })
  .map((list): SearchDocument[] => list.map((one, at) => ({ ...one, id: `d${at}` })));

const documentsOf = (count: number): SearchDocument[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `d${at}`,
    headline: `harbour cranes number ${at % 50}`,
    summary: `report ${at} of the ships`,
  }));

describe('the index built in slices', () => {
  test('is the one built at once, wherever it pauses', async () => {
    await fc.assert(
      fc.asyncProperty(collection, fc.infiniteStream(fc.boolean()), async (documents, pauses) => {
        const pause = () => (pauses.next().value ? Promise.resolve() : undefined);
        expect(await buildIndexInSlices(documents, pause)).toEqual(buildIndex(documents));
      }),
    );
  });

  test('may pause the more often the more documents there are', async () => {
    const pausesFor = async (count: number) => {
      let asked = 0;
      await buildIndexInSlices(documentsOf(count), () => {
        asked++;
        return undefined;
      });
      return asked;
    };
    const [few, many] = [await pausesFor(500), await pausesFor(5000)];
    expect(few).toBeGreaterThan(20);
    expect(many).toBeGreaterThan(5 * few);
  });

  test('lets other work have its turn before it goes on', async () => {
    const order: string[] = [];
    const building = buildIndexInSlices(documentsOf(200), async () => {
      order.push('pause');
      await Promise.resolve();
    }).then(() => order.push('built'));
    order.push('other work');
    await building;
    expect(order[0]).toBe('pause');
    expect(order[1]).toBe('other work');
    expect(order.at(-1)).toBe('built');
  });

  test('tells how much is done, never less than before, up to all of it', async () => {
    const told: number[] = [];
    await buildIndexInSlices(
      documentsOf(2000),
      () => undefined,
      (done) => told.push(done),
    );
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told[0]).toBeGreaterThan(0);
    expect(told.at(-1)).toBeCloseTo(1);
  });

  test('ends where its pause says so', async () => {
    const stopped = new Error('Stopped.');
    let asked = 0;
    const building = buildIndexInSlices(documentsOf(500), () => {
      if (++asked === 3) return Promise.reject(stopped);
      return undefined;
    });
    await expect(building).rejects.toBe(stopped);
    expect(asked).toBe(3);
  });
});

describe('kin', () => {
  /** IBM Model 1 as it is written in books, over whole documents, with no thought of speed. */
  function chancesOf(pairs: readonly [Set<number>, Set<number>][]): Map<string, number> {
    let chances = new Map<string, number>();
    for (let iteration = 0; iteration < 4; iteration++) {
      const counts = new Map<string, number>();
      const totals = new Map<number, number>();
      for (const [words, givens] of pairs) {
        for (const word of words) {
          const chance = (given: number) => (iteration === 0 ? 1 : (chances.get(`${word} ${given}`) ?? 0));
          const sum = [...givens].reduce((total, given) => total + chance(given), 0);
          if (sum === 0) continue;
          for (const given of givens) {
            const part = chance(given) / sum;
            counts.set(`${word} ${given}`, (counts.get(`${word} ${given}`) ?? 0) + part);
            totals.set(given, (totals.get(given) ?? 0) + part);
          }
        }
      }
      chances = new Map(
        [...counts].map(([key, count]) => [key, count / (totals.get(Number(key.split(' ')[1])) ?? 1)]),
      );
    }
    return chances;
  }

  const words = fc.array(fc.nat({ max: 7 }), { maxLength: 6 });
  const documents: fc.Arbitrary<Pair[]> = fc.array(fc.record({ headline: words, summary: words }), {
    maxLength: 12,
  });

  test('are as strong as the model says, the four strongest of each word', () => {
    fc.assert(
      fc.property(documents, (list) => {
        const sets = list.map(
          ({ headline, summary }) => [new Set(headline), new Set(summary)] as [Set<number>, Set<number>],
        );
        const forth = chancesOf(sets);
        const back = chancesOf(sets.map(([heads, rest]) => [rest, heads]));
        const meetings = (a: number, b: number) =>
          sets.filter(([heads, rest]) => heads.has(a) && rest.has(b)).length;
        const strengthOf = (a: number, b: number): number => {
          const chances = [
            meetings(a, b) > 1 ? Math.max(forth.get(`${a} ${b}`) ?? 0, back.get(`${b} ${a}`) ?? 0) : 0,
            meetings(b, a) > 1 ? Math.max(forth.get(`${b} ${a}`) ?? 0, back.get(`${a} ${b}`) ?? 0) : 0,
          ];
          const chance = Math.max(...chances);
          return chance < 0.04 ? 0 : Math.max(1, Math.round(Math.sqrt(chance) * STRENGTHS));
        };
        const written = runAtOnce(kinSteps(list, 8));
        const reader = new NumberReader(written);
        for (let term = 0; term < 8; term++) {
          const told = Array.from({ length: reader.read() }, () => [reader.read(), reader.read()]);
          const expected = Array.from({ length: 8 }, (_, other) => [other, strengthOf(term, other)])
            .filter(([other, strength = 0]) => other !== term && strength > 0)
            .sort(([a = 0, m = 0], [b = 0, n = 0]) => n - m || a - b)
            .slice(0, 4);
          expect(told).toEqual(expected);
        }
        expect(reader.position).toBe(written.length);
      }),
    );
  });
});
