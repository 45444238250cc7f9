/**
 * What is remembered outside the database about what was in it: enough to tell a reader, after the browser cleared the
 * database, which of their own datasets went with it.
 */
import { storage } from 'wxt/utils/storage';
import type { InstalledDataset } from '../dataset/installed.ts';

/** Titles and versions of the installed datasets that did not come with the extension. */
const addedItem = storage.defineItem<string[]>('local:addedDatasets', { fallback: [] });
const lostItem = storage.defineItem<string[]>('local:lostDatasets', { fallback: [] });

/** One change waits for the other, the background's or that of one of our pages, so that no two undo each other. */
const inTurn = (change: () => Promise<void>): Promise<void> =>
  navigator.locks.request('lost-datasets', change);

/** Remembers what of `installed` the reader added. What was lost and is among it again, in whatever version, is lost no more. */
export function rememberAdded(installed: readonly InstalledDataset[]): Promise<void> {
  const added = installed.filter(({ origin }) => origin.type !== 'bundled');
  const titles = new Set(added.map(({ dataset }) => dataset.title));
  return inTurn(async () => {
    await addedItem.setValue(added.map(({ dataset }) => `${dataset.title} (${dataset.version})`));
    const lost = await lostDatasets();
    const missing = lost.filter((each) => !titles.has(withoutVersion(each)));
    if (missing.length < lost.length) await lostItem.setValue(missing);
  });
}

const withoutVersion = (each: string): string => each.replace(/ \([\d.]+\)$/, '');

/** Titles of datasets that were lost and that the reader has not replaced or accepted yet. */
export const lostDatasets = (): Promise<string[]> => lostItem.getValue();

/** Adds what the reader had added to what was lost. */
export function rememberLost(): Promise<void> {
  return inTurn(async () => {
    const added = await addedItem.getValue();
    if (added.length > 0) await lostItem.setValue([...new Set([...(await lostDatasets()), ...added])]);
  });
}

/** The reader knows what was lost, and need not be told any more. Rejects when the browser does not store that. */
export function acceptLoss(): Promise<void> {
  return inTurn(async () => {
    const accepted = new Set(await lostDatasets());
    const added = await addedItem.getValue();
    // Where nothing could be stored since the loss, it is still among these, and the next start would tell of it again.
    const remaining = added.filter((each) => !accepted.has(each));
    if (remaining.length < added.length) await addedItem.setValue(remaining);
    await lostItem.setValue([]);
  });
}
