/** Reading one generation, from the database or from memory alike. */
import type { ContextInput } from '../context/context.ts';
import { INDEX_FORMAT } from '../context/retrieval/build.ts';
import type { Before, InstalledDataset } from '../dataset/installed.ts';
import type { SourceReport } from '../dataset/report.ts';
import { sourceReports } from '../dataset/reporting.ts';
import type { DatasetRecord, Source } from '../dataset/schema.ts';
import { succeeds } from '../log.ts';
import { type CompiledMatcher, compileMatcherInSlices, MATCHER_FORMAT } from '../matching/compile.ts';
import { givingWay } from '../slices.ts';
import { type Generation, indexOf, type SearchIndex } from './composition.ts';
import type { Database, Head, Pointer } from './database.ts';
import { changeTo, replaceHead, rowsOf } from './generations.ts';
import { rowReader } from './row-reader.ts';

export interface Library {
  kept: 'database' | 'memory';
  matcher: CompiledMatcher;
  sources: ReadonlyMap<string, Source>;
  sourceReports: readonly SourceReport[];
  installed(): Promise<readonly InstalledDataset[]>;
  /** What was installed before; undefined in memory, and for the first generation. */
  before(): Promise<Before | undefined>;
  /** The inverted index over all records. Loaded when first asked for. */
  index(): Promise<SearchIndex>;
  /** The records with these ids that are on file, in this order. */
  records(ids: readonly string[]): Promise<DatasetRecord[]>;
  /** The entities with these ids that are on file, each with the ids of its records. */
  entities(ids: readonly string[]): Promise<ContextInput['entities']>;
  /** The same, with all records that bear on them. */
  lookUp(ids: readonly string[]): Promise<Pick<ContextInput, 'entities' | 'records'>>;
}

/** A generation that is held in memory, where the browser gives us no database. */
export function memoryLibrary(generation: Generation): Library {
  const { matcher, sources, records, entities: rows, installed, index } = generation;
  const entitiesWith: Library['entities'] = async (ids) => ids.flatMap((id) => rows.get(id) ?? []);
  const recordsWith: Library['records'] = async (ids) => ids.flatMap((id) => records.get(id) ?? []);
  return {
    kept: 'memory',
    matcher,
    sources,
    sourceReports: sourceReports(sources.values(), records.values()),
    installed: async () => installed,
    before: async () => undefined,
    index: async () => index,
    records: recordsWith,
    entities: entitiesWith,
    lookUp: lookingUp(entitiesWith, recordsWith),
  };
}

/** Finds entities and the records that bear on them, each with the given way to read them by their ids. */
const lookingUp =
  (entitiesWith: Library['entities'], recordsWith: Library['records']): Library['lookUp'] =>
  async (ids) => {
    const entities = await entitiesWith(ids);
    const wanted = new Set(entities.flatMap(({ own, related }) => [...own, ...related]));
    const records = await recordsWith([...wanted]);
    return { entities, records: new Map(records.map((record) => [record.id, record])) };
  };

/** The generation that the pointer names, or undefined when it is not there (a database that is new or was wiped). */
export async function databaseLibrary(database: Database, pointer: Pointer): Promise<Library | undefined> {
  const { current, previous } = pointer;
  const head = await database.get('heads', current);
  if (!head) return undefined;
  const entitiesWith = rowReader(database, 'entities', current);
  const recordsWith = rowReader(database, 'records', current);
  let index: Promise<SearchIndex> | undefined;
  return {
    kept: 'database',
    matcher: head.matcher.format === MATCHER_FORMAT ? head.matcher : await recompile(database, current, head),
    sources: new Map(head.sources.map((source) => [source.id, source])),
    sourceReports: head.reports,
    installed: () => installedIn(database, current, head.order),
    before: async () => {
      const earlier = previous === undefined ? undefined : await database.get('heads', previous);
      if (previous === undefined || !earlier) return undefined;
      return { change: changeTo(pointer), installed: await installedIn(database, previous, earlier.order) };
    },
    index: () => {
      index ??= loadIndex(database, current, head.order).catch((error: unknown) => {
        // What failed once (a database that was just closed) is not failed for good.
        index = undefined;
        throw error;
      });
      return index;
    },
    records: recordsWith,
    entities: entitiesWith,
    lookUp: lookingUp(entitiesWith, recordsWith),
  };
}

/**
 * After an update of the extension changed the matcher's format: the stored one is of no use, the entities are. Stored, for the next
 * start. Where there is no room for it, that compiles again.
 */
async function recompile(database: Database, generation: number, head: Head): Promise<CompiledMatcher> {
  const rows = await database.getAll('entities', rowsOf(generation));
  const matcher = await compileMatcherInSlices(
    rows.map(({ entity }) => entity),
    givingWay(),
  );
  await succeeds('storing the matcher', replaceHead(database, 'heads', generation, { ...head, matcher }));
  return matcher;
}

/** The stored index, or a new one where an update of the extension changed its format, which is stored in its place. */
async function loadIndex(
  database: Database,
  generation: number,
  order: readonly string[],
): Promise<SearchIndex> {
  const stored = await database.get('indexes', generation);
  if (stored?.index.format === INDEX_FORMAT) return stored;
  const records = await database.getAll('records', rowsOf(generation));
  const rows = await database.getAll('entities', rowsOf(generation));
  const installed = await installedIn(database, generation, order);
  const index = await indexOf(
    records,
    rows.map(({ entity }) => entity),
    installed.map(({ dataset }) => dataset),
    { pause: givingWay() },
  );
  await succeeds('storing the index', replaceHead(database, 'indexes', generation, index));
  return index;
}

async function installedIn(
  database: Database,
  generation: number,
  order: readonly string[],
): Promise<InstalledDataset[]> {
  const rows = await database.getAll('datasets', rowsOf(generation));
  const byId = new Map(rows.map((row) => [row.dataset.id, row]));
  return order.flatMap((id) => byId.get(id) ?? []);
}
