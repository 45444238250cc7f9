/**
 * Looking again at a page that has its text later than it has loaded, or than it has navigated within itself.
 *
 * The waits are signals, not timers, as all waits are that pages must not end (utils/wait.ts). They are made by hand: `after` would be a
 * fortieth of the gate, which every page of a news site runs.
 */

/** The first of these looks comes after so long, in milliseconds, each further one after twice the time. */
export const FIRST_WAIT = 2000;
/** The last look comes after this wait, in milliseconds, 14 seconds after the beginning: a slow line has brought the text by then. */
const LAST_WAIT = 8000;

/**
 * For a page that was just looked at 2 seconds after it had loaded, since it may show what it had hidden. Calls `look` 6 and 14 seconds
 * after that loading, each time only if the page's nodes have changed since the last. The function that is returned begins anew: the
 * page has another address. Of all changes one is heard of between two looks, so that a page that never rests costs no more; after the
 * last look, none, and no time is waited for. Ends with `signal`.
 */
export function lookLater(page: Document, signal: AbortSignal, look: () => void): () => void {
  /** At first, nothing is waited for: it might as well be any other. */
  let waiting = signal;
  let wait: number;
  let isChanged = false;
  const observer = new MutationObserver(() => {
    isChanged = true;
    observer.disconnect();
  });
  const stop = () => {
    waiting.onabort = null;
    observer.disconnect();
  };
  const lookAfter = (next: number) => {
    stop();
    wait = next;
    if (signal.aborted || wait > LAST_WAIT) return;
    if (!isChanged) observer.observe(page, { childList: true, characterData: true, subtree: true });
    waiting = AbortSignal.timeout(wait);
    waiting.onabort = () => {
      if (isChanged) look();
      isChanged = false;
      lookAfter(wait * 2);
    };
  };
  signal.addEventListener('abort', stop);
  lookAfter(FIRST_WAIT * 2);
  return () => {
    isChanged = true;
    // A page that changes its address all the time shall not put the look off each time.
    if (wait > FIRST_WAIT) lookAfter(FIRST_WAIT);
  };
}
