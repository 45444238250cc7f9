import { describe, expect, test } from 'vitest';
import { compileMatcher } from '../../../../utils/matching/compile.ts';
import { countWords, isTitle, mayBeAnyWord } from '../../../../utils/matching/letters/capitals.ts';
import { findMentionsOnPage } from '../../../../utils/matching/match.ts';
import { entity, foundOnPage } from '../helpers.ts';

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
      'the page writes the word small more often',
      ['Signal is lost, the encrypted one.', 'The signal was weak, and a weak signal is none.'],
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
    [
      'it writes the name as often',
      ['Signal, the encrypted app, will leave. The vote sends a signal.'],
      'en',
      1,
    ],
    [
      'a title has the name too',
      ['Signal Refuses Encrypted Plan', 'Signal, the encrypted app, will leave. The vote sends a signal.'],
      'en',
      2,
    ],
    [
      'its name is small in addresses',
      [
        'Signal will leave, the encrypted one.',
        'Write to press@signal.org.',
        'More at signal.org/help, https://signal.org and @signal',
      ],
      'en',
      1,
    ],
    [
      'somebody is named who does something',
      ['Signal said it was encrypted.', 'The signal was weak, and a weak signal is none.'],
      'en',
      1,
    ],
    ['a sentence goes before', ['Users trust Signal, which is encrypted.', 'The signal was weak.'], 'en', 1],
  ])('%s', (_, blocks, language, count) => {
    expect(foundOnPage([signal], blocks, language)).toHaveLength(count);
  });

  test('a word of another language', () => {
    const word = 'Temu wyzwaniu sprosta nowa platforma.';
    expect(foundOnPage([temu], [word, 'Rok temu było inaczej, dwa lata temu też.'], 'pl')).toEqual([]);
    expect(
      foundOnPage([temu], ['Chińska platforma Temu rośnie.', 'Rok temu było inaczej.'], 'pl'),
    ).toHaveLength(1);
  });

  test('one bad apple', () => {
    const apple = entity('a', [{ text: 'Apple', case: 'exact', near: ['encryption'] }]);
    const text = 'Apple must break its encryption. Apple refused.';
    expect(foundOnPage([apple], ['Apple sued', text, 'One bad apple, said a judge.'])).toHaveLength(2);
  });

  test('a page is counted once, however often the name stands there', () => {
    const matcher = compileMatcher([signal]);
    const reads = (length: number): number => {
      let count = 0;
      const blocks = new Proxy(
        Array.from({ length }, () => 'Signal encrypted'),
        {
          get(target, key, receiver) {
            if (typeof key === 'string' && /^\d+$/.test(key)) count++;
            return Reflect.get(target, key, receiver);
          },
        },
      );
      expect(findMentionsOnPage(matcher, blocks, 'en').mentions).toHaveLength(length);
      return count;
    };
    expect(reads(400)).toBe(10 * reads(40));
  });
});

describe('words that are counted', () => {
  test.each([
    ['A signal. The signal’s end; Signal!', 2, 1],
    ['signal.org, press@signal.org, https://signal.org/signal, @signal, #signal, my_signal', 0, 0],
    ['SIGNAL (signal) “signal”', 2, 1],
    ['signals, designal', 0, 0],
  ])('%s', (text, small, capital) => {
    const counts = countWords([text]);
    expect([counts.small.get('signal') ?? 0, counts.capital.get('signal') ?? 0]).toEqual([small, capital]);
  });

  test('are counted at once in a block of paths', () => {
    expect(countWords(['a/'.repeat(200_000), 'signal/'.repeat(50_000)]).small.size).toBe(0);
  });
});
