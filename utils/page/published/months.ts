/** Names of months, as the browser knows them in the language of a page. */
import { foldWord } from '../../matching/fold.ts';

/** Languages that are tried when a page does not say its own. */
const COMMON =
  'en de fr es it pt nl sv da nb fi pl cs sk hu ro bg ru uk el tr hr sr sl lt lv et ca id ms vi ar he fa hi bn th'.split(
    ' ',
  );

/** Forms that pages use and the browser does not tell. */
const MORE: Readonly<Record<string, string>> = {
  en: 'sept=9 sep=9 june=6 july=7',
  de: 'janner=1 jan=1 feb=2 marz=3 apr=4 jun=6 jul=7 aug=8 sept=9 okt=10 nov=11 dez=12',
  fr: 'janv=1 fevr=2 avr=4 juil=7 sept=9 oct=10 nov=11 dec=12',
  es: 'setiembre=9 sept=9 set=9',
  pt: 'set=9',
  it: 'gen=1 mag=5 giu=6 lug=7 ago=8 set=9 ott=10 dic=12',
  ro: 'ian=1 iun=6 iul=7 noi=11',
  sv: 'sept=9',
  ar: 'كانون الثاني=1 شباط=2 آذار=3 نيسان=4 أيار=5 حزيران=6 تموز=7 آب=8 أيلول=9 تشرين الأول=10 تشرين الثاني=11 كانون الأول=12 جانفي=1 فيفري=2 مارس=3 أفريل=4 ماي=5 جوان=6 جويلية=7 أوت=8',
  he: 'מרס=3',
  id: 'agustus=8',
  hi: 'सितम्बर=9 नवम्बर=11 दिसम्बर=12 फरवरी=2 जून=6 जनवरी=1',
};

export interface Months {
  /** By folded name, without a full stop. */
  numbers: ReadonlyMap<string, number>;
  /** The names, longest first, as alternatives of a pattern over folded text. */
  pattern: string;
}

const made = new Map<string, Months>();

/** Month names of a language (a primary subtag; '' for one that is not known) and English. */
export function monthsOf(language: string): Months {
  const known = made.get(language);
  if (known) return known;
  const numbers = new Map<string, number>();
  for (const tag of language === '' ? COMMON : [language, 'en']) collect(numbers, tag);
  const names = [...numbers.keys()].sort((a, b) => b.length - a.length);
  const pattern = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const months = { numbers, pattern };
  made.set(language, months);
  return months;
}

function collect(numbers: Map<string, number>, tag: string): void {
  const add = (name: string, month: number) => {
    const folded = foldWord(name).replace(/\.$/, '');
    // "1" and "1月" are what the browser says where months have no names.
    const isName = /\p{L}{2}/u.test(folded) || (/\p{L}/u.test(folded) && !/\d/.test(folded));
    if (isName && !numbers.has(folded)) numbers.set(folded, month);
  };
  const locale = Intl.DateTimeFormat.supportedLocalesOf([tag])[0];
  if (locale !== undefined)
    for (const month of ['long', 'short'] as const)
      for (const more of [{}, { day: 'numeric' }] as const) {
        const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, { month, ...more, timeZone: 'UTC' });
        for (let index = 0; index < 12; index++) {
          const parts = format.formatToParts(Date.UTC(2020, index, 15));
          add(parts.find(({ type }) => type === 'month')?.value ?? '', index + 1);
        }
      }
  if (tag === 'fa') collectPersian(add);
  for (const pair of (MORE[tag] ?? '').split(/(?<=\d) /)) {
    const [name, month] = pair.split('=');
    if (name && month) add(name, Number(month));
  }
}

/** Farvardin, Ordibehesht, ...: the first begins in March. Which calendar is meant, the year tells. */
function collectPersian(add: (name: string, month: number) => void): void {
  const format = new Intl.DateTimeFormat('fa-u-ca-persian', { month: 'long', timeZone: 'UTC' });
  for (let index = 0; index < 12; index++) add(format.format(Date.UTC(2020, 3 + index, 5)), index + 1);
}
