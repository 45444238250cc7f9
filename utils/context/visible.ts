/** What a reader sees of a record, given the sources that are switched off. */
import type { SourceReport } from '../dataset/report.ts';
import { type Citation, type DatasetRecord, ratingsOf, type Source } from '../dataset/schema.ts';
import type { CitationView, RatingView, RecordView } from './types.ts';

/** The citations whose source is on. */
export const visibleCitations = (record: DatasetRecord, off: ReadonlySet<string>): readonly Citation[] =>
  off.size === 0 ? record.citations : record.citations.filter(({ source }) => !off.has(source));

/** A record is visible if at least one of its citations' sources is on. */
export const isVisible = (record: DatasetRecord, off: ReadonlySet<string>): boolean =>
  record.citations.some(({ source }) => !off.has(source));

/** How many of the sources that records cite are on, and how many there are. */
export function countSources(
  reports: readonly Pick<SourceReport, 'id' | 'records'>[],
  off: ReadonlySet<string>,
): { on: number; all: number } {
  const cited = reports.filter(({ records }) => records > 0);
  return { on: cited.filter(({ id }) => !off.has(id)).length, all: cited.length };
}

/**
 * The one function that strips what leaves for a page: fields that are shown, citations and ratings of sources that are on. Unknown
 * fields of the dataset stay behind.
 */
export function toRecordView(
  record: DatasetRecord,
  sources: ReadonlyMap<string, Source>,
  off: ReadonlySet<string>,
  supersededBy?: string,
): RecordView {
  const { id, kind, date, entities, actor, jurisdiction, headline, summary, status, respondsTo } = record;
  return {
    id,
    kind,
    date,
    entities: [...entities],
    actor: { name: actor.name, role: actor.role },
    jurisdiction,
    headline,
    summary,
    status,
    respondsTo: respondsTo && [...respondsTo],
    supersededBy,
    ratings: ratingViews(record, sources, off),
    citations: visibleCitations(record, off).map((citation) => toCitationView(citation, sources)),
  };
}

function ratingViews(
  record: DatasetRecord,
  sources: ReadonlyMap<string, Source>,
  off: ReadonlySet<string>,
): RatingView[] | undefined {
  const visible = record.rating && ratingsOf(record).filter(({ by }) => !off.has(by));
  return visible?.map(({ label, by }) => ({ label, by: nameOf(sources, by) }));
}

function toCitationView(
  { source, title, url, published }: Citation,
  sources: ReadonlyMap<string, Source>,
): CitationView {
  const sourceKind = sources.get(source)?.kind ?? 'news';
  return { source: nameOf(sources, source), sourceKind, title, url, published };
}

const nameOf = (sources: ReadonlyMap<string, Source>, id: string): string => sources.get(id)?.name ?? id;
