/** Finding records by words: a selection on a page, a query in the address bar or on the record page. */
import { MOST_THREADS, supersedersAmong, withinBounds } from '../context/context.ts';
import { openIndex } from '../context/retrieval/opened.ts';
import { search } from '../context/retrieval/search.ts';
import { findAmong, firstBelow, gatherThread, outlineThreads } from '../context/threads.ts';
import type { DatasetNote, FoundRecords } from '../context/types.ts';
import { isVisible, toRecordView } from '../context/visible.ts';
import type { DatasetRecord } from '../dataset/schema.ts';
import { findMentions } from '../matching/match.ts';
import { readSettings } from '../settings/settings.ts';
import type { SearchIndex } from '../store/composition.ts';
import type { Keeper } from '../store/keeper.ts';
import type { Library } from '../store/library.ts';
import { countSources } from './annotate.ts';

/** More than anybody looks through. */
const MOST_FOUND = 10;

/**
 * The best records for a text, each in its thread, with the sources that are on; for names alone, all records about what they name, the
 * newest first; of either at most so many threads. Nothing found is an answer too.
 */
export async function findRecords(
  query: string,
  keeper: Keeper,
  mostThreads = MOST_THREADS,
): Promise<FoundRecords> {
  const { sourcesOff } = await readSettings();
  return keeper.read((library) => findIn(library, query.trim(), new Set(sourcesOff), mostThreads));
}

async function findIn(
  library: Library,
  query: string,
  off: ReadonlySet<string>,
  mostThreads: number,
): Promise<FoundRecords> {
  const named = await recordsNaming(library, query, off);
  const found = named.length > 0 || query === '' ? named : await recordsFor(library, query, off);
  const about = new Set(found.flatMap((record) => record.entities));
  const { records } = await library.lookUp([...about]);
  const all = new Map([...found.map((record) => [record.id, record] as const), ...records]);
  const visible = [...all.values()].filter((record) => isVisible(record, off));
  const find = findAmong(visible);
  const outline = outlineThreads(visible, find);
  const ranked = found.flatMap(({ id }) => find(id) ?? []);
  const best = firstBelow(ranked, outline.links);
  const rank = new Map(ranked.map((record, place) => [record, place]));
  const closeness = (root: DatasetRecord) => rank.get(best.get(root) ?? root) ?? Number.POSITIVE_INFINITY;
  const roots = outline.roots.filter((root) => best.has(root));
  // Of what is only named, none is closer than another: the newest stay first.
  if (named.length === 0) roots.sort((a, b) => closeness(a) - closeness(b));
  const wanted = new Set(ranked);
  const kept = withinBounds(roots, mostThreads, (root) => gatherThread(root, outline, wanted));
  const threads = kept.map(({ thread }) => thread);
  const shown = new Set(threads.flatMap(({ ids }) => ids));
  const superseders = supersedersAmong(visible);
  return {
    query,
    threads,
    threadsInAll: roots.length,
    records: Object.fromEntries(
      visible
        .filter(({ id }) => shown.has(id))
        .map((record) => [record.id, toRecordView(record, library.sources, off, superseders.get(record.id))]),
    ),
    closest: named.length > 0 ? [] : found.map(({ id }) => id),
    datasets: shown.size === 0 ? [] : datasetsOf(shown, await library.index()),
    sources: countSources(library, off),
  };
}

/** The datasets that hold these records, in the order in which they were installed. */
function datasetsOf(ids: ReadonlySet<string>, { index, datasets, heldBy }: SearchIndex): DatasetNote[] {
  const { ids: documents } = openIndex(index);
  const holders = new Set(heldBy.filter((_, document) => ids.has(documents[document] ?? '')));
  return datasets.filter((_, place) => holders.has(place));
}

/**
 * For a text that is nothing but names: the visible records about all that is named. A name alone is a word too common to tell one of its
 * records from another, so the search would call none close.
 */
async function recordsNaming(
  library: Library,
  query: string,
  off: ReadonlySet<string>,
): Promise<DatasetRecord[]> {
  const mentions = findMentions(library.matcher, query, null);
  if (mentions.length === 0 || /[\p{L}\p{N}]/u.test(without(query, mentions))) return [];
  const { records } = await library.lookUp([...new Set(mentions.flatMap(({ entities }) => entities))]);
  const isAbout = ({ entities }: DatasetRecord) =>
    mentions.every((mention) => mention.entities.some((id) => entities.includes(id)));
  return [...records.values()].filter((record) => isAbout(record) && isVisible(record, off));
}

function without(text: string, mentions: readonly { start: number; end: number }[]): string {
  let rest = text;
  for (const { start, end } of mentions.toReversed()) rest = rest.slice(0, start) + rest.slice(end);
  return rest;
}

/** The best visible records. */
async function recordsFor(
  library: Library,
  query: string,
  off: ReadonlySet<string>,
): Promise<DatasetRecord[]> {
  const { index, citedBy } = await library.index();
  const ranked = search(index, await withKnownNames(query, library), {
    limit: MOST_FOUND,
    visible: (document) => citedBy[document]?.some((source) => !off.has(source)) ?? false,
  });
  return library.records(ranked.map(({ id }) => id));
}

/** The query with each name in another language or spelling replaced by the one that records use. */
async function withKnownNames(query: string, library: Library): Promise<string> {
  const mentions = findMentions(library.matcher, query, null);
  const entities = await library.entities([...new Set(mentions.flatMap((mention) => mention.entities))]);
  const names = new Map(entities.map(({ entity }) => [entity.id, entity.name]));
  let known = query;
  for (const { start, end, entities: ids } of mentions.toReversed()) {
    const name = names.get(ids[0] ?? '');
    if (name) known = known.slice(0, start) + name + known.slice(end);
  }
  return known;
}
