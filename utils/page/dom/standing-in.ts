/** What holds of an element by what it stands in. */
import { parentElement } from './accessors.ts';

/**
 * Tells of one element after the other whether it is of a kind, or stands in one that is, as far as `above` leads up. What stands above
 * several is asked about once, and what is `known` not at all. It does not call itself: scripts build pages deeper than calls may go.
 */
export function standingIn(
  isOfKind: (element: Element) => boolean,
  above: (element: Element) => Element | null = (element) => parentElement.call(element),
  known = new Map<Element, boolean>(),
): (element: Element | null) => boolean {
  return (element) => {
    const unknown: Element[] = [];
    let nearest = element;
    while (nearest && !known.has(nearest)) {
      unknown.push(nearest);
      nearest = above(nearest);
    }
    let isOne = nearest !== null && known.get(nearest) === true;
    for (const one of unknown.reverse()) {
      isOne ||= isOfKind(one);
      known.set(one, isOne);
    }
    return isOne;
  };
}
