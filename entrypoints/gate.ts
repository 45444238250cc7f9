import type { UnlistedScriptDefinition } from 'wxt';
import type { Wire } from '../utils/messaging/wire.ts';
import { isArticle } from '../utils/page/article/is-article.ts';
import { FIRST_WAIT, lookLater } from '../utils/page/late-looks.ts';
import { followNavigation } from '../utils/page/navigation.ts';
import { inOwnWorld, type OwnWorld } from '../utils/page/own-world.ts';
import { whenActivated } from '../utils/page/page-life.ts';

/** The part of the browser's own interface that is used here. */
declare const chrome: {
  runtime?: {
    id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    onMessage: { addListener(listener: (message: Wire) => void): void };
  };
};

/** What it asks for: the reader. */
const ASKING: Wire = { onTheRecord: 'open-reader', request: {} };

const endTheOneBefore = () => inOwnWorld('onTheRecordGate')?.abort();

/** Returns whether there is nothing more to do here: a reader is at work, or the page is an article and one was asked for. */
function look(): boolean {
  if (inOwnWorld('onTheRecordReads')) return true;
  if (!isArticle(document)) return false;
  endTheOneBefore();
  // The extension may have been updated or removed since; then nobody is there to ask.
  if (chrome.runtime?.id) chrome.runtime.sendMessage(ASKING).catch(() => undefined);
  return true;
}

/** The page has loaded: what follows it takes longer than most of the questions, and many a page is left before. */
function follow(): void {
  if (look()) return;
  endTheOneBefore();
  const gate = new AbortController();
  (globalThis as OwnWorld).onTheRecordGate = gate;
  followNavigation(gate.signal, lookLater(document, gate.signal, look));
  // The site was switched off, or its permission taken back. Before, the background refuses what is asked.
  chrome.runtime?.onMessage.addListener(({ onTheRecord }) => {
    if (onTheRecord === 'close') gate.abort();
  });
}

/**
 * Runs on every page it may; kept to a few kB, so it does without the polyfill (`chrome` answers with promises in both
 * browsers) and without `defineUnlistedScript`. Is this an article? Then it asks for the reader, once; the background knows whether the
 * site is on and permitted. Run again in the same page, it takes the place of the gate before once it follows the page or asks; it
 * leaves a reader that works alone.
 */
export default {
  main: () =>
    whenActivated(document, () => {
      // No timer, which a page could clear with its own.
      if (!look()) AbortSignal.timeout(FIRST_WAIT).onabort = follow;
    }),
} satisfies UnlistedScriptDefinition;
