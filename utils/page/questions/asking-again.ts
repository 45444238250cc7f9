/** Asking again, later and later, while there is no answer. */
import { after } from '../../wait.ts';

/** A worker that was just started, or has just been replaced by an update, is there by then. Milliseconds. */
const SOON = 2_000;
/** As long as one question may take (utils/messaging/ask.ts): whatever made it late, such as an installation, is over by then. */
const LATER = 10_000;
/** Something is broken that only time or the user can mend; a question a minute costs neither battery nor patience. */
const RARELY = 60_000;

/** How long to wait after that many askings in a row (1 or more) went unanswered, in milliseconds. */
export function waitAfter(unanswered: number): number {
  if (unanswered === 1) return SOON;
  return unanswered === 2 ? LATER : RARELY;
}

/** Counts askings without an answer, and calls `again` after each when its wait is over. Ends with `signal`. */
export class AskingAgain {
  private unanswered = 0;
  private callOff: (() => void) | undefined;
  private readonly again: () => void;
  private readonly signal: AbortSignal;

  constructor(again: () => void, signal: AbortSignal) {
    this.again = again;
    this.signal = signal;
  }

  /** Whether the last asking went unanswered. */
  get isDue(): boolean {
    return this.unanswered > 0;
  }

  /** Takes note of how an asking ended. */
  ended(isAnswered: boolean): void {
    this.callOff?.();
    if (this.signal.aborted) return;
    this.unanswered = isAnswered ? 0 : this.unanswered + 1;
    if (!isAnswered) this.callOff = after(waitAfter(this.unanswered), this.signal, this.again);
  }
}
