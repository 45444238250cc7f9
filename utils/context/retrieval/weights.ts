/** Written by tests/bench/retrieval/fit.ts; do not edit by hand. */
import type { SignalName } from './signals.ts';

/** What each signal counts for. */
export const WEIGHTS = {
  score: 0.0103,
  scoreToBest: 4.5862,
  headlineWorth: 0.0498,
  summaryWorth: 0.089,
  coverage: 0.6679,
  bodyCoverage: 1.9747,
  headlineCovered: 2.8338,
  summaryCovered: -0.5662,
  rarestHit: 0.3883,
  threeRarest: 0.065,
  headlineOrder: 0.47,
  summaryOrder: 2.0565,
  numbersMissed: -0.3868,
  capitalCoverage: 2.2118,
  speakerWorth: 0.0545,
  dateWorth: 0.2985,
  kin: 12.7679,
  documentKin: 19.1129,
  firstHit: -0.6535,
} satisfies Record<SignalName, number>;

/** From a document's score and coverages to the chance that it is the right one (logistic). */
export const CONFIDENCE = {
  bias: -14.0372,
  score: 0.9447,
  coverage: 1.1083,
  headlineCovered: -1.386,
  rarestHit: 0.0872,
};
