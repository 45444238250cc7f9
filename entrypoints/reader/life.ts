/**
 * How long a reader lives: until a newer one takes its place, the site is switched off, its permission is taken back, or the extension is
 * gone.
 *
 * All of it goes on in our own world of the page. An event of the document, or a message to the window, would tell the page that we are
 * there, and let it end us. After an update, the older reader is in a world of its own, where nobody reaches it: Firefox ends it on the
 * spot, and Chromium's notices by itself (`endOrphan`).
 */
import { browser } from 'wxt/browser';
import { inOwnWorld, type OwnWorld } from '../../utils/page/own-world.ts';
import { keepListening } from '../../utils/page/page-life.ts';

/** Begins one, and ends that of the reader before. */
export function beginLife(): AbortController {
  inOwnWorld('onTheRecordReader')?.abort();
  const life = new AbortController();
  (globalThis as OwnWorld).onTheRecordReader = life;
  endWithExtension(life);
  return life;
}

/**
 * Ends it where the extension that put us here was removed, switched off or updated. Chromium tells nobody in a page of that; it is
 * asked at the first thing that happens there from then on, before anybody can ask what a mark means.
 */
export function endOrphan(life: AbortController): void {
  if (!browser.runtime?.id) life.abort();
}

function endWithExtension(life: AbortController): void {
  const look = () => endOrphan(life);
  const { signal } = life;
  const options = { signal, passive: true, capture: true };
  keepListening(signal, () => {
    for (const type of ['pointermove', 'pointerdown', 'keydown', 'scroll', 'visibilitychange'])
      addEventListener(type, look, options);
  });
}
