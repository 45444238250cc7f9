/**
 * The popover's states and every edge between them. `next` is another mark that the pointer rests on while one is shown.
 *
 *     idle ──enter──▶ waiting ──dwelled──▶ open ──leave──▶ leaving ──graced──▶ idle
 *                        │                  ▲ ▲               │ │
 *                        │leave,            │ └───── inside, ─┘ │ enter (other)
 *                        │inside            │ enter (own mark)  ▼
 *                        ▼                  └──dwelled── leaving, next
 *                      idle
 *
 *     open ──enter (other)──▶ open, next ──dwelled──▶ open (the other)
 *     open, next ──inside, enter (own)──▶ open         open, next ──leave──▶ leaving         leaving, next ──leave──▶ leaving
 *     any ──show──▶ pinned                             open, leaving ──pin──▶ pinned          any ──dismiss──▶ idle
 *     waiting ──press──▶ idle                          open, next ──press──▶ open             leaving, next ──press──▶ leaving
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Fact,
  initialState,
  reduce,
  type State,
  shownMark,
  timerOf,
} from '../../../../components/popover/reducer.ts';

const TOKEN = 7;

/** Each kind of state, with mark 1 in hand and mark 2 beside it. */
const STATES = {
  idle: { name: 'idle', token: TOKEN },
  waiting: { name: 'waiting', mark: 1, token: TOKEN },
  open: { name: 'open', mark: 1, pinned: false, token: TOKEN },
  'open, next': { name: 'open', mark: 1, pinned: false, next: 2, token: TOKEN },
  pinned: { name: 'open', mark: 1, pinned: true, token: TOKEN },
  leaving: { name: 'leaving', mark: 1, token: TOKEN },
  'leaving, next': { name: 'leaving', mark: 1, next: 2, token: TOKEN },
} as const satisfies { [name: string]: State };
type StateName = keyof typeof STATES;

/** Each kind of fact. `own` is the mark in hand, `other` the one beside it, `third` one that nothing was heard of. */
const FACTS = {
  'enter own': { type: 'enter', mark: 1 },
  'enter other': { type: 'enter', mark: 2 },
  'enter third': { type: 'enter', mark: 3 },
  move: { type: 'move' },
  inside: { type: 'inside' },
  leave: { type: 'leave' },
  dwelled: { type: 'dwelled', token: TOKEN },
  graced: { type: 'graced', token: TOKEN },
  'show other': { type: 'show', mark: 2 },
  pin: { type: 'pin' },
  press: { type: 'press' },
  dismiss: { type: 'dismiss' },
} as const satisfies { [name: string]: Fact };
type FactName = keyof typeof FACTS;

/** A state in a few words: its name and marks, without its token. */
function spell(state: State): string {
  if (state.name === 'idle') return 'idle';
  const name = state.name === 'open' && state.pinned ? 'pinned' : state.name;
  const next = state.name !== 'waiting' && state.next !== undefined ? `, next ${state.next}` : '';
  return `${name} ${state.mark}${next}`;
}

/** Where each fact leads from each state. `same`: the very same object, so that no timer is started again. `anew`: the same
 * state with a new token, so that its timer starts again. */
const EDGES: { [state in StateName]: { [fact in FactName]: string } } = {
  idle: {
    'enter own': 'waiting 1',
    'enter other': 'waiting 2',
    'enter third': 'waiting 3',
    move: 'same',
    inside: 'same',
    leave: 'same',
    dwelled: 'same',
    graced: 'same',
    'show other': 'pinned 2',
    pin: 'same',
    press: 'same',
    dismiss: 'same',
  },
  waiting: {
    'enter own': 'same',
    'enter other': 'waiting 2',
    'enter third': 'waiting 3',
    move: 'anew',
    inside: 'idle',
    leave: 'idle',
    dwelled: 'open 1',
    graced: 'same',
    'show other': 'pinned 2',
    pin: 'same',
    press: 'idle',
    dismiss: 'idle',
  },
  open: {
    'enter own': 'same',
    'enter other': 'open 1, next 2',
    'enter third': 'open 1, next 3',
    move: 'same',
    inside: 'same',
    leave: 'leaving 1',
    dwelled: 'same',
    graced: 'same',
    'show other': 'pinned 2',
    pin: 'pinned 1',
    press: 'same',
    dismiss: 'idle',
  },
  'open, next': {
    'enter own': 'open 1',
    'enter other': 'same',
    'enter third': 'open 1, next 3',
    move: 'anew',
    inside: 'open 1',
    leave: 'leaving 1',
    dwelled: 'open 2',
    graced: 'same',
    'show other': 'pinned 2',
    pin: 'pinned 1',
    press: 'open 1',
    dismiss: 'idle',
  },
  pinned: {
    'enter own': 'same',
    'enter other': 'same',
    'enter third': 'same',
    move: 'same',
    inside: 'same',
    leave: 'same',
    dwelled: 'same',
    graced: 'same',
    'show other': 'pinned 2',
    pin: 'anew',
    press: 'same',
    dismiss: 'idle',
  },
  leaving: {
    'enter own': 'open 1',
    'enter other': 'leaving 1, next 2',
    'enter third': 'leaving 1, next 3',
    move: 'same',
    inside: 'open 1',
    leave: 'same',
    dwelled: 'same',
    graced: 'idle',
    'show other': 'pinned 2',
    pin: 'pinned 1',
    press: 'same',
    dismiss: 'idle',
  },
  'leaving, next': {
    'enter own': 'open 1',
    'enter other': 'same',
    'enter third': 'leaving 1, next 3',
    move: 'anew',
    inside: 'open 1',
    leave: 'leaving 1',
    dwelled: 'open 2',
    graced: 'same',
    'show other': 'pinned 2',
    pin: 'pinned 1',
    press: 'leaving 1',
    dismiss: 'idle',
  },
};

const edges = Object.entries(EDGES).flatMap(([state, facts]) =>
  Object.entries(facts).map(([fact, to]) => ({ state: state as StateName, fact: fact as FactName, to })),
);

describe('every edge', () => {
  it.each(edges)('$state, $fact: $to', ({ state: name, fact, to }) => {
    const state = STATES[name];
    const after = reduce(state, FACTS[fact]);
    if (to === 'same') expect(after).toBe(state);
    else {
      expect(spell(after)).toBe(to === 'anew' ? spell(state) : to);
      expect(after.token).toBe(TOKEN + 1);
    }
  });

  it('starts at idle', () => {
    expect(spell(initialState)).toBe('idle');
  });
});

describe('timers', () => {
  it.each<[StateName, ReturnType<typeof timerOf>]>([
    ['idle', undefined],
    ['waiting', 'dwell'],
    ['open', undefined],
    ['open, next', 'dwell'],
    ['pinned', undefined],
    ['leaving', 'grace'],
    ['leaving, next', 'dwell'],
  ])('%s: %s', (name, timer) => {
    expect(timerOf(STATES[name])).toBe(timer);
  });

  it.each<[StateName, number | undefined]>([
    ['idle', undefined],
    ['waiting', undefined],
    ['open', 1],
    ['open, next', 1],
    ['pinned', 1],
    ['leaving', 1],
    ['leaving, next', 1],
  ])('%s: mark %s is to be seen', (name, mark) => {
    expect(shownMark(STATES[name])).toBe(mark);
  });

  it.each(Object.keys(STATES) as StateName[])('a late one changes nothing in %s', (name) => {
    const state = STATES[name];
    for (const token of [0, TOKEN - 1, TOKEN + 1]) {
      expect(reduce(state, { type: 'dwelled', token })).toBe(state);
      expect(reduce(state, { type: 'graced', token })).toBe(state);
    }
  });
});

const mark = fc.integer({ min: 1, max: 3 });
/** Timers with the token of the moment, and late ones. */
const arbitraryFact: fc.Arbitrary<(state: State) => Fact> = fc.oneof(
  mark.map((at) => (): Fact => ({ type: 'enter', mark: at })),
  mark.map((at) => (): Fact => ({ type: 'show', mark: at })),
  fc
    .constantFrom<Fact['type'] & ('move' | 'inside' | 'leave' | 'pin' | 'press' | 'dismiss')>(
      'move',
      'inside',
      'leave',
      'pin',
      'press',
      'dismiss',
    )
    .map((type) => (): Fact => ({ type })),
  fc.tuple(fc.constantFrom<'dwelled' | 'graced'>('dwelled', 'graced'), fc.integer({ min: 0, max: 3 })).map(
    ([type, age]) =>
      (state: State): Fact => ({ type, token: state.token - age }),
  ),
);

/** Every step of a story: the fact, and the states before and after it. */
function stepsOf(story: readonly ((state: State) => Fact)[]) {
  let before: State = initialState;
  return story.map((tell) => {
    const fact = tell(before);
    const step = { before, fact, after: reduce(before, fact) };
    before = step.after;
    return step;
  });
}

const always = (check: (step: ReturnType<typeof stepsOf>[number]) => void) =>
  fc.assert(
    fc.property(fc.array(arbitraryFact, { maxLength: 40 }), (story) => stepsOf(story).forEach(check)),
    {
      numRuns: 500,
    },
  );

describe('from any sequence of facts', () => {
  it('dismiss leads to idle', () => {
    always(({ after }) => expect(reduce(after, { type: 'dismiss' }).name).toBe('idle'));
  });

  it('a popover opens only by show or by a rest that was waited for', () => {
    always(({ before, fact, after }) => {
      if (shownMark(after) === undefined || shownMark(after) === shownMark(before)) return;
      const isWaitedFor =
        fact.type === 'dwelled' && fact.token === before.token && timerOf(before) === 'dwell';
      expect(fact.type === 'show' || isWaitedFor).toBe(true);
    });
  });

  it('a pinned popover goes only when it is dismissed or another is shown', () => {
    always(({ before, fact, after }) => {
      if (before.name !== 'open' || !before.pinned || ['dismiss', 'show'].includes(fact.type)) return;
      expect(spell(after)).toBe(spell(before));
    });
  });

  it('an open popover closes only when dismissed, or when its grace has passed', () => {
    always(({ before, fact, after }) => {
      if (shownMark(before) === undefined || shownMark(after) !== undefined) return;
      const isWaitedFor =
        fact.type === 'graced' && fact.token === before.token && timerOf(before) === 'grace';
      expect(fact.type === 'dismiss' || isWaitedFor).toBe(true);
    });
  });

  it('every change has a token of its own, so that timers of before are late', () => {
    always(({ before, after }) => {
      if (after !== before) expect(after.token).toBe(before.token + 1);
    });
  });

  it('only states of the diagram are reached: a pinned popover has no next, and next is another mark', () => {
    always(({ after }) => {
      if (after.name !== 'open' && after.name !== 'leaving') return;
      expect(after.next).not.toBe(after.mark);
      if (after.name === 'open' && after.pinned) expect(after.next).toBeUndefined();
    });
  });
});

describe('a popover that was dismissed', () => {
  const after = (...facts: Fact[]) => facts.reduce(reduce, initialState);
  const opened: Fact[] = [
    { type: 'enter', mark: 1 },
    { type: 'dwelled', token: 1 },
  ];

  it('does not come back while the pointer stays on its mark', () => {
    expect(after(...opened).name).toBe('open');
    expect(after(...opened, { type: 'dismiss' }, { type: 'enter', mark: 1 }).name).toBe('idle');
  });

  it('or was called off by a press, does not either', () => {
    const pressed: Fact[] = [{ type: 'enter', mark: 1 }, { type: 'press' }];
    expect(after(...pressed, { type: 'enter', mark: 1 }).name).toBe('idle');
    expect(after(...pressed, { type: 'leave' }, { type: 'enter', mark: 1 }).name).toBe('waiting');
  });

  it('does once the pointer has left it, and another mark opens at any time', () => {
    expect(after(...opened, { type: 'dismiss' }, { type: 'leave' }, { type: 'enter', mark: 1 }).name).toBe(
      'waiting',
    );
    expect(after(...opened, { type: 'dismiss' }, { type: 'enter', mark: 2 }).name).toBe('waiting');
  });

  it('and was pinned, does not come back either while the pointer stays on its mark', () => {
    const dismissed: Fact[] = [
      { type: 'show', mark: 1 },
      { type: 'dismiss', over: 1 },
    ];
    expect(after(...dismissed, { type: 'enter', mark: 1 }).name).toBe('idle');
    expect(after(...dismissed, { type: 'enter', mark: 2 }).name).toBe('waiting');
    expect(after(...dismissed, { type: 'leave' }, { type: 'enter', mark: 1 }).name).toBe('waiting');
  });

  it.each([undefined, 2])('and was pinned, does not keep a pointer from its mark that was on %s', (over) => {
    const shown: Fact = { type: 'show', mark: 1 };
    expect(after(shown, { type: 'dismiss', over }, { type: 'enter', mark: 1 }).name).toBe('waiting');
  });
});
