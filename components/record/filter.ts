/** Narrowing what was found, by kind and by year. */
import type { Records, RecordView, Thread } from '../../utils/context/types.ts';
import { RECORD_KINDS, type RecordKind } from '../../utils/dataset/schema.ts';

export interface Filter {
  kinds: ReadonlySet<RecordKind>;
  /** The first year, and the last. */
  from: number;
  to: number;
}

/** Lets through everything that was found. */
export function openFilter(records: Records): Filter {
  const years = Object.values(records).map(yearOf);
  return {
    kinds: new Set(RECORD_KINDS),
    from: years.reduce((first, year) => Math.min(first, year), Number.POSITIVE_INFINITY),
    to: years.reduce((last, year) => Math.max(last, year), Number.NEGATIVE_INFINITY),
  };
}

/**
 * The threads that have a record of one of the kinds from one of the years. They stay whole: no claim is shown without what answers it,
 * and nothing without what it answers.
 */
export const threadsWithin = (threads: readonly Thread[], records: Records, filter: Filter): Thread[] =>
  threads.filter(({ ids }) => ids.some((id) => records[id] && isWithin(records[id], filter)));

function isWithin(record: RecordView, { kinds, from, to }: Filter): boolean {
  const year = yearOf(record);
  return kinds.has(record.kind) && from <= year && year <= to;
}

/** Dates begin with it, however much of the day is known. */
const yearOf = ({ date }: RecordView): number => Number(date.slice(0, 4));
