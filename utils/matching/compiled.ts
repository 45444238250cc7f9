/** What a compiled matcher holds, and how to read it. */

/**
 * Changes with every change of what is stored; a stored matcher of another format is rebuilt. What is stored comes of compile.ts, compiling/ and
 * finding/, and of tables that they read: people.ts (words within surnames, family names that stand first, widespread surnames), coined.ts,
 * countries.ts and its table, languages.ts (tags of one language), fold.ts, same-letters.ts, characters.ts, capitals.ts (what has a case), and ending-tables.ts
 * (Korean particles). A test compiles a sample of names that asks for each of these (format.test.ts); it cannot ask for every row and rule.
 */
export const MATCHER_FORMAT = 15;

/** What an entry asks for beyond its fold, as bits. These are all that an entry of `entryFlags` has room for: a ninth needs a wider column. */
export const EntryFlag = {
  /** Only in this spelling. */
  exact: 1,
  /** A common word such as "back door": takes a plural, and is no word of its own next to a hyphen. */
  common: 2,
  /** An abbreviation in capitals: takes a plural s. */
  capitals: 4,
  /** More than one word, or as long where a script has no spaces. */
  phrase: 8,
  /** A word that guards ask for, and no alias. */
  guard: 16,
  /** A person's surname, which counts once the page has named the person in full. */
  surname: 32,
  /** A spelling of a person's name. */
  person: 64,
  /** A name that no word is written like (see coined.ts). */
  coined: 128,
} as const;

/** The entity of an entry that is a guard word. */
export const NO_ENTITY = 0xffffffff;

/** What words begin with. */
export interface Starts {
  /**
   * By a hash of three letters, of which the third is 0 where the second does not hold on to it, two numbers: in the one a bit for each
   * fourth letter that a word goes on with, in the other one for those with which a word ends too soon for the next table. Letters
   * share the 32 bits. Of a word that ends before its fourth letter, all are set.
   */
  four: Uint32Array;
  /**
   * By a hash of six letters, 32 bits, of which a word that begins so has set two, and two others if it ends too soon (a blocked Bloom
   * filter: F. Putze et al., "Cache-, Hash- and Space-Efficient Bloom Filters", 2007).
   */
  six: Uint32Array;
  /** The same by a hash of ten letters. */
  ten: Uint32Array;
}

/**
 * A matcher, ready to be stored and loaded without rebuilding: typed arrays and a few words.
 *
 * An entry is one spelling: an alias of an entity, a surname, or a word that guards ask for. Entries whose spellings fold
 * alike share a word of the trie. Lists of lists are held as `...Ends`: list `i` runs from `ends[i - 1]` (or 0) to `ends[i]`.
 */
export interface CompiledMatcher {
  format: typeof MATCHER_FORMAT;
  /** The folded UTF-16 units that occur in words, in the order of their letters from `FIRST_LETTER` on. */
  alphabet: string;
  /** The trie of double-array.ts. */
  cells: Int32Array;
  /** For the filter of starts.ts. */
  starts: Starts;
  /** Entries of each word. */
  wordEntryEnds: Uint32Array;
  /** The entity of each entry, as an index into `entityEnds`. */
  entryEntity: Uint32Array;
  /** Bits of `EntryFlag`, of which there are eight. */
  entryFlags: Uint8Array;
  /** Index into `languages`, where 0 is any. Two or three letters, as datasets write languages, make 18,252 of them. */
  entryLanguage: Uint16Array;
  /** The guard list of each entry, from 1 on; 0: it needs none. */
  entryGuards: Uint32Array;
  /** Guard list `i - 1` of `listGuards`. */
  guardListEnds: Uint32Array;
  /** The guards of each list, as an index into `guardEnds`. */
  listGuards: Uint32Array;
  /** The entries of each guard: the word that a dataset asks for, and what else names the entity that this word names. */
  guardEnds: Uint32Array;
  guardEntry: Uint32Array;
  /** The word of each of these entries. */
  guardWord: Uint32Array;
  /** UTF-8. */
  spellings: Uint8Array;
  spellingEnds: Uint32Array;
  /** Ids, UTF-8. */
  entities: Uint8Array;
  entityEnds: Uint32Array;
  /** The country of each entity that is an institution of one (see countries.ts). */
  entityCountry: Uint8Array;
  languages: string[];
}

const decoder = new TextDecoder();

/** Texts that were read before, by the bytes they are among: a page names the same few entities again and again. */
const remembered = new WeakMap<Uint8Array, Map<number, string>>();
const MOST_REMEMBERED = 10_000;

/** List `index` of bytes as text. */
function textAt(bytes: Uint8Array, ends: Uint32Array, index: number): string {
  const texts = remembered.get(bytes) ?? new Map<number, string>();
  const known = texts.get(index);
  if (known !== undefined) return known;
  const text = decode(bytes, ends[index - 1] ?? 0, ends[index] as number);
  if (texts.size > MOST_REMEMBERED) texts.clear();
  remembered.set(bytes, texts.set(index, text));
  return text;
}

/** Nearly all texts are short and ASCII, for which the decoder is slow. */
function decode(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte >= 0x80) return decoder.decode(bytes.subarray(start, end));
    text += String.fromCharCode(byte);
  }
  return text;
}

/** The spelling of an entry, as the dataset writes it. */
export const spellingOf = ({ spellings, spellingEnds }: CompiledMatcher, entry: number): string =>
  textAt(spellings, spellingEnds, entry);

/** The id of the entity of an entry, or undefined for guard words. */
export function entityOf(
  { entities, entityEnds, entryEntity }: CompiledMatcher,
  entry: number,
): string | undefined {
  const entity = entryEntity[entry] as number;
  return entity === NO_ENTITY ? undefined : textAt(entities, entityEnds, entity);
}

/** Spellings by entity, of the few of which all were asked for. */
const asked = new WeakMap<CompiledMatcher, Map<number, readonly string[]>>();

/** All spellings of the entity of an entry. Looks through all entries, once for each entity. */
export function spellingsBeside(compiled: CompiledMatcher, entry: number): readonly string[] {
  const { entryEntity } = compiled;
  const entity = entryEntity[entry] as number;
  const known = asked.get(compiled) ?? new Map<number, readonly string[]>();
  asked.set(compiled, known);
  const before = known.get(entity);
  if (before) return before;
  const spellings: string[] = [];
  for (let other = 0; other < entryEntity.length; other++)
    if (entryEntity[other] === entity) spellings.push(spellingOf(compiled, other));
  known.set(entity, spellings);
  return spellings;
}

/** Whether an entry has a flag, or any one of several (`EntryFlag.common | EntryFlag.person`). */
export const hasFlag = ({ entryFlags }: CompiledMatcher, entry: number, flag: number): boolean =>
  ((entryFlags[entry] as number) & flag) !== 0;

/** The entries of a word, in order. */
export function entriesOf({ wordEntryEnds: ends }: CompiledMatcher, word: number): number[] {
  const entries: number[] = [];
  for (let entry = ends[word - 1] ?? 0; entry < (ends[word] as number); entry++) entries.push(entry);
  return entries;
}

/** Whether one of the entries of a word is such. They are not listed for that: a name may be that of thousands. */
export function someEntry(
  { wordEntryEnds: ends }: CompiledMatcher,
  word: number,
  isSuch: (entry: number) => boolean,
): boolean {
  for (let entry = ends[word - 1] ?? 0; entry < (ends[word] as number); entry++)
    if (isSuch(entry)) return true;
  return false;
}

/** False for words that only guards ask for. Asked at each hit, for which a list of entries would show. */
export function hasAliases(compiled: CompiledMatcher, word: number): boolean {
  const { wordEntryEnds: ends } = compiled;
  for (let entry = ends[word - 1] ?? 0; entry < (ends[word] as number); entry++)
    if (!hasFlag(compiled, entry, EntryFlag.guard)) return true;
  return false;
}
