/** People who are called like a firm, once a page has given their full name. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileMatcher } from '../../../../utils/matching/compile.ts';
import { findMentionsOnPage } from '../../../../utils/matching/match.ts';
import { entity, foundOnPage } from '../helpers.ts';

const all = [
  entity('kaspersky', ['Kaspersky', 'Kaspersky Lab']),
  entity('founder', ['Eugene Kaspersky'], { type: 'person' }),
  entity('shein', ['Shein']),
  entity('elisa', ['Elisa Oyj', { text: 'Elisa', near: ['Telia'] }]),
  entity('ericsson', [{ text: 'Ericsson', near: ['carrier'] }]),
];

describe('a name that the page has given to somebody', () => {
  test.each([
    ['en', ['Ali Mohamed Shein opened a clinic. Shein thanked the donors.']],
    ['en', ['Shein opens a clinic', 'Ali Mohamed Shein thanked the donors.']],
    ['en', ['Anna Kaspersky of Haifa drew; Kaspersky played well.', 'So Kaspersky won.']],
    ['fi', ['Elisa Kivimäki teki maalin.', 'Elisa valittiin parhaaksi, palkinnon antoi Telia.']],
    ['sv', ['Elisa, 23, vann.', 'Elisa fick en telefon av Telia.']],
    ['en', ['Marcus Ericsson won; Ericsson led, and a carrier of tyres slipped.']],
  ])('%s: %j', (language, blocks) => expect(foundOnPage(all, blocks, language)).toEqual([]));

  test.each([
    ['en', ['Anna Kaspersky left the firm. Kaspersky denies it.'], ['0:Kaspersky=kaspersky']],
    ['en', ['Anna Kaspersky spoke. Kaspersky Lab did not.'], ['0:Kaspersky Lab=kaspersky']],
    [
      'en',
      ['Eugene Kaspersky spoke.', 'Kaspersky denies it.'],
      ['0:Eugene Kaspersky=founder', '1:Kaspersky=kaspersky'],
    ],
    [
      'en',
      ['Eugene Kaspersky, the company’s founder, spoke.', 'Kaspersky said its software was safe.'],
      ['0:Eugene Kaspersky=founder', '1:Kaspersky=kaspersky'],
    ],
    ['fi', ['Elisa Virtanen soitti.', 'Operaattori Elisa ja Telia sopivat.'], ['1:Elisa=elisa']],
    [
      'en',
      ['Telia (40) and Elisa (12) lost.', 'Elisa and Telia merged.'],
      ['0:Elisa=elisa', '1:Elisa=elisa'],
    ],
    ['fi', ['Elisa Oyj kasvaa. Elisa ja Telia sopivat.'], ['0:Elisa Oyj=elisa', '0:Elisa=elisa']],
    ['en', ['Shein sells clothes.'], ['0:Shein=shein']],
  ])('but of the firm, %s: %j', (language, blocks, wanted) =>
    expect(foundOnPage(all, blocks, language)).toEqual(wanted),
  );

  test('stays given away in the blocks that come later', () => {
    const compiled = compileMatcher(all);
    const { told } = findMentionsOnPage(compiled, ['Anna Kaspersky drew. Kaspersky smiled.'], 'en');
    expect(findMentionsOnPage(compiled, ['Kaspersky won.'], 'en', told).mentions).toEqual([]);
    expect(findMentionsOnPage(compiled, ['Kaspersky won.'], 'en').mentions).toHaveLength(1);
  });

  test('in whatever order the blocks stand', () => {
    const blocks = ['Anna Kaspersky of Haifa drew.', 'Kaspersky smiled.', 'It rained.', 'So did Kaspersky.'];
    fc.assert(
      fc.property(fc.shuffledSubarray(blocks, { minLength: 4 }), (page) => {
        expect(foundOnPage(all, page)).toEqual([]);
      }),
    );
  });
});
