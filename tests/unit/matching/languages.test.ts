/** Language tags. */
import { expect, test } from 'vitest';
import { subtagOf } from '../../../utils/matching/languages.ts';
import { entity, found } from './helpers.ts';

test.each([
  ['pt-BR', 'pt'],
  ['EN_us', 'en'],
  ['zh-Hant-TW', 'zh'],
  ['iw', 'he'],
  ['in-ID', 'id'],
  ['no', 'nb'],
  ['nn-NO', 'nb'],
  ['tl', 'fil'],
  ['fil', 'fil'],
  ['x-private', null],
  ['english', null],
  ['', null],
  [null, null],
])('%s is %s', (tag, subtag) => expect(subtagOf(tag)).toBe(subtag));

test.each(['no', 'nb', 'nn', 'nn-NO'])(
  'an alias in one form of Norwegian counts on a page in %s',
  (language) => {
    for (const lang of ['no', 'nb', 'nn'])
      expect(found([entity('b', [{ text: 'bakdør', lang }])], 'en bakdør', language)).toEqual(['bakdør=b']);
  },
);
