import { expect, it } from 'vitest';
import { inTurn } from '../../utils/in-turn.ts';

it('begins each piece of work when the one before has ended, also one that failed', async () => {
  const done: string[] = [];
  const queue = inTurn();
  const { promise, reject } = Promise.withResolvers<void>();
  const first = queue(() => promise);
  const second = queue(async () => done.push('second'));
  await Promise.resolve();
  expect(done).toEqual([]);
  reject(new Error('the disk is on fire'));
  await expect(first).rejects.toThrow('the disk is on fire');
  expect(await second).toBe(1);
  expect(done).toEqual(['second']);
});
