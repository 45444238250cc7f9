import { expect, test } from 'vitest';
import { figuresOf, PassageBench, readPassages } from '../../../bench/retrieval/passages.ts';

const passages = readPassages();
const bench = new PassageBench();
const results = passages.map((passage) => bench.rank(passage));
const figures = figuresOf(results);

test('the judged set is large enough, and names records that bear on the entity', () => {
  expect(passages.length).toBeGreaterThanOrEqual(150);
  expect(passages.filter(({ grades }) => Object.keys(grades).length === 0).length).toBeGreaterThanOrEqual(20);
  for (const { passage, ranked } of results) {
    const known = new Set(ranked.map(({ id }) => id));
    expect(
      Object.keys(passage.grades).filter((id) => !known.has(id)),
      passage.sentence,
    ).toEqual([]);
  }
});

test('the records that belong on top are there', () => {
  expect(figures.ndcg).toBeGreaterThanOrEqual(0.9);
});

test('nothing is told where nothing belongs, and seldom where something does', () => {
  expect(figures.wronglyAbout).toEqual([]);
  expect(figures.wronglyNothing.length).toBeLessThanOrEqual(2);
});
