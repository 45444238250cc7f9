/** The command `stats`: what datasets hold, counted. */

import { idsOf } from '../check.ts';
import type { Dataset, Entity, RecordKind, Source } from '../schema.ts';
import { type DatasetRecord, RECORD_KINDS } from '../schema.ts';
import { type Command, printJson, readArgs, type Terminal } from './command.ts';
import { BUNDLE, datasetPaths, needDatasets, readBundle } from './files.ts';
import { type Cell, markdownTable, textTable } from './table.ts';
import { numberText, plural } from './words.ts';

/** Records of each kind, and all. */
type KindCounts = { [kind in RecordKind]: number } & { all: number };

export interface Row extends KindCounts {
  /** What is counted: the id of an entity or a source, a year, a jurisdiction. */
  key: string;
  name: string;
}

interface Stats {
  datasets: (KindCounts & {
    id: string;
    title: string;
    version: string;
    entities: number;
    sources: number;
  })[];
  records: KindCounts;
  entities: number;
  aliases: number;
  sources: number;
  citations: number;
  /** Records with citations of two or more sources. */
  twoSources: number;
  perYear: Row[];
  perJurisdiction: Row[];
  /** Most records first; those without any are left out. */
  perEntity: Row[];
  perSource: Row[];
}

/** How many rows of the long tables are printed. All are in `--json`. */
const MOST_ROWS = 15;

export const stats: Command = {
  usage: '[FOLDER | FILE ...] [--all] [--markdown] [--json]',
  about: 'Counts records by entity, kind, year, jurisdiction and source.',
  details: [
    `--all       every row of the long tables, instead of the first ${MOST_ROWS}`,
    '--markdown  one table of the datasets, for a README',
  ],
  async run(args, terminal) {
    const { values, positionals } = readArgs(args, {
      all: { type: 'boolean' },
      json: { type: 'boolean' },
      markdown: { type: 'boolean' },
    });
    const paths = positionals.length === 0 ? [BUNDLE] : positionals;
    const others = positionals.length === 0 ? [] : readBundle();
    const known = idsOf([...others, ...paths.flatMap((path) => needDatasets(path, idsOf(others)))]);
    const datasets = paths.flatMap(datasetPaths).flatMap((path) => needDatasets(path, known));
    const counted = count(datasets, others);
    if (values.json) printJson(terminal, counted);
    else if (values.markdown) terminal.print(markdownOf(counted));
    else print(counted, terminal, values.all ? Number.POSITIVE_INFINITY : MOST_ROWS);
    return 0;
  },
};

/** Counts datasets. Names of what they refer to and do not define come from `others`. */
export function count(datasets: readonly Dataset[], others: readonly Dataset[] = []): Stats {
  const records = datasets.flatMap((dataset) => dataset.records);
  const entities = byId([...others, ...datasets].flatMap((dataset) => dataset.entities));
  const sources = byId([...others, ...datasets].flatMap((dataset) => dataset.sources));
  const distinct = (keys: string[]) => [...new Set(keys)];
  const sourcesOf = ({ citations }: DatasetRecord) => distinct(citations.map(({ source }) => source));
  const nameOf = (known: ReadonlyMap<string, Entity | Source>) => (key: string) =>
    known.get(key)?.name ?? key;
  const same = (key: string) => key;
  const byCount = (a: Row, b: Row) => b.all - a.all || a.name.localeCompare(b.name);
  return {
    datasets: datasets.map(({ id, title, version, ...lists }) => ({
      id,
      title,
      version,
      ...countKinds(lists.records),
      entities: lists.entities.length,
      sources: lists.sources.length,
    })),
    records: countKinds(records),
    entities: byId(datasets.flatMap((dataset) => dataset.entities)).size,
    aliases: datasets.flatMap((dataset) => dataset.entities.flatMap(({ aliases }) => aliases)).length,
    sources: byId(datasets.flatMap((dataset) => dataset.sources)).size,
    citations: records.flatMap(({ citations }) => citations).length,
    twoSources: records.filter((record) => sourcesOf(record).length >= 2).length,
    perYear: rowsOf(records, ({ date }) => [date.slice(0, 4)], same).sort((a, b) => (a.key < b.key ? -1 : 1)),
    perJurisdiction: rowsOf(records, ({ jurisdiction }) => [jurisdiction ?? 'none'], same).sort(byCount),
    perEntity: rowsOf(records, (record) => distinct(record.entities), nameOf(entities)).sort(byCount),
    perSource: rowsOf(records, sourcesOf, nameOf(sources)).sort(byCount),
  };
}

const byId = <T extends { id: string }>(items: readonly T[]): Map<string, T> =>
  new Map(items.map((item) => [item.id, item]));

function countKinds(records: readonly DatasetRecord[]): KindCounts {
  const count = (wanted: RecordKind) => records.filter(({ kind }) => kind === wanted).length;
  return { claim: count('claim'), denial: count('denial'), decision: count('decision'), all: records.length };
}

function rowsOf(
  records: readonly DatasetRecord[],
  keysOf: (record: DatasetRecord) => string[],
  nameOf: (key: string) => string,
): Row[] {
  const pairs = records.flatMap((record) => keysOf(record).map((key) => ({ key, record })));
  return [...Map.groupBy(pairs, ({ key }) => key)].map(([key, found]) => ({
    key,
    name: nameOf(key),
    ...countKinds(found.map(({ record }) => record)),
  }));
}

const KIND_WORDS = { claim: 'countClaim', denial: 'countDenial', decision: 'countDecision' } as const;
const HEAD = ['claims', 'denials', 'decisions', 'all'];
const cellsOf = (counts: KindCounts): Cell[] => [...RECORD_KINDS.map((kind) => counts[kind]), counts.all];

/** In three sentences: what is on record, on what it rests, and what is defined here rather than in another file. */
function overviewOf({ records, perEntity, perSource, ...counted }: Stats): string {
  const share = records.all === 0 ? 0 : Math.round((100 * counted.twoSources) / records.all);
  const kinds = RECORD_KINDS.map((kind) => plural(KIND_WORDS[kind], records[kind]));
  return [
    `${plural('optionsRecords', records.all)} (${kinds.join(', ')}) on ${plural('optionsEntities', perEntity.length)}`,
    `Citations: ${numberText(counted.citations)} of ${plural('optionsSources', perSource.length)}; ` +
      `${plural('optionsRecords', counted.twoSources)} (${share}%) with two sources or more`,
    `Defined here: ${plural('optionsEntities', counted.entities)} (aliases: ${numberText(counted.aliases)}), ` +
      plural('optionsSources', counted.sources),
  ].join('\n');
}

function print(counted: Stats, terminal: Terminal, most: number): void {
  terminal.print(overviewOf(counted));
  const section = (title: string, rows: readonly Row[]) => {
    const shown = rows.slice(0, most).map((row) => [row.name, ...cellsOf(row)]);
    const rest = rows.length - shown.length;
    terminal.print(
      `\n${title}\n${textTable([['', ...HEAD], ...shown])}${rest > 0 ? `\n  ... and ${rest} more` : ''}`,
    );
  };
  const datasets = counted.datasets.map((row) => ({
    ...row,
    key: row.id,
    name: `${row.title} ${row.version}`,
  }));
  section('By dataset', datasets);
  section('By year', counted.perYear.slice(-most));
  section('By jurisdiction', counted.perJurisdiction);
  section('By entity', counted.perEntity);
  section('By source', counted.perSource);
}

/** One table of the datasets, their sum in the last row. */
function markdownOf(counted: Stats): string {
  const rows = counted.datasets.map((row) => [row.title, ...cellsOf(row), row.entities, row.sources]);
  const sum = ['all', ...cellsOf(counted.records), counted.entities, counted.sources];
  return markdownTable(['dataset', ...HEAD, 'entities', 'sources'], [...rows, sum]);
}
