/** What a page has told in the blocks read so far, which counts in those that come later. */

/** Whose an institution is, of a name that many countries have: the country's that it is of in the dataset, or another's. */
export type Owner = 'own' | 'other';

export interface Told {
  /** Ids of entities, each with the name in full that the page gave it. */
  readonly names: Readonly<Record<string, string>>;
  /** Names whose sense guard words have told (`senseKey`), each with such a word. */
  readonly senses: Readonly<Record<string, string>>;
  /** Institutions by country and name. */
  readonly owners: Readonly<Record<string, Owner>>;
  /** Abbreviations that the page explains as something else, and names of firms that it gives to others (`senseKey`). */
  readonly others: string[];
  /** Names that are words too, which the page writes with a capital where a word has none. */
  readonly inside: string[];
  /** The page's first block, which tells what the page is about; absent until one was read. The last ones do so too, and are not kept. */
  readonly headline?: string;
}

export const NOTHING_TOLD: Told = { names: {}, senses: {}, owners: {}, others: [], inside: [] };
