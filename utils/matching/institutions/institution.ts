/** A mention of an agency or a court that is some country's. */
import type { Subtag } from '../languages.ts';

export interface Institution {
  /** The block, and where in it the name stands. */
  text: string;
  start: number;
  end: number;
  /** Its country, by number (see country-table.ts). */
  country: number;
  language: Subtag | null;
}
