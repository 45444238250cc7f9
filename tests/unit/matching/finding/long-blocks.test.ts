/**
 * A block may be of any length and hold anything. Ten times the text must cost about ten times as much: with the square of it,
 * these would run for minutes, and the runner would end them.
 */
import { expect, test } from 'vitest';
import { isBesideProse } from '../../../../utils/matching/beside/beside.ts';
import { compileMatcher } from '../../../../utils/matching/compile.ts';
import { findMentions } from '../../../../utils/matching/match.ts';
import { sentencesOf } from '../../../../utils/matching/sentences.ts';
import { entity } from '../helpers.ts';

const LENGTH = 200_000;
const fill = (part: string): string => part.repeat(Math.ceil(LENGTH / part.length));

test.each([
  ['Core 5G. ', 1],
  ['core 5G, ', 1],
  ['core, ', 0],
  ['Core. ', 0],
])('a block of "%s" over and over', (part, each) => {
  const matcher = compileMatcher([entity('core', [{ text: 'core', near: ['5G'] }])]);
  const text = fill(part);
  expect(findMentions(matcher, text, 'en')).toHaveLength(each * (text.length / part.length));
});

test.each(['“Huawei” ', 'Huawei，', 'Huawei\u2028', '不代表Huawei', 'Huawei 摄 '])(
  'names in lines of "%s" over and over',
  (part) => {
    const matcher = compileMatcher([entity('h', ['Huawei'])]);
    const text = fill(part);
    const half = text.length / part.length;
    const mentions = findMentions(matcher, `${text}\u2028Read more: ${text}`, 'zh');
    expect(mentions.length).toBeGreaterThan(0.9 * half);
  },
);

test('a guard at the far end of a block of names', () => {
  const matcher = compileMatcher([entity('core', [{ text: 'core', near: ['5G'] }])]);
  const text = fill('Core. ');
  const mentions = findMentions(matcher, `${text}5G`, 'en');
  expect(mentions).toHaveLength(text.length / 6);
});

test.each(['.', '."', '!?', '. ', '.”\u00a0'])('sentences in "%s" over and over', (part) => {
  const text = fill(part);
  const sentences = sentencesOf(text);
  expect(sentences.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
});

test('a run of capitals before brackets is no dateline, and is told at once', () => {
  const text = `${'A'.repeat(100)} Huawei (B) said no.`;
  expect(isBesideProse(text, 101, 107)).toBe(false);
});

test('a line that begins like a byline is told at once', () => {
  const text = `By ${'1:'.repeat(40)} a`;
  expect(isBesideProse(`${text}!`, 0, 2)).toBe(false);
});

test('a credit of many names before a word without end is told at once', () => {
  const credit = '©/Huawei/ZTE/Nokia/';
  const text = `${credit}${'a'.repeat(LENGTH)}`;
  for (let start = 0; start < LENGTH; start += 100) isBesideProse(text, start, start + 6);
  expect(isBesideProse(text, credit.indexOf('ZTE'), credit.indexOf('ZTE') + 3)).toBe(true);
});
