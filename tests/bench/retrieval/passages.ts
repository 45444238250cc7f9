/** The judged passages (tests/golden/passages.json), with what the extension knows when a reader points at one of them. */
import { readFileSync } from 'node:fs';
import { type Relations, relationsOf } from '../../../utils/context/relations.ts';
import {
  PASSAGE_WEIGHTS,
  type Passage,
  type PassageWeights,
  type RankedRecord,
  rankForPassage,
} from '../../../utils/context/retrieval/passage.ts';
import { type PreparedRecords, prepareRecords } from '../../../utils/context/retrieval/prepared-records.ts';
import { byDate } from '../../../utils/context/threads.ts';
import { toRecordView } from '../../../utils/context/visible.ts';
import { readBundle } from '../../../utils/dataset/cli/files.ts';
import type { DatasetRecord, Entity, Source } from '../../../utils/dataset/schema.ts';
import { type CompiledMatcher, compileMatcher } from '../../../utils/matching/compile.ts';
import { findMentions } from '../../../utils/matching/match.ts';
import { inProject } from '../../support/paths.ts';
import { mean, ndcg } from './measures.ts';

/** A passage as it is judged: what stands on the page, and how well which records bear on it (3 it is about this, 2 answers it, 1 related). */
export interface JudgedPassage {
  /** Id of the entity in hand. */
  entity: string;
  sentence: string;
  /** The rest of the paragraph. */
  rest?: string;
  headline?: string;
  language?: string;
  grades: Readonly<Record<string, number>>;
}

export const readPassages = (): JudgedPassage[] =>
  JSON.parse(readFileSync(inProject('tests/golden/passages.json'), 'utf8')) as JudgedPassage[];

export interface RankedPassage {
  passage: JudgedPassage;
  ranked: RankedRecord[];
  /** Milliseconds for the ranking alone. */
  time: number;
}

const byId = <T extends { id: string }>(items: readonly T[]): Map<string, T> =>
  new Map(items.map((item) => [item.id, item]));

/** Ranks every passage as the popover would. */
export class PassageBench {
  private readonly records: ReadonlyMap<string, DatasetRecord>;
  private readonly entities: ReadonlyMap<string, Entity>;
  private readonly sources: ReadonlyMap<string, Source>;
  private readonly relations: ReadonlyMap<string, Relations>;
  private readonly prepared = new Map<string, PreparedRecords>();
  private readonly matcher: CompiledMatcher;

  constructor() {
    const datasets = readBundle();
    this.records = byId(datasets.flatMap(({ records }) => records));
    this.entities = byId(datasets.flatMap(({ entities }) => entities));
    this.sources = byId(datasets.flatMap(({ sources }) => sources));
    this.relations = relationsOf(this.records.values());
    this.matcher = compileMatcher([...this.entities.values()]);
  }

  rank(passage: JudgedPassage, weights: PassageWeights = PASSAGE_WEIGHTS): RankedPassage {
    const prepared = this.preparedFor(passage.entity);
    const own = { id: passage.entity, name: this.entities.get(passage.entity)?.name ?? '' };
    const seen = this.seen(passage);
    const start = performance.now();
    const ranked = rankForPassage(prepared, own, seen, weights);
    return { passage, ranked, time: performance.now() - start };
  }

  /** Newest first, as they come out of the store's contexts. */
  preparedFor(entity: string): PreparedRecords {
    const known = this.prepared.get(entity);
    if (known) return known;
    const { own, related } = this.relations.get(entity) ?? { own: [], related: [] };
    const records = [...own, ...related]
      .flatMap((id) => this.records.get(id) ?? [])
      .sort((a, b) => byDate(b, a));
    const views = records.map((record) => toRecordView(record, this.sources, new Set()));
    const prepared = prepareRecords(views);
    this.prepared.set(entity, prepared);
    return prepared;
  }

  private seen({ sentence, rest = '', headline, language = 'en' }: JudgedPassage): Passage {
    const paragraph = `${sentence} ${rest}`;
    const entities = findMentions(this.matcher, paragraph, language).flatMap((mention) => mention.entities);
    return { sentence, paragraph, headline, language, entities: new Set(entities) };
  }
}

export interface PassageFigures {
  /** Mean over the passages that have a record. */
  ndcg: number;
  /** Passages without a record that are told to have one, and passages with one that are told to have none. */
  wronglyAbout: JudgedPassage[];
  wronglyNothing: JudgedPassage[];
}

export function figuresOf(results: readonly RankedPassage[]): PassageFigures {
  const isEmpty = ({ passage }: RankedPassage) => Object.keys(passage.grades).length === 0;
  const isTold = ({ ranked }: RankedPassage) => ranked.some(({ isAbout }) => isAbout);
  const withRecord = results.filter((result) => !isEmpty(result));
  return {
    ndcg: mean(
      withRecord.map(({ ranked, passage }) =>
        ndcg(
          ranked.map(({ id }) => id),
          new Map(Object.entries(passage.grades)),
          3,
        ),
      ),
    ),
    wronglyAbout: results.filter((result) => isEmpty(result) && isTold(result)).map(({ passage }) => passage),
    wronglyNothing: withRecord.filter((result) => !isTold(result)).map(({ passage }) => passage),
  };
}
