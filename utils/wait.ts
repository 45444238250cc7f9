/**
 * Calls `run` after so many milliseconds, unless `signal` is aborted before or the function that is returned is called.
 *
 * By a signal, not by a timer: a page that clears all timers it can think of clears those of our scripts in it, too, since theirs and ours
 * are numbered together. Nothing but `signal` has to hold on to it.
 */
export function after(milliseconds: number, signal: AbortSignal, run: () => void): () => void {
  const waiting = AbortSignal.timeout(milliseconds);
  const callOff = () => {
    waiting.onabort = null;
  };
  if (!signal.aborted) waiting.onabort = run;
  signal.addEventListener('abort', callOff, { signal: waiting });
  return callOff;
}
