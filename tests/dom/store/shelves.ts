/** Keepers over the real IndexedDB of the test's browser, emptied after each test. */
import { deleteDB } from 'idb';
import { afterEach, beforeEach, type MockInstance, vi } from 'vitest';
import type { InstalledDataset } from '../../../utils/dataset/installed.ts';
import type { Origin } from '../../../utils/dataset/report.ts';
import type { Dataset } from '../../../utils/dataset/schema.ts';
import type { Bundle } from '../../../utils/store/bundle.ts';
import { DATABASE, openDatabase } from '../../../utils/store/database.ts';
import { Keeper } from '../../../utils/store/keeper.ts';
import type { Library } from '../../../utils/store/library.ts';
import { lostDatasets } from '../../../utils/store/losses.ts';
import { resetBrowser } from '../../support/fake-browser.ts';
import { entity, record, source } from '../../unit/context/samples.ts';

/** What was logged as failing. Tests of failures look at it; in all others it stays empty. */
export let logged: MockInstance<typeof console.error>;

beforeEach(async () => {
  logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await deleteDB(DATABASE);
});

afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  await deleteDB(DATABASE);
  resetBrowser();
});

/** A dataset of one entity, with a record for each of the given ids. */
export function dataset(
  id: string,
  change: Partial<Dataset> = {},
  records: string[] = [`${id}-record`],
): Dataset {
  return {
    format: 1,
    id,
    title: `Dataset ${id}`,
    version: '1',
    published: '2026-11-24',
    sources: [source('wire')],
    entities: [entity(`x-${id}`)],
    records: records.map((each) => record(each, { entities: [`x-${id}`] })),
    ...change,
  };
}

export const row = (
  each: Dataset,
  origin: Origin = { type: 'bundled' },
  installed = '2026-11-24T09:00:00.000Z',
): InstalledDataset => ({ dataset: each, origin, installed });

export const fromFile = (each: Dataset, installed = '2026-11-24T10:00:00.000Z'): InstalledDataset =>
  row(each, { type: 'file', name: `${each.id}.json` }, installed);

/** A bundle as it comes with one version of the extension. */
export const bundle = (version: string, datasets: Dataset[] = [dataset('bundled', { version })]): Bundle => ({
  version,
  datasets: async () => datasets.map((each) => row(each)),
});

/** A keeper of its own, as in a worker that was just started. */
export const startWorker = (bundled: Bundle = bundle('1')): Keeper => new Keeper(async () => bundled);

export const add = (each: InstalledDataset) => (installed: readonly InstalledDataset[]) => [
  ...installed,
  each,
];

/** Titles and versions of what a keeper answers from. */
export const holdings = (keeper: Keeper): Promise<string[]> =>
  keeper.read(async (library) =>
    (await library.installed()).map(({ dataset: { title, version } }) => `${title} (${version})`),
  );

/** Titles and versions of what the reader is told to have lost. */
export const lost = async (): Promise<string[]> =>
  (await lostDatasets()).map(({ title, version }) => `${title} (${version})`);

export const kept = (keeper: Keeper): Promise<Library['kept']> =>
  keeper.read(async (library) => library.kept);

/** What is stored, as another worker would find it: which generations, and the records of the current one. */
export async function stored() {
  const database = await openDatabase(() => undefined);
  const pointer = await database.get('pointer', 'pointer');
  const generations = await database.getAllKeys('heads');
  const records = await database.getAllKeys('records');
  const keys = [records, await database.getAllKeys('datasets'), await database.getAllKeys('entities')].flat();
  database.close();
  return {
    pointer,
    generations,
    ofRows: [...new Set(keys.map(([generation]) => generation))].sort(),
    records: records.flatMap(([generation, id]) => (generation === pointer?.current ? [id] : [])),
  };
}
