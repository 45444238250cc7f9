/** A query in terms of an index: each word once, with what it weighs. */
import type { OpenedIndex } from './opened.ts';
import { isOfBody, type Part, type QueryWord, queryWords } from './query.ts';

export interface QuestionTerm {
  /** Number of the term, or -1 when the collection does not have it. */
  term: number;
  part: Part;
  /** Weight of its part of the query. */
  weight: number;
  /** Weight times rarity. */
  worth: number;
  isCapital: boolean;
}

export interface Question {
  terms: QuestionTerm[];
  /** The text asked about (without its attribution): term numbers in order, -1 for words that the collection does not have. */
  body: Int32Array;
}

/** Who speaks matters less than what is said, the day least (tests/bench/retrieval/README.md). */
const WEIGHTS: Readonly<Record<Part, number>> = {
  body: 1,
  tag: 1,
  handle: 1,
  speaker: 0.85,
  speakerHandle: 0.85,
  date: 0.5,
};

/** Worth of a word that no document has: that of a very rare one, kept within bounds. */
const MOST_WORTH = 12;

export function questionOf(index: OpenedIndex, query: string): Question {
  const words = queryWords(query, index.split).filter(({ isCommon }) => !isCommon);
  const terms = new Map<string, QuestionTerm>();
  for (const word of words) {
    const known = terms.get(word.term);
    if (known) known.isCapital ||= word.isCapital;
    else terms.set(word.term, toTerm(index, word));
  }
  const body = words.filter(isOfBody);
  return {
    terms: [...terms.values()],
    body: Int32Array.from(body, ({ term }) => index.termOf.get(term) ?? -1),
  };
}

function toTerm(index: OpenedIndex, { term: text, part, isCapital }: QueryWord): QuestionTerm {
  const term = index.termOf.get(text) ?? -1;
  const rarity = term < 0 ? Math.log(1 + (index.ids.length + 0.5) / 0.5) : (index.rarity[term] as number);
  const weight = WEIGHTS[part];
  return { term, part, weight, worth: weight * Math.min(rarity, MOST_WORTH), isCapital };
}
