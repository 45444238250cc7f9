/** The same event twice. */
import type { DatasetRecord } from '../../../schema.ts';
import type { Collection } from '../collection.ts';
import { type Finding, findingsOf } from '../finding.ts';

const duplicate = findingsOf('duplicate');
const address = findingsOf('cited-twice');

/** Share of words that two headlines have in common from which on they are taken for one event. */
const SIMILAR = 0.6;

/** Records of the same day whose headlines share most of their words. */
export function* duplicates({ records, others }: Collection): Generator<Finding> {
  const byDate = new Map<string, { record: DatasetRecord; words: Set<string> }[]>();
  const sameDay = (date: string) => byDate.get(date) ?? byDate.set(date, []).get(date) ?? [];
  for (const record of others.flatMap((dataset) => dataset.records)) {
    sameDay(record.date).push({ record, words: wordsOf(record.headline) });
  }
  for (const placed of records) {
    const { id, date, headline } = placed.item;
    const words = wordsOf(headline);
    const twin = sameDay(date).find(
      (other) => other.record.id !== id && likeness(words, other.words) >= SIMILAR,
    );
    if (twin)
      yield duplicate.warning(placed, '.headline', 'checkSimilar', twin.record.id, twin.record.headline);
    sameDay(date).push({ record: placed.item, words });
  }
}

const wordsOf = (headline: string): Set<string> => new Set(headline.toLowerCase().match(/[\p{L}\p{N}]+/gu));

/** Jaccard: shared words over all words. */
const likeness = (a: Set<string>, b: Set<string>): number => {
  const both = [...a].filter((word) => b.has(word)).length;
  return both / (a.size + b.size - both || 1);
};

/** Two citations of one address are one citation. */
export function* citedTwice({ records }: Collection): Generator<Finding> {
  for (const placed of records) {
    const seen = new Map<string, number>();
    for (const [index, { url }] of placed.item.citations.entries()) {
      const first = seen.get(url);
      if (first !== undefined) {
        yield address.error(placed, `.citations[${index}].url`, 'checkCitedTwice', `citations[${first}]`);
      }
      seen.set(url, first ?? index);
    }
  }
}
