/** Long work as a row of short steps, run at once or with pauses. The steps are the same, and so is the result. */

/** Work that yields between steps of a few milliseconds and returns its result at the end. */
export type Steps<T> = Generator<void, T, void>;

/**
 * Asked after every step. Returns a promise when other work is to have its turn (its budget of time, say, is used up), which resolves when
 * that is done; nothing when the work may go on. May throw, or reject, to end the work.
 */
export type Pause = () => Promise<void> | undefined;

export function runAtOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

export async function runInSlices<T>(steps: Steps<T>, pause: Pause): Promise<T> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    const pausing = pause();
    if (pausing) await pausing;
  }
}

/** Runs `take` for 0, 1, ... `count` - 1, with a step after every `size` of them. */
export function* counting(count: number, size: number, take: (at: number) => void): Steps<void> {
  for (let start = 0; start < count; start += size) {
    const end = Math.min(count, start + size);
    for (let at = start; at < end; at++) take(at);
    yield;
  }
}
