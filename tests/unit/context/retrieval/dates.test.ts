import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateAgreement, datesIn } from '../../../../utils/context/retrieval/dates.ts';

describe('dates in a sentence', () => {
  test.each([
    ['en', 'On 28 January 2020 the council met', { year: 2020, month: 1, day: 28 }],
    ['en', 'On January 28, 2020, the council met', { year: 2020, month: 1, day: 28 }],
    ['en', 'In May 2019 an order was signed', { year: 2019, month: 5 }],
    ['en-GB', 'It was decided in 2018', { year: 2018 }],
    ['de', 'am 1. Dezember 2018 festgenommen', { year: 2018, month: 12, day: 1 }],
    ['fr', 'en mai 2025', { year: 2025, month: 5 }],
    ['es', 'el 17 de septiembre de 2025', { year: 2025, month: 9, day: 17 }],
    ['pl', 'w czerwcu 2021 roku', { year: 2021, month: 6 }],
    ['ru', 'в июне 2024 года', { year: 2024, month: 6 }],
    ['zh', '2020年1月28日', { year: 2020, month: 1, day: 28 }],
    ['ja', '5月19日', { month: 5, day: 19 }],
  ])('%s: %s', (language, text, date) => {
    expect(datesIn(text, language)).toContainEqual(expect.objectContaining(date));
  });

  test.each(['en-us-us', 'de-12', 'no language', ''])(
    'English, where the page is said to be in %j',
    (language) => {
      expect(datesIn('On 28 January 2020 the council met', language)).toEqual([
        { year: 2020, month: 1, day: 28 },
      ]);
    },
  );

  test('by the calendar of the language, whatever its tag adds', () => {
    expect(datesIn('On 28 January 2020 and 18 Tevet', 'en-u-ca-hebrew')).toEqual([
      { year: 2020, month: 1, day: 28 },
    ]);
  });

  test('verbs are no months, and no text or language tag makes it fail', () => {
    expect(datesIn('it may march on')).toEqual([]);
    fc.assert(
      fc.property(fc.string(), fc.string({ maxLength: 8 }), (text, language) => void datesIn(text, language)),
    );
  });

  test.each([
    ['2020-01-28', 'day'],
    ['2020-01-02', 'month'],
    ['2020-01', 'month'],
    ['2020-02-28', undefined],
    ['2021-01-28', undefined],
  ])('28 January 2020 agrees with %s by the %s', (date, level) => {
    expect(dateAgreement([{ year: 2020, month: 1, day: 28 }], date)).toBe(level);
  });

  test('a month without a year agrees with no year in particular', () => {
    expect(dateAgreement([{ month: 1 }], '2020-01-28')).toBeUndefined();
    expect(dateAgreement([{ year: 2020 }], '2020')).toBe('year');
  });
});
