/**
 * What is remembered outside the database about what was in it: enough to tell a reader, after the browser cleared the
 * database, which of their own datasets went with it.
 */
import { storage } from 'wxt/utils/storage';
import type { InstalledDataset } from '../dataset/installed.ts';

/** Titles of the installed datasets that did not come with the extension. */
const addedItem = storage.defineItem<string[]>('local:addedDatasets', { fallback: [] });
const lostItem = storage.defineItem<string[]>('local:lostDatasets', { fallback: [] });

export const addedByReader = (): Promise<string[]> => addedItem.getValue();

export async function rememberAdded(installed: readonly InstalledDataset[]): Promise<void> {
  const added = installed.filter(({ origin }) => origin.type !== 'bundled');
  await addedItem.setValue(added.map(({ dataset }) => `${dataset.title} (${dataset.version})`));
}

/** Titles of datasets that were lost and that the reader has not replaced or accepted yet. */
export const lostDatasets = (): Promise<string[]> => lostItem.getValue();

export const rememberLost = (titles: string[]): Promise<void> => lostItem.setValue(titles);
