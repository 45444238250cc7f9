/**
 * How well the right record is found: the claims benchmark, with the same code that readers use.
 *
 *     npm run eval:retrieval -- DIR [--reversed]
 *
 * DIR holds tweets.queries.tsv and tweet-vclaim-pairs.qrels, and verified_claims.docs.tsv (or the folder above does). With
 * `--reversed` the claims are taken from last to first, which shows what equal scores are worth (see retrieval/README.md).
 */
import { buildIndex, type SearchDocument } from '../../utils/context/retrieval/build.ts';
import { openIndex } from '../../utils/context/retrieval/opened.ts';
import { search } from '../../utils/context/retrieval/search.ts';
import { readClaims, readQueries } from './retrieval/claims.ts';
import { averagePrecision, mean, percentile, reciprocalRank } from './retrieval/measures.ts';
import { bytesOf } from './retrieval/size.ts';

const DEPTH = 5;
/** Queries asked before the clock counts, so that the engine is warm, as it is in a browser after the first few. */
const WARM_UP = 50;

function evaluate(folder: string, isReversed: boolean): void {
  const claims = readClaims(folder);
  const documents = isReversed ? claims.toReversed() : claims;
  const queries = readQueries(folder);
  if (queries.length === 0) throw new Error(`No query of ${folder} has a relevant claim.`);
  const [index, built] = timed(() => buildIndex(documents));
  const [, opened] = timed(() => openIndex(index));
  const rank = (text: string) => search(index, text, { limit: DEPTH, least: 0 }).map(({ id }) => id);
  for (const { text } of queries.slice(0, WARM_UP)) rank(text);
  const results = queries.map(({ text, relevant }) => {
    const [ranked, time] = timed(() => rank(text));
    return { ranked, relevant, time };
  });
  const figure = (of: (result: (typeof results)[number]) => number) => mean(results.map(of)).toFixed(4);
  const times = results.map(({ time }) => time);
  const textBytes = bytesOf(
    documents.map(({ headline, summary }: SearchDocument) => headline + summary).join(''),
  );
  const indexBytes = bytesOf(index);
  console.log(`queries ${results.length}, claims ${documents.length}`);
  console.log(`MAP@${DEPTH}  ${figure(({ ranked, relevant }) => averagePrecision(ranked, relevant, DEPTH))}`);
  console.log(`P@1    ${figure(({ ranked, relevant }) => (relevant.has(ranked[0] ?? '') ? 1 : 0))}`);
  console.log(`MRR@${DEPTH}  ${figure(({ ranked, relevant }) => reciprocalRank(ranked, relevant))}`);
  console.log(
    `ms a query: median ${percentile(times, 0.5).toFixed(2)}, 95th percentile ${percentile(times, 0.95).toFixed(2)}`,
  );
  console.log(
    `index ${indexBytes} bytes, text ${textBytes} bytes: ${((100 * indexBytes) / textBytes).toFixed(1)}%`,
  );
  console.log(`built in ${built.toFixed(0)} ms, opened in ${opened.toFixed(0)} ms`);
}

function timed<T>(work: () => T): [T, number] {
  const start = performance.now();
  const result = work();
  return [result, performance.now() - start];
}

const [folder, flag] = process.argv.slice(2);
if (folder === undefined) throw new Error('Give the folder of the queries: npm run eval:retrieval -- DIR');
evaluate(folder, flag === '--reversed');
