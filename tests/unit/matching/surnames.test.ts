/** Surnames that are words, months, places and given names too. */
import { describe, expect, test } from 'vitest';
import { entity, foundOnPage } from './helpers.ts';

/** How many times the page names the person by the surname in `text`, once it has named them in full. */
const named = (fullName: string, text: string, language: string | null = 'en'): number =>
  foundOnPage([entity('x', [fullName], { type: 'person' })], [`Then ${fullName} spoke.`, text], language)
    .length - 1;

describe('May, the month', () => {
  test.each([
    'May was a hard month.',
    'May brought rain.',
    'May has been cold.',
    'May 2019 was cold.',
    'In May it rained.',
    'The May elections came.',
    'It was a cold May for them.',
    'Between April and May it rained.',
    'It rains every May.',
    'The fair is in April, May and June.',
    'May Day is a holiday.',
    'From March–May it rained.',
    'A Cold May Comes To Leeds',
  ])('%s', (text) => expect(named('Theresa May', text)).toBe(0));

  test.each([
    'May said no.',
    'May has not said no.',
    'May reportedly refused.',
    'May Defends Her Choice Of Supplier',
    '“May told us so,” they said.',
    'May’s cabinet fell.',
    'The May government fell.',
    'Mrs May was away.',
    'Mrs. May was away.',
    'Theresa May, UK Prime Minister',
    'They told May so.',
    'It was the deal May struck.',
    'They said that May knew.',
    'But May, who knew, was silent.',
  ])('not: %s', (text) => expect(named('Theresa May', text)).toBe(1));
});

describe('words', () => {
  test.each([
    ['Norman Lamb', 'Lamb is eaten at Easter.', 0],
    ['Norman Lamb', 'Lamb was served.', 0],
    ['Norman Lamb', 'Lamb did not ask.', 1],
    ['Norman Lamb', 'Lamb denies it.', 1],
    ['Norman Lamb', 'The letter came from Lamb.', 1],
    ['Tom Cotton', 'Cotton prices fell.', 0],
    ['Tom Cotton', 'Cotton voted no.', 1],
    ['John Suffolk', 'It happened in Suffolk.', 0],
    ['John Suffolk', 'The Suffolk County police came.', 0],
    ['John Suffolk', 'In Suffolk’s view it is over.', 1],
    ['Gordon Brown', 'She studied at Brown University.', 0],
    ['Andy Purdy', 'Purdy was away.', 1],
  ])('after %s, in "%s": %i', (fullName, text, count) => expect(named(fullName, text)).toBe(count));

  test('in another language it is no word', () => {
    expect(named('Norman Lamb', 'Lamb war dabei.', 'de')).toBe(1);
  });
});

describe('someone or something else', () => {
  test.each([
    ['Wang Weijing', 'Wang Yi said no.', 0],
    ['Wang Weijing', 'Wang said no.', 1],
    ['Ciaran Martin', 'Martin Sorrell disagreed.', 0],
    ['Boris Johnson', 'Johnson & Johnson sells vaccines.', 0],
    ['Boris Johnson', 'It voted in Johnson County.', 0],
    ['Boris Johnson', 'Johnson told them Monday.', 1],
    ['Boris Johnson', 'It was Johnson Monday who said so.', 1],
    ['Boris Johnson', 'Johnson Faces A Rebellion', 1],
  ])('after %s, in "%s": %i', (fullName, text, count) => expect(named(fullName, text)).toBe(count));

  test('German nouns behind a surname have capitals', () => {
    expect(named('Bruno Kahl', 'Gestern sagte Kahl Journalisten ab.', 'de')).toBe(1);
  });

  test('Hungarian names end with the given name', () => {
    const minister = entity('x', [{ text: 'Szijjártó', case: 'exact', near: ['Huawei'] }], {
      type: 'person',
    });
    expect(foundOnPage([minister], ['Szijjártó Péter és a Huawei.'], 'hu')).toHaveLength(1);
  });
});
