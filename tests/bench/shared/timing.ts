/** Times that other programs on the machine disturb little: of the processor, or the least of many by the clock. */

const MILLISECONDS = 1000;

const processorTime = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / MILLISECONDS;
};

/** Runs before the first measurement, for the compiler to warm up. */
const WARM_UP = 3;
const ROUNDS = 3;

/** Milliseconds of processor time that `work` takes: the least of three rounds of `budget` milliseconds each. */
export function timeOf(work: () => void, budget = 150): number {
  for (let run = 0; run < WARM_UP; run++) work();
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const start = processorTime();
    let runs = 0;
    while (runs === 0 || processorTime() - start < budget) {
      work();
      runs++;
    }
    least = Math.min(least, (processorTime() - start) / runs);
  }
  return least;
}

/**
 * The least time of each of several works, in milliseconds: they take turns, so that all of them meet the same moods of the machine. The
 * clock tells runs apart that are too short for the processor's own count, and what disturbed some of many does not count. Each is
 * done once before it is timed, since the one before it has emptied the caches.
 */
export function leastTimes(works: readonly (() => void)[], rounds: number): number[] {
  const least = works.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round++)
    for (const [index, work] of works.entries()) {
      work();
      const start = performance.now();
      work();
      least[index] = Math.min(least[index] as number, performance.now() - start);
    }
  return least;
}
