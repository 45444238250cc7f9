/** What one state of a dataset's records has that another has not. */
import { canonicalJson } from './canonical.ts';
import type { InstalledDataset } from './installed.ts';
import { countingRecords } from './replacing.ts';
import type { Changes } from './report.ts';
import type { DatasetRecord } from './schema.ts';

export interface Differences {
  added: DatasetRecord[];
  changed: { before: DatasetRecord; after: DatasetRecord }[];
  withdrawn: DatasetRecord[];
}

/** Compares records by id; the order of records and of fields does not matter. */
export function differencesBetween(
  before: readonly DatasetRecord[],
  after: readonly DatasetRecord[],
): Differences {
  const old = new Map(before.map((record) => [record.id, record]));
  const fresh = new Map(after.map((record) => [record.id, record]));
  return {
    added: after.filter(({ id }) => !old.has(id)),
    changed: after.flatMap((record) => {
      const earlier = old.get(record.id);
      return earlier && earlier !== record && canonicalJson(earlier) !== canonicalJson(record)
        ? [{ before: earlier, after: record }]
        : [];
    }),
    withdrawn: before.filter(({ id }) => !fresh.has(id)),
  };
}

export const countDifferences = ({ added, changed, withdrawn }: Differences): Changes => ({
  added: added.length,
  changed: changed.length,
  withdrawn: withdrawn.length,
});

/** What readers see change from one state of what is installed to another. */
export const changesBetween = (
  before: readonly InstalledDataset[],
  after: readonly InstalledDataset[],
): Changes => countDifferences(differencesBetween(countingRecords(before), countingRecords(after)));
