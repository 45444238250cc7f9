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
