import { describe, expect, test } from 'vitest';
import { dayInAddress, dayInFolders } from '../../../../../utils/page/published/address.ts';
import { MONTH_NAMES } from '../../../../../utils/page/published/days/month-names.ts';
import { datesIn } from '../../../../../utils/page/published/days/parse.ts';
import { dayOfStamp, localDay, stampOf } from '../../../../../utils/page/published/days/stamp.ts';
import { writingOf } from '../../../../../utils/page/published/days/writing.ts';

/** How newspapers write 13 February 2020, or another day where it is told. */
const WRITTEN: [string, string, string?][] = [
  ['en', 'By Ana Writer Feb. 13, 2020 5:16 pm'],
  ['en', 'Thu Feb. 13, 2020'],
  ['ar', '1441/06/19 - 13 فبراير 2020'],
  ['ar', 'نشر في: 13 فبراير ,2020: 10:30'],
  ['bn', '১৩ ফেব্রুয়ারী ২০২০'],
  ['el', 'Φεβρουάριος 13, 2020'],
  ['el', '13/02/20-11:19'],
  ['el', '13/02/2020-11:19'],
  ['eu', '2020ko otsailaren 13a'],
  ['hi', '13 अक्तूबर 2019', '2019-10-13'],
  ['id', '13 Agt 2019', '2019-08-13'],
  ['kk', '2020 жылғы 13 ақпан'],
  ['mn', '2020 оны 2-р сарын 13'],
  ['sl', '13. februarja 2020'],
  ['sr', '13. oktobar 2019.', '2019-10-13'],
  ['sr', '13. новембра 2019.', '2019-11-13'],
  ['th', '13 ก.พ. 63'],
  ['th', '13/02/63'],
  ['th', '13/02/20'],
  ['uz', '2020 yil 13 fevral'],
  ['vi', '13 Tháng Hai 2020'],
  ['vi', '13 tháng mười một 2020', '2020-11-13'],
  ['vi', 'ngày 13 tháng mười hai năm 2020', '2020-12-13'],
  ['vi', 'Tháng Mười Hai 13, 2020', '2020-12-13'],
  ['vi', '13 tháng năm năm 2020', '2020-05-13'],
  ['th', 'วันที่ 13 ก.พ. 63 เวลา 10.30 น.'],
  ['en', '13 February 2020'],
  ['en', 'February 13, 2020'],
  ['en', 'Feb. 13, 2020 at 10:02 a.m. EST'],
  ['en', 'Thursday, 13th February 2020'],
  ['en-US', '2/13/2020'],
  ['en-US', '02/03/2020', '2020-02-03'],
  ['en-GB', '02/03/2020', '2020-03-02'],
  ['en', 'Fri, 10/04/2020 - 10:30', '2020-04-10'],
  ['en', 'Sunday, 10/04/2020', '2020-10-04'],
  ['en-US', 'Fri, 10/04/2020', '2020-04-10'],
  ['en', 'Published 10:30, 13 Feb 2020'],
  ['de', '13. Februar 2020, 10:30 Uhr'],
  ['de', 'Donnerstag, 13.02.2020'],
  ['de', '13.2.2020'],
  ['de-AT', '13. Jänner 2020', '2020-01-13'],
  ['fr', 'Publié le 13 février 2020 à 10h30'],
  ['fr', '1er février 2020', '2020-02-01'],
  ['fr', '13/02/2020 à 10:30'],
  ['es', '13 de febrero de 2020'],
  ['es', '13 feb 2020 - 10:30 CET'],
  ['es', '12 de setiembre de 2020', '2020-09-12'],
  ['it', '13 febbraio 2020'],
  ['it', '13 Feb 2020'],
  ['pt', '13 de fevereiro de 2020'],
  ['pt-BR', '13/02/2020 10h30'],
  ['nl', '13 februari 2020'],
  ['sv', '13 februari 2020'],
  ['da', '13. februar 2020'],
  ['nb', '13. februar 2020'],
  ['fi', '13. helmikuuta 2020'],
  ['fi', '13.2.2020 10:30'],
  ['et', '13. veebruar 2020'],
  ['lv', '2020. gada 13. februāris'],
  ['lt', '2020 m. vasario 13 d.'],
  ['pl', '13 lutego 2020'],
  ['cs', '13. února 2020'],
  ['sk', '13. februára 2020'],
  ['sl', '13. februar 2020'],
  ['hr', '13. veljače 2020.'],
  ['hu', '2020. február 13.'],
  ['hu', '2020.02.13. 10:30'],
  ['ro', '13 februarie 2020'],
  ['bg', '13 февруари 2020'],
  ['ru', '13 февраля 2020, 10:30'],
  ['ru', '13 февраля 2020 г.'],
  ['uk', '13 лютого 2020'],
  ['el', '13 Φεβρουαρίου 2020'],
  ['el', '13 ΦΕΒΡΟΥΑΡΙΟΥ 2020'],
  ['tr', '13 Şubat 2020'],
  ['ar', '13 فبراير 2020'],
  ['ar', '١٣ فبراير ٢٠٢٠'],
  ['ar', '13 شباط 2020'],
  ['he', '13 בפברואר 2020'],
  ['fa', '۲۴ بهمن ۱۳۹۸'],
  ['fa', '۱۳۹۸/۱۱/۲۴'],
  ['hi', '13 फ़रवरी 2020'],
  ['hi', '13 फरवरी 2020'],
  ['th', '13 กุมภาพันธ์ 2563'],
  ['th', '13 ก.พ. 2563'],
  ['vi', '13/02/2020'],
  ['vi', '13 tháng 2, 2020'],
  ['id', '13 Februari 2020'],
  ['ms', '13 Februari 2020'],
  ['zh', '2020年2月13日 10:30'],
  ['zh-TW', '民國109年2月13日'],
  ['ja', '2020年2月13日 10時30分'],
  ['ja', '令和2年2月13日'],
  ['ja', '２０２０年２月１３日'],
  ['ko', '2020년 2월 13일'],
  ['ko', '2020.02.13 10:30'],
  ['bs', '13. februar 2020.'],
  ['gl', '13 de febreiro de 2020'],
  ['hy', 'Փետրվար 13, 2020'],
  ['ka', '13 თებერვალი, 2020'],
  ['km', '១៣ កុម្ភៈ ២០២០'],
  ['lo', '13 ກຸມພາ 2020'],
  ['my', '၁၃ ဖေဖော်ဝါရီ ၂၀၂၀'],
  ['ne', '१३ फेब्रुअरी २०२०'],
  ['uz', '13 fevral 2020'],
  ['lt', '2020 02 13, 10:30'],
  ['da', '13/2-2020'],
  ['nb', '2/3 2020 kl. 10.30', '2020-03-02'],
  ['fa', '۲۴ دلو ۱۳۹۸'],
  ['zh', '2020 02 / 13 10:12:13'],
  ['zh-TW', '發布日期：109-02-13'],
  ['zh-Hant-TW', '109/02/13'],
  ['', '13. Februar 2020'],
  ['', '2020-02-13 10:30'],
];

describe('dates as newspapers write them', () => {
  test.each(WRITTEN)('%s: %s', (tag, text, day = '2020-02-13') => {
    expect(datesIn(text, writingOf(tag)).map((date) => date.day)).toEqual([day]);
  });
});

/** Each form of each name, with the number of its month. */
const FORMS = Object.entries(MONTH_NAMES).map(([language, names]) => ({
  language,
  forms: names
    .split(' ')
    .flatMap((month, index) => month.split('/').map((form) => ({ form: form.replaceAll('_', ' '), index }))),
}));

describe('every name of a month that is listed', () => {
  test.each(FORMS)('$language', ({ language, forms }) => {
    const unread = forms.filter(({ form, index }) => {
      const [date] = datesIn(`13 ${form} 2020`, writingOf(language));
      return date?.day !== `2020-${String(index + 1).padStart(2, '0')}-13`;
    });
    expect(unread).toEqual([]);
  });
});

describe('what is no date, or none that can be read in one way', () => {
  test.each([
    ['en', '02/03/2020'],
    ['en', 'Mon, 03/12/2018'],
    ['en', 'Tue, 02/03/2018'],
    ['', '02/03/2020'],
    ['en', 'May 2020'],
    ['en', '31 February 2020'],
    ['en', '13 February'],
    ['en', 'version 10.2.2020.1'],
    ['en', 'call 555-02-2020'],
    ['en', '13 February 1848'],
    ['en', '13 February 2999'],
    ['en', 'at 10:30:20'],
    ['en', '2020 02 13'],
    ['en', '13/2-2020'],
    ['lt', '1 2020 02 13'],
    ['zh-CN', '109-02-13'],
    ['zh-TW', '02-109-02-13'],
    ['de', 'Marzipan 13, 2020'],
    ['th', '13 ก.พ. 10 โมง'],
    ['th', '13 กุมภาพันธ์ 20 คน'],
  ])('%s: %s', (tag, text) => {
    expect(datesIn(text, writingOf(tag))).toEqual([]);
  });
});

test('several dates come in their order', () => {
  const days = datesIn('Published 13 February 2020, updated 14 February 2020', writingOf('en')).map(
    ({ day }) => day,
  );
  expect(days).toEqual(['2020-02-13', '2020-02-14']);
});

describe('where a date begins', () => {
  test.each([
    ['en', 'Updated November 13, 2020', 8],
    ['en', 'By Ana Writer | updated Nov. 13, 2020', 24],
    ['es', 'Actualizado noviembre 13, 2020', 12],
    ['vi', 'tháng mười một 13, 2020', 0],
    ['ar', 'تشرين الثاني 13, 2020', 0],
    ['en', '13 November 2020', 0],
  ])('%s: %s', (tag, text, index) => {
    expect(datesIn(text, writingOf(tag))).toMatchObject([{ day: '2020-11-13', index }]);
  });

  test.each([
    ['en', 'November 11 to November 13, 2020'],
    ['sv', 'Baltic Cup 27 maj - 31 maj 2020'],
    ['de', '27. Mai bis 31. Mai 2020'],
  ])('a span that ends with it is of an event, %s: %s', (tag, text) => {
    expect(datesIn(text, writingOf(tag))).toEqual([]);
  });

  test('other numbers in front of it begin no span', () => {
    expect(datesIn('12 comments - 13 November 2020', writingOf('en'))).toHaveLength(1);
  });
});

describe('stamps', () => {
  test.each([
    ['2020-02-13T23:30:00-05:00', '2020-02-13'],
    ['2020-02-13T00:30:00Z', '2020-02-13'],
    ['2020-02-13', '2020-02-13'],
    ['20200213', '2020-02-13'],
    ['20200213T103000Z', '2020-02-13'],
    ['Thu, 13 Feb 2020 10:00:00 GMT', '2020-02-13'],
    ['Thu Feb 13 21:30:09 EST 2020', '2020-02-13'],
    ['1581588000', '2020-02-13'],
    [1581588000000, '2020-02-13'],
    ['', undefined],
    [null, undefined],
    ['yesterday', undefined],
    ['2020-13-45', undefined],
  ])('%j', (stamp, day) => {
    expect(dayOfStamp(stamp, writingOf('en'))).toBe(day);
  });
});

describe('stamps of other calendars', () => {
  test.each([
    ['fa', '1398-11-24T10:12:00+03:30', '2020-02-13'],
    ['fa', '۱۳۹۸-۱۱-۲۴', '2020-02-13'],
    ['th', '2563-02-13T10:12:00+07:00', '2020-02-13'],
    ['th', '2020-02-13T10:12:00+07:00', '2020-02-13'],
    ['en', '1398-11-24T10:12:00+03:30', undefined],
    ['en', '2563-02-13', undefined],
  ])('%s: %s', (tag, stamp, day) => {
    expect(dayOfStamp(stamp, writingOf(tag))).toBe(day);
  });
});

describe('addresses', () => {
  test.each([
    ['https://news.example/2020/02/13/huawei', '2020-02-13'],
    ['https://news.example/world/2020/feb/13/huawei', '2020-02-13'],
    ['https://news.example/huawei-2020-02-13', '2020-02-13'],
    ['https://news.example/a/20200213-huawei.html', '2020-02-13'],
    ['https://news.example/t20200213_1.htm', '2020-02-13'],
    ['https://news.example/2020/february/13/huawei', '2020-02-13'],
    ['https://news.example/2020/0213/c90000-1.html', '2020-02-13'],
    ['https://news.example/2020-02/13/content_1.htm', '2020-02-13'],
    ['https://news.example/202002/13/t1.shtml', '2020-02-13'],
    ['https://news.example/2020/WORLD/europe/02/13/huawei', undefined],
    ['https://news.example/2020/POLITICS/02/13/huawei', '2020-02-13'],
    ['https://news.example/huawei-13-02-2020', '2020-02-13'],
    ['https://news.example/view/AKR20200213012300001', '2020-02-13'],
    ['https://news.example/202002131030.html', '2020-02-13'],
    ['https://news.example/rtc/20200213ARTFIG00473-huawei', '2020-02-13'],
    ['https://news.example/image_1920x1080_20202020', undefined],
    ['https://news.example/13.2.2020/x', undefined],
    ['https://news.example/2020/02/huawei', undefined],
    ['https://news.example/2020/sept/13/huawei', '2020-09-13'],
    ['https://news.example/2020/02/13-1030.html', '2020-02-13'],
    ['https://news.example/2020/02/13.html', '2020-02-13'],
    ['https://news.example/2020/02/13-things-to-know-about-huawei', undefined],
    ['https://news.example/2020/02/13_things_to_know', undefined],
    ['https://news.example/2020/02/9-11-remembered', undefined],
    ['https://news.example/2018/1024-bit-keys-are-too-short', undefined],
    ['https://news.example/2018-10/24-hour-shops', undefined],
    ['https://news.example/2018/world/10/24-hour-shops', undefined],
    ['https://news.example/2020/markets/5-things-to-know', undefined],
    ['https://news.example/2020/markets/5/', undefined],
    ['https://news.example/2021/decisions/12/', undefined],
    ['https://news.example/2020/mayors/3/', undefined],
    ['https://news.example/20201345', undefined],
    ['https://news.example/story/7720200213', undefined],
    ['https://news.example/?d=2020-02-13', undefined],
    ['https://archive.example/web/20220725010824/https://news.example/huawei', undefined],
    ['https://archive.example/web/20220725010824/https://news.example/20200213/huawei', '2020-02-13'],
    ['about:blank', undefined],
  ])('%s', (address, day) => {
    expect(dayInAddress([address])).toBe(day);
  });

  test.each(['14-02-2020-a-festival', '14-02-2020'])(
    'a whole date behind a month is no folder: %s',
    (name) => {
      expect(dayInFolders([`https://news.example/2020/02/${name}/`])).toBeUndefined();
    },
  );

  test.each([
    ['septiembre', 'es', '2020-09-13'],
    ['dez', 'pt', '2020-12-13'],
    ['dec', 'pt', '2020-12-13'],
    ['mac', 'en', undefined],
    ['mars', 'en', undefined],
    ['mars', 'sv', '2020-03-13'],
    ['mars', '', '2020-03-13'],
  ])('months have the names of the language of the page: %s in "%s"', (month, language, day) => {
    expect(dayInFolders([`https://news.example/2020/${month}/13/huawei`], language)).toBe(day);
  });
});

describe('the day in the newspaper’s own time zone', () => {
  test.each([
    ['2020-02-13T23:30:00Z', '2020-02-14', '2020-02-14'],
    ['2020-02-13T23:30:00+00:00', '2020-02-14', '2020-02-14'],
    ['2020-02-13 23:30:00+00', '2020-02-14', '2020-02-14'],
    ['2020-02-13 23:30:00.123456+00', '2020-02-14', '2020-02-14'],
    ['2020-02-13 23:30:00-00:00', '2020-02-14', '2020-02-14'],
    ['20200213T233000Z', '2020-02-14', '2020-02-14'],
    ['20200213T2330Z', '2020-02-14', '2020-02-14'],
    ['20200213T233000+0000', '2020-02-14', '2020-02-14'],
    ['20200213T233000+0100', '2020-02-14', '2020-02-13'],
    ['20200213T233000', '2020-02-14', '2020-02-13'],
    ['2020-02-13 23:30:00+01', '2020-02-14', '2020-02-13'],
    ['13 Feb 2020 GMT', '2020-02-14', '2020-02-13'],
    ['2020-02-13T03:30:00.000Z', '2020-02-12', '2020-02-12'],
    ['2020-02-13T03:30:00Z', '2020-02-14', '2020-02-13'],
    ['2020-02-13T20:00:00Z', '2020-02-12', '2020-02-13'],
    ['2020-02-13T23:30:00+01:00', '2020-02-14', '2020-02-13'],
    ['2020-02-13T23:30:00Z', '2020-02-20', '2020-02-13'],
    ['2020-02-13T23:30:00Z', undefined, '2020-02-13'],
    ['2020-02-13', '2020-02-12', '2020-02-12'],
    ['2020-02-13 23:30', '2020-02-14', '2020-02-13'],
    [1581636600, '2020-02-14', '2020-02-14'],
  ])('%s, shown as %s: %s', (value, seen, day) => {
    const stamp = stampOf(value, writingOf('en'));
    expect(stamp && localDay(stamp, seen)).toBe(day);
  });
});
