/**
 * The second, careful look: how a document and a question go together, as numbers. Every signal is about words, their rarity, their order
 * and their kin; none knows where a text comes from, so that what was learned on posts holds for sentences of the news.
 */
import type { Candidate } from './candidates.ts';
import type { DocumentWords, OpenedIndex } from './opened.ts';
import { longestCommon, pairsIn, spanOf } from './order.ts';
import type { Question, QuestionTerm } from './question.ts';

/** In the order of the vector that `signalsOf` gives. */
export const SIGNALS = [
  'score',
  'scoreToBest',
  'headlineWorth',
  'summaryWorth',
  'coverage',
  'bodyCoverage',
  'headlineCovered',
  'summaryCovered',
  'rarestHit',
  'threeRarest',
  'pairs',
  'pairsToBest',
  'headlineOrder',
  'summaryOrder',
  'run',
  'runLength',
  'closeness',
  'numberHits',
  'numbersMissed',
  'capitalCoverage',
  'capitalWorth',
  'speakerWorth',
  'tagWorth',
  'dateWorth',
  'kin',
  'documentKin',
  'length',
  'hits',
  'rarestMiss',
  'firstHit',
  'cosine',
] as const;

const PAIRS = SIGNALS.indexOf('pairs');
const PAIRS_TO_BEST = SIGNALS.indexOf('pairsToBest');

/** What is worked out once for a question. */
interface Asked {
  question: Question;
  /** For each term of the collection that is asked for, its place in the question. */
  places: ReadonlyMap<number, QuestionTerm>;
  /** Terms that stand for a term of the question, with the strongest tie. */
  kin: ReadonlyMap<number, Tie>;
  pairs: ReadonlySet<number>;
  worth: number;
  bodyWorth: number;
  capitalWorth: number;
  squares: number;
}

interface Tie {
  /** For each term of the question that has this kin, the strength. */
  ties: { asked: QuestionTerm; strength: number }[];
  strongest: number;
}

/** The signals of each candidate, in the candidates' order. */
export function signalsOf(index: OpenedIndex, question: Question, candidates: readonly Candidate[]): Float64Array[] {
  const asked = prepare(index, question);
  const best = candidates[0]?.score ?? 1;
  const vectors = candidates.map((candidate) => signals(index, asked, candidate, best));
  const mostPairs = Math.max(...vectors.map((vector) => vector[PAIRS] as number), 1e-9);
  for (const vector of vectors) vector[PAIRS_TO_BEST] = (vector[PAIRS] as number) / mostPairs;
  return vectors;
}

function prepare(index: OpenedIndex, question: Question): Asked {
  const { terms } = question;
  const known = terms.filter(({ term }) => term >= 0);
  const sum = (list: readonly QuestionTerm[]) => list.reduce((total, { worth }) => total + worth, 0);
  return {
    question,
    places: new Map(known.map((term) => [term.term, term])),
    kin: kinOfQuestion(index, known),
    pairs: pairsIn(question.body),
    worth: sum(terms),
    bodyWorth: sum(terms.filter(isOfBody)),
    capitalWorth: sum(terms.filter(({ isCapital }) => isCapital)),
    squares: terms.reduce((total, { worth }) => total + worth ** 2, 0),
  };
}

const isOfBody = ({ part }: QuestionTerm): boolean => part === 'body' || part === 'tag' || part === 'handle';

function kinOfQuestion(index: OpenedIndex, terms: readonly QuestionTerm[]): Map<number, Tie> {
  const kin = new Map<number, Tie>();
  for (const asked of terms) {
    for (const [relative, strength] of index.kin(asked.term)) {
      const tie = kin.get(relative) ?? { ties: [], strongest: 0 };
      tie.ties.push({ asked, strength });
      tie.strongest = Math.max(tie.strongest, strength);
      kin.set(relative, tie);
    }
  }
  return kin;
}

function signals(index: OpenedIndex, asked: Asked, { document, score }: Candidate, best: number): Float64Array {
  const words = index.words(document);
  const headline = new Set(words.headline);
  const summary = new Set(words.summary);
  const hits = hitsOf(asked, headline, summary);
  const headlineSide = sideOf(index, asked, headline);
  const summarySide = sideOf(index, asked, summary);
  const kin = kinSignals(index, asked, headline, summary);
  const numbers = numberSignals(index, asked, headline, summary);
  const order = orderSignals(index, asked, words);
  const documentSquares = squaresOf(index, headline, summary);
  return Float64Array.of(
    score,
    score / best,
    hits.headline,
    hits.summary,
    ratio(hits.all, asked.worth),
    ratio(hits.body, asked.bodyWorth),
    ratio(headlineSide.hit, headlineSide.all),
    ratio(summarySide.hit, summarySide.all),
    hits.worths[0] ?? 0,
    (hits.worths[0] ?? 0) + (hits.worths[1] ?? 0) + (hits.worths[2] ?? 0),
    order.pairs,
    0,
    order.headline,
    order.summary,
    order.run,
    order.runLength,
    order.closeness,
    numbers.hits,
    numbers.missed,
    ratio(hits.capital, asked.capitalWorth),
    hits.capital,
    hits.speaker,
    hits.tag,
    hits.date,
    ratio(kin.asked, asked.worth),
    ratio(kin.document, headlineSide.all + summarySide.all),
    Math.log(1 + words.headline.length + words.summary.length),
    hits.worths.length,
    summarySide.rarestMiss,
    order.firstHit,
    hits.squares / Math.sqrt(Math.max(asked.squares, 1) * Math.max(documentSquares, 1)),
  );
}

const ratio = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

/** What the terms of the question that the document has are worth, by where they stand on either side. */
function hitsOf(asked: Asked, headline: ReadonlySet<number>, summary: ReadonlySet<number>) {
  const sums = { all: 0, body: 0, headline: 0, summary: 0, capital: 0, speaker: 0, tag: 0, date: 0, squares: 0 };
  const worths: number[] = [];
  for (const found of asked.places.values()) {
    const { term, worth, part, isCapital } = found;
    const isInHeadline = headline.has(term);
    const isInSummary = summary.has(term);
    if (!isInHeadline && !isInSummary) continue;
    worths.push(worth);
    sums.all += worth;
    sums.squares += worth ** 2;
    if (isInHeadline) sums.headline += worth;
    if (isInSummary) sums.summary += worth;
    if (isOfBody(found)) sums.body += worth;
    if (isCapital) sums.capital += worth;
    if (part === 'speaker' || part === 'speakerHandle') sums.speaker += worth;
    if (part === 'tag' || part === 'handle') sums.tag += worth;
    if (part === 'date') sums.date += worth;
  }
  return { ...sums, worths: worths.sort((a, b) => b - a) };
}

function sideOf(index: OpenedIndex, asked: Asked, field: ReadonlySet<number>) {
  let all = 0;
  let hit = 0;
  let rarestMiss = 0;
  for (const term of field) {
    const rarity = index.rarity[term] as number;
    all += rarity;
    if (asked.places.has(term)) hit += rarity;
    else if (rarity > rarestMiss) rarestMiss = rarity;
  }
  return { all, hit, rarestMiss };
}

/** Words on either side that the other side lacks but has kin of. */
function kinSignals(index: OpenedIndex, asked: Asked, headline: ReadonlySet<number>, summary: ReadonlySet<number>) {
  const strongest = new Map<QuestionTerm, number>();
  let document = 0;
  for (const field of [headline, summary]) {
    for (const term of field) {
      const tie = asked.kin.get(term);
      if (!tie || (field === summary && headline.has(term))) continue;
      if (!asked.places.has(term)) document += tie.strongest * (index.rarity[term] as number);
      for (const { asked: other, strength } of tie.ties) {
        if (headline.has(other.term) || summary.has(other.term)) continue;
        strongest.set(other, Math.max(strongest.get(other) ?? 0, strength));
      }
    }
  }
  let sum = 0;
  for (const [{ worth }, strength] of strongest) sum += worth * strength;
  return { asked: sum, document };
}

function numberSignals(index: OpenedIndex, asked: Asked, headline: ReadonlySet<number>, summary: ReadonlySet<number>) {
  let hits = 0;
  let missed = 0;
  for (const field of [headline, summary]) {
    for (const term of field) {
      if (index.isNumber[term] === 0 || (field === summary && headline.has(term))) continue;
      const found = asked.places.get(term);
      if (found && found.part !== 'date') hits += index.rarity[term] as number;
      else missed++;
    }
  }
  return { hits, missed };
}

function orderSignals(index: OpenedIndex, asked: Asked, { headline, summary }: DocumentWords) {
  const { body } = asked.question;
  const first = longestCommon(body, headline, index.rarity);
  const second = longestCommon(body, summary, index.rarity);
  const documentPairs = new Set([...pairsIn(headline), ...pairsIn(summary)]);
  let pairs = 0;
  for (const pair of asked.pairs) if (documentPairs.has(pair)) pairs += pairRarity(index, pair);
  const { closeness, firstHit } = spanOf(body, new Set([...headline, ...summary]));
  return {
    pairs,
    headline: first.share,
    summary: second.share,
    run: Math.max(first.run, second.run),
    runLength: Math.max(first.runLength, second.runLength),
    closeness,
    firstHit,
  };
}

const pairRarity = (index: OpenedIndex, pair: number): number =>
  ((index.rarity[Math.floor(pair / 0x1000000)] as number) + (index.rarity[pair % 0x1000000] as number)) / 2;

function squaresOf(index: OpenedIndex, headline: ReadonlySet<number>, summary: ReadonlySet<number>): number {
  let sum = 0;
  for (const term of headline) sum += (index.rarity[term] as number) ** 2;
  for (const term of summary) if (!headline.has(term)) sum += (index.rarity[term] as number) ** 2;
  return sum;
}
