/** Scores of a football club, and votes and years about the firm of that name. */
import { describe, expect, test } from 'vitest';
import { textsOf } from '../helpers.ts';

describe('ZTE beside two numbers', () => {
  test.each([
    ['Paks - ZTE 1-1, ZTE 2:1 Paks, ZTE – 3-0', 'en'],
    ['Paks - ZTE 2-1 (1-0). A goal was ruled out.', 'en'],
    ['ZTE 2-1. The keeper was voted man of the match', 'en'],
    ['ZTE 2-1 évadnyitó', 'hu'],
    ['Paks 0-2 ZTE', 'hu'],
    ['Paks beat ZTE 3-1 as referee ruling decided', 'en'],
    ['ZTE 4-0 win, judges said', 'en'],
    ['Judges gave the fight to ZTE 2-1', 'en'],
    ['ZTE 2-1, Richter entschied das Spiel', 'de'],
  ])('a club: “%s”', (text, language) => expect(textsOf('ZTE', text, language)).toEqual([]));

  test.each([
    ['FCC votes to ban Huawei, ZTE 4-0', 'en'],
    ['The committee voted to bar Huawei and ZTE 5-0.', 'en'],
    ['It gave ZTE 2-3 years to remove it.', 'en'],
    ['It Gives ZTE 2-3 Years', 'en'],
    ['Sie gab ZTE 2-3 Jahre Zeit.', 'de'],
    ['Dio a ZTE 2-3 años.', 'es'],
    ['Judges ruled 2-1 ZTE must pay.', 'en'],
    ['The panel ruled against ZTE 4-1.', 'en'],
    ['Court sides with ZTE 2-1.', 'en'],
    ['Das Gericht entschied gegen ZTE 5:4.', 'de'],
    ['El tribunal falló contra ZTE 3-2.', 'es'],
    ['ZTE 4-1: that is how the judges decided.', 'en'],
    ['FCC votes to ban Huawei, ZTE 4-0 in latest round', 'en'],
  ])('the firm: “%s”', (text, language) => expect(textsOf('ZTE', text, language)).toEqual(['ZTE']));
});
