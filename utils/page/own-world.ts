import type { Purpose } from '../messaging/messages.ts';

/** What our scripts in a page tell each other: in the global object of our own world of the page, which the page cannot see. */
export interface OwnWorld {
  /** Ends the gate that ran last. Aborted already where it has done its work. */
  onTheRecordGate?: AbortController;
  /** A reader is at work; not one that only shows what was found about a selection. */
  onTheRecordReads?: boolean;
  /** What the reader that is put in next is for; absent where the gate asked for it. That reader takes it away. */
  onTheRecordPurpose?: Purpose;
}
