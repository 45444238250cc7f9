/** Names whose guards only ask what the text is about, where the blocks around tell it. */
import { describe, expect, test } from 'vitest';
import type { Alias } from '../../../../utils/dataset/schema.ts';
import { compileMatcher } from '../../../../utils/matching/compile.ts';
import { findMentionsOnPage } from '../../../../utils/matching/match.ts';
import type { Told } from '../../../../utils/matching/told.ts';
import { entity, foundOnPage } from '../helpers.ts';

const huawei = entity('h', ['Huawei']);
const nokia = entity('k', ['Nokia']);
const commission: Alias = { text: 'European Commission', near: ['Huawei', 'ban'] };
const said = 'The European Commission said so.';
const OTHER = 'Nothing is said here.';

const counts = (blocks: readonly string[], alias: Alias = commission, more = {}): boolean =>
  foundOnPage([huawei, nokia, entity('n', [alias], more)], blocks).some((found) => found.endsWith('=n'));

describe('a guard that counts as a name around', () => {
  test.each<[string, string[]]>([
    ['in the block before', ['Headline', OTHER, 'Huawei is there.', said]],
    ['two blocks before', ['Headline', OTHER, 'Huawei is there.', OTHER, said]],
    ['in the headline', ['Huawei', OTHER, OTHER, OTHER, OTHER, said]],
  ])('%s', (_where, blocks) => expect(counts(blocks)).toBe(true));

  test.each<[string, string[]]>([
    ['three blocks before', ['Headline', OTHER, 'Huawei is there.', OTHER, OTHER, said]],
    ['behind', [said, OTHER, 'Huawei is there.']],
    ['is no name', ['Headline', 'A ban is there.', said]],
    ['is no name, before one that counts', ['Headline', 'A ban hits Nokia.', said]],
    ['is no name, behind one', ['Headline', 'Nokia fears a ban.', said]],
    ['in a byline, where it does not count', ['Headline', 'Photo: Huawei', said]],
  ])('but not %s', (_where, blocks) => expect(counts(blocks)).toBe(false));

  test('and not by what the blocks around it have told', () => {
    const tiktok = entity('t', [{ text: 'TikTok', near: ['Huawei'] }]);
    const asked = entity('n', [{ text: 'European Parliament', near: ['TikTok'] }]);
    const blocks = [
      'Headline',
      'Huawei is there.',
      'TikTok is there.',
      OTHER,
      'The European Parliament voted.',
    ];
    expect(foundOnPage([huawei, tiktok, asked], blocks)).toEqual(['1:Huawei=h', '2:TikTok=t']);
    expect(
      foundOnPage([huawei, tiktok, asked], ['Headline', 'TikTok and Huawei.', blocks[4] as string]),
    ).toHaveLength(3);
  });
});

test('the headline tells it also in what comes later on the page', () => {
  const matcher = compileMatcher([huawei, entity('n', [commission])]);
  const first = findMentionsOnPage(matcher, ['Huawei', OTHER], 'en');
  const later = (told: Told) =>
    findMentionsOnPage(matcher, ['Photo', OTHER, OTHER, said], 'en', told).mentions;
  expect(later(first.told)).toHaveLength(1);
  expect(later({ ...first.told, headline: OTHER })).toEqual([]);
  const behind = ['Huawei on a photo', OTHER, OTHER, OTHER, said];
  expect(findMentionsOnPage(matcher, behind, 'en', { ...first.told, headline: OTHER }).mentions).toHaveLength(
    1,
  );
});

describe('is asked for', () => {
  const before = ['Headline', 'Huawei is there.'];

  test.each<[string, Alias, string, object?]>([
    ['a name with a capital inside', { text: 'TikTok', near: ['Huawei'] }, 'On TikTok it is said.'],
    [
      'an abbreviation joined to a word',
      { text: 'EU-Kommission', near: ['Huawei'] },
      'Die EU-Kommission sagt es.',
    ],
    [
      'a name with a capital or a digit in it',
      { text: 'projet de loi C-8', near: ['Huawei'] },
      'Un projet de loi C-8.',
    ],
    [
      'several words in a script without capitals',
      { text: '欧盟委员会', near: ['Huawei'] },
      '欧盟委员会表示。',
    ],
    [
      'a person’s name in full',
      { text: 'Thierry Breton', near: ['Huawei'] },
      'Then Thierry Breton spoke.',
      { type: 'person' },
    ],
  ])('by %s', (_what, alias, text, more) => expect(counts([...before, text], alias, more)).toBe(true));

  test.each<[string, Alias, string, object?]>([
    ['a word', { text: 'Signal', near: ['Huawei'] }, 'They use Signal for it.'],
    ['an abbreviation of two letters', { text: 'KT', case: 'exact', near: ['Huawei'] }, 'So says KT.'],
    [
      'an abbreviation of an institution',
      { text: 'FBI', case: 'exact', near: ['Huawei'] },
      'So says the FBI.',
      { type: 'agency', gloss: 'A police of the United States.' },
    ],
    ['a name that begins with a digit', { text: '5G', near: ['Huawei'] }, 'So 5G comes.'],
    ['a firm’s abbreviation', { text: 'SMIC', case: 'exact', near: ['Huawei'] }, 'So says SMIC.'],
    [
      'a person of whose surname there are many',
      { text: 'Tim Brown', near: ['Huawei'] },
      'Then Tim Brown spoke.',
      { type: 'person' },
    ],
    ['a common word', { text: 'back door', near: ['Huawei'] }, 'There is a back door.'],
    ['a surname', { text: 'Breton', near: ['Huawei'] }, 'Then Breton spoke.', { type: 'person' }],
    ['a word in a script without capitals', { text: '飞马', near: ['Huawei'] }, '飞马在那里。'],
    [
      'an institution that other countries have too',
      { text: 'Supreme Court', near: ['Huawei'] },
      'Then the Supreme Court spoke.',
      { type: 'court', gloss: 'The highest court of the United States.' },
    ],
  ])('but not by %s', (_what, alias, text, more) =>
    expect(counts([...before, text], alias, more)).toBe(false),
  );
});

test.each([
  ['in letters of its own', [{ text: 'TikTok' }, { text: 'टिकटॉक', near: ['Huawei'] }], 'फिर टिकटॉक आया।', 1],
  [
    'in letters without capitals',
    [{ text: 'TikTok' }, { text: 'ტიკტოკი', near: ['Huawei'] }],
    'მერე ტიკტოკი მოვიდა.',
    1,
  ],
  [
    'which is no word in Latin letters either',
    [{ text: 'Meta' }, { text: 'मेटा', near: ['Huawei'] }],
    'फिर मेटा आया।',
    0,
  ],
  [
    'unless it is something else in some languages',
    [
      { text: 'ZTE', near: ['Huawei'] },
      { text: 'ZTE', lang: 'pl' },
    ],
    'So ZTE says.',
    0,
  ],
] satisfies [string, Alias[], string, number][])('and by a name %s', (_what, aliases, text, count) => {
  const blocks = ['Headline', 'Huawei is there.', text];
  expect(foundOnPage([huawei, entity('n', aliases)], blocks).length - 1).toBe(count);
});
