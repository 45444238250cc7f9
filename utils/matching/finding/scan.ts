/** One pass over blocks of text: every word of the trie that stands there as a word. */
import { endingsOf } from '../affixes/endings.ts';
import { prefixesAt } from '../affixes/prefixes.ts';
import type { CompiledMatcher } from '../compiled.ts';
import type { Subtag } from '../languages.ts';
import { Alphabet, Entry } from './alphabet.ts';
import { EndingsInText } from './endings-in-text.ts';
import { type Hit, Hits } from './hits.ts';
import { Reader } from './reader.ts';
import { StartFilter } from './starts.ts';
import { Walker } from './walk.ts';
import { WholeWordWalker } from './whole-words.ts';

export type { Hit } from './hits.ts';

/** What is needed to scan for a matcher, made once: most blocks of a page are short. */
interface Tools {
  compiled: CompiledMatcher;
  reader: Reader;
  filter: StartFilter;
  hits: Hits;
  endings: EndingsInText;
  walker: Walker;
  wholeWords: WholeWordWalker;
  language: Subtag | null;
}

const made = new WeakMap<CompiledMatcher, Tools>();
let last: Tools | undefined;

function toolsOf(compiled: CompiledMatcher, language: Subtag | null): Tools {
  // Nearly always the one matcher of the installed generation, and the language of the block before.
  if (last?.compiled !== compiled) last = made.get(compiled) ?? makeTools(compiled);
  if (last.language !== language) {
    last.language = language;
    last.endings.ofLanguage = endingsOf(language);
  }
  return last;
}

function makeTools(compiled: CompiledMatcher): Tools {
  const reader = new Reader(new Alphabet(compiled));
  const filter = new StartFilter(compiled.starts);
  const hits = new Hits(reader);
  const endings = new EndingsInText(reader);
  const walker = new Walker(compiled, reader, hits, endings);
  const wholeWords = new WholeWordWalker(compiled, reader, hits, endings);
  const tools = { compiled, reader, filter, hits, endings, walker, wholeWords, language: null };
  made.set(compiled, tools);
  return tools;
}

/**
 * Finds all hits in each of the texts, overlapping ones too, by start. A word can start only where a text starts a word, so most of it is
 * left there, and a hit costs at most the length of the longest word.
 */
export function scanAll(
  texts: readonly string[],
  compiled: CompiledMatcher,
  language: Subtag | null,
): (readonly Hit[])[] {
  const tools = toolsOf(compiled, language);
  const found = texts.map(() => NONE);
  for (let from = 0; from < texts.length; ) from = scanBatch(tools, texts, from, found);
  tools.reader.letGo();
  return found;
}

/** The same in one text. */
export const scan = (text: string, compiled: CompiledMatcher, language: Subtag | null): readonly Hit[] =>
  scanAll([text], compiled, language)[0] ?? NONE;

const NONE: readonly Hit[] = [];

/** Fills in what is found in the texts that the reader takes at a time, from an index on, and returns the index behind them. */
function scanBatch(tools: Tools, texts: readonly string[], from: number, found: (readonly Hit[])[]): number {
  const { reader, filter, hits, walker, language } = tools;
  const behind = reader.read(texts, from);
  // Where endings stand in place of letters, or behind each word of a phrase, only the first three letters are sure.
  const { isSuffix } = tools.endings.ofLanguage;
  const count = isSuffix ? filter.keepLikelier(reader) : filter.keepLikely(reader);
  let text = -1;
  for (let index = 0; index < count; index++) {
    const start = reader.startAt(index);
    const itsText = reader.goTo(start);
    if (itsText !== text) {
      text = itsText;
      hits.list = [];
    }
    if (isSuffix) tools.wholeWords.from(start);
    else walker.from(start);
    if (((reader.entries[start] as number) & Entry.PREFIXING) !== 0)
      startBehindPrefixes(walker, reader, start, language);
    if (hits.list.length > 0) found[text] = hits.list;
  }
  return behind;
}

function startBehindPrefixes(walker: Walker, reader: Reader, start: number, language: Subtag | null): void {
  const from = reader.offsetOf(start);
  const end = reader.runEnd(start, Number.POSITIVE_INFINITY);
  // Up to a diacritic, if there is one: unit by unit, letters and text then go together.
  let length = 1;
  while (start + length < end && reader.offsetOf(start + length) === from + length) length++;
  for (const { skipped, implied } of prefixesAt(reader.text, from, from + length, language))
    walker.fromImplied(start + skipped + (implied === '' ? 0 : 1), implied, start + skipped + implied.length);
}
