/**
 * Fits the weights of the signals on the training posts, and writes utils/context/retrieval/weights.ts.
 *
 *     node tests/bench/retrieval/fit.ts TRAIN_DIR DEV_DIR [--dry]
 *
 * Prints cross-validated figures, and what each group of signals adds: its figure is that of a fit without it.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildIndex } from '../../../utils/context/retrieval/build.ts';
import { candidatesOf } from '../../../utils/context/retrieval/candidates.ts';
import { type OpenedIndex, openIndex } from '../../../utils/context/retrieval/opened.ts';
import { questionOf } from '../../../utils/context/retrieval/question.ts';
import { CONFIDENCE_SIGNALS, SIGNALS } from '../../../utils/context/retrieval/search.ts';
import { type SignalName, signalsOf } from '../../../utils/context/retrieval/signals.ts';
import { type Query, readClaims, readQueries } from './claims.ts';
import { averagePrecision, mean } from './measures.ts';
import { dot, fitChance, fitRanking, type Judged } from './softmax.ts';

const FOLDS = 5;
const DECAY = 0.01;
const CANDIDATES = 60;

/** A query with its candidates; copies of a right claim are neither right nor wrong, and not learned from. */
interface Case extends Judged {
  ids: readonly string[];
  relevant: ReadonlySet<string>;
}

const GROUPS: Readonly<Record<string, readonly SignalName[]>> = {
  'BM25 itself': ['score', 'scoreToBest'],
  'worth by field': ['headlineWorth', 'summaryWorth'],
  'coverage of the query': ['coverage', 'bodyCoverage', 'capitalCoverage'],
  'coverage of the document': ['headlineCovered', 'summaryCovered'],
  'rarest words': ['rarestHit', 'threeRarest'],
  'word order': ['headlineOrder', 'summaryOrder', 'firstHit'],
  numbers: ['numbersMissed'],
  'speaker and day': ['speakerWorth', 'dateWorth'],
  'kin (words learned from headline and summary)': ['kin', 'documentKin'],
};

function main(trainFolder: string, devFolder: string, isDry: boolean): void {
  const claims = readClaims(trainFolder);
  const index = openIndex(buildIndex(claims));
  const train = readQueries(trainFolder).map((query) => caseOf(index, query));
  const dev = readQueries(devFolder).map((query) => caseOf(index, query));
  const all = SIGNALS.map((_, at) => at);
  const show = (name: string, kept: readonly number[]) => {
    const figures = [crossValidated(train, kept), map(dev, fitOn(train, kept))].map((figure) =>
      figure.toFixed(4),
    );
    console.log(`${name.padEnd(60)} cross-validated ${figures[0]}   dev ${figures[1]}`);
  };
  const alone = only('score');
  console.log(`BM25 alone: train ${map(train, alone).toFixed(4)}, dev ${map(dev, alone).toFixed(4)}`);
  show('all signals', all);
  for (const [name, left] of Object.entries(GROUPS)) {
    const without = all.filter((at) => !left.some((signal) => signal === SIGNALS[at]));
    show(`without ${name}`, without);
  }
  const weights = fitOn(train, all);
  for (const [at, name] of SIGNALS.entries())
    console.log(`  ${name.padEnd(18)} ${(weights[at] as number).toFixed(4)}`);
  const confidence = fitConfidence(train, weights);
  report(dev, weights, confidence);
  if (!isDry) write(weights, confidence);
}

function caseOf(index: OpenedIndex, { text, relevant }: Query): Case {
  const question = questionOf(index, text);
  const candidates = candidatesOf(index, question, CANDIDATES);
  const wordsOf = (document: number) => Object.values(index.words(document)).map(String).join('|');
  const right = candidates.filter(({ document }) => relevant.has(index.ids[document] as string));
  const twins = new Set(right.map(({ document }) => wordsOf(document)));
  const vectors = signalsOf(index, question, candidates).map((signals) =>
    Float64Array.from(SIGNALS, (name) => signals[name]),
  );
  const ids = candidates.map(({ document }) => index.ids[document] as string);
  const isRight = candidates.map(({ document }) => twins.has(wordsOf(document)));
  return { vectors, ids, relevant, isRight };
}

const only = (signal: SignalName): Float64Array =>
  Float64Array.from(SIGNALS, (name) => (name === signal ? 1 : 0));

/** Weights learned with the signals `kept`; 0 for the others. */
function fitOn(cases: readonly Case[], kept: readonly number[]): Float64Array {
  const reduced = cases.map(({ vectors, isRight }) => ({
    isRight,
    vectors: vectors.map((vector) => Float64Array.from(kept, (at) => vector[at] as number)),
  }));
  const weights = new Float64Array(SIGNALS.length);
  fitRanking(reduced, kept.length, DECAY).forEach((weight, place) => {
    weights[kept[place] as number] = weight;
  });
  return weights;
}

function crossValidated(cases: readonly Case[], kept: readonly number[]): number {
  const figures = Array.from({ length: FOLDS }, (_, fold) => {
    const weights = fitOn(
      cases.filter((_, at) => at % FOLDS !== fold),
      kept,
    );
    return cases.filter((_, at) => at % FOLDS === fold).map((one) => precision(one, weights));
  });
  return mean(figures.flat());
}

const map = (cases: readonly Case[], weights: Float64Array): number =>
  mean(cases.map((one) => precision(one, weights)));

const precision = (one: Case, weights: Float64Array): number =>
  averagePrecision(
    ranking(one, weights).map((place) => one.ids[place] as string),
    one.relevant,
    5,
  );

/** Places of the candidates, best first. Candidates come best first; equally good ones in the order of the collection. */
function ranking({ vectors, ids }: Case, weights: Float64Array): number[] {
  const scores = vectors.map((vector) => dot(weights, vector));
  return ids.map((_, place) => place).sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b);
}

/** The best candidate of each query, with its answer on file and with it taken away. */
function bests(
  cases: readonly Case[],
  weights: Float64Array,
): { vector: Float64Array; isRight: boolean; isAnswered: boolean }[] {
  const places = CONFIDENCE_SIGNALS.map((name) => SIGNALS.indexOf(name));
  return cases.flatMap((one) => {
    const order = ranking(one, weights);
    const pick = (place: number | undefined, isAnswered: boolean) => {
      const vector = place === undefined ? undefined : one.vectors[place];
      if (!vector || place === undefined) return [];
      const told = Float64Array.of(dot(weights, vector), ...places.map((at) => vector[at] as number));
      return [{ vector: told, isRight: one.isRight[place] ?? false, isAnswered }];
    };
    return [
      ...pick(order[0], true),
      ...pick(
        order.find((place) => !one.isRight[place]),
        false,
      ),
    ];
  });
}

function fitConfidence(cases: readonly Case[], weights: Float64Array): Float64Array {
  const examples = bests(cases, weights);
  return fitChance(
    examples.map(({ vector }) => vector),
    examples.map(({ isRight }) => isRight),
  );
}

function report(cases: readonly Case[], weights: Float64Array, confidence: Float64Array): void {
  const examples = bests(cases, weights).map((example) => ({
    ...example,
    chance: 1 / (1 + Math.exp(-dot(confidence, Float64Array.of(1, ...example.vector)))),
  }));
  const share = (list: typeof examples, is: (example: (typeof examples)[number]) => boolean) =>
    ((100 * list.filter(is).length) / list.length).toFixed(1);
  const unanswered = examples.filter(({ isAnswered }) => !isAnswered);
  const right = examples.filter(({ isAnswered, isRight }) => isAnswered && isRight);
  for (const least of [0.2, 0.3, 0.4, 0.5, 0.6]) {
    const kept = share(right, ({ chance }) => chance >= least);
    const silent = share(unanswered, ({ chance }) => chance < least);
    console.log(
      `threshold ${least}: ${kept}% of right best answers shown, silent on ${silent}% of queries without an answer`,
    );
  }
}

function write(weights: Float64Array, confidence: Float64Array): void {
  const listed = (names: readonly string[], values: Float64Array) =>
    names.map((name, at) => `  ${name}: ${(values[at] as number).toFixed(4)},`).join('\n');
  const text = `/** Written by tests/bench/retrieval/fit.ts; do not edit by hand. */
import type { SignalName } from './signals.ts';

/** What each signal counts for. */
export const WEIGHTS = {
${listed(SIGNALS, weights)}
} satisfies Record<SignalName, number>;

/** From a document's score and coverages to the chance that it is the right one (logistic). */
export const CONFIDENCE = {
${listed(['bias', 'score', ...CONFIDENCE_SIGNALS], confidence)}
};
`;
  writeFileSync(fileURLToPath(new URL('../../../utils/context/retrieval/weights.ts', import.meta.url)), text);
}

const [train, dev, flag] = process.argv.slice(2);
if (train === undefined || dev === undefined)
  throw new Error('Give the folders of the training and the dev posts.');
main(train, dev, flag === '--dry');
