/**
 * What work comes to, or `otherwise` if that takes longer than so many milliseconds; the work itself goes on. Rejects where it fails in time.
 */
export async function inTime<T>(milliseconds: number, work: Promise<T>, otherwise: T): Promise<T> {
  // By a signal, as all waits in pages are (utils/wait.ts).
  const waiting = AbortSignal.timeout(milliseconds);
  const late = new Promise<T>((resolve) => {
    waiting.onabort = () => resolve(otherwise);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    waiting.onabort = null;
  }
}
