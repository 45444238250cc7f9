/** Aliases that count at a place, and which of several do. */

/** Why an alias counts. Guards that hold in the sentence come before guards that hold in the block, and both before names given earlier. */
type Reach = 'unguarded' | 'sentence' | 'block' | 'page';

export interface Resolved {
  entry: number;
  entity: string;
  reach: Reach;
  near: string | undefined;
}

export const UNGUARDED = { reach: 'unguarded', near: undefined } as const;

/** Of what counts, what counts most, together with what needs no guard. A short name that two people share says nothing. */
export function bestOf(resolved: readonly Resolved[]): Resolved[] {
  const reach = (['sentence', 'unguarded', 'block', 'page'] as const).find((wanted) =>
    resolved.some((found) => found.reach === wanted),
  );
  const kept = resolved.filter((found) => found.reach === reach || found.reach === 'unguarded');
  return reach === 'page' && new Set(kept.map(({ entity }) => entity)).size > 1 ? [] : kept;
}
