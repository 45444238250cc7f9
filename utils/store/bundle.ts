/** The datasets that come with the extension. */
import { browser } from 'wxt/browser';
import type { InstalledDataset } from '../dataset/installed.ts';
import type { Dataset } from '../dataset/schema.ts';

/** public/dataset/index.json */
interface BundleIndex {
  /** Grows whenever a bundled file changes. */
  version: string;
  files: string[];
}

export interface Bundle {
  version: string;
  /** Reads the files. They are part of the package and checked by its tests, so they are not checked again here. */
  datasets(): Promise<InstalledDataset[]>;
}

/** Reads the index only; it is small, and most starts of the worker need no more. */
export async function openBundle(): Promise<Bundle> {
  const index = (await read('index.json')) as BundleIndex;
  return {
    version: index.version,
    async datasets() {
      const installed = new Date().toISOString();
      const datasets = (await Promise.all(index.files.map(read))) as Dataset[];
      return datasets.map((dataset) => ({ dataset, origin: { type: 'bundled' }, installed }));
    },
  };
}

async function read(file: string): Promise<unknown> {
  const response = await fetch(browser.runtime.getURL(`/dataset/${file}`));
  return response.json();
}
