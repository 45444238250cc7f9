import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerAsReader } from '../../utils/messaging/answer.ts';
import { askBackground } from '../../utils/messaging/ask.ts';
import { followChanges } from '../../utils/page/changes.ts';
import { followNavigation } from '../../utils/page/navigation.ts';
import { PageReader } from '../../utils/page/page-reader.ts';
import { readerHandlers } from './handlers.ts';
import { followInput } from './input.ts';
import { PopoverControl } from './popover-control.tsx';
import './marks.css';

/** When a page that navigated within itself without changing its text is looked at again, in milliseconds. */
const NAVIGATION_SETTLES = 1000;

/** Whether this reader was opened only to show what was found about a selection (utils/background/injection.ts). */
function isQuiet(): boolean {
  const flag = globalThis as { onTheRecordIsQuiet?: boolean };
  const { onTheRecordIsQuiet = false } = flag;
  delete flag.onTheRecordIsQuiet;
  return onTheRecordIsQuiet;
}

/**
 * Chromium tells nobody in a page that the extension was removed or switched off. It is noticed at the first thing that
 * happens in the page from then on, before anybody can ask what a mark means. (Firefox ends our scripts itself.)
 */
function endWithExtension(context: ContentScriptContext): void {
  const look = () => {
    if (context.isInvalid) context.abort();
  };
  const options = { signal: context.signal, passive: true, capture: true };
  for (const type of ['pointermove', 'pointerdown', 'keydown', 'scroll', 'visibilitychange'])
    addEventListener(type, look, options);
}

/**
 * The reader of a page: injected where the gate says so. One signal, WXT's, ends all of it: when the extension is updated,
 * disabled or removed, when a newer reader takes over, when the site is switched off.
 */
export default defineContentScript({
  registration: 'runtime',
  cssInjectionMode: 'manual',
  async main(context) {
    const { signal } = context;
    const reader = new PageReader(document, ask, signal, () => control.repaint());
    const control = new PopoverControl(reader);
    signal.addEventListener('abort', () => control.destroy());

    async function ask(request: Parameters<typeof askBackground<'annotate'>>[1]) {
      const answer = await askBackground('annotate', request);
      if (answer.ok) return answer.value;
      // The extension is gone, and the page shall not keep what nobody can answer for any more.
      if (context.isInvalid) context.abort();
      return undefined;
    }

    endWithExtension(context);
    signal.addEventListener('abort', answerAsReader(readerHandlers(reader, control, context)));
    followInput(reader, control, signal);
    if (isQuiet()) return;
    // A page changes its address first and its text a moment later.
    let isNavigated = false;
    const renew = async () => {
      const isDue = isNavigated;
      isNavigated = false;
      return isDue ? reader.renew() : 0;
    };
    followNavigation(signal, () => {
      control.dismiss();
      isNavigated = true;
      context.setTimeout(renew, NAVIGATION_SETTLES);
    });
    followChanges(document, signal, (changed) => (isNavigated ? renew() : reader.readChanged(changed)));
    await reader.readAll();
  },
});
