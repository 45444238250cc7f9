/** Which of the mentions on a page are painted. */
import type { Density } from '../../settings/defaults.ts';

/**
 * More marks than this on one page help nobody and cost the browser at every paint. Beyond it, only names that have none yet get
 * one, so that each can be gone to.
 */
export const MOST_MARKS = 1000;

/**
 * Chooses from mentions in document order: the first of an entity in each block, the first on the page, or all; after
 * `MOST_MARKS` the first on the page in any case. A mention of several entities counts as one of each. `place` makes a mark of a
 * mention, or nothing of one that cannot be painted; such a one does not count, and the next of its entity has its turn.
 */
export function thinOut<T extends { entities: readonly string[] }, M>(
  blocks: readonly (readonly T[])[],
  density: Density,
  place: (mention: T) => M | undefined,
): M[] {
  const chosen: M[] = [];
  const onPage = new Set<string>();
  const inBlock = new Set<string>();
  for (const mentions of blocks) {
    inBlock.clear();
    for (const mention of mentions) {
      const at = chosen.length < MOST_MARKS ? density : 'page';
      const seen = at === 'page' ? onPage : inBlock;
      if (at !== 'all' && mention.entities.every((entity) => seen.has(entity))) continue;
      const mark = place(mention);
      if (mark === undefined) continue;
      for (const entity of mention.entities) {
        onPage.add(entity);
        inBlock.add(entity);
      }
      chosen.push(mark);
    }
  }
  return chosen;
}
