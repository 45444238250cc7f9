import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildIndex, INDEX_FORMAT, type SearchDocument } from '../../../../utils/context/retrieval/build.ts';
import { NumberReader, NumberWriter } from '../../../../utils/context/retrieval/numbers.ts';
import { openIndex } from '../../../../utils/context/retrieval/opened.ts';
import { commonOrder } from '../../../../utils/context/retrieval/order.ts';
import { search } from '../../../../utils/context/retrieval/search.ts';
import { stem } from '../../../../utils/context/retrieval/stem.ts';
import { wordsOf } from '../../../../utils/context/retrieval/words.ts';

const DOCUMENTS: SearchDocument[] = [
  {
    id: 'cap',
    headline: 'UK caps high-risk vendors at 35% of 5G access networks',
    summary: 'The National Security Council decided that Huawei stays out of the core.',
    actor: 'National Security Council',
    date: '2020-01-28',
  },
  {
    id: 'zte',
    headline: 'US bars ZTE from US technology for seven years',
    summary: 'The denial order follows false statements about shipments to Iran.',
    actor: 'Wilbur Ross',
    entities: ['ZTE', 'Bureau of Industry and Security'],
    date: '2018-04-15',
  },
  {
    id: 'purdy',
    headline: 'Huawei USA security chief denies back-door access',
    summary: 'He asked officials to publish their evidence.',
    actor: 'Andy Purdy',
    citations: ['Huawei executive demands proof'],
    date: '2020-02-13',
  },
  {
    id: 'cable',
    headline: 'Finnish prosecutors charge officers over cut cables',
    summary: 'The Eagle S dragged its anchor.',
  },
];
const index = buildIndex(DOCUMENTS);
const ids = (query: string, least = 0) => search(index, query, { least }).map(({ id }) => id);

const document = fc.record({
  headline: fc.lorem({ maxCount: 8 }),
  summary: fc.lorem({ maxCount: 20 }),
  actor: fc.option(fc.lorem({ maxCount: 2 }), { nil: undefined }),
});
const collection = fc
  .array(document, { maxLength: 30 })
  .map((list): SearchDocument[] => list.map((one, at) => ({ ...one, id: `d${at}` })));

describe('search', () => {
  test.each([
    ['Britain decided on a 35 per cent limit for high-risk vendors', 'cap'],
    ['Andy Purdy wants to see the evidence', 'purdy'],
    ['ZTE was banned for seven years by Wilbur Ross', 'zte'],
    ['the ship Eagle S and the cables', 'cable'],
    ['#BarZTE now', 'zte'],
  ])('"%s" finds %s first', (query, id) => {
    expect(ids(query)[0]).toBe(id);
  });

  test('who speaks, what is cited, the entities and the month are found too', () => {
    expect(ids('demands proof')).toEqual(['purdy']);
    expect(ids('Bureau of Industry')).toEqual(['zte']);
    expect(ids('April 2018')[0]).toBe('zte');
  });

  test('nothing is found where nothing is close enough', () => {
    expect(search(index, 'The bakery has new opening hours in March')).toEqual([]);
    expect(search(index, '')).toEqual([]);
    expect(search(index, '… — !')).toEqual([]);
    expect(search(buildIndex([]), 'Huawei')).toEqual([]);
  });

  test('an index survives structured cloning', () => {
    const clone = structuredClone(index);
    expect(search(clone, 'Huawei security', { least: 0 })).toEqual(
      search(index, 'Huawei security', { least: 0 }),
    );
  });

  test('an index of another format is refused', () => {
    expect(() => search({ ...index, format: INDEX_FORMAT + 1 }, 'Huawei')).toThrow(RangeError);
  });

  test('only visible documents are found, at most so many, and confidence falls with the score', () => {
    fc.assert(
      fc.property(collection, fc.lorem({ maxCount: 12 }), fc.nat({ max: 5 }), (documents, query, limit) => {
        const visible = (at: number) => at % 3 !== 0;
        const found = search(buildIndex(documents), query, { visible, limit, least: 0 });
        expect(found.length).toBeLessThanOrEqual(limit);
        for (const { id, confidence } of found) {
          expect(visible(Number(id.slice(1)))).toBe(true);
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
        const scores = found.map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
      }),
    );
  });

  test('every document is found by its own headline, unless that says nothing, and a copy comes after its original', () => {
    fc.assert(
      fc.property(collection, (documents) => {
        const twice = [...documents, ...documents.map((one) => ({ ...one, id: `copy-${one.id}` }))];
        const built = buildIndex(twice);
        for (const { id, headline } of documents) {
          if (wordsOf(headline).every(({ isCommon }) => isCommon)) continue;
          const found = search(built, headline, { least: 0, limit: twice.length }).map((one) => one.id);
          expect(found).toContain(id);
          expect(found.indexOf(id)).toBeLessThan(found.indexOf(`copy-${id}`));
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('the index', () => {
  test('postings hold the documents of each term, with its counts by field', () => {
    const opened = openIndex(
      buildIndex([{ id: 'a', headline: 'cable cable ship', summary: 'cable', actor: 'ship' }]),
    );
    const term = opened.termOf.get(stem('cable')) as number;
    expect(opened.postings[opened.starts[term] as number]).toBe((2 << 6) | (1 << 3));
    expect([...opened.words(0).headline]).toHaveLength(3);
  });

  test('numbers come back as they were written', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 2 ** 32 - 1 })), (numbers) => {
        const writer = new NumberWriter();
        for (const number of numbers) writer.write(number);
        const written = writer.finish();
        const reader = new NumberReader(written);
        expect(numbers.map(() => reader.read())).toEqual(numbers);
        expect(reader.position).toBe(written.length);
      }),
    );
  });

  test('words that a headline and its summary keep for each other become kin', () => {
    const documents = ['one', 'two', 'three', 'four'].map((word) => ({
      id: word,
      headline: `prisoners ${word}`,
      summary: `detainees of ${word}`,
    }));
    const opened = openIndex(buildIndex(documents));
    const kin = opened.kin(opened.termOf.get(stem('prisoners')) as number);
    expect(kin.get(opened.termOf.get(stem('detainees')) as number)).toBeGreaterThan(0);
  });

  test('the common order is that of the longest common subsequence', () => {
    const rarity = Float32Array.of(1, 1, 2);
    expect(commonOrder([0, 1, 2], [0, 1, 2], rarity)).toBe(1);
    expect(commonOrder([2, 1, 0], [0, 1, 2], rarity)).toBe(0.5);
    expect(commonOrder([-1], [0], rarity)).toBe(0);
  });
});
