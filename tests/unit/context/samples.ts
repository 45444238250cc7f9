/** Records, entities and sources for tests, made anew at every call. Also used by the tests of the store and the popover. */
import fc from 'fast-check';
import type { ContextInput } from '../../../utils/context/context.ts';
import { relationsOf } from '../../../utils/context/relations.ts';
import { findAmong, gatherThread, outlineThreads } from '../../../utils/context/threads.ts';
import type { Thread } from '../../../utils/context/types.ts';
import {
  type Citation,
  type Dataset,
  type DatasetRecord,
  type Entity,
  RECORD_KINDS,
  type Source,
} from '../../../utils/dataset/schema.ts';

export const source = (id: string, change: Partial<Source> = {}): Source => ({
  id,
  name: `Source ${id}`,
  kind: 'news',
  url: `https://${id}.example/`,
  ...change,
});

export const citation = (from: string, change: Partial<Citation> = {}): Citation => ({
  source: from,
  title: `What ${from} says`,
  url: `https://${from}.example/report`,
  ...change,
});

export const entity = (id: string, change: Partial<Entity> = {}): Entity => ({
  id,
  type: 'organisation',
  name: `Entity ${id}`,
  aliases: [{ text: `Entity ${id}` }],
  ...change,
});

export const record = (id: string, change: Partial<DatasetRecord> = {}): DatasetRecord => ({
  id,
  kind: 'claim',
  date: '2020-01-28',
  entities: ['Q1'],
  actor: { name: 'The ministry' },
  headline: `Headline of ${id}`,
  summary: `Summary of ${id}.`,
  citations: [citation('wire')],
  ...change,
});

/** A dataset of two sources, with whatever entities and records a test needs. */
export const harbours = (change: Pick<Dataset, 'entities' | 'records'>): Dataset => ({
  format: 1,
  id: 'harbours',
  title: 'Harbours',
  version: '3',
  published: '2026-11-24',
  sources: [source('wire'), source('gazette')],
  ...change,
});

const byId = <T extends { id: string }>(things: readonly T[]): Map<string, T> =>
  new Map(things.map((thing) => [thing.id, thing]));

/** The dataset that all of it is said to come from. */
export const NOTE = { title: 'Harbours', version: '3', published: '2026-05' };

/** What the store would hand out for all of these entities. */
export function contextInput(
  entities: readonly Entity[],
  records: readonly DatasetRecord[],
  off: readonly string[] = [],
): ContextInput {
  const relations = relationsOf(records);
  const cited = new Set(records.flatMap(({ citations }) => citations.map(({ source }) => source)));
  return {
    entities: entities.map((each) => ({
      entity: each,
      ...(relations.get(each.id) ?? { own: [], related: [] }),
      datasets: [NOTE],
    })),
    records: byId(records),
    sources: byId([...cited].map((id) => source(id))),
    sourcesOff: new Set(off),
  };
}

/** The threads of records that are a whole collection, the newest first. */
export function threadsOf(records: readonly DatasetRecord[]): Thread[] {
  const outline = outlineThreads(records, findAmong(records));
  return outline.roots.map((root) => gatherThread(root, outline).thread);
}

const SOURCES = ['wire', 'gazette', 'court'];
const ENTITIES = ['Q1', 'Q2', 'Q3'];

export const someEntities = (): Entity[] => ENTITIES.map((id) => entity(id));
export const arbitrarySourcesOff = fc.subarray(SOURCES);

/**
 * Up to ten records that answer and supersede each other at random: themselves, in circles, and records that are not on file
 * too, since a careless dataset may hold all of that.
 */
export const arbitraryRecords: fc.Arbitrary<DatasetRecord[]> = fc
  .integer({ min: 0, max: 10 })
  .chain((count) => {
    const links = fc.array(
      fc.integer({ min: 0, max: count }).map((number) => `r${number}`),
      { maxLength: 3 },
    );
    const one = (number: number) =>
      fc.record({
        id: fc.constant(`r${number}`),
        kind: fc.constantFrom(...RECORD_KINDS),
        date: fc.constantFrom('2019', '2019-05', '2019-05-15', '2020-01-28', '2026-11-24'),
        entities: fc.subarray(ENTITIES, { minLength: 1 }),
        actor: fc.constant({ name: 'The ministry' }),
        headline: fc.constant('A headline'),
        summary: fc.constant('A summary.'),
        respondsTo: fc.option(links, { nil: undefined }),
        supersedes: fc.option(links, { nil: undefined }),
        citations: fc.subarray(SOURCES, { minLength: 1 }).map((from) => from.map((id) => citation(id))),
      });
    return fc.tuple(...Array.from({ length: count }, (_, number) => one(number)));
  });
