/** Noticing that a page shows something else without being loaded anew. */

/** The part of the Navigation API that is used; Firefox has it from 147 on. */
interface Navigation extends EventTarget {
  addEventListener(type: 'currententrychange', listener: () => void, options?: AddEventListenerOptions): void;
}

/**
 * Calls `onNavigated` after the address changed within the page, a fragment (`#comments`) aside. Where the browser has no
 * Navigation API, only steps through the history are noticed at once; the text that a click brings in is noticed as a change.
 */
export function followNavigation(signal: AbortSignal, onNavigated: () => void): void {
  const { navigation } = window as { navigation?: Navigation };
  let address = withoutFragment();
  const look = () => {
    if (withoutFragment() === address) return;
    address = withoutFragment();
    onNavigated();
  };
  navigation?.addEventListener('currententrychange', look, { signal });
  if (!navigation) addEventListener('popstate', look, { signal });
}

const withoutFragment = (): string => location.href.split('#', 1)[0] ?? '';
