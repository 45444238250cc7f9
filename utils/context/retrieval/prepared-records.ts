/** Records about an entity, made ready to be ranked for passages. */
import { append } from '../graph.ts';
import type { RecordView } from '../types.ts';
import { wordsOf } from './words.ts';

export interface PreparedRecords {
  records: readonly RecordView[];
  /** For each term, the records that have it and what it counts for there. */
  postings: ReadonlyMap<string, readonly TermPosting[]>;
  /** In how many records an entity is named. */
  entityCounts: ReadonlyMap<string, number>;
  /** Pairs of places in `records`: a record, and one that it answers. */
  answers: readonly (readonly [number, number])[];
}

export interface TermPosting {
  record: number;
  weight: number;
  /** The word is of the name of who said or decided it. */
  isSpeaker: boolean;
}

/** What a word counts for by where it stands. A word in several fields counts once, where it counts most. */
const WEIGHTS = { actor: 1.3, headline: 1, summary: 0.7, citation: 0.5 };
type Field = keyof typeof WEIGHTS;

/** Prepares records, once for an entity and in idle time: it takes some 60 microseconds a record. */
export function prepareRecords(records: readonly RecordView[]): PreparedRecords {
  const postings = new Map<string, TermPosting[]>();
  const entityCounts = new Map<string, number>();
  records.forEach((view, record) => {
    for (const [term, field] of termsOf(view))
      append(postings, term, { record, weight: WEIGHTS[field], isSpeaker: field === 'actor' });
    for (const entity of new Set(view.entities))
      entityCounts.set(entity, (entityCounts.get(entity) ?? 0) + 1);
  });
  const places = new Map(records.map(({ id }, record) => [id, record]));
  const answers = records.flatMap(({ respondsTo = [] }, record) =>
    respondsTo.flatMap((id) => {
      const answered = places.get(id);
      return answered === undefined ? [] : [[record, answered] as const];
    }),
  );
  return { records, postings, entityCounts, answers };
}

/** The words of a record, each with the field where it counts most. */
function termsOf({ headline, summary, actor, citations }: RecordView): Map<string, Field> {
  const terms = new Map<string, Field>();
  const add = (text: string, field: Field) => {
    for (const { term, isCommon } of wordsOf(text)) {
      const known = terms.get(term);
      if (!isCommon && (known === undefined || WEIGHTS[known] < WEIGHTS[field])) terms.set(term, field);
    }
  };
  add(actor.name, 'actor');
  add(headline, 'headline');
  add(summary, 'summary');
  for (const { title, source } of citations) add(`${title} ${source}`, 'citation');
  return terms;
}
