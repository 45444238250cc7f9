/** Which entries of a word stand in a text that ends it otherwise. */
import { type CompiledMatcher, EntryFlag, hasFlag, spellingOf } from './compiled.ts';
import { Takes } from './endings.ts';
import type { Hit } from './scan.ts';

/** So short a name takes no ending: René is no form of Ren. */
const SHORT_NAME = 3;

/** English has plurals of names that are sure: the Huaweis of this world. More people than one of a name are a family. */
const isPluralOfName = (compiled: CompiledMatcher, entry: number, found: string): boolean =>
  found === `${spellingOf(compiled, entry)}s` &&
  found.length > SHORT_PLURAL &&
  compiled.entryGuards[entry] === 0 &&
  !hasFlag(compiled, entry, EntryFlag.person | EntryFlag.surname);
const SHORT_PLURAL = 5;

/** A word of as many letters takes endings of common nouns even if it has a capital: German writes all nouns so. */
const LONG_WORD = 8;

/**
 * Whether an entry takes the ending of a hit. Names take the endings of names, and keep their capital with them: Slovak `odíde` (leaves)
 * is no form of Odido. Common words, phrases and abbreviations take those of nouns too. `language` is a primary subtag.
 */
export function takesEnding(
  compiled: CompiledMatcher,
  entry: number,
  { takes, start, end }: Hit,
  text: string,
  language: string | null,
): boolean {
  if (takes === Takes.none) return true;
  const is = (flag: number) => hasFlag(compiled, entry, flag);
  if (is(EntryFlag.common)) return true;
  if (is(EntryFlag.phrase)) return takes === Takes.any || !is(EntryFlag.exact) || language !== 'en';
  const found = text.slice(start, end);
  const spelling = spellingOf(compiled, entry);
  if (/^\p{Ll}/u.test(found) && /^\p{Lu}/u.test(spelling)) return false;
  if (spelling.length <= SHORT_NAME && !is(EntryFlag.capitals)) return false;
  if (takes === Takes.any) return true;
  if (is(EntryFlag.capitals)) return /s$/.test(found);
  if (language === 'en') return isPluralOfName(compiled, entry, found);
  return !is(EntryFlag.exact) && found.length >= LONG_WORD;
}
