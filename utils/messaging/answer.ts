/** Receiving messages: a table of handlers with a trust level each; whatever is not in it is refused. */
import type { Runtime } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import { logError } from '../log.ts';
import type { Answer, Sender } from './messages.ts';
import { isWire } from './wire.ts';

/** Where a message came from, as the browser (not the message) tells it. */
export interface From {
  /** The tab, for messages from a page. */
  tab?: number;
  /** The address of the sending document. */
  url?: string;
  /** The document itself, where the browser gives it a name. */
  document?: string;
}

/** Who may send a message, and what is taken of a request; undefined where it is none of this message. */
export interface Entry {
  from: Sender;
  take: (request: unknown) => { request: unknown } | undefined;
}
type Table = { readonly [name: string]: Entry };
export type Handlers = { readonly [name: string]: (request: unknown, from: From) => unknown };
type SendBack = (answer: Answer<unknown>) => void;

/**
 * Who a sender is: `own` only if its document is ours, `page` only if it is the top frame of a web page. An unknown or
 * missing address is nobody's.
 */
export function trustOf(sender: Runtime.MessageSender): Sender | undefined {
  if (sender.id !== browser.runtime.id || sender.url === undefined) return undefined;
  if (sender.url.startsWith(browser.runtime.getURL('/'))) return 'own';
  const isTopFrame = sender.tab?.id !== undefined && sender.frameId === 0;
  return isTopFrame && /^https?:/.test(sender.url) ? 'page' : undefined;
}

/** Answers messages of a table, from whoever is trusted to send them; the rest is refused, or another's. */
export function listen(
  table: Table,
  handlers: Handlers,
  trust: (sender: Runtime.MessageSender) => Sender | undefined,
): () => void {
  const answerFor = (
    message: unknown,
    sender: Runtime.MessageSender,
  ): Promise<Answer<unknown>> | undefined => {
    if (!isWire(message)) return undefined;
    const name = message.onTheRecord;
    const entry = Object.hasOwn(table, name) ? table[name] : undefined;
    const handler = handlers[name];
    // Another of our own contexts may be the one to answer this name.
    if (!entry || !handler) return undefined;
    if (trust(sender) !== entry.from) return Promise.resolve(refused);
    const taken = entry.take(message.request);
    if (!taken) return Promise.resolve(refused);
    const from: From = { tab: sender.tab?.id, url: sender.url, document: sender.documentId };
    return answer(name, () => handler(taken.request, from));
  };
  // To Chromium itself, without the polyfill that pages do without, a promise is no answer. The types know of none that answers some alone.
  const onMessage = ((message: unknown, sender: Runtime.MessageSender, sendBack: SendBack) => {
    const answering = answerFor(message, sender);
    answering?.then(sendBack).catch((error: unknown) => logError('answering', error));
    return answering && true;
  }) as Runtime.OnMessageListenerCallback;
  browser.runtime.onMessage.addListener(onMessage);
  return () => browser.runtime.onMessage.removeListener(onMessage);
}

const refused: Answer<never> = { ok: false, failure: 'refused' };

async function answer(name: string, handle: () => unknown): Promise<Answer<unknown>> {
  try {
    return { ok: true, value: await handle() };
  } catch (error) {
    logError(`answering "${name}"`, error);
    return { ok: false, failure: 'failed' };
  }
}
