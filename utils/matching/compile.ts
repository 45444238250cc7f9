/** From entities to a compiled matcher: typed arrays and one string, ready to be stored and loaded without rebuilding. */
import type { Alias, Entity } from '../dataset/schema.ts';
import { buildDoubleArray } from './double-array.ts';
import { exactSpelling, foldWord } from './fold.ts';

/** Changes with every change of what is stored; a stored matcher of another format is rebuilt. */
export const MATCHER_FORMAT = 1;

/** What an alias asks for beyond its fold, as bits. */
export const AliasFlag = {
  /** Only in this spelling. */
  exact: 1,
  /** A common word such as "back door": takes a plural, and is no word of its own next to a hyphen. */
  common: 2,
  /** An abbreviation in capitals: takes a plural s. */
  capitals: 4,
  /** More than one word. */
  phrase: 8,
} as const;

/**
 * `words` of the trie are folded aliases and folded guard words alike. Lists of lists are held as `...Ends`: list `i` runs
 * from `ends[i - 1]` (or 0) to `ends[i]`.
 */
export interface CompiledMatcher {
  format: typeof MATCHER_FORMAT;
  /** For each UTF-16 unit, its letter in the trie's alphabet, or 0. */
  letters: Uint16Array;
  base: Int32Array;
  check: Int32Array;
  value: Int32Array;
  /** Aliases of each word. */
  wordAliasEnds: Uint32Array;
  /** The entity of each alias, as an index into `entities`. */
  aliasEntity: Uint32Array;
  aliasFlags: Uint8Array;
  /** Index into `languages`, where 0 is any. */
  aliasLanguage: Uint8Array;
  /** Guards of each alias (none: it needs none). */
  aliasGuardEnds: Uint32Array;
  /** The word of each guard. */
  guardWord: Uint32Array;
  /** 1 for guards that count only in their own spelling. */
  guardExact: Uint8Array;
  /** Spellings of aliases, then of guards, one behind the other. */
  spellings: string;
  aliasSpellingEnds: Uint32Array;
  guardSpellingEnds: Uint32Array;
  entities: string[];
  languages: string[];
}

/** Compiles the aliases of all entities that are to be marked. Aliases that fold to nothing are left out. */
export function compileMatcher(entities: Iterable<Entity>): CompiledMatcher {
  const marked = [...entities].filter(({ mark }) => mark !== false);
  const words = collectWords(marked);
  const trie = buildTrie(words);
  const lists = emptyLists();
  const entityIds = marked.map(({ id }) => id);
  const spelling = { aliases: [] as string[], guards: [] as string[] };
  for (const { aliases } of words) {
    for (const { alias, entity } of aliases) {
      lists.aliasEntity.push(entity);
      lists.aliasFlags.push(flagsOf(alias));
      lists.aliasLanguage.push(languageIndex(lists.languages, alias.lang));
      spelling.aliases.push(alias.text.trim());
      for (const near of alias.near ?? []) {
        const word = words.index.get(foldWord(near));
        if (word === undefined) continue;
        lists.guardWord.push(word);
        lists.guardExact.push(/\p{Ll}/u.test(near) ? 0 : 1);
        spelling.guards.push(near.trim());
      }
      lists.aliasGuardEnds.push(lists.guardWord.length);
    }
    lists.wordAliasEnds.push(lists.aliasEntity.length);
  }
  return {
    format: MATCHER_FORMAT,
    ...trie,
    wordAliasEnds: Uint32Array.from(lists.wordAliasEnds),
    aliasEntity: Uint32Array.from(lists.aliasEntity),
    aliasFlags: Uint8Array.from(lists.aliasFlags),
    aliasLanguage: Uint8Array.from(lists.aliasLanguage),
    aliasGuardEnds: Uint32Array.from(lists.aliasGuardEnds),
    guardWord: Uint32Array.from(lists.guardWord),
    guardExact: Uint8Array.from(lists.guardExact),
    spellings: spelling.aliases.join('') + spelling.guards.join(''),
    aliasSpellingEnds: endsOf(spelling.aliases),
    guardSpellingEnds: endsOf(spelling.guards),
    entities: entityIds,
    languages: lists.languages,
  };
}

interface Word {
  folded: string;
  aliases: { alias: Alias; entity: number }[];
}

/** All distinct folded words in the order of the trie, with an index by fold. */
function collectWords(entities: readonly Entity[]): Word[] & { index: Map<string, number> } {
  const byFold = new Map<string, Word>();
  const wordOf = (text: string): Word => {
    const folded = foldWord(text);
    const word = byFold.get(folded) ?? { folded, aliases: [] };
    byFold.set(folded, word);
    return word;
  };
  entities.forEach(({ aliases }, entity) => {
    for (const alias of aliases) {
      wordOf(alias.text).aliases.push({ alias, entity });
      alias.near?.forEach(wordOf);
    }
  });
  byFold.delete('');
  const sorted = [...byFold.values()].sort((a, b) => (a.folded < b.folded ? -1 : 1));
  return Object.assign(sorted, { index: new Map(sorted.map(({ folded }, index) => [folded, index])) });
}

function buildTrie(words: readonly Word[]) {
  const units = new Set<number>();
  for (const { folded } of words) for (let i = 0; i < folded.length; i++) units.add(folded.charCodeAt(i));
  const letters = new Uint16Array(0x10000);
  // In the order of the units, so that words sorted by units are sorted by letters.
  [...units].sort((a, b) => a - b).forEach((unit, index) => {
    letters[unit] = index + 1;
  });
  const spelled = words.map(({ folded }) =>
    Uint16Array.from({ length: folded.length }, (_, i) => letters[folded.charCodeAt(i)] as number),
  );
  return { letters, ...buildDoubleArray(spelled, units.size) };
}

const emptyLists = () => ({
  wordAliasEnds: [] as number[],
  aliasEntity: [] as number[],
  aliasFlags: [] as number[],
  aliasLanguage: [] as number[],
  aliasGuardEnds: [] as number[],
  guardWord: [] as number[],
  guardExact: [] as number[],
  languages: [''],
});

function languageIndex(languages: string[], language = ''): number {
  const index = languages.indexOf(language);
  return index === -1 ? languages.push(language) - 1 : index;
}

function flagsOf({ text, case: only }: Alias): number {
  const isExact = only === 'exact';
  const isCommon = /^[^\p{Lu}]*$/u.test(text) && /\p{Ll}/u.test(text);
  const isCapitals = /^[\p{Lu}\p{N}]{2,}$/u.test(text.trim());
  return (
    (isExact ? AliasFlag.exact : 0) |
    (isCommon ? AliasFlag.common : 0) |
    (isCapitals ? AliasFlag.capitals : 0) |
    (/\s/.test(text.trim()) ? AliasFlag.phrase : 0)
  );
}

function endsOf(texts: readonly string[]): Uint32Array {
  let end = 0;
  return Uint32Array.from(texts, (text) => {
    end += text.length;
    return end;
  });
}

/** The spelling of an alias, as the dataset writes it. */
export function aliasSpelling({ aliasSpellingEnds: ends, spellings }: CompiledMatcher, alias: number): string {
  return spellings.slice(ends[alias - 1] ?? 0, ends[alias]);
}

/** The spelling of a guard word, as the dataset writes it. */
export function guardSpelling(compiled: CompiledMatcher, guard: number): string {
  const { aliasSpellingEnds, guardSpellingEnds: ends, spellings } = compiled;
  const first = aliasSpellingEnds.at(-1) ?? 0;
  return spellings.slice(first + (ends[guard - 1] ?? 0), first + (ends[guard] ?? 0));
}

/** True when exact guard or alias `spelling` is what stands in the text. */
export const isSpelled = (spelling: string, found: string): boolean =>
  exactSpelling(spelling) === exactSpelling(found);
