import type { Purpose, PurposeWorld } from '../messaging/messages.ts';

/** What our scripts in a page tell each other: in the global object of our own world of the page, which the page cannot see. */
export interface OwnWorld extends PurposeWorld {
  /** Ends the gate that follows the page. Absent before one does; aborted already where it has done its work. */
  onTheRecordGate?: AbortController;
  /** Ends the reader that is there, whatever it was put in for. */
  onTheRecordReader?: AbortController;
  /** Has the reader that is there read the page, which only showed what was found so far. Absent where none does. */
  onTheRecordQuiet?: (purpose: Purpose | undefined) => Promise<void>;
  /** A reader is at work; not one that only shows what was found about a selection. */
  onTheRecordReads?: boolean;
}

/**
 * What one of our scripts has put there. Read as a plain property, a name that none has put there would be looked for among the ids of
 * the page's elements. https://html.spec.whatwg.org/multipage/nav-history-apis.html#named-access-on-the-window-object
 */
export const inOwnWorld = <World extends object = OwnWorld, N extends keyof World = keyof World>(
  name: N,
): World[N] | undefined => (Object.hasOwn(globalThis, name) ? (globalThis as World)[name] : undefined);
