/** A long walk through a page in short slices, so that the page never waits for us. */
import { giveWay, PAGE_SLICE } from '../slices.ts';

/**
 * Takes what a walk brings, giving way to the page whenever a slice is used up. At a step that brings nothing, `undefined` comes. The walk is
 * sent `true` where the page has its turn after its next step. Ends early when `signal` is aborted. Resolves to the time that the slices
 * took, in milliseconds.
 */
export async function walkInSlices<T>(
  walk: Iterable<T | undefined, unknown, boolean | undefined>,
  signal: AbortSignal,
  take: (found: T) => void,
): Promise<number> {
  let taken = 0;
  let begun = performance.now();
  let isDue = false;
  const steps = walk[Symbol.iterator]();
  for (let step = steps.next(); !step.done && !signal.aborted; step = steps.next(isDue)) {
    if (step.value !== undefined) take(step.value);
    if (performance.now() < begun + PAGE_SLICE) continue;
    isDue = !isDue;
    if (isDue) continue;
    taken += performance.now() - begun;
    await giveWay();
    begun = performance.now();
  }
  return taken + performance.now() - begun;
}
