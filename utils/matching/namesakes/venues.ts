/** Names that hold another name and are of something else: halls and cups that a company paid for, clubs, a portal's pages. */
import { lazy } from '../../lazy.ts';
import type { Subtag } from '../languages.ts';
import { isTitle, mayBeAnyWord } from '../letters/capitals.ts';
import { listed } from '../patterns/lists.ts';
import { prefiltered } from '../patterns/prefiltered.ts';
import { endOf } from '../patterns/sticky.ts';
import { isCalledHallOrPark } from './hall-or-person.ts';
import { isArena, isBoat, isEvent, isFixedKind, isKindBefore, isKindBehind, mayBeSmall } from './kinds.ts';

const STARTS_LARGE = lazy(() => /\p{Lu}/uy);
const STARTS_WITH_NUMBER = lazy(() => /\p{N}/uy);
/** "5G" in "Telia 5G Areena". */
const BEHIND_NAME = lazy(() => /\p{Lu}(?:\p{L}|\p{M})* $/u);
/** What a name may go on with: "Telia-" in "Telia-Cup", or the ending that the matcher left. */
const REST = lazy(() => /^(?:\p{L}|\p{M}|&){0,30}/u);
/** A word behind, with what joins it: a space, a hyphen or, in Finnish, both. Baltic languages close a quotation before it. */
const WORD_BEHIND = lazy(() => /(["”“»]? -?|-)([\p{L}\p{N}](?:\p{L}|\p{M}|\p{N}|&){0,30})/uy);
const SMALL_BEHIND = /^ [a-z]/;
/** The last word before, without its article: "Auditorium" of "dell’Auditorium". */
const WORD_BEFORE = lazy(() => /(?<!\p{L}|\p{M}|\p{N}|-)((?:\p{L}|\p{M}){2,})\s["“„«]?$/u);
const TEAM = lazy(() => /(?<!\p{L}|\p{M}|\p{N}|-)Team $/u);
/** An event that has its place in its name: "Vodafone Paredes de Coura". Firms have parts that do, and are in countries. */
const OF_PLACE = prefiltered(
  /^ \S+ d/,
  () =>
    /^ (?!(?:Argentin|Bras|Celular|Chile|Colombia|Comunica|Digital|Empresas|Espa|Gr[ou]+p|Itali|M[eé]xico|M[oó]vi|Money|Networks|Per[uú]|Portugal|Servi|Solu|Spain|Tech|T?ele)\p{L}*[ -])\p{Lu}\p{Ll}+ d(?:[aeo]s?|el|i) \p{Lu}\p{Ll}/u,
);
/** Portuguese has a feminine article before firms. */
const MASCULINE = lazy(() => /(?<!\p{L})(?:ao|d?o|no|pelo|entre o|festival)\s$/iu);
/** French says of the second of two boats whose it is: "Le bateau Vodafone et celui de Telia". */
const SECOND_BOAT = lazy(
  () => /(?<!\p{L})(?:bateau|voilier|trimaran)\s(?:\p{Lu}[\p{L}&]*\s){1,3}et\scelui\sde\s$/u,
);
const LONGEST_BOAT = 60;
/**
 * Slavic languages have the kind before the name too, with a small letter. A verb behind it is of the firm: "V aréně Nokia postavila". The
 * smallest words may begin anything ("Huawei je pod pritiskom"), but not before a date.
 */
const ENDS_NAME = lazy(
  () =>
    /^(?:[.,;:!?)"”“»]|$|\s(?:(?:bud[eu]|będzie|byl[aoiy]?|był[aoy]?|s[aei]?|u|ve?|vo|we?|ze?)(?!\p{L})|(?:a|je|jest|i|na|в|на|и)\s(?:\d|понед|вторн|сред|четв|пятн|субб|воскр)))/u,
);
const LONGEST_ENDING = 16;
/**
 * No hall, but the world, and no boat, but what two firms share or are put in: "на мировой арене Huawei", "no mesmo barco Huawei e ZTE",
 * "pone en el barco Huawei a todos".
 */
const FIGURATIVE = lazy(
  () =>
    new RegExp(
      `(?<!\\p{L})(?:(?:${listed(`
(?:гео|внешне|зовнішньо|geo)?(?:полити[чк]|політич|polit[iy][ck]|politič)|миров|международн|глобальн|технологическ|світов|міжнародн|технологічн|
светск|свјетск|међународн|глобалн|svetsk|svjetsk|međunarodn|mednarodn|svetovn|globaln|tehnološk|world|
mezinárodn|medzinárodn|světov|svetov|globáln|światow|międzynarodow|technologiczn|technologick`)})\\p{L}*|(?:pon|pus)\\p{L}* en el|mism[ao]|mesm[ao]|stess[ao]|même|\\p{L}*zelfde|gleichen?|selben)\\s$`,
      'iu',
    ),
);
/** In UTF-16 units. */
const LONGEST_BEHIND = 80;
const LONGEST_BEFORE = 40;

/**
 * True when such a name stands around the span of a text and goes on beyond it: a span that is the whole name is what it says.
 */
export const isInVenue = (
  text: string,
  start: number,
  end: number,
  language: Subtag | null = null,
): boolean =>
  isLarge(text, start) &&
  (hasKindBehind(text, end, language) ||
    hasKindBefore(text, start, end, language) ||
    isEventOfPlace(text, start, end, language));

/** True behind the word for a team that a firm pays for: "Team Telekom". A person's are who work for her. */
export const isTeam = (text: string, start: number): boolean =>
  text.startsWith('Team ', start - 5) &&
  TEAM().test(text.slice(Math.max(0, start - LONGEST_BEFORE), start)) &&
  !isTitle(text);

function isLarge(text: string, start: number): boolean {
  if (endOf(STARTS_LARGE(), text, start) > start) return true;
  if (endOf(STARTS_WITH_NUMBER(), text, start) < 0) return false;
  return BEHIND_NAME().test(text.slice(Math.max(0, start - LONGEST_BEFORE), start)) && !isTitle(text);
}

/** Behind the name, with one more name between perhaps: "Telia 5G -areena", but not "Apple Joins Foundation". */
function hasKindBehind(text: string, end: number, language: Subtag | null): boolean {
  const behind = text.slice(end, end + LONGEST_BEHIND);
  // Prose goes on with a small word behind most names.
  if (SMALL_BEHIND.test(behind) && !mayBeSmall(language)) return false;
  let between = 0;
  let last = '';
  WORD_BEHIND().lastIndex = REST().exec(behind)?.[0].length ?? 0;
  for (let found = WORD_BEHIND().exec(behind); found; found = WORD_BEHIND().exec(behind)) {
    const [whole, joint = '', word = ''] = found;
    const rest = behind.slice(found.index + joint.length);
    const isJoined = joint.endsWith('-');
    if (isCalledHallOrPark(rest, last)) return false;
    if (isFixedKind(rest) || (isEvent(rest) && (between === 0 || !isTitle(text)))) return true;
    if (isKindBehind(rest, { word, language }, isJoined) && (between === 0 || isJoined || isName(word, text)))
      return true;
    if (!isJoined && (++between > 1 || !/^[\p{Lu}\p{N}]/u.test(word)))
      return between > 1 && isName(word, text) && isEvent(rest.slice(word.length + 1));
    last = word;
    WORD_BEHIND().lastIndex = found.index + whole.length;
  }
  return false;
}

function isEventOfPlace(text: string, start: number, end: number, language: Subtag | null): boolean {
  if (!OF_PLACE.test(text.slice(end, end + LONGEST_BEHIND))) return false;
  return (
    language === 'en' ||
    (language === 'pt' && MASCULINE().test(text.slice(Math.max(0, start - LONGEST_BEFORE), start)))
  );
}

const isName = (word: string, text: string): boolean => /^\p{Lu}/u.test(word) && !isTitle(text);

function hasKindBefore(text: string, start: number, end: number, language: Subtag | null): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_BEFORE), start);
  // Searched from the last space but one: from every letter it takes as long as all the rest together.
  const [whole, word] =
    WORD_BEFORE().exec(before.slice(before.lastIndexOf(' ', before.length - 3) + 1)) ?? [];
  if (whole === undefined || word === undefined) return false;
  if (word === 'de' && SECOND_BOAT().test(text.slice(Math.max(0, start - LONGEST_BOAT), start))) return true;
  const isHall = isArena(word, language) && ENDS_NAME().test(text.slice(end, end + LONGEST_ENDING));
  if (isHall || isBoat({ word, language })) return !FIGURATIVE().test(before.slice(0, -whole.length));
  return isKindBefore({ word, language }, () => mayBeAnyWord(text, start - whole.length));
}
