/** National security advisers, who are called NSA as well: "India's NSA Ajit Doval". */

/** Whoever was called so lately, in the countries that write NSA for it. */
const NAMED =
  /^ (?:\p{Lu}[\p{L}.'’-]* ){0,2}(?:Doval|Sullivan|Waltz|Bolton|McMaster|O['’]Brien|Ribadu|Monguno|Yusuf|Año|Hanegbi)(?![\p{L}-])/u;
/** As long as any such name. */
const LONGEST = 40;

/** True where an abbreviation is somebody's office, by the name behind it. */
export const isAdviser = (text: string, start: number, end: number): boolean =>
  text.slice(start, end) === 'NSA' && NAMED.test(text.slice(end, end + LONGEST));
