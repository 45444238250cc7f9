import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reach } from '../../../utils/context/graph.ts';
import {
  byDate,
  findAmong,
  gatherThread,
  MOST_IN_THREAD,
  outlineThreads,
} from '../../../utils/context/threads.ts';
import type { DatasetRecord } from '../../../utils/dataset/schema.ts';
import { arbitraryRecords, record, threadsOf } from './samples.ts';

const claim = record('claim', { date: '2020-02-11' });
const denial = record('denial', { kind: 'denial', date: '2020-02-12', respondsTo: ['claim'] });
const decision = record('decision', { kind: 'decision', date: '2020-07-14', respondsTo: ['claim'] });

describe('threads', () => {
  it('hold a claim with its denials and the decisions that followed', () => {
    expect(threadsOf([decision, denial, claim])).toEqual([
      { ids: ['claim', 'denial', 'decision'], latest: '2020-07-14' },
    ]);
  });

  it('hold what answers an answer', () => {
    const reply = record('reply', { date: '2020-02-13', respondsTo: ['denial'] });
    expect(threadsOf([claim, denial, reply])).toMatchObject([{ ids: ['claim', 'denial', 'reply'] }]);
  });

  it('hold a decision and the one that took its place', () => {
    const later = record('later', { kind: 'decision', date: '2022-10-13', supersedes: ['decision'] });
    const alone = { ...decision, respondsTo: undefined };
    expect(threadsOf([later, alone])).toMatchObject([{ ids: ['decision', 'later'], latest: '2022-10-13' }]);
  });

  it('show a denial of two claims with each of them', () => {
    const other = record('other', { date: '2019-01-01' });
    const both = { ...denial, respondsTo: ['claim', 'other'] };
    const threads = threadsOf([claim, other, both]);
    expect(threads).toHaveLength(2);
    for (const thread of threads) expect(thread.ids.at(-1)).toBe('denial');
  });

  it('come newest first, by their newest record', () => {
    const recent = record('recent', { date: '2020-03' });
    expect(threadsOf([recent, claim, decision]).map(({ latest }) => latest)).toEqual([
      '2020-07-14',
      '2020-03',
    ]);
  });

  it('let a denial stand alone when its claim is not visible', () => {
    expect(threadsOf([denial])).toMatchObject([{ ids: ['denial'] }]);
  });

  it('start a circle at its oldest record', () => {
    const first = record('first', { date: '2019', respondsTo: ['second'] });
    const second = record('second', { date: '2020', respondsTo: ['first'] });
    expect(threadsOf([second, first])).toMatchObject([{ ids: ['second', 'first'] }]);
  });
});

it('do not begin at an answer to a circle, however old', () => {
  const first = record('first', { date: '2020', respondsTo: ['second'] });
  const second = record('second', { date: '2021', respondsTo: ['first'] });
  const answer = record('answer', { date: '2019', respondsTo: ['second'] });
  expect(threadsOf([answer, second, first]).map(({ ids }) => [...ids].sort())).toEqual([
    ['answer', 'first', 'second'],
  ]);
});

describe('of a careless dataset', () => {
  const chain = (length: number) =>
    Array.from({ length }, (_, at) =>
      record(`c${at}`, { date: `${20_200 + at}`, respondsTo: at > 0 ? [`c${at - 1}`] : undefined }),
    );

  it('are told in part where they are too long: how they begin, what is closest to that, and the newest', () => {
    const records = chain(20_000);
    const [thread, ...more] = threadsOf(records);
    expect(more).toEqual([]);
    expect(thread?.isCut).toBe(true);
    expect(thread?.latest).toBe('40199');
    expect(thread?.ids).toHaveLength(MOST_IN_THREAD);
    expect(thread?.ids.slice(0, 3)).toEqual(['c0', 'c1', 'c2']);
    expect(thread?.ids.at(-1)).toBe('c19999');
  });

  it('are told whole as long as they may be', () => {
    const [thread] = threadsOf(chain(MOST_IN_THREAD));
    expect(thread?.ids).toHaveLength(MOST_IN_THREAD);
    expect(thread).not.toHaveProperty('isCut');
  });

  it('keep what is wanted of a long one, and what answers it', () => {
    const answers = Array.from({ length: 2000 }, (_, at) => record(`a${at}`, { respondsTo: ['c0'] }));
    const [root] = chain(1);
    const reply = record('reply', { kind: 'denial', respondsTo: ['a1234'] });
    const records = [root as DatasetRecord, ...answers, reply];
    const outline = outlineThreads(records, findAmong(records));
    const wanted = new Set(answers.slice(1234, 1235));
    const [ids] = outline.roots.map((each) => gatherThread(each, outline, wanted).thread.ids);
    expect(ids).toHaveLength(MOST_IN_THREAD);
    expect(ids).toEqual(expect.arrayContaining(['c0', 'a1234', 'reply']));
  });

  it('are as quickly found among thousands of pairs that answer each other as among a few', () => {
    const pairs = 20_000;
    const records = Array.from({ length: pairs }, (_, at) => [
      record(`p${at}`, { respondsTo: [`q${at}`, ...(at > 0 ? [`p${at - 1}`] : [])] }),
      record(`q${at}`, { date: '2019', respondsTo: [`p${at}`] }),
    ]).flat();
    const threads = threadsOf(records.toReversed());
    // A look at each record for each other one takes minutes: the runner would give up.
    expect(threads.map(({ ids }) => ids[0])).toEqual(['p0']);
  });

  it('share what answers all of them without being gathered for each', () => {
    const many = 10_000;
    const roots = Array.from({ length: many }, (_, at) => record(`r${at}`, { date: '2019' }));
    const shared = record('c0', { respondsTo: roots.map(({ id }) => id) });
    const records = [...roots, shared, ...chain(many).slice(1)];
    const outline = outlineThreads(records, findAmong(records));
    expect(outline.roots).toHaveLength(many);
    expect(new Set(outline.latest.values())).toEqual(new Set([`${20_200 + many - 1}`]));
  });
});

describe('for all records', () => {
  it('a thread begins with the oldest of a circle that nothing else is above', () => {
    fc.assert(
      fc.property(arbitraryRecords, (records) => {
        const find = findAmong(records);
        const above = (start: DatasetRecord) =>
          reach([start], ({ respondsTo = [], supersedes = [] }) =>
            [...respondsTo, ...supersedes].flatMap((id) => find(id) ?? []),
          );
        const beginsOne = records.filter((each) => {
          const circle = [...above(each)];
          return circle.every((other) => above(other).has(each) && byDate(each, other) <= 0);
        });
        const { roots } = outlineThreads(records, find);
        expect(new Set(roots)).toEqual(new Set(beginsOne));
      }),
    );
  });

  const withAnswersOf = (records: readonly DatasetRecord[], target: DatasetRecord) =>
    records.filter(({ respondsTo = [], id }) => id !== target.id && respondsTo.includes(target.id));

  it('every one is in a thread, and once in each', () => {
    fc.assert(
      fc.property(arbitraryRecords, (records) => {
        const threads = threadsOf(records);
        expect(new Set(threads.flatMap(({ ids }) => ids))).toEqual(new Set(records.map(({ id }) => id)));
        for (const thread of threads) expect(new Set(thread.ids).size).toBe(thread.ids.length);
      }),
    );
  });

  it('whatever answers a claim is in every thread of that claim', () => {
    fc.assert(
      fc.property(arbitraryRecords, (records) => {
        for (const thread of threadsOf(records)) {
          const members = new Set(thread.ids);
          const present = records.filter(({ id }) => members.has(id));
          for (const member of present)
            for (const answer of withAnswersOf(records, member)) expect(members).toContain(answer.id);
        }
      }),
    );
  });

  it('no record stands before one that it answers or replaces, circles aside, and the newest date is told', () => {
    fc.assert(
      fc.property(arbitraryRecords, (records) => {
        const find = (id: string) => records.find((each) => each.id === id) as DatasetRecord;
        const linksOf = ({ respondsTo = [], supersedes = [] }: DatasetRecord) => [
          ...respondsTo,
          ...supersedes,
        ];
        const reaches = (from: string, to: string): boolean => {
          const reached = new Set([from]);
          for (const id of reached) for (const next of linksOf(find(id))) if (find(next)) reached.add(next);
          return reached.has(to);
        };
        for (const { ids, latest } of threadsOf(records)) {
          ids.forEach((id, place) => {
            for (const target of linksOf(find(id))) {
              const isLater = ids.indexOf(target) > place;
              if (isLater) expect(reaches(target, id)).toBe(true);
            }
          });
          expect(latest).toBe(
            ids
              .map((id) => find(id).date)
              .sort()
              .at(-1),
          );
        }
      }),
    );
  });

  it('a denial given by its month stands behind the claim of a day that it answers', () => {
    const vague = { ...denial, date: '2020-02' };
    expect(threadsOf([vague, claim])).toMatchObject([{ ids: ['claim', 'denial'] }]);
  });

  it('the order in which they come changes no thread', () => {
    const shape = (records: readonly DatasetRecord[]) =>
      threadsOf(records)
        .map((thread) => JSON.stringify(thread))
        .sort();
    const shuffled = arbitraryRecords.chain((records) =>
      fc.tuple(fc.constant(records), fc.shuffledSubarray(records, { minLength: records.length })),
    );
    fc.assert(
      fc.property(shuffled, ([records, others]) => {
        expect(shape(others)).toEqual(shape(records));
      }),
    );
  });
});
