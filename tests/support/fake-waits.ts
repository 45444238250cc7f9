import { vi } from 'vitest';

/** The fake timers by which waits go that are not over. */
const waits = new Set<number>();

/** Has `AbortSignal.timeout` go by the fake timers of a test, which know nothing of it. One that nobody listens to any more is none. */
export function fakeWaits(): void {
  waits.clear();
  vi.spyOn(AbortSignal, 'timeout').mockImplementation((wait) => {
    let timer = 0;
    const waiting = new AbortController();
    return Object.defineProperty(waiting.signal, 'onabort', {
      set(listener: (() => void) | null) {
        clearTimeout(timer);
        waits.delete(timer);
        if (!listener) return;
        timer = Number(
          setTimeout(() => {
            waiting.abort();
            listener();
          }, wait),
        );
        waits.add(timer);
      },
    });
  });
}

/** Clears the last thousand fake timers, as pages do: by their numbers. What waits by a signal is none of them. */
export function clearTimersAsPagesDo(): void {
  const last = Number(setTimeout(() => undefined));
  for (let timer = last; timer > last - 1000; timer--) {
    if (waits.has(timer)) continue;
    try {
      clearTimeout(timer);
    } catch {
      // Fake frames are numbered with fake timers, which a browser does not do.
    }
  }
}
