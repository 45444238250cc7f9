import { describe, expect, test } from 'vitest';
import { datesIn } from '../../../../../utils/page/published/days/parse.ts';
import { writingOf } from '../../../../../utils/page/published/days/writing.ts';

const daysIn = (tag: string, text: string): string[] => datesIn(text, writingOf(tag)).map(({ day }) => day);

describe('a number that is part of a name, beside a month and a year', () => {
  test.each([
    ['en', 'COVID-19 – March 2020'],
    ['en', 'COVID 19 March 2020'],
    ['en', 'COVID-19 March 2020'],
    ['en', '#COVID-19 March 2020'],
    ['ru', 'КОВИД-19 марта 2020'],
    ['en', 'B-52 March 2020'],
    ['en', 'B-29 March 2020'],
    ['en', 'MiG-29 May 2020'],
    ['en', 'Agenda-21, June 2019'],
    ['en', 'Agenda-21 – June 2019'],
    ['en', 'iPhone-11 September 2019'],
    ['en', 'Monitor 10 – March 2020'],
    ['en', 'G20 June 2019, Osaka'],
    ['en', 'COP25 December 2019'],
    ['en', 'Galaxy S10 March 2019'],
    ['en', 'Windows 10 May 2019 Update'],
    ['en', '5G Sept 2020'],
    ['en', '10am May 2020'],
    ['en', 'Top 10 – March 2020'],
    ['ru', 'Ми-8 марта 2020'],
    ['en', 'Issue 12, December 2019'],
    ['en', 'Issue #12, December 2019'],
    ['en', 'Issue: 12, December 2019'],
    ['en', 'Issue: #12 December 2019'],
    ['de', 'Ausgabe: 5/Mai 2019'],
    ['en', 'Vol. 8, No. 3, March 2020'],
    ['en', 'Vol.8 No.3 March 2020'],
    ['en', '#12 December 2019'],
    ['de', 'Ausgabe 5, Mai 2019'],
    ['de', 'Heft 5/Mai 2019'],
    ['de', 'Nr. 12 Dezember 2019'],
    ['fr', 'n° 12 décembre 2019'],
    ['fr', 'Nº 12 décembre 2019'],
    ['fr', 'Numéro 12, décembre 2019'],
    ['es', 'Edición 12, diciembre de 2019'],
    ['es', 'Número 12, diciembre de 2019'],
    ['it', 'Anno 3, n. 12, dicembre 2019'],
    ['pt', 'Edição 12, dezembro de 2019'],
    ['nl', 'Nummer 12, december 2019'],
    ['sv', 'Nr 1/2 2020'],
    ['pl', 'Numer 12, grudzień 2019'],
    ['cs', 'Číslo 12, prosinec 2019'],
    ['hr', 'Broj 12, prosinac 2019'],
    ['tr', 'Sayı: 12, Aralık 2019'],
    ['id', 'Nomor 12, Desember 2019'],
    ['vi', 'Số 12 tháng 3 2020'],
    ['ru', 'Выпуск 12, декабрь 2019'],
    ['ru', '№12 декабрь 2019'],
    ['uk', 'Номер 12, грудень 2019'],
    ['bg', 'Брой 12, декември 2019'],
    ['el', 'Τεύχος 12, Δεκέμβριος 2019'],
    ['ar', 'العدد 12 ديسمبر 2019'],
    ['fa', 'شمارهٔ ۱۲ بهمن ۱۳۹۸'],
    ['he', 'גיליון 12, דצמבר 2019'],
    ['hi', 'अंक 12 दिसंबर 2019'],
    ['th', 'ฉบับที่ 12 ธันวาคม 2562'],
  ])('%s: %s', (tag, text) => {
    expect(daysIn(tag, text)).toEqual([]);
  });
});

describe('a day behind something else', () => {
  test.each([
    ['en', 'Thursday 12 December 2019'],
    ['en', 'Thu-12-Dec-2019'],
    ['en', 'Thu12 Dec 2019'],
    ['en', 'London 12 December 2019'],
    ['en', 'Washington, D.C. 12 December 2019'],
    ['en', 'on 12 December 2019'],
    ['en', 'Issue 3, 12 December 2019'],
    ['en', '12 - Dec - 2019'],
    ['en', 'Nominated 12 December 2019'],
    ['en', 'Thursday, 12 - December 2019'],
    ['en', 'Thu. 12 – Dec 2019'],
    ['en', 'LAGOS-12 December 2019'],
    ['de', 'Berlin–12. Dezember 2019'],
    ['ru', 'Москва–12 декабря 2019'],
    ['es', 'MADRID-12 de diciembre de 2019'],
    ['en', 'COVID: 12 December 2019'],
    ['es', 'Edición: 12 de diciembre de 2019'],
    ['de', 'Ausgabe: 12. Dezember 2019'],
    ['pl', 'Wydanie: 12 grudnia 2019'],
    ['fr', 'le 12 décembre 2019'],
    ['it', "l'12 dicembre 2019"],
    ['pt', 'no dia 12 de dezembro de 2019'],
    ['de', 'So 12. Dezember 2019'],
    ['sv', 'sön 12 december 2019'],
    ['et', 'N 12. detsember 2019'],
    ['nb', 'nrk.no 12. desember 2019'],
    ['pt', 'uol.com.br 12 de dezembro de 2019'],
    ['he', 'ב-12 בדצמבר 2019'],
    ['th', 'วันที่12 ธันวาคม 2562'],
  ])('%s: %s', (tag, text) => {
    expect(daysIn(tag, text)).toEqual(['2019-12-12']);
  });

  test.each([
    ['en', '5th March 2020', '2020-03-05'],
    ['fr', '1er mars 2020', '2020-03-01'],
    ['nl', '1ste maart 2020', '2020-03-01'],
    ['es', '2º marzo 2020', '2020-03-02'],
    ['pt', '1º de março de 2020', '2020-03-01'],
    ['el', '13ης Μαρτίου 2020', '2020-03-13'],
    ['en', '13Mar2020', '2020-03-13'],
  ])('with letters joined to it, %s: %s', (tag, text, day) => {
    expect(daysIn(tag, text)).toEqual([day]);
  });
});
