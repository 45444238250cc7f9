/** What a reader takes, and from whom. */
import { browser } from 'wxt/browser';
import { type Handlers, listen, trustOf } from './answer.ts';
import { type ReaderMessage, type ReaderRequest, readerMessages } from './reader-messages.ts';
import type { ReaderReply } from './reader-replies.ts';

export type ReaderHandlers = {
  [M in ReaderMessage]: (request: ReaderRequest<M>) => ReaderReply<M> | Promise<ReaderReply<M>>;
};

/**
 * Answers what the reader is asked. Only our own contexts can send to a tab, and the browser keeps other extensions'
 * messages apart, so the sender's id decides; a sender with a tab of its own must be one of our pages.
 */
export function answerAsReader(handlers: ReaderHandlers): () => void {
  return listen(readerMessages, handlers as unknown as Handlers, (sender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    return sender.tab === undefined ? 'own' : trustOf(sender);
  });
}
