/** How a table tells the forms that a language has of names and nouns. */
export interface Forms {
  /** Written onto any name as it stands. */
  names?: string;
  /** Written onto common nouns and phrases as they stand. */
  nouns?: string;
  /**
   * Each a set of endings that take one another's place in a name, the one of dictionaries first; `-` is none. Of surnames that are
   * adjectives the masculine forms only: Natalya Kasperskaya is not the firm Kaspersky.
   */
  nameForms?: readonly string[];
  /** The same in common nouns and phrases. */
  nounForms?: readonly string[];
  /** By how names end in dictionaries: what they may end in instead, but not in place of one another. */
  namesFrom?: Readonly<Record<string, string>>;
  /** The same in common nouns and phrases. */
  nounsFrom?: Readonly<Record<string, string>>;
  /** Written behind any form, and onto names as they stand: Finnish -kin, "too". */
  particles?: string;
  /** Nouns written solid behind a sure name, with endings and one another behind them: Swedish Huaweiprodukter. */
  compounds?: string;
  /** Whether each word of a phrase takes endings. */
  inside?: boolean;
  /** Letters of a word that must stand before an ending; 3 unless it is told. A letter is a syllable in some scripts. */
  stem?: number;
}

/** Each of the beginnings with each of the ends; `-` is none. */
export const joined = (beginnings: string, ends: string): string =>
  beginnings
    .split(' ')
    .flatMap((beginning) => ends.split(' ').map((end) => `${beginning}${end}`.replaceAll('-', '')))
    .join(' ');
