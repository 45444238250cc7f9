/** Search over all records: a quick look at every one that shares a word, a careful look at the best of them. */
import type { RecordIndex } from './build.ts';
import { candidatesOf } from './candidates.ts';
import { openIndex } from './opened.ts';
import { questionOf } from './question.ts';
import { type SignalName, type Signals, signalsOf } from './signals.ts';
import { CONFIDENCE, WEIGHTS } from './weights.ts';

interface SearchOptions {
  /** At most so many results; 10 unless told. */
  limit?: number;
  /** Which documents (by their place in the collection) may be found; all unless told. */
  visible?: (document: number) => boolean;
  /** The least confidence of a result; `THRESHOLD` unless told, 0 for the whole ranking. */
  least?: number;
}

export interface Found {
  id: string;
  /** Orders the results of one search; scores of two searches do not compare. */
  score: number;
  /** Chance that this is what was asked for, between 0 and 1; falls with the score. Compares between searches. */
  confidence: number;
}

/**
 * Below this chance nothing is said to be found. On the judged passages that no record is about, all searches then find nothing, and nine in ten
 * of the others find something (tests/bench/retrieval/README.md).
 */
const THRESHOLD = 0.3;

/** Documents that get the careful look. More cost time and gain nothing (tests/bench/retrieval/README.md). */
const CANDIDATES = 60;

/**
 * The best documents for `query` (a sentence, a paragraph, a selection, a post), best first; of equally good ones the earlier in
 * the collection. Empty when nothing is close enough.
 * @throws {RangeError} when the index is of another format and must be built anew.
 */
export function search(
  index: RecordIndex,
  query: string,
  { limit = 10, visible, least = THRESHOLD }: SearchOptions = {},
): Found[] {
  const opened = openIndex(index);
  const question = questionOf(opened, query);
  const candidates = candidatesOf(opened, question, Math.max(limit, CANDIDATES), visible);
  const all = signalsOf(opened, question, candidates);
  return candidates
    .map(({ document }, place) => {
      const signals = all[place] as Signals;
      const score = scoreOf(signals);
      return { document, score, confidence: confidenceOf(signals, score) };
    })
    .sort((a, b) => b.score - a.score || a.document - b.document)
    .filter(({ confidence }) => confidence >= least)
    .slice(0, limit)
    .map(({ document, score, confidence }) => ({ id: opened.ids[document] as string, score, confidence }));
}

/** All signals, in the order in which they are weighed. */
export const SIGNALS = Object.keys(WEIGHTS) as SignalName[];

function scoreOf(signals: Signals): number {
  let score = 0;
  for (const name of SIGNALS) score += WEIGHTS[name] * signals[name];
  return score;
}

/** What the chance of being right is told by, besides the score: these do not depend on how long the query is. */
export const CONFIDENCE_SIGNALS = ['coverage', 'headlineCovered', 'rarestHit'] as const;

function confidenceOf(signals: Signals, score: number): number {
  let sum = CONFIDENCE.bias + CONFIDENCE.score * score;
  for (const name of CONFIDENCE_SIGNALS) sum += CONFIDENCE[name] * signals[name];
  return 1 / (1 + Math.exp(-sum));
}
