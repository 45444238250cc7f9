import type { Validators } from './fetch.ts';
import type { Origin } from './report.ts';
import type { Dataset } from './schema.ts';

/** A dataset as it was installed, from which every later generation is composed again. */
export interface InstalledDataset {
  dataset: Dataset;
  origin: Origin;
  /** ISO 8601, UTC. */
  installed: string;
  /** What the server said of it, for conditional requests. */
  validators?: Validators;
}

/** What was installed before the last change. */
export interface Before {
  /** Tells the change from every other one. */
  change: number;
  installed: readonly InstalledDataset[];
}

/**
 * `installed` with `row` in the place of the dataset with the same id, or else at the end. A newer version keeps its place: the order
 * tells whose record counts where two datasets have one with the same id.
 */
export function withRow(installed: readonly InstalledDataset[], row: InstalledDataset): InstalledDataset[] {
  const isHeld = installed.some(({ dataset }) => dataset.id === row.dataset.id);
  return isHeld
    ? installed.map((held) => (held.dataset.id === row.dataset.id ? row : held))
    : [...installed, row];
}
