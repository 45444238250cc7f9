/** Where a guard word has to stand, and how it has to be written. */
import { expect, test } from 'vitest';
import { compileMatcher } from '../../../../utils/matching/compile.ts';
import { findMentions } from '../../../../utils/matching/match.ts';
import { entity, foundOnPage } from '../helpers.ts';

const ruter = entity('r', [{ text: 'Ruter', near: ['bus', 'Apple'] }]);
const vy = entity('v', [{ text: 'Vy', near: ['train'] }]);
const apple = entity('a', [{ text: 'Apple', near: ['phone'] }]);
const zoom = entity('o', [{ text: 'Zoom', near: ['ban Zoom', '加密'] }]);
const zte = entity('z', [{ text: '中兴', near: ['制裁'] }]);

test.each<[why: string, text: string, wanted: string[]]>([
  ['in the sentence', 'The bus is of Ruter.', ['0:Ruter=r']],
  ['in another sentence of the block', 'A bus came. They asked Ruter.', ['0:Ruter=r']],
  ['not another name’s', 'The train is of Ruter.', []],
  ['not a common word for a name', 'An apple is of Ruter.', []],
  ['a name at the beginning of a sentence', 'Apple is of Ruter.', ['0:Ruter=r']],
  ['right before the name', '制裁中兴。', ['0:中兴=z']],
  ['right behind it', '中兴制裁。', ['0:中兴=z']],
  ['a phrase around the name', 'They want to ban Zoom.', ['0:Zoom=o']],
  ['but not the name itself', 'Zoom and Zoom again.', []],
  ['what is part of another word', '加密货币与Zoom', []],
])('%s: %s', (_, text, wanted) => {
  expect(foundOnPage([ruter, vy, apple, zoom, zte], [text], null)).toEqual(wanted);
});

test.each([
  ['before it', ['A bus came. They asked Ruter.', 'One bus was late. So they told Ruter.']],
  ['behind it', ['They asked Ruter. A bus came.', 'So they told Ruter. One bus was late.']],
])('in sentences %s alone, it does not tell what the page means', (_, blocks) => {
  expect(foundOnPage([ruter], [...blocks, 'They asked Ruter why.'])).toEqual(['0:Ruter=r', '1:Ruter=r']);
});

test('what the text writes is told as the reason, from another sentence too', () => {
  const [mention] = findMentions(compileMatcher([ruter]), 'A Bus came. They asked Ruter.', 'en');
  expect(mention?.why).toEqual({ alias: 'Ruter', near: 'Bus' });
});
