import { describe, expect, test } from 'vitest';
import { compileMatcher, MATCHER_FORMAT } from '../../../../utils/matching/compile.ts';
import { EntryFlag, entityOf, spellingOf } from '../../../../utils/matching/compiled.ts';
import { findMentions } from '../../../../utils/matching/match.ts';
import { entity } from '../helpers.ts';

test('names its format, and holds typed arrays and a few words only', () => {
  const { format, alphabet, languages, starts, ...columns } = compileMatcher([
    entity('x', ['Huawei', 'core']),
  ]);
  expect(format).toBe(MATCHER_FORMAT);
  expect(typeof alphabet).toBe('string');
  expect(languages).toEqual(['']);
  for (const column of [...Object.values(columns), ...Object.values(starts)])
    expect(ArrayBuffer.isView(column)).toBe(true);
});

test('the flags of an entry fit into their column', () => {
  const all = Object.values(EntryFlag).reduce((bits, flag) => bits | flag, 0);
  const { entryFlags } = compileMatcher([entity('x', ['Huawei'])]);
  expect(all).toBeLessThan(2 ** (8 * entryFlags.BYTES_PER_ELEMENT));
});

test('keeps spellings and ids as the dataset writes them', () => {
  const matcher = compileMatcher([entity('Q1', ['Babiš', '华为']), entity('x-é', [' T\u00adest '])]);
  const entries = Array.from(matcher.entryEntity, (_, entry) => [
    spellingOf(matcher, entry),
    entityOf(matcher, entry),
  ]);
  expect(entries).toContainEqual(['Babiš', 'Q1']);
  expect(entries).toContainEqual(['华为', 'Q1']);
  expect(entries).toContainEqual(['T\u00adest', 'x-é']);
});

test('an alias counts in its own language, however many languages there are', () => {
  const letters = [...'abcdefghijklmnopqrst'];
  const languages = letters.flatMap((first) => letters.map((second) => `${first}q${second}`));
  const matcher = compileMatcher([
    entity(
      'x',
      languages.map((lang) => ({ text: `Huawei ${lang}`, lang })),
    ),
  ]);
  const wrong = languages.filter((lang) =>
    languages
      .slice(0, 3)
      .concat(lang)
      .some((page) => (findMentions(matcher, `Huawei ${lang}`, page).length === 1) !== (page === lang)),
  );
  expect(languages.length).toBeGreaterThan(256);
  expect(wrong).toEqual([]);
});

test('guard words that many aliases share are held once', () => {
  const near = ['network', 'security', '5G'];
  const aliases = Array.from({ length: 100 }, (_, index) => ({ text: `alias ${index}`, near }));
  const matcher = compileMatcher([entity('x', aliases)]);
  expect(matcher.guardEntry).toHaveLength(3);
  expect(matcher.entryEntity).toHaveLength(103);
});

describe('many aliases', () => {
  const names = Array.from(
    { length: 20_000 },
    (_, index) => `Name${(index * 7919) % 20_000} of ${index % 97}`,
  );
  const matcher = compileMatcher(names.map((name, index) => entity(`x-${index}`, [name])));

  test('are all found, each by its own entity', () => {
    const wrong = names.filter(
      (name, index) => findMentions(matcher, `“${name}”`, null)[0]?.entities[0] !== `x-${index}`,
    );
    expect(wrong).toEqual([]);
  });

  test('and nothing that only begins alike', () => {
    expect(findMentions(matcher, 'Name1 of', null)).toEqual([]);
    expect(findMentions(matcher, `${names[0]}x`, null)).toEqual([]);
  });
});
