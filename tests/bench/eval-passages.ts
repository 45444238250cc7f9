/**
 * How well the records about an entity are ranked for a passage: the judged passages, and what each signal adds.
 *
 *     npm run eval:passages
 */
import { PASSAGE_WEIGHTS, type PassageWeights } from '../../utils/context/retrieval/passage.ts';
import { prepareRecords } from '../../utils/context/retrieval/prepared-records.ts';
import { percentile } from './retrieval/measures.ts';
import { figuresOf, PassageBench, readPassages } from './retrieval/passages.ts';

const WITHOUT: Readonly<Record<string, Partial<PassageWeights>>> = {
  'the rest of the paragraph': { paragraph: 0 },
  'the headline of the page': { headline: 0 },
  'more weight for numbers': { number: 1 },
  'shared entities': { sharedEntity: 0 },
  dates: { day: 0, month: 0, year: 0 },
  'support by answers': { support: 0 },
};

const bench = new PassageBench();
const passages = readPassages();
/** A weight that helps one half only is an accident of these passages. */
const halves = [passages.filter((_, at) => at % 2 === 0), passages.filter((_, at) => at % 2 === 1)];

function show(name: string, weights: PassageWeights): void {
  const { ndcg, wronglyAbout, wronglyNothing } = figuresOf(
    passages.map((passage) => bench.rank(passage, weights)),
  );
  const [first, second] = halves.map((half) =>
    figuresOf(half.map((passage) => bench.rank(passage, weights))).ndcg.toFixed(3),
  );
  const told = `wrongly about ${wronglyAbout.length}, wrongly nothing ${wronglyNothing.length}`;
  console.log(
    `${name.padEnd(38)} nDCG@3 ${ndcg.toFixed(3)} (first half ${first}, second half ${second}), ${told}`,
  );
}

show('all signals', PASSAGE_WEIGHTS);
for (const [name, change] of Object.entries(WITHOUT))
  show(`without ${name}`, { ...PASSAGE_WEIGHTS, ...change });

const results = passages.map((passage) => bench.rank(passage));
const { wronglyAbout, wronglyNothing } = figuresOf(results);
for (const { sentence } of wronglyAbout) console.log(`wrongly about: ${sentence}`);
for (const { sentence } of wronglyNothing) console.log(`wrongly nothing: ${sentence}`);

const most = [...new Set(passages.map(({ entity }) => entity))]
  .map((entity) => bench.preparedFor(entity))
  .reduce((a, b) => (b.records.length > a.records.length ? b : a));
const start = performance.now();
prepareRecords(most.records);
console.log(`preparing ${most.records.length} records: ${(performance.now() - start).toFixed(1)} ms`);
const times = results.map(({ time }) => time);
console.log(
  `ranking: median ${percentile(times, 0.5).toFixed(2)} ms, 95th percentile ${percentile(times, 0.95).toFixed(2)} ms`,
);
