/** Abbreviations in brackets behind a name. */
import { describe, expect, test } from 'vitest';
import { compileMatcher } from '../../../../utils/matching/compile.ts';
import { findMentionsOnPage } from '../../../../utils/matching/match.ts';
import { NOTHING_TOLD, type Told } from '../../../../utils/matching/told.ts';
import { entity, found, foundOnPage } from '../helpers.ts';

const cnil = entity('cnil', [{ text: 'CNIL', case: 'exact' }, 'Commission nationale']);
const law = entity('law', ['National Intelligence Law', 'Intelligence Law']);
const ee = entity('ee', [{ text: 'EE', case: 'exact' }]);
const all = [cnil, law, ee];

test.each([
  ['The Chinese National Intelligence Law (CNIL) says so.', ['National Intelligence Law=law']],
  ['The Chinese National Intelligence Law  (CNIL) says so.', ['National Intelligence Law=law']],
  ['The Chinese National Intelligence Law(CNIL) says so.', ['National Intelligence Law=law']],
  ['China’s New Internet Law and Intelligence Law (CNIL)', ['Intelligence Law=law', 'CNIL=cnil']],
  ['The CNIL (CNIL) says so.', ['CNIL=cnil', 'CNIL=cnil']],
  ['The Commission nationale (CNIL) says so.', ['Commission nationale=cnil', 'CNIL=cnil']],
  ['The Intelligence Law (EE) says so.', ['Intelligence Law=law', 'EE=ee']],
  ['Cats Nap In Leeds (CNIL), it says.', ['CNIL=cnil']],
  ['The National Intelligence Law and CNIL', ['National Intelligence Law=law', 'CNIL=cnil']],
  ['(CNIL)', ['CNIL=cnil']],
])('%s', (text, wanted) => expect(found(all, text)).toEqual(wanted));

describe('what a page explains an abbreviation by', () => {
  const bureau = entity('b', [
    { text: 'BIS', near: ['Huawei'] },
    'Bureau of Industry and Security',
    'Biuro ds. Przemysłu i Bezpieczeństwa',
  ]);

  test.each([
    ['The Bank for International Settlements (BIS) spoke.'],
    ['BIS (Bank for International Settlements) spoke.'],
    ['Bezpečnostní informační služba (BIS) varovala.'],
    ['The Bank of Idle Sums (BIS) spoke.'],
    ['The Bureau Industry Secretary (BIS) spoke.'],
  ])('is another name: %s', (explanation) => {
    expect(foundOnPage([bureau], ['BIS on Huawei', explanation, 'BIS on Huawei'])).toEqual([]);
  });

  test.each([
    ['The Bureau of Industry & Security (BIS) spoke.'],
    ['The Board of Industry and Security (BIS) spoke.'],
    ['The Bureaux of Industrial Security (BIS) spoke.'],
    ['The bank in our street (BIS) spoke.'],
    ['Settlements (BIS) spoke.'],
    ['Berlin is silent. BIS spoke (late).'],
    ['The Bank for International EU Settlements (BIS) spoke.'],
    ['The Bank of international trade settlements (BIS) spoke.'],
    ['BIS (see below), BIS (BIS), BIS () and BIS ('],
    ['The Bank for International Settlements (BIS) and the Bureau of Industry and Security (BIS) spoke.'],
  ])('is not: %s', (explanation) => {
    expect(foundOnPage([bureau], ['BIS on Huawei', explanation])[0]).toBe('0:BIS=b');
  });

  test('shares a word with a name in another language', () => {
    const blocks = ['BIS on Huawei', 'Das Büro für Industrie und Sicherheit (BIS) sprach.'];
    expect(foundOnPage([bureau], blocks, 'de')[0]).toBe('0:BIS=b');
  });

  test('is not known for what has no name of these letters in full', () => {
    expect(foundOnPage(all, ['Coats Never Improve Lives (CNIL). EE', 'EE'])).toEqual([
      '0:CNIL=cnil',
      '0:EE=ee',
      '1:EE=ee',
    ]);
    const fbi = entity('f', ['ФБР', 'Federal Bureau of Investigation', 'FBI']);
    const blocks = ['Федеральное бюро расследований (ФБР) против', 'ФБР'];
    expect(foundOnPage([fbi], blocks, 'ru')).toHaveLength(2);
  });

  test('counts no more once the page has named the entity in full', () => {
    const blocks = [
      'The Bureau of Industry and Security, or BIS',
      'The Band of Imaginary Singers (BIS) on Huawei',
    ];
    expect(foundOnPage([bureau], blocks)).toHaveLength(3);
  });

  test('is remembered for what comes later on the page', () => {
    const matcher = compileMatcher([bureau]);
    const first = findMentionsOnPage(
      matcher,
      ['The Bank for International Settlements (BIS) on Huawei'],
      'en',
    );
    const later = (told: Told) => findMentionsOnPage(matcher, ['BIS on Huawei'], 'en', told).mentions.length;
    expect(later(first.told)).toBe(0);
    expect(later(NOTHING_TOLD)).toBe(1);
  });

  test('is looked for among a hundred abbreviations, of which no article has as many', () => {
    const letters = Array.from('ABCDEFGHIJ');
    const glossary = letters.flatMap((a) => letters.map((b) => `The ${a}lternative ${b}rass (${a}${b})`));
    const explanation = 'The Bank for Imaginary Singers (BIS) on Huawei';
    expect(foundOnPage([bureau], [...glossary.slice(1), explanation])).toEqual([]);
    expect(foundOnPage([bureau], [...glossary, explanation])).toHaveLength(1);
  });
});
