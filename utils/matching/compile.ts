/** From entities to a compiled matcher. */
import type { Alias, Entity } from '../dataset/schema.ts';
import { type CompiledMatcher, EntryFlag, MATCHER_FORMAT } from './compiled.ts';
import { buildDoubleArray, FIRST_LETTER, type LetterWords, MOST_WORDS } from './double-array.ts';
import { EntryList } from './entry-list.ts';
import { foldWord } from './fold.ts';
import { surnameOf } from './people.ts';
import { startsOf } from './starts.ts';

export { type CompiledMatcher, MATCHER_FORMAT } from './compiled.ts';

/**
 * Compiles the aliases of all entities that are to be marked. Aliases that fold to nothing are left out.
 *
 * Throws a RangeError when there are more different spellings than a trie can hold (about four million).
 */
export function compileMatcher(entities: Iterable<Entity>): CompiledMatcher {
  const list = new EntryList();
  for (const entity of entities) if (entity.mark !== false) addEntity(list, entity);
  const sorted = list.sorted(foldWord);
  const { words, wordEntryEnds } = sorted;
  if (words.length > MOST_WORDS)
    throw new RangeError(`${words.length} different spellings are more than ${MOST_WORDS}`);
  const { alphabet, letters } = lettersOf(words);
  return {
    format: MATCHER_FORMAT,
    alphabet,
    cells: buildDoubleArray(letters, FIRST_LETTER + alphabet.length),
    starts: startsOf(letters, FIRST_LETTER + alphabet.length),
    wordEntryEnds,
    ...list.columns(sorted),
  };
}

function addEntity(list: EntryList, entity: Entity): void {
  const index = list.addEntity(entity.id);
  const known = new Set(entity.aliases.map(({ text }) => foldWord(text)));
  for (const alias of entity.aliases) {
    const isPerson = entity.type === 'person';
    const flags = flagsOf(alias) | (isPerson ? EntryFlag.person : 0);
    list.add({ text: alias.text, entity: index, flags, language: alias.lang ?? '', near: alias.near });
    const surname = isPerson ? surnameOf(alias.text) : undefined;
    if (surname === undefined || known.has(foldWord(surname))) continue;
    known.add(foldWord(surname));
    const only = EntryFlag.exact | EntryFlag.person | EntryFlag.surname;
    list.add({ text: surname, entity: index, flags: only, language: '' });
  }
}

/** What the form of an alias tells of it. */
function flagsOf({ text, case: only }: Alias): number {
  const word = text.trim();
  const isCommon = /^[^\p{Lu}]*$/u.test(word) && /\p{Ll}/u.test(word);
  const isCapitals = /^(?=.*\p{Lu})[\p{Lu}\p{N}]{2,}$/u.test(word);
  return (
    (only === 'exact' ? EntryFlag.exact : 0) |
    (isCommon ? EntryFlag.common : 0) |
    (isCapitals ? EntryFlag.capitals : 0) |
    (/\s/.test(word) ? EntryFlag.phrase : 0)
  );
}

/** Words as letters: the more often a unit occurs, the lower its letter, which keeps the trie dense. */
function lettersOf(words: readonly string[]): { alphabet: string; letters: LetterWords } {
  const counts = new Uint32Array(0x10000);
  const ends = new Uint32Array(words.length);
  let length = 0;
  words.forEach((word, index) => {
    for (let at = 0; at < word.length; at++) (counts[word.charCodeAt(at)] as number)++;
    ends[index] = length += word.length;
  });
  const units = [...counts.keys()].filter((unit) => counts[unit] !== 0);
  units.sort((a, b) => (counts[b] as number) - (counts[a] as number) || a - b);
  const letterOf = new Uint16Array(0x10000);
  units.forEach((unit, index) => {
    letterOf[unit] = FIRST_LETTER + index;
  });
  const letters = new Uint16Array(length);
  let next = 0;
  for (const word of words)
    for (let at = 0; at < word.length; at++) letters[next++] = letterOf[word.charCodeAt(at)] as number;
  const alphabet = units.map((unit) => String.fromCharCode(unit)).join('');
  return { alphabet, letters: { letters, ends } };
}
