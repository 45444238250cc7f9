/** One pass over a block of text: every word of the trie that stands there as a word. */
import {
  type Alphabet,
  AWKWARD,
  alphabetOf,
  HOLDS,
  KIND,
  KIND_SHIFT,
  LETTER,
  SPACE,
  STARTS,
} from './alphabet.ts';
import { isBoundary, Kind } from './characters.ts';
import type { CompiledMatcher } from './compiled.ts';
import { endingsOf } from './endings.ts';
import { prefixesAt } from './prefixes.ts';
import { Reader } from './reader.ts';
import { ENDS_SOON, hasMore, longerKey, placeOfThree, placeOfTwo, type Starts } from './starts.ts';
import { type Hit, Walker } from './walk.ts';

export type { Hit } from './walk.ts';

/** What is needed to scan for a matcher, made once: most blocks of a page are short. */
interface Tools {
  compiled: CompiledMatcher;
  alphabet: Alphabet;
  reader: Reader;
  walker: Walker;
}

const made = new WeakMap<CompiledMatcher, Tools>();
let last: Tools | undefined;

function toolsOf(compiled: CompiledMatcher): Tools {
  // Nearly always the one matcher of the installed generation.
  if (last?.compiled === compiled) return last;
  last = made.get(compiled) ?? makeTools(compiled);
  return last;
}

function makeTools(compiled: CompiledMatcher): Tools {
  const alphabet = alphabetOf(compiled);
  const reader = new Reader(alphabet);
  const tools = { compiled, alphabet, reader, walker: new Walker(compiled, reader) };
  made.set(compiled, tools);
  return tools;
}

/**
 * Finds all hits, overlapping ones too, by start. A word can start only where the text starts a word, so most of the text is
 * left there, and a hit costs at most the length of the longest word.
 *
 * `language` is a primary subtag, or null when unknown.
 */
export function scan(text: string, compiled: CompiledMatcher, language: string | null): Hit[] {
  const { alphabet, reader, walker } = toolsOf(compiled);
  const { table } = alphabet;
  const { starts } = compiled;
  const endings = endingsOf(language);
  const { inside: inflected } = endings;
  const { length } = text;
  walker.hits = [];
  walker.endings = endings;
  reader.text = text;
  let before = 0;
  for (let at = 0; at < length; at++) {
    const unit = text.charCodeAt(at);
    const entry = (table[unit] as number) || alphabet.learn(unit);
    // One test instead of two: this loop is nearly all of the work. True where a word may start, and the letter is one of its kind.
    if (((entry & before & HOLDS) | (~entry & STARTS)) === 0) {
      if (((entry >>> KIND_SHIFT) & KIND) === Kind.prefixing)
        startBehindPrefixes(walker, reader, at, language);
      if (!isNoStart(text, at, entry, table, starts, inflected) && isBoundary(text, at)) walker.from(at);
    }
    before = entry;
  }
  return walker.hits;
}

/**
 * True when surely no word begins at `at`, whose unit has `entry`. Behind three letters a word may have another ending, if phrases
 * are `inflected`. No more than ten units are looked at; where that is not enough to tell, it is for the trie to say.
 */
function isNoStart(
  text: string,
  at: number,
  entry: number,
  table: Uint32Array,
  { two, three, more }: Starts,
  inflected: boolean,
): boolean {
  const second = entryAt(text, at + 1, table);
  if (isUnclear(entry, second)) return false;
  const pair = two[placeOfTwo(entry & LETTER, second & LETTER)] as number;
  if (pair === 0) return true;
  const third = entryAt(text, at + 2, table);
  if (pair >= ENDS_SOON || isUnclear(second, third)) return false;
  let key = placeOfThree(entry & LETTER, second & LETTER, third & LETTER);
  const triple = three[key] as number;
  if (triple === 0) return true;
  if (triple >= ENDS_SOON || inflected) return false;
  for (let offset = 3, before = third; ; offset++) {
    const next = entryAt(text, at + offset, table);
    if (isUnclear(before, next)) return false;
    key = longerKey(key, next & LETTER);
    if ((offset === 3 || offset === 5) && hasMore(more, key)) return false;
    if (offset === 9) return !hasMore(more, key);
    before = next;
  }
}

/** What stands behind the text: no letter. */
const NOTHING_BEHIND = 1 << KIND_SHIFT;

const entryAt = (text: string, at: number, table: Uint32Array): number =>
  at < text.length ? (table[text.charCodeAt(at)] as number) : NOTHING_BEHIND;

/** True when the second of two units is not known yet, no letter by itself, or a space like the first. */
const isUnclear = (before: number, entry: number): boolean =>
  entry === 0 || ((entry & AWKWARD) | (before & AWKWARD) | (before & entry & SPACE)) !== 0;

function startBehindPrefixes(walker: Walker, reader: Reader, at: number, language: string | null): void {
  const { text } = reader;
  if (!isBoundary(text, at)) return;
  const end = reader.runEnd(at);
  for (const { skipped, implied } of prefixesAt(text, at, end, language))
    walker.fromImplied(at + skipped + (implied === '' ? 0 : 1), implied, at + skipped + implied.length);
}
