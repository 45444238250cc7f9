/** How long our work keeps a page's main thread. */
export class Stopwatch {
  /** In milliseconds. */
  total = 0;

  /** Does something at once and adds the time that it took, also where it fails. */
  time<T>(work: () => T): T {
    const begun = performance.now();
    try {
      return work();
    } finally {
      this.add(performance.now() - begun);
    }
  }

  /** Adds what was measured elsewhere, in milliseconds. */
  add(taken: number): void {
    this.total += taken;
  }
}
