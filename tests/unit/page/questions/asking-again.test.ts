import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AskingAgain, waitAfter } from '../../../../utils/page/questions/asking-again.ts';
import { clearTimersAsPagesDo, fakeWaits } from '../../../support/fake-waits.ts';

it('the wait grows to a minute and stays there', () => {
  expect([1, 2, 3, 4, 100].map(waitAfter)).toEqual([2_000, 10_000, 60_000, 60_000, 60_000]);
});

describe('AskingAgain', () => {
  const again = vi.fn();
  let life: AbortController;
  let asking: AskingAgain;
  beforeEach(() => {
    vi.useFakeTimers();
    fakeWaits();
    again.mockClear();
    life = new AbortController();
    asking = new AskingAgain(again, life.signal);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it('is not due before anything failed', () => {
    asking.ended(true);
    expect(asking.isDue).toBe(false);
    vi.runAllTimers();
    expect(again).not.toHaveBeenCalled();
  });

  it('asks once after each failure, later each time', () => {
    for (const [index, wait] of [2_000, 10_000, 60_000, 60_000].entries()) {
      asking.ended(false);
      expect(asking.isDue).toBe(true);
      vi.advanceTimersByTime(wait - 1);
      expect(again).toHaveBeenCalledTimes(index);
      vi.advanceTimersByTime(1);
      expect(again).toHaveBeenCalledTimes(index + 1);
    }
  });

  it('asks, too, where a page clears all timers', () => {
    asking.ended(false);
    clearTimersAsPagesDo();
    vi.advanceTimersByTime(2_000);
    expect(again).toHaveBeenCalledOnce();
  });

  it('calls off what was to come when an answer comes by another way, and then begins anew', () => {
    asking.ended(false);
    asking.ended(false);
    asking.ended(true);
    expect(asking.isDue).toBe(false);
    vi.runAllTimers();
    expect(again).not.toHaveBeenCalled();
    asking.ended(false);
    vi.advanceTimersByTime(2_000);
    expect(again).toHaveBeenCalledOnce();
  });

  it('ends with its signal', () => {
    asking.ended(false);
    life.abort();
    asking.ended(false);
    vi.runAllTimers();
    expect(again).not.toHaveBeenCalled();
  });
});
