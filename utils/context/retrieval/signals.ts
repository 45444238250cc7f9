/**
 * The second, careful look: how a document and a question go together, as numbers. Every signal is about words, their rarity, their order
 * and their kin; none knows where a text comes from, so that what was learned on posts holds for sentences of the news.
 */
import type { Candidate } from './candidates.ts';
import type { OpenedIndex } from './opened.ts';
import { commonOrder } from './order.ts';
import { isOfBody } from './query.ts';
import type { Question, QuestionTerm } from './question.ts';

/** What is worked out once for a question. */
interface Asked {
  question: Question;
  /** For each term of the collection that is asked for, its place in the question. */
  places: ReadonlyMap<number, QuestionTerm>;
  /** Terms that stand for a term of the question, with the strongest tie. */
  kin: ReadonlyMap<number, Tie>;
  worth: number;
  bodyWorth: number;
  capitalWorth: number;
}

interface Tie {
  /** For each term of the question that has this kin, the strength. */
  ties: { asked: QuestionTerm; strength: number }[];
  strongest: number;
}

/** The signals of each candidate, in the candidates' order. */
export function signalsOf(
  index: OpenedIndex,
  question: Question,
  candidates: readonly Candidate[],
): Signals[] {
  const asked = prepare(index, question);
  const best = candidates[0]?.score ?? 1;
  return candidates.map((candidate) => signals(index, asked, candidate, best));
}

function prepare(index: OpenedIndex, question: Question): Asked {
  const { terms } = question;
  const known = terms.filter(({ term }) => term >= 0);
  const sum = (list: readonly QuestionTerm[]) => list.reduce((total, { worth }) => total + worth, 0);
  return {
    question,
    places: new Map(known.map((term) => [term.term, term])),
    kin: kinOfQuestion(index, known),
    worth: sum(terms),
    bodyWorth: sum(terms.filter(isOfBody)),
    capitalWorth: sum(terms.filter(({ isCapital }) => isCapital)),
  };
}

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

/** What is told of a document and a question; what each counts for is in weights.ts. */
export type Signals = ReturnType<typeof signals>;
export type SignalName = keyof Signals;

function signals(index: OpenedIndex, asked: Asked, { document, score }: Candidate, best: number) {
  const words = index.words(document);
  const headline = new Set(words.headline);
  const summary = new Set(words.summary);
  const hits = hitsOf(asked, headline, summary);
  const headlineSide = sideOf(index, asked, headline);
  const summarySide = sideOf(index, asked, summary);
  const kin = kinSignals(index, asked, headline, summary);
  return {
    score,
    scoreToBest: score / best,
    headlineWorth: hits.headline,
    summaryWorth: hits.summary,
    coverage: ratio(hits.all, asked.worth),
    bodyCoverage: ratio(hits.body, asked.bodyWorth),
    headlineCovered: ratio(headlineSide.hit, headlineSide.all),
    summaryCovered: ratio(summarySide.hit, summarySide.all),
    rarestHit: hits.worths[0] ?? 0,
    threeRarest: (hits.worths[0] ?? 0) + (hits.worths[1] ?? 0) + (hits.worths[2] ?? 0),
    headlineOrder: commonOrder(asked.question.body, words.headline, index.rarity),
    summaryOrder: commonOrder(asked.question.body, words.summary, index.rarity),
    numbersMissed: numbersMissed(index, asked, headline, summary),
    capitalCoverage: ratio(hits.capital, asked.capitalWorth),
    speakerWorth: hits.speaker,
    dateWorth: hits.date,
    kin: ratio(kin.asked, asked.worth),
    documentKin: ratio(kin.document, headlineSide.all + summarySide.all),
    firstHit: firstHitOf(asked.question.body, headline, summary),
  };
}

const ratio = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

/** What the terms of the question that the document has are worth, by where they stand on either side. */
function hitsOf(asked: Asked, headline: ReadonlySet<number>, summary: ReadonlySet<number>) {
  const sums = { all: 0, body: 0, headline: 0, summary: 0, capital: 0, speaker: 0, date: 0 };
  const worths: number[] = [];
  for (const found of asked.places.values()) {
    const { term, worth, part, isCapital } = found;
    const isInHeadline = headline.has(term);
    const isInSummary = summary.has(term);
    if (!isInHeadline && !isInSummary) continue;
    worths.push(worth);
    sums.all += worth;
    if (isInHeadline) sums.headline += worth;
    if (isInSummary) sums.summary += worth;
    if (isOfBody(found)) sums.body += worth;
    if (isCapital) sums.capital += worth;
    if (part === 'speaker' || part === 'speakerHandle') sums.speaker += worth;
    if (part === 'date') sums.date += worth;
  }
  return { ...sums, worths: worths.sort((a, b) => b - a) };
}

function sideOf(index: OpenedIndex, asked: Asked, field: ReadonlySet<number>) {
  let all = 0;
  let hit = 0;
  for (const term of field) {
    const rarity = index.rarity[term] as number;
    all += rarity;
    if (asked.places.has(term)) hit += rarity;
  }
  return { all, hit };
}

/** Words on either side that the other side lacks but has kin of. */
function kinSignals(
  index: OpenedIndex,
  asked: Asked,
  headline: ReadonlySet<number>,
  summary: ReadonlySet<number>,
) {
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

/** Numbers that the document speaks of and the text asked about does not. */
function numbersMissed(
  index: OpenedIndex,
  asked: Asked,
  headline: ReadonlySet<number>,
  summary: ReadonlySet<number>,
): number {
  let missed = 0;
  for (const term of new Set([...headline, ...summary])) {
    if (index.isNumber[term] === 0) continue;
    const found = asked.places.get(term);
    if (!found || found.part === 'date') missed++;
  }
  return missed;
}

/** How early the first word stands that the document has: 0 first, 1 none. What a text is about it says early. */
function firstHitOf(body: Int32Array, headline: ReadonlySet<number>, summary: ReadonlySet<number>): number {
  const first = body.findIndex((term) => headline.has(term) || summary.has(term));
  return first < 0 ? 1 : first / body.length;
}
