/** From records to the index that is stored with a generation: their words as numbers, and which words stand for which. */
import { kinOf } from './kin.ts';
import { NumberWriter } from './numbers.ts';
import { type Word, wordsOf } from './words.ts';

/** Changes with the layout of `RecordIndex` or the way words are cut; an index of another format is built anew. */
export const INDEX_FORMAT = 1;

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
  kind?: string;
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

/** Words that are indexed: all but the common ones. */
const termsOf = (words: readonly Word[]): string[] =>
  words.filter(({ isCommon }) => !isCommon).map(({ term }) => term);

/** Builds the index of `documents`, whose order is kept: of equally good documents the earlier one is found first. */
export function buildIndex(documents: readonly SearchDocument[]): RecordIndex {
  const fields = documents.map((document) => fieldsOf(document).map((text) => termsOf(wordsOf(text))));
  const terms = byFrequency(fields);
  const numbers = new Map(terms.map((term, number) => [term, number]));
  const writer = new NumberWriter();
  const pairs: { headline: number[]; summary: number[] }[] = [];
  for (const document of fields) {
    const numbered = document.map((field) => field.map((term) => numbers.get(term) as number));
    for (const field of numbered) {
      writer.write(field.length);
      for (const number of field) writer.write(number);
    }
    pairs.push({ headline: numbered[0] as number[], summary: numbered[1] as number[] });
  }
  return {
    format: INDEX_FORMAT,
    ids: documents.map(({ id }) => id).join('\n'),
    terms: terms.join('\n'),
    text: writer.finish(),
    kin: kinOf(pairs, terms.length),
  };
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

function byFrequency(documents: readonly string[][][]): string[] {
  const counts = new Map<string, number>();
  for (const fields of documents)
    for (const field of fields) for (const term of field) counts.set(term, (counts.get(term) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([term]) => term);
}
