/** What one state of a dataset's records has that another has not. */
import { givingWay } from '../slices.ts';
import { counting, runAtOnce, runInSlices, type Steps } from '../steps.ts';
import { isSameContent } from './canonical.ts';
import type { InstalledDataset } from './installed.ts';
import { countingRecords } from './replacing.ts';
import type { Changes } from './report.ts';
import type { DatasetRecord } from './schema.ts';

interface Differences {
  added: DatasetRecord[];
  changed: { before: DatasetRecord; after: DatasetRecord }[];
  withdrawn: DatasetRecord[];
}

/** Compares records by id; the order of records and of fields does not matter. */
export const differencesBetween = (
  before: readonly DatasetRecord[],
  after: readonly DatasetRecord[],
): Differences => runAtOnce(differenceSteps(before, after));

/** Records that are compared in one step. */
const RECORDS = 200;

function* differenceSteps(
  before: readonly DatasetRecord[],
  after: readonly DatasetRecord[],
): Steps<Differences> {
  const old = new Map(before.map((record) => [record.id, record]));
  const fresh = new Map(after.map((record) => [record.id, record]));
  const changed: Differences['changed'] = [];
  yield* counting(after.length, RECORDS, (at) => {
    const record = after[at] as DatasetRecord;
    const earlier = old.get(record.id);
    if (earlier && !isSameContent(earlier, record)) changed.push({ before: earlier, after: record });
  });
  return {
    added: after.filter(({ id }) => !old.has(id)),
    changed,
    withdrawn: before.filter(({ id }) => !fresh.has(id)),
  };
}

export const countDifferences = ({ added, changed, withdrawn }: Differences): Changes => ({
  added: added.length,
  changed: changed.length,
  withdrawn: withdrawn.length,
});

/** What readers see change from one state of what is installed to another. Gives other work its turn. */
export async function changesBetween(
  before: readonly InstalledDataset[],
  after: readonly InstalledDataset[],
): Promise<Changes> {
  const steps = differenceSteps(countingRecords(before), countingRecords(after));
  return countDifferences(await runInSlices(steps, givingWay()));
}
