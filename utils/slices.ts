/** Long work in short slices, so that whoever else needs the thread never waits for long. */
import type { Pause } from './steps.ts';

/** Milliseconds of work at a stretch in the background: an answer that is asked for meanwhile is late by no more than that. */
const SLICE = 16;
/** The same in a page: a frame at 60 Hz is 16 ms, and half of it is the page's. */
export const PAGE_SLICE = 8;

/** A pause for work in steps: gives way whenever a slice is used up. */
export function givingWay(slice = SLICE): Pause {
  let begun = performance.now();
  const restart = () => {
    begun = performance.now();
  };
  return () => (performance.now() - begun < slice ? undefined : giveWay().then(restart));
}

/** Resolves after whatever else has to be done now. (A timer would be held back in a tab that nobody sees.) */
export function giveWay(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
