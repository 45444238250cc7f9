/**
 * Which of the records about an entity bear on the passage in hand. Small and quick, so that it runs in the page at hover: records are
 * prepared once, and only those are looked at that share a word with the passage.
 *
 * Words are weighed by their rarity among the entity's own records, so that it works with five records as with two hundred and
 * needs no index of the dataset. Names, numbers and dates carry it through other languages.
 */
import type { Thread } from '../types.ts';
import { dateAgreement, datesIn } from './dates.ts';
import type { PreparedRecords, TermPosting } from './prepared-records.ts';
import { wordsOf } from './words.ts';

export interface Passage {
  /** The sentence of the mention. */
  sentence: string;
  /** The paragraph around it, the sentence included or not. */
  paragraph?: string;
  /** Headline of the page. */
  headline?: string;
  /** Ids of the entities mentioned in the paragraph, the one in hand included or not. */
  entities?: ReadonlySet<string>;
  /** BCP 47 tag of the page's language, for the names of months; English unless told. */
  language?: string;
}

export interface RankedRecord {
  id: string;
  /** In words: 1 is one plain word of the sentence that this record alone has in its headline. */
  score: number;
  /** Whether it may be presented as being about this passage. */
  isAbout: boolean;
}

/**
 * What the signals count for, in words. Chosen on the judged passages; what each adds is measured by `tests/bench/eval-passages.ts`
 * and told in tests/bench/retrieval/README.md.
 */
export const PASSAGE_WEIGHTS = {
  /** By where a word stands. */
  sentence: 1,
  paragraph: 0.5,
  headline: 0.4,
  /** Numbers tell more than other words. (Names do not, beyond being rare.) */
  number: 1.2,
  /** Another entity of the passage that the record is about too. */
  sharedEntity: 0.4,
  /** The sentence names the record's day, month or year. */
  day: 1.8,
  month: 1.2,
  year: 0.4,
  /** Share of a record's score that those get which answer it or which it answers. */
  support: 0.25,
};

export type PassageWeights = typeof PASSAGE_WEIGHTS;

/** From this score on a record is about the passage: it parts the judged passages that have a record from those that have none. */
const ABOUT = 1.6;
/** What is far behind the best record is not what the passage is about. */
const ABOUT_TO_BEST = 0.4;
/** Companies named together are not yet what a record is about: so much has to speak for it besides names. */
const ABOUT_PLAIN = 0.5;

/** What speaks for each record: all of it, and what is more than that the same names occur. */
interface Tally {
  all: Float64Array;
  plain: Float64Array;
}

/**
 * All the given records, best first; equally good ones in the given order. `own` is the entity in hand: words of its `name` tell
 * nothing, since every record is about it.
 */
export function rankForPassage(
  prepared: PreparedRecords,
  own: { id: string; name: string },
  passage: Passage,
  weights: PassageWeights = PASSAGE_WEIGHTS,
): RankedRecord[] {
  const { records } = prepared;
  const tally: Tally = { all: new Float64Array(records.length), plain: new Float64Array(records.length) };
  addWords(prepared, tally, askedTerms(own.name, passage, weights));
  addEntities(prepared, tally, own.id, passage.entities ?? new Set(), weights);
  addDates(prepared, tally, passage, weights);
  const scores = supported(tally.all, prepared.answers, weights.support);
  const least = Math.max(ABOUT, ...scores.map((score) => ABOUT_TO_BEST * score));
  return records
    .map(({ id }, record) => {
      const score = scores[record] as number;
      const isOwn = (tally.all[record] as number) > 0 && (tally.plain[record] as number) >= ABOUT_PLAIN;
      return { id, score, isAbout: isOwn && score >= least };
    })
    .sort((a, b) => b.score - a.score);
}

/** Threads in the order of their best record, and whether that is about the passage; equally good ones in the given order. */
export function orderThreads(
  threads: readonly Thread[],
  ranked: readonly RankedRecord[],
): { thread: Thread; score: number; isAbout: boolean }[] {
  const byId = new Map(ranked.map((record) => [record.id, record]));
  const scored = threads.map((thread) => {
    const members = thread.ids.flatMap((id) => byId.get(id) ?? []);
    const score = Math.max(0, ...members.map((member) => member.score));
    return { thread, score, isAbout: members.some(({ isAbout }) => isAbout) };
  });
  return scored.sort((a, b) => b.score - a.score);
}

interface AskedTerm {
  weight: number;
  isName: boolean;
}

function askedTerms(
  ownName: string,
  { sentence, paragraph = '', headline = '' }: Passage,
  weights: PassageWeights,
): Map<string, AskedTerm> {
  const own = new Set(wordsOf(ownName).map(({ term }) => term));
  const asked = new Map<string, AskedTerm>();
  const add = (text: string, place: number) => {
    for (const word of wordsOf(text)) {
      if (word.isCommon || own.has(word.term)) continue;
      const isName = word.isCapital && word.start > 0;
      const weight = place * (word.isNumber ? weights.number : 1);
      if (weight > (asked.get(word.term)?.weight ?? 0)) asked.set(word.term, { weight, isName });
    }
  };
  add(sentence, weights.sentence);
  add(paragraph, weights.paragraph);
  add(headline, weights.headline);
  return asked;
}

/** A few imagined records keep a collection of two from calling every word common. */
const IMAGINED = 12;

/** How rare something is that `count` of `size` records have; 1 for what one of them has. */
const rarity = (size: number, count: number): number =>
  Math.log((size + IMAGINED) / (count + 0.5)) / Math.log((size + IMAGINED) / 1.5);

function addWords(
  { records, postings }: PreparedRecords,
  tally: Tally,
  asked: ReadonlyMap<string, AskedTerm>,
): void {
  for (const [term, { weight, isName }] of asked) {
    const list: readonly TermPosting[] = postings.get(term) ?? [];
    const gain = weight * rarity(records.length, list.length);
    for (const posting of list)
      count(tally, posting.record, gain * posting.weight, !isName || posting.isSpeaker);
  }
}

function addEntities(
  { records, entityCounts }: PreparedRecords,
  tally: Tally,
  own: string,
  entities: ReadonlySet<string>,
  { sharedEntity }: PassageWeights,
): void {
  records.forEach((record, at) => {
    for (const id of record.entities)
      if (id !== own && entities.has(id))
        count(tally, at, sharedEntity * rarity(records.length, entityCounts.get(id) ?? 1), false);
  });
}

function addDates(
  { records }: PreparedRecords,
  tally: Tally,
  { sentence, language }: Passage,
  weights: PassageWeights,
): void {
  const dates = datesIn(sentence, language);
  if (dates.length === 0) return;
  records.forEach(({ date }, at) => {
    const agreement = dateAgreement(dates, date);
    if (agreement) count(tally, at, weights[agreement], true);
  });
}

function count({ all, plain }: Tally, record: number, gain: number, isPlain: boolean): void {
  all[record] = (all[record] as number) + gain;
  if (isPlain) plain[record] = (plain[record] as number) + gain;
}

/** A record that the passage is about speaks for those that answer it, and for what it answers. */
function supported(scores: Float64Array, answers: PreparedRecords['answers'], share: number): Float64Array {
  const result = scores.slice();
  const support = (record: number, by: number) => {
    const own = scores[record] as number;
    const best = scores[by] as number;
    if (own < best) result[record] = Math.max(result[record] as number, own + share * best);
  };
  for (const [answer, answered] of answers) {
    support(answer, answered);
    support(answered, answer);
  }
  return result;
}
