/** Laws that are abbreviated like an agency. */
import { describe, expect, test } from 'vitest';
import { entity, found, foundOnPage } from '../helpers.ts';

const cisa = entity(
  'c',
  [{ text: 'CISA', case: 'exact' }, 'Cybersecurity and Infrastructure Security Agency'],
  { type: 'agency', gloss: 'US agency.' },
);
const LATER = 'CISA covers firms.';

describe('what is said of a law alone tells the page that an abbreviation is one', () => {
  test.each([
    'Congress let CISA expire.',
    'CISA is set to lapse in January.',
    'CISA’s expiration worries firms.',
    'CISA 2015 is old.',
    'Firms need CISA 2015.',
    'Firms wait for CISA of 2015.',
    'CISA, the cybersecurity information-sharing law, protects them.',
    'CISA, the Cybersecurity Information Sharing Act of 2015, protects them.',
    'The Cybersecurity Information Sharing Act, known as CISA, protects them.',
    'The Cybersecurity Information Sharing Act, or CISA, protects them.',
    'The Cybersecurity Information Sharing Act of 2015 (CISA) protects them.',
  ])('%s', (text) => {
    expect(foundOnPage([cisa], [text, LATER])).toEqual([]);
  });
});

test.each([
  'CISA reauthorization stalls.',
  'The House reauthorizes CISA.',
  'The reauthorization of CISA stalls.',
])('there alone: %s', (text) => expect(foundOnPage([cisa], [text, LATER])).toEqual(['1:CISA=c']));

test('there alone where the page names the agency in full', () => {
  const text = 'The Cybersecurity and Infrastructure Security Agency warns that CISA 2015 will expire.';
  expect(foundOnPage([cisa], [text, LATER])).toHaveLength(2);
});

describe('an agency', () => {
  test.each([
    'CISA, the agency that wrote the law, agreed.',
    'CISA, the agency under the law, agreed.',
    'CISA, an office of law, agreed.',
    'CISA 2024 reports are out.',
    'CISA’s rules expired.',
    'CISA’s expired rules are back.',
    'They reauthorized CISA’s election work.',
    'It breaks the Clayton Act, or CISA rules.',
  ])('%s', (text) => expect(found([cisa], text)).toHaveLength(1));

  test.each(['The FCC’s expired authority is back.', 'Source: FCC 2022.', 'FCC lapses led to it.'])(
    'without a law of its letters: %s',
    (text) => {
      const fcc = entity('f', [{ text: 'FCC', case: 'exact' }], { type: 'agency', gloss: 'US agency.' });
      expect(foundOnPage([fcc], [text, 'The FCC spoke.'])).toContain('1:FCC=f');
    },
  );

  test('is no law in other languages', () => {
    expect(found([cisa], 'CISA 2015, dit-on', 'fr')).toHaveLength(1);
  });
});

test('a law of the dataset may expire', () => {
  const act = entity('a', [{ text: 'FISA', case: 'exact' }], { type: 'law', gloss: 'US law.' });
  expect(found([act], 'FISA is set to expire.')).toHaveLength(1);
});

describe('a certificate', () => {
  test.each([
    ['Certificates such as CISSP, CISA or CISM are preferred.', 'en'],
    ['CISA and CISM help, CISA/CRISC too, as does Security+, CISA.', 'en'],
    ['CEH · CISA · OSCP', 'en'],
    ['She is a Certified Information Systems Auditor (CISA).', 'en'],
    ['Zertifikate wie CISSP oder CISA', 'de'],
    ['Сертификаты CISA и CISSP', 'ru'],
    ['شهادات CISA، CISSP', 'ar'],
    ['Jane Roe, CISSP, CISA', null],
  ])('%s', (text, language) => expect(found([cisa], text, language)).toEqual([]));

  test.each([
    'CISA and the FBI said that CISSP holders help.',
    'CISA trains CISSP holders.',
    'CISA, the agency, asks for CISM.',
    'She passed CISSP. CISA hired her.',
    'The CISSP for CISA staff is free.',
  ])('not: %s', (text) => expect(found([cisa], text)).toEqual(['CISA=c']));

  test('there alone', () => {
    expect(foundOnPage([cisa], ['By Jane Roe, CISA, CISM', 'CISA warns of it.'])).toEqual(['1:CISA=c']);
  });
});
