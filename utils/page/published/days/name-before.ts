/** Numbers that look like the day of a month behind them, and end a name: "COVID-19 – March 2020", "Issue 12, December 2019". */
import { lazy } from '../../../lazy.ts';
import { WEEKDAYS } from './order.ts';

/** What is counted: issues, volumes, parts, and what is sold by number. Folded, in the languages of month-names.ts. */
const COUNTED =
  'n(?:os?|r[os]?|\\.[o°]?|°|um[a-z]{0,5}|om(?:or|re))|issue|vol(?:s|ume[ns]?)?|part|episode|chapter|season|round|phase|' +
  'ausgabe|hefte?|jahrgang|folge|teil|tome|edi(?:c[a-z]+|si)|fas[a-z]+colo|u(?:it|[td])gav[ae]|' +
  'zeszyt|wydanie|cislo|rocnik|szam|broj|br|stevilka|sayi|windows|ios|android|iphone|covid|' +
  'ковид|номер|нумар|вып(?:уск)?|випуск|том|бр|бро[иј]|τευχοσ|φυλλο|αρ|համար|ნომერი|' +
  "العدد|عدد|رقم|شماره|شمارہ|גי?ליון|מס'|מספר|अंक|संख्या|সংখ্যা|ฉบับที่";
const LETTER = '[a-zß-ԯ]';
/** In UTF-16 units. */
const LONGEST = 20;

/** Where the date begins, which plain text has nowhere: a line's end. */
const NAME = lazy(
  () =>
    new RegExp(
      [
        '[#№] ?\n',
        // "Issue 12", but "Edition: 12 March 2020" is a day, unless it is "Issue: 12, March 2020".
        `(?<![^\\s,:;#|()/·>*"'-])(?:${COUNTED})(?:[.-]? ?|: ?(?=\n\\d+[,/]))\n`,
        // "S10", "B-52" and "МиГ-29", but not "Thu-13", "LAGOS-13 March" or, where a word and a number may be joined, "ב-13".
        `${LETTER}-?(?<!(?:${WEEKDAYS.join('|')})[a-z]{0,6}-?|${LETTER}{5}-(?=\n\\d+[^\\d,/]))\n`,
      ].join('|'),
    ),
);

/** True when the number that a date begins with is no day, but ends a name. Both texts are plain. */
export const endsInName = (before: string, date: string): boolean =>
  NAME().test(`${before.slice(-LONGEST)}\n${date}`);
