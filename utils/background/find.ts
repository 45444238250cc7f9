/** Finding records by words: a selection on a page, a query in the address bar or on the record page. */
import { MOST_THREADS, supersedersAmong, withinBounds } from '../context/context.ts';
import { openIndex } from '../context/retrieval/opened.ts';
import { search } from '../context/retrieval/search.ts';
import { findAmong, firstBelow, gatherThread, outlineThreads } from '../context/threads.ts';
import type { DatasetNote, FoundRecords } from '../context/types.ts';
import { countSources, isVisible, toRecordView } from '../context/visible.ts';
import type { DatasetRecord } from '../dataset/schema.ts';
import { type BlockMention, findMentions } from '../matching/match.ts';
import { readSettings } from '../settings/settings.ts';
import type { SearchIndex } from '../store/composition.ts';
import type { Keeper } from '../store/keeper.ts';
import type { Library } from '../store/library.ts';

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
  const off = new Set(sourcesOff);
  const text = query.trim();
  return keeper.read(async (library) => {
    const candidates = await candidatesFor(library, text, off);
    return { query: text, ...(await replyOf(candidates, library, off, mostThreads)) };
  });
}

/** What a text may be about. */
interface Candidates {
  /** Visible records, the closest first; of what is only named, none is closer than another. */
  found: DatasetRecord[];
  areNamed: boolean;
  /** These, and the visible records that may stand with them in a thread. */
  visible: DatasetRecord[];
}

async function candidatesFor(library: Library, query: string, off: ReadonlySet<string>): Promise<Candidates> {
  const mentions = findMentions(library.matcher, query, null);
  const named = await recordsNaming(library, query, mentions, off);
  const areNamed = named.length > 0;
  const found = areNamed || query === '' ? named : await recordsFor(library, query, mentions, off);
  const about = new Set(found.flatMap((record) => record.entities));
  const { records } = await library.lookUp([...about]);
  const all = new Map([...found.map((record) => [record.id, record] as const), ...records]);
  return { found, areNamed, visible: [...all.values()].filter((record) => isVisible(record, off)) };
}

async function replyOf(
  { found, areNamed, visible }: Candidates,
  library: Library,
  off: ReadonlySet<string>,
  mostThreads: number,
): Promise<Omit<FoundRecords, 'query'>> {
  const find = findAmong(visible);
  const outline = outlineThreads(visible, find);
  const ranked = found.flatMap(({ id }) => find(id) ?? []);
  const best = firstBelow(ranked, outline.links);
  const rank = new Map(ranked.map((record, place) => [record, place]));
  const closeness = (root: DatasetRecord) => rank.get(best.get(root) ?? root) ?? Number.POSITIVE_INFINITY;
  const roots = outline.roots.filter((root) => best.has(root));
  // What is only named stays as it is, the newest first.
  if (!areNamed) roots.sort((a, b) => closeness(a) - closeness(b));
  const wanted = new Set(ranked);
  const kept = withinBounds(roots, mostThreads, (root) => gatherThread(root, outline, wanted));
  const threads = kept.map(({ thread }) => thread);
  const shown = new Set(threads.flatMap(({ ids }) => ids));
  const superseders = supersedersAmong(visible);
  return {
    threads,
    threadsInAll: roots.length,
    records: Object.fromEntries(
      visible
        .filter(({ id }) => shown.has(id))
        .map((record) => [record.id, toRecordView(record, library.sources, off, superseders.get(record.id))]),
    ),
    closest: areNamed ? [] : found.map(({ id }) => id),
    datasets: shown.size === 0 ? [] : datasetsOf(shown, await library.index()),
    sources: countSources(library.sourceReports, off),
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
  mentions: readonly BlockMention[],
  off: ReadonlySet<string>,
): Promise<DatasetRecord[]> {
  const rest = replaced(query, mentions, () => '');
  if (mentions.length === 0 || /[\p{L}\p{N}]/u.test(rest)) return [];
  const { records } = await library.lookUp(entitiesIn(mentions));
  const isAbout = ({ entities }: DatasetRecord) =>
    mentions.every((mention) => mention.entities.some((id) => entities.includes(id)));
  return [...records.values()].filter((record) => isAbout(record) && isVisible(record, off));
}

/** The best visible records. */
async function recordsFor(
  library: Library,
  query: string,
  mentions: readonly BlockMention[],
  off: ReadonlySet<string>,
): Promise<DatasetRecord[]> {
  const { index, citedBy } = await library.index();
  const ranked = search(index, await withKnownNames(query, mentions, library), {
    limit: MOST_FOUND,
    visible: (document) => citedBy[document]?.some((source) => !off.has(source)) ?? false,
  });
  return library.records(ranked.map(({ id }) => id));
}

/** The query with each name in another language or spelling replaced by the one that records use. */
async function withKnownNames(
  query: string,
  mentions: readonly BlockMention[],
  library: Library,
): Promise<string> {
  const entities = await library.entities(entitiesIn(mentions));
  const names = new Map(entities.map(({ entity }) => [entity.id, entity.name]));
  return replaced(query, mentions, ([id = '']) => names.get(id));
}

const entitiesIn = (mentions: readonly BlockMention[]): string[] => [
  ...new Set(mentions.flatMap(({ entities }) => entities)),
];

/** A text with what `by` makes of the entities of a mention in the place of each; undefined leaves it as it is. */
function replaced(
  text: string,
  mentions: readonly BlockMention[],
  by: (entities: readonly string[]) => string | undefined,
): string {
  let changed = text;
  for (const { start, end, entities } of mentions.toReversed())
    changed = changed.slice(0, start) + (by(entities) ?? text.slice(start, end)) + changed.slice(end);
  return changed;
}
