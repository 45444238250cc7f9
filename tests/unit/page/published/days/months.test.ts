import { describe, expect, test } from 'vitest';
import { foldWord } from '../../../../../utils/matching/letters/fold.ts';
import { MONTH_NAMES } from '../../../../../utils/page/published/days/month-names.ts';
import { monthOf } from '../../../../../utils/page/published/days/months.ts';

/** What the browser calls a month, alone and beside a day. */
const namesOf = (tag: string, month: number): string[] =>
  (['long', 'short'] as const).flatMap((form) =>
    [{}, { day: 'numeric' } as const].map((more) => {
      const format = new Intl.DateTimeFormat(`${tag}-u-ca-gregory`, {
        month: form,
        ...more,
        timeZone: 'UTC',
      });
      const parts = format.formatToParts(Date.UTC(2020, month - 1, 15));
      return foldWord(parts.find(({ type }) => type === 'month')?.value ?? '');
    }),
  );

describe('names of months', () => {
  test.each(Object.keys(MONTH_NAMES))('%s: all that the browser knows', (tag) => {
    expect(MONTH_NAMES[tag]?.split(' ')).toHaveLength(12);
    for (let month = 1; month <= 12; month++)
      // Some have numbers for short names.
      for (const name of namesOf(tag, month))
        if (!/\d/.test(name)) expect([name, monthOf(name, tag)]).toEqual([name, month]);
  });

  test('a language that is not listed is asked of the browser', () => {
    expect(MONTH_NAMES).not.toHaveProperty('cy');
    expect(monthOf('tachwedd', 'cy')).toBe(11);
  });

  test.each([
    ['marz', 'en', undefined, 3],
    ['listopada', '', undefined, 11],
    ['constructor', 'en', undefined, undefined],
    ['may', 'constructor', 5, 5],
  ] as const)('%s in "%s": %j, and %j in any language', (name, language, own, any) => {
    expect(monthOf(name, language)).toBe(own);
    expect(monthOf(name, language, true)).toBe(any);
  });
});
