/** Whose an agency or a court is: the Dutch NCSC is not the British one, and a Supreme Court of Nepal not that of the United States. */
import { lazy } from '../../lazy.ts';
import { ANY, anyOf, BEGINS, countryOfWord, hasCountry } from '../countries/countries.ts';
import { COUNTRIES } from '../countries/country-table.ts';
import { SHARED_ELSEWHERE } from '../countries/nation-words.ts';
import { mayBeEnglish } from '../languages.ts';
import { prefiltered } from '../patterns/prefiltered.ts';
import type { Institution } from './institution.ts';
import { isOfAnotherElsewhere } from './nations.ts';
import { standsAmongCourts, standsAtHome, standsElsewhere } from './places.ts';

/**
 * What many a country has one of. Others' names are of one alone, whoever's stands before them: "Germany's NSA inquiry", "a Russian BND
 * mole".
 */
const SHARED =
  /^(?:NCSC|NSC|NCC|DOJ|DPC|Congress)$|^(?:National|Foreign|Internal|Cent(?:re|er)|Federal (?:Intelligence|Office)|Information Commissioner|Personal Information|Securities and)\b|\b(?:Supreme|Constitutional|Court|Tribunal|(?<!State )Department|Ministry|Parliament|Council|Data Protection|(?:Defen[cs]e|Technology|Assessment) Committee|Security (?:Agency|Service))\b/i;

/** What may stand between a country and its institution: "Canada's federal Department of Justice". */
const BETWEEN = '(?:federal|Federal|national|parliament(?:ary)?|provincial|top)\\s+';
const BEFORE = prefiltered(
  new RegExp(`\\p{Lu}\\S*\\s+(?:${BETWEEN})?$`, 'u'),
  () => new RegExp(`${BEGINS}(${ANY})(?:['’]s?)?\\s+(?:${BETWEEN})?$`, 'u'),
);
const BEHIND = prefiltered(
  /^\s+of /,
  () =>
    new RegExp(
      `^\\s+of (?:the )?(${anyOf(COUNTRIES.flatMap(({ called }) => called))})(?!\\p{L}|\\p{M}|-)`,
      'u',
    ),
);
/** Of whom somebody is told: "it warned the Supreme Court of China's plans". */
const TELLS = lazy(
  () =>
    /(?<!\p{L})(?:accus|advis|assur|convinc|inform|notif|remind|suspect|told|tell|warn)\p{L}*(?: to)?(?: the)?(?: \p{Lu}\S*)?\s+$/u,
);
/** What belongs to a state or a city of a federation: "the state's Department of Homeland Security". */
const OF_STATE = lazy(
  () => /(?<!\p{L})(?:cit(?:y|ies)|count(?:y|ies)|states?)['’]s?\s+$|(?<!\p{L})(?:city|county|state)\s+$/u,
);
const FEDERATIONS = new Set(['AU', 'US']);
/** As long as any country's name. */
const LONGEST = 40;

/** True when many countries have an institution of such a name, and the text says right before or behind it that this is another's. */
export function isOfAnotherCountry(institution: Institution): boolean {
  const { text, start, end, language } = institution;
  const name = text.slice(start, end);
  const isShared = SHARED.test(name);
  const isEnglish = mayBeEnglish(language);
  if ((!isShared && (isEnglish || !SHARED_ELSEWHERE.test(name))) || hasCountry(name)) return false;
  if (isShared && (isCalledAnothers(institution) || standsElsewhere(institution))) return true;
  if (isShared && standsAmongCourts(institution) && !isCalledItsOwn(institution)) return true;
  return !isEnglish && isOfAnotherElsewhere(institution);
}

/** True when the text says right before or behind a shared name that the institution is its own country's: "the American Supreme Court". */
export function isCalledItsOwn(institution: Institution): boolean {
  const { text, start, end, country } = institution;
  const before = BEFORE.exec(text.slice(Math.max(0, start - LONGEST), start))?.[1];
  const behind = BEHIND.exec(text.slice(end, end + LONGEST))?.[1];
  return countryOfWord(before) === country || countryOfWord(behind) === country || standsAtHome(institution);
}

/** True for a name that many a country has an institution of, without a word for the country. */
export const isSharedName = (name: string): boolean => SHARED.test(name) && !hasCountry(name);

function isCalledAnothers({ text, start, end, country }: Institution): boolean {
  const before = text.slice(Math.max(0, start - LONGEST), start);
  const isOther = (found: RegExpExecArray | null) => (countryOfWord(found?.[1]) ?? country) !== country;
  return (
    isOther(BEFORE.exec(before)) ||
    (FEDERATIONS.has(COUNTRIES[country]?.code ?? '') && OF_STATE().test(before)) ||
    (!TELLS().test(before) && isOther(BEHIND.exec(text.slice(end, end + LONGEST))))
  );
}
