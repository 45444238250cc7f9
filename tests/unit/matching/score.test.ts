/** The scale that mentions are weighed with must itself be right. */
import { describe, expect, test } from 'vitest';
import { readExpected } from '../../bench/matching/expected.ts';
import { type Found, score } from '../../bench/matching/score.ts';

const found = (...texts: string[]): Found[] =>
  texts.map((text) => ({ text, entities: [text.toLowerCase()], around: '' }));
const wanted = (...texts: string[]) => texts.map((text) => ({ text }));

describe('score', () => {
  test('lines up what is missed and what is wrong', () => {
    const result = score(wanted('A', 'B', 'C'), found('A', 'X', 'C', 'C'), true);
    expect(result.right).toBe(2);
    expect(result.missed).toEqual(wanted('B'));
    expect(result.wrong.map(({ text }) => text)).toEqual(['X', 'C']);
  });

  test('asks for the entity where it is told', () => {
    expect(score([{ text: 'A', entity: 'b' }], found('A'), false).right).toBe(0);
    expect(score([{ text: 'A', entity: 'a' }], found('A'), false).right).toBe(1);
  });

  test.each([
    ['Huawei’s', 'Huawei', 1],
    ['Huawei', 'Huaweis', 1],
    ['Huawei Technologies', 'Huawei', 0],
    ['core', '5G core', 0],
  ])('%s and %s are the same but for an ending: %i', (expected, given, right) => {
    expect(score(wanted(expected), found(given), false).right).toBe(right);
    expect(score(wanted(expected), found(given), true).right).toBe(0);
  });

  test('nothing expected and nothing found', () => {
    expect(score([], [], true)).toEqual({ right: 0, missed: [], wrong: [] });
  });
});

describe('expected.json', () => {
  const mentions = [{ text: 'Huawei', entity: 'Q160120' }, { text: '5G' }];
  test.each([
    ['by file', { 'a.html': [{ text: 'Huawei', entity: 'Q160120' }, '5G'] }],
    ['by name', { a: { mentions } }],
    ['in a list', [{ file: 'a.html', mentions }]],
    ['under files', { files: { 'dir/a.html': mentions } }],
    ['with other words', { a: [{ mention: 'Huawei', entities: ['Q160120'] }, { surface: '5G' }] }],
    ['as pairs', { a: [['Huawei', 'Q160120'], ['5G']] }],
  ])('%s', (_, json) => {
    expect(readExpected(json).get('a')).toEqual(mentions);
  });

  test.each([['text'], [5], [null], [{ a: 'Huawei' }]])('%j is refused', (json) => {
    expect(() => readExpected(json)).toThrow(/expected\.json/);
  });
});
