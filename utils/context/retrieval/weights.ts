/** Written by tests/bench/retrieval/fit.ts; do not edit by hand. */

/** For each signal, in the order of `SIGNALS`. */
export const WEIGHTS: readonly number[] = [
  0.0103, // score
  4.5862, // scoreToBest
  0.0498, // headlineWorth
  0.089, // summaryWorth
  0.6679, // coverage
  1.9747, // bodyCoverage
  2.8338, // headlineCovered
  -0.5662, // summaryCovered
  0.3883, // rarestHit
  0.065, // threeRarest
  0.47, // headlineOrder
  2.0565, // summaryOrder
  -0.3868, // numbersMissed
  2.2118, // capitalCoverage
  0.0545, // speakerWorth
  0.2985, // dateWorth
  12.7679, // kin
  19.1129, // documentKin
  -0.6535, // firstHit
];

/** From a document's score and coverages to the chance that it is the right one (logistic). */
export const CONFIDENCE = {
  bias: -14.0372,
  score: 0.9447,
  coverage: 1.1083,
  headlineCovered: -1.386,
  rarestHit: 0.0872,
};
