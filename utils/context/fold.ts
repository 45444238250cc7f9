/** Long threads are shown in part at first: what bears on the question, with all that a fair picture of it needs. */
import type { Records, Thread } from './types.ts';

/** Threads of up to so many records are shown whole. In the bundle that is all but two of some 320. */
export const LONGEST_WHOLE = 8;

/** Fewer than this are not worth a step of their own. */
const LEAST_HIDDEN = 3;

/**
 * Ids of the records of `thread` that are shown at first: those in `close`, the one it begins with and the newest; whatever denies one
 * of them; and what a denial among them answers. So no claim stands without its denial, and no denial without its claim.
 */
export function foldThread(
  { ids }: Thread,
  records: Records,
  close: ReadonlySet<string>,
): ReadonlySet<string> {
  const all = new Set(ids);
  if (ids.length <= LONGEST_WHOLE) return all;
  const newest = ids.reduce((a, b) => ((records[b]?.date ?? '') >= (records[a]?.date ?? '') ? b : a));
  const shown = new Set([ids[0] as string, ...ids.filter((id) => close.has(id)), newest]);
  // A set's iteration visits what is added on the way.
  for (const id of shown) for (const next of needed(id, ids, records)) shown.add(next);
  return ids.length - shown.size < LEAST_HIDDEN ? all : shown;
}

/** The denials of a record, and, of a denial, what it answers. */
function needed(id: string, ids: readonly string[], records: Records): string[] {
  const own = records[id];
  return ids.filter((other) => {
    const record = records[other];
    const denies = record?.kind === 'denial' && record.respondsTo?.includes(id);
    return denies || (own?.kind === 'denial' && own.respondsTo?.includes(other));
  });
}
