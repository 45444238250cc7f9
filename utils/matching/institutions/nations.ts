/** Whose an agency or a court is in languages other than English: "le Conseil d'État belge", "Trybunał Konstytucyjny Ukrainy". */
import { compileMatcher } from '../compile.ts';
import { type CompiledMatcher, entityOf, entriesOf, spellingOf } from '../compiled.ts';
import { countriesIn, GRAMMARS, type Grammar } from '../countries/nation-words.ts';
import { type Hit, scan } from '../finding/scan.ts';
import type { Subtag } from '../languages.ts';
import type { Institution } from './institution.ts';

const BEFORE_GAP = /^(?:的|の)?\s*$/u;
/** As long as any country's name, with what joins it. */
const LONGEST = 40;

/** A language, and what finds its words for countries: entities whose ids are their numbers. */
interface Tongue {
  language: Subtag;
  grammar: Grammar;
  compiled: CompiledMatcher;
}

const made = new Map<string, Tongue>();

/** Made when the first mention of a language needs it: the platform is asked for hundreds of names. */
function tongueOf(language: Subtag): Tongue | undefined {
  const grammar = GRAMMARS[language];
  const known = made.get(language);
  if (known || !grammar) return known;
  const tongue = { language, grammar, compiled: compileMatcher(countriesIn(language, grammar)) };
  made.set(language, tongue);
  return tongue;
}

/**
 * True when the text says right before or behind a name, as its language does, that the institution is another country's: one place that
 * says it is its own country's is enough to think otherwise.
 */
export function isOfAnotherElsewhere({ text, start, end, country, language }: Institution): boolean {
  const tongue = tongueOf(language ?? '');
  if (!tongue) return false;
  const found = [countryBefore(tongue, text, start), countryBehind(tongue, text, end)];
  return !found.includes(country) && found.some((one) => one !== undefined);
}

function countryBefore(tongue: Tongue, text: string, end: number): number | undefined {
  if (!tongue.grammar.before) return undefined;
  const from = Math.max(0, end - LONGEST);
  const near = text.slice(from, end);
  return countryAt(tongue, near, (hit, isName) => {
    // What begins where the look begins may be the rest of a word.
    const isWhole = hit.start > 0 || from === 0;
    if (!isWhole || !BEFORE_GAP.test(near.slice(hit.end))) return false;
    // "Österreichs Bundesrat", but "in Österreich Bundesrat Parmelin".
    return !isName || near[hit.end - 1] === 's';
  });
}

function countryBehind(tongue: Tongue, text: string, start: number): number | undefined {
  const { behind, genitive } = tongue.grammar;
  if (!behind) return undefined;
  const near = text.slice(start, start + LONGEST);
  return countryAt(tongue, near, (hit, isName) => {
    const isWhole = hit.end < near.length || start + near.length === text.length;
    if (!isWhole || !behind.test(near.slice(0, hit.start))) return false;
    return !genitive || (isName && genitive.test(near.slice(hit.start, hit.end)));
  });
}

/** The country that the first word stands for that is where it must be. */
function countryAt(
  { language, compiled }: Tongue,
  near: string,
  isThere: (hit: Hit, isName: boolean) => boolean,
): number | undefined {
  for (const hit of scan(near, compiled, language)) {
    const isSmall = /^\p{Ll}/u.test(near.slice(hit.start));
    for (const entry of entriesOf(compiled, hit.word)) {
      const isName = /^\p{Lu}/u.test(spellingOf(compiled, entry));
      // The Italian "usa" (it uses) is no country.
      if (!(isName && isSmall) && isThere(hit, isName)) return Number(entityOf(compiled, entry));
    }
  }
  return undefined;
}
