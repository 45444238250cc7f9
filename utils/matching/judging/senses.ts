/**
 * Names that need a guard, and count without one on the rest of a page that has shown what it means by them: hardly any text uses a
 * word in two senses. Gale, Church and Yarowsky, "One Sense Per Discourse" (HLT 1992).
 */
import { lazy } from '../../lazy.ts';
import { type CompiledMatcher, EntryFlag, hasFlag, spellingOf } from '../compiled.ts';
import { hasCountry } from '../countries/countries.ts';
import { hasCapitalNouns, mayBeEnglish, type Subtag } from '../languages.ts';
import { hasCase, mayBeAnyWord } from '../letters/capitals.ts';
import { hasWidespreadSurname, type Writing } from '../people/people.ts';

/** Where a name stands. */
export interface Place {
  compiled: CompiledMatcher;
  entry: number;
  text: string;
  start: number;
  end: number;
  language: Subtag | null;
  page: Pick<Writing, 'writesSmall'>;
}

const OTHERS = EntryFlag.common | EntryFlag.person;
/** A measure: 10マイクロン. */
const BEHIND_DIGIT = lazy(() => /\p{N}$/u);
/** Names of techniques begin with a digit: 5G. */
const CAPITAL = lazy(() => /^[\p{Lu}\p{N}]/u);
const CAPITAL_INSIDE = lazy(() => /^.+\p{Lu}/u);

/**
 * True where a name keeps the sense that the page has given it: one with a capital where no common word would have it, or that the page
 * never writes small, or with one inside; or one in a script without capitals. People have rules of their own. Countries' institutions are
 * called like those of other countries, but for their abbreviations; in English, whose they are is asked before.
 */
export function keepsSense({ compiled, entry, text, start, end, language, page }: Place): boolean {
  if (hasFlag(compiled, entry, OTHERS)) return false;
  if (isOfCountry(compiled, entry)) {
    const isAbbreviation = hasFlag(compiled, entry, EntryFlag.capitals);
    if (isAbbreviation ? isSomeones(text, start, end) : !mayBeEnglish(language) || !isAlone(text, start))
      return false;
  }
  const written = text.slice(start, end);
  if (!hasCase(written)) return !BEHIND_DIGIT().test(text.slice(0, start).slice(-1));
  if (CAPITAL_INSIDE().test(written)) return true;
  if (!CAPITAL().test(written)) return false;
  return (
    !hasCapitalNouns(language) && (!mayBeAnyWord(text, start) || !page.writesSmall(written.toLowerCase()))
  );
}

/**
 * In how many blocks a guard has to stand beside a name before the page means the same by it in all: in one, where no word and no other name is
 * written so, and the guard only asks what the text is about (TikTok, 5G, European Commission).
 */
export function blocksToTell(compiled: CompiledMatcher, entry: number): number {
  const isPhrase =
    hasFlag(compiled, entry, EntryFlag.phrase) && HAS_CAPITAL().test(spellingOf(compiled, entry));
  return isPhrase || hasFlag(compiled, entry, EntryFlag.coined) ? 1 : 2;
}
const HAS_CAPITAL = lazy(() => /[\p{Lu}\p{N}]/u);

/**
 * True where the guards of a name only ask what the text is about, which the blocks around may tell as well: nothing else is written so
 * (TikTok, European Commission, Thierry Breton, 欧盟委员会). Not 5G, of which phones have much to say; nor abbreviations; nor people of whose
 * surname there are many; and of the institutions that many countries have those alone that say whose they are.
 */
export function hasTopic(place: Place): boolean {
  const { compiled, entry, text, start, end } = place;
  const written = text.slice(start, end);
  if (hasFlag(compiled, entry, EntryFlag.person)) {
    const isName =
      hasFlag(compiled, entry, EntryFlag.phrase) && (CAPITAL().test(written) || !hasCase(written));
    return isName && !hasWidespreadSurname([written]);
  }
  if (!keepsSense(place) || (isOfCountry(compiled, entry) && !hasCountry(written))) return false;
  if (hasFlag(compiled, entry, EntryFlag.phrase)) return !hasCase(written) || HAS_CAPITAL().test(written);
  // Neither an abbreviation nor a number with a letter.
  return hasFlag(compiled, entry, EntryFlag.coined) && (!hasCase(written) || /\p{Ll}/u.test(written));
}

/** No word for a state or a city stands before it: "the Quezon City Department of Commerce". */
const isAlone = (text: string, start: number): boolean =>
  /(?:^|[.!?…:–—-]["'”’)]*\s|(?<!\p{L})[Tt]he\s)["'“‘(]*$/u.test(
    text.slice(Math.max(0, start - LONGEST_WORD), start),
  );

/** Another country's, or a function: "Pakistan’s NSA", "the South Korean NSA", "NSA Ajit Doval". */
const isSomeones = (text: string, start: number, end: number): boolean =>
  /(?:^|[^.!?…]\s)\p{Lu}\p{Ll}[\p{L}.]*(?:['’]s)?\s$/u.test(
    text.slice(Math.max(0, start - LONGEST_WORD), start),
  ) || /^\s\p{Lu}\p{Ll}/u.test(text.slice(end, end + 3));
const LONGEST_WORD = 40;

/** Whether a name in full begins with another, at a word's end where words have spaces between. */
export const beginsName = (full: string, name: string): boolean =>
  full.length > name.length && full.startsWith(name) && (!hasCase(name) || full[name.length] === ' ');

const isOfCountry = (compiled: CompiledMatcher, entry: number): boolean =>
  compiled.entityCountry[compiled.entryEntity[entry] as number] !== 0;
