import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byDate, idsOf, threadsOf } from '../../../utils/context/threads.ts';
import type { DatasetRecord } from '../../../utils/dataset/schema.ts';
import { arbitraryRecords, record } from './samples.ts';

const claim = record('claim', { date: '2020-02-11' });
const denial = record('denial', { kind: 'denial', date: '2020-02-12', respondsTo: ['claim'] });
const decision = record('decision', { kind: 'decision', date: '2020-07-14', respondsTo: ['claim'] });

describe('threads', () => {
  it('hold a claim with its denials and the decisions that followed', () => {
    expect(threadsOf([decision, denial, claim])).toEqual([
      { claims: ['claim'], denials: ['denial'], decisions: ['decision'], latest: '2020-07-14' },
    ]);
  });

  it('hold what answers an answer', () => {
    const reply = record('reply', { date: '2020-02-13', respondsTo: ['denial'] });
    expect(threadsOf([claim, denial, reply])).toMatchObject([
      { claims: ['claim', 'reply'], denials: ['denial'] },
    ]);
  });

  it('hold a decision and the one that took its place', () => {
    const later = record('later', { kind: 'decision', date: '2022-10-13', supersedes: ['decision'] });
    const alone = { ...decision, respondsTo: undefined };
    expect(threadsOf([later, alone])).toMatchObject([
      { decisions: ['decision', 'later'], latest: '2022-10-13' },
    ]);
  });

  it('show a denial of two claims with each of them', () => {
    const other = record('other', { date: '2019-01-01' });
    const both = { ...denial, respondsTo: ['claim', 'other'] };
    const threads = threadsOf([claim, other, both]);
    expect(threads).toHaveLength(2);
    for (const thread of threads) expect(thread.denials).toEqual(['denial']);
  });

  it('come newest first, by their newest record', () => {
    const recent = record('recent', { date: '2020-03' });
    expect(threadsOf([recent, claim, decision]).map(({ latest }) => latest)).toEqual([
      '2020-07-14',
      '2020-03',
    ]);
  });

  it('let a denial stand alone when its claim is not visible', () => {
    expect(threadsOf([denial])).toMatchObject([{ claims: [], denials: ['denial'] }]);
  });

  it('start a circle at its oldest record', () => {
    const first = record('first', { date: '2019', respondsTo: ['second'] });
    const second = record('second', { date: '2020', respondsTo: ['first'] });
    expect(threadsOf([second, first])).toMatchObject([{ claims: ['first', 'second'] }]);
  });
});

describe('for all records', () => {
  const withAnswersOf = (records: readonly DatasetRecord[], target: DatasetRecord) =>
    records.filter(({ respondsTo = [], id }) => id !== target.id && respondsTo.includes(target.id));

  it('every one is in a thread, and once in each', () => {
    fc.assert(
      fc.property(arbitraryRecords, (records) => {
        const threads = threadsOf(records);
        expect(new Set(threads.flatMap(idsOf))).toEqual(new Set(records.map(({ id }) => id)));
        for (const thread of threads) expect(new Set(idsOf(thread)).size).toBe(idsOf(thread).length);
      }),
    );
  });

  it('whatever answers a claim is in every thread of that claim', () => {
    fc.assert(
      fc.property(arbitraryRecords, (records) => {
        for (const thread of threadsOf(records)) {
          const members = new Set(idsOf(thread));
          const present = records.filter(({ id }) => members.has(id));
          for (const member of present)
            for (const answer of withAnswersOf(records, member)) expect(members).toContain(answer.id);
        }
      }),
    );
  });

  it('records are listed under their own kind, oldest first, and the newest date is told', () => {
    fc.assert(
      fc.property(arbitraryRecords, (records) => {
        const find = (id: string) => records.find((each) => each.id === id) as DatasetRecord;
        for (const thread of threadsOf(records)) {
          const lists = { claim: thread.claims, denial: thread.denials, decision: thread.decisions };
          for (const [kind, ids] of Object.entries(lists)) {
            const members = ids.map(find);
            expect(members.every((member) => member.kind === kind)).toBe(true);
            expect([...members].sort(byDate)).toEqual(members);
          }
          const dates = idsOf(thread).map((id) => find(id).date);
          expect(thread.latest).toBe(dates.sort().at(-1));
        }
      }),
    );
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
