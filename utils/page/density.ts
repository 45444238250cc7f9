/** Which of the mentions on a page are painted. */
import type { Density } from '../settings/settings.ts';

/** More marks than this on one page help nobody and cost the browser at every paint. */
export const MOST_MARKS = 1000;

/**
 * Chooses from mentions in document order: the first of an entity in each block, the first on the page, or all; never more
 * than `MOST_MARKS`. A mention of several entities counts as one of each.
 */
export function thinOut<T extends { entities: readonly string[] }>(
  blocks: readonly (readonly T[])[],
  density: Density,
): T[] {
  const chosen: T[] = [];
  const seen = new Set<string>();
  for (const mentions of blocks) {
    if (density === 'paragraph') seen.clear();
    for (const mention of mentions) {
      const isNew = mention.entities.some((entity) => !seen.has(entity));
      for (const entity of mention.entities) seen.add(entity);
      if (density !== 'all' && !isNew) continue;
      chosen.push(mention);
      if (chosen.length === MOST_MARKS) return chosen;
    }
  }
  return chosen;
}
