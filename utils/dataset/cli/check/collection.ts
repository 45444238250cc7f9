/** The files that are checked, as one: what they hold, where each thing stands, and what they may refer to. */
import { idOf } from '../../check.ts';
import { isError } from '../../problem.ts';
import type { Dataset, DatasetRecord, Entity, Source } from '../../schema.ts';
import { type DatasetFile, type FolderIndex, listOf } from '../files.ts';

export interface Placed<T> {
  item: T;
  file: string;
  /** E.g. `records[3]`; empty for the dataset itself. */
  path: string;
}

/** A folder with an index, which is then checked too. */
export interface Folder {
  /** The index file. */
  file: string;
  index: FolderIndex;
  /** Every JSON file of the folder but the index. */
  names: string[];
}

export interface Collection {
  files: readonly DatasetFile[];
  folder?: Folder;
  datasets: Placed<Dataset>[];
  sources: Placed<Source>[];
  entities: Placed<Entity>[];
  records: Placed<DatasetRecord>[];
  /** Datasets that are not checked and that the files may refer to: the bundled ones, when other files are checked. */
  others: readonly Dataset[];
  /** False when something was refused; then what is missing may be there, and only be wrong. */
  isWhole: boolean;
  /** Ids of all records, also of refused ones and of the others. */
  recordIds: ReadonlySet<string>;
  /** Records by id, also of the others. */
  recordById: ReadonlyMap<string, DatasetRecord>;
  /** Records that answer or supersede a record, by its id, also of the others. */
  answersTo: ReadonlyMap<string, readonly DatasetRecord[]>;
  supersededBy: ReadonlyMap<string, readonly DatasetRecord[]>;
}

export function collect(
  files: readonly DatasetFile[],
  others: readonly Dataset[],
  folder?: Folder,
): Collection {
  const read = files.flatMap((file) => (file.dataset ? [{ ...file, dataset: file.dataset }] : []));
  const records = read.flatMap((file) => placed(file, 'records', file.dataset.records));
  const all = [...others.flatMap((dataset) => dataset.records), ...records.map(({ item }) => item)];
  return {
    files,
    folder,
    datasets: read.map(({ dataset, file }) => ({ item: dataset, file, path: '' })),
    sources: read.flatMap((file) => placed(file, 'sources', file.dataset.sources)),
    entities: read.flatMap((file) => placed(file, 'entities', file.dataset.entities)),
    records,
    others,
    isWhole: !files.some(({ problems }) => problems.some(isError)),
    recordIds: new Set([
      ...all.map(({ id }) => id),
      ...files.flatMap(({ value }) => listOf(value, 'records').flatMap((record) => idOf(record) ?? [])),
    ]),
    recordById: new Map(all.map((record) => [record.id, record])),
    answersTo: reversed(all, ({ respondsTo }) => respondsTo),
    supersededBy: reversed(all, ({ supersedes }) => supersedes),
  };
}

/** What was refused is left out of a dataset's lists, so places are counted in the file's own. */
function placed<T extends { id: string }>(
  { file, value }: DatasetFile,
  part: string,
  items: readonly T[],
): Placed<T>[] {
  const places = new Map<string, number>();
  listOf(value, part).forEach((element, index) => {
    const id = idOf(element);
    if (id !== undefined && !places.has(id)) places.set(id, index);
  });
  return items.map((item) => ({ item, file, path: `${part}[${places.get(item.id)}]` }));
}

/** Which records link to a record, by its id. Whoever links to it twice is there once. */
export function reversed(
  records: readonly DatasetRecord[],
  linksOf: (record: DatasetRecord) => readonly string[] | undefined,
): Map<string, DatasetRecord[]> {
  const links = records.flatMap((record) =>
    [...new Set(linksOf(record))].map((target) => ({ target, record })),
  );
  const byTarget = Map.groupBy(links, ({ target }) => target);
  return new Map([...byTarget].map(([target, found]) => [target, found.map(({ record }) => record)]));
}
