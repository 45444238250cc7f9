/** Written by tests/bench/retrieval/fit.ts; do not edit by hand. */

/** For each signal, in the order of `SIGNALS`. */
export const WEIGHTS: readonly number[] = [
  0.0522, // score
  2.0832, // scoreToBest
  0.059, // headlineWorth
  0.0995, // summaryWorth
  4.0821, // coverage
  2.3549, // bodyCoverage
  2.3839, // headlineCovered
  0.1242, // summaryCovered
  0.3874, // rarestHit
  0.0854, // threeRarest
  1.1372, // headlineOrder
  1.5671, // summaryOrder
  -0.4008, // numbersMissed
  2.2935, // capitalCoverage
  0.0612, // speakerWorth
  0.3229, // dateWorth
  12.6649, // kin
  19.1752, // documentKin
  -0.6426, // firstHit
];

/** From a document's score and coverages to the chance that it is the right one (logistic). */
export const CONFIDENCE = {
  bias: -7.8348,
  score: 0.5674,
  coverage: 1.3002,
  headlineCovered: -0.4745,
  rarestHit: -0.1184,
};
