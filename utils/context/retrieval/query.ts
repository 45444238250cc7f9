/** What is asked for: the words of a sentence, a selection or a post, each with where it stood. */
import { foldText, type Word, wordsOf } from './words.ts';

/** The part of a query that a word comes from. Words of an attribution say who speaks, not what of. */
export type Part = 'body' | 'tag' | 'handle' | 'speaker' | 'speakerHandle' | 'date';

/** Whether a word is of what is asked about, and not of an attribution. */
export const isOfBody = ({ part }: { part: Part }): boolean =>
  part === 'body' || part === 'tag' || part === 'handle';

export interface QueryWord extends Word {
  part: Part;
}

/** Splits "NationalSecurity" and "huaweiban" into words; a collection's own vocabulary is the measure of what a word is. */
export type Splitter = (run: string) => string[];

const ADDRESS = /https?:\/\/\S+|pic\.twitter\.com\/\S+|\bwww\.\S+/g;

/** "... — Name (@handle) May 19, 2020" at the end, as quotation marks of posts and of news have it; handle and date optional. */
const ATTRIBUTION = /\s?[—–―-]{1,2}\s?([^—–]{1,70}?)\s*\(@(\w+)\)\s*(\p{L}+ \d{1,2}, \d{4})?\s*$/u;

/** Takes a query apart. Addresses are dropped: they say little, and that little twice. */
export function queryWords(query: string, split: Splitter): QueryWord[] {
  const text = query.replace(ADDRESS, ' ');
  const attribution = ATTRIBUTION.exec(text);
  const words = bodyWords(attribution ? text.slice(0, attribution.index) : text, split);
  if (!attribution) return words;
  const [, speaker = '', handle = '', date = ''] = attribution;
  return [
    ...words,
    ...inPart('speaker', speaker),
    ...inPart('speakerHandle', split(handle).join(' ')),
    ...inPart('date', date),
  ];
}

function bodyWords(body: string, split: Splitter): QueryWord[] {
  return body.split(/([#@]\w+)/u).flatMap((piece) => {
    if (!/^[#@]\w/.test(piece)) return inPart('body', piece);
    const part: Part = piece.startsWith('#') ? 'tag' : 'handle';
    return inPart(part, split(piece.slice(1)).join(' '));
  });
}

const inPart = (part: Part, text: string): QueryWord[] => wordsOf(text).map((word) => ({ ...word, part }));

/** Costs of a word that the vocabulary does not know: more than any known one, and more the longer it is. */
const UNKNOWN = 10;
const UNKNOWN_LETTER = 6;
const LONGEST_WORD = 20;

/**
 * A splitter over a vocabulary: `cost(word)` is minus the logarithm of a word's share of the collection, or undefined for an
 * unknown word. First at capitals and digits, then each piece into its likeliest words (Viterbi); a piece that does not
 * fall into known words stays whole.
 */
export const splitterOver =
  (cost: (word: string) => number | undefined): Splitter =>
  (run) =>
    atCapitals(run).flatMap((piece) => {
      const words = likeliestWords(foldText(piece), cost);
      return /^\p{Lu}/u.test(piece) ? words.map(capitalised) : words;
    });

const atCapitals = (run: string): string[] =>
  run
    .replace(/_/g, ' ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu}+)(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/(\p{L})(\d)/gu, '$1 $2')
    .trim()
    .split(/\s+/);

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function likeliestWords(run: string, cost: (word: string) => number | undefined): string[] {
  if (cost(run) !== undefined) return [run];
  const best = new Float64Array(run.length + 1).fill(Number.POSITIVE_INFINITY);
  const from = new Uint32Array(run.length + 1);
  best[0] = 0;
  for (let end = 1; end <= run.length; end++) {
    for (let start = Math.max(0, end - LONGEST_WORD); start < end; start++) {
      const word = run.slice(start, end);
      const isLetter = word.length === 1 && /[^ai\d]/.test(word);
      const known = isLetter ? undefined : cost(word);
      const total = (best[start] as number) + (known ?? UNKNOWN + UNKNOWN_LETTER * word.length);
      if (total >= (best[end] as number)) continue;
      best[end] = total;
      from[end] = start;
    }
  }
  const words: string[] = [];
  for (let end = run.length; end > 0; end = from[end] as number) words.unshift(run.slice(from[end], end));
  return words.every((word) => cost(word) !== undefined) ? words : [run];
}
