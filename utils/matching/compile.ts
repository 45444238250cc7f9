/** From entities to a compiled matcher. */
import type { Alias, Entity } from '../dataset/schema.ts';
import { type Pause, partOf, runAtOnce, runInSlices, type Steps } from '../steps.ts';
import { type CompiledMatcher, EntryFlag, MATCHER_FORMAT } from './compiled.ts';
import { coinedNamesOf } from './compiling/coined.ts';
import { EntryList } from './compiling/entry-list.ts';
import { guardNamesOf } from './compiling/guard-names.ts';
import { sortWords } from './compiling/words.ts';
import { countryIn, NOWHERE } from './countries/countries.ts';
import { buildDoubleArray, FIRST_LETTER, MOST_WORDS } from './finding/double-array.ts';
import { startsOf } from './finding/starts.ts';
import { subtagOf } from './languages.ts';
import { hasCase } from './letters/capitals.ts';
import { foldWord } from './letters/fold.ts';
import { hasWidespreadSurname, surnameOf } from './people/people.ts';

export { type CompiledMatcher, MATCHER_FORMAT } from './compiled.ts';

/**
 * Compiles the aliases of all entities that are to be marked. Aliases that fold to nothing are left out.
 *
 * Throws a RangeError when there are more different spellings than a trie can hold (about four million).
 */
export const compileMatcher = (entities: Iterable<Entity>): CompiledMatcher =>
  runAtOnce(compiling([...entities]));

/**
 * The same matcher, made in steps of a few milliseconds, between which `pause` lets other work have its turn. `onProgress` is told
 * before each pause how much is done, from 0 to 1.
 *
 * Rejects like `compileMatcher`, and with what `pause` throws or rejects with.
 */
export const compileMatcherInSlices = (
  entities: readonly Entity[],
  pause: Pause,
  onProgress?: (done: number) => void,
): Promise<CompiledMatcher> => runInSlices(compiling(entities), pause, onProgress);

/** Entities added between two steps: some milliseconds. */
const STEP = 1000;

function* compiling(entities: readonly Entity[]): Steps<CompiledMatcher> {
  const list = new EntryList(yield* partOf(guardNamesOf(entities), 0, SHARES.names));
  for (let index = 0; index < entities.length; index++) {
    const entity = entities[index] as Entity;
    if (entity.mark !== false) addEntity(list, entity);
    if (index % STEP === 0) yield SHARES.names + ((SHARES.add - SHARES.names) * index) / entities.length;
  }
  const sorted = yield* partOf(sortWords(list.texts), SHARES.add, SHARES.sort);
  const { letters, alphabet, wordEntryEnds } = sorted;
  if (wordEntryEnds.length > MOST_WORDS)
    throw new RangeError(`${wordEntryEnds.length} different spellings are more than ${MOST_WORDS}`);
  const trie = buildDoubleArray(letters, FIRST_LETTER + alphabet.length);
  const cells = yield* partOf(trie, SHARES.sort, SHARES.trie);
  const starts = yield* partOf(startsOf(letters, alphabet), SHARES.trie, SHARES.starts);
  const columns = yield* partOf(list.columns(sorted), SHARES.starts, 1);
  return { format: MATCHER_FORMAT, alphabet, cells, starts, wordEntryEnds, ...columns };
}

/** How much is done at the end of each part, by the time that each takes with a million names. */
const SHARES = { names: 0.02, add: 0.1, sort: 0.5, trie: 0.65, starts: 0.74 };

function addEntity(list: EntryList, entity: Entity): void {
  const { id, type, aliases } = entity;
  const country = countryOf(entity);
  const index = list.addEntity(id, country);
  const isCoined = coinedNamesOf(entity, country);
  const person = type === 'person' ? EntryFlag.person : 0;
  for (const alias of aliases) {
    const coined = isCoined(alias) ? EntryFlag.coined : 0;
    const flags = flagsOf(alias, person) | person | coined;
    list.add({
      text: alias.text,
      entity: index,
      flags,
      language: subtagOf(alias.lang ?? null) ?? '',
      near: alias.near,
    });
  }
  if (person === 0) return;
  const isWidespread = hasWidespreadSurname(aliases.map(({ text }) => text));
  const known = new Set(aliases.map(({ text }) => foldWord(text)));
  const earlier = new Set<string>();
  for (const { text, lang } of aliases) {
    const surname = surnameOf(text);
    // In Hungarian, Péter Szijjártó is Szijjártó Péter.
    const isTurned = earlier.has(foldWord(text).split(' ').reverse().join(' '));
    earlier.add(foldWord(text));
    if (surname === undefined || isTurned || (isWidespread && !hasCase(surname))) continue;
    // Liang Hua is Ljang Hua in Serbian, where Hua is no surname of all other languages.
    const language = subtagOf(lang ?? null) ?? '';
    const folded = foldWord(surname);
    if (known.has(folded) || known.has(`${folded} ${language}`)) continue;
    known.add(language === '' ? folded : `${folded} ${language}`);
    const flags = EntryFlag.exact | EntryFlag.person | EntryFlag.surname;
    list.add({ text: surname, entity: index, flags, language });
  }
}

/** Whose an agency or a court is: what its name, its spellings and its gloss say first. */
const countryOf = ({ type, name, aliases, gloss }: Entity): number =>
  type === 'agency' || type === 'court'
    ? countryIn([name, ...aliases.map(({ text }) => text), gloss ?? ''])
    : NOWHERE;

/** What the form of an alias tells of it. */
function flagsOf({ text, case: only }: Alias, person: number): number {
  const word = text.trim();
  // 5g is the name of a technique.
  const isCommon = /^(?!\p{N})[^\p{Lu}]*$/u.test(word) && hasCase(word);
  const isCapitals = /^(?=.*\p{Lu})[\p{Lu}\p{N}]{2,}$/u.test(word);
  return (
    (only === 'exact' ? EntryFlag.exact : 0) |
    (isCommon ? EntryFlag.common : 0) |
    (isCapitals ? EntryFlag.capitals : 0) |
    (/[\s・·•‧]/.test(word) || (person === 0 && isSpelledOut(word)) ? EntryFlag.phrase : 0)
  );
}

/**
 * Names of several words in scripts without spaces, by their length: 連邦通信委員会. Set by hand: two or three characters are the short name
 * of a firm or a ministry (华为, 工信部, 국정원), four mostly two words; Japanese and Thai spell a word of another language with up to ten letters.
 */
const isSpelledOut = (word: string): boolean => {
  const count = (letters: RegExp) => word.match(letters)?.length ?? 0;
  return (
    count(/[\p{Script=Han}\p{Script=Hangul}]/gu) >= 4 ||
    count(/[\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Thai}]/gu) > 10
  );
};
