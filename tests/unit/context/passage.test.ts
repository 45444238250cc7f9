import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildContexts } from '../../../utils/context/context.ts';
import { orderForPassage } from '../../../utils/context/passage.ts';
import { idsOf } from '../../../utils/context/threads.ts';
import { arbitraryRecords, contextInput, entity, record, someEntities } from './samples.ts';

describe('threads for a passage', () => {
  const newest = record('newest', { date: '2026', entities: ['Q1', 'Q2'] });
  const middle = record('middle', { date: '2022', entities: ['Q1', 'Q3'] });
  const oldest = record('oldest', { date: '2019', entities: ['Q1'] });
  const { contexts, records } = buildContexts(contextInput([entity('Q1')], [oldest, middle, newest]));
  const ordered = (...passage: string[]) =>
    orderForPassage(contexts.Q1?.threads ?? [], records, 'Q1', new Set(passage)).flatMap(idsOf);

  it('stay newest first where the passage names nothing else', () => {
    expect(ordered('Q1')).toEqual(['newest', 'middle', 'oldest']);
  });

  it('come first where they name what the passage names', () => {
    expect(ordered('Q1', 'Q3')).toEqual(['middle', 'newest', 'oldest']);
  });

  it('come the earlier, the more of it they name; the entity in hand does not count', () => {
    expect(ordered('Q1', 'Q2', 'Q3')).toEqual(['newest', 'middle', 'oldest']);
  });
});

describe('for all records and passages', () => {
  const passages = fc.subarray(['Q1', 'Q2', 'Q3']).map((ids) => new Set(ids));

  it('the same threads come back, and a second ordering changes nothing', () => {
    fc.assert(
      fc.property(arbitraryRecords, passages, (all, passage) => {
        const { contexts, records } = buildContexts(contextInput(someEntities(), all));
        for (const { id, threads } of Object.values(contexts)) {
          const once = orderForPassage(threads, records, id, passage);
          expect(new Set(once)).toEqual(new Set(threads));
          expect(orderForPassage(once, records, id, passage)).toEqual(once);
        }
      }),
    );
  });

  it('a passage without another entity leaves the order alone', () => {
    fc.assert(
      fc.property(arbitraryRecords, (all) => {
        const { contexts, records } = buildContexts(contextInput(someEntities(), all));
        for (const { id, threads } of Object.values(contexts))
          expect(orderForPassage(threads, records, id, new Set([id]))).toEqual(threads);
      }),
    );
  });
});
