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
