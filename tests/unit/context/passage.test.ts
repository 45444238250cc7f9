import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildContexts } from '../../../utils/context/context.ts';
import { orderForPassage } from '../../../utils/context/passage.ts';

import { arbitraryRecords, contextInput, entity, record, someEntities } from './samples.ts';

describe('threads for a passage', () => {
  const dredging = record('dredging', { date: '2019', headline: 'The port was dredged without a permit' });
  const cranes = record('cranes', { date: '2022', headline: 'Cranes report their position abroad' });
  const tariff = record('tariff', { date: '2026', headline: 'A tariff on steel takes effect' });
  const { contexts, records } = buildContexts(contextInput([entity('Q1')], [dredging, cranes, tariff]));
  const order = (sentence: string) => {
    const context = contexts.Q1;
    if (!context) throw new Error('Expected a context');
    return orderForPassage(context, records, { sentence });
  };

  it('stay newest first, and about nothing, where the passage says nothing of them', () => {
    const { threads, about } = order('The weather was fine.');
    expect(threads.flatMap(({ ids }) => ids)).toEqual(['tariff', 'cranes', 'dredging']);
    expect([...about]).toEqual([]);
  });

  it('come first, and are said to be about it, where the passage speaks of the same', () => {
    const { threads, about } = order(
      'Officials said that the cranes report their position to a foreign state.',
    );
    expect(threads.flatMap(({ ids }) => ids)[0]).toBe('cranes');
    expect([...about]).toEqual(['cranes']);
  });
});

it('drops and repeats no thread, whatever the passage', () => {
  fc.assert(
    fc.property(arbitraryRecords, fc.lorem({ mode: 'sentences', maxCount: 2 }), (all, sentence) => {
      const { contexts, records } = buildContexts(contextInput(someEntities(), all));
      for (const context of Object.values(contexts)) {
        const { threads } = orderForPassage(context, records, { sentence });
        expect(new Set(threads)).toEqual(new Set(context.threads));
        expect(threads.length).toBe(context.threads.length);
      }
    }),
  );
});
