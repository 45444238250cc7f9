/** Sending a message and waiting, for a bounded time, for its answer. */
import { inTime } from '../in-time.ts';
import type { Answer } from './messages.ts';

/** In milliseconds. Long enough for a cold worker that loads a large dataset on a slow disk; a user who waits longer has moved on. */
export const ANSWER_TIMEOUT = 10_000;

export interface AskOptions {
  /** Milliseconds until the answer counts as `late`. */
  timeout?: number;
}

/** Waits for so many milliseconds. Never throws: what cannot be asked is answered by nobody. */
export async function within<T>(timeout: number, ask: () => Promise<Answer<T>>): Promise<Answer<T>> {
  try {
    return await inTime(timeout, ask(), { ok: false, failure: 'late' });
  } catch {
    // The browser rejects when nobody listens: no reader in that tab, or this script outlived its extension.
    return { ok: false, failure: 'nobody' };
  }
}
