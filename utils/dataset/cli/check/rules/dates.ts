/** Dates in order. Dates may be a year or a month only; then what cannot be told is not held against them. */
import type { Collection } from '../collection.ts';
import { type Finding, findingsOf } from '../finding.ts';

const order = findingsOf('date-order');
const ahead = findingsOf('date-ahead');
const early = findingsOf('cited-before');

/** True when `a` is earlier than `b` beyond doubt: `2020` is not earlier than `2020-05-01`, `2019-12` is. */
export function isBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}

/** Nothing answers or replaces what does not exist yet. */
export function* answersBeforeQuestions({ records, recordById }: Collection): Generator<Finding> {
  const words = { respondsTo: 'checkAnswerEarly', supersedes: 'checkSupersedesEarly' } as const;
  for (const placed of records) {
    for (const field of ['respondsTo', 'supersedes'] as const) {
      for (const id of placed.item[field] ?? []) {
        const target = recordById.get(id);
        if (target && isBefore(placed.item.date, target.date)) {
          yield order.error(placed, '.date', words[field], placed.item.date, id, target.date);
        }
      }
    }
  }
}

/** Nothing in a dataset is later than the day on which it was published. */
export function* datesAhead({ records, datasets }: Collection): Generator<Finding> {
  const published = new Map(datasets.map(({ file, item }) => [file, item.published]));
  for (const placed of records) {
    const last = published.get(placed.file) ?? '9999';
    const isAhead = (date: string | undefined) => date !== undefined && isBefore(last, date);
    if (isAhead(placed.item.date))
      yield ahead.error(placed, '.date', 'checkDateAhead', placed.item.date, last);
    for (const [index, { published: date }] of placed.item.citations.entries()) {
      if (isAhead(date))
        yield ahead.error(placed, `.citations[${index}].published`, 'checkDateAhead', date ?? '', last);
    }
  }
}

/** What only has sources from before it happened is misdated, or has the wrong sources. A day's difference is time zones. */
export function* citedBefore({ records }: Collection): Generator<Finding> {
  for (const placed of records) {
    const { date, citations } = placed.item;
    const dates = citations.map(({ published }) => published);
    const isEarly = (published: string | undefined) =>
      published !== undefined && isBefore(published, dayBefore(date));
    if (dates.every(isEarly)) yield early.warning(placed, '.date', 'checkCitedBefore', date);
  }
}

function dayBefore(date: string): string {
  if (date.length < 10) return date;
  const time = Date.parse(`${date}T00:00:00Z`) - 24 * 60 * 60 * 1000;
  return new Date(time).toISOString().slice(0, 10);
}
