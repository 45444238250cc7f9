/** The command `export-claimreview`: the claims of a dataset as JSON-LD that search engines and other tools read. */
import { idsOf } from '../../check.ts';
import { type Dataset, type DatasetRecord, type Rating, ratingsOf, type Source } from '../../schema.ts';
import { reversed } from '../check/collection.ts';
import { type Command, expectArgs, readArgs } from '../command.ts';
import { writeNew } from '../disk.ts';
import { BUNDLE, needDatasets, readBundle } from '../files.ts';
import { plural } from '../words.ts';

export const exportClaimReview: Command = {
  usage: '[FOLDER | FILE] [--out FILE] [--rated] [--force]',
  about: 'Writes the claims of a dataset as schema.org ClaimReview, in a JSON-LD graph.',
  details: [
    'A rated claim becomes the review of whoever rated it, one for each rating. One that nobody rated has no reviewRating, since the dataset does not judge:',
    'its reviewer is the dataset, and its denials and the decisions on it are in reviewBody.',
    '--rated  rated claims only',
    '--out    a file instead of standard output',
  ],
  async run(args, terminal) {
    const { values, positionals } = readArgs(args, {
      out: { type: 'string' },
      rated: { type: 'boolean' },
      force: { type: 'boolean' },
    });
    const [path = BUNDLE] = expectArgs(positionals.length === 0 ? [BUNDLE] : positionals, 'FOLDER | FILE');
    const others = readBundle();
    const graph = exportClaims(needDatasets(path, idsOf(others)), others, { ratedOnly: values.rated });
    const text = JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }, null, 2);
    if (values.out === undefined) terminal.print(text);
    else {
      writeNew(values.out, `${text}\n`, { replace: values.force });
      terminal.print(`${values.out}: ${plural('countClaim', graph.length)}.`);
    }
    return 0;
  },
};

/** `others` define sources and answers that the datasets refer to. */
export function exportClaims(
  datasets: readonly Dataset[],
  others: readonly Dataset[] = [],
  { ratedOnly = false } = {},
): object[] {
  const all = [...others, ...datasets];
  const sources = new Map(all.flatMap((dataset) => dataset.sources.map((source) => [source.id, source])));
  const records = new Map(all.flatMap((dataset) => dataset.records.map((record) => [record.id, record])));
  const answersTo = reversed([...records.values()], ({ respondsTo }) => respondsTo);
  return datasets.flatMap((dataset) =>
    dataset.records
      .filter(({ kind, rating }) => kind === 'claim' && (rating !== undefined || !ratedOnly))
      .flatMap((claim) => {
        const answers = inOrder(answersTo.get(claim.id) ?? []);
        const ratings = ratingsOf(claim);
        return (ratings.length > 0 ? ratings : [undefined]).map((rating) =>
          claimReview(claim, rating, dataset, sources, answers),
        );
      }),
  );
}

const inOrder = (answers: readonly DatasetRecord[]): DatasetRecord[] =>
  answers.toSorted((a, b) => (a.date < b.date ? -1 : 1));

function claimReview(
  claim: DatasetRecord,
  rating: Rating | undefined,
  dataset: Dataset,
  sources: ReadonlyMap<string, Source>,
  answers: readonly DatasetRecord[],
): object {
  const { citations, actor, date, headline, summary } = claim;
  const by = rating && sources.get(rating.by);
  // Only a rating is somebody's published review; of the other claims the dataset itself speaks, on no page of others.
  const own = rating && (citations.find(({ source }) => source === rating.by) ?? citations[0]);
  const reviewer = by ?? { name: dataset.title, url: dataset.homepage };
  return {
    '@type': 'ClaimReview',
    url: own?.url ?? dataset.homepage,
    datePublished: rating ? own?.published : dataset.published,
    author: { '@type': 'Organization', name: reviewer.name, url: reviewer.url },
    claimReviewed: headline,
    headline: own?.title,
    reviewBody: [
      summary,
      ...answers.map((answer) => `${answer.date}, ${answer.actor.name}: ${answer.headline}.`),
    ].join('\n'),
    ...(rating ? { reviewRating: { '@type': 'Rating', alternateName: rating.label } } : {}),
    itemReviewed: {
      '@type': 'Claim',
      author: { '@type': 'Thing', name: actor.name, description: actor.role },
      datePublished: date,
      appearance: citations.map(({ url, title, published }) => ({
        '@type': 'CreativeWork',
        url,
        name: title,
        datePublished: published,
      })),
    },
  };
}
