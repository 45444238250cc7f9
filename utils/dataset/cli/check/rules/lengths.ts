/** How long a headline and a summary may be, so that a thread of them fits into a popover. The schema allows more. */
import type { Collection } from '../collection.ts';
import { type Finding, findingsOf } from '../finding.ts';

const long = findingsOf('too-long');

/** UTF-16 units. */
export const LONGEST = { headline: 90, summary: 400 } as const;

export function* lengths({ records }: Collection): Generator<Finding> {
  for (const placed of records) {
    for (const field of ['headline', 'summary'] as const) {
      const { length } = placed.item[field];
      if (length > LONGEST[field])
        yield long.error(placed, `.${field}`, 'checkTooLong', length, LONGEST[field]);
    }
  }
}
