import { describe, expect, test } from 'vitest';
import { countryIn, NOWHERE } from '../../../utils/matching/countries.ts';
import { entity, found } from './helpers.ts';

const institution = (...parameters: Parameters<typeof entity>) =>
  entity(parameters[0], parameters[1], { type: 'agency', ...parameters[2] });

const ncsc = institution('ncsc', ['NCSC', 'National Cyber Security Centre'], { gloss: 'UK agency.' });
const court = institution('court', ['Supreme Court'], { type: 'court', name: 'US Supreme Court' });
const nsa = institution('nsa', ['NSA', 'National Security Agency'], { gloss: 'US agency.' });

describe('the institution of another country', () => {
  test.each([
    'The Dutch NCSC warned of it.',
    'Ireland’s National Cyber Security Centre warned of it.',
    "Ireland's NCSC warned of it.",
    'The NCSC of New Zealand warned of it.',
    'The Supreme Court of Nepal agreed.',
    'The Supreme Court of the Philippines agreed.',
    'India’s Supreme Court agreed.',
    'The Canadian Supreme Court agreed.',
    'Bahrain and Ukraine’s National Security Agency agreed.',
  ])('%s', (text) => expect(found([ncsc, court, nsa], text)).toEqual([]));

  test.each([
    ['The NCSC warned of it.', ncsc],
    ['Britain’s NCSC warned of it.', ncsc],
    ['The UK National Cyber Security Centre warned of it.', ncsc],
    ['The U.S. Supreme Court agreed.', court],
    ['The American Supreme Court agreed.', court],
    ['The Supreme Court of the United States agreed.', court],
    ['Hackers from China, NSA officials say, did it.', nsa],
    ['In Germany NSA officials were heard.', nsa],
    ['The German NSA inquiry ended.', nsa],
    ['The Supreme Court of last resort agreed.', court],
  ])('not in "%s"', (text, wanted) => expect(found([wanted], text)).toHaveLength(1));

  test('companies and laws are of no country', () => {
    expect(
      found([entity('h', ['Huawei'], { gloss: 'Chinese firm.' })], 'The German Huawei shops'),
    ).toHaveLength(1);
  });
});

test.each([
  ['UK cyber security agency', 'Ireland', false],
  ['British agency', 'UK', true],
  ['The U.S. agency', 'US', true],
  ['Supreme Court of British Columbia', 'Canada', true],
  ['an agency of Hong Kong', 'Hong Kong', true],
])('"%s" tells of %s: %s', (text, country, same) => {
  expect(countryIn([text]) === countryIn([country])).toBe(same);
  expect(countryIn([country])).not.toBe(NOWHERE);
});
test('the first text with a country counts, and none may have one', () => {
  expect(countryIn(['an agency', 'of Ireland', 'in France'])).toBe(countryIn(['Irish']));
  expect(countryIn(['an agency', 'of Europe'])).toBe(NOWHERE);
});
