/** Asking the background, which is trusted. */
import { browser } from 'wxt/browser';
import { ANSWER_TIMEOUT, type AskOptions, within } from './ask.ts';
import type { BackgroundMessage, BackgroundRequest } from './background-messages.ts';
import type { Answer, BackgroundReplies } from './messages.ts';
import { isAnswer, toWire } from './wire.ts';

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
