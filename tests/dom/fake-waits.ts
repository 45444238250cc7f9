import { vi } from 'vitest';

/** Has `AbortSignal.timeout` go by the fake timers of a test, which know nothing of it. One that nobody listens to any more is none. */
export function fakeWaits(): void {
  vi.spyOn(AbortSignal, 'timeout').mockImplementation((wait) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    return Object.defineProperty(new AbortController().signal, 'onabort', {
      set(listener: (() => void) | null) {
        clearTimeout(timer);
        if (listener) timer = setTimeout(listener, wait);
      },
    });
  });
}
