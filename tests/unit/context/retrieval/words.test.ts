import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stem } from '../../../../utils/context/retrieval/stem.ts';
import { foldText, wordsOf } from '../../../../utils/context/retrieval/words.ts';
import { foldWord } from '../../../../utils/matching/letters/fold.ts';

const termsOf = (text: string) => wordsOf(text).map(({ term }) => term);

describe('words', () => {
  test.each([
    ["Huawei's", 'huawei'],
    ['Huawei’s', 'huawei'],
    ['don’t', 'dont'],
    ['U.S.', 'us'],
    ['NÚKIB', 'nukib'],
    ['Straße', 'strass'],
    ['ＺＴＥ', 'zte'],
    ['5G', '5g'],
  ])('%s is read as %s', (written, term) => {
    expect(termsOf(written)).toEqual([term]);
  });

  test.each([
    ['1,000', '1000'],
    ['1k', '1000'],
    ['$3.6M', '3600000'],
    ['$3.6 million', '3600000'],
    ['14bn', '14000000000'],
    ['€530 Millionen', '530000000'],
    ['2.5%', '2.5'],
  ])('the number %s is read as %s', (written, term) => {
    expect(termsOf(written)).toEqual([term]);
  });

  test.each([
    ['Kılıçdaroğlu', 'Kilicdaroglu'],
    ['Đorđe', 'Dorde'],
    ['Għajnsielem', 'Ghajnsielem'],
    ['Œuvre', 'Oeuvre'],
    ['Qurʾan', 'Quran'],
    ['ΟΔΟΣ', 'οδοσ'],
    ['کیهان', 'كيهان'],
    ['محـــمد', 'محمد'],
    ['٢٠٢٠', '2020'],
    ['५जी', '5जी'],
    ['CO₂', 'CO2'],
  ])('%s is the same as %s', (written, other) => {
    expect(termsOf(written)).toEqual(termsOf(other));
  });

  test('every letter and digit folds as it does for the matcher: what is marked is found, too', () => {
    const letters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter((letter) =>
      /[\p{L}\p{Nd}]/u.test(letter),
    );
    expect(letters.length).toBeGreaterThan(40_000);
    // What stands for several characters is taken apart first, and apostrophes are left out of words.
    const plain = (text: string) => text.replace(/'/g, '').trim();
    const apart = letters.map((letter) => letter.normalize('NFKC'));
    // The small saltillo is an apostrophe to both, the capital one to the search alone.
    expect(apart.filter((text) => plain(foldText(text)) !== plain(foldWord(text)))).toEqual(['Ꞌ']);
  });

  test('a number before Chinese is none of the thousands that a letter in it might stand for', () => {
    expect(termsOf('华为 6 K电视')).toEqual(termsOf('华为 6').concat(termsOf('K电视')));
  });

  test('the country is no pronoun', () => {
    expect(wordsOf('US told us').map(({ isCommon }) => isCommon)).toEqual([false, false, true]);
  });

  test('scripts without spaces are read in pairs of letters', () => {
    expect(termsOf('华为公司')).toEqual(['华为', '为公', '公司']);
    expect(termsOf('5G网络')).toEqual(['5g', '网络']);
  });

  test('voicing marks of kana and vowel signs of Hindi make different words', () => {
    expect(termsOf('ガラ')).not.toEqual(termsOf('カラ'));
    expect(termsOf('हिंदी')).toHaveLength(1);
  });

  test('no text makes it fail, and every word stands where it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { start, term } of wordsOf(text)) {
          expect(term).not.toBe('');
          expect(start).toBeLessThan(text.length);
        }
      }),
    );
  });

  test('folding twice is folding once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});

describe('stems', () => {
  test.each([
    ['banned bans banning ban'],
    ['denied denies deny'],
    ['accused accuses accusing'],
    ['companies company'],
    ['licences licence'],
    ['boxes box'],
    ['quickly quick'],
  ])('%s meet', (words) => {
    expect(new Set(words.split(' ').map(stem)).size).toBe(1);
  });

  test.each(['string', 'shed', 'bus', 'virus', 'crisis', 'huawei', 'москвы', 'überwachung'])(
    '%s stays',
    (word) => {
      expect(stem(word)).toBe(word);
    },
  );
});
