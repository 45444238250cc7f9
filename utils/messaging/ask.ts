/** Sending a message and waiting, for a bounded time, for its answer. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { inTime } from '../in-time.ts';
import {
  type Answer,
  type BackgroundMessage,
  type BackgroundReplies,
  type BackgroundRequest,
  type ReaderMessage,
  type ReaderReply,
  type ReaderRequest,
  readerReplies,
} from './messages.ts';
import { isAnswer, toWire } from './wire.ts';

/** Long enough for a cold worker that loads a large dataset on a slow disk; a reader who waits longer has moved on. */
const ANSWER_TIMEOUT = 10_000;

interface AskOptions {
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

/** Asks the reader in a tab, and parses what it says: it lives in a web page's process. Never throws. */
export function askReader<M extends ReaderMessage>(
  tab: number,
  name: M,
  request: ReaderRequest<M>,
  { timeout = ANSWER_TIMEOUT }: AskOptions = {},
): Promise<Answer<ReaderReply<M>>> {
  return within(timeout, async (): Promise<Answer<ReaderReply<M>>> => {
    const answer: unknown = await browser.tabs.sendMessage(tab, toWire(name, request), { frameId: 0 });
    if (!isAnswer(answer)) return { ok: false, failure: 'nobody' };
    if (!answer.ok) return answer;
    const reply = v.safeParse(readerReplies[name], answer.value);
    return reply.success
      ? { ok: true, value: reply.output as ReaderReply<M> }
      : { ok: false, failure: 'refused' };
  });
}

async function within<T>(timeout: number, ask: () => Promise<Answer<T>>): Promise<Answer<T>> {
  try {
    return await inTime(timeout, ask(), { ok: false, failure: 'late' });
  } catch {
    // The browser rejects when nobody listens: no reader in that tab, or this script outlived its extension.
    return { ok: false, failure: 'nobody' };
  }
}
