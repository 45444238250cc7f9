/** Dataset files on disk: finding and reading them. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { type Checked, checkDataset, idOf, type Known, NOTHING_KNOWN } from '../check.ts';
import { parseJson } from '../parse.ts';
import { isError, type Problem } from '../problem.ts';
import { reason } from '../reason.ts';
import type { Dataset } from '../schema.ts';
import { textOf } from '../utf8.ts';
import { UsageError } from './command.ts';
import { readBytes } from './disk.ts';
import { reasonText } from './words.ts';

/** The datasets that come with the extension. */
export const BUNDLE = resolve(import.meta.dirname, '../../../public/dataset');

/** Beside the datasets of a folder: their order and the version of them all. */
export const INDEX = 'index.json';

/** A file as it lies on disk. */
export interface SourceFile {
  /** As the person who asked would name it: from the current folder. */
  file: string;
  text: string;
}

/** A text that is JSON. */
export interface JsonFile extends SourceFile {
  value: unknown;
}

/** A file that was read and checked. `dataset` is missing when not even its head holds. */
export interface DatasetFile extends JsonFile {
  dataset?: Dataset;
  problems: Problem[];
}

/** public/dataset/index.json, or that of another folder. */
export interface FolderIndex {
  version: string;
  files: string[];
}

/** A path as the person who asked would name it: from the current folder, unless it lies elsewhere. */
export function shownPath(path: string): string {
  const near = relative('', path);
  return near === '' || near.startsWith('..') ? path : near;
}

const NOT_UTF8 = { ok: false as const, reason: reason('refusedNotUtf8') };

export const notUtf8 = (file: string): UsageError =>
  new UsageError(`${file}: ${reasonText(NOT_UTF8.reason)}`);

export function readText(path: string): SourceFile {
  const { file, text } = decoded(path);
  if (text === undefined) throw notUtf8(file);
  return { file, text };
}

/** A file's text without a byte order mark, or undefined when it is not UTF-8. */
function decoded(path: string): { file: string; text: string | undefined } {
  const file = shownPath(path);
  return { file, text: textOf(readBytes(path, file)) };
}

/** Reads a file that has to be JSON. */
export function readJson(path: string): JsonFile {
  const { file, text } = readText(path);
  const parsed = parseJson(text);
  if (!parsed.ok) throw new UsageError(`${file}: ${reasonText(parsed.reason)}`);
  return { file, text, value: parsed.value };
}

/** The index of a folder, where it has one. */
export function readIndex(folder: string): FolderIndex | undefined {
  const path = join(folder, INDEX);
  if (!existsSync(path)) return undefined;
  const { file, value } = readJson(path);
  if (!isIndex(value)) throw new UsageError(`${file} must have a "version" and a list of "files".`);
  return value;
}

const isIndex = (value: unknown): value is FolderIndex =>
  typeof value === 'object' &&
  value !== null &&
  'version' in value &&
  typeof value.version === 'string' &&
  'files' in value &&
  Array.isArray(value.files) &&
  value.files.every((file) => typeof file === 'string');

/** The dataset files that `path` stands for: itself, or those of a folder, in the order of its index. */
export function datasetPaths(path: string): string[] {
  if (!existsSync(path)) throw new UsageError(`There is no ${path}.`);
  if (!statSync(path).isDirectory()) return [path];
  const names = readIndex(path)?.files ?? jsonNames(path);
  if (names.length === 0) throw new UsageError(`${path} holds no dataset: no file ends in .json.`);
  return names.map((name) => join(path, name));
}

/** The names of all JSON files of a folder but its index. */
export const jsonNames = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json') && name !== INDEX)
    .sort();

/** Reads and checks files that may refer to each other and to what is `known`. */
export function readDatasets(paths: readonly string[], known: Known = NOTHING_KNOWN): DatasetFile[] {
  const files = paths.map((path): DatasetFile => {
    const { file, text } = decoded(path);
    const parsed = text === undefined ? NOT_UTF8 : parseJson(text);
    if (parsed.ok) return { file, text: text ?? '', value: parsed.value, problems: [] };
    return {
      file,
      text: text ?? '',
      value: undefined,
      problems: [{ severity: 'error', file, path: '', reason: parsed.reason }],
    };
  });
  const all = withIdsOf(files, known);
  return files.map((read) =>
    read.problems.length > 0 ? read : { ...read, ...checkDataset(read.value, read.file, all) },
  );
}

/** Like `readDatasets`, for commands that need whole datasets: the first error ends the command. */
export const needDatasets = (path: string, known: Known = NOTHING_KNOWN): Dataset[] =>
  readDatasets(datasetPaths(path), known).map((read) => needDataset(read, read.file));

/** The dataset that was read from `file` and checked, if nothing is wrong with it: the first error ends the command. */
export function needDataset({ dataset, problems }: Checked, file: string): Dataset {
  if (dataset && !problems.some(isError)) return dataset;
  throw wrongDataset(file, problems);
}

/** Says what is wrong first, and how to learn of the rest. */
export function wrongDataset(file: string, problems: readonly Problem[]): UsageError {
  const error = problems.find(isError);
  const where = error?.path ? `${file}, ${error.path}` : file;
  const why = error ? reasonText(error.reason) : 'is no dataset';
  return new UsageError(`${where}: ${why}\nRun the command "check" on it to see everything that is wrong.`);
}

const PARTS = ['sources', 'entities', 'records'] as const;

function withIdsOf(files: readonly JsonFile[], known: Known): Known {
  const ids = (part: (typeof PARTS)[number]) =>
    new Set([
      ...known[part],
      ...files.flatMap(({ value }) => listOf(value, part).flatMap((item) => idOf(item) ?? [])),
    ]);
  return { sources: ids('sources'), entities: ids('entities'), records: ids('records') };
}

/** A list of an unchecked dataset, empty when there is none. */
export function listOf(value: unknown, part: string): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  const list: unknown = Object.getOwnPropertyDescriptor(value, part)?.value;
  return Array.isArray(list) ? list : [];
}

/** The bundled datasets, as something that other files may refer to. Empty where there is no bundle. */
export function readBundle(): Dataset[] {
  return existsSync(BUNDLE) ? needDatasets(BUNDLE) : [];
}
