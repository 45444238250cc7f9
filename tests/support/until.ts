/** Waiting for something to become true, with a deadline instead of a guess at how long it takes. */
import { setTimeout as pause } from 'node:timers/promises';

/** Milliseconds from one look of `until` to the next. Short enough not to slow a test, long enough not to busy a browser. */
const LOOK_EVERY = 50;
/** In milliseconds. Long enough for a loaded machine with two cores; a failing test should still end. */
const DEADLINE = 15_000;

interface UntilOptions<T> {
  /** What is waited for, in words: "Expected the popover to open". */
  what: string;
  /** Milliseconds. */
  within?: number;
  /** When a value is good; by default when it is truthy. */
  accept?: (value: T) => boolean;
}

/** A value that `until` accepted with the default test. */
type Truthy<T> = Exclude<T, false | null | undefined | 0 | ''>;

/**
 * Looks again and again until `look` gives an accepted value, and returns it. Throws with the last value, or the last error,
 * when the deadline has passed.
 */
export function until<T>(
  look: () => T | Promise<T>,
  options: UntilOptions<T> & { accept: (value: T) => boolean },
): Promise<T>;
export function until<T>(look: () => T | Promise<T>, options: UntilOptions<T>): Promise<Truthy<T>>;
export async function until<T>(look: () => T | Promise<T>, options: UntilOptions<T>): Promise<T> {
  const { what, within = DEADLINE, accept = Boolean } = options;
  const end = Date.now() + within;
  for (;;) {
    const outcome = await attempt(look);
    if (outcome.ok && accept(outcome.value)) return outcome.value;
    if (Date.now() > end) throw late(what, within, outcome);
    await pause(LOOK_EVERY);
  }
}

type Outcome<T> = { ok: true; value: T } | { ok: false; error: unknown };

async function attempt<T>(look: () => T | Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await look() };
  } catch (error) {
    return { ok: false, error };
  }
}

function late<T>(what: string, within: number, outcome: Outcome<T>): Error {
  if (!outcome.ok) return new Error(`${what}: not within ${within} ms`, { cause: outcome.error });
  return new Error(
    `${what}: not within ${within} ms; last seen: ${JSON.stringify(outcome.value)?.slice(0, 2000)}`,
  );
}
