/** Long work as a row of short steps, run at once or with pauses. The steps are the same, and so is the result. */

/** Work that yields between steps of a few milliseconds, telling how much of it is done (0 to 1), and returns its result at the end. */
export type Steps<T> = Generator<number, T, void>;

/**
 * Asked after every step. Returns a promise when other work is to have its turn (its budget of time, say, is used up), which resolves when
 * that is done; nothing when the work may go on. May throw, or reject, to end the work.
 */
export type Pause = () => Promise<void> | undefined;

/** A pause for work that nobody waits behind. */
export const goOn: Pause = () => undefined;

export function runAtOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Tells `onProgress` before each pause how much is done. Rejects with what `pause` throws or rejects with. */
export async function runInSlices<T>(
  steps: Steps<T>,
  pause: Pause,
  onProgress?: (done: number) => void,
): Promise<T> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    onProgress?.(value);
    const pausing = pause();
    if (pausing) await pausing;
  }
}

/** Runs `take` for 0, 1, ... `count` - 1, with a step after every `size` of them. */
export function* counting(count: number, size: number, take: (at: number) => void): Steps<void> {
  for (let start = 0; start < count; start += size) {
    const end = Math.min(count, start + size);
    for (let at = start; at < end; at++) take(at);
    yield end / count;
  }
}

/** Steps as a part of more, from one share of the whole to another. */
export function* partOf<T>(steps: Steps<T>, from: number, to: number): Steps<T> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    yield from + (to - from) * value;
  }
}
