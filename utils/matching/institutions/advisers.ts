/** National security advisers, who are called NSA as well: "India's NSA Ajit Doval". */

import { lazy } from '../../lazy.ts';

/** Whoever was called so lately, in countries that have no agency of that name. */
const SURNAMES = 'Doval|Ribadu|Monguno|Yusuf|Año|Hanegbi';
/** The same in the one that has. */
const AMERICANS = "Sullivan|Waltz|Bolton|McMaster|O['’]Brien";
const NAME = "\\p{Lu}[\\p{L}.'’-]*";
/** "NSA Ajit Doval", and "the NSA, Nuhu Ribadu, met", but not "the NSA, Sullivan said, spied". */
const named = (surnames: string): string =>
  ` (?:${NAME} ){0,2}(?:${surnames})(?![\\p{L}-])|, (?:${NAME} ){1,2}(?:${surnames})(?=[,.]|$)`;
const NAMED = lazy(() => new RegExp(`^(?:${named(`${SURNAMES}|${AMERICANS}`)})`, 'u'));
/** The same anywhere in a text, where the page can hardly mean the agency; and what a country calls the office. */
const OFFICE = lazy(() => new RegExp(`(?<!\\p{L})(?:NSA(?:${named(SURNAMES)})|ONSA(?!\\p{L}))`, 'u'));
/** What only the agency has and does. */
const AGENCY = lazy(
  () =>
    /Snowden|(?<!\p{L})NSA(?:['’]s)? (?:contractor|director|documents?|leak|programm?e?s?|spie[ds]|spying|surveillance|whistle)/u,
);
/** As long as any such name. */
const LONGEST = 40;

/** True where an abbreviation is somebody's office, by the name behind it. */
export const isAdviser = (text: string, start: number, end: number): boolean =>
  text.slice(start, end) === 'NSA' && NAMED().test(text.slice(end, end + LONGEST));

/** True when the texts of a page call an adviser by an abbreviation, and none of them is about the agency. */
export const haveAdviser = (abbreviation: string, texts: readonly string[]): boolean =>
  abbreviation === 'NSA' &&
  texts.some((text) => OFFICE().test(text)) &&
  !texts.some((text) => AGENCY().test(text));
