/** Gathering what is wrong with a dataset: the first of it, and how much more there is. */
import type { Problem } from './problem.ts';

type Severity = Problem['severity'];

/**
 * Problems of each severity that are named where readers are told of them. A list of `{}` has eight to every three bytes of its file, and
 * Chromium refuses messages of more than 64 MiB.
 */
const MOST_PROBLEMS = 300;

/**
 * Keeps the first `most` problems of each severity, so that many notes never hide that something was refused. What else there is stands
 * as a count with the last that is kept.
 */
export class Gathering {
  readonly problems: Problem[] = [];
  readonly #most: number;
  readonly #kept: { [severity in Severity]: { count: number; last?: Problem } } = {
    error: { count: 0 },
    warning: { count: 0 },
  };

  /** `most` is at least 1. */
  constructor(most = MOST_PROBLEMS) {
    this.#most = most;
  }

  /** Takes all that is wrong with one entry of the dataset's lists, or with its head. */
  add(found: Iterable<Problem>): void {
    const told = new Set<Severity>();
    for (const problem of found) {
      const kept = this.#kept[problem.severity];
      if (kept.count < this.#most) {
        this.problems.push(problem);
        kept.count++;
        kept.last = problem;
      } else countWith(kept.last, !told.has(problem.severity));
      told.add(problem.severity);
    }
  }
}

function countWith(last: Problem | undefined, isNewEntry: boolean): void {
  if (!last) return;
  last.more ??= { problems: 0, entries: 0 };
  last.more.problems++;
  if (isNewEntry) last.more.entries++;
}
