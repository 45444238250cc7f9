import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { orderThreads, rankForPassage } from '../../../../utils/context/retrieval/passage.ts';
import { prepareRecords } from '../../../../utils/context/retrieval/prepared-records.ts';
import type { RecordView, Thread } from '../../../../utils/context/types.ts';

const view = (id: string, change: Partial<RecordView>): RecordView => ({
  id,
  kind: 'claim',
  date: '2020-01-28',
  entities: ['huawei'],
  actor: { name: 'Someone' },
  headline: '',
  summary: '',
  citations: [],
  ...change,
});

const RECORDS = [
  view('cap', {
    kind: 'decision',
    headline: 'UK caps high-risk vendors at 35% of access networks',
    actor: { name: 'National Security Council' },
  }),
  view('wiretap', { date: '2020-02-11', headline: 'Officials say it can reach wiretap interfaces' }),
  view('purdy', {
    date: '2020-02-13',
    kind: 'denial',
    headline: 'Security chief denies it',
    respondsTo: ['wiretap', 'not-on-file'],
    actor: { name: 'Andy Purdy' },
  }),
  view('nokia', {
    entities: ['huawei', 'nokia', 'ericsson'],
    headline: 'Report on Nokia and Ericsson in Barcelona',
  }),
];
const THREAD: Thread = { ids: ['wiretap', 'purdy'], latest: '2020-02-13' };
const OWN = { id: 'huawei', name: 'Huawei' };
const prepared = prepareRecords(RECORDS);
const rank = (sentence: string, entities: readonly string[] = []) =>
  rankForPassage(prepared, OWN, { sentence, entities: new Set(entities) });

describe('records for a passage', () => {
  test.each([
    ['Vendors of high risk may build no more than 35 per cent of the access networks of Huawei.', 'cap'],
    ['Andy Purdy, security chief of Huawei, asked what proof there is.', 'purdy'],
    ['On 11 February 2020 the wiretap interfaces of Huawei were in the papers.', 'wiretap'],
  ])('"%s" is about %s', (sentence, id) => {
    expect(rank(sentence)[0]).toMatchObject({ id, isAbout: true });
  });

  test('nothing is about a passage on something else, on the name alone, or on names alone', () => {
    for (const sentence of [
      'Huawei sells a watch.',
      'Huawei',
      '',
      'The fair of Huawei, Nokia and Ericsson in Barcelona',
    ])
      expect(rank(sentence, ['nokia', 'ericsson']).filter(({ isAbout }) => isAbout)).toEqual([]);
  });

  test('the answer to the best record comes next, and so does what the best one answers', () => {
    const firstTwo = (sentence: string) =>
      rank(sentence)
        .map(({ id }) => id)
        .slice(0, 2);
    expect(firstTwo('Huawei and the wiretap interfaces that officials speak of')).toEqual([
      'wiretap',
      'purdy',
    ]);
    expect(firstTwo('Andy Purdy, security chief of Huawei, spoke')).toEqual(['purdy', 'wiretap']);
  });

  test('threads come in the order of their best record', () => {
    const alone: Thread = { ids: ['cap'], latest: '2020-01-28' };
    const ordered = orderThreads(
      [alone, THREAD],
      rank('Andy Purdy, security chief of Huawei, asked for proof'),
    );
    expect(ordered).toEqual([
      { thread: THREAD, score: expect.any(Number), isAbout: true },
      { thread: alone, score: expect.any(Number), isAbout: false },
    ]);
  });

  test('no record is lost, whatever the passage, and equal ones keep their order', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 20 }), fc.lorem({ maxCount: 20 }), (sentence, paragraph) => {
        const ranked = rankForPassage(prepared, OWN, { sentence, paragraph });
        expect(ranked.map(({ id }) => id).sort()).toEqual(RECORDS.map(({ id }) => id).sort());
        const untouched = ranked.filter(({ score }) => score === 0).map(({ id }) => id);
        expect(untouched).toEqual(RECORDS.map(({ id }) => id).filter((id) => untouched.includes(id)));
      }),
    );
  });
});
