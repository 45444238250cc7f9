/**
 * Which words stand for which, learned from the collection itself: a headline and its summary say the same in other words,
 * so that "prisoners" in the one goes with "detainees" in the other. IBM Model 1 (Brown et al. 1993, "The Mathematics of Statistical
 * Machine Translation") between the two fields, in both directions.
 */
import { counting, partOf, type Steps } from '../../steps.ts';
import { NumberWriter } from './numbers.ts';

/** Term numbers of two fields of a document that say the same. */
export interface Pair {
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

/** How much is done at the end of each part, by the time that each takes with 100,000 records. */
const SHARES = { meetings: 0.55, learned: 0.95 };

/** What is done between two pauses: some milliseconds each. */
const DOCUMENTS = 100;
const TERMS = 500;
const PAIRS = 100_000;

/**
 * For each of `size` terms a list of (term, strength) pairs; strength 1..15 stands for the square root of the chance that the one
 * is written where the other could be.
 */
export function* kinSteps(documents: readonly Pair[], size: number): Steps<Uint8Array> {
  const meetings = yield* partOf(meetingsOf(documents, size), 0, SHARES.meetings);
  const kin = new Map<number, Map<number, number>>();
  const strengthen = (term: number, other: number, strength: number) => {
    const relatives = kin.get(term);
    if (!relatives) kin.set(term, new Map([[other, strength]]));
    else if (strength > (relatives.get(other) ?? 0)) relatives.set(other, strength);
  };
  const fields = ['headline', 'summary'] as const;
  for (const [index, field] of fields.entries()) {
    const from = SHARES.meetings + (index * (SHARES.learned - SHARES.meetings)) / fields.length;
    const to = from + (SHARES.learned - SHARES.meetings) / fields.length;
    const chances = yield* partOf(learn(meetings, field, size), from, to);
    const strengthening = counting(chances.length, PAIRS, (pair) => {
      const chance = chances[pair] as number;
      if (chance < LEAST || (meetings.counts[pair] as number) < LEAST_MEETINGS) return;
      const a = meetings.headlineOf[pair] as number;
      const b = meetings.summaryOf[pair] as number;
      if (a === b) return;
      const strength = Math.max(1, Math.round(Math.sqrt(chance) * STRENGTHS));
      strengthen(a, b, strength);
      strengthen(b, a, strength);
    });
    yield* partOf(strengthening, to, to);
  }
  return yield* partOf(written(kin, size), SHARES.learned, 1);
}

/** Pairs of words that met in a document, each pair once, and the list of all their meetings. */
interface Meetings {
  headlineOf: Uint32Array;
  summaryOf: Uint32Array;
  /** How often each pair met. */
  counts: Uint32Array;
  /** For each meeting its pair; meetings of one document stand together, headline word by headline word. */
  pairs: Uint32Array;
  documents: readonly Shape[];
}

/** The distinct words of a document's two fields, and where its meetings begin. */
interface Shape {
  heads: readonly number[];
  rest: readonly number[];
  start: number;
}

/**
 * Pairs are numbered headline word by headline word, all documents of a word together: so that one mark for each summary word tells
 * whether the pair has its number, and no table of millions of pairs is needed to look it up.
 */
function* meetingsOf(all: readonly Pair[], size: number): Steps<Meetings> {
  const { documents, count } = yield* partOf(shapesOf(all), 0, 0.3);
  const places = yield* partOf(placesOf(documents, size), 0.3, 0.5);
  const headlineOf = new Uint32Array(count);
  const summaryOf = new Uint32Array(count);
  const counts = new Uint32Array(count);
  const pairs = new Uint32Array(count);
  const seenWith = new Int32Array(size).fill(-1);
  const pairWith = new Uint32Array(size);
  let known = 0;
  const meeting = counting(size, TERMS, (a) => {
    for (let at = places.starts[a] as number; at < (places.starts[a + 1] as number); at++) {
      const { rest } = documents[places.document[at] as number] as Shape;
      let next = places.meeting[at] as number;
      for (const b of rest) {
        if (seenWith[b] !== a) {
          seenWith[b] = a;
          headlineOf[known] = a;
          summaryOf[known] = b;
          pairWith[b] = known++;
        }
        const pair = pairWith[b] as number;
        counts[pair] = (counts[pair] as number) + 1;
        pairs[next++] = pair;
      }
    }
  });
  yield* partOf(meeting, 0.5, 1);
  return {
    headlineOf: headlineOf.subarray(0, known),
    summaryOf: summaryOf.subarray(0, known),
    counts: counts.subarray(0, known),
    pairs,
    documents,
  };
}

function* shapesOf(all: readonly Pair[]): Steps<{ documents: Shape[]; count: number }> {
  const documents: Shape[] = [];
  let count = 0;
  let isFull = false;
  yield* counting(all.length, DOCUMENTS, (at) => {
    const { headline, summary } = all[at] as Pair;
    const heads = [...new Set(headline)];
    const rest = [...new Set(summary)];
    isFull ||= count + heads.length * rest.length > MOST_MEETINGS;
    if (isFull) return;
    documents.push({ heads, rest, start: count });
    count += heads.length * rest.length;
  });
  return { documents, count };
}

/** For each term where it stands in headlines: entries `starts[term]` to `starts[term + 1]`, each a document and its first meeting. */
function* placesOf(documents: readonly Shape[], size: number) {
  const starts = new Uint32Array(size + 1);
  const sizing = counting(documents.length, DOCUMENTS, (at) => {
    for (const a of (documents[at] as Shape).heads) starts[a + 1] = (starts[a + 1] as number) + 1;
  });
  yield* partOf(sizing, 0, 0.5);
  for (let term = 0; term < size; term++)
    starts[term + 1] = (starts[term + 1] as number) + (starts[term] as number);
  const document = new Uint32Array(starts[size] as number);
  const meeting = new Uint32Array(document.length);
  const next = starts.slice();
  const placing = counting(documents.length, DOCUMENTS, (at) => {
    const { heads, rest, start } = documents[at] as Shape;
    heads.forEach((a, word) => {
      const place = next[a] as number;
      next[a] = place + 1;
      document[place] = at;
      meeting[place] = start + word * rest.length;
    });
  });
  yield* partOf(placing, 0.5, 1);
  return { starts, document, meeting };
}

/** For each pair the chance of the word of the field `of`, given the other word. */
function* learn(meetings: Meetings, of: 'headline' | 'summary', size: number): Steps<Float64Array> {
  const { headlineOf, summaryOf, pairs, documents } = meetings;
  const given = of === 'headline' ? summaryOf : headlineOf;
  const chances = new Float64Array(given.length).fill(1);
  for (let iteration = 0; iteration < ITERATIONS; iteration++) {
    const counts = new Float64Array(given.length);
    const totals = new Float64Array(size);
    /** One word is shared out among the words of the other field that may have called it forth. */
    const share = (first: number, others: number, stride: number) => {
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
    };
    const sharing = counting(documents.length, DOCUMENTS, (at) => {
      const { heads, rest, start } = documents[at] as Shape;
      if (of === 'headline')
        for (let word = 0; word < heads.length; word++) share(start + word * rest.length, rest.length, 1);
      else for (let word = 0; word < rest.length; word++) share(start + word, heads.length, rest.length);
    });
    yield* partOf(sharing, iteration / ITERATIONS, (iteration + 0.9) / ITERATIONS);
    const summing = counting(given.length, PAIRS, (pair) => {
      const count = counts[pair] as number;
      chances[pair] = count === 0 ? 0 : count / (totals[given[pair] as number] as number);
    });
    yield* partOf(summing, (iteration + 0.9) / ITERATIONS, (iteration + 1) / ITERATIONS);
  }
  return chances;
}

function* written(kin: ReadonlyMap<number, ReadonlyMap<number, number>>, size: number): Steps<Uint8Array> {
  const writer = new NumberWriter();
  yield* counting(size, TERMS, (term) => {
    const relatives = [...(kin.get(term) ?? [])].sort(([a, m], [b, n]) => n - m || a - b);
    writer.write(Math.min(relatives.length, MOST_KIN));
    for (const [other, strength] of relatives.slice(0, MOST_KIN)) {
      writer.write(other);
      writer.write(strength);
    }
  });
  return writer.finish();
}
