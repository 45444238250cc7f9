/** Sending a message and waiting, for a bounded time, for its answer. */
import { browser } from 'wxt/browser';
import { inTime } from '../in-time.ts';
import type { BackgroundMessage, BackgroundRequest } from './background-messages.ts';
import type { Answer, BackgroundReplies } from './messages.ts';
import { isAnswer, toWire } from './wire.ts';

/** Long enough for a cold worker that loads a large dataset on a slow disk; a reader who waits longer has moved on. */
export const ANSWER_TIMEOUT = 10_000;

export interface AskOptions {
  /** Milliseconds until the answer counts as `late`. */
  timeout?: number;
}

/** Asks the background. Never throws: see `Answer`. */
export function askBackground<M extends BackgroundMessage>(
  name: M,
  request: BackgroundRequest<M>,
  { timeout = ANSWER_TIMEOUT }: AskOptions = {},
): Promise<Answer<BackgroundReplies[M]>> {
  return within(timeout, async () => {
    const answer: unknown = await browser.runtime.sendMessage(toWire(name, request));
    return isAnswer(answer) ? (answer as Answer<BackgroundReplies[M]>) : { ok: false, failure: 'nobody' };
  });
}

/** Never throws: what cannot be asked is answered by nobody. */
export async function within<T>(timeout: number, ask: () => Promise<Answer<T>>): Promise<Answer<T>> {
  try {
    return await inTime(timeout, ask(), { ok: false, failure: 'late' });
  } catch {
    // The browser rejects when nobody listens: no reader in that tab, or this script outlived its extension.
    return { ok: false, failure: 'nobody' };
  }
}
