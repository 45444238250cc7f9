import { afterEach, describe, expect, it, vi } from 'vitest';
import { inSlices } from '../../../utils/page/in-slices.ts';

afterEach(() => vi.restoreAllMocks());

/** A clock that goes on by so many milliseconds each time it is looked at. */
function tick(milliseconds: number): void {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += milliseconds;
    return now;
  });
}

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

describe('long work', () => {
  it('is done whole and in order, the page having its turn in between', async () => {
    tick(3);
    const taken: number[] = [];
    const seenByPage: number[] = [];
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      seenByPage.push(taken.length);
      if (taken.length < 12) channel.port2.postMessage(undefined);
    };
    channel.port2.postMessage(undefined);
    await inSlices(numbers(12), new AbortController().signal, (step) => taken.push(step));
    channel.port1.close();
    expect(taken).toEqual(numbers(12));
    expect(seenByPage.some((count) => count > 0 && count < 12)).toBe(true);
  });

  it('that is short is done at once', () => {
    tick(0);
    const taken: number[] = [];
    void inSlices(numbers(1000), new AbortController().signal, (step) => taken.push(step));
    expect(taken).toHaveLength(1000);
  });

  it('stops with the signal', async () => {
    const controller = new AbortController();
    const taken: number[] = [];
    await inSlices(numbers(10), controller.signal, (step) => {
      taken.push(step);
      if (step === 3) controller.abort();
    });
    expect(taken).toEqual([0, 1, 2, 3]);
  });
});
