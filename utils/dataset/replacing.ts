/** What a dataset takes the place of in others: of two sources or records with one id, that of the later dataset counts. */
import { counting, partOf, type Steps } from '../steps.ts';
import { isSameContent } from './canonical.ts';
import { idOf } from './check.ts';
import { Gathering } from './gathering.ts';
import type { InstalledDataset } from './installed.ts';
import type { Problem } from './problem.ts';
import { reason } from './reason.ts';
import type { Dataset, DatasetRecord, Source } from './schema.ts';

const WARNINGS = { sources: 'warnReplacesSource', records: 'warnReplacesRecord' } as const;

/** Items that are compared in one step. */
const ITEMS = 200;

/**
 * A warning for each source and record of `dataset` that another dataset of `installed` holds under the same id and with other content.
 * Those after its own earlier version count before it, and are not meant. `value` is the dataset as it stands in `file`, with what is bad
 * in it, so that the places are those of the file.
 */
export function* replacementSteps(
  dataset: Dataset,
  value: Dataset,
  file: string,
  installed: readonly InstalledDataset[],
): Steps<Problem[]> {
  const ownPlace = installed.findIndex((held) => held.dataset.id === dataset.id);
  const others = ownPlace < 0 ? installed : installed.slice(0, ownPlace);
  const gathering = new Gathering();
  yield* partOf(replacedIn('sources', dataset, value, file, others, gathering), 0, 0.5);
  yield* partOf(replacedIn('records', dataset, value, file, others, gathering), 0.5, 1);
  return gathering.problems;
}

function* replacedIn(
  part: 'sources' | 'records',
  dataset: Dataset,
  value: Dataset,
  file: string,
  others: readonly InstalledDataset[],
  gathering: Gathering,
): Steps<void> {
  const places = new Map(value[part].map((item, place) => [idOf(item), place] as const).reverse());
  const holders = new Map(
    others.flatMap((other) => other.dataset[part].map((item) => [item.id, { item, other }] as const)),
  );
  const items = dataset[part];
  yield* counting(items.length, ITEMS, (at) => {
    const item = items[at] as Source | DatasetRecord;
    const held = holders.get(item.id);
    if (!held || isSameContent(held.item, item)) return;
    const why = reason(WARNINGS[part], held.other.dataset.title);
    const path = `${part}[${places.get(item.id)}]`;
    gathering.add([{ severity: 'warning', file, path, id: item.id, reason: why }]);
  });
}
