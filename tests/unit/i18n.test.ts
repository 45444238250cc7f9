import { afterEach, describe, expect, it } from 'vitest';
import { dateText, listText, numberText } from '../../components/shared/format.ts';
import { direction, language, plural, t } from '../../utils/i18n.ts';
import { resetBrowser, showWords, speakIn } from '../support/fake-browser.ts';

afterEach(resetBrowser);

describe('words in English', () => {
  it.each(['fr', 'de-AT', 'ru', 'ar-EG', 'he', 'ja', 'sr-Latn-RS', 'eno'])(
    'are English all over in a browser that speaks %s',
    (browsers) => {
      speakIn(browsers);
      expect([language(), direction()]).toEqual(['en', 'ltr']);
      expect(plural('countClaim', 21)).toBe('21 claims');
      expect(listText(['1 claim', '2 denials'])).toBe('1 claim and 2 denials');
      expect(numberText(1240)).toBe('1,240');
      expect(dateText('2020-02-11')).toBe('February 11, 2020');
    },
  );

  it.each([
    ['en-GB', '11 February 2020'],
    ['en-US', 'February 11, 2020'],
  ])('come with the dates of the English that the browser speaks: %s', (browsers, date) => {
    speakIn(browsers);
    expect([language(), direction(), dateText('2020-02-11')]).toEqual([browsers, 'ltr', date]);
  });
});

describe('words in another language', () => {
  it('have its plurals, numbers, lists and dates, whatever the browser speaks', () => {
    showWords({ localeTag: 'ru', countClaim_one: '$1 утверждение', countClaim_many: '$1 утверждений' });
    expect(language()).toBe('ru');
    expect(plural('countClaim', 21)).toBe('21 утверждение');
    expect(plural('countClaim', 11)).toBe('11 утверждений');
    expect(listText(['а', 'б'])).toBe('а и б');
    expect(dateText('2020-02-11')).toBe('11 февраля 2020 г.');
  });

  it('have the form for any other count where one is missing', () => {
    showWords({ localeTag: 'ru', countClaim_other: '$1 утверждения' });
    expect(plural('countClaim', 5)).toBe('5 утверждения');
  });

  it.each(['ar', 'fa', 'he', 'ur', 'yi', 'ckb', 'dv', 'pa-Arab', 'ff-Adlm'])(
    'run from the right: %s',
    (tag) => {
      showWords({ localeTag: tag });
      expect([language(), direction()]).toEqual([tag, 'rtl']);
    },
  );

  it.each(['fr', 'zh-Hant', 'hi', 'ru', 'pa', 'az'])('run from the left: %s', (tag) => {
    speakIn('ar');
    showWords({ localeTag: tag });
    expect([language(), direction()]).toEqual([tag, 'ltr']);
  });

  it.each([
    ['zh', 'zh-CN', 'zh-CN'],
    ['zh', 'zh-TW', 'zh'],
    ['pt-BR', 'pt-PT', 'pt-BR'],
    ['sr', 'sr-Latn', 'sr'],
    ['ja', 'ja-JP-mac', 'ja'],
  ])(
    '%s in a browser that speaks %s are %s: never in another script or region, nor a name that is no tag',
    (words, browsers, tag) => {
      speakIn(browsers);
      showWords({ localeTag: words });
      expect(language()).toBe(tag);
    },
  );
});

it('words that nothing can be had of any more are in English', () => {
  showWords({ localeTag: '' });
  expect([language(), direction(), t('extensionName')]).toEqual(['en', 'ltr', 'On the Record']);
});
