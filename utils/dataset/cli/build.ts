/** The command `build`: one file to publish, made of the files that people edit. */
import { mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { canonicalJson, digestOf } from '../canonical.ts';
import { checkDataset, idsOf } from '../check.ts';
import { isError } from '../problem.ts';
import type { Dataset, DatasetHead } from '../schema.ts';
import { compareVersions } from '../version.ts';
import { type Command, expectArgs, readArgs, UsageError } from './command.ts';
import { writeNew, writing } from './disk.ts';
import { BUNDLE, needDatasets, readBundle } from './files.ts';
import { mergeDatasets } from './merge.ts';
import { listText, numberText, plural, reasonText } from './words.ts';

/** How the bundled datasets are called when they are published as one. */
const BUNDLE_HEAD = { id: 'on-the-record', title: 'On the Record: all bundled datasets' };

export const build: Command = {
  usage: '[FOLDER | FILE] [--out FILE] [--id ID] [--title TITLE] [--version VERSION] [--force]',
  about:
    'Makes one canonical, sorted, minified file of a dataset or a folder of them, with its version and digest.',
  details: [
    'Without arguments it builds the bundled datasets into .output/dataset/.',
    '--id, --title  needed for a folder of several files, which then become one dataset',
    '--version      by default the newest of the files',
    'The same content gives the same bytes. A signature is not carried over: sign what was built.',
  ],
  async run(args, terminal) {
    const { values, positionals } = readArgs(args, {
      out: { type: 'string' },
      id: { type: 'string' },
      title: { type: 'string' },
      version: { type: 'string' },
      force: { type: 'boolean' },
    });
    const [path = BUNDLE] = expectArgs(positionals.length === 0 ? [BUNDLE] : positionals, 'FOLDER | FILE');
    const isBundle = resolve(path) === BUNDLE;
    const datasets = needDatasets(path, idsOf(isBundle ? [] : readBundle()));
    const dataset = mergeDatasets(
      headOf(datasets, { ...(isBundle ? BUNDLE_HEAD : {}), ...given(values) }),
      datasets,
    );
    const problem = checkDataset(dataset, path, idsOf(isBundle ? [] : readBundle())).problems.find(isError);
    if (problem) throw new UsageError(`${problem.path}: ${reasonText(problem.reason)}`);
    const digest = await digestOf(dataset);
    const out = values.out ?? join('.output/dataset', `${dataset.id}-${dataset.version}.json`);
    writing(out, () => mkdirSync(dirname(out), { recursive: true }));
    const text = `${canonicalJson({ ...dataset, digest })}\n`;
    // A file of the default name is of our own making, and made again.
    writeNew(out, text, { replace: values.force === true || values.out === undefined });
    const { id, version, records, entities, sources } = dataset;
    terminal.print(
      `${out}\n${id} ${version}: ${listText([
        plural('optionsRecords', records.length),
        plural('optionsEntities', entities.length),
        plural('optionsSources', sources.length),
      ])}; ${numberText(Buffer.byteLength(text))} bytes\n${digest}`,
    );
    return 0;
  },
};

type Overrides = Partial<Pick<DatasetHead, 'id' | 'title' | 'version'>>;

const given = ({ id, title, version }: Overrides): Overrides => ({
  ...(id === undefined ? {} : { id }),
  ...(title === undefined ? {} : { title }),
  ...(version === undefined ? {} : { version }),
});

/** The head of one dataset is its own; several need a name, and share what they have in common. */
function headOf(datasets: readonly Dataset[], overrides: Overrides): DatasetHead {
  const [first] = datasets;
  if (!first) throw new UsageError('There is no dataset to build.');
  const { sources: _, entities: __, records: ___, signature: ____, digest: _____, ...head } = first;
  if (datasets.length === 1) return { ...head, ...overrides };
  const { id, title } = overrides;
  if (id === undefined || title === undefined) {
    throw new UsageError('Several datasets become one: say what it is called, with --id and --title.');
  }
  const inCommon = <F extends 'license' | 'homepage' | 'update'>(field: F): Partial<DatasetHead> => {
    const values = new Set(datasets.map((dataset) => canonicalJson(dataset[field])));
    return values.size === 1 && first[field] !== undefined ? { [field]: first[field] } : {};
  };
  return {
    format: first.format,
    version: datasets.map(({ version }) => version).reduce((a, b) => (compareVersions(a, b) >= 0 ? a : b)),
    published:
      datasets
        .map(({ published }) => published)
        .sort()
        .at(-1) ?? first.published,
    ...inCommon('license'),
    ...inCommon('homepage'),
    ...inCommon('update'),
    ...overrides,
    id,
    title,
  };
}
