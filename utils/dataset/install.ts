/** Installing a dataset from an address or a file: what may be installed, and how it ended, in reasons. */
import { type Checked, checkDataset, idOf, idsOf } from './check.ts';
import { changesBetween } from './differences.ts';
import { type FetchOptions, fetchDataset, type Validators } from './fetch.ts';
import { type Before, type InstalledDataset, withRow } from './installed.ts';
import { parseJson } from './parse.ts';
import { type Reason, reason } from './reason.ts';
import { replacementsIn } from './replacing.ts';
import type { InstallOutcome, Origin, UpdateOutcome } from './report.ts';
import type { Dataset } from './schema.ts';
import { signatureFault } from './signature.ts';
import { compareVersions } from './version.ts';

/** Where datasets are kept. */
export interface Shelf {
  installed(): Promise<readonly InstalledDataset[]>;
  /** Rejects, with nothing changed, when it cannot be stored. */
  install(
    change: (installed: readonly InstalledDataset[]) => InstalledDataset[],
    onProgress?: (done: number) => void,
  ): Promise<void>;
  /** What was installed before the last change; undefined where it is not kept. */
  before(): Promise<Before | undefined>;
  /** Makes it what is installed. Rejects, with nothing changed, when another change was made since `change`, or it cannot be stored. */
  undo(change: number): Promise<void>;
}

type Failed = Extract<InstallOutcome, { result: 'failed' }>;

const failed = (why: Reason, problems: Checked['problems'] = []): Failed => ({
  result: 'failed',
  reason: why,
  problems,
});

/** Fetches a dataset and installs it if it is newer than what is there. One bad record makes the update fail whole. */
export async function updateFrom(
  url: string,
  shelf: Shelf,
  options: Omit<FetchOptions, 'validators'> = {},
): Promise<UpdateOutcome> {
  const address = url.trim();
  const before = (await shelf.installed()).find(
    ({ origin }) => origin.type === 'url' && origin.url === address,
  );
  const fetched = await fetchDataset(address, { ...options, validators: before?.validators });
  if (fetched.result === 'failed') return failed(fetched.reason);
  if (fetched.result === 'unchanged') return before ? unchanged(before) : failed(reason('failedStatus', 304));
  options.onProgress?.({ phase: 'checking', received: fetched.bytes });
  const checked = await readDataset(fetched.text, address, shelf);
  if ('result' in checked) return checked;
  const { dataset, problems } = checked;
  if (problems.some(({ severity }) => severity === 'error'))
    return failed(reason('failedBadRecords'), problems);
  const forgery = await forgeryOf(checked.value, dataset.id, shelf);
  if (forgery) return failed(forgery);
  const held = await heldVersion(dataset, shelf);
  const age = held === undefined ? 1 : compareVersions(dataset.version, held);
  if (held !== undefined && age < 0) return failed(reason('failedOlder', dataset.version, held));
  if (age === 0) return { result: 'unchanged', dataset: dataset.title, version: dataset.version };
  const show = (done: number) => options.onProgress?.({ phase: 'installing', received: fetched.bytes, done });
  show(0);
  return install(dataset, { type: 'url', url: address }, problems, shelf, fetched.validators, show);
}

/** Installs a dataset that the reader chose, leaving out what is bad in it. */
export async function importFrom(file: string, text: string, shelf: Shelf): Promise<UpdateOutcome> {
  const checked = await readDataset(text, file, shelf);
  if ('result' in checked) return checked;
  const { dataset, problems } = checked;
  const isHopeless = dataset.records.length === 0 && problems.some(({ severity }) => severity === 'error');
  if (isHopeless) return failed(reason('failedNothingGood'), problems);
  const forgery = await forgeryOf(checked.value, dataset.id, shelf);
  if (forgery) return failed(forgery);
  return install(dataset, { type: 'file', name: file }, problems, shelf);
}

/** Removes a dataset that did not come with the extension. If it had taken the place of one that did, that one is back. */
export async function removeDataset(
  id: string,
  bundled: readonly InstalledDataset[],
  shelf: Shelf,
): Promise<InstallOutcome> {
  const found = (await shelf.installed()).find(({ dataset }) => dataset.id === id);
  if (!found || found.origin.type === 'bundled') return failed(reason('failedNotRemovable'));
  const back = bundled.find(({ dataset }) => dataset.id === id);
  return store(() => shelf.install((installed) => [...(back ? [back] : []), ...withoutId(id, installed)]), {
    result: 'removed',
    dataset: found.dataset.title,
    back: back && { title: back.dataset.title, version: back.dataset.version },
  });
}

/** Puts the bundled datasets back, and nothing else. */
export async function restoreBundled(
  bundled: readonly InstalledDataset[],
  shelf: Shelf,
): Promise<InstallOutcome> {
  const changes = changesBetween(await shelf.installed(), bundled);
  return store(() => shelf.install(() => [...bundled]), { result: 'restored', changes });
}

/** Makes what was installed before the last change what is installed again, which can be undone in turn. */
export async function undoChange(change: number, shelf: Shelf): Promise<InstallOutcome> {
  const [installed, before] = await Promise.all([shelf.installed(), shelf.before()]);
  if (before?.change !== change) return failed(reason('failedUndo'));
  const changes = changesBetween(installed, before.installed);
  return store(() => shelf.undo(change), { result: 'undone', changes });
}

async function readDataset(
  text: string,
  file: string,
  shelf: Shelf,
): Promise<{ dataset: Dataset; value: object; problems: Checked['problems'] } | Failed> {
  const parsed = parseJson(text);
  if (!parsed.ok) return failed(parsed.reason);
  // Its own earlier version makes way for it, so it may not refer to what only that one defined.
  const installed = await shelf.installed();
  const others = withoutId(idOf(parsed.value), installed);
  const { dataset, problems } = checkDataset(parsed.value, file, idsOf(others.map(({ dataset }) => dataset)));
  if (!dataset) return failed(reason('failedNotADataset'), problems);
  const value = parsed.value as Dataset;
  return { dataset, value, problems: [...problems, ...replacementsIn(dataset, value, file, installed)] };
}

const withoutId = (id: string | undefined, installed: readonly InstalledDataset[]): InstalledDataset[] =>
  installed.filter(({ dataset }) => dataset.id !== id);

/**
 * Why `value` may not take the place of the installed dataset `id`: its maker signs, and this is not signed with the maker's
 * key. What is signed is the dataset as it came, before anything bad in it was left out.
 */
async function forgeryOf(value: object, id: string, shelf: Shelf): Promise<Reason | undefined> {
  const held = (await shelf.installed()).find(({ dataset }) => dataset.id === id);
  const key = held?.dataset.update?.publicKey;
  return key === undefined ? undefined : signatureFault(value, key);
}

async function heldVersion({ id }: Dataset, shelf: Shelf): Promise<string | undefined> {
  return (await shelf.installed()).find(({ dataset }) => dataset.id === id)?.dataset.version;
}

const unchanged = ({ dataset }: InstalledDataset): UpdateOutcome => ({
  result: 'unchanged',
  dataset: dataset.title,
  version: dataset.version,
});

async function install(
  dataset: Dataset,
  origin: Origin,
  problems: Checked['problems'],
  shelf: Shelf,
  validators?: Validators,
  onProgress?: (done: number) => void,
): Promise<UpdateOutcome> {
  const row: InstalledDataset = { dataset, origin, installed: new Date().toISOString(), validators };
  const installed = await shelf.installed();
  const changes = changesBetween(installed, withRow(installed, row));
  const held = installed.find((other) => other.dataset.id === dataset.id)?.dataset;
  return store(() => shelf.install((held) => withRow(held, row), onProgress), {
    result: 'installed',
    dataset: dataset.title,
    version: dataset.version,
    changes,
    problems,
    ...(held && held.title !== dataset.title && { instead: { title: held.title, version: held.version } }),
  });
}

async function store<T extends InstallOutcome>(write: () => Promise<void>, outcome: T): Promise<T | Failed> {
  try {
    await write();
    return outcome;
  } catch (error) {
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    return failed(reason(isFull ? 'failedDiskFull' : 'failedToStore'));
  }
}
