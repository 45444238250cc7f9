import { expect, it } from 'vitest';
import { entitiesOnRecord } from '../../bench/matching/on-record.ts';
import { record } from '../context/samples.ts';

it('counts what records bear on, and no one who only speaks in them', () => {
  const records = [record('a', { entities: ['Q1', 'Q2'], actor: { name: 'The ministry', entity: 'Q3' } })];
  expect([...entitiesOnRecord([{ records }, { records: [] }])]).toEqual(['Q1', 'Q2']);
});
