/** What counts because of what the page said before. */
import { describe, expect, test } from 'vitest';
import { compileMatcher } from '../../../utils/matching/compile.ts';
import { findMentionsOnPage } from '../../../utils/matching/match.ts';
import { surnameOf } from '../../../utils/matching/people.ts';
import { NOTHING_TOLD } from '../../../utils/matching/told.ts';
import { entity, foundOnPage } from './helpers.ts';

const person = (id: string, ...aliases: Parameters<typeof entity>[1]) =>
  entity(id, aliases, { type: 'person' });
const purdy = person('purdy', 'Andy Purdy');

describe('short names', () => {
  test('a surname counts once the page has named the person in full', () => {
    const blocks = ['Andy Purdy of Huawei spoke. Purdy denied it.', '“No,” Purdy said.'];
    expect(foundOnPage([purdy], blocks)).toEqual(['0:Andy Purdy=purdy', '0:Purdy=purdy', '1:Purdy=purdy']);
    expect(foundOnPage([purdy], ['Purdy spoke.', '“No,” Purdy said.'])).toEqual([]);
  });

  test('across batches of a page, with what was named before', () => {
    const matcher = compileMatcher([purdy]);
    const { told } = findMentionsOnPage(matcher, ['Andy Purdy spoke.'], 'en');
    expect(told).toEqual({ ...NOTHING_TOLD, names: { purdy: 'Andy Purdy' } });
    expect(findMentionsOnPage(matcher, ['Purdy denied it.'], 'en', told).mentions).toHaveLength(1);
    expect(findMentionsOnPage(matcher, ['Purdy denied it.'], 'en').mentions).toHaveLength(0);
  });

  test.each([
    ['Bernard Purdy played drums.', 0],
    ['purdy shotguns.', 0],
    ['Purdy-Jones replied.', 0],
    ['the Purdy-led team', 1],
    ['Mr Purdy said.', 1],
    ['Mr. Purdy said.', 1],
    ['But Purdy said no.', 1],
    ['Huawei’s Purdy said no.', 1],
    ['Purdy’s denial', 1],
    ['Andy Purdy', 1],
  ])('after the full name, in "%s": %i', (text, count) => {
    expect(foundOnPage([purdy], ['Andy Purdy spoke.', text])).toHaveLength(1 + count);
  });

  test('a capital at the start of a sentence is no given name if the page writes the word small elsewhere', () => {
    const blocks = ['Andy Purdy spoke of executives.', 'Executives Purdy met agreed.'];
    expect(foundOnPage([purdy], blocks)).toHaveLength(2);
  });

  test.each([
    ['In May 2019 it ended.', 0],
    ['It ended on 12 May.', 0],
    ['Since May, it is over.', 0],
    ['It ended late last May.', 0],
    ['May 2019 was the end.', 0],
    ['Mrs May said no.', 1],
    ['Critics of the plan told May so.', 1],
  ])('a surname that is a month, in "%s": %i', (text, count) => {
    expect(foundOnPage([person('may', 'Theresa May')], ['Theresa May spoke.', text])).toHaveLength(1 + count);
  });

  test('two people of one surname: neither', () => {
    const both = [person('a', 'Brad Smith'), person('b', 'Anna Smith')];
    expect(foundOnPage(both, ['Brad Smith met Anna Smith.', 'Smith agreed.'])).toEqual([
      '0:Brad Smith=a',
      '0:Anna Smith=b',
    ]);
  });

  test('a surname with a guard counts by its guard or by the full name', () => {
    const guarded = person('x', 'Ajit Pai', { text: 'Pai', case: 'exact', near: ['FCC'] });
    expect(foundOnPage([guarded], ['The FCC under Pai.', 'Pai left.'])).toEqual(['0:Pai=x']);
    expect(foundOnPage([guarded], ['Ajit Pai left.', 'Pai wrote.'])).toEqual(['0:Ajit Pai=x', '1:Pai=x']);
  });

  test('a full name with a guard needs it once, and is then marked whole', () => {
    const may = person('may', { text: 'Theresa May', near: ['Huawei'] });
    expect(foundOnPage([may], ['Theresa May met Huawei.', 'Theresa May left.', 'May left.'])).toEqual([
      '0:Theresa May=may',
      '1:Theresa May=may',
      '2:May=may',
    ]);
    expect(foundOnPage([may], ['Theresa May left.', 'May left.'])).toEqual([]);
  });

  test('two people of one surname, one of them named in full: the surname is that one, and others are not', () => {
    const both = [person('a', 'Brad Smith'), person('b', 'Anna Smith')];
    expect(foundOnPage(both, ['Smith agreed.', 'Brad Smith spoke.'])).toEqual([
      '0:Smith=a',
      '1:Brad Smith=a',
    ]);
  });

  test('an abbreviation counts without its guard once the page has spelled it out', () => {
    const bis = entity('bis', [
      'Bureau of Industry and Security',
      { text: 'BIS', case: 'exact', near: ['export controls'] },
    ]);
    expect(
      foundOnPage([bis], ['BIS met.', 'The Bureau of Industry and Security ruled.', 'BIS met.']),
    ).toEqual(['1:Bureau of Industry and Security=bis', '2:BIS=bis']);
  });

  test.each([
    ['Andy Purdy', 'Purdy'],
    ['Robert C. O’Brien', 'O’Brien'],
    ['Ursula von der Leyen', 'von der Leyen'],
    ['Arne Schönbohm', 'Schönbohm'],
    ['Meng Wanzhou', 'Meng'],
    ['Эдвард Сноуден', 'Сноуден'],
    ['Martin Luther King Jr.', 'King'],
    ['Snowden', undefined],
    ['孟晚舟', undefined],
    ['huawei executive', undefined],
    ['Xi Li', undefined],
  ])('the surname of %s is %s', (name, surname) => {
    expect(surnameOf(name)).toBe(surname);
  });
});

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
    ['Ruter', 0],
    ['RTR', 0],
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
    ['en', 'Zoom Video', 'Zoom', 'They zoom in. Zoom in!', 0],
    ['de', 'Zoom Video', 'Zoom', 'Das Zoom klemmt.', 0],
  ])('is the beginning of what it names in full, in %s: %s, %s', (language, full, short, text, times) => {
    const name = entity('n', [full, { text: short, near: ['bus'] }]);
    expect(foundOnPage([name], [`So ${full} it is.`, text], language)).toHaveLength(1 + times);
  });

  test('for abbreviations of a country’s institutions, and none of their names in full', () => {
    const last = (text: string) =>
      foundOnPage(
        [entity('i', [{ text, near: ['bus'] }], { type: 'agency', gloss: 'Of the United States' })],
        [`The bus of the ${text}.`, `A bus for the ${text}.`, `They asked the ${text} why.`],
      ).filter((found) => found.startsWith('2:'));
    expect(last('NSA')).toHaveLength(1);
    expect(last('Supreme Court')).toEqual([]);
  });

  test.each([
    ['Pakistan’s NSA spoke.', 0],
    ['They asked the South Korean NSA.', 0],
    ['They asked NSA Ajit Doval.', 0],
    ['It ended. NSA spoke.', 1],
    ['They asked the NSA.', 1],
  ])('another country’s, or a function, is none: %s', (text, times) => {
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

describe('a headline calls people by their surname before the article names them in full', () => {
  const lead = 'Andy Purdy, an officer of Huawei, denied it.';
  const inHeadline = (headline: string, ...more: string[]) =>
    foundOnPage([purdy], [headline, ...more]).filter((mention) => mention.startsWith('0:'));

  test.each([
    ['Purdy denies it', lead],
    ['Huawei’s Purdy: no back door', lead],
    ['No back door, says Purdy', 'A photo of the Senate.', lead],
    ['Purdy Denies It', 'A standfirst.', 'A caption.', lead, 'Purdy added no more.'],
    ['Purdy, again: Andy Purdy denied it.'],
    // Who stands beside the article is nobody that its headline could mean.
    ['Purdy denies it', lead, 'Read more: Bernard Purdy plays on'],
    ['Purdy denies it', lead, 'By Anna Purdy'],
    ['Purdy denies it', lead, 'A mast in Leeds. Photo by Anna Purdy/AFP'],
  ])('%s', (...blocks) => {
    expect(inHeadline(...(blocks as [string, ...string[]]))[0]).toBe('0:Purdy=purdy');
  });

  test.each([
    ['the article never names them in full', 'Purdy denies it', 'An officer of Huawei, Purdy, denied it.'],
    ['it does so late, as someone new', 'Purdy denies it', ...new Array<string>(8).fill('More.'), lead],
    ['the headline names someone else', 'Bernard Purdy plays drums', lead],
    [
      'the page names someone else of that name',
      'Purdy plays on',
      lead,
      'The drummer Bernard Purdy is no relation.',
    ],
    ['the surname is a word that the page writes small', 'Purdy denies it', lead, 'A purdy is a shotgun.'],
    ['the surname is written otherwise', 'PURDY denies it', lead],
  ])('not when %s', (_, headline, ...more) => {
    expect(inHeadline(headline, ...more)).toEqual([]);
  });

  test('in Hungarian too, where it stands first', () => {
    const minister = person('m', 'Péter Szijjártó', 'Szijjártó Péter');
    const blocks = ['Szijjártó szerint nem', 'Szijjártó Péter és Nagy Péter beszélt.', 'Péter hallgatott.'];
    expect(foundOnPage([minister], blocks, 'hu')).toEqual(['0:Szijjártó=m', '1:Szijjártó Péter=m']);
  });

  test('two people of one surname, both named in full: neither', () => {
    const both = [person('a', 'Brad Smith'), person('b', 'Anna Smith')];
    expect(foundOnPage(both, ['Smith agrees', 'Brad Smith met Anna Smith.'])[0]).toBe('1:Brad Smith=a');
  });

  test('another of the same surname is named in full far below: neither', () => {
    const both = [person('a', 'Brad Smith'), person('b', 'Anna Smith')];
    const blocks = [
      'Smith agrees',
      'Brad Smith spoke.',
      ...new Array<string>(8).fill('More.'),
      'Anna Smith spoke.',
    ];
    expect(foundOnPage(both, blocks)[0]).toBe('1:Brad Smith=a');
  });

  test('what was named in an earlier batch is no introduction, and counts as before', () => {
    const before = { ...NOTHING_TOLD, names: { purdy: 'Andy Purdy' } };
    const { mentions, told } = findMentionsOnPage(
      compileMatcher([purdy]),
      ['Purdy spoke.', lead],
      'en',
      before,
    );
    expect(mentions).toHaveLength(2);
    expect(told).toEqual(before);
  });
});
