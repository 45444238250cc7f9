/**
 * Names that need a guard, and count without one on the rest of a page that has shown what it means by them: hardly any text uses a
 * word in two senses. Gale, Church and Yarowsky, "One Sense Per Discourse" (HLT 1992).
 */
import { mayBeAnyWord } from './capitals.ts';
import { type CompiledMatcher, EntryFlag, hasFlag } from './compiled.ts';
import { hasCapitalNouns } from './people.ts';

interface Place {
  compiled: CompiledMatcher;
  entry: number;
  text: string;
  start: number;
  end: number;
  language: string | null;
}

const OTHERS = EntryFlag.common | EntryFlag.person;
const CAPITAL = /^\p{Lu}/u;
const CAPITAL_INSIDE = /^.+\p{Lu}/u;

/**
 * True where a name keeps the sense that the page has given it: one with a capital where no common word would have it, or with one inside.
 * People have rules of their own, countries' institutions are called like those of other countries, and what needs a guard in one language
 * alone means something else there: ZTE is a team in Hungary.
 */
export function keepsSense({ compiled, entry, text, start, end, language }: Place): boolean {
  if (hasFlag(compiled, entry, OTHERS) || compiled.entryLanguage[entry] !== 0) return false;
  if (isOfCountry(compiled, entry)) return false;
  const written = text.slice(start, end);
  if (!CAPITAL.test(written)) return false;
  if (CAPITAL_INSIDE.test(written)) return true;
  return !hasCapitalNouns(language) && !mayBeAnyWord(text, start);
}

const isOfCountry = (compiled: CompiledMatcher, entry: number): boolean =>
  compiled.entityCountry[compiled.entryEntity[entry] as number] !== 0;
