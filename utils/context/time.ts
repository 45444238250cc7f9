/** Then and since: what was on record when an article was published, and what came after. */
import type { Records, RecordView, Thread } from './types.ts';

/** The first day that a date (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`) can mean, as `YYYY-MM-DD`. */
const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10);

/**
 * True when a record is younger than an article, both by their dates. A date that may or may not be later (a month, the same
 * day) is not: "since" never holds what may have been known.
 */
export const isSince = ({ date }: Pick<RecordView, 'date'>, published: string): boolean =>
  firstDay(date) > published;

interface Split {
  /** Threads as they stood when the article was published, in the given order. */
  before: Thread[];
  /** Threads that something was added to since, whole, the one with the newest record first. */
  since: Thread[];
  /** How many records are younger than the article. */
  count: number;
}

/** Splits threads at the day an article was published (`YYYY-MM-DD`). */
export function splitAt(threads: readonly Thread[], records: Records, published: string): Split {
  const isYounger = (id: string) => {
    const record = records[id];
    return record !== undefined && isSince(record, published);
  };
  const younger = new Set(threads.flatMap(({ ids }) => ids).filter(isYounger));
  return {
    before: threads
      .map((thread) => without(thread, younger, records))
      .filter((thread) => thread.ids.length > 0),
    since: threads
      .filter((thread) => thread.ids.some((id) => younger.has(id)))
      .sort((a, b) => (a.latest < b.latest ? 1 : a.latest > b.latest ? -1 : 0)),
    count: younger.size,
  };
}

function without(thread: Thread, younger: ReadonlySet<string>, records: Records): Thread {
  const ids = thread.ids.filter((id) => !younger.has(id));
  const dates = ids.map((id) => records[id]?.date ?? '');
  return { ...thread, ids, latest: dates.sort().at(-1) ?? '' };
}
