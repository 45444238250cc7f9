/** Keeps the popover's state as facts come in, and waits as it says. */
import { after } from '../../utils/wait.ts';
import { type Fact, initialState, reduce, type State, timerOf } from './reducer.ts';
import { GRACE } from './timing.ts';

export class StateKeeper {
  state: State = initialState;
  private callOff: (() => void) | undefined;
  private readonly signal: AbortSignal;
  private readonly dwell: () => number;
  private readonly tell: (fact: Fact) => void;

  /**
   * `dwell` is how long the pointer has to rest, in milliseconds. `tell` is called with the fact that a wait is over. Nothing is waited for
   * once `signal` is aborted.
   */
  constructor(signal: AbortSignal, dwell: () => number, tell: (fact: Fact) => void) {
    this.signal = signal;
    this.dwell = dwell;
    this.tell = tell;
  }

  /** Takes a fact in. Returns the state before it, or undefined when that is still the state. */
  take(fact: Fact): State | undefined {
    const before = this.state;
    this.state = reduce(before, fact);
    if (this.state === before) return undefined;
    this.waitAnew();
    return before;
  }

  private waitAnew(): void {
    this.callOff?.();
    const kind = timerOf(this.state);
    if (kind === undefined) return;
    const { token } = this.state;
    const isDwell = kind === 'dwell';
    this.callOff = after(isDwell ? this.dwell() : GRACE, this.signal, () =>
      this.tell({ type: isDwell ? 'dwelled' : 'graced', token }),
    );
  }
}
