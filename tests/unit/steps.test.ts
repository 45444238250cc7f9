import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { counting, runAtOnce, runInSlices, type Steps } from '../../utils/steps.ts';

describe('steps', () => {
  test('count through all, once and in order, with a step after every part', () => {
    fc.assert(
      fc.property(fc.nat({ max: 100 }), fc.integer({ min: 1, max: 30 }), (count, size) => {
        const taken: number[] = [];
        const steps = [...counting(count, size, (at) => taken.push(at))];
        expect(taken).toEqual(Array.from({ length: count }, (_, at) => at));
        expect(steps).toHaveLength(Math.ceil(count / size));
      }),
    );
  });

  test('give their result at once and in slices', async () => {
    function* work(): Steps<string> {
      yield 0;
      yield* counting(10, 3, () => undefined);
      return 'done';
    }
    expect(runAtOnce(work())).toBe('done');
    expect(await runInSlices(work(), () => Promise.resolve())).toBe('done');
  });
});
