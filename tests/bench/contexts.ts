/**
 * How long a page's contexts take over a large dataset, and how long its records are searched.
 *
 *     node tests/bench/contexts.ts [RECORDS]
 *
 * Synthetic records (100,000 unless told): words and entities fall off as 1/rank, as they do in real collections; every fourth record
 * answers an earlier one about the same entity.
 */
import { buildContexts, type ContextInput } from '../../utils/context/context.ts';
import { relationsOf } from '../../utils/context/relations.ts';
import { buildIndex } from '../../utils/context/retrieval/build.ts';
import { openIndex } from '../../utils/context/retrieval/opened.ts';
import { rankForPassage } from '../../utils/context/retrieval/passage.ts';
import { prepareRecords } from '../../utils/context/retrieval/prepared-records.ts';
import { search } from '../../utils/context/retrieval/search.ts';
import type { DatasetRecord, Entity, RecordKind, Source } from '../../utils/dataset/schema.ts';
import { percentile } from './retrieval/measures.ts';
import { randomFrom } from './shared/random.ts';

const ENTITIES = 5000;
const WORDS = 30_000;
/** What a page may mention: entities, and marks on them. */
const PAGE = { entities: 40, marks: 100 };
const SEARCHES = 100;
const KINDS: readonly RecordKind[] = ['claim', 'denial', 'decision', 'claim'];

const random = randomFrom(5);
/** A rank below `size`, with a chance that falls off as 1/rank. */
const ranked = (size: number): number => Math.floor(size ** random()) - 1;

/** A word that no other number has, of letters only, so that it is read as one word. */
const wordOf = (number: number): string =>
  `w${number.toString(36).replace(/\d/g, (digit) => 'ghijklmnop'[Number(digit)] ?? '')}x`;
const textOf = (length: number): string => Array.from({ length }, () => wordOf(ranked(WORDS))).join(' ');

function recordsOf(size: number): DatasetRecord[] {
  const latest = new Map<string, string>();
  return Array.from({ length: size }, (_, at): DatasetRecord => {
    const entities = [...new Set([`e${ranked(ENTITIES)}`, `e${ranked(ENTITIES)}`])];
    const id = `r${at}`;
    const answered = latest.get(entities[0] as string);
    latest.set(entities[0] as string, id);
    return {
      id,
      kind: KINDS[at % KINDS.length] as RecordKind,
      date: `20${String(10 + Math.floor((15 * at) / size)).padStart(2, '0')}-01-01`,
      entities,
      actor: { name: `${wordOf(ranked(WORDS))} ${wordOf(ranked(WORDS))}` },
      headline: textOf(10),
      summary: textOf(40),
      respondsTo: at % 4 === 1 && answered !== undefined ? [answered] : undefined,
      citations: [{ source: 's', title: textOf(8), url: 'https://example.org/' }],
    };
  });
}

/** Milliseconds on the clock, for what is short: the best and the median of several runs tell little of a busy machine. */
function elapsed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Processor time of this thread in milliseconds, in steps of about four, for what is long and done once. */
function processorTime(work: () => unknown): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

/** Prints the processor time of `work`. */
function timed<T>(name: string, work: () => T): T {
  let result: T | undefined;
  const time = processorTime(() => {
    result = work();
  });
  console.log(`${name.padEnd(60)} ${time.toFixed(1)} ms`);
  return result as T;
}

const size = Number(process.argv[2] ?? 100_000);
const records = recordsOf(size);
const byId = new Map(records.map((record) => [record.id, record]));
const sources = new Map<string, Source>([['s', { id: 's', name: 'S', kind: 'news' }]]);
const relations = timed(`relations of ${size} records (once a generation)`, () => relationsOf(records));

/** Entities of the middle of the scale, with some dozens of records each: a page is seldom about the most frequent ones alone. */
const met: ContextInput['entities'] = Array.from({ length: PAGE.entities }, (_, at) => {
  const id = `e${20 + 12 * at}`;
  const entity: Entity = { id, type: 'organisation', name: wordOf(at), aliases: [] };
  return { entity, datasets: [], ...(relations.get(id) ?? { own: [], related: [] }) };
});
const bearing = met.reduce((sum, { own, related }) => sum + own.length + related.length, 0);
const input: ContextInput = { entities: met, records: byId, sources, sourcesOff: new Set() };
const times = Array.from({ length: 15 }, () => elapsed(() => buildContexts(input)));
/** The first is what a worker needs that was just woken: its code is not compiled yet. */
const [first = 0] = times;
console.log(
  `contexts of ${PAGE.entities} entities with ${bearing} records: first ${first.toFixed(1)} ms, best of 5 ${Math.min(...times.slice(0, 5)).toFixed(1)} ms, median of 15 ${percentile(times, 0.5).toFixed(1)} ms`,
);
const { contexts, records: views } = buildContexts(input);

const prepared = timed(`preparing the records of ${PAGE.entities} entities for passages`, () =>
  Object.values(contexts).map((context) => {
    const ids = context.threads.flatMap((thread) => thread.ids);
    return {
      own: context,
      records: prepareRecords(ids.flatMap((id) => views[id] ?? [])),
    };
  }),
);
timed(`ranking the records of ${PAGE.marks} marks`, () => {
  for (let mark = 0; mark < PAGE.marks; mark++) {
    const one = prepared[mark % prepared.length];
    if (one)
      rankForPassage(one.records, one.own, {
        sentence: textOf(25),
        paragraph: textOf(60),
        headline: textOf(10),
      });
  }
});

const index = timed('building the search index (once a generation)', () =>
  buildIndex(
    records.map(({ id, headline, summary, actor, date }) => ({
      id,
      headline,
      summary,
      actor: actor.name,
      date,
    })),
  ),
);
timed('opening it', () => openIndex(index));
const searches = Array.from({ length: SEARCHES }, () => {
  const query = textOf(25);
  return elapsed(() => search(index, query));
});
console.log(
  `search over ${size} records: median ${percentile(searches, 0.5).toFixed(2)} ms, 95th percentile ${percentile(searches, 0.95).toFixed(2)} ms`,
);
