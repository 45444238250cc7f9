/** Which entries of a word stand in a text that ends it otherwise. */
import { lazy } from '../../lazy.ts';
import { Takes } from '../affixes/endings.ts';
import { type CompiledMatcher, EntryFlag, hasFlag, spellingOf } from '../compiled.ts';
import type { Hit } from '../finding/scan.ts';
import type { Subtag } from '../languages.ts';
import { mayBeAnyWord } from '../letters/capitals.ts';

/** So short a name takes no ending: René is no form of Ren. One with a digit does, 5ஜியின், or one whose letters are syllables: ሁዋዌን. */
const SHORT_NAME = lazy(() => /^[^\p{N}\p{Script=Ethiopic}]{1,3}$/u);

/** A name that is hardly anything else, whatever is written behind it. More people than one of a name are a family. */
const isSureName = (compiled: CompiledMatcher, entry: number): boolean =>
  spellingOf(compiled, entry).length >= SURE_NAME &&
  compiled.entryGuards[entry] === 0 &&
  !hasFlag(compiled, entry, EntryFlag.common | EntryFlag.capitals | EntryFlag.person | EntryFlag.surname);
const SURE_NAME = 5;

const WEST_SLAVIC = new Set(['pl', 'cs', 'sk']);
/** What verbal nouns end with there in dictionaries, and in all forms that are no adjective's. */
const VERBAL_NOUN = lazy(() => /^\p{Ll}+(?:[nct]ie|[áeě]ní|[aeiuy]tí)$/u);
const FORM_OF_VERBAL_NOUN = /[nct](?:i[eau]|iem|iom|iam|iami|iach|í|ím|ích|ími)$/iu;

/** True when a word of a Polish, Czech or Slovak text is an adjective: szyfrowane (encrypted) is no szyfrowanie (encryption). */
function isAdjectiveForNoun(spelling: string, found: string, language: Subtag | null): boolean {
  if (!WEST_SLAVIC.has(language ?? '')) return false;
  const words = found.normalize('NFC').split(/\s+/);
  return spelling
    .split(/\s+/)
    .some((word, index) => VERBAL_NOUN().test(word) && !FORM_OF_VERBAL_NOUN.test(words[index] ?? word));
}

/**
 * By language, what looks like the form of a name where a sentence begins: Lithuanian metai (years) is Meta's dative too, which has quotes
 * around it; Latvian has no verb behind a genitive.
 */
const OTHER_WORDS: ReadonlyMap<string | null, RegExp> = new Map([
  ['lt', /(?<!["“„])metai(?!\p{L})/iuy],
  ['lv', /metas\s+(?:ir|nav|bija|nebija|būs)(?!\p{L})/iuy],
]);

function isOtherWord(text: string, start: number, language: Subtag | null): boolean {
  const words = OTHER_WORDS.get(language);
  if (!words) return false;
  words.lastIndex = start;
  return words.test(text) && mayBeAnyWord(text, start);
}

/** A word of as many letters takes endings of common nouns even if it has a capital: German writes all nouns so. */
const LONG_WORD = 8;

/**
 * Whether an entry takes the ending of a hit. Names take the endings of names, and keep their capital with them: Slovak `odíde` (leaves)
 * is no form of Odido. Common words, phrases and abbreviations take those of nouns too.
 */
export function takesEnding(
  compiled: CompiledMatcher,
  entry: number,
  { takes, start, end }: Hit,
  text: string,
  language: Subtag | null,
): boolean {
  if (takes === Takes.none) return true;
  const is = (flag: number) => hasFlag(compiled, entry, flag);
  const found = text.slice(start, end);
  const spelling = spellingOf(compiled, entry);
  if (takes === Takes.sureName && !isSureName(compiled, entry)) return false;
  if (isAdjectiveForNoun(spelling, found, language)) return false;
  if (is(EntryFlag.common)) return true;
  if (is(EntryFlag.phrase)) return takes === Takes.any || !is(EntryFlag.exact) || language !== 'en';
  if (/^\p{Ll}/u.test(found) && /^\p{Lu}/u.test(spelling)) return false;
  if (isOtherWord(text, start, language)) return false;
  if (SHORT_NAME().test(spelling) && !is(EntryFlag.capitals)) return false;
  if (takes !== Takes.noun) return true;
  if (is(EntryFlag.capitals)) return /s$/.test(found);
  // English has plurals of names that are sure: the Huaweis of this world.
  if (language === 'en') return found === `${spelling}s` && isSureName(compiled, entry);
  return !is(EntryFlag.exact) && found.length >= LONG_WORD;
}
