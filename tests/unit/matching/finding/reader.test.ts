/** The letters that a text is read as, and where each of them stands. */
import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { compileMatcher } from '../../../../utils/matching/compile.ts';
import { Alphabet, Entry } from '../../../../utils/matching/finding/alphabet.ts';
import { FIRST_LETTER } from '../../../../utils/matching/finding/double-array.ts';
import { Reader } from '../../../../utils/matching/finding/reader.ts';
import { Walker } from '../../../../utils/matching/finding/walk.ts';
import { WholeWordWalker } from '../../../../utils/matching/finding/whole-words.ts';
import { clusterLength, foldCluster } from '../../../../utils/matching/letters/fold.ts';
import { findMentionsOnPage } from '../../../../utils/matching/match.ts';
import { entity } from '../helpers.ts';

const PARTS = [
  ...'aZ.é5’ \n',
  '  ',
  'ß',
  'ﬃ',
  'e\u0301',
  '\u0301',
  '\u00ad',
  '\u200b',
  'ｶ',
  'ｶﾞ',
  'ハ\u309a',
  'ゟ',
  '\u3099',
  '\u1112\u116a',
  '화',
  '𝐚',
  '😀',
  '\ud83d',
  '\ude00',
  '\ufdfa',
  '华',
  'ไ',
  'ا',
  '\u064e',
];
const matcher = compileMatcher([entity('x', PARTS)]);

/** Folded units with their offsets, worked out cluster by cluster. */
function lettersOf(text: string): [unit: string, offset: number][] {
  const found: [string, number][] = [];
  for (let at = 0; at < text.length; ) {
    const end = at + clusterLength(text, at);
    for (const unit of foldCluster(text.slice(at, end)).split(''))
      if (unit !== ' ' || end - at > 1 || found.at(-1)?.[0] !== ' ') found.push([unit, at]);
    at = end;
  }
  return found;
}

function lettersRead(reader: Reader, text: string): [unit: string, offset: number][] {
  reader.read([text]);
  const found: [string, number][] = [];
  for (let index = 0; reader.entries[index] !== 0; index++) {
    const letter = (reader.entries[index] as number) & Entry.LETTER;
    found.push([matcher.alphabet[letter - FIRST_LETTER] ?? '', reader.offsetOf(index)]);
  }
  return found;
}

describe('the reader', () => {
  test('reads the fold of every cluster, each letter at its own offset, whatever it read before', () => {
    const reader = new Reader(new Alphabet(matcher));
    const anyText = fc.string({
      unit: fc.constantFrom(...PARTS.filter((part) => part !== '\ufdfa')),
      maxLength: 30,
    });
    fc.assert(
      fc.property(anyText, (text) => {
        expect(lettersRead(reader, text)).toEqual(lettersOf(text));
      }),
      { numRuns: 1000 },
    );
  });

  test('has room for a text that grows when it is folded', () => {
    const reader = new Reader(new Alphabet(matcher));
    const text = '\ufdfa'.repeat(2000);
    expect(lettersRead(reader, text).length).toBeGreaterThan(16 * text.length);
  });

  test('tells the end of a letter with the diacritics behind it, and without what is dropped', () => {
    const reader = new Reader(new Alphabet(matcher));
    reader.read(['Ze\u0301\u00ad  a']);
    expect([1, 2, 3, 4].map((index) => reader.endOffset(index))).toEqual([1, 3, 5, 7]);
  });

  test('finds nothing to read in nothing', () => {
    const reader = new Reader(new Alphabet(matcher));
    reader.read(['\u00ad\u200b']);
    expect([reader.entries[0], reader.startCount]).toEqual([0, 0]);
  });
});

/** Every string in an object and in what it holds. */
function stringsIn(value: unknown, seen = new Set<unknown>()): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || seen.has(value)) return [];
  seen.add(value);
  const parts: unknown[] = value instanceof Map ? [...value].flat() : Object.values(value);
  return parts.flatMap((part) => stringsIn(part, seen));
}

test.each([
  ['en', WholeWordWalker],
  ['de', Walker],
])('what reads for a matcher keeps nothing of a page that has been read (%s)', (language, walker) => {
  const read = vi.spyOn(Reader.prototype, 'read');
  const walked = vi.spyOn(walker.prototype, 'from');
  const harbours = compileMatcher([entity('Q1', ['Northport'])]);
  const blocks = ['Of Northport, a confession.', 'A “Northport” in quotation marks, a confession.'];
  const { mentions } = findMentionsOnPage(harbours, blocks, language);
  const tools = new Set<unknown>([...read.mock.contexts, ...walked.mock.contexts]);
  vi.restoreAllMocks();
  expect(mentions).toHaveLength(2);
  expect(tools.size).toBe(2);
  expect(stringsIn([...tools]).filter((text) => text.includes('confession'))).toEqual([]);
});
