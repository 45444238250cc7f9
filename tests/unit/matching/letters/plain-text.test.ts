import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PlainText } from '../../../../utils/matching/letters/plain-text.ts';

const plain = (text: string): string => PlainText.of(text).text;

describe('a text as rules are written', () => {
  test.each([
    ['line breaks and indents of the markup', 'The Supreme\n      Court', 'The Supreme Court'],
    ['no-break, narrow, thin and wide spaces', 'a\u00a0b\u202fc\u2009d\u3000e', 'a b c d e'],
    ['white space at its edges', '\n   Read more  \n', 'Read more'],
    ['a line break of the page, with what stands around it', 'one \n\u2028  two', 'one\u2028two'],
    ['hyphens that do not break', 'Telegram\u2011канал, mots\u2010clés', 'Telegram-канал, mots-clés'],
    ['soft hyphens and signs of direction', '@\u2068Hua\u00adwei\u2069', '@Huawei'],
    ['a byte order mark', 'Huawei\ufeff said', 'Huawei said'],
    ['letters in parts', 'Publie\u0301 par', 'Publié par'],
    ['syllables in parts', '화웨이는'.normalize('NFD'), '화웨이는'],
    ['vowels in parts', '\u0b9f\u0bc7\u0bbe', '\u0b9f\u0bcb'],
    ['joiners and zero-width spaces stay', 'هواوی\u200cها a\u200bb', 'هواوی\u200cها a\u200bb'],
    ['what is plain stays', 'Huawei, 5G.', 'Huawei, 5G.'],
  ])('%s', (_, text, expected) => {
    expect(plain(text)).toBe(expected);
  });
});

const PIECES = [
  'a',
  'é',
  'e\u0301',
  '\u0301',
  'e\u00ad\u0301',
  'Hu\u034fa',
  '각',
  '\u1100\u1161',
  '\u0b9f\u0bc7\u0bbe',
  '一',
  'H\u00adw',
  '\u2011',
  '😀',
  '.',
];
const GAPS = [' ', '  ', '\n   ', '\u00a0', '\u2028', ' \u2028 ', ' \u00ad', '\ufeff'];
const texts = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(...PIECES, ...GAPS)))
  .map((parts) => parts.flat().join(''));

test('is the same once more', () => {
  fc.assert(fc.property(texts, (text) => plain(plain(text)) === plain(text)));
});

test('each of its words stands where it is told to', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const all = PlainText.of(text);
      for (const { 0: word, index } of all.text.matchAll(/\S+/g)) {
        const was = all.asItWas({ start: index, end: index + word.length });
        expect(plain(text.slice(was.start, was.end))).toBe(word);
      }
    }),
  );
});

test('any text has its letters, composed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const letters = (of: string) =>
        of
          .normalize('NFC')
          .match(/[\p{L}\p{N}]/gu)
          ?.join('') ?? '';
      expect(letters(plain(text))).toBe(letters(text));
    }),
  );
});
