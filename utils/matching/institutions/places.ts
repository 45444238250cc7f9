/** Where English texts say that an institution stands: "the Supreme Court in Islamabad", "In Ottawa, the defence committee". */
import { lazy } from '../../lazy.ts';
import { ANY, anyOf, BEGINS, countryOfWord, ENDS, NOWHERE } from '../countries/countries.ts';
import { COUNTRIES } from '../countries/country-table.ts';
import { isTitle } from '../letters/capitals.ts';
import { prefiltered } from '../patterns/prefiltered.ts';
import { sentencesOf } from '../sentences.ts';
import type { Institution } from './institution.ts';

const capitals = new Map<string, number>();
const places = new Map<string, number>();
for (const [country, { code, called, capitals: cities }] of COUNTRIES.entries()) {
  for (const city of cities) capitals.set(city, country);
  // Departments of the United States stand in its states, Georgia among them, and in Puerto Rico.
  if (country === NOWHERE || code === '-' || code === 'GE' || code === 'PR') continue;
  for (const place of [...called, ...cities]) places.set(place, country);
}
const CAPITAL = anyOf(capitals.keys());
const PLACE = anyOf(places.keys());
/** Where a text was written, at its beginning, often in capitals: "NEW DELHI, Nov. 3 (Reuters) - ". */
for (const [city, country] of [...capitals]) places.set(city.toUpperCase(), country);
const DATELINE = anyOf([...capitals.keys()].flatMap((city) => [city, city.toUpperCase()]));

/** Nobody says "in Ottawa's" or "in China Initiative cases" of where an institution stands. */
const IN_BEHIND = prefiltered(
  /^(?:,?\s+in |\s[(])/,
  () =>
    new RegExp(
      `^(?:,?\\s+in (?:the )?|\\s[(])(${PLACE})(?!\\p{L}|\\p{M}|['’-]|\\s(?!\\p{L}+day\\b)\\p{Lu})`,
      'u',
    ),
);
/** "The Supreme Court there agreed", but "told the Supreme Court there was no law". */
const THERE = lazy(
  () =>
    /\s+there(?!\p{L}|['’]|\s(?:are|can|could|had|has|have|is|may|might|must|should|was|were|will|would)(?!\p{L}))/uy,
);

/** What a name stands right behind, and a sign of it. A pattern of hundreds of places takes long to make, and most names have no sign before them. */
interface Before {
  sign: RegExp;
  pattern: () => RegExp;
}
const before = (sign: RegExp, pattern: string): Before => ({
  sign,
  pattern: lazy(() => new RegExp(`(?<=${pattern})`, 'uy')),
});
/** The name comes first behind them: what somebody far away said of it comes later. */
const IN_BEFORE = before(
  /(?:In|(?:But|Meanwhile,?) in) (?:the )?\p{Lu}(?:[^.!?;]|(?<=\p{Lu})\.)*$/u,
  `${BEGINS}(?:In|(?:But|Meanwhile,?) in) (?:the )?(${PLACE})(?: on \\p{L}+day| (?:last|this) (?:week|month|year))?(?:, (?:however|meanwhile|where [^.,;!?]{1,60})(?=,))?(?:,\\s+(?:the |its )?|\\s+(?:the |its ))(?:(?:lawyers|officials|prosecutors|spokes\\p{L}+) (?:for|from|of|with) (?:the |its )|[\\p{Ll}'’]+ )?`,
);
const HEADINGS = [
  `(?:^|[\\n\\u2028]|[.!?…]["'”’)]*\\s)\\s{0,3}(${CAPITAL}):\\s+["'“‘]?(?:[Tt]he |[Ii]ts )?(?:\\p{Ll}+ )?`,
  `(?:^|[\\n\\u2028]|[.!?…]["'”’)]*\\s)\\s{0,3}(${ANY})(?:['’]s?)? (?:\\p{Lu}\\p{L}+ ){0,2}[Pp]arliament:\\s+["'“‘]?(?:[Tt]he |[Ii]ts )?(?:\\p{Ll}+ )?`,
].map((pattern) => before(/:\s+["'“‘]?(?:[Tt]he |[Ii]ts )?(?:\p{Ll}+ )?$/u, pattern));
const WRITTEN_AT = before(
  /[:—–-]\s+["'“‘]?(?:[Tt]he |[Ii]ts )?$/,
  `^\\s{0,3}(${DATELINE})(?:,[^—–:()]{0,30})?(?:\\s?\\([^)]{2,30}\\))?\\s?[:—–-]{1,2}\\s+["'“‘]?(?:[Tt]he |[Ii]ts )?`,
);
/** The beginning of a sentence that says where all of it is, however long. */
const IN_FIRST = prefiltered(
  /^["'“‘]?(?:In|But|Meanwhile)/,
  () => new RegExp(`^["'“‘]?(?:In|(?:But|Meanwhile,?) in) (?:the )?(${PLACE})(?!\\p{L}|\\p{M}|-)`, 'u'),
);
/** A government, by its seat: "Ottawa said". */
const GOVERNMENT = lazy(
  () =>
    new RegExp(`(?<!\\p{L}|\\p{M}|-|[Ii]n )(${CAPITAL})(?=,? (?:\\p{Ll}+ed|says|said|told)(?!\\p{L}))`, 'gu'),
);
const COURT = lazy(() => /(?<!\p{L})Court(?!\p{L})/iu);
const SUPREME = /^Supreme Court$/i;
/** "The Madras High Court", "Chief Justice of India". */
const OTHER_COURTS = lazy(
  () =>
    /(?<!\p{L})(?:(?!The )\p{Lu}\p{Ll}+ High Court|High Court (?:at|in|of) \p{Lu}|Chief Justice of (?!the United)\p{Lu})/u,
);
const TOP_COURT = lazy(
  () => new RegExp(`${BEGINS}(${ANY})['’]s? (?:apex|highest|top) court(?!\\p{L})`, 'gu'),
);
const OF_CAPITAL = before(/['’]s?\s+$/, `${BEGINS}(${CAPITAL})['’]s?\\s+`);

/** Where prosecutors are the Crown's. */
const REALMS = new Set(['GB', 'CA', 'AU', 'NZ']);
const OF_THE_CROWN = lazy(() => /(?<=(?<!\p{L})Crown \p{Ll}+ (?:led by|from|of|with|at)(?: the)?\s+)/uy);

/** Officials travel, and courts do not: "In London, the Justice Department's envoy". */
const TRAVELLERS = /\b(?:Department|DOJ|Ministry|Agency)\b/i;
/** Countries that call theirs departments, where others have ministries. */
const DEPARTMENTS = new Set(['AU', 'CA', 'CH', 'IE', 'IN', 'PH', 'US', 'ZA']);
const WITHOUT_MINISTRIES = new Set(['AU', 'CH', 'PH', 'US']);
const ITS = lazy(() => /['’]s?(?!\p{L})/uy);

/** Characters on each side of a name in which its sentence is looked for, and in which its block is. */
const AROUND = 400;
const AROUND_IN_BLOCK = 1_000;

/** True when a text says that an institution stands in another country. */
export function standsElsewhere({ text, start, end, country }: Institution): boolean {
  if (isAt(OF_THE_CROWN(), text, start) && !REALMS.has(COUNTRIES[country]?.code ?? '')) return true;
  const isOther = (place: string | undefined) => (countryOf(place) ?? country) !== country;
  if (isOther(foundBefore(OF_CAPITAL, text, start))) return true;
  if (isAt(THERE(), text, end)) return true;
  const name = text.slice(start, end);
  const behind = placeBehind(text, end);
  if (isOther(behind)) return hasItsOwn(behind, name) || !tellsOfHome(text, start, country);
  if (COURT().test(name) && isWhereGovernmentSpeaks({ text, start, country })) return true;
  const mayTravel = TRAVELLERS.test(name);
  if (mayTravel && isAt(ITS(), text, end)) return false;
  // Of what other countries do papers write from London too.
  const dateline = foundBefore(WRITTEN_AT, text, start);
  if (isOther(dateline) && hasItsOwn(dateline, name)) return true;
  const heading = HEADINGS.map((pattern) => foundBefore(pattern, text, start)).find(isOther);
  const place = heading ?? foundBefore(IN_BEFORE, text, start);
  if (!isOther(place)) return false;
  // "In Canada, the Justice Department wants her sent to the US": so says Canada's.
  if (hasItsOwn(place, name)) return true;
  if (tellsOfHome(text, start, country)) return false;
  // "In Germany, the Justice Department wants her": what it does there. "In Berlin" is where Germany's own is.
  return heading !== undefined || capitals.has(place as string) || !blockTellsOfHome(text, start, country);
}

/** True when a text says right before or behind a name that the institution stands in its own country. */
export const standsAtHome = ({ text, start, end, country }: Institution): boolean =>
  [
    placeBehind(text, end),
    ...[OF_CAPITAL, IN_BEFORE, ...HEADINGS].map((pattern) => foundBefore(pattern, text, start)),
  ].some((place) => countryOf(place) === country);

const countryOf = (place: string | undefined): number | undefined =>
  places.get(place ?? '') ?? countryOfWord(place);

/** True when the block tells of another country's courts: "Nepal's top court lifted the ban. The Supreme Court …" */
export function standsAmongCourts({ text, start, end, country }: Institution): boolean {
  if (!SUPREME.test(text.slice(start, end))) return false;
  const from = Math.max(0, start - AROUND);
  const textBefore = text.slice(from, start);
  const topCourt = / court/.test(textBefore) ? [...textBefore.matchAll(TOP_COURT())].at(-1)?.[1] : undefined;
  if ((countryOf(topCourt) ?? country) !== country) return true;
  // The United States have no High Court. Headlines call their highest so.
  if (COUNTRIES[country]?.code !== 'US' || isTitle(text) || blockTellsOfHome(text, start, country))
    return false;
  return OTHER_COURTS().test(text.slice(from, start + AROUND));
}

/** True when the country of a place has an institution of such a name: most have ministries, and few have departments. */
function hasItsOwn(place: string | undefined, name: string): boolean {
  const { code } = COUNTRIES[countryOf(place) ?? NOWHERE] ?? { code: '-' };
  if (code === '-' || code === 'EU') return false;
  if (!TRAVELLERS.test(name)) return true;
  return (
    (/\b(?:Department|DOJ)\b/i.test(name) && DEPARTMENTS.has(code)) ||
    (/\bMinistry\b/i.test(name) && !WITHOUT_MINISTRIES.has(code))
  );
}

function execAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
const isAt = (pattern: RegExp, text: string, at: number): boolean => execAt(pattern, text, at) !== null;
const placeBehind = (text: string, end: number): string | undefined =>
  IN_BEHIND.exec(text.slice(end, end + AROUND))?.[1];
function foundBefore({ sign, pattern }: Before, text: string, start: number): string | undefined {
  if (!sign.test(text.slice(Math.max(0, start - AROUND), start))) return undefined;
  return execAt(pattern(), text, start)?.[1];
}

const homes = new Map<number, RegExp>();

/**
 * True when the sentence begins in another country, lets that one's government speak, and does not name the institution's own: "In Canada,
 * the firm went to the Supreme Court, Ottawa said".
 */
function isWhereGovernmentSpeaks({ text, start, country }: Omit<Institution, 'end' | 'language'>): boolean {
  const sentence = sentenceAround(text, start);
  const place = countryOf(IN_FIRST.exec(sentence)?.[1]);
  if (place === undefined || place === country || homeOf(country).test(sentence)) return false;
  return [...sentence.matchAll(GOVERNMENT())].some(([, city]) => countryOf(city) === place);
}

/** True when the sentence names the institution's own country: "In Beijing, the Commerce Department said American firms …". */
const tellsOfHome = (text: string, start: number, country: number): boolean =>
  homeOf(country).test(sentenceAround(text, start));

/** The sentence that a place is in, as far as it is near. */
function sentenceAround(text: string, start: number): string {
  const from = Math.max(0, start - AROUND);
  const near = text.slice(from, start + AROUND);
  const sentence = sentencesOf(near).find(({ end }) => end > start - from);
  return near.slice(sentence?.start, sentence?.end);
}

/** True when what stands around the sentence names it: "The US wants her. In Canada, the Justice Department …". */
const blockTellsOfHome = (text: string, start: number, country: number): boolean =>
  homeOf(country).test(text.slice(Math.max(0, start - AROUND_IN_BLOCK), start + AROUND_IN_BLOCK));

function homeOf(country: number): RegExp {
  const known = homes.get(country);
  if (known) return known;
  const { called = [], described = [], capitals: cities = [] } = COUNTRIES[country] ?? {};
  const home = new RegExp(`(?<!\\p{L}|\\p{M})${anyOf([...called, ...described, ...cities])}${ENDS}`, 'u');
  homes.set(country, home);
  return home;
}
