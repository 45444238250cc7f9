import type { Validators } from './fetch.ts';
import type { Origin } from './report.ts';
import type { Dataset } from './schema.ts';
import { compareVersions } from './version.ts';

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
  /** Tells the change from every other one: what is installed, and what was before. */
  change: string;
  installed: readonly InstalledDataset[];
}

/** Another change was made than the one that is to be undone. */
export class ChangedSince extends Error {}

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

/**
 * The same with a row that was added while nobody could look at what is installed, where it may take the place of that: it names the same key
 * (by which it was checked when it came), and is newer, or the reader's own file.
 */
export function withAdded(
  installed: readonly InstalledDataset[],
  row: InstalledDataset,
): readonly InstalledDataset[] {
  const held = installed.find(({ dataset }) => dataset.id === row.dataset.id)?.dataset;
  const key = held?.update?.publicKey;
  if (held && key !== undefined && row.dataset.update?.publicKey !== key) return installed;
  const isNewer = !held || compareVersions(row.dataset.version, held.version) > 0;
  return isNewer || row.origin.type === 'file' ? withRow(installed, row) : installed;
}

/**
 * The installed datasets with the newer ones of a newer bundle, each in its place: the order tells whose record counts. What the bundle did
 * not have before goes in front of what the reader added. What the reader updated further or added stays.
 */
export function withBundle(
  installed: readonly InstalledDataset[],
  bundled: readonly InstalledDataset[],
): InstalledDataset[] {
  const shipped = new Map(bundled.map((row) => [row.dataset.id, row]));
  const next = installed.flatMap((row) => {
    const { dataset, origin } = row;
    const rival = shipped.get(dataset.id);
    const isOutdated = rival && compareVersions(rival.dataset.version, dataset.version) >= 0;
    // What the reader chose from a file stays until the reader says otherwise.
    const stays = origin.type === 'file' || (origin.type === 'url' && !isOutdated);
    return stays ? row : (rival ?? []);
  });
  const held = new Set(next.map(({ dataset }) => dataset.id));
  const added = next.findIndex(({ dataset }) => !shipped.has(dataset.id));
  const fresh = bundled.filter(({ dataset }) => !held.has(dataset.id));
  return next.toSpliced(added < 0 ? next.length : added, 0, ...fresh);
}
