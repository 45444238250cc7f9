/** A page that is not looked at yet, one that was left and comes back, and one that writes itself anew. */

/** Chromium's; Firefox prerenders nothing. https://wicg.github.io/nav-speculation/prerendering.html */
interface Prerendered {
  readonly prerendering?: boolean;
}

/** Calls `begin` now or, where the browser prepares the page for a reader who may never come, once somebody looks at it. */
export function whenActivated(page: Document, begin: () => void): void {
  // Where the browser has no such property, a form of that name stands in its place.
  if ((page as Prerendered).prerendering === true)
    page.addEventListener('prerenderingchange', begin, { once: true });
  else begin();
}

/**
 * Calls `onLeave` when the page is left, and `onReturn` when it is shown again as it was, from the back/forward cache. No listener
 * to `unload`: that would keep the page from being put there.
 */
export function followReturns(signal: AbortSignal, onLeave: () => void, onReturn: () => void): void {
  const show = ({ persisted }: PageTransitionEvent) => persisted && onReturn();
  keepListening(signal, () => {
    addEventListener('pagehide', onLeave, { signal });
    addEventListener('pageshow', show, { signal });
  });
}

/**
 * Calls `listen` now, and again whenever the document has another root element. A page that writes itself anew (`document.open()`)
 * takes all listeners away, ours too. `listen` adds the same functions each time, which changes nothing where they still are. There may
 * be no root element when it is called.
 */
export function keepListening(signal: AbortSignal, listen: () => void): void {
  if (signal.aborted) return;
  listen();
  const observer = new MutationObserver(listen);
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
