/**
 * What is remembered outside the database about what was in it: enough to tell a reader, after the browser cleared the
 * database, which of their own datasets went with it.
 */
import { storage } from 'wxt/utils/storage';
import type { InstalledDataset } from '../dataset/installed.ts';
import type { LostDataset } from '../dataset/report.ts';
import { locked } from '../locked.ts';

/** The first versions of the extension kept what readers are told, `Title (1.2)`; to be taken out in December 2027. */
type Kept = LostDataset | string;

/** The installed datasets that did not come with the extension. */
const addedItem = storage.defineItem<Kept[]>('local:addedDatasets', { fallback: [] });
const lostItem = storage.defineItem<Kept[]>('local:lostDatasets', { fallback: [] });

/** Remembers what of `installed` the reader added. What was lost and is among it again, in whatever version, is lost no more. */
export function rememberAdded(installed: readonly InstalledDataset[]): Promise<void> {
  const added = installed
    .filter(({ origin }) => origin.type !== 'bundled')
    .map(({ dataset: { id, title, version } }) => ({ id, title, version }));
  return changing(async () => {
    await addedItem.setValue(added);
    const lost = await lostDatasets();
    const missing = without(lost, added);
    if (missing.length < lost.length) await lostItem.setValue(missing);
  });
}

/** Datasets that were lost and that the reader has not replaced or accepted yet. */
export const lostDatasets = (): Promise<LostDataset[]> => read(lostItem);

/** Adds what the reader had added to what was lost. */
export function rememberLost(): Promise<void> {
  return changing(async () => {
    const added = await read(addedItem);
    if (added.length === 0) return;
    const lost = await lostDatasets();
    await lostItem.setValue([...lost, ...without(added, lost)]);
  });
}

/** The reader knows what was lost, and need not be told any more. Rejects when the browser does not store that. */
export function acceptLoss(): Promise<void> {
  return changing(async () => {
    const added = await read(addedItem);
    // Where nothing could be stored since the loss, it is still among these, and the next start would tell of it again.
    const remaining = without(added, await lostDatasets());
    if (remaining.length < added.length) await addedItem.setValue(remaining);
    await lostItem.setValue([]);
  });
}

const changing = (change: () => Promise<void>): Promise<void> => locked('lost-datasets', change);

/** Those of some datasets that are not among others, in whatever version. */
const without = (datasets: readonly LostDataset[], others: readonly LostDataset[]): LostDataset[] =>
  datasets.filter((one) => !others.some((other) => isSame(one, other)));

const isSame = (one: LostDataset, other: LostDataset): boolean =>
  one.id === other.id || one.id === wordsOf(other) || wordsOf(one) === other.id;

async function read(item: { getValue(): Promise<Kept[]> }): Promise<LostDataset[]> {
  return (await item.getValue()).flatMap((kept) => (typeof kept === 'string' ? fromWords(kept) : kept));
}

const wordsOf = ({ title, version }: LostDataset): string => `${title} (${version})`;

/** Its id was not kept. No id looks like these words, which take its place: it is told of until that version is back or the reader accepts it. */
function fromWords(words: string): LostDataset[] {
  const [, title, version] = /^(.*) \(([\d.]+)\)$/s.exec(words) ?? [];
  return title === undefined || version === undefined ? [] : [{ id: words, title, version }];
}
