/** The command `import-claimreview`: what fact-checkers have published, as a dataset. */

import type { Reason } from '../../reason.ts';
import { type Dataset, type DatasetRecord, type Entity, FORMAT } from '../../schema.ts';
import { versionOf } from '../../version.ts';
import { type Command, expectArgs, readArgs, UsageError } from '../command.ts';
import { expectNew, isSameFile, writeNew } from '../disk.ts';
import { needDatasets, readBundle, readText } from '../files.ts';
import { plural } from '../words.ts';
import { hostOf, readClaimReview } from './claim-review.ts';
import { ReviewGatherer } from './gather.ts';
import { EntityLinker } from './link.ts';
import { type FoundReview, readReviews } from './read.ts';
import { FactCheckers, recordOf } from './record.ts';
import { RefusalReport } from './refusals.ts';

export const importClaimReview: Command = {
  usage:
    'FILE --publisher HOST ... [--publishers LIST.txt] [--entities DATASET] [--out FILE] [--report FILE] [--id ID] [--title TITLE] [--force]',
  about: 'Makes a dataset of the claims that fact-checkers have reviewed (schema.org ClaimReview).',
  details: [
    'FILE is JSON (a ClaimReview, a list, a graph, or a Data Commons DataFeed of any size) or a page of HTML with JSON-LD.',
    '--publisher   a host whose reviews are taken, such as example.org with all hosts below it; may be given several times',
    '--publishers  a text file of such hosts, one a line; lines that begin with # are comments',
    '--entities    a dataset whose entities are linked too; those of the bundled datasets always are',
    '--out         by default claim-reviews.json',
    '--report      every refusal, one JSON object a line',
    'Claims without an author, a rating in words or a known entity are refused. Ratings stay in the words of whoever rated; several of',
    'the same words by the same speaker stand side by side in one record.',
  ],
  async run(args, terminal) {
    const { values, positionals } = readArgs(args, {
      publisher: { type: 'string', multiple: true },
      publishers: { type: 'string' },
      entities: { type: 'string' },
      out: { type: 'string' },
      report: { type: 'string' },
      id: { type: 'string' },
      title: { type: 'string' },
      force: { type: 'boolean' },
    });
    const [path = ''] = expectArgs(positionals, 'FILE');
    const allowed = allowList(values.publisher, values.publishers);
    const bundle = readBundle();
    const more = values.entities === undefined ? [] : needDatasets(values.entities);
    const { id = 'claim-reviews', title = 'Reviewed claims', out = 'claim-reviews.json' } = values;
    const replace = values.force;
    expectNew(out, { replace });
    expectOwnFile(values.report, [path, out, values.entities, values.publishers]);
    const found = await readReviews(path);
    const report = new RefusalReport(values.report, { replace });
    const made = await importReviews(found, allowed, bundle, more, report).finally(() => report.close());
    if (made.records.length > 0) {
      writeNew(out, `${JSON.stringify(datasetOf(id, title, made), null, 2)}\n`, { replace });
    }
    report.print(terminal);
    terminal.print(
      made.records.length === 0
        ? 'Nothing was taken, so nothing is written.'
        : `${out}: ${plural('optionsRecords', made.records.length)} of ${plural('optionsSources', made.sources.length)}.`,
    );
    return made.records.length > 0 ? 0 : 1;
  },
};

/** The report is begun before the reviews are read: over them, it would leave nothing to read, whatever `--force` allows. */
function expectOwnFile(report: string | undefined, others: readonly (string | undefined)[]): void {
  const other = others.find((one) => one !== undefined && report !== undefined && isSameFile(report, one));
  if (other !== undefined)
    throw new UsageError(
      `--report would be written over ${other}, another file of this command. Name one of its own.`,
    );
}

/** Hosts whose reviews are taken. Without a list, whoever can get into a feed would be a publisher. */
function allowList(hosts: readonly string[] = [], file?: string): string[] {
  const lines = file === undefined ? [] : readText(file).text.split('\n');
  const all = [...hosts, ...lines.filter((line) => !line.startsWith('#'))]
    .map((line) => line.trim().toLowerCase())
    .filter(Boolean)
    .map((line) => (URL.canParse(line) ? new URL(line).hostname : line).replace(/^www\./, ''));
  if (all.length === 0)
    throw new UsageError('Say whose reviews are taken: --publisher HOST, or --publishers LIST.txt.');
  return all;
}

const isAllowed = (host: string, allowed: readonly string[]): boolean =>
  allowed.some((one) => host === one || host.endsWith(`.${one}`));

type Made = Pick<Dataset, 'sources' | 'entities' | 'records'>;

async function importReviews(
  found: AsyncIterable<FoundReview>,
  allowed: readonly string[],
  bundle: readonly Dataset[],
  more: readonly Dataset[],
  report: RefusalReport,
): Promise<Made> {
  const known = [...bundle, ...more];
  const linker = new EntityLinker(known.flatMap(({ entities }) => entities));
  const checkers = new FactCheckers(known);
  const gatherer = new ReviewGatherer(linker);
  for await (const one of found) {
    if ('reason' in one) {
      report.add({ place: one.place, reason: one.reason });
      continue;
    }
    const reading = readClaimReview(one.review);
    if (!reading.ok) {
      report.add({ place: one.place, reason: reading.reason });
      continue;
    }
    const { url, claim } = reading.value;
    const refuse = (reason: Reason) => report.add({ place: one.place, url, claim, reason });
    const host = hostOf(url);
    if (!isAllowed(host, allowed)) {
      refuse({ key: 'claimReviewPublisher', args: [host] });
      continue;
    }
    const review = reading.value;
    // Only what can be a record gets a source: nobody needs the source of what was refused.
    const made = recordOf([{ review, source: 'pending' }], linker);
    if (!made.ok) refuse(made.reason);
    else if (!gatherer.add({ review, source: checkers.sourceOf(review) }))
      refuse({ key: 'claimReviewTwice', args: [] });
  }
  const records = gatherer.records();
  return { sources: checkers.fresh, entities: linkedEntities(records, more, bundle), records };
}

/** Entities that the records need and the bundled datasets do not bring. */
function linkedEntities(
  records: readonly DatasetRecord[],
  more: readonly Dataset[],
  bundle: readonly Dataset[],
): Entity[] {
  const used = new Set(records.flatMap(({ entities }) => entities));
  const shipped = new Set(bundle.flatMap(({ entities }) => entities.map(({ id }) => id)));
  return more.flatMap(({ entities }) => entities).filter(({ id }) => used.has(id) && !shipped.has(id));
}

function datasetOf(id: string, title: string, made: Made): Dataset {
  const published = new Date().toISOString().slice(0, 10);
  return { format: FORMAT, id, title, version: versionOf(published), published, ...made };
}
