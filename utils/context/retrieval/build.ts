/** From records to the index that is stored with a generation: their words as numbers, and which words stand for which. */
import { counting, type Pause, partOf, runAtOnce, runInSlices, type Steps } from '../../steps.ts';
import { append } from '../graph.ts';
import { kinSteps, type Pair } from './kin.ts';
import { NumberWriter } from './numbers.ts';
import { type Word, wordsOf } from './words.ts';

/** Changes with the layout of `RecordIndex` and what is stored beside it, or the way words are cut; an index of another format is built anew. */
export const INDEX_FORMAT = 3;

/** What is asked of a record: text, and the names that go with it. */
export interface SearchDocument {
  id: string;
  headline: string;
  summary: string;
  /** Who said or decided it. */
  actor?: string;
  /** Names of the entities it is about. */
  entities?: readonly string[];
  /** Titles of what it cites. */
  citations?: readonly string[];
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  date?: string;
}

/** Plain data: survives structured cloning, and so IndexedDB. */
export interface RecordIndex {
  format: number;
  /** Ids of the documents, one a line: one string is cloned faster, and takes less room, than many. */
  ids: string;
  /** Every term of the collection, one a line, the most frequent first: a term's number is its place, and the frequent ones take one byte. */
  terms: string;
  /** For each document its three fields (headline, summary, names), each a list of term numbers in the order of the text. */
  text: Uint8Array;
  /** For each term the terms that stand for it elsewhere: a list of pairs, term number and strength (see kin.ts). */
  kin: Uint8Array;
}

/** Builds the index of `documents`, whose order is kept: of equally good documents the earlier one is found first. */
export const buildIndex = (documents: readonly SearchDocument[]): RecordIndex =>
  runAtOnce(indexSteps(documents));

/**
 * The same index, made in steps of a few milliseconds, between which `pause` lets other work have its turn. `onProgress` is told
 * before each pause how much is done, from 0 to 1.
 */
export const buildIndexInSlices = (
  documents: readonly SearchDocument[],
  pause: Pause,
  onProgress?: (done: number) => void,
): Promise<RecordIndex> => runInSlices(indexSteps(documents), pause, onProgress);

/** How much is done at the end of each part, by the time that each takes with 100,000 records. */
const SHARES = { read: 0.76, number: 0.77, write: 0.82 };

/** Documents that are read or written in one step; terms, which take less time. */
const DOCUMENTS = 50;
const TERMS = 5000;

/** A document's three fields, each a list of term numbers. */
type Numbered = number[][];

function* indexSteps(documents: readonly SearchDocument[]): Steps<RecordIndex> {
  const vocabulary = new Vocabulary();
  const read: Numbered[] = [];
  const reading = counting(documents.length, DOCUMENTS, (at) => {
    const fields = fieldsOf(documents[at] as SearchDocument);
    read.push(fields.map((text) => vocabulary.numbersOf(wordsOf(text))));
  });
  yield* partOf(reading, 0, SHARES.read);
  const { terms, places } = yield* partOf(vocabulary.byFrequency(), SHARES.read, SHARES.number);
  const writer = new NumberWriter();
  const pairs: Pair[] = [];
  const writing = counting(read.length, DOCUMENTS, (at) => {
    const fields = (read[at] as Numbered).map((field) => field.map((number) => places[number] as number));
    for (const field of fields) {
      writer.write(field.length);
      for (const number of field) writer.write(number);
    }
    pairs.push({ headline: fields[0] as number[], summary: fields[1] as number[] });
  });
  yield* partOf(writing, SHARES.number, SHARES.write);
  return {
    format: INDEX_FORMAT,
    ids: documents.map(({ id }) => id).join('\n'),
    terms: terms.join('\n'),
    text: writer.finish(),
    kin: yield* partOf(kinSteps(pairs, terms.length), SHARES.write, 1),
  };
}

/** The terms of a collection as they are met, with how often each is. */
class Vocabulary {
  readonly #numbers = new Map<string, number>();
  readonly #terms: string[] = [];
  readonly #counts: number[] = [];

  /** Numbers of the words that are indexed: all but the common ones. */
  numbersOf(words: readonly Word[]): number[] {
    const numbers: number[] = [];
    for (const { term, isCommon } of words) if (!isCommon) numbers.push(this.#numberOf(term));
    return numbers;
  }

  #numberOf(term: string): number {
    let number = this.#numbers.get(term);
    if (number === undefined) {
      number = this.#terms.push(term) - 1;
      this.#numbers.set(term, number);
      this.#counts.push(0);
    }
    this.#counts[number] = (this.#counts[number] as number) + 1;
    return number;
  }

  /** The terms, the most frequent first and equally frequent ones as they were met, and for each number its place among them. */
  *byFrequency(): Steps<{ terms: string[]; places: Uint32Array }> {
    const byCount = new Map<number, number[]>();
    const grouping = counting(this.#terms.length, TERMS, (number) => {
      append(byCount, this.#counts[number] as number, number);
    });
    yield* partOf(grouping, 0, 0.5);
    const terms: string[] = [];
    const places = new Uint32Array(this.#terms.length);
    for (const [, alike] of [...byCount].sort(([a], [b]) => b - a)) {
      const placing = counting(alike.length, TERMS, (at) => {
        const number = alike[at] as number;
        places[number] = terms.push(this.#terms[number] as string) - 1;
      });
      const after = terms.length + alike.length;
      const share = (count: number) => 0.5 + count / this.#terms.length / 2;
      yield* partOf(placing, share(terms.length), share(after));
    }
    return { terms, places };
  }
}

function fieldsOf({
  headline,
  summary,
  actor,
  entities = [],
  citations = [],
  date = '',
}: SearchDocument): string[] {
  return [headline, summary, [actor ?? '', ...entities, ...citations, wordedDate(date)].join(' \n ')];
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** "2020-01-28" -> "January 2020": how a sentence would say it. */
function wordedDate(date: string): string {
  const [year = '', month = ''] = date.split('-');
  return `${MONTHS[Number(month) - 1] ?? ''} ${year}`;
}
