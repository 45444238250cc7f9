import { describe, expect, test } from 'vitest';
import { compileMatcher } from '../../../../utils/matching/compile.ts';
import { countryIn } from '../../../../utils/matching/countries/countries.ts';
import { COUNTRIES } from '../../../../utils/matching/countries/country-table.ts';
import { isOfAnotherElsewhere } from '../../../../utils/matching/institutions/nations.ts';
import { findMentions } from '../../../../utils/matching/match.ts';
import { entity, found } from '../helpers.ts';

const of = (gloss: string, ...aliases: string[]) =>
  entity(aliases[0] as string, aliases, { type: 'agency', gloss });
const all = [
  of('Swiss government.', 'Bundesrat'),
  of(
    'US department.',
    'Heimatschutzministerium',
    'département de la Justice',
    'Departamento de Justicia',
    'Dipartimento di Giustizia',
    'Departament Handlu',
  ),
  of('Chinese ministry.', 'Ministerium für Staatssicherheit', '外交部发言人', '国家安全省'),
  of('French body.', 'Conseil d’État', 'Cnil'),
  of('Belgian body.', 'Conseil national de sécurité', 'Nationale Veiligheidsraad', 'parquet fédéral'),
  of('US agency.', 'Agencia de Seguridad Nacional', 'وكالة الأمن القومي'),
  of('Italian authority.', 'Garante', 'Garante privacy'),
  of('UK agency.', 'NCSC'),
  of('Polish court.', 'Trybunał Konstytucyjny'),
  of('Swedish service.', 'Säkerhetspolisen'),
  of('Russian service.', 'Служба внешней разведки'),
  of('South Korean authority.', '개인정보보호위원회'),
  of('US agency.', 'NSA'),
  of('US department.', 'Department of Justice'),
];

describe('the institution of another country, in its language', () => {
  test.each([
    ['de', 'Der deutsche Bundesrat sprach.'],
    ['es', 'El Departamento de Justicia de Puerto Rico calla.'],
    ['fr', 'Le département de la Justice du Gabon achète.'],
    ['fr', 'Le département de la Justice philippin achète.'],
    ['fr', 'Le département de la Justice gabonais achète.'],
    ['en', 'In Khartoum, Sudan’s Department of Justice spoke.'],
    ['it', 'Il Dipartimento di Giustizia di San Marino indaga.'],
    ['tl', 'Sinabi ng Department of Justice ng Pilipinas.'],
    ['fil', 'Sinabi ng Department of Justice (DOJ) sa Pilipinas.'],
    ['de', 'Vor dem österreichischen Bundesrat sprach er.'],
    ['de', 'Österreichs Bundesrat sprach.'],
    ['de', 'Der Bundesrat der Niederlande sprach.'],
    ['de', 'Das philippinische Heimatschutzministerium sprach.'],
    ['de', 'Das Ministerium für Staatssicherheit der DDR sprach.'],
    ['fr', 'Le Conseil d’État belge a parlé.'],
    ['fr', 'Le Conseil d’État de Belgique a parlé.'],
    ['fr', 'Le Conseil d’État d’Italie a parlé.'],
    ['fr', 'Le Conseil d’État de l’Inde a parlé.'],
    ['fr', 'Le Conseil d’État du Luxembourg a parlé.'],
    ['fr', 'Le Conseil d’État sud-coréen a parlé.'],
    ['fr', 'Le Conseil national de sécurité américain a parlé.'],
    ['fr', 'Le Conseil national de sécurité des États-Unis a parlé.'],
    ['fr', 'Le parquet fédéral allemand a parlé.'],
    ['fr', 'La Cnil italienne a parlé.'],
    ['fr', 'La Cnil grecque a parlé.'],
    ['fr', 'Le département de la Justice canadien a parlé.'],
    ['es', 'El Departamento de Justicia de Canadá habló.'],
    ['es', 'El Departamento de Justicia del Reino Unido habló.'],
    ['es', 'La Agencia de Seguridad Nacional francesa habló.'],
    ['it', 'Il Dipartimento di Giustizia brasiliano ha parlato.'],
    ['it', 'Il Dipartimento di Giustizia del Brasile ha parlato.'],
    ['pl', 'Brazylijski Departament Handlu orzekł.'],
    ['it', 'Il Garante tedesco ha parlato.'],
    ['it', 'Il Garante privacy irlandese ha parlato.'],
    ['it', 'Il Garante della Francia ha parlato.'],
    ['it', 'Il Garante europeo ha parlato.'],
    ['nl', 'De Amerikaanse Nationale Veiligheidsraad sprak.'],
    ['nl', 'De Tsjechische Nationale Veiligheidsraad sprak.'],
    ['nl', 'De Chinese Nationale Veiligheidsraad sprak.'],
    ['nl', 'De Nationale Veiligheidsraad van de Verenigde Staten sprak.'],
    ['nl', 'Het Nederlandse NCSC sprak.'],
    ['pl', 'Niemiecki Trybunał Konstytucyjny orzekł.'],
    ['pl', 'Trybunał Konstytucyjny Ukrainy orzekł.'],
    ['pl', 'Trybunał Konstytucyjny Niemiec orzekł.'],
    ['pl', 'Trybunał Konstytucyjny Stanów Zjednoczonych orzekł.'],
    ['sv', 'Den norska Säkerhetspolisen talade.'],
    ['sv', 'Finlands Säkerhetspolisen talade.'],
    ['ru', 'Служба внешней разведки Украины сказала.'],
    ['ru', 'О Службе внешней разведки Румынии сказали.'],
    ['ru', 'Украинская Служба внешней разведки сказала.'],
    ['zh', '俄罗斯外交部发言人说。'],
    ['zh', '俄外交部发言人说。'],
    ['ja', '北朝鮮の国家安全省が言った。'],
    ['ko', '일본 개인정보보호위원회가 말했다.'],
    ['ru', 'Служба внешней разведки США сказала.'],
    ['ru', 'Служба внешней разведки Китая сказала.'],
    ['ar', 'قالت وكالة الأمن القومي الأوكرانية.'],
    ['ar', 'حذرت وكالة الأمن القومي الصينية روسيا.'],
    ['zh-Hant-TW', '俄罗斯外交部发言人说。'],
    ['DE_at', 'Der deutsche Bundesrat sprach.'],
  ])('%s: %s', (language, text) => expect(found(all, text, language)).toEqual([]));

  test.each([
    ['de', 'Der Bundesrat sprach.'],
    ['de', 'Der Schweizer Bundesrat sprach.'],
    ['de', 'Der schweizerische Bundesrat sprach.'],
    ['de', 'Der Bundesrat der Schweiz sprach.'],
    ['de', 'Da hat der Bundesrat China gefragt.'],
    ['de', 'Gegen die Ukraine. Bundesrat Berset sprach.'],
    ['de', 'Der deutsche NSA-Ausschuss sprach.'],
    ['fr', 'Le Conseil d’État français a parlé.'],
    ['fr', 'En Chine, le Conseil d’État a parlé.'],
    ['fr', 'Le Conseil national de sécurité belge a parlé.'],
    ['fr', 'Le département de la Justice des États-Unis a parlé.'],
    ['es', 'El Departamento de Justicia estadounidense habló.'],
    ['es', 'El Departamento de Justicia de EE. UU. habló.'],
    ['es', 'El Departamento de Justicia de los Estados Unidos habló.'],
    ['it', 'Il Garante italiano ha parlato.'],
    ['it', 'Il Garante usa la legge.'],
    ['nl', 'De Belgische Nationale Veiligheidsraad sprak.'],
    ['nl', 'Het Britse NCSC sprak.'],
    ['pl', 'Polski Trybunał Konstytucyjny orzekł.'],
    ['sv', 'I Norge varnar svenska Säkerhetspolisen.'],
    ['ru', 'Служба внешней разведки России сказала.'],
    ['ru', 'В Германии Служба внешней разведки молчала.'],
    ['de', 'In Österreich Bundesrat Parmelin getroffen'],
    ['pl', 'Na Ukrainie Trybunał Konstytucyjny Polski orzekł.'],
    ['pl', 'W Niemczech Trybunał Konstytucyjny znają wszyscy.'],
    ['ru', 'В Германии Служба внешней разведки России молчала.'],
    ['zh', '5月12日外交部发言人说。'],
    ['zh', '中国外交部发言人说。'],
    ['zh', '针对美国，外交部发言人说。'],
    ['ja', '中国の国家安全省が言った。'],
    ['ko', '한국 개인정보보호위원회가 말했다.'],
    ['ar', 'قالت وكالة الأمن القومي.'],
    ['ar', 'اتهمت وكالة الأمن القومي الصين بالتجسس على هواوي.'],
    ['ar', 'حذرت وكالة الأمن القومي روسيا.'],
    ['ar', 'تجسست وكالة الأمن القومي في الصين.'],
    ['pl', 'Upomniał Trybunał Konstytucyjny Ukrainę.'],
    ['pl', 'Upomniał Trybunał Konstytucyjny Niemcy.'],
    ['pl', 'Upomniał Trybunał Konstytucyjny Stany Zjednoczone.'],
    ['pl', 'Upomniał Trybunał Konstytucyjny ukraiński rząd.'],
    ['ru', 'Обвинила Служба внешней разведки Китай.'],
    ['ru', 'Обвинила Служба внешней разведки Украину.'],
    ['ru', 'Обвинила Служба внешней разведки Нидерланды.'],
    ['ru', 'Обвинила Служба внешней разведки украинские власти.'],
    ['de', `Der undeutsche${' '.repeat(32)}Bundesrat sprach.`],
    ['pl', `Trybunał Konstytucyjny${' '.repeat(33)}Ukrainyzacja`],
    ['tlh', 'Bundesrat'],
    [null, 'Der deutsche Bundesrat sprach.'],
    ['', 'Der deutsche Bundesrat sprach.'],
    ['x-y', 'Der deutsche Bundesrat sprach.'],
    ['deu', 'Der deutsche Bundesrat sprach.'],
    ['constructor', 'Der deutsche Bundesrat sprach.'],
    ['__proto__', 'Der deutsche Bundesrat sprach.'],
  ])('not in %s: "%s"', (language, text) => expect(found(all, text, language)).toHaveLength(1));

  test('a language that is not known has no words for countries', () => {
    const institution = { text: 'deutsche Bundesrat', start: 9, end: 18, country: countryIn(['Swiss']) };
    expect(isOfAnotherElsewhere({ ...institution, language: 'de' })).toBe(true);
    for (const language of ['tlh', null])
      expect(isOfAnotherElsewhere({ ...institution, language })).toBe(false);
  });
});

describe('every country that has a code', () => {
  const matcher = compileMatcher(all);
  const isMarked = (language: string, text: string) => findMentions(matcher, text, language).length > 0;

  test.each([
    ['de', (name: string) => `${name}s Heimatschutzministerium`, 'US'],
    ['fr', (name: string) => `Le Conseil d’État de ${name} parle.`, 'FR'],
    ['es', (name: string) => `La Agencia de Seguridad Nacional de ${name} habla.`, 'US'],
    ['it', (name: string) => `Il Garante di ${name} parla.`, 'IT'],
    ['nl', (name: string) => `De Nationale Veiligheidsraad van ${name} spreekt.`, 'BE'],
    ['zh', (name: string) => `${name}外交部发言人说。`, 'CN'],
    ['ja', (name: string) => `${name}の国家安全省が言った。`, 'CN'],
    ['ko', (name: string) => `${name} 개인정보보호위원회`, 'KR'],
  ])('as %s calls it', (language, sentence, home) => {
    const names = new Intl.DisplayNames(language, { type: 'region' });
    const codes = COUNTRIES.map(({ code }) => code).filter((code) => code !== '-');
    const marked = codes.filter((code) => isMarked(language, sentence(names.of(code) as string)));
    expect(marked).toEqual([home]);
  });

  test('has one of its own', () => {
    const codes = COUNTRIES.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    // A code that was withdrawn, or is only kept for another, has another in its place.
    const isKept = (code: string) => Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;
    expect(codes.filter((code) => code !== '-' && !isKept(code))).toEqual([]);
    const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    expect(codes.filter((code) => code !== '-' && regions.of(code) === undefined)).toEqual([]);
  });
});
