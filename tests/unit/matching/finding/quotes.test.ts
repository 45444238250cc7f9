/** Names with some of their words in quotation marks. */
import { describe, expect, test } from 'vitest';
import { quotedIn } from '../../../../utils/matching/letters/quotes.ts';
import { entity, found } from '../helpers.ts';

const list = entity('l', [{ text: 'Entity List', case: 'exact' }, { text: 'US Entity List' }]);
const vendor = entity('v', ['high-risk vendor', 'fournisseurs à haut risque', 'теневой флот']);
const all = [list, vendor];

describe('a name is found with marks around words of it', () => {
  test.each([
    ['en', 'On the “Entity” List, it is.', '“Entity” List=l'],
    ['en', '"Entity" List', '"Entity" List=l'],
    ['en', 'The US "Entity List" has it.', 'Entity List=l'],
    ['en', 'A ‘high-risk’ vendor is out.', '‘high-risk’ vendor=v'],
    ['sv', 'På ”Entity” List står den.', '”Entity” List=l'],
    ['fr', 'Les fournisseurs « à haut risque » sont exclus.', 'fournisseurs « à haut risque »=v'],
    [
      'fr',
      'Les fournisseurs «\u00a0à haut risque\u00a0» sont exclus.',
      'fournisseurs «\u00a0à haut risque\u00a0»=v',
    ],
    ['ru', 'Танкер «теневого» флота арестован.', '«теневого» флота=v'],
    ['en', 'He said: “No.” The (“Entity” List) is long.', '“Entity” List=l'],
  ])('%s: %s', (language, text, wanted) => expect(found(all, text, language)).toEqual([wanted]));
});

describe('but not', () => {
  test.each([
    ['in another spelling than it counts in', 'The “entity” List'],
    ['where the marks hold words beside it', 'The “long Entity” List'],
    ['where a stop or a comma parts it', 'It is an “Entity.” List it, an “Entity,” List it.'],
    ['where the marks are apart by a sentence', `The “Entity${' and so on'.repeat(6)}” List`],
  ])('%s', (_, text) =>
    expect(found([entity('l', [{ text: 'Entity List', case: 'exact' }])], text)).toEqual([]),
  );
});

test('a name in the marks alone is found once, without them', () => {
  expect(found(all, 'The “Entity List” and "high-risk vendor" rules')).toEqual([
    'Entity List=l',
    'high-risk vendor=v',
  ]);
});

test('where all that is quoted is a name, that is the name', () => {
  const firm = entity('f', ['Huawei', 'firm Huawei']);
  expect(found([firm], 'The firm “Huawei” said so, the firm Huawei.')).toEqual(['Huawei=f', 'firm Huawei=f']);
});

test('a name with marks of its own is found as it is', () => {
  const operation = entity('o', [{ text: 'Operation "Salt" Two', case: 'exact' }]);
  expect(found([operation], 'In Operation “Salt” Two it was.')).toHaveLength(1);
});

test('offsets are of the marks and of the words', () => {
  expect(quotedIn('a « b c » d')).toEqual([{ start: 2, from: 4, to: 7, end: 9 }]);
  expect(quotedIn('‘b’ c')).toEqual([{ start: 0, from: 1, to: 2, end: 3 }]);
  expect(quotedIn('the firm’s 5" screen')).toEqual([]);
});
