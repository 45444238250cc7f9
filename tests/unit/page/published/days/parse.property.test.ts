/** Whatever way a browser writes a day in a language, it is read as that day. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MONTH_NAMES } from '../../../../../utils/page/published/days/month-names.ts';
import { datesIn } from '../../../../../utils/page/published/days/parse.ts';
import { writingOf } from '../../../../../utils/page/published/days/writing.ts';

const anyDay = fc.date({
  min: new Date('1996-01-01T00:00:00Z'),
  max: new Date('2024-12-31T00:00:00Z'),
  noInvalidDate: true,
});
const STYLES: Intl.DateTimeFormatOptions[] = [
  { dateStyle: 'full' },
  { dateStyle: 'long' },
  { dateStyle: 'medium' },
  { day: 'numeric', month: 'short', year: 'numeric' },
  { day: '2-digit', month: '2-digit', year: 'numeric' },
];
/** The language, with a country where that decides which number comes first. */
const TAGS = [
  ...Object.keys(MONTH_NAMES),
  'en-US',
  'en-GB',
  'pt-BR',
  'zh-Hans',
  'zh-Hant',
  'ja',
  'ko',
  'vi',
].filter((tag) => tag !== 'en');

/** Countries that may write the year first, and some that do not. */
const SHORT_TAGS = [
  ...TAGS,
  'en-CA',
  'fr-CA',
  'zh-HK',
  'zh-SG',
  'zh-TW',
  'en-IN',
  'es-MX',
  'de-CH',
  'mn',
  'af',
];
/** In Taiwan, 96 is 2007. */
const ofThisCentury = fc.date({
  min: new Date('2001-01-01T00:00:00Z'),
  max: new Date('2026-10-31T00:00:00Z'),
  noInvalidDate: true,
});
const SHORT: Intl.DateTimeFormatOptions = { year: '2-digit', month: '2-digit', day: '2-digit' };

describe('days as a browser writes them', () => {
  test.each(TAGS)('%s', (tag) => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...STYLES), (date, style) => {
        // In Persian and Thai the year may be of another calendar.
        const text = new Intl.DateTimeFormat(tag, { ...style, timeZone: 'UTC' }).format(date);
        const found = datesIn(`${text} 10:30`, writingOf(tag));
        expect([text, found.map(({ day }) => day)]).toEqual([text, [date.toISOString().slice(0, 10)]]);
      }),
    );
  });
});

describe('days with a year of two digits are read as that day, or as none', () => {
  test.each(SHORT_TAGS)('%s', (tag) => {
    fc.assert(
      fc.property(ofThisCentury, (date) => {
        const text = new Intl.DateTimeFormat(tag, { ...SHORT, timeZone: 'UTC' }).format(date);
        const day = date.toISOString().slice(0, 10);
        const wrong = datesIn(`${text} 10:30`, writingOf(tag)).filter((found) => found.day !== day);
        expect([text, wrong]).toEqual([text, []]);
      }),
    );
  });
});
