import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { inTime } from '../../utils/in-time.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('gives what the work comes to, and leaves no timer behind', async () => {
  expect(await inTime(1000, Promise.resolve('done'), 'late')).toBe('done');
  expect(vi.getTimerCount()).toBe(0);
});

it('gives what was agreed on instead when the time is over', async () => {
  const answer = inTime(1000, new Promise<string>(() => undefined), 'late');
  await vi.advanceTimersByTimeAsync(1000);
  expect(await answer).toBe('late');
});

it('fails as the work does', async () => {
  await expect(inTime(1000, Promise.reject(new Error('broken')), 'late')).rejects.toThrow('broken');
  expect(vi.getTimerCount()).toBe(0);
});
