/** A reader put together: what follows the page, what reads it, what asks the background, what shows popovers. */
import { removeLeftovers } from '../../components/popover/host.ts';
import { succeeds } from '../../utils/log.ts';
import { answerAsReader } from '../../utils/messaging/answer-as-reader.ts';
import { askBackground } from '../../utils/messaging/ask-background.ts';
import type { Answer, Purpose } from '../../utils/messaging/messages.ts';
import { isArticle } from '../../utils/page/article/is-article.ts';
import { followChanges } from '../../utils/page/changes.ts';
import { followNavigation, placeOnSite } from '../../utils/page/navigation.ts';
import type { OwnWorld } from '../../utils/page/own-world.ts';
import { followReturns, keepListening } from '../../utils/page/page-life.ts';
import { PageReader } from '../../utils/page/page-reader.ts';
import type { Ask } from '../../utils/page/questions/questions.ts';
import { giveWay } from '../../utils/slices.ts';
import { after } from '../../utils/wait.ts';
import type { Snoozing } from '../popover/world.ts';
import { readerHandlers } from './handlers.ts';
import { LatePopover } from './late-popover.ts';
import { beginLife, endOrphan } from './life.ts';

/** When a page that navigated within itself without changing its text is looked at again, in milliseconds. */
const NAVIGATION_SETTLES = 1000;

/**
 * Opens a reader in the place of the one before. It shows what it is told, and leaves the page unread until the function that is returned
 * is called. One signal ends all of it.
 */
export function openReader(): (purpose: Purpose | undefined) => Promise<void> {
  const life = beginLife();
  const { signal } = life;
  const world = globalThis as OwnWorld;
  const since = Date.now();
  let isToRead = isArticle;
  let watch: ((root: ShadowRoot) => void) | undefined;
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
  const reader = new PageReader(document, ask, signal, onChanged, (page) => isToRead(page));
  const popover = new LatePopover(reader, snoozing, signal);

  async function valueIn<T>(asking: Promise<Answer<T>>): Promise<T | undefined> {
    const answer = await asking;
    if (answer.ok) return answer.value;
    // The page shall not keep what nobody can answer for any more.
    endOrphan(life);
    return undefined;
  }

  removeLeftovers(document);
  signal.addEventListener('abort', answerAsReader(readerHandlers(reader, popover, life)));
  signal.addEventListener('abort', () => {
    delete world.onTheRecordQuiet;
    delete world.onTheRecordReads;
  });

  return async (purpose) => {
    delete world.onTheRecordQuiet;
    // A drawing or a feed is no article, whoever asks.
    if (!(document.documentElement instanceof HTMLElement)) return;
    world.onTheRecordReads = true;
    if (purpose === 'asked-for') isToRead = () => true;
    const options = { signal, passive: true, capture: true };
    keepListening(signal, () => addEventListener('click', reader.lookForShown, options));
    // A page changes its address first and its text a moment later.
    let isNavigated = false;
    const renew = async (isChanged: boolean) => {
      const isDue = isNavigated;
      isNavigated = false;
      if (!isDue) return 0;
      const { articles } = reader;
      const taken = await reader.renew({ isChanged });
      if (reader.articles > articles) popover.control?.dismiss();
      return taken;
    };
    let place = placeOnSite();
    followNavigation(signal, () => {
      // Some pages count in their address how far they are read.
      if (placeOnSite() !== place) popover.control?.dismiss();
      place = placeOnSite();
      isNavigated = true;
      after(NAVIGATION_SETTLES, signal, () => void succeeds('reading another address', renew(false)));
    });
    watch = followChanges(document, signal, (changed) => {
      endOrphan(life);
      return isNavigated ? renew(true) : reader.readChanged(changed);
    });
    // Nobody could reach it while it was away: settings, data and the extension itself may have changed.
    const comeBack = async () => {
      const answer = await askBackground('may-stay', { since });
      if (answer.ok && !answer.value.stays) life.abort();
      endOrphan(life);
      await reader.refresh();
    };
    followReturns(
      signal,
      () => popover.control?.dismiss(),
      () => void succeeds('coming back to the page', comeBack()),
    );
    // This script has just been compiled and run; the page has its turn before it is read.
    await giveWay();
    await reader.readAll();
  };
}
