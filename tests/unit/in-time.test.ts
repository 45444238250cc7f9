import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { inTime } from '../../utils/in-time.ts';
import { fakeWaits } from '../support/fake-waits.ts';

beforeEach(() => {
  vi.useFakeTimers();
  fakeWaits();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('gives what the work comes to, and waits no longer then', async () => {
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
