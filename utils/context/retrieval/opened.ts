/** An index made ready for questions: its terms by word, postings by term, and where each document's words stand. */
import { INDEX_FORMAT, type RecordIndex } from './build.ts';
import { COMMON_WORDS } from './common-words.ts';
import { STRENGTHS } from './kin.ts';
import { NumberReader } from './numbers.ts';
import { type Splitter, splitterOver } from './query.ts';
import { stem } from './stem.ts';
import { foldText } from './words.ts';

/** A document's fields, in the order of `RecordIndex.text`: how often at most a posting says that one has a term, and at which bit. */
export const FIELDS = {
  headline: { place: 0, most: 3, shift: 6 },
  summary: { place: 1, most: 7, shift: 3 },
  names: { place: 2, most: 7, shift: 0 },
} as const;
type Field = (typeof FIELDS)[keyof typeof FIELDS];

const LAYOUT = Object.values(FIELDS);
/** So many bits of a posting are its fields'; its document stands above them. */
const FIELD_BITS = 8;

const countOf =
  ({ most, shift }: Field) =>
  (packed: number): number =>
    (packed >>> shift) & most;

/** What a posting says: which document, and how often each of its fields has the term. */
export const posting = {
  document: (packed: number): number => packed >>> FIELD_BITS,
  headline: countOf(FIELDS.headline),
  summary: countOf(FIELDS.summary),
  names: countOf(FIELDS.names),
};

/** The words of a document, field by field, in the order of the text. */
interface DocumentWords {
  headline: Uint32Array;
  summary: Uint32Array;
  names: Uint32Array;
}

export interface OpenedIndex {
  ids: string[];
  termOf: ReadonlyMap<string, number>;
  /** How rare each term is: the logarithm of one in how many documents has it (Robertson and Spärck Jones). */
  rarity: Float32Array;
  /** 1 for terms that are numbers. */
  isNumber: Uint8Array;
  /** Postings of term `t` are `postings[starts[t]] .. postings[starts[t + 1] - 1]`, by document. */
  starts: Uint32Array;
  postings: Uint32Array;
  /** For each document the lengths of its fields, in the order of `FIELDS`, and the mean of each over the collection. */
  lengthsOf(document: number): Uint16Array;
  meanLengths: Readonly<Record<keyof typeof FIELDS, number>>;
  words(document: number): DocumentWords;
  /** Terms that stand for a term elsewhere, with a strength between 0 and 1. */
  kin(term: number): ReadonlyMap<number, number>;
  split: Splitter;
}

const opened = new WeakMap<RecordIndex, OpenedIndex>();

/**
 * Opens an index, once: some 30 ms for 10,000 records. The first search in a worker waits for that. It is not done before: most workers
 * are woken to mark a page and never search, and what is opened takes more memory than the index.
 * @throws {RangeError} when the index is of another format and must be built anew.
 */
export function openIndex(index: RecordIndex): OpenedIndex {
  let ready = opened.get(index);
  if (!ready) {
    if (index.format !== INDEX_FORMAT)
      throw new RangeError(
        `The index has format ${index.format}; this version reads format ${INDEX_FORMAT}.`,
      );
    ready = open(index);
    opened.set(index, ready);
  }
  return ready;
}

function open(index: RecordIndex): OpenedIndex {
  const ids = lines(index.ids);
  const terms = lines(index.terms);
  const termOf = new Map(terms.map((term, number) => [term, number]));
  const { places, lengths, occurrences } = survey(index.text, ids.length, terms.length);
  const { starts, postings } = invert(index.text, ids.length, occurrences);
  const rarity = Float32Array.from({ length: terms.length }, (_, term) => {
    const documents = (starts[term + 1] as number) - (starts[term] as number);
    return Math.log(1 + (ids.length - documents + 0.5) / (documents + 0.5));
  });
  const kinPlaces = listPlaces(index.kin, terms.length);
  return {
    ids,
    termOf,
    rarity,
    isNumber: Uint8Array.from(terms, (term) => (/^\d/.test(term) ? 1 : 0)),
    starts,
    postings,
    lengthsOf: (document) => lengths.subarray(document * LAYOUT.length, (document + 1) * LAYOUT.length),
    meanLengths: {
      headline: mean(lengths, FIELDS.headline),
      summary: mean(lengths, FIELDS.summary),
      names: mean(lengths, FIELDS.names),
    },
    words: (document) => {
      const reader = new NumberReader(index.text, places[document]);
      return { headline: reader.readList(), summary: reader.readList(), names: reader.readList() };
    },
    kin: (term) => {
      const reader = new NumberReader(index.kin, kinPlaces[term]);
      const size = reader.read();
      const kin = new Map<number, number>();
      for (let at = 0; at < size; at++) kin.set(reader.read(), reader.read() / STRENGTHS);
      return kin;
    },
    split: splitterOver(costs(termOf, starts, occurrences)),
  };
}

const lines = (text: string): string[] => (text === '' ? [] : text.split('\n'));

/** Where each document begins, how long its fields are, and in how many documents each term occurs, whatever the field. */
function survey(text: Uint8Array, documents: number, terms: number) {
  const places = new Uint32Array(documents);
  const lengths = new Uint16Array(documents * LAYOUT.length);
  const occurrences = new Uint32Array(terms);
  const lastSeen = new Int32Array(terms).fill(-1);
  const reader = new NumberReader(text);
  for (let document = 0; document < documents; document++) {
    places[document] = reader.position;
    for (const { place } of LAYOUT) {
      const length = reader.read();
      lengths[document * LAYOUT.length + place] = Math.min(length, 0xffff);
      for (let word = 0; word < length; word++) {
        const term = reader.read();
        if (lastSeen[term] === document) continue;
        lastSeen[term] = document;
        occurrences[term] = (occurrences[term] as number) + 1;
      }
    }
  }
  return { places, lengths, occurrences };
}

function invert(text: Uint8Array, documents: number, occurrences: Uint32Array) {
  const starts = new Uint32Array(occurrences.length + 1);
  for (let term = 0; term < occurrences.length; term++)
    starts[term + 1] = (starts[term] as number) + (occurrences[term] as number);
  const postings = new Uint32Array(starts[occurrences.length] as number);
  const next = starts.slice();
  const reader = new NumberReader(text);
  for (let document = 0; document < documents; document++) {
    for (const { most, shift } of LAYOUT) {
      for (let left = reader.read(); left > 0; left--) {
        const term = reader.read();
        let at = (next[term] as number) - 1;
        const isNew = at < (starts[term] as number) || posting.document(postings[at] as number) !== document;
        if (isNew) {
          at++;
          next[term] = at + 1;
          postings[at] = document << FIELD_BITS;
        }
        const packed = postings[at] as number;
        if (((packed >>> shift) & most) < most) postings[at] = packed + (1 << shift);
      }
    }
  }
  return { starts, postings };
}

/** Where each of `count` lists of pairs begins. */
function listPlaces(bytes: Uint8Array, count: number): Uint32Array {
  const reader = new NumberReader(bytes);
  return Uint32Array.from({ length: count }, () => {
    const place = reader.position;
    for (let left = reader.read() * 2; left > 0; left--) reader.read();
    return place;
  });
}

function mean(lengths: Uint16Array, { place }: Field): number {
  let sum = 0;
  for (let at: number = place; at < lengths.length; at += LAYOUT.length) sum += lengths[at] as number;
  return Math.max(1, sum / Math.max(1, lengths.length / LAYOUT.length));
}

/** A common word is as likely as one word in a hundred. */
const COMMON_COST = Math.log(100);

function costs(termOf: ReadonlyMap<string, number>, starts: Uint32Array, occurrences: Uint32Array) {
  const all = Math.max(1, starts.at(-1) ?? 1);
  return (word: string): number | undefined => {
    if (COMMON_WORDS.has(word)) return COMMON_COST;
    const term = termOf.get(stem(foldText(word)));
    return term === undefined ? undefined : Math.log(all / (occurrences[term] as number));
  };
}
