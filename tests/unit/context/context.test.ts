import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildContexts, MOST_RECORDS, MOST_THREADS } from '../../../utils/context/context.ts';
import { MOST_IN_THREAD } from '../../../utils/context/threads.ts';

import {
  arbitraryRecords,
  arbitrarySourcesOff,
  citation,
  contextInput,
  entity,
  NOTE,
  record,
  someEntities,
} from './samples.ts';

describe('contexts', () => {
  const claim = record('claim', { date: '2020-02-11' });
  const denial = record('denial', {
    kind: 'denial',
    date: '2020-02-12',
    entities: ['Q2'],
    respondsTo: ['claim'],
    citations: [citation('gazette')],
  });

  it('hold an entity with its threads, and the records that stand in them', () => {
    const { contexts, records } = buildContexts(
      contextInput([entity('Q1', { gloss: 'a maker' })], [claim, denial]),
    );
    expect(contexts).toEqual({
      Q1: {
        id: 'Q1',
        name: 'Entity Q1',
        type: 'organisation',
        gloss: 'a maker',
        counts: { claim: 1, denial: 0, decision: 0 },
        others: 1,
        datasets: [NOTE],
        threads: [{ ids: ['claim', 'denial'], latest: '2020-02-12' }],
        threadsInAll: 1,
      },
    });
    expect(Object.keys(records).sort()).toEqual(['claim', 'denial']);
  });

  it('leave out an entity when all that names it has only sources that are off', () => {
    const { contexts } = buildContexts(contextInput([entity('Q1'), entity('Q2')], [claim, denial], ['wire']));
    expect(Object.keys(contexts)).toEqual(['Q2']);
  });

  it('leave out an entity that no record names', () => {
    expect(buildContexts(contextInput([entity('Q7')], [claim])).contexts).toEqual({});
  });

  it('name the newest visible record that took the place of another', () => {
    const later = (id: string, date: string, from: string) =>
      record(id, { kind: 'decision', date, supersedes: ['claim'], citations: [citation(from)] });
    const all = [claim, later('second', '2021', 'wire'), later('third', '2022', 'gazette')];
    expect(buildContexts(contextInput([entity('Q1')], all)).records.claim?.supersededBy).toBe('third');
    expect(buildContexts(contextInput([entity('Q1')], all, ['gazette'])).records.claim?.supersededBy).toBe(
      'second',
    );
  });

  it('are bounded, and say how much there is in all', () => {
    const many = Array.from({ length: MOST_THREADS + 5 }, (_, year) =>
      record(`r${year}`, { date: `${1950 + year}` }),
    );
    const { contexts, records } = buildContexts(contextInput([entity('Q1')], many));
    expect(contexts.Q1?.threads).toHaveLength(MOST_THREADS);
    expect(contexts.Q1?.threadsInAll).toBe(MOST_THREADS + 5);
    expect(contexts.Q1?.threads[0]?.latest).toBe(`${1950 + MOST_THREADS + 4}`);
    expect(Object.keys(records)).toHaveLength(MOST_THREADS);
  });
});

describe('a thread that is too long to be told whole', () => {
  const answers = Array.from({ length: 2000 }, (_, at) =>
    record(`a${at}`, { entities: [`E${at}`], date: '2020-02', respondsTo: ['claim'] }),
  );
  const records = [record('claim'), ...answers];

  it('is told in part, with what names the entity, beside all others of the question', () => {
    const entities = ['Q1', 'E5', 'E1999'].map((id) => entity(id));
    const { contexts, records: views } = buildContexts(contextInput(entities, records));
    expect(Object.keys(contexts)).toEqual(['Q1', 'E5', 'E1999']);
    for (const [id, own] of [
      ['Q1', 'claim'],
      ['E5', 'a5'],
      ['E1999', 'a1999'],
    ] as const) {
      const [thread, ...more] = contexts[id]?.threads ?? [];
      expect(more).toEqual([]);
      expect(thread).toMatchObject({ isCut: true, ids: expect.arrayContaining(['claim', own]) });
      expect(thread?.ids).toHaveLength(MOST_IN_THREAD);
    }
    expect(Object.keys(views).length).toBeLessThan(2 * MOST_IN_THREAD);
  });

  it('loses nothing where what stands between is known of another entity only', () => {
    const chain = Array.from({ length: 1000 }, (_, at) =>
      record(`c${at}`, {
        entities: at % 500 === 0 ? ['Q1', `E${at}`] : [`E${at}`],
        respondsTo: at > 0 ? [`c${at - 1}`] : undefined,
      }),
    );
    const { contexts } = buildContexts(contextInput([entity('Q1'), entity('E250')], chain));
    const told = contexts.Q1?.threads.flatMap(({ ids }) => ids);
    expect(told).toEqual(expect.arrayContaining(['c0', 'c500']));
  });
});

it('contexts are bounded by their records too', () => {
  const many = Array.from({ length: 20 }, (_, of) =>
    Array.from({ length: MOST_IN_THREAD }, (_, at) =>
      record(`r${of}-${at}`, { respondsTo: at > 0 ? [`r${of}-0`] : undefined }),
    ),
  ).flat();
  const { contexts, records } = buildContexts(contextInput([entity('Q1')], many));
  expect(contexts.Q1).toMatchObject({ threadsInAll: 20 });
  expect(contexts.Q1?.threads).toHaveLength(MOST_RECORDS / MOST_IN_THREAD);
  expect(Object.keys(records)).toHaveLength(MOST_RECORDS);
});

describe('for all records and sources that are off', () => {
  const build = (records: Parameters<typeof contextInput>[1], off: readonly string[]) =>
    buildContexts(contextInput(someEntities(), records, off));

  it('no record, and no citation, of only sources that are off appears', () => {
    fc.assert(
      fc.property(arbitraryRecords, arbitrarySourcesOff, (records, off) => {
        const built = build(records, off);
        for (const { citations } of Object.values(built.records)) {
          expect(citations.length).toBeGreaterThan(0);
          for (const { source } of citations) expect(off.map((id) => `Source ${id}`)).not.toContain(source);
        }
      }),
    );
  });

  it('an entity is there exactly when a visible record names it', () => {
    fc.assert(
      fc.property(arbitraryRecords, arbitrarySourcesOff, (records, off) => {
        const visible = records.filter(({ citations }) =>
          citations.some(({ source }) => !off.includes(source)),
        );
        const named = new Set(visible.flatMap(({ entities }) => entities));
        expect(new Set(Object.keys(build(records, off).contexts))).toEqual(named);
      }),
    );
  });

  it('the counts are of records that name the entity, the others of the rest of its threads', () => {
    fc.assert(
      fc.property(arbitraryRecords, arbitrarySourcesOff, (records, off) => {
        const { contexts, records: views } = build(records, off);
        for (const { id, counts, others, threads } of Object.values(contexts)) {
          const members = [...new Set(threads.flatMap(({ ids }) => ids))].flatMap(
            (member) => views[member] ?? [],
          );
          const own = members.filter(({ entities }) => entities.includes(id));
          const ofKind = (kind: string) => own.filter((member) => member.kind === kind).length;
          expect(counts).toEqual({
            claim: ofKind('claim'),
            denial: ofKind('denial'),
            decision: ofKind('decision'),
          });
          expect(others).toBe(members.length - own.length);
        }
      }),
    );
  });

  it('every record of a thread is told, and no other; every thread names its entity', () => {
    fc.assert(
      fc.property(arbitraryRecords, arbitrarySourcesOff, (records, off) => {
        const built = build(records, off);
        const threads = Object.values(built.contexts).flatMap((context) =>
          context.threads.map((thread) => ({ context, ids: thread.ids })),
        );
        expect(new Set(Object.keys(built.records))).toEqual(new Set(threads.flatMap(({ ids }) => ids)));
        for (const { context, ids } of threads)
          expect(ids.some((id) => built.records[id]?.entities.includes(context.id))).toBe(true);
      }),
    );
  });

  it('the data survives the way to a page unchanged', () => {
    fc.assert(
      fc.property(arbitraryRecords, arbitrarySourcesOff, (records, off) => {
        const built = build(records, off);
        expect(structuredClone(built)).toEqual(built);
      }),
    );
  });
});
