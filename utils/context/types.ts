/** What a popover shows, as plain data that crosses a message. Built in the background, read by components. */
import type { EntityType, RecordKind, SourceKind } from '../dataset/schema.ts';

/** A citation as the page gets it: whose, what, where, when. */
export interface CitationView {
  source: string;
  sourceKind: SourceKind;
  title: string;
  url: string;
  published?: string;
}

/** A rating as the page gets it: its words, and the name of who gave it. */
export interface RatingView {
  label: string;
  by: string;
}

/** A record as the page gets it: only what is shown, citations of switched-off sources left out. */
export interface RecordView {
  id: string;
  kind: RecordKind;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  date: string;
  entities: string[];
  actor: { name: string; role?: string };
  jurisdiction?: string;
  headline: string;
  summary: string;
  status?: string;
  /** Ids of what it answers, whether visible or not. */
  respondsTo?: string[];
  /** The visible record that took this one's place. */
  supersededBy?: string;
  /** What fact-checkers made of it, each in its own words: none weighs more than another. */
  ratings?: RatingView[];
  citations: CitationView[];
}

/** Records by their ids. */
export type Records = Readonly<{ [record: string]: RecordView }>;

/**
 * A claim with what answers it, or a decision with what it rests on. `ids` are in the order in which they are read: a record
 * never before the one that it answers or replaces, else by date; each stands once. `latest` is the date of the newest.
 */
export interface Thread {
  ids: string[];
  latest: string;
  /** It has more than `MOST_IN_THREAD` records, of which these are the closest to what was asked about. */
  isCut?: boolean;
}

/** Everything on record about one entity, with the sources that are on. */
export interface EntityContext {
  id: string;
  name: string;
  type: EntityType;
  gloss?: string;
  /** Records that name the entity, by kind. */
  counts: Record<RecordKind, number>;
  /** How many more stand in the same threads: answers, and what they answer, that do not name it. */
  others: number;
  /** The datasets that these come from. */
  datasets: DatasetNote[];
  /** Newest first, at most `MOST_THREADS` of `threadsInAll`, with at most `MOST_RECORDS`. */
  threads: Thread[];
  threadsInAll: number;
}

/** Entities, and the records in their threads, by id. */
export interface Contexts {
  contexts: { [entity: string]: EntityContext };
  records: { [record: string]: RecordView };
}

/** The dataset that stands behind what is shown. */
export interface DatasetNote {
  title: string;
  version: string;
  published: string;
}

/** What is on record about a text that a reader chose: the best threads first, none when nothing is close enough. */
export interface FoundRecords {
  query: string;
  /** At most `MOST_THREADS` of `threadsInAll`, with at most `MOST_RECORDS`. */
  threads: Thread[];
  threadsInAll: number;
  records: { [record: string]: RecordView };
  /**
   * Ids of the records that are close to it themselves, the best first; the others stand in their threads. None where it is but a name,
   * which is close to all of them.
   */
  closest: string[];
  /** The datasets that hold these records. */
  datasets: DatasetNote[];
  sources: { on: number; all: number };
}
