/** Asking a reader, which lives in a web page's process: what it says is parsed. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { ANSWER_TIMEOUT, type AskOptions, within } from './ask.ts';
import type { Answer } from './messages.ts';
import type { ReaderMessage, ReaderRequest } from './reader-messages.ts';
import { type ReaderReply, readerReplies } from './reader-replies.ts';
import { isAnswer, toWire } from './wire.ts';

/** Asks the reader in a tab. Never throws: see `Answer`. */
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
