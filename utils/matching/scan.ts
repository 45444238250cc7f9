/** One pass over a folded block of text: every word of the trie that stands there as a word. */
import { isBoundary, isEnd, isWordUnit } from './boundary.ts';
import type { CompiledMatcher } from './compile.ts';
import { endOf, type Folded, fold } from './fold.ts';

/** A word of the trie found in a block. */
export interface Hit {
  word: number;
  /** Offsets in the original text. */
  start: number;
  end: number;
  /** The ending that the text adds to the word and the hit includes: a plural or genitive, mostly `''`. */
  suffix: string;
}

/** Endings that a word may take in the text. Which word may take which is for the caller to say. */
const SUFFIXES = ['s', 'es'];

/**
 * Finds all hits, overlapping ones too, by start. A word can start only where the text starts a word, so most of the text is
 * left after a letter or two, and a hit costs at most the length of the longest word.
 */
export function scan(text: string, compiled: CompiledMatcher): Hit[] {
  const { letters, base, check, value } = compiled;
  const folded = fold(text);
  const { units, starts, length } = folded;
  const hits: Hit[] = [];
  const root = base[0] as number;
  for (let from = 0; from < length; from++) {
    const first = letters[units[from] as number] as number;
    if (first === 0 || check[root + first] !== 0) continue;
    const start = starts[from] as number;
    if (from > 0 && (starts[from - 1] === start || !isBoundary(text, start))) continue;
    let state = root + first;
    for (let index = from; ; ) {
      const word = value[state] as number;
      if (word !== 0) addHit(hits, text, folded, word - 1, start, index);
      if (++index >= length) break;
      const letter = letters[units[index] as number] as number;
      const next = (base[state] as number) + letter;
      if (letter === 0 || check[next] !== state) break;
      state = next;
    }
  }
  return hits;
}

function addHit(hits: Hit[], text: string, folded: Folded, word: number, start: number, last: number): void {
  // Not in the middle of what is one letter in the text (ß folds to two).
  if (folded.starts[last] === folded.starts[last + 1] && last + 1 < folded.length) return;
  const end = endOf(text, folded, last);
  if (isEnd(text, end)) {
    hits.push({ word, start, end, suffix: '' });
    return;
  }
  if (!isWordUnit(text.charCodeAt(end))) return;
  for (const suffix of SUFFIXES) {
    const behind = end + suffix.length;
    if (text.slice(end, behind).toLowerCase() === suffix && isBoundary(text, behind))
      hits.push({ word, start, end: behind, suffix });
  }
}
