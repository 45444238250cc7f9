/** What matching finds in a page. */

/** Why a place in the text is marked. */
export interface MentionReason {
  /** The alias as the dataset writes it. */
  alias: string;
  /** The word near by that its guard asked for. */
  near?: string;
}

/** An alias in a page, resolved to one or (where several guards hold) more entities. Offsets are UTF-16 units of the block. */
export interface Mention {
  block: number;
  start: number;
  end: number;
  entities: string[];
  why: MentionReason;
}
