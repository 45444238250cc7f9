import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relationsOf } from '../../../utils/context/relations.ts';
import { MOST_IN_THREAD } from '../../../utils/context/threads.ts';
import { arbitraryRecords, record, threadsOf } from './samples.ts';

describe('relations of an entity', () => {
  const claim = record('claim', { date: '2020-02-11', entities: ['Q1'] });
  const denial = record('denial', { date: '2020-02-12', entities: ['Q2'], respondsTo: ['claim'] });
  const decision = record('decision', { date: '2020-07', entities: ['Q3'], respondsTo: ['denial'] });

  it('are the records that name it, and those of the same threads', () => {
    const relations = relationsOf([decision, denial, claim]);
    expect(relations.get('Q1')).toEqual({ own: ['claim'], related: ['denial', 'decision'] });
    expect(relations.get('Q2')).toEqual({ own: ['denial'], related: ['claim', 'decision'] });
    expect(relations.get('Q3')).toEqual({ own: ['decision'], related: ['claim', 'denial'] });
  });

  it('leave out what belongs to another thread', () => {
    const elsewhere = record('elsewhere', { entities: ['Q2'] });
    expect(relationsOf([claim, elsewhere]).get('Q1')).toEqual({ own: ['claim'], related: [] });
  });

  it('count a record once that names its entity twice', () => {
    expect(relationsOf([record('r', { entities: ['Q1', 'Q1'] })]).get('Q1')?.own).toEqual(['r']);
  });

  it('ignore links to records that are not on file', () => {
    const dangling = record('r', { respondsTo: ['gone'], supersedes: ['gone too'] });
    expect(relationsOf([dangling]).get('Q1')).toEqual({ own: ['r'], related: [] });
  });
});

describe('in a thread that is too long to be told whole', () => {
  it('are no more than can be told, however many entities it names', () => {
    const answers = Array.from({ length: 2000 }, (_, at) =>
      record(`a${at}`, { entities: [`E${at}`], respondsTo: ['root'] }),
    );
    const reply = record('reply', { entities: ['Q9'], respondsTo: ['a1234'] });
    const relations = relationsOf([record('root'), ...answers, reply]);
    for (const { related } of relations.values()) expect(related).toHaveLength(MOST_IN_THREAD);
    expect(relations.get('E1234')?.related).toEqual(expect.arrayContaining(['root', 'reply']));
    expect(relations.get('Q9')?.related).toEqual(expect.arrayContaining(['root', 'a1234']));
  });

  it('are the closest of a chain', () => {
    const chain = Array.from({ length: 20_000 }, (_, at) =>
      record(`c${at}`, { entities: [`E${at}`], respondsTo: at > 0 ? [`c${at - 1}`] : undefined }),
    );
    const { related } = relationsOf(chain).get('E10000') ?? { related: [] };
    expect(related).toHaveLength(MOST_IN_THREAD);
    expect(related).toEqual(expect.arrayContaining(['c9999', 'c9990', 'c10001', 'c10010']));
  });
});

describe('for all records', () => {
  it('own is what names the entity; related is apart from it', () => {
    fc.assert(
      fc.property(arbitraryRecords, (records) => {
        for (const [id, { own, related }] of relationsOf(records)) {
          const naming = records.filter(({ entities }) => entities.includes(id)).map((each) => each.id);
          expect(new Set(own)).toEqual(new Set(naming));
          expect(related.filter((each) => own.includes(each))).toEqual([]);
        }
      }),
    );
  });

  it('own and related are enough to build every thread of the entity whole', () => {
    fc.assert(
      fc.property(arbitraryRecords, (records) => {
        const whole = threadsOf(records);
        for (const { own, related } of relationsOf(records).values()) {
          const members = new Set([...own, ...related]);
          for (const thread of whole.filter((each) => each.ids.some((id) => own.includes(id))))
            expect(thread.ids.filter((id) => !members.has(id))).toEqual([]);
        }
      }),
    );
  });
});
