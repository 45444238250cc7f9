/** Long work in short slices, so that the page never waits for us. */

import { giveWay, givingWay } from '../slices.ts';
import type { Pause } from '../steps.ts';

/** A frame at 60 Hz is 16 ms; half of it is the page's. */
const SLICE = 8;

/** A pause for work in steps, which gives way to the page in the same measure. */
export const givingWayToPage = (): Pause => givingWay(SLICE);

/** Work in steps: `undefined` is one that brings nothing. It may be sent `true` to hear that the page has its turn after the next. */
type Steps<T> = Iterable<T | undefined, unknown, boolean | undefined>;

/**
 * Runs through `steps`, giving way to the page whenever a slice is used up. Ends early when `signal` is aborted. Resolves to
 * the time that the slices took, in milliseconds.
 */
export async function inSlices<T>(
  steps: Steps<T>,
  signal: AbortSignal,
  take: (step: T) => void,
): Promise<number> {
  let taken = 0;
  let begun = performance.now();
  let isDue = false;
  const all = steps[Symbol.iterator]();
  for (let step = all.next(); !step.done && !signal.aborted; step = all.next(isDue)) {
    if (step.value !== undefined) take(step.value);
    if (performance.now() < begun + SLICE) continue;
    isDue = !isDue;
    if (isDue) continue;
    taken += performance.now() - begun;
    await giveWay();
    begun = performance.now();
  }
  return taken + performance.now() - begun;
}
