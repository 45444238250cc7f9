import { describe, expect, test } from 'vitest';
import { datesIn } from '../../../../../utils/page/published/days/parse.ts';
import { writingOf } from '../../../../../utils/page/published/days/writing.ts';

const daysIn = (tag: string, text: string): string[] => datesIn(text, writingOf(tag)).map(({ day }) => day);

describe('a year of two digits', () => {
  test.each([
    ['ko', '등록 22.03.04 14:30', '2022-03-04'],
    ['ko', '입력 22-03-04', '2022-03-04'],
    ['ko', '22. 03. 04', '2022-03-04'],
    ['zh', '20-02-13 10:00', '2020-02-13'],
    ['zh-TW', '20/02/13', '2020-02-13'],
    ['ja', '20.02.13', '2020-02-13'],
    ['hu', '20.02.13', '2020-02-13'],
    ['lt', '20-02-13', '2020-02-13'],
  ])('comes first, %s: %s', (tag, text, day) => {
    expect(daysIn(tag, text)).toEqual([day]);
  });

  test.each([
    ['de', '13.02.20'],
    ['nl', '13-02-20'],
    ['da', '13-02-20'],
    ['en-GB', '13/02/20'],
    ['en-US', '2/13/20'],
    ['zh-HK', '13/02/20'],
    ['sv', '13/02/20'],
    ['en-CA', '13/02/20'],
  ])('comes last, %s: %s', (tag, text) => {
    expect(daysIn(tag, text)).toEqual(['2020-02-13']);
  });

  test.each([
    ['sv', '20-02-13'],
    ['af', '20-02-13'],
    ['en-CA', '20-02-13'],
    ['fr-CA', '20-02-13'],
    ['en', '20-02-13'],
    ['', '20-02-13'],
    ['', '04-03-12'],
    ['zh-HK', '20-02-13'],
    ['hu', '20/02/13'],
    ['lt', '20.02.13'],
    ['eu', '20/02/13'],
    ['fa', '01/11/24'],
  ])('may be either, and tells none, %s: %s', (tag, text) => {
    expect(daysIn(tag, text)).toEqual([]);
  });

  test.each([
    ['sv', '31-12-19', '2019-12-31'],
    ['sv', '19-12-31', '2019-12-31'],
    ['sv', '20-02-20', '2020-02-20'],
    ['en', 'Thu, 20-02-13', '2020-02-13'],
    ['en', 'Thu, 13-02-20', '2020-02-13'],
  ])('is told by what no day can be, or by the day of the week, %s: %s', (tag, text, day) => {
    expect(daysIn(tag, text)).toEqual([day]);
  });

  test('of what is ahead is not read as a day that is past', () => {
    expect(daysIn('ko', '31.03.14')).toEqual([]);
  });

  test('in what a page calls a language by the name of a property', () => {
    expect(daysIn('constructor', '13-02-20')).toEqual(['2020-02-13']);
  });
});

describe('a year of an emperor', () => {
  test.each([
    ['平成 24年 5月 1日', '2012-05-01'],
    ['令和 元年 5月 1日', '2019-05-01'],
    ['H24.05.01', '2012-05-01'],
    ['Ｈ２４．５．１', '2012-05-01'],
    ['更新日R2.5.1', '2020-05-01'],
    ['R2年5月1日', '2020-05-01'],
  ])('%s', (text, day) => {
    expect(daysIn('ja', text)).toEqual([day]);
  });

  test('is no version of a program', () => {
    expect(daysIn('ja', 'R 3.6.1')).toEqual([]);
    expect(daysIn('ja', 'R 3.6.1 2020年2月13日')).toEqual(['2020-02-13']);
  });

  test.each([
    ['ja', '10 h 20/02/13'],
    ['fr', '10 h 13/02/20'],
  ])('is no hour, in "%s": %s', (tag, text) => {
    expect(daysIn(tag, text)).toEqual(['2020-02-13']);
  });

  test.each(['S63.1.2', 'S20.01.12', 'S 20.01.12', '昭和20年8月15日', '大正 10年8月15日'])(
    'before the Web, %s',
    (text) => {
      expect(daysIn('ja', text)).toEqual([]);
    },
  );

  test.each(['en', 'de', ''])('on a page in "%s" is no day', (tag) => {
    expect(daysIn(tag, 'H24.05.01')).toEqual([]);
  });
});
