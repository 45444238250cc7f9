/** What a page has told in the blocks read so far, which counts in those that come later. */

/** The number of any block that was read before. */
export const EARLIER = -1;

/** Whose an institution is, of a name that many countries have: the country's that it is of in the dataset, or another's. */
export type Owner = 'own' | 'other';

export interface Told {
  /** Ids of entities, each with the name in full that the page gave it. */
  readonly names: Readonly<Record<string, string>>;
  /** Ids of people, each with the full names that the page gave them, as the dataset spells those. */
  readonly people: Readonly<Record<string, string[]>>;
  /** Names whose sense guard words have told (`senseKey`), each with such a word. */
  readonly senses: Readonly<Record<string, string>>;
  /** Names whose sense guard words have told in fewer blocks than it takes: such a word, and in how many more they have to. */
  readonly hints: Readonly<Record<string, { readonly near: string; readonly wanted: number }>>;
  /** Institutions by country and name. */
  readonly owners: Readonly<Record<string, Owner>>;
  /** Abbreviations that the page explains as something else, and names of firms that it gives to others (`senseKey`). */
  readonly others: string[];
  /** Names that are words too, which the page writes with a capital where a word has none. */
  readonly inside: string[];
  /** Abbreviations that the page has explained by another country's institution of the same name (`senseKey`). */
  readonly namesakes: string[];
  /** Ids of people of whose surname the page names others too. */
  readonly shared: string[];
  /** How many blocks were read: those of an opening are judged twice. */
  readonly read: number;
  /** The page's first block, which tells what the page is about; absent until one was read. The last ones do so too, and are not kept. */
  readonly headline?: string;
}

export const NOTHING_TOLD: Told = {
  names: {},
  people: {},
  senses: {},
  hints: {},
  owners: {},
  others: [],
  inside: [],
  namesakes: [],
  shared: [],
  read: 0,
};
