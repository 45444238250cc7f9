/** What DESIGN.md promises to people who make datasets. */
import { describe, expect, test } from 'vitest';
import { compileMatcher } from '../../../utils/matching/compile.ts';
import { findMentions } from '../../../utils/matching/match.ts';
import { entity, found, textsOf } from './helpers.ts';

describe('case', () => {
  test('an alias counts in any spelling, an exact one in its own', () => {
    expect(textsOf('Telefónica', 'TELEFONICA, telefonica and Telefónica')).toHaveLength(3);
    expect(textsOf({ text: 'BIS', case: 'exact' }, 'BIS, Bis and bis')).toEqual(['BIS']);
  });

  test('an exact alias takes any shape of apostrophe, dash and space', () => {
    expect(textsOf({ text: "O'Brien", case: 'exact' }, 'O’Brien and o’brien')).toEqual(['O’Brien']);
  });
});

describe('near', () => {
  const core = [entity('core', [{ text: 'core', near: ['5G', 'network'] }])];

  test('asks for one of its words in the sentence', () => {
    expect(found(core, 'The core of the network is sensitive.')).toEqual(['core=core']);
    expect(found(core, 'The core of an apple.')).toEqual([]);
  });

  test('or, failing that, in the paragraph', () => {
    expect(found(core, 'It is a network. Its core matters.')).toEqual(['core=core']);
  });

  test('prefers the entity whose word stands in the sentence', () => {
    const both = [
      entity('bis-us', [{ text: 'BIS', case: 'exact', near: ['export controls'] }]),
      entity('bis-bank', [{ text: 'BIS', case: 'exact', near: ['Basel'] }]),
    ];
    expect(found(both, 'The BIS tightened export controls. Bankers met in Basel.')).toEqual(['BIS=bis-us']);
    expect(found(both, 'The BIS met. Export controls were discussed in Basel.')).toEqual([
      'BIS=bis-us+bis-bank',
    ]);
    expect(found(both, 'The BIS spoke of export controls in Basel.')).toEqual(['BIS=bis-us+bis-bank']);
  });

  test('is never satisfied by the mention itself', () => {
    const own = [entity('x', [{ text: '5G core', near: ['5G'] }])];
    expect(found(own, 'A 5G core.')).toEqual([]);
    expect(found(own, 'A 5G core for 5G.')).toEqual(['5G core=x']);
  });

  test('asks for its spelling when it has no small letter', () => {
    const guarded = [entity('x', [{ text: 'cell', near: ['EU', 'RAN'] }])];
    expect(found(guarded, 'He ran to his cell, eu said.')).toEqual([]);
    expect(found(guarded, 'A cell of the RAN.')).toEqual(['cell=x']);
  });

  test('but a technique in either', () => {
    const guarded = [entity('x', [{ text: 'cell', near: ['5G'] }])];
    expect(found(guarded, 'a cell in a 5g network')).toHaveLength(1);
  });

  test('takes its word in any ending of the language', () => {
    expect(found(core, 'The core of all networks.')).toEqual(['core=core']);
    const russian = [entity('x', [{ text: 'ФСБ', case: 'exact', near: ['слежка'] }])];
    expect(found(russian, 'ФСБ отвергла обвинения в слежке.', 'ru')).toEqual(['ФСБ=x']);
  });

  test('is told as the reason', () => {
    const [mention] = findMentions(compileMatcher(core), 'The CORE of 5G.', 'en');
    expect(mention?.why).toEqual({ alias: 'core', near: '5G' });
  });

  test('a full stop of an abbreviation ends no sentence', () => {
    const both = [
      entity('a', [{ text: 'BSI', case: 'exact', near: ['Germany'] }]),
      entity('b', [{ text: 'BSI', case: 'exact', near: ['standards'] }]),
    ];
    expect(found(both, 'The BSI of Mr. Plattner in Germany spoke. Others write standards.')).toEqual([
      'BSI=a',
    ]);
  });
});

describe('lang', () => {
  const french = { text: 'Cnil', case: 'exact', lang: 'fr' } as const;
  test.each([
    ['fr', 1],
    ['fr-CA', 1],
    ['FR', 1],
    ['en', 0],
    [null, 0],
  ])('an alias for French on a page in %s counts %i times', (language, count) => {
    expect(textsOf(french, 'La Cnil enquête.', language)).toHaveLength(count);
  });
});

describe('several entities', () => {
  test('the longest alias wins, and nothing overlaps', () => {
    const entities = [
      entity('5g', ['5G']),
      entity('core', ['5G core network', 'core network']),
      entity('net', ['network']),
    ];
    expect(found(entities, 'A 5G core network, a core network, 5G and a network.')).toEqual([
      '5G core network=core',
      'core network=core',
      '5G=5g',
      'network=net',
    ]);
  });

  test('where the longest alias does not count, a shorter one may', () => {
    const entities = [entity('5g', ['5G']), entity('core', [{ text: '5G core', near: ['Huawei'] }])];
    expect(found(entities, 'The 5G core.')).toEqual(['5G=5g']);
  });

  test('an alias that entities share resolves to all of them', () => {
    expect(found([entity('a', ['Shared']), entity('b', ['shared'])], 'Shared.')).toEqual(['Shared=a+b']);
  });

  test('an entity that is not to be marked is not', () => {
    expect(
      found([entity('cn', ['China'], { mark: false }), entity('x', ['Huawei'])], 'China and Huawei'),
    ).toEqual(['Huawei=x']);
  });

  test('only aliases are matched, never the name', () => {
    expect(found([entity('x', ['Hikvision'], { name: 'Hangzhou Hikvision' })], 'Hangzhou')).toEqual([]);
  });
});

describe('odd aliases', () => {
  test.each([
    ['&', 'AT&T', 'AT&T and at&amp;t'],
    ['a full stop', 'Amazon.com', 'Amazon.com said'],
    ['a plus', 'C++', 'in C++ and'],
    ['a slash', 'SIM/eSIM', 'SIM/eSIM cards'],
    ['what a pattern would take for a sign', 'a.*b', 'a.*b'],
    ['a character of two units', '𠮷野家', '𠮷野家です'],
    ['emoji', 'X 😀', 'X 😀!'],
  ])('with %s', (_, alias, text) => {
    expect(textsOf(alias, text)).toHaveLength(1);
  });

  test('that fold to nothing are left out', () => {
    expect(
      found([entity('x', ['\u00ad', 'Huawei', { text: 'core', near: ['\u200b'] }])], 'Huawei core'),
    ).toEqual(['Huawei=x']);
  });

  test('a matcher without aliases finds nothing', () => {
    expect(found([], 'Huawei')).toEqual([]);
    expect(found([entity('x', [])], 'Huawei')).toEqual([]);
  });
});

test('a common word is no word of its own next to a hyphen', () => {
  expect(textsOf('core', 'quad-core, dual-core, core-shell, core')).toEqual(['core']);
});
