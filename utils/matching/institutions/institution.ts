/** A mention of an agency or a court that is some country's. */
export interface Institution {
  /** The block, and where in it the name stands. */
  text: string;
  start: number;
  end: number;
  /** Its country, by number (see country-table.ts). */
  country: number;
  /** A primary subtag, or null when unknown. */
  language: string | null;
}
