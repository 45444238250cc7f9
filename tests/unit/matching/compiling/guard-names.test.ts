/** A guard word that names an entity stands for all names of this that need no guard. */
import { describe, expect, test } from 'vitest';
import type { Alias, Entity } from '../../../../utils/dataset/schema.ts';
import { compileMatcher } from '../../../../utils/matching/compile.ts';
import { guardNamesOf } from '../../../../utils/matching/compiling/guard-names.ts';
import { findMentions } from '../../../../utils/matching/match.ts';
import { runAtOnce } from '../../../../utils/steps.ts';
import { entity, found } from '../helpers.ts';

const HUAWEI = entity('h', [
  'Huawei',
  'ファーウェイ',
  { text: 'HW', near: ['phone'] },
  { text: 'Вавей', lang: 'mk' },
]);
const commerce = (...near: string[]) =>
  entity('c', [
    { text: '商務省', near },
    { text: 'Commerce', near },
  ]);

test('another name of the entity is as good a witness', () => {
  expect(found([HUAWEI, commerce('Huawei')], '商務省はファーウェイを', 'ja')).toContain('商務省=c');
  expect(found([HUAWEI, commerce('Huawei')], 'Commerce named Huawei.', 'en')).toContain('Commerce=c');
  expect(found([HUAWEI, commerce('ファーウェイ')], 'Commerce named Huawei.', 'en')).toContain('Commerce=c');
});

test('so is a name in one language on a page in that language', () => {
  expect(found([HUAWEI, commerce('Huawei')], 'Commerce го именува Вавей.', 'mk')).toContain('Commerce=c');
  const exact = entity('e', ['Euro Watch', { text: 'Watch', lang: 'fr', case: 'exact' }]);
  expect(found([exact, commerce('Euro Watch')], 'Commerce, Watch', 'fr')).toContain('Commerce=c');
  expect(found([exact, commerce('Euro Watch')], 'Commerce, watch', 'fr')).not.toContain('Commerce=c');
});

test('the first of them in its sentence, in the order of the text', () => {
  const matcher = compileMatcher([HUAWEI, commerce('Huawei')]);
  const [, , mention] = findMentions(matcher, 'ファーウェイ。Huawei、商務省はファーウェイ', 'ja');
  expect(mention?.why).toEqual({ alias: '商務省', near: 'Huawei' });
});

test('a word that names two stands for the names of both: no other dataset takes a name away', () => {
  const two = [HUAWEI, entity('j', ['Huawei', 'Joint Venture', 'Joint Venture']), commerce('Huawei')];
  expect(found(two, 'Commerce named the Joint Venture.', 'en')).toContain('Commerce=c');
  expect(found(two, 'Commerce named ファーウェイ.', 'en')).toContain('Commerce=c');
});

describe('but not', () => {
  test.each<[string, Entity[], string]>([
    ['a name that needs a guard itself', [HUAWEI, commerce('Huawei')], 'Commerce named the HW phone.'],
    ['a name in another language', [HUAWEI, commerce('Huawei')], 'Commerce named Вавей.'],
    ['by a name in one language', [HUAWEI, commerce('Вавей')], 'Commerce named Huawei.'],
    ['by a name that needs a guard', [HUAWEI, commerce('HW')], 'Commerce named Huawei.'],
    [
      'a name in another spelling than it counts in',
      [entity('h', ['Huawei', { text: 'Hw', case: 'exact' }]), commerce('Huawei')],
      'Commerce named HW.',
    ],
    [
      'one that is not to be marked',
      [{ ...HUAWEI, mark: false }, commerce('Huawei')],
      'Commerce named ファーウェイ.',
    ],
  ])('%s', (_what, entities, text) => {
    expect(found(entities, text, 'en')).not.toContain('Commerce=c');
  });
});

test('names are held once, however many lists and words ask for them', () => {
  const aliases = Array.from(
    { length: 50 },
    (_, index): Alias => ({ text: `alias ${index}`, near: ['Huawei', 'ファーウェイ', `${index}`] }),
  );
  const entities = [HUAWEI, entity('x', aliases)];
  const guards = runAtOnce(guardNamesOf(entities));
  expect(guards.get('Huawei')).toEqual({
    words: ['Huawei', 'ファーウェイ'],
    names: HUAWEI.aliases.filter(({ near }) => !near),
  });
  expect(guards.get('ファーウェイ')).toBe(guards.get('Huawei'));
  const { guardEntry, listGuards } = compileMatcher(entities);
  // With the guard of HW.
  expect(guardEntry).toHaveLength(54);
  expect(listGuards).toHaveLength(151);
});
