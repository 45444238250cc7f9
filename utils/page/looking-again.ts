/** Looking a few times, with growing waits between, for what a page tells nobody of. */
import { after } from '../wait.ts';

/** The first look comes so soon, each further one after twice the time, in milliseconds. */
const FIRST_WAIT = 250;

/** The last look comes after this wait, in milliseconds, half a minute after the first: many pages never do what is waited for. */
const LONGEST_WAIT = 16_000;

/**
 * Calls `look` at the window's `load` and a few times after each call of the function that is returned, as long as `isDue` says that there
 * is something to look for. Where there is nothing, nothing is done and no time is waited for. Ends with `signal`.
 */
export function lookingAgain(isDue: () => boolean, signal: AbortSignal, look: () => void): () => void {
  let callOff: (() => void) | undefined;
  const lookAfter = (wait: number) => {
    callOff?.();
    if (isDue() && wait <= LONGEST_WAIT) callOff = after(wait, signal, () => lookNow(wait * 2));
  };
  const lookNow = (nextWait: number) => {
    if (isDue()) look();
    lookAfter(nextWait);
  };
  // It waits for every script and style sheet that stands in the page, however slow the line is.
  addEventListener('load', () => lookNow(FIRST_WAIT), { once: true, signal });
  return () => lookAfter(FIRST_WAIT);
}
