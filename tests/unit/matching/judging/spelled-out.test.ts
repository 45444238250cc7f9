/** Abbreviations that a page spells out in a script without spaces. */
import { expect, test } from 'vitest';
import type { Alias } from '../../../../utils/dataset/schema.ts';
import { entity, foundOnPage } from '../helpers.ts';

const FCC: Alias = { text: 'FCC', case: 'exact', near: ['Washington'] };

test.each([
  ['연방통신위원회', 'ko', '연방통신위원회(FCC)는 말했다.'],
  ['連邦通信委員会', 'ja', '連邦通信委員会（FCC）は述べた。'],
  ['联邦通信委员会', 'zh', '联邦通信委员会（FCC）表示。'],
  ['คณะกรรมการกลางกำกับดูแล', 'th', 'คณะกรรมการกลางกำกับดูแล (FCC)'],
])('%s', (name, language, text) => {
  const entities = [entity('f', [{ text: name }, FCC])];
  expect(foundOnPage(entities, [text, 'FCC'], language)).toEqual([`0:${name}=f`, '0:FCC=f', '1:FCC=f']);
  expect(foundOnPage(entities, ['FCC', name], language)).toEqual([`1:${name}=f`]);
});

test.each([
  ['通信委', 'zh', '通信委（FCC）表示。'],
  ['국정원', 'ko', '국정원(FCC)은 말했다.'],
  ['ファーウェイ', 'ja', 'ファーウェイ（FCC）は述べた。'],
])('not: %s is too short', (name, language, text) =>
  expect(foundOnPage([entity('f', [{ text: name }, FCC])], [text], language)).toEqual([`0:${name}=f`]),
);

test('a person’s name is no abbreviation’s', () => {
  const person = entity('p', [{ text: '威尔伯罗斯' }, { text: 'WR', case: 'exact', near: ['Washington'] }], {
    type: 'person',
  });
  expect(foundOnPage([person], ['威尔伯罗斯表示。', 'WR'], 'zh')).toEqual(['0:威尔伯罗斯=p']);
});
