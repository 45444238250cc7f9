/**
 * Elements of a page's own that it defines after they were read: when the script for them comes in, each gets its shadow root, and no
 * node of the page changes.
 *
 * A page tells nobody else of it. Its registry of such elements is out of reach for a script of an extension, and no observer sees a
 * root being attached. (An observer of sizes would often see what comes of it, but can make the browser report an error that is not the
 * page's, in a page that observes sizes as well: https://www.w3.org/TR/resize-observer/.) What can be seen is which elements are not
 * defined yet: https://html.spec.whatwg.org/multipage/semantics-other.html#selector-defined
 */
import { isConnected, matches, queryAll, shadowRoot } from './accessors.ts';

const UNDEFINED = ':not(:defined)';

/** The first look comes so soon after a page was read, each further one after twice the time, in milliseconds. */
const FIRST_WAIT = 250;

/** The last look comes after this wait, in milliseconds, half a minute after the first: many pages never define all that they hold. */
const LONGEST_WAIT = 16_000;

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
 * Looks at elements that are not defined, at the window's `load` and a few times after each call of the function that is returned, and
 * calls `onDefined` when some have got a root. Where there are none, nothing is done and no time is waited for. Ends with `signal`.
 */
export function followDefinitions(
  elements: UndefinedElements,
  signal: AbortSignal,
  onDefined: () => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const lookAfter = (wait: number) => {
    clearTimeout(timer);
    if (elements.isEmpty || wait > LONGEST_WAIT || signal.aborted) return;
    timer = setTimeout(() => look(wait * 2), wait);
  };
  const look = (nextWait: number) => {
    if (elements.hasHosts) onDefined();
    lookAfter(nextWait);
  };
  // It waits for every script that stands in the page, however slow the line is.
  addEventListener('load', () => look(FIRST_WAIT), { once: true, signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
  return () => lookAfter(FIRST_WAIT);
}
