/** Names that need a guard, and count without one where the page has told what it means by them. */
import { describe, expect, test } from 'vitest';
import { compileMatcher } from '../../../../utils/matching/compile.ts';
import { findMentionsOnPage } from '../../../../utils/matching/match.ts';
import { entity, foundOnPage } from '../helpers.ts';

describe('what a page means by a name that needs a guard', () => {
  const signal = entity('s', [{ text: 'Ruter', near: ['bus'] }]);
  const told = ['The bus is of Ruter.', 'At Ruter every bus is tested.'];

  test('holds for all of it once it is told twice, and for the headline', () => {
    const blocks = ['So it goes at Ruter', ...told, 'They asked Ruter why.'];
    expect(foundOnPage([signal], blocks)).toHaveLength(4);
  });

  test('and for what comes later on the same page', () => {
    const matcher = compileMatcher([signal]);
    const later = ['They asked Ruter why.'];
    const countAfter = (blocks: readonly string[]) =>
      findMentionsOnPage(matcher, later, 'en', findMentionsOnPage(matcher, blocks, 'en').told).mentions
        .length;
    expect(countAfter(told)).toBe(1);
    expect(countAfter(told.slice(1))).toBe(0);
  });

  test('told once before and once after a page brings more', () => {
    const matcher = compileMatcher([signal]);
    const before = findMentionsOnPage(matcher, ['News', ...told.slice(0, 1)], 'en').told;
    const { mentions } = findMentionsOnPage(
      matcher,
      [...told.slice(1), 'They asked Ruter why.'],
      'en',
      before,
    );
    expect(mentions.some(({ block }) => block === told.length - 1)).toBe(true);
    // And in what stands before it, in the page's opening.
    const blocks = ['They asked Ruter why.', ...told.slice(1), 'They asked Ruter why.'];
    const found = findMentionsOnPage(matcher, blocks, 'en', before).mentions;
    expect(new Set(found.map(({ block }) => block))).toEqual(new Set(blocks.keys()));
  });

  test.each<[string, string[]]>([
    ['told once', [told[0] as string, 'They asked Ruter why.']],
    ['told in one block alone', [`${told.join(' ')}`, 'They asked Ruter why.']],
    [
      'where any word has a capital that the page writes small too',
      [...told, 'A ruter is one.', 'Ruter is a word.'],
    ],
    ['where it is small', [...told, 'They asked ruter why.']],
  ])('but not %s', (_what, blocks) =>
    expect(
      foundOnPage([signal], blocks).filter((found) => found.startsWith(`${blocks.length - 1}:`)),
    ).toEqual([]),
  );

  test('and where any word has a capital, if the page never writes it small', () => {
    expect(foundOnPage([signal], [...told, 'Ruter is asked.'])).toHaveLength(3);
  });

  test('and where only a name has one, even if the page writes the word small', () => {
    expect(foundOnPage([signal], [...told, 'A ruter is one.', 'They asked Ruter why.'])).toHaveLength(3);
  });

  test.each([
    [6, 3],
    [7, 2],
  ])('and for the headline, if told before the eighth block is over: behind %i more', (more, times) => {
    const blocks = ['So it goes at Ruter', told[0] as string, ...new Array<string>(more - 1).fill('More.')];
    expect(foundOnPage([signal], [...blocks, told[1] as string])).toHaveLength(times);
  });

  test.each([
    ['begins with a digit', '5G', undefined, ['The 5G bus.', 'Our 5G bus.', 'More 5G to come.'], 'en'],
    [
      'has no capital in any text',
      '中兴',
      undefined,
      ['中兴在bus。', '中兴的bus。', '后来中兴表示遗憾。'],
      'zh',
    ],
    ['has a guard in one language', 'Ruter', 'sv', told.concat('De frågade Ruter om det.'), 'sv'],
  ] as const)('for a name that %s', (_what, text, lang, blocks, language) => {
    const name = entity('n', [{ text, near: ['bus'], ...(lang && { lang }) }]);
    expect(foundOnPage([name], blocks, language)).toHaveLength(3);
  });

  test.each([
    ['TikTok', 1],
    ['5G', 1],
    ['Port Commission', 1],
    ['RTR', 1],
    ['Ruter', 0],
    ['RT', 0],
  ])('once, for what no word is written like: %s', (text, times) => {
    const name = entity('n', [{ text, near: ['bus'] }]);
    const blocks = [`The bus is of ${text}.`, `They asked ${text} why.`];
    expect(foundOnPage([name], blocks)).toHaveLength(1 + times);
    expect(foundOnPage([name], [`The news. It is of ${text}.`, ...blocks])).toHaveLength(1 + 2 * times);
  });

  test.each([
    ['en', 'Zoom Video Communications', 'Zoom', 'They asked Zoom why.', 1],
    ['zh', '中興通訊', '中興', '中興今日偏軟', 1],
    ['en', 'Zoomtown Press', 'Zoom', 'They asked Zoom why.', 0],
    ['en', 'The Zoom Press', 'Zoom', 'They asked Zoom why.', 0],
    ['en', 'Port Zoom Press', 'Zoom', 'They asked Zoom why.', 0],
    ['zh', '大中興通訊', '中興', '中興今日偏軟', 0],
    ['en', 'Zoom Video', 'Zoom', 'They zoom in. Zoom in!', 0],
    ['de', 'Zoom Video', 'Zoom', 'Das Zoom klemmt.', 0],
  ])('is the beginning of what it names in full, in %s: %s, %s', (language, full, short, text, times) => {
    const name = entity('n', [full, { text: short, near: ['bus'] }]);
    expect(foundOnPage([name], [`So ${full} it is.`, text], language)).toHaveLength(1 + times);
  });

  test('for abbreviations of a country’s institutions, and their names in full in English alone', () => {
    const last = (text: string, language: string) =>
      foundOnPage(
        [entity('i', [{ text, near: ['bus'] }], { type: 'agency', gloss: 'Of the United States' })],
        [`The bus of the ${text}.`, `A bus for the ${text}.`, `They asked the ${text} why.`],
        language,
      ).filter((found) => found.startsWith('2:'));
    expect(last('NSA', 'fr')).toHaveLength(1);
    expect(last('Supreme Court', 'en')).toHaveLength(1);
    expect(last('Cour suprême', 'fr')).toEqual([]);
  });

  test.each([
    ['Pakistan’s NSA spoke.', 0],
    ['They asked the South Korean NSA.', 0],
    ['It ended. NSA spoke.', 1],
    ['They asked the NSA.', 1],
  ])('another country’s is none: %s', (text, times) => {
    const nsa = entity('i', [{ text: 'NSA', near: ['bus'] }], {
      type: 'agency',
      gloss: 'Of the United States',
    });
    expect(foundOnPage([nsa], ['The bus of the NSA.', 'A bus for the NSA.', text])).toHaveLength(2 + times);
  });

  test('a measure is none', () => {
    const micron = entity('m', [{ text: 'マイクロン', near: ['bus'] }]);
    const blocks = ['マイクロンのbus。', 'busのマイクロン。', '厚さ10マイクロンの膜、マイクロンの株'];
    expect(foundOnPage([micron], blocks, 'ja')).toHaveLength(3);
  });

  test('not for people and common words', () => {
    const last = (aliases: Parameters<typeof entity>[1], text: string, type?: 'person') =>
      foundOnPage(
        [entity('s', aliases, type && { type })],
        [...told.map((block) => block.replaceAll('Ruter', text)), `They asked ${text} why.`],
        'en',
      ).filter((found) => found.startsWith('2:'));
    expect(last([{ text: 'ruter', near: ['bus'] }], 'ruter')).toEqual([]);
    expect(last([{ text: 'Ann Ruter', near: ['bus'] }], 'Ann Ruter', 'person')).toHaveLength(1);
    expect(last([{ text: 'Ruter', near: ['bus'] }], 'Ruter', 'person')).toEqual([]);
  });
});
