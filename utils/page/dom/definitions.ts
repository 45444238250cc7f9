/**
 * Elements of a page's own that it defines after they were read: when the script for them comes in, each gets its shadow root, and no
 * node of the page changes.
 *
 * A page tells nobody else of it. Its registry of such elements is out of reach for a script of an extension, and no observer sees a
 * root being attached. (An observer of sizes would often see what comes of it, but can make the browser report an error that is not the
 * page's, in a page that observes sizes as well: https://www.w3.org/TR/resize-observer/.) What can be seen is which elements are not
 * defined yet: https://html.spec.whatwg.org/multipage/semantics-other.html#selector-defined
 */
import { lookingAgain } from '../looking-again.ts';
import { isConnected, matches, queryAll, shadowRoot } from './accessors.ts';

const UNDEFINED = ':not(:defined)';

/** Elements that were not defined when they were read, as long as they have no open shadow root. */
export class UndefinedElements {
  private readonly elements = new Set<Element>();

  get isEmpty(): boolean {
    return this.elements.size === 0;
  }

  /** Takes note of those in a tree, but not in the shadow roots in it. */
  addFrom(tree: Element | ShadowRoot): void {
    if (tree instanceof Element && matches.call(tree, UNDEFINED)) this.elements.add(tree);
    for (const element of queryAll(tree, UNDEFINED)) this.elements.add(element);
  }

  /** Gives those that have got an open shadow root, and forgets them and what is gone. */
  takeHosts(): Element[] {
    const hosts = [...this.elements].filter(isHost);
    for (const element of this.elements)
      if (!isConnected.call(element) || shadowRoot.call(element)) this.elements.delete(element);
    return hosts;
  }

  /** Whether there is anything to take. */
  get hasHosts(): boolean {
    return [...this.elements].some(isHost);
  }

  clear(): void {
    this.elements.clear();
  }
}

const isHost = (element: Element): boolean => isConnected.call(element) && shadowRoot.call(element) !== null;

/**
 * Looks at elements that are not defined, as long as there are any, and calls `onDefined` when some have got a root. The function that is
 * returned begins to look anew. Ends with `signal`.
 */
export const followDefinitions = (
  elements: UndefinedElements,
  signal: AbortSignal,
  onDefined: () => void,
): (() => void) =>
  lookingAgain(
    () => !elements.isEmpty,
    signal,
    () => elements.hasHosts && onDefined(),
  );
