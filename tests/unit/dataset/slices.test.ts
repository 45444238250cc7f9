/** Whatever is done with all records of a dataset lets other work have its turn: questions are answered meanwhile. */
import { afterEach, expect, it, vi } from 'vitest';
import { relationSteps, relationsOf } from '../../../utils/context/relations.ts';
import { contentBytes } from '../../../utils/dataset/canonical.ts';
import { checkDataset, checkSteps, NOTHING_KNOWN } from '../../../utils/dataset/check.ts';
import { changesBetween } from '../../../utils/dataset/differences.ts';
import { importFrom } from '../../../utils/dataset/install.ts';
import { replacementSteps } from '../../../utils/dataset/replacing.ts';
import { lastChangeOf } from '../../../utils/dataset/reporting.ts';
import { giveWay } from '../../../utils/slices.ts';
import { runInSlices, type Steps } from '../../../utils/steps.ts';
import { composeGeneration } from '../../../utils/store/composition.ts';
import { installedSample, memoryShelf, sampleDataset, sampleRecord } from './samples.ts';

afterEach(() => vi.restoreAllMocks());

const COUNT = 4000;
const manyRecords = (summary: string) =>
  Array.from({ length: COUNT }, (_, at) =>
    sampleRecord({ id: `r-${at}`, summary, respondsTo: at % 2 === 1 ? [`r-${at - 1}`] : undefined }),
  );
const before = sampleDataset({ records: manyRecords('Before.') });
const after = sampleDataset({ version: '2020.5.1', records: manyRecords('After.') });
const [heldBefore, heldAfter] = [[installedSample(before)], [installedSample(after)]];

/** How often other work has its turn while this is done, if every step takes as long as a slice may. */
async function turnsDuring(work: () => Promise<unknown>): Promise<number> {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 1000;
    return now;
  });
  let turns = 0;
  let isDone = false;
  const other = async () => {
    while (!isDone) {
      await giveWay();
      turns++;
    }
  };
  const others = other();
  await work();
  isDone = true;
  await others;
  return turns;
}

it.each<[string, number, () => Promise<unknown>]>([
  ['checking it', 50, () => importFrom('file.json', JSON.stringify(before), memoryShelf())],
  ['comparing it with what was there', 400, () => changesBetween(heldBefore, heldAfter)],
  [
    'telling what undoing it would do',
    400,
    () => lastChangeOf(heldAfter, { change: '2 after 1', installed: heldBefore }),
  ],
  ['its digest', 100, () => contentBytes(before)],
])('%s lets others have a turn at least every %i records', async (_what, records, work) => {
  expect(await turnsDuring(work)).toBeGreaterThanOrEqual(COUNT / records);
});

it.each<[string, () => Steps<unknown>]>([
  ['the check', () => checkSteps(before, 'file.json', NOTHING_KNOWN)],
  ['what it takes the place of', () => replacementSteps(after, after, 'file.json', heldBefore)],
  ['its relations', () => relationSteps(before.records)],
])('%s tells how much is done, after steps of at most 500 records', async (_what, steps) => {
  const told: number[] = [];
  await runInSlices(
    steps(),
    () => undefined,
    (done) => told.push(done),
  );
  expect(told.length).toBeGreaterThanOrEqual(COUNT / 500);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
  expect(told.at(-1)).toBeCloseTo(1);
});

it('gives the same with pauses', async () => {
  const pause = () => Promise.resolve();
  expect(await runInSlices(checkSteps(before, 'f', NOTHING_KNOWN), pause)).toEqual(checkDataset(before, 'f'));
  expect(await runInSlices(relationSteps(before.records), pause)).toEqual(relationsOf(before.records));
});

it('composing it pauses while it looks what belongs together, before names are compiled', async () => {
  let pauses = 0;
  const pausesAt: number[] = [];
  await composeGeneration([installedSample(before)], {
    pause: () => {
      pauses++;
      return undefined;
    },
    onProgress: () => pausesAt.push(pauses),
  });
  expect(pausesAt[0]).toBeGreaterThanOrEqual(COUNT / 500);
});
