/** National security advisers, who are called NSA as well: "India's NSA Ajit Doval". */

/** Whoever was called so lately, in the countries that write NSA for it. */
const SURNAMES = "Doval|Sullivan|Waltz|Bolton|McMaster|O['’]Brien|Ribadu|Monguno|Yusuf|Año|Hanegbi";
const NAME = `,? (?:\\p{Lu}[\\p{L}.'’-]* ){0,2}(?:${SURNAMES})(?![\\p{L}-])`;
const NAMED = new RegExp(`^${NAME}`, 'u');
/** The same anywhere in a text; and what a country calls the office. */
const NAMED_SOMEWHERE = new RegExp(`(?<!\\p{L})(?:NSA${NAME}|ONSA(?!\\p{L}))`, 'u');
/** As long as any such name. */
const LONGEST = 40;

/** True where an abbreviation is somebody's office, by the name behind it. */
export const isAdviser = (text: string, start: number, end: number): boolean =>
  text.slice(start, end) === 'NSA' && NAMED.test(text.slice(end, end + LONGEST));

/** True when the texts of a page call an adviser by an abbreviation. */
export const haveAdviser = (abbreviation: string, texts: readonly string[]): boolean =>
  abbreviation === 'NSA' && texts.some((text) => NAMED_SOMEWHERE.test(text));
