/** Installing a dataset from an address or a file: what may be installed, and how it ended, in reasons. */
import { givingWay } from '../slices.ts';
import { runInSlices } from '../steps.ts';
import { isSameContent } from './canonical.ts';
import { type Checked, checkSteps, idOf, idsOf } from './check.ts';
import { changesBetween } from './differences.ts';
import { type FetchOptions, fetchDataset, type Validators } from './fetch.ts';
import { forgeryAt, forgeryOf } from './forgery.ts';
import { type Before, ChangedSince, type InstalledDataset, withRow } from './installed.ts';
import { parseJson } from './parse.ts';
import { isError } from './problem.ts';
import { type Reason, reason } from './reason.ts';
import { replacementSteps } from './replacing.ts';
import type { ChangeOutcome, InstallOutcome } from './report.ts';
import type { Dataset } from './schema.ts';
import { compareVersions } from './version.ts';

/** What is installed next, given what is installed now; undefined where that stays as it is. */
export type Change = (
  installed: readonly InstalledDataset[],
) => InstalledDataset[] | Promise<InstalledDataset[] | undefined>;

/** Where datasets are kept. */
export interface Shelf {
  installed(): Promise<readonly InstalledDataset[]>;
  /**
   * Installs what `change` makes of what is installed; `onProgress` is told how much is done, from 0 to 1. Changes are made one after the
   * other: until one is stored, no other begins. Rejects, with nothing changed, when it cannot be stored, or with what `change` rejects with.
   */
  install(change: Change, onProgress?: (done: number) => void): Promise<void>;
  /** What was installed before the last change; undefined where it is not kept. */
  before(): Promise<Before | undefined>;
  /**
   * Makes what was installed before the change (see `Before`) what is installed. Rejects, with nothing changed, with `ChangedSince` when there
   * has been another change since, or because it cannot be stored.
   */
  undo(change: string): Promise<void>;
}

type Failed = Extract<ChangeOutcome, { result: 'failed' }>;

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
): Promise<InstallOutcome> {
  const address = url.trim();
  const before = (await shelf.installed()).find(
    ({ origin }) => origin.type === 'url' && origin.url === address,
  );
  const fetched = await fetchDataset(address, { ...options, validators: before?.validators });
  if (fetched.result === 'failed') return failed(fetched.reason);
  if (fetched.result === 'unchanged')
    return before ? unchanged(before.dataset) : failed(reason('failedStatus', 304));
  options.onProgress?.({ phase: 'checking', received: fetched.bytes });
  const parsed = parseJson(fetched.text);
  if (!parsed.ok) return failed(parsed.reason);
  return makeChange<InstallOutcome>(
    shelf,
    (installed) => decideOnUpdate(parsed.value, address, installed, fetched.validators),
    (done) => options.onProgress?.({ phase: 'installing', received: fetched.bytes, done }),
  );
}

async function decideOnUpdate(
  unchecked: unknown,
  address: string,
  installed: readonly InstalledDataset[],
  validators: Validators,
): Promise<Decision<InstallOutcome>> {
  const checked = await check(unchecked, address, installed);
  if ('result' in checked) return { outcome: checked };
  const { dataset, problems, held } = checked;
  if (problems.some(isError)) return { outcome: failed(reason('failedBadRecords'), problems) };
  const forgery = await forgeryAt(address, checked.value, held, installed);
  if (forgery) return { outcome: failed(forgery) };
  const age = held === undefined ? 1 : compareVersions(dataset.version, held.version);
  if (held && age < 0) return { outcome: failed(reason('failedOlder', dataset.version, held.version)) };
  if (age === 0) return { outcome: unchanged(dataset) };
  return installing({ dataset, origin: { type: 'url', url: address }, validators }, problems, installed);
}

/** Installs a dataset that the reader chose, leaving out what is bad in it. */
export async function importFrom(file: string, text: string, shelf: Shelf): Promise<InstallOutcome> {
  const parsed = parseJson(text);
  if (!parsed.ok) return failed(parsed.reason);
  return makeChange<InstallOutcome>(shelf, async (installed) => {
    const checked = await check(parsed.value, file, installed);
    if ('result' in checked) return { outcome: checked };
    const { dataset, problems } = checked;
    const isHopeless = dataset.records.length === 0 && problems.some(isError);
    if (isHopeless) return { outcome: failed(reason('failedNothingGood'), problems) };
    const forgery = await forgeryOf(checked.value, checked.held);
    if (forgery) return { outcome: failed(forgery) };
    // Installed once more, it would be what the last change could be undone to.
    if (problems.length === 0 && isHeldFromFile(dataset, installed))
      return { outcome: { ...unchanged(dataset), isOfFile: true } };
    return installing({ dataset, origin: { type: 'file', name: file } }, problems, installed);
  });
}

/** Removes a dataset that did not come with the extension. If it had taken the place of one that did, that one is back in its place. */
export function removeDataset(
  id: string,
  bundled: readonly InstalledDataset[],
  shelf: Shelf,
): Promise<ChangeOutcome> {
  return makeChange<ChangeOutcome>(shelf, async (installed) => {
    const found = installed.find(({ dataset }) => dataset.id === id);
    if (!found || found.origin.type === 'bundled') return { outcome: failed(reason('failedNotRemovable')) };
    const back = bundled.find(({ dataset }) => dataset.id === id);
    return {
      next: back ? withRow(installed, back) : withoutId(id, installed),
      outcome: {
        result: 'removed',
        dataset: found.dataset.title,
        back: back && { title: back.dataset.title, version: back.dataset.version },
      },
    };
  });
}

/** Puts the bundled datasets back, and nothing else. */
export function restoreBundled(bundled: readonly InstalledDataset[], shelf: Shelf): Promise<ChangeOutcome> {
  return makeChange<ChangeOutcome>(shelf, async (installed) => ({
    next: [...bundled],
    outcome: { result: 'restored', changes: await changesBetween(installed, bundled) },
  }));
}

/** Makes what was installed before the last change what is installed again, which can be undone in turn. */
export async function undoChange(change: string, shelf: Shelf): Promise<ChangeOutcome> {
  const [installed, before] = await Promise.all([shelf.installed(), shelf.before()]);
  if (before?.change !== change) return failed(reason('failedUndo'));
  const changes = await changesBetween(installed, before.installed);
  try {
    await shelf.undo(change);
    return { result: 'undone', changes };
  } catch (error) {
    return error instanceof ChangedSince ? failed(reason('failedUndo')) : failedToStore(error);
  }
}

interface Decision<T> {
  outcome: T;
  /** What is installed next; undefined where that stays as it is. */
  next?: InstalledDataset[];
}

/**
 * Makes the change that is decided on. Deciding is part of the change: another one could otherwise be made between the look at what is
 * installed and the storing, and be undone by it.
 */
async function makeChange<T extends ChangeOutcome>(
  shelf: Shelf,
  decide: (installed: readonly InstalledDataset[]) => Promise<Decision<T>>,
  onProgress?: (done: number) => void,
): Promise<T | Failed> {
  const decided: T[] = [];
  const storing = shelf.install(async (installed) => {
    const { outcome, next } = await decide(installed);
    decided[0] = outcome;
    if (next) onProgress?.(0);
    return next;
  }, onProgress);
  try {
    await storing;
  } catch (error) {
    // What fails before that is a fault of ours.
    if (decided.length === 0) throw error;
    return failedToStore(error);
  }
  return decided[0] as T;
}

interface Readable {
  /** What holds of it. */
  dataset: Dataset;
  /** All of it, as it came. */
  value: object;
  problems: Checked['problems'];
  /** What it would take the place of. */
  held?: Dataset;
}

/** Checks what was read from `file` against what is installed. */
async function check(
  value: unknown,
  file: string,
  installed: readonly InstalledDataset[],
): Promise<Readable | Failed> {
  const pause = givingWay();
  // Its own earlier version makes way for it, so it may not refer to what only that one defined.
  const others = withoutId(idOf(value), installed).map(({ dataset }) => dataset);
  const { dataset, problems } = await runInSlices(checkSteps(value, file, idsOf(others)), pause);
  if (!dataset) return failed(reason('failedNotADataset'), problems);
  const whole = value as Dataset;
  const replacements = await runInSlices(replacementSteps(dataset, whole, file, installed), pause);
  const held = installed.find((row) => row.dataset.id === dataset.id)?.dataset;
  return { dataset, value: whole, problems: [...problems, ...replacements], held };
}

const withoutId = (id: string | undefined, installed: readonly InstalledDataset[]): InstalledDataset[] =>
  installed.filter(({ dataset }) => dataset.id !== id);

const isHeldFromFile = (value: Dataset, installed: readonly InstalledDataset[]): boolean =>
  installed.some(({ dataset, origin }) => origin.type === 'file' && isSameContent(dataset, value));

const unchanged = ({ title, version }: Dataset): Extract<InstallOutcome, { result: 'unchanged' }> => ({
  result: 'unchanged',
  dataset: title,
  version,
});

async function installing(
  row: Omit<InstalledDataset, 'installed'>,
  problems: Checked['problems'],
  installed: readonly InstalledDataset[],
): Promise<Decision<InstallOutcome>> {
  const { id, title, version } = row.dataset;
  const next = withRow(installed, { ...row, installed: new Date().toISOString() });
  const changes = await changesBetween(installed, next);
  const held = installed.find(({ dataset }) => dataset.id === id)?.dataset;
  const instead = held && held.title !== title && { instead: { title: held.title, version: held.version } };
  return { next, outcome: { result: 'installed', dataset: title, version, changes, problems, ...instead } };
}

function failedToStore(error: unknown): Failed {
  const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
  return failed(reason(isFull ? 'failedDiskFull' : 'failedToStore'));
}
