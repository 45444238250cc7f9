/** Where English texts say that an institution stands: "the Supreme Court in Islamabad", "In Ottawa, the defence committee". */
import { ANY, anyOf, BEGINS, countryOfWord, ENDS, NOWHERE } from './countries.ts';
import { COUNTRIES } from './country-table.ts';
import type { Institution } from './institution.ts';
import { sentencesOf } from './sentences.ts';

const capitals = new Map<string, number>();
const places = new Map<string, number>();
for (const [country, { code, called, capitals: cities }] of COUNTRIES.entries()) {
  for (const city of cities) capitals.set(city, country);
  // Departments of the United States stand in its states, Georgia among them.
  if (country === NOWHERE || code === '-' || code === 'GE') continue;
  for (const place of [...called, ...cities]) places.set(place, country);
}
const CAPITAL = anyOf(capitals.keys());
const PLACE = anyOf(places.keys());

/** Nobody says "in Ottawa's" or "in China Initiative cases" of where an institution stands. */
const IN_BEHIND = new RegExp(
  `,?\\s+in (?:the )?(${PLACE})(?!['’\\p{L}\\p{M}-]|\\s(?!\\p{L}+day\\b)\\p{Lu})`,
  'uy',
);
const before = (pattern: string): RegExp => new RegExp(`(?<=${pattern})`, 'uy');
/** The name comes first behind them: what somebody far away said of it comes later. */
const IN_BEFORE = before(
  `${BEGINS}In (?:the )?(${PLACE})(?: on \\p{L}+day| (?:last|this) (?:week|month|year))?(?:,\\s+(?:the |its )?|\\s+(?:the |its ))(?:[\\p{Ll}'’]+ )?`,
);
const HEADINGS = [
  `(?:^|\\n|[.!?…]["'”’)]*\\s)\\s{0,3}(${CAPITAL}):\\s+["'“‘]?(?:[Tt]he |[Ii]ts )?(?:\\p{Ll}+ )?`,
  `(?:^|\\n|[.!?…]["'”’)]*\\s)\\s{0,3}(${ANY})(?:['’]s?)? (?:\\p{Lu}\\p{L}+ ){0,2}[Pp]arliament:\\s+["'“‘]?(?:[Tt]he |[Ii]ts )?(?:\\p{Ll}+ )?`,
].map(before);
const OF_CAPITAL = before(`${BEGINS}(${CAPITAL})['’]s?\\s+`);

/** Where prosecutors are the Crown's. */
const REALMS = new Set(['GB', 'CA', 'AU', 'NZ']);
const OF_THE_CROWN = /(?<=(?<!\p{L})Crown \p{Ll}+ (?:led by|from|of|with|at)(?: the)?\s+)/uy;

/** Officials travel, and courts do not: "In London, the Justice Department's envoy". */
const TRAVELLERS = /\b(?:Department|Ministry|Agency)\b/i;
const ITS = /['’]s?(?!\p{L})/uy;

/** Characters on each side of a name in which its sentence is looked for, and in which its block is. */
const AROUND = 400;
const AROUND_IN_BLOCK = 1_000;

/** True when a text says that an institution stands in another country. */
export function standsElsewhere({ text, start, end, country }: Institution): boolean {
  if (isAt(OF_THE_CROWN, text, start) && !REALMS.has(COUNTRIES[country]?.code ?? '')) return true;
  const isOther = (place: string | undefined) =>
    place !== undefined && (places.get(place) ?? countryOfWord(place) ?? country) !== country;
  if (isOther(foundAt(OF_CAPITAL, text, start))) return true;
  if (isOther(foundAt(IN_BEHIND, text, end))) return !tellsOfHome(text, start, country);
  const mayTravel = TRAVELLERS.test(text.slice(start, end));
  if (mayTravel && isAt(ITS, text, end)) return false;
  if (HEADINGS.some((heading) => isOther(foundAt(heading, text, start))))
    return !tellsOfHome(text, start, country);
  const place = foundAt(IN_BEFORE, text, start);
  if (place === undefined || !isOther(place) || tellsOfHome(text, start, country)) return false;
  // "In Canada, the Justice Department wants her": what it does there. "In Ottawa" is where Canada's own is.
  return !mayTravel || capitals.has(place) || !blockTellsOfHome(text, start, country);
}

function execAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
const isAt = (pattern: RegExp, text: string, at: number): boolean => execAt(pattern, text, at) !== null;
const foundAt = (pattern: RegExp, text: string, at: number): string | undefined =>
  execAt(pattern, text, at)?.[1];

const homes = new Map<number, RegExp>();

/** True when the sentence names the institution's own country: "In Beijing, the Commerce Department said American firms …". */
function tellsOfHome(text: string, start: number, country: number): boolean {
  const from = Math.max(0, start - AROUND);
  const near = text.slice(from, start + AROUND);
  const sentence = sentencesOf(near).find(({ end }) => end > start - from);
  return sentence !== undefined && homeOf(country).test(near.slice(sentence.start, sentence.end));
}

/** True when what stands around the sentence names it: "The US wants her. In Canada, the Justice Department …". */
const blockTellsOfHome = (text: string, start: number, country: number): boolean =>
  homeOf(country).test(text.slice(Math.max(0, start - AROUND_IN_BLOCK), start + AROUND_IN_BLOCK));

function homeOf(country: number): RegExp {
  const known = homes.get(country);
  if (known) return known;
  const { called = [], described = [], capitals: cities = [] } = COUNTRIES[country] ?? {};
  const home = new RegExp(`(?<![\\p{L}\\p{M}])${anyOf([...called, ...described, ...cities])}${ENDS}`, 'u');
  homes.set(country, home);
  return home;
}
