/** What counts because of what the page said before. */
import { describe, expect, test } from 'vitest';
import { compileMatcher } from '../../../../utils/matching/compile.ts';
import { findMentionsOnPage } from '../../../../utils/matching/match.ts';
import { surnameOf } from '../../../../utils/matching/people/people.ts';
import { NOTHING_TOLD } from '../../../../utils/matching/told.ts';
import { entity, foundOnPage } from '../helpers.ts';

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
    expect(told).toEqual({
      ...NOTHING_TOLD,
      names: { purdy: 'Andy Purdy' },
      people: { purdy: ['Andy Purdy'] },
      read: 1,
      headline: 'Andy Purdy spoke.',
    });
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

describe('surnames as other languages write them', () => {
  const wray = entity(
    'wray',
    ['Christopher Wray', { text: 'Kristofer Rey' }, { text: 'Ljang Rej', lang: 'sr' }],
    { type: 'person' },
  );

  test('count where the page gave the full name so', () => {
    expect(foundOnPage([wray], ['Kristofer Rey so said.', 'Rey denied it.'])).toHaveLength(2);
    expect(foundOnPage([wray], ['Christopher Wray said so.', 'Wray denied it.'])).toHaveLength(2);
  });

  test('and not where it gave it otherwise: there they may be any word', () => {
    expect(foundOnPage([wray], ['Huawei y el Rey', 'Christopher Wray habló.', 'El Rey viajó.'])).toEqual([
      '1:Christopher Wray=wray',
    ]);
    // Not by a part of a word either.
    const [guo, pin] = [person('guo', 'Guo Ping', 'Guo Pin'), 'Enter the Pin. Pin codes are safe.'];
    expect(foundOnPage([guo], ['Guo Ping spoke.', pin])).toEqual(['0:Guo Ping=guo']);
  });

  test('of one language alone count on no page of another', () => {
    const blocks = ['Ljang Rej spoke.', 'Rej denied it.'];
    expect(findMentionsOnPage(compileMatcher([wray]), blocks, 'sr').mentions).toHaveLength(2);
    expect(findMentionsOnPage(compileMatcher([wray]), blocks, 'en').mentions).toEqual([]);
  });
});

describe('what a page tells', () => {
  const both = [purdy, person('brad', 'Brad Smith')];
  const parted = (entities: typeof both, blocks: readonly string[], at: number) => {
    const matcher = compileMatcher(entities);
    const first = findMentionsOnPage(matcher, blocks.slice(0, at), 'en');
    const second = findMentionsOnPage(matcher, blocks.slice(at), 'en', first.told);
    return [
      ...first.mentions,
      ...second.mentions.map((mention) => ({ ...mention, block: mention.block + at })),
    ];
  };

  test('of whose surname it names others counts for later blocks', () => {
    const blocks = ['News', 'Jeff Purdy is a baker.', 'Purdy bakes.', 'Andy Purdy spoke.'];
    for (const at of [1, 2, 3])
      expect(parted(both, blocks, at)).toEqual(
        findMentionsOnPage(compileMatcher(both), blocks, 'en').mentions,
      );
  });

  test('in its opening is told there alone, however late blocks come', () => {
    const blocks = ['News', ...new Array<string>(9).fill('More.'), 'Purdy agrees.', 'Andy Purdy spoke.'];
    expect(parted(both, blocks, 10)).toEqual(findMentionsOnPage(compileMatcher(both), blocks, 'en').mentions);
    expect(parted(both, blocks, 10)).toHaveLength(1);
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
    ['Purdy denies it', ...new Array<string>(6).fill('More.'), lead],
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
    ['it does so right behind the opening', 'Purdy denies it', ...new Array<string>(7).fill('More.'), lead],
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
    const before = {
      ...NOTHING_TOLD,
      names: { purdy: 'Andy Purdy' },
      people: { purdy: ['Andy Purdy'] },
      read: 1,
      headline: 'News',
    };
    const { mentions, told } = findMentionsOnPage(
      compileMatcher([purdy]),
      ['Purdy spoke.', lead],
      'en',
      before,
    );
    expect(mentions).toHaveLength(2);
    expect(told).toEqual({ ...before, read: 3 });
  });
});
