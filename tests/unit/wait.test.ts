import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { after } from '../../utils/wait.ts';
import { clearTimersAsPagesDo, fakeWaits } from '../support/fake-waits.ts';

let life: AbortController;
const run = vi.fn();
beforeEach(() => {
  vi.useFakeTimers();
  fakeWaits();
  life = new AbortController();
  run.mockClear();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

it('is over after its time, once', () => {
  after(100, life.signal, run);
  vi.advanceTimersByTime(99);
  expect(run).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1000);
  expect(run).toHaveBeenCalledOnce();
  expect(getEventListeners(life.signal, 'abort')).toEqual([]);
});

it('is over, too, where a page clears all timers', () => {
  after(100, life.signal, run);
  clearTimersAsPagesDo();
  vi.advanceTimersByTime(100);
  expect(run).toHaveBeenCalledOnce();
});

it('can be called off', () => {
  const callOff = after(100, life.signal, run);
  callOff();
  callOff();
  expect(vi.getTimerCount()).toBe(0);
  vi.advanceTimersByTime(1000);
  expect(run).not.toHaveBeenCalled();
});

it('ends with its signal', () => {
  after(100, life.signal, run);
  life.abort();
  expect(vi.getTimerCount()).toBe(0);
  vi.advanceTimersByTime(1000);
  expect(run).not.toHaveBeenCalled();
});

it('never begins where that is aborted already', () => {
  life.abort();
  after(100, life.signal, run);
  expect(vi.getTimerCount()).toBe(0);
});

it('goes by the browser’s own signal', async () => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  await new Promise<void>((resolve) => after(1, life.signal, resolve));
});
