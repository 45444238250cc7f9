/** Which of the mentions on a page are painted. */
import type { Density } from '../../settings/settings.ts';

/** More marks than this on one page help nobody and cost the browser at every paint. */
export const MOST_MARKS = 1000;

/**
 * Chooses from mentions in document order: the first of an entity in each block, the first on the page, or all; never more
 * than `MOST_MARKS`. A mention of several entities counts as one of each. `place` makes a mark of a mention, or nothing of one
 * that cannot be painted; such a one does not count, and the next of its entity has its turn.
 */
export function thinOut<T extends { entities: readonly string[] }, M>(
  blocks: readonly (readonly T[])[],
  density: Density,
  place: (mention: T) => M | undefined,
): M[] {
  const chosen: M[] = [];
  const seen = new Set<string>();
  for (const mentions of blocks) {
    if (density === 'paragraph') seen.clear();
    for (const mention of mentions) {
      if (density !== 'all' && mention.entities.every((entity) => seen.has(entity))) continue;
      const mark = place(mention);
      if (mark === undefined) continue;
      for (const entity of mention.entities) seen.add(entity);
      chosen.push(mark);
      if (chosen.length === MOST_MARKS) return chosen;
    }
  }
  return chosen;
}
