/**
 * What FlashText (V. Singh, "Replace or Retrieve Keywords In Documents at Scale", 2017) and its users ask of a keyword finder, and where
 * the matcher differs from it on purpose.
 */
import { describe, expect, test } from 'vitest';
import type { Alias } from '../../../../utils/dataset/schema.ts';
import { compileMatcher } from '../../../../utils/matching/compile.ts';
import { findMentions } from '../../../../utils/matching/match.ts';
import { entity, found } from '../helpers.ts';

/** Entities by id, with their spellings. */
type Keywords = Record<string, string[]>;

const idsIn = (keywords: Keywords, text: string, exact: boolean, language: string | null): string[] => {
  const alias = (spelling: string): Alias => (exact ? { text: spelling, case: 'exact' } : { text: spelling });
  const entities = Object.entries(keywords).map(([id, spellings]) => entity(id, spellings.map(alias)));
  return found(entities, text, language).map((mention) => mention.slice(mention.lastIndexOf('=') + 1));
};

const cell = { cell: ['cell'] };
const q = { q: ['q'] };
const open = { open: ['open radio access'] };
const forum = { forum: ['open radio access forum'] };

describe('agrees with FlashText', () => {
  test.each<[why: string, keywords: Keywords, text: string, found: string[], exactly?: string[]]>([
    ['at the end', cell, 'we built a cell', ['cell']],
    ['at the start', cell, 'cell we built', ['cell']],
    ['in the middle', cell, 'we built a cell there', ['cell']],
    ['alone', cell, 'cell', ['cell']],
    ['behind a space', cell, ' cell', ['cell']],
    ['before a space', cell, 'cell ', ['cell']],
    ['two side by side', { ...cell, mast: ['mast'] }, 'a cell mast', ['cell', 'mast']],
    ['two apart', { ...cell, mast: ['mast'] }, 'a cell and a mast', ['cell', 'mast']],
    ['one letter at the end', q, 'we call it q', ['q']],
    ['one letter at the start', q, 'q we call it', ['q']],
    ['one letter of another case', q, 'we call Q so', ['q'], []],
    ['one letter beside a word', { ...q, ...cell }, 'a Q cell', ['q', 'cell'], ['cell']],
    ['several words', open, 'they back open radio access', ['open']],
    ['several words twice', open, 'open radio access open radio access', ['open', 'open']],
    ['a part, then the whole', open, 'open radio open radio access', ['open']],
    [
      'a part, the whole, another',
      { ...open, ...cell },
      'open radio open radio access cell',
      ['open', 'cell'],
    ],
    ['the longer of two', { ...open, ...forum }, 'open radio open radio access forum', ['forum']],
    ['the shorter where the longer breaks off', { ...open, ...forum }, 'open radio access for', ['open']],
    [
      'what follows a broken-off longer one',
      { ...open, ...forum, ...q },
      'open radio access for q',
      ['open', 'q'],
    ],
    [
      'the words of a longer one that breaks off',
      { ...open, far: ['open radio access forums'], last: ['forum'] },
      'open radio access forum',
      ['open', 'last'],
    ],
    [
      'the second of two that begin alike',
      { a: ['open source'], b: ['mobile core'] },
      'open mobile core',
      ['b'],
    ],
    [
      'the first of two that overlap',
      { a: ['open mobile core'], b: ['core net'] },
      'open mobile core net',
      ['a'],
    ],
    [
      'the second where the first breaks off',
      { a: ['open mobile code'], b: ['core net'] },
      'open mobile core net',
      ['b'],
    ],
    [
      'the first that is whole of three that overlap',
      { a: ['open mobile code'], b: ['mobile core'], c: ['core net'] },
      'open mobile core net',
      ['b'],
    ],
    [
      'nothing where all break off',
      { a: ['open mobile code'], b: ['mobile core'] },
      'open mobile cor net',
      [],
    ],
    ['a longer one that goes on', { a: ['core net'], b: ['core net slice'] }, 'core net slice', ['b']],
    ['a whole entity by its longer spelling', { a: ['core', 'core net'], b: ['net'] }, 'core net', ['a']],
    ['a full stop at the start', { net: ['.net'] }, 'written in .net', ['net']],
    ['signs at the end', { cpp: ['c++'] }, 'written in c++', ['cpp']],
    ['signs at the end, then a comma', { cpp: ['c++'] }, 'c++, of course', ['cpp']],
    ['a sharp', { csharp: ['c#'] }, 'written in c#.', ['csharp']],
    ['a full stop at the end', { inc: ['cell inc.'] }, 'by Cell Inc.', ['inc'], []],
    ['no beginning of a longer word', { a: ['core net'] }, 'core network', []],
    ['no end of one', { a: ['net'] }, 'the internet', []],
    ['digits that go on', { a: ['r15'] }, 'r150 and r15', ['a']],
    ['digits before', { a: ['5g'] }, '15g or 5g', ['a']],
    ['an underscore is a letter', { a: ['cell'] }, 'cell_id, my_cell, cell', ['a']],
    [
      'a slash parts words',
      { a: ['s1ap'], b: ['x2ap'], c: ['n2'] },
      'over s1ap/x2ap and N2',
      ['a', 'b', 'c'],
      ['a', 'b'],
    ],
    ['brackets part words', { a: ['cell'] }, '(cell)', ['a']],
    ['no text', cell, '', []],
    [
      'the first of two that part before their last letter',
      { a: ['cells'], b: ['celts'], c: ['we have'] },
      'the cells we built',
      ['a'],
    ],
    ['the second of two', { a: ['cells'], b: ['celt'] }, 'the cells and the celt we built', ['a', 'b']],
    ['nothing but spaces', cell, ' \n ', []],
    ['no keywords', {}, 'we built a cell', []],
    ['a longer one that the text ends within', open, 'they back open radio', []],
    ['the whole behind the beginning of itself', open, 'open open radio access', ['open']],
    ['letters of two cases', { a: ['cell'] }, 'CeLL', ['a'], []],
    ['one of two spellings that fold alike', { a: ['cell', 'Cell'] }, 'CELL cell', ['a', 'a'], ['a']],
    ['letters beyond ASCII of another case', { a: ['Żółw'] }, 'ŻÓŁW', ['a'], []],
    ['those of scripts with cases', { a: ['сеть'], b: ['δίκτυο'] }, 'СЕТЬ, Δίκτυο', ['a', 'b'], []],
    ['those of scripts without', { a: ['नेटवर्क'] }, 'यह नेटवर्क है', ['a']],
    ['keywords on several lines', cell, 'a cell\r\nand\n\ncell', ['cell', 'cell']],
  ])('%s', (_, keywords, text, wanted, exactly = wanted) => {
    for (const language of ['en', null]) {
      expect(idsIn(keywords, text, false, language)).toEqual(wanted);
      expect(idsIn(keywords, text, true, language)).toEqual(exactly);
    }
  });
});

/** FlashText's span info goes wrong where a small letter is longer than its capital: `İ` is two units long when small. */
describe('says where a keyword stands, in units of the text as it is', () => {
  test.each<[text: string, keyword: string, start: number, end: number]>([
    ['cell', 'cell', 0, 4],
    ['a cell.', 'cell', 2, 6],
    ['an  open \n radio', 'open radio', 4, 16],
    ['İİİ Cell', 'cell', 4, 8],
    ['Straße, Cell', 'cell', 8, 12],
    ['STRASSE', 'Straße', 0, 7],
    ['the ﬁeld', 'field', 4, 8],
    ['😀 cell', 'cell', 3, 7],
    ['a ce\u00adll', 'cell', 2, 7],
    ['cafe\u0301 cell', 'cell', 6, 10],
    ['a cafe\u0301', 'café', 2, 7],
    ['在𠮷野家华为', '华为', 5, 7],
  ])('%j: %s', (text, keyword, start, end) => {
    const [mention, ...more] = findMentions(compileMatcher([entity('x', [keyword])]), text, null);
    expect(more).toEqual([]);
    expect(mention).toMatchObject({ start, end });
  });
});

describe('differs from FlashText on purpose', () => {
  test.each<[why: string, keywords: Keywords, text: string, found: string[]]>([
    ['letters beyond ASCII are letters', { a: ['ller'] }, 'Müller', []],
    ['so are those of other scripts that go on', { a: ['ядро'] }, 'ядровый, ядро', ['a']],
    ['diacritics do not matter', { a: ['Telefonica'] }, 'Telefónica', ['a']],
    ['nor does the width of spaces', open, 'open  radio\u00a0access', ['open']],
    ['nor line breaks', open, 'open radio\n access', ['open']],
    ['nor the shape of dashes', { a: ['C-RAN'] }, 'C\u2011RAN and C–RAN', ['a', 'a']],
    ['nor that of apostrophes', { a: ["O'Brien"] }, 'O’Brien', ['a']],
    ['nor soft hyphens', { a: ['Ericsson'] }, 'Erics\u00adson', ['a']],
    ['nor zero-width spaces', { a: ['ZTE'] }, 'ZT\u200bE and Z\u200bTE', ['a', 'a']],
    ['addresses are left alone', { a: ['cell'] }, 'cell.example/cell, #cell, @cell, me@cell.example', []],
    ['so is code', { a: ['cell'] }, 'cell() and $cell', []],
    ['a common word is none of its own at a hyphen', { a: ['cell'] }, 'multi-cell', []],
    ['a name is', { a: ['Nokia'] }, 'Nokia-backed', ['a']],
    ['scripts without spaces need none', { a: ['华为'] }, '限制华为参与', ['a']],
    ['digits beside another script are apart', { a: ['5G'] }, '建设5G网络', ['a']],
  ])('%s', (_, keywords, text, wanted) => {
    expect(idsIn(keywords, text, false, null)).toEqual(wanted);
  });

  test('common words take a plural in English, and everything the endings of its language', () => {
    expect(idsIn(cell, 'two cells', false, 'en')).toEqual(['cell']);
    expect(idsIn(cell, 'two cells', false, null)).toEqual([]);
  });
});
