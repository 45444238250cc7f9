import { describe, expect, test } from 'vitest';
import { exactSpelling, foldWord } from '../../../../utils/matching/letters/fold.ts';

describe('what folds alike', () => {
  test.each([
    ['case', 'HUAWEI', 'huawei'],
    ['composed and decomposed letters', 'T\u00e9l\u00e9fonica', 'Te\u0301le\u0301fonica'],
    ['diacritics', 'Babiš', 'Babis'],
    ['Turkish capital dotted I', 'İstanbul', 'istanbul'],
    ['Turkish dotless i', 'ısı', 'isi'],
    ['sharp s', 'Straße', 'STRASSE'],
    ['final sigma', 'ΛΌΓΟΣ', 'λόγος'],
    ['Polish l', 'Łódź', 'lodz'],
    ['Danish o', 'Østre', 'Ostre'],
    ['ligatures', 'oﬃce', 'office'],
    ['wide letters', 'ＨＵＡＷＥＩ５Ｇ', 'huawei5g'],
    ['halfwidth katakana', 'ﾌｧｰｳｪｲ', 'ファーウェイ'],
    ['halfwidth voicing marks', 'ﾊﾞｯｸﾄﾞｱ', 'バックドア'],
    ['decomposed kana', 'ハ\u3099ックト\u3099ア', 'バックドア'],
    ['decomposed Hangul', '화웨이'.normalize('NFD'), '화웨이'],
    ['mathematical letters', '𝐇𝐮𝐚𝐰𝐞𝐢', 'huawei'],
    ['apostrophes', 'O’Brien', "O'Brien"],
    ['quotes', '„core“', '"core"'],
    ['dashes', 'C‑Lion1', 'C-Lion1'],
    ['soft hyphens', 'Hua\u00adwei', 'Huawei'],
    ['joiners', 'Hua\u200dwei\u200c', 'Huawei'],
    ['zero-width spaces', 'Hua\u200bwei', 'Huawei'],
    ['no-break and repeated spaces', 'Wall\u00a0 \n Street', 'Wall Street'],
    ['Arabic points', 'هُوَاوِي', 'هواوي'],
    ['Persian and Arabic yeh', 'هواوی', 'هواوي'],
    ['Hebrew points', 'שָׁלוֹם', 'שלום'],
    ['Malayalam letters without a vowel, of their own and with a joiner', 'ആമസോൺ', 'ആമസോണ്\u200d'],
    ['the same before a letter that they are joined with', 'ഇൻറൽ', 'ഇന്റല്\u200d'],
    ['and with the sign for no vowel twice', 'ഇൻ്റൽ', 'ഇന്റൽ'],
    ['nukta in one unit and in two', '\u0958\u093e', '\u0915\u093c\u093e'],
  ])('%s', (_, a, b) => {
    expect(foldWord(a)).toBe(foldWord(b));
  });
});

describe('digits', () => {
  test.each(['٥', '۵', '५', '৫', '௫', '๕', '５', '𝟓', '𝟱'])('%s is 5', (digit) =>
    expect(foldWord(`${digit}G`)).toBe('5g'),
  );

  test('of any script are their value', () => {
    const all = Array.from({ length: 0x20000 }, (_, code) => String.fromCodePoint(code));
    const digits = all.filter((character) => /\p{Nd}/u.test(character));
    for (let at = 0; at < digits.length; at++) expect(foldWord(digits[at] as string)).toBe(String(at % 10));
    expect(exactSpelling('٥G')).toBe('5G');
  });
});

describe('what does not fold alike', () => {
  test.each([
    ['Hindi vowel signs', 'हि', 'ही'],
    ['Thai tone marks', 'ไหม้', 'ไหม'],
    ['voiced and unvoiced kana', 'バ', 'ハ'],
    ['digits and letters', '5G', 'SG'],
  ])('%s', (_, a, b) => {
    expect(foldWord(a)).not.toBe(foldWord(b));
  });

  test('what is only invisible folds to nothing', () => {
    expect(foldWord(' \u00ad\u200b ')).toBe('');
  });
});

describe('exact spelling', () => {
  test.each([
    ['the apostrophe', 'O’Brien', "O'Brien"],
    ['spaces', 'Entity\u00a0List', 'Entity List'],
    ['composition', 'Cafe\u0301', 'Café'],
    ['width', '５Ｇ', '5G'],
    ['soft hyphens', 'Entity\u00adList', 'EntityList'],
  ])('does not ask about %s', (_, a, b) => {
    expect(exactSpelling(a)).toBe(exactSpelling(b));
  });

  test.each([
    ['case', 'BIS', 'Bis'],
    ['diacritics', 'Babiš', 'Babis'],
  ])('asks about %s', (_, a, b) => {
    expect(exactSpelling(a)).not.toBe(exactSpelling(b));
  });
});
