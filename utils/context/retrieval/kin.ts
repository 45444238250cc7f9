/**
 * Which words stand for which, learned from the collection itself: a headline and its summary say the same in other words,
 * so that "prisoners" in the one goes with "detainees" in the other. IBM Model 1 (Brown et al. 1993, "The Mathematics of Statistical
 * Machine Translation") between the two fields, in both directions.
 */
import { NumberWriter } from './numbers.ts';

interface Pair {
  headline: readonly number[];
  summary: readonly number[];
}

const ITERATIONS = 4;
/** Below this chance a word is noise (tests/bench/retrieval/README.md). */
const LEAST = 0.04;
/** Words that met in one document only may have met by chance; leaving them out halves the table and loses nothing. */
const LEAST_MEETINGS = 2;
/** Kin kept for a word, and steps in which a strength is told. */
const MOST_KIN = 4;
export const STRENGTHS = 15;
/** Bounds what is learned from: the first 7,000 or so records with long summaries, or 50,000 with short ones. */
const MOST_MEETINGS = 3_000_000;

/**
 * For each of `size` terms a list of (term, strength) pairs; strength 1..15 stands for the square root of the chance that the one
 * is written where the other could be.
 */
export function kinOf(documents: readonly Pair[], size: number): Uint8Array {
  const meetings = meetingsOf(documents);
  const kin = Array.from({ length: size }, () => new Map<number, number>());
  const meetingsOfPair = new Uint32Array(meetings.headlineOf.length);
  for (const pair of meetings.pairs) meetingsOfPair[pair] = (meetingsOfPair[pair] as number) + 1;
  for (const chances of [learn(meetings, 'headline', size), learn(meetings, 'summary', size)]) {
    for (let pair = 0; pair < chances.length; pair++) {
      const chance = chances[pair] as number;
      const a = meetings.headlineOf[pair] as number;
      const b = meetings.summaryOf[pair] as number;
      if (a === b || chance < LEAST || (meetingsOfPair[pair] as number) < LEAST_MEETINGS) continue;
      const strength = Math.max(1, Math.round(Math.sqrt(chance) * STRENGTHS));
      strengthen(kin[a] as Map<number, number>, b, strength);
      strengthen(kin[b] as Map<number, number>, a, strength);
    }
  }
  return written(kin);
}

/** Pairs of words that met in a document, each pair once, and the list of all their meetings. */
interface Meetings {
  headlineOf: Uint32Array;
  summaryOf: Uint32Array;
  /** For each meeting its pair; meetings of one document stand together, headline word by headline word. */
  pairs: Uint32Array;
  /** For each document: number of headline words, number of summary words. */
  shapes: Uint32Array;
}

function meetingsOf(documents: readonly Pair[]): Meetings {
  const numberOf = new Map<number, number>();
  const headlineOf: number[] = [];
  const summaryOf: number[] = [];
  const pairs: number[] = [];
  const shapes: number[] = [];
  for (const { headline, summary } of documents) {
    const heads = new Set(headline);
    const rest = new Set(summary);
    if (pairs.length + heads.size * rest.size > MOST_MEETINGS) break;
    shapes.push(heads.size, rest.size);
    for (const a of heads) {
      for (const b of rest) {
        // Term numbers stay below 2^24, so that both fit in the 53 bits of a number.
        const key = a * 0x1000000 + b;
        let number = numberOf.get(key);
        if (number === undefined) {
          number = headlineOf.length;
          numberOf.set(key, number);
          headlineOf.push(a);
          summaryOf.push(b);
        }
        pairs.push(number);
      }
    }
  }
  return {
    headlineOf: Uint32Array.from(headlineOf),
    summaryOf: Uint32Array.from(summaryOf),
    pairs: Uint32Array.from(pairs),
    shapes: Uint32Array.from(shapes),
  };
}

/** For each pair the chance of the word of the field `of`, given the other word. */
function learn(meetings: Meetings, of: 'headline' | 'summary', size: number): Float64Array {
  const { headlineOf, summaryOf, pairs, shapes } = meetings;
  const given = of === 'headline' ? summaryOf : headlineOf;
  let chances = new Float64Array(headlineOf.length).fill(1);
  for (let iteration = 0; iteration < ITERATIONS; iteration++) {
    const counts = new Float64Array(chances.length);
    const totals = new Float64Array(size);
    let at = 0;
    for (let shape = 0; shape < shapes.length; shape += 2) {
      const heads = shapes[shape] as number;
      const rest = shapes[shape + 1] as number;
      const [words, others, step, stride] =
        of === 'headline' ? [heads, rest, rest, 1] : [rest, heads, 1, rest];
      for (let word = 0; word < words; word++) share(at + word * step, others, stride);
      at += heads * rest;
    }
    chances = counts.map((count, pair) =>
      count === 0 ? 0 : count / (totals[given[pair] as number] as number),
    );

    /** One word is shared out among the words of the other field that may have called it forth. */
    function share(first: number, others: number, stride: number): void {
      let sum = 0;
      for (let other = 0; other < others; other++)
        sum += chances[pairs[first + other * stride] as number] as number;
      if (sum === 0) return;
      for (let other = 0; other < others; other++) {
        const pair = pairs[first + other * stride] as number;
        const part = (chances[pair] as number) / sum;
        counts[pair] = (counts[pair] as number) + part;
        totals[given[pair] as number] = (totals[given[pair] as number] as number) + part;
      }
    }
  }
  return chances;
}

function strengthen(kin: Map<number, number>, term: number, strength: number): void {
  if (strength > (kin.get(term) ?? 0)) kin.set(term, strength);
}

function written(kin: readonly Map<number, number>[]): Uint8Array {
  const writer = new NumberWriter();
  for (const relatives of kin) {
    const kept = [...relatives].sort(([a, m], [b, n]) => n - m || a - b).slice(0, MOST_KIN);
    writer.write(kept.length);
    for (const [term, strength] of kept) {
      writer.write(term);
      writer.write(strength);
    }
  }
  return writer.finish();
}
