import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { removeLeftovers } from '../../components/popover/host.ts';
import { answerAsReader } from '../../utils/messaging/answer-as-reader.ts';
import { askBackground } from '../../utils/messaging/ask-background.ts';
import type { Answer, Purpose } from '../../utils/messaging/messages.ts';
import { isArticle } from '../../utils/page/article/is-article.ts';
import { followChanges } from '../../utils/page/changes.ts';
import { followNavigation } from '../../utils/page/navigation.ts';
import { inOwnWorld, type OwnWorld } from '../../utils/page/own-world.ts';
import { followReturns, keepListening } from '../../utils/page/page-life.ts';
import { PageReader } from '../../utils/page/page-reader.ts';
import type { Ask } from '../../utils/page/questions/questions.ts';
import { giveWay } from '../../utils/slices.ts';
import type { Snoozing } from '../popover/world.ts';
import { readerHandlers } from './handlers.ts';
import { LatePopover } from './late-popover.ts';
import './marks.css';

/** How long after a click a page has shown what the click asked for ("read more"), in milliseconds. */
const REVEALED = 500;

/** When a page that navigated within itself without changing its text is looked at again, in milliseconds. */
const NAVIGATION_SETTLES = 1000;

/** What this reader was opened for, where the gate did not ask for it (utils/background/injection.ts). */
function takePurpose(): Purpose | undefined {
  const purpose = inOwnWorld('onTheRecordPurpose');
  delete (globalThis as OwnWorld).onTheRecordPurpose;
  return purpose;
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
  keepListening(context.signal, () => {
    for (const type of ['pointermove', 'pointerdown', 'keydown', 'scroll', 'visibilitychange'])
      addEventListener(type, look, options);
  });
}

/**
 * The reader of a page: injected where the gate says so. One signal, WXT's, ends all of it: when the extension is updated,
 * disabled or removed, when a newer reader takes over, when the site is switched off or its permission taken back.
 */
export default defineContentScript({
  registration: 'runtime',
  cssInjectionMode: 'manual',
  // Older readers hear of a newer one by an event; a message to its window would be read by the page's own scripts.
  noScriptStartedPostMessage: true,
  async main(context) {
    const { signal } = context;
    const world = globalThis as OwnWorld;
    const purpose = takePurpose();
    const since = Date.now();
    const ask: Ask = {
      async annotate(request) {
        // What is asked about has been read, and may change before the answer.
        watchRoots();
        const annotation = await valueIn(askBackground('annotate', { ...request, style: !popover.isStyled }));
        if (annotation?.styled) popover.isStyled = true;
        return annotation;
      },
      contextsOf: (request) => valueIn(askBackground('contexts-of', request)),
    };
    const snoozing: Snoozing = {
      snooze: async (entity) => (await valueIn(askBackground('snooze', { entity }))) !== undefined,
      wake: async (entity) => (await valueIn(askBackground('wake', { entity }))) !== undefined,
    };
    const onChanged = () => {
      popover.control?.update();
      if (reader.isMarked) popover.prepare();
      watchRoots();
    };
    const watchRoots = () => {
      for (const root of reader.shadowRoots) watch?.(root);
    };
    const isToRead = purpose === 'asked-for' ? () => true : isArticle;
    const reader = new PageReader(document, ask, signal, onChanged, isToRead);
    const popover = new LatePopover(reader, snoozing, signal);
    let watch: ((root: ShadowRoot) => void) | undefined;

    async function valueIn<T>(asking: Promise<Answer<T>>): Promise<T | undefined> {
      const answer = await asking;
      if (answer.ok) return answer.value;
      // The extension is gone, and the page shall not keep what nobody can answer for any more.
      if (context.isInvalid) context.abort();
      return undefined;
    }

    removeLeftovers(document);
    endWithExtension(context);
    const handlers = readerHandlers(reader, popover, context);
    // One that only shows what was found has looked at nothing.
    if (purpose === 'found') handlers['list-mentions'] = () => null;
    signal.addEventListener('abort', answerAsReader(handlers));
    if (purpose === 'found') return;
    world.onTheRecordReads = true;
    signal.addEventListener('abort', () => delete world.onTheRecordReads);
    const options = { signal, passive: true, capture: true };
    // Not `context.setTimeout`, which keeps a listener for each until the reader ends; then, nothing is read any more anyhow.
    const onClick = () => setTimeout(() => reader.reveal(), REVEALED);
    keepListening(signal, () => addEventListener('click', onClick, options));
    // A page changes its address first and its text a moment later.
    let isNavigated = false;
    const renew = async (isChanged: boolean) => {
      const isDue = isNavigated;
      isNavigated = false;
      return isDue ? reader.renew({ isChanged }) : 0;
    };
    followNavigation(signal, () => {
      popover.control?.dismiss();
      isNavigated = true;
      setTimeout(() => renew(false), NAVIGATION_SETTLES);
    });
    watch = followChanges(document, signal, (changed) =>
      isNavigated ? renew(true) : reader.readChanged(changed),
    );
    // Nobody could reach it while it was away: settings, data and the extension itself may have changed.
    const comeBack = async () => {
      const answer = await askBackground('may-stay', { since });
      if (answer.ok ? !answer.value.stays : context.isInvalid) context.abort();
      else await reader.refresh();
    };
    followReturns(signal, () => popover.control?.dismiss(), comeBack);
    // This script has just been compiled and run; the page has its turn before it is read.
    await giveWay();
    await reader.readAll();
  },
});
