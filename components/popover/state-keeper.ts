/** Keeps the popover's state as facts come in, and runs the timer that belongs to it. */
import { type Fact, initialState, reduce, type State, timerOf } from './reducer.ts';
import { GRACE } from './timing.ts';

export class StateKeeper {
  state: State = initialState;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly dwell: () => number;
  private readonly tell: (fact: Fact) => void;

  /** `dwell` is how long the pointer has to rest, in milliseconds. `tell` is called with the fact that a wait is over. */
  constructor(dwell: () => number, tell: (fact: Fact) => void) {
    this.dwell = dwell;
    this.tell = tell;
  }

  /** Takes a fact in. Returns the state before it, or undefined when that is still the state. */
  take(fact: Fact): State | undefined {
    const before = this.state;
    this.state = reduce(before, fact);
    if (this.state === before) return undefined;
    this.restartTimer();
    return before;
  }

  end(): void {
    clearTimeout(this.timer);
  }

  private restartTimer(): void {
    clearTimeout(this.timer);
    const kind = timerOf(this.state);
    if (kind === undefined) return;
    const { token } = this.state;
    const isDwell = kind === 'dwell';
    this.timer = setTimeout(
      () => this.tell({ type: isDwell ? 'dwelled' : 'graced', token }),
      isDwell ? this.dwell() : GRACE,
    );
  }
}
