/**
 * When the popover opens, stays and closes: a pure reducer over facts. Marks are numbers here; elements, timers and promises
 * stay outside. Every wait has a token, so that a timer that fires late is harmless.
 *
 *          enter            dwelled         leave
 *    idle ───────▶ waiting ────────▶ open ───────▶ leaving ──graced──▶ idle
 *     ▲               │               ▲ ▲            │  │
 *     └─leave, inside─┘               │ └── inside, ─┘  │ enter (another mark)
 *         press                       │    enter        ▼
 *                                     └── dwelled ── leaving, next
 *
 * An open popover has a `next`, too, when the pointer comes onto another mark; a press drops it. `dismiss` ends every state.
 * `show` (keyboard, tap, popup) opens from every state and pins; `pin` (the focus went in) keeps an open popover until it is
 * dismissed. A pinned popover does not leave. A dismissed one (Escape) does not come back until the pointer has left its mark;
 * a pinned one may, if the pointer was somewhere else.
 */

export type State =
  /** `closed` is the mark whose popover was just dismissed: it opens again only after the pointer has left it. */
  | { name: 'idle'; token: number; closed?: number }
  | { name: 'waiting'; token: number; mark: number }
  | { name: 'open'; token: number; mark: number; pinned: boolean; next?: number }
  | { name: 'leaving'; token: number; mark: number; next?: number };

export type Fact =
  /** The pointer came onto a mark. */
  | { type: 'enter'; mark: number }
  /** The pointer moved on a mark: it does not rest yet. */
  | { type: 'move' }
  /** The pointer is in the popover or on the bridge to it. */
  | { type: 'inside' }
  /** The pointer is somewhere else. */
  | { type: 'leave' }
  | { type: 'dwelled'; token: number }
  | { type: 'graced'; token: number }
  | { type: 'show'; mark: number }
  | { type: 'pin' }
  /** The pointer is pressed outside of the popover: what it rests on is not what it is there for. */
  | { type: 'press' }
  /** `over` is the mark that the pointer is on. */
  | { type: 'dismiss'; over?: number };

export const initialState: State = { name: 'idle', token: 0 };

/** Which timer runs in a state: the rest on a mark before it opens, or the grace before it closes. */
export function timerOf(state: State): 'dwell' | 'grace' | undefined {
  if (state.name === 'waiting' || (state.name !== 'idle' && state.next !== undefined)) return 'dwell';
  return state.name === 'leaving' ? 'grace' : undefined;
}

/** The mark whose popover is to be seen. */
export const shownMark = (state: State): number | undefined =>
  state.name === 'open' || state.name === 'leaving' ? state.mark : undefined;

/** The mark that is about to be shown, or is. */
export const markInHand = (state: State): number | undefined =>
  state.name === 'idle' ? undefined : state.mark;

export function reduce(state: State, fact: Fact): State {
  const token = state.token + 1;
  switch (fact.type) {
    case 'enter':
      return enter(state, fact.mark, token);
    case 'move':
      return timerOf(state) === 'dwell' ? { ...state, token } : state;
    case 'inside':
      return inside(state, token);
    case 'leave':
      return leave(state, token);
    case 'dwelled':
      return fact.token === state.token ? dwelled(state, token) : state;
    case 'graced':
      return fact.token === state.token && timerOf(state) === 'grace' ? { name: 'idle', token } : state;
    case 'show':
      return { name: 'open', mark: fact.mark, pinned: true, token };
    case 'pin':
      return shownMark(state) === undefined
        ? state
        : { name: 'open', mark: shownMark(state) as number, pinned: true, token };
    case 'press':
      return pressed(state, token);
    case 'dismiss':
      return state.name === 'idle' ? state : dismissed(state, fact.over, token);
  }
}

/** A pinned popover is not held open by a pointer on its mark. Where there is none, one that comes there is a new wish. */
function dismissed(state: Exclude<State, { name: 'idle' }>, over: number | undefined, token: number): State {
  const isNewWish = state.name === 'open' && state.pinned && over !== state.mark;
  return isNewWish ? { name: 'idle', token } : { name: 'idle', token, closed: state.mark };
}

function enter(state: State, mark: number, token: number): State {
  if (state.name === 'idle') return state.closed === mark ? state : { name: 'waiting', mark, token };
  if (state.name === 'waiting') return state.mark === mark ? state : { name: 'waiting', mark, token };
  if (state.mark === mark) return inside(state, token);
  if (state.next === mark || (state.name === 'open' && state.pinned)) return state;
  return { ...state, next: mark, token };
}

/** Back on the mark, or in its popover: it stays, and a mark brushed on the way is forgotten. */
function inside(state: State, token: number): State {
  if (state.name === 'leaving') return { name: 'open', mark: state.mark, pinned: false, token };
  if (state.name === 'open' && state.next !== undefined)
    return { name: 'open', mark: state.mark, pinned: state.pinned, token };
  return state.name === 'waiting' ? { name: 'idle', token } : state;
}

function leave(state: State, token: number): State {
  if (state.name === 'waiting' || (state.name === 'idle' && state.closed !== undefined))
    return { name: 'idle', token };
  if (state.name === 'open' && !state.pinned) return { name: 'leaving', mark: state.mark, token };
  if (state.name === 'leaving' && state.next !== undefined)
    return { name: 'leaving', mark: state.mark, token };
  return state;
}

/** A mark that is waited for opens only after the pointer has left it. */
function pressed(state: State, token: number): State {
  if (state.name === 'waiting') return dismissed(state, state.mark, token);
  return state.name === 'idle' || state.next === undefined ? state : { ...state, next: undefined, token };
}

function dwelled(state: State, token: number): State {
  if (state.name === 'waiting') return { name: 'open', mark: state.mark, pinned: false, token };
  if (state.name === 'idle' || state.next === undefined) return state;
  return { name: 'open', mark: state.next, pinned: false, token };
}
