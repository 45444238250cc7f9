/** What holds for every text and every set of aliases. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileMatcher } from '../../../../utils/matching/compile.ts';
import { spellingOf } from '../../../../utils/matching/compiled.ts';
import { scan, scanAll } from '../../../../utils/matching/finding/scan.ts';
import { foldWord } from '../../../../utils/matching/letters/fold.ts';
import { findMentions } from '../../../../utils/matching/match.ts';
import { entity } from '../helpers.ts';
import { boundariesOf } from './reference.ts';

/** Alphabets whose words collide often, with what folding has to deal with. */
const ALPHABETS = [
  [...'ab '],
  [...'aAbÁ-’ '],
  ['ß', 's', 'S', 'ſ', ' ', '\u00ad'],
  ['e', 'e\u0301', 'é', ' ', 'e\u200d'],
  [...'华为中 a'],
  ['カ', 'カ\u3099', 'ガ', 'ｶ', 'ｶﾞ', ' '],
  ['𝐚', 'a', '😀', ' '],
  [...'абв ї'],
  [...'하호 a'],
  [...'هدر ', '\u064e'],
  ['ก', 'เ', 'า', 'ั', ' '],
  ['a', '\u200b', '\u00ad', '  ', '.'],
  // Longer than what the filter looks at.
  ['abab', 'ba', 'b', ' ', 'Aba b'],
];

const anyCase = fc.constantFrom(...ALPHABETS).chain((alphabet) => {
  const text = (most: number) => fc.string({ unit: fc.constantFrom(...alphabet), maxLength: most });
  return fc.record({ aliases: fc.array(text(5), { minLength: 1, maxLength: 8 }), text: text(24) });
});

/** Every place where a word of the matcher stands as a word, found by trying all. A language without endings is asked for. */
function reference(words: ReadonlySet<string>, text: string): string[] {
  const found: string[] = [];
  const boundaries = boundariesOf(text);
  for (const start of boundaries) {
    for (const end of boundaries) {
      if (end <= start) continue;
      const part = text.slice(start, end);
      // A name neither begins nor ends with white space or what is dropped; the diacritics behind it are its own.
      if (foldWord(part[0] ?? '') === '' || foldWord(text.slice(end - 1, end)) === '') continue;
      if (words.has(foldWord(part))) found.push(`${start}:${foldWord(part)}`);
    }
  }
  return [...new Set(found)].sort();
}

test('the trie finds what trying everything finds', () => {
  fc.assert(
    fc.property(anyCase, ({ aliases, text }) => {
      const matcher = compileMatcher([entity('x', aliases)]);
      const words = new Set(aliases.map(foldWord).filter(Boolean));
      const hits = scan(text, matcher, null).map(
        ({ word, start }) =>
          `${start}:${foldWord(spellingOf(matcher, matcher.wordEntryEnds[word - 1] ?? 0))}`,
      );
      expect([...new Set(hits)].sort()).toEqual(reference(words, text));
    }),
    { numRuns: 600 },
  );
});

test('blocks give the same together as one by one', () => {
  const cases = fc.constantFrom(...ALPHABETS).chain((alphabet) => {
    const texts = (most: number) =>
      fc.array(fc.string({ unit: fc.constantFrom(...alphabet), maxLength: most }));
    return fc.record({ aliases: texts(5), texts: texts(24) });
  });
  fc.assert(
    fc.property(cases, fc.constantFrom(null, 'en', 'ru', 'ar'), ({ aliases, texts }, language) => {
      const matcher = compileMatcher([entity('x', aliases)]);
      expect(scanAll(texts, matcher, language)).toEqual(texts.map((text) => scan(text, matcher, language)));
    }),
    { numRuns: 600 },
  );
});

test('more blocks than are read at a time give the same', () => {
  const matcher = compileMatcher([entity('x', ['Huawei', 'ab'])]);
  const texts = Array.from(
    { length: 3000 },
    (_, index) => `${'é\u00ad '.repeat(index % 7)}Huawei${index % 3 ? ' ab' : ''}`,
  );
  const long = `${'x '.repeat(20_000)}Huawei`;
  const all = [...texts, long, '', 'ab'];
  expect(scanAll(all, matcher, 'en')).toEqual(all.map((text) => scan(text, matcher, 'en')));
});

test('a block gives the same whatever was read before it', () => {
  const cases = anyCase.chain(({ aliases, text }) =>
    fc.record({
      aliases: fc.constant(aliases),
      text: fc.constant(text),
      before: fc.shuffledSubarray([...text, ...aliases]),
    }),
  );
  fc.assert(
    fc.property(cases, ({ aliases, text, before }) => {
      const used = compileMatcher([entity('x', aliases)]);
      scan(`${before.join('')}${text}${before.join(' ')}`, used, null);
      expect(scan(text, used, null)).toEqual(scan(text, compileMatcher([entity('x', aliases)]), null));
    }),
    { numRuns: 400 },
  );
});

describe('mentions', () => {
  const matcher = compileMatcher([
    entity('a', ['ab', 'ab ba', { text: 'a', near: ['bb'] }]),
    entity('b', [{ text: 'BA', case: 'exact' }, 'é', 'Straße', 'b-b']),
    entity('c', ['华为', 'ガ', { text: 'b', near: ['ab'] }]),
  ]);
  const anyText = fc.string({
    unit: fc.constantFrom(...'abAB -.é华为カガ', 'e', 'e\u0301', 'カ\u3099', 'ß', 'Straße', ' ab'),
    maxLength: 60,
  });

  test('point at text that folds to one of the aliases, in order, without overlaps', () => {
    const folds = new Set(['ab', 'ab ba', 'a', 'ba', 'é', 'Straße', 'b-b', '华为', 'ガ', 'b'].map(foldWord));
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const mention of findMentions(matcher, text, null)) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(folds).toContain(foldWord(text.slice(mention.start, mention.end)));
          expect(foldWord(mention.why.alias)).toBe(foldWord(text.slice(mention.start, mention.end)));
          ({ end } = mention);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('a paragraph gives the same by itself and with others before it', () => {
    const unguarded = compileMatcher([entity('x', ['ab', 'ab ba', 'é', '华为', 'ガ', 'Straße'])]);
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 4 }), (parts) => {
        const whole = parts.map((part) => `${part}.\n`).join('');
        let offset = 0;
        const inPieces = parts.flatMap((part) => {
          const piece = `${part}.\n`;
          const found = findMentions(unguarded, piece, null).map(({ start }) => start + offset);
          offset += piece.length;
          return found;
        });
        expect(findMentions(unguarded, whole, null).map(({ start }) => start)).toEqual(inPieces);
      }),
      { numRuns: 1000 },
    );
  });

  test('do not depend on how the text is composed', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const texts = (form: 'NFC' | 'NFD') => {
          const formed = text.normalize(form);
          return findMentions(matcher, formed, null).map(({ start, end }) =>
            formed.slice(start, end).normalize('NFC'),
          );
        };
        expect(texts('NFD')).toEqual(texts('NFC'));
      }),
      { numRuns: 1000 },
    );
  });
});

test('survive storage: a cloned matcher finds the same', () => {
  const matcher = compileMatcher([entity('x', ['Huawei', { text: 'core', near: ['5G'] }])]);
  const text = 'Huawei and the core of 5G';
  expect(findMentions(structuredClone(matcher), text, 'en')).toEqual(findMentions(matcher, text, 'en'));
});
