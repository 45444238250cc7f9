import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementOf } from '../../../utils/context/agreement.ts';
import { isSince, splitAt } from '../../../utils/context/time.ts';
import { toRecordView } from '../../../utils/context/visible.ts';
import { record, threadsOf } from './samples.ts';

const viewsOf = (records: ReturnType<typeof record>[]) =>
  Object.fromEntries(records.map((one) => [one.id, toRecordView(one, new Map(), new Set())]));

describe('since an article', () => {
  it.each([
    ['2020-02-14', true],
    ['2020-02-13', false],
    ['2020-02-12', false],
    // Some day of February: it may have been before.
    ['2020-02', false],
    ['2020-03', true],
    ['2020', false],
    ['2021', true],
  ])('of 13 February 2020, a record of %s: %s', (date, since) => {
    expect(isSince({ date }, '2020-02-13')).toBe(since);
  });

  it('a reversed decision: the old one stands then, the new one since, with what it reversed', () => {
    const cap = record('cap', { kind: 'decision', date: '2020-01-28' });
    const ban = record('ban', { kind: 'decision', date: '2020-07-14', supersedes: ['cap'] });
    const { before, since, count } = splitAt(threadsOf([cap, ban]), viewsOf([cap, ban]), '2020-02-13');
    expect(before.map(({ ids }) => ids)).toEqual([['cap']]);
    expect(since.map(({ ids }) => ids)).toEqual([['cap', 'ban']]);
    expect(count).toBe(1);
  });

  it('never holds an older record alone, and nothing is lost between then and since', () => {
    const date = fc.constantFrom(
      '2019',
      '2019-12-31',
      '2020',
      '2020-02',
      '2020-02-13',
      '2020-02-14',
      '2021-05',
    );
    fc.assert(
      fc.property(
        fc.array(date, { maxLength: 12 }),
        fc.array(fc.nat(11), { maxLength: 12 }),
        (dates, links) => {
          const records = dates.map((day, index) => {
            const target = links[index];
            const respondsTo = target !== undefined && target < index ? [`r${target}`] : [];
            return record(`r${index}`, { date: day, respondsTo });
          });
          const views = viewsOf(records);
          const { before, since, count } = splitAt(threadsOf(records), views, '2020-02-13');
          const younger = records.filter((one) => isSince(one, '2020-02-13')).map(({ id }) => id);
          expect(count).toBe(younger.length);
          expect(before.flatMap(({ ids }) => ids).filter((id) => younger.includes(id))).toEqual([]);
          for (const thread of since) expect(thread.ids.some((id) => younger.includes(id))).toBe(true);
          const shown = new Set([...before, ...since].flatMap(({ ids }) => ids));
          expect(shown.size).toBe(records.length);
        },
      ),
    );
  });
});

it('counts sources by name, and those that speak for a state', () => {
  const cite = (source: string, sourceKind: 'news' | 'court' | 'government') => ({ source, sourceKind });
  expect(
    agreementOf([cite('A', 'news'), cite('A', 'news'), cite('B', 'court'), cite('C', 'government')]),
  ).toEqual({
    sources: 3,
    official: 2,
  });
});
