import { afterEach, describe, expect, it, vi } from 'vitest';
import { walkInSlices } from '../../../utils/page/walking.ts';

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

describe('a long walk', () => {
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
    await walkInSlices(numbers(12), new AbortController().signal, (step) => taken.push(step));
    channel.port1.close();
    expect(taken).toEqual(numbers(12));
    expect(seenByPage.some((count) => count > 0 && count < 12)).toBe(true);
  });

  it('gives the page its turn also where no step brings anything', async () => {
    tick(3);
    let steps = 0;
    function* nothing(): Generator<undefined> {
      for (; steps < 12; steps++) yield;
    }
    const take = vi.fn();
    const work = walkInSlices(nothing(), new AbortController().signal, take);
    expect(steps).toBeLessThan(11);
    await work;
    expect(steps).toBe(12);
    expect(take).not.toHaveBeenCalled();
  });

  it('is told a step before the page has its turn', async () => {
    tick(3);
    const log: string[] = [];
    function* steps(): Generator<number, void, boolean | undefined> {
      for (const number of numbers(12)) log.push((yield number) ? 'told' : 'not told');
    }
    const pageHasTurn = () => {
      if (log.at(-1) !== 'page') log.push('page');
    };
    await walkInSlices(steps(), new AbortController().signal, () => queueMicrotask(pageHasTurn));
    const turns = log.flatMap((entry, index) => (entry === 'page' ? [index] : []));
    expect(turns.length).toBeGreaterThan(1);
    for (const turn of turns) expect(log.slice(turn - 1, turn + 2)).toEqual(['told', 'page', 'not told']);
  });

  it('that is short is done at once', () => {
    tick(0);
    const taken: number[] = [];
    void walkInSlices(numbers(1000), new AbortController().signal, (step) => taken.push(step));
    expect(taken).toHaveLength(1000);
  });

  it('stops with the signal', async () => {
    const controller = new AbortController();
    const taken: number[] = [];
    await walkInSlices(numbers(10), controller.signal, (step) => {
      taken.push(step);
      if (step === 3) controller.abort();
    });
    expect(taken).toEqual([0, 1, 2, 3]);
  });
});
