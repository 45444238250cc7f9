import { expect, test } from 'vitest';
import { inSmallLetters } from '../../../../utils/matching/letters/small-letters.ts';

test('a letter in small letters is where it was', () => {
  const text = 'İletişim: İSTANBUL, ΔΙΑΒΆΣΤΕ ΕΠΊΣΗΣ, Straße, ẞ, 𐐀';
  expect(inSmallLetters(text)).toBe('iletişim: istanbul, διαβάστε επίσης, straße, ß, 𐐨');
  expect(inSmallLetters(text)).toHaveLength(text.length);
});
