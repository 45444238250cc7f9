/** What became of decisions. */
import type { Collection } from '../collection.ts';
import { type Finding, findingsOf } from '../finding.ts';

const missing = findingsOf('status-missing');
const unknown = findingsOf('status-unknown');
const outdated = findingsOf('status-outdated');
const unexplained = findingsOf('status-unexplained');

/** In the words that readers see. `concluded`: it has run its course (a fine paid, a case closed, a sale completed). */
export const STATUSES = [
  'in force',
  'proposed',
  'pending',
  'concluded',
  'superseded',
  'reversed by a court',
  'withdrawn',
  'expired',
] as const;

/** What holds no longer because of a later record. */
const ENDED: readonly string[] = ['superseded', 'reversed by a court'] satisfies (typeof STATUSES)[number][];
/** What cannot be said of a decision that another has superseded. */
const ALIVE: readonly string[] = ['in force', 'proposed', 'pending'] satisfies (typeof STATUSES)[number][];

const isKnown = (status: string) => (STATUSES as readonly string[]).includes(status);

export function* statusWords({ records }: Collection): Generator<Finding> {
  const all = STATUSES.join(', ');
  for (const placed of records) {
    const { kind, status } = placed.item;
    if (kind === 'decision' && status === undefined)
      yield missing.error(placed, '', 'checkStatusMissing', all);
    if (status !== undefined && !isKnown(status))
      yield unknown.warning(placed, '.status', 'checkStatusUnknown', all);
  }
}

/** A status and the links say the same. */
export function* statusAgainstLinks({ records, supersededBy, answersTo }: Collection): Generator<Finding> {
  for (const placed of records) {
    const { id, status } = placed.item;
    const [successor] = supersededBy.get(id) ?? [];
    const isFollowed =
      successor !== undefined || (answersTo.get(id) ?? []).some(({ kind }) => kind === 'decision');
    if (successor && status !== undefined && ALIVE.includes(status)) {
      yield outdated.error(placed, '.status', 'checkStatusOutdated', status, successor.id);
    }
    if (status !== undefined && ENDED.includes(status) && !isFollowed) {
      yield unexplained.warning(placed, '.status', 'checkStatusUnexplained', status);
    }
  }
}
