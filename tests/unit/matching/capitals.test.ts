import { describe, expect, test } from 'vitest';
import { isTitle, mayBeAnyWord } from '../../../utils/matching/capitals.ts';
import { entity, foundOnPage } from './helpers.ts';

describe('where a capital tells nothing', () => {
  test.each([
    ['Signal is lost.', true],
    ['“Signal is lost,” they said.', true],
    ['It ended. Signal is lost.', true],
    ['It ended! (Signal is lost.)', true],
    ['• Signal is lost', true],
    ['Users of Signal are few.', false],
    ['It ended, and Signal is lost.', false],
    ['Why Weak Signal Costs Lives', true],
    ['Why weak Signal costs lives', false],
  ])('%s', (text, wanted) => expect(mayBeAnyWord(text, text.indexOf('Signal'))).toBe(wanted));

  test.each([
    ['Purdy Denies It', true],
    ['No Back Door, Says the Minister of Trade', true],
    ['Purdy denies it', false],
    ['Purdy', false],
    ['Theresa May Met Angela Merkel.', false],
    ['Правительство запретило оборудование', false],
  ])('a title: %s: %s', (text, wanted) => expect(isTitle(text)).toBe(wanted));
});

describe('a name that is a word, at the beginning of a sentence', () => {
  const signal = entity('s', [{ text: 'Signal', case: 'exact', near: ['encrypted'] }]);
  const temu = entity('t', [{ text: 'Temu', case: 'exact', near: ['platforma'] }]);

  test.each<[why: string, blocks: string[], language: string, count: number]>([
    [
      'the page writes the word small',
      ['Signal is lost, the encrypted one.', 'The signal was weak.'],
      'en',
      0,
    ],
    ['it does not', ['Signal is an encrypted messenger.'], 'en', 1],
    [
      'it writes the name elsewhere',
      ['Signal is encrypted.', 'The signal was weak, said users of Signal.'],
      'en',
      1,
    ],
    ['a sentence goes before', ['Users trust Signal, which is encrypted.', 'The signal was weak.'], 'en', 1],
  ])('%s', (_, blocks, language, count) => {
    expect(foundOnPage([signal], blocks, language)).toHaveLength(count);
  });

  test('a word of another language', () => {
    const word = 'Temu wyzwaniu sprosta nowa platforma.';
    expect(foundOnPage([temu], [word, 'Rok temu było inaczej.'], 'pl')).toEqual([]);
    expect(
      foundOnPage([temu], ['Chińska platforma Temu rośnie.', 'Rok temu było inaczej.'], 'pl'),
    ).toHaveLength(1);
  });
});
