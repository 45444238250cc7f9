/** Several datasets as one, sorted, so that the same content always gives the same file. */
import { mergeEntities } from '../merge-entities.ts';
import type { Dataset, DatasetHead } from '../schema.ts';

/**
 * The datasets under one head. The same id is the same thing, as when they are installed together: of two sources or records
 * the later one counts, two descriptions of an entity are one entity with the aliases of both. Fields that are there for people
 * who edit the files are left out.
 */
export function mergeDatasets(head: DatasetHead, datasets: readonly Dataset[]): Dataset {
  const all = <P extends 'sources' | 'records'>(part: P) =>
    byId<Dataset[P][number]>(datasets.flatMap((dataset): Dataset[P][number][] => dataset[part]));
  return withoutNotes({
    ...head,
    sources: all('sources'),
    entities: byId(mergeEntities(datasets.flatMap(({ entities }) => entities))),
    records: all('records'),
  });
}

function byId<T extends { id: string }>(items: readonly T[]): T[] {
  const last = new Map(items.map((item) => [item.id, item]));
  return [...last.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Such fields; their names are the only ones that `check` lets pass besides those of the format and `x-...`. */
export const isForPeople = (name: string): boolean =>
  name.startsWith('//') || ['comment', 'note', '$schema'].includes(name);

/** A copy without such fields, at any depth. */
export function withoutNotes<T>(value: T): T {
  return JSON.parse(JSON.stringify(value, (name, field: unknown) => (isForPeople(name) ? undefined : field)));
}
