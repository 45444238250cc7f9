/** A generation: one installed state of all datasets, composed into what readers' questions are answered from. */
import { type Relations, relationSteps } from '../context/relations.ts';
import { buildIndexInSlices, type RecordIndex } from '../context/retrieval/build.ts';
import type { DatasetNote } from '../context/types.ts';
import type { InstalledDataset } from '../dataset/installed.ts';
import { mergeEntities } from '../dataset/merge-entities.ts';
import type { Dataset, DatasetRecord, Entity, Source } from '../dataset/schema.ts';
import { type CompiledMatcher, compileMatcherInSlices } from '../matching/compile.ts';
import { counting, goOn, type Pause, runInSlices } from '../steps.ts';

/** An entity with the ids of the records that bear on it. */
export interface EntityRow extends Relations {
  entity: Entity;
  /** The datasets that hold these records. */
  datasets: DatasetNote[];
}

export interface Generation {
  installed: readonly InstalledDataset[];
  sources: Map<string, Source>;
  entities: Map<string, EntityRow>;
  records: Map<string, DatasetRecord>;
  matcher: CompiledMatcher;
  /** For finding records by their words. */
  index: SearchIndex;
}

/** The inverted index, and for each of its documents the sources that it cites and the dataset that holds it. */
export interface SearchIndex {
  index: RecordIndex;
  citedBy: string[][];
  datasets: DatasetNote[];
  /** Places in `datasets`. */
  heldBy: number[];
}

/** How long work is done: with pauses, and telling how much of it is done, from 0 to 1. */
interface Slicing {
  pause?: Pause;
  onProgress?: (done: number) => void;
}

/** A name takes 3 µs and a record 38 µs (`npm run bench`); the bundled datasets have four names for each record. */
const MATCHER_SHARE = 0.25;

/** Entities whose rows are made in one step. */
const ENTITIES = 200;

/**
 * Composes datasets, in the order in which they were first installed. The same id is the same thing: of two sources or records the
 * later one counts; two descriptions of an entity are one entity with the aliases of both.
 */
export async function composeGeneration(
  installed: readonly InstalledDataset[],
  { pause = goOn, onProgress }: Slicing = {},
): Promise<Generation> {
  const datasets = installed.map(({ dataset }) => dataset);
  const sources = new Map(
    datasets.flatMap((dataset) => dataset.sources.map((source) => [source.id, source])),
  );
  const records = new Map(
    datasets.flatMap((dataset) => dataset.records.map((record) => [record.id, record])),
  );
  const entities = mergeEntities(datasets.flatMap((dataset) => dataset.entities));
  const relations = await runInSlices(relationSteps([...records.values()]), pause);
  const datasetOf = new Map(
    datasets.flatMap((dataset) => dataset.records.map(({ id }) => [id, dataset] as const)),
  );
  const rows = new Map<string, EntityRow>();
  const relating = counting(entities.length, ENTITIES, (at) => {
    const entity = entities[at] as Entity;
    const related = relations.get(entity.id) ?? { own: [], related: [] };
    const holders = new Set([...related.own, ...related.related].flatMap((id) => datasetOf.get(id) ?? []));
    rows.set(entity.id, { entity, ...related, datasets: [...holders].map(noteOf) });
  });
  await runInSlices(relating, pause);
  const matcher = await compileMatcherInSlices(entities, pause, (done) => onProgress?.(MATCHER_SHARE * done));
  const index = await indexOf(records.values(), entities, datasets, {
    pause,
    onProgress: (done) => onProgress?.(MATCHER_SHARE + (1 - MATCHER_SHARE) * done),
  });
  return { installed, sources, records, entities: rows, matcher, index };
}

/** What is told of a dataset beside what comes from it. */
const noteOf = ({ title, version, published }: Dataset): DatasetNote => ({
  title,
  version,
  published,
});

/** The inverted index over all records, whether their sources are on or off. `datasets` hold them, the later one where two do. */
export async function indexOf(
  records: Iterable<DatasetRecord>,
  entities: Iterable<Entity>,
  datasets: readonly Dataset[],
  { pause = goOn, onProgress }: Slicing = {},
): Promise<SearchIndex> {
  const names = new Map([...entities].map(({ id, name }) => [id, name]));
  const all = [...records];
  const index = await buildIndexInSlices(
    all.map(({ id, headline, summary, actor, entities: about, citations, date }) => ({
      id,
      headline,
      summary,
      actor: actor.name,
      entities: about.flatMap((entity) => names.get(entity) ?? []),
      citations: citations.map(({ title }) => title),
      date,
    })),
    pause,
    onProgress,
  );
  const holders = new Map(
    datasets.flatMap((dataset, place) => dataset.records.map(({ id }) => [id, place] as const)),
  );
  return {
    index,
    citedBy: all.map(({ citations }) => citations.map(({ source }) => source)),
    datasets: datasets.map(noteOf),
    heldBy: all.map(({ id }) => holders.get(id) ?? -1),
  };
}
