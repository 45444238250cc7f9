/** Long work in short slices, so that the page never waits for us. */

/** A frame at 60 Hz is 16 ms; half of it is the page's. */
const SLICE = 8;

/** Runs through `steps`, giving way to the page whenever a slice is used up. Ends early when `signal` is aborted. */
export async function inSlices<T>(
  steps: Iterable<T>,
  signal: AbortSignal,
  take: (step: T) => void,
): Promise<void> {
  let deadline = performance.now() + SLICE;
  for (const step of steps) {
    if (signal.aborted) return;
    take(step);
    if (performance.now() < deadline) continue;
    await giveWay();
    deadline = performance.now() + SLICE;
  }
}

/** Resolves after whatever the page has to do now. */
function giveWay(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
