/** Whose a Supreme Court is, by the other courts that the text tells of; and whose an abbreviation is, by what was named in full. */
import { describe, expect, test } from 'vitest';
import { compileMatcher } from '../../../../utils/matching/compile.ts';
import { findMentionsOnPage } from '../../../../utils/matching/match.ts';
import { entity, found, foundOnPage } from '../helpers.ts';

const court = entity('court', ['Supreme Court'], { type: 'court', name: 'US Supreme Court' });

describe('a Supreme Court among courts that the United States do not have', () => {
  test.each([
    'The Supreme Court refused to stay the Madras High Court order.',
    'The Supreme Court heard an appeal from the High Court of Kenya.',
    'The Chief Justice of India presides over the Supreme Court.',
  ])('%s', (text) => expect(found([court], text)).toEqual([]));

  test.each([
    'The Supreme Court will hear it, Chief Justice John Roberts said.',
    'Divided High Court Upholds Ban; Supreme Court Sides With Congress',
    'LONDON, Jan 17 (Reuters) - It will go dark after the Supreme Court upheld a ban.',
    'The Chief Justice of the United States presides over the Supreme Court.',
    'The high court agreed, and the Supreme Court did, too.',
    'The High Court agreed, and the Supreme Court did, too.',
    'In the US, the Supreme Court read what the Madras High Court had said.',
  ])('not: %s', (text) => expect(found([court], text)).toEqual(['Supreme Court=court']));
});

describe('the abbreviation of another country’s institution', () => {
  const centre = entity('n', ['National Cyber Security Centre', { text: 'NCSC', case: 'exact' }], {
    type: 'agency',
    gloss: 'A British agency.',
  });

  test.each<[string, string[]]>([
    ['New Zealand’s National Cyber Security Centre (NCSC) warned. The NCSC said so.', []],
    ['Papua New Guinea’s National Cyber Security Centre warned. The NCSC said so.', ['0:NCSC=n']],
    ['Ireland’s National Cyber Security Centre (NCSC) warned. The NCSC in Britain did not.', ['0:NCSC=n']],
    ['India’s National Cyber Security Coordinator (NCSC) warned.', []],
    [
      'The UK’s National Cyber Security Centre warned, and New Zealand’s National Cyber Security Centre (NCSC) did. The NCSC said so.',
      ['0:National Cyber Security Centre=n', '0:NCSC=n'],
    ],
  ])('%s', (text, wanted) => expect(foundOnPage([centre], [text])).toEqual(wanted));

  test('is that one’s in blocks that come later, too', () => {
    const matcher = compileMatcher([centre]);
    const { told } = findMentionsOnPage(
      matcher,
      ['New Zealand’s National Cyber Security Centre (NCSC) warned.'],
      'en',
    );
    const later = ['The NCSC said so.'];
    expect(findMentionsOnPage(matcher, later, 'en', told).mentions).toEqual([]);
    expect(findMentionsOnPage(matcher, later, 'en').mentions).toHaveLength(1);
  });
});
