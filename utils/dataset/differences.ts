/** What one state of a dataset's records, or of its other parts, has that another has not. */
import { givingWay } from '../slices.ts';
import { counting, runAtOnce, runInSlices, type Steps } from '../steps.ts';
import { isSameContent } from './canonical.ts';
import type { InstalledDataset } from './installed.ts';
import type { Changes } from './report.ts';
import type { DatasetRecord } from './schema.ts';

interface Differences<T> {
  added: T[];
  changed: { before: T; after: T }[];
  withdrawn: T[];
}

/** Compares what has an id by that: of several with one id, the last counts. The order of items and of fields does not matter. */
export const differencesBetween = <T extends { id: string }>(
  before: readonly T[],
  after: readonly T[],
): Differences<T> => runAtOnce(differenceSteps(before, after));

/** Items that are compared in one step. */
const ITEMS = 200;

function* differenceSteps<T extends { id: string }>(
  before: readonly T[],
  after: readonly T[],
): Steps<Differences<T>> {
  const old = new Map(before.map((item) => [item.id, item]));
  const fresh = new Map(after.map((item) => [item.id, item]));
  const items = [...fresh.values()];
  const changed: Differences<T>['changed'] = [];
  yield* counting(items.length, ITEMS, (at) => {
    const item = items[at] as T;
    const earlier = old.get(item.id);
    if (earlier && !isSameContent(earlier, item)) changed.push({ before: earlier, after: item });
  });
  return {
    added: items.filter(({ id }) => !old.has(id)),
    changed,
    withdrawn: [...old.values()].filter(({ id }) => !fresh.has(id)),
  };
}

type Counted = { readonly [part in keyof Changes]: readonly unknown[] };

export const countDifferences = ({ added, changed, withdrawn }: Counted): Changes => ({
  added: added.length,
  changed: changed.length,
  withdrawn: withdrawn.length,
});

/** What readers see change from one state of what is installed to another. Gives other work its turn. */
export async function changesBetween(
  before: readonly InstalledDataset[],
  after: readonly InstalledDataset[],
): Promise<Changes> {
  const steps = differenceSteps(recordsOf(before), recordsOf(after));
  return countDifferences(await runInSlices(steps, givingWay()));
}

const recordsOf = (installed: readonly InstalledDataset[]): DatasetRecord[] =>
  installed.flatMap(({ dataset }) => dataset.records);
