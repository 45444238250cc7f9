/** Noticing that a page shows something else without being loaded anew. */

/** The part of the Navigation API that is used; TypeScript does not know it in every version. */
interface Navigation extends EventTarget {
  addEventListener(type: 'currententrychange', listener: () => void, options?: AddEventListenerOptions): void;
}

/**
 * Calls `onNavigated` after the address changed within the page, a fragment (`#comments`) aside, unless scripts keep their own addresses
 * there (`#/story/1`).
 */
export function followNavigation(signal: AbortSignal, onNavigated: () => void): void {
  const { navigation } = window as unknown as { navigation: Navigation };
  let address = withoutFragment();
  const look = () => {
    if (withoutFragment() === address) return;
    address = withoutFragment();
    onNavigated();
  };
  navigation.addEventListener('currententrychange', look, { signal });
}

const withoutFragment = (): string => location.href.replace(/#(?![!/]+.).*/, '');

/** The same address without what it asks of its place (`?read=2`): there, some pages have their articles, and some count. */
export const placeOnSite = (): string => withoutFragment().replace(/^([^?#]*)\?[^#]*/, '$1');
