/** What countries are called, and what is of them, in languages other than English. */
import type { Entity } from '../../dataset/schema.ts';
import type { Subtag } from '../languages.ts';
import { COUNTRIES } from './country-table.ts';

/** What many a country has one of, or papers call another's by: "la Cnil irlandaise". */
export const SHARED_ELSEWHERE =
  /^(?:Autoriteit Persoonsgegevens|Bundesrat|Heimatschutzministerium|Ministerium für|Cnil$|Conseil|département d|ministère de|parquet fédéral|Agencia de Seguridad Nacional|Departament|Ministerio|Dipartimento d|Garante|Nationale Veiligheidsraad|federaal parket|Trybunał|Säkerhetspolisen|Служб|وكالة الأمن القومي|外交部发言人|商务部新闻发言人|国家安全部|国家安全省|개인정보(?:보호)?위)/iu;

/** How a language tells whose an institution is. */
export interface Grammar {
  /** Whether the country stands before the name. */
  before?: true;
  /** What stands between the name and the country behind it. */
  behind?: RegExp;
  /**
   * How a country's name ends in the genitive, where nothing but its ending tells whose an institution is from whom it accuses: behind a
   * name, only such names count then. Forms that are the genitive among others count.
   */
  genitive?: RegExp;
  /** Whether countries' names say nothing: right behind the name of who accuses, there stands who is accused. */
  onlyAdjectives?: true;
  /** How one more form of an adjective is made, where the endings of nouns (see ending-tables.ts) do not know it. */
  form?: readonly [RegExp, string];
  /**
   * Codes of countries, and what is of them where their language has another name or they have none of their own; `_` is a space. Small
   * letters stand for capitals too.
   */
  words?: string;
}

/** Of the languages that have names which several countries share. English has places.ts and whose.ts. */
export const GRAMMARS: Readonly<Record<Subtag, Grammar>> = {
  de: {
    before: true,
    behind: /^\s+(?:der |des )$/u,
    words: `US amerikanisch US us-amerikanisch GB britisch AT österreichisch CH schweizerisch CH schweizer BE belgisch BR brasilianisch
CA kanadisch AU australisch DE DDR IN indisch IL israelisch IR iranisch MX mexikanisch KR südkoreanisch PH philippinisch TW taiwanisch`,
  },
  fr: {
    behind: /^\s+(?:de la |de l['’]|des |du |de |d['’])?$/u,
    form: [/en$/, 'enne'],
    words: `US américain GB britannique AT autrichien CH suisse BE belge BR brésilien CA canadien AU australien DZ algérien CM camerounais
EG égyptien FI finlandais GA gabonais GR grecque IN indien IL israélien IR iranien LU luxembourgeois MA marocain MX mexicain NL hollandais
PH philippin SN sénégalais KR sud-coréen TW taïwanais TN tunisien TR turque`,
  },
  es: {
    behind: /^\s+(?:del |de la |de los |de las |de )?$/u,
    form: [/([^aeiou])$/, '$1a'],
    words: `US estadounidense US norteamericano GB británico AT austriaco CH suizo BE belga BR brasileño CA canadiense AU australiano
AR argentino CL chileno CO colombiano IN indio IL israelí IR iraní MX mexicano NL holandés PE peruano PH filipino KR surcoreano TW taiwanés`,
  },
  it: {
    behind: /^\s+(?:del |della |dei |degli |delle |dell['’]|di )?$/u,
    words: `US statunitense US americano GB britannico AT austriaco CH svizzero BE belga BR brasiliano CA canadese AU australiano EU europeo
EU Ue IN indiano IL israeliano IR iraniano MX messicano KR sudcoreano TW taiwanese`,
  },
  nl: {
    before: true,
    behind: /^\s+van (?:de |het )?$/u,
    form: [/[ae]?s(ch)?$/, 's$1e'],
    words: `US amerikaans GB brits AT oostenrijks CH zwitsers BE belgisch BR braziliaans CA canadees AU australisch IN indiaas IL israëlisch
IR iraans MX mexicaans KR zuid-koreaans TW taiwanees`,
  },
  pl: {
    before: true,
    behind: /^\s+$/u,
    genitive:
      /^(?!(?:Chiny|Czechy|Filipiny|Malediwy|Niemcy|Węgry|Włochy)$).*(?:[aiuy]|ej|ch|Chin|Filipin|Niemiec|Węgier)$/iu,
    words: `US amerykański US Stanów_Zjednoczonych GB brytyjski AT austriacki CH szwajcarski BE belgijski BR brazylijski CA kanadyjski
CZ Czech DE Niemiec HU Węgier IT Włoch MD mołdawski NL holenderski KR południowokoreański`,
  },
  sv: {
    before: true,
    form: [/a$/, ''],
    words: `US amerikansk GB brittisk AT österrikisk CH schweizisk BE belgisk CA kanadensisk FI finländsk IL israelisk IR iransk`,
  },
  ru: {
    before: true,
    behind: /^\s+$/u,
    genitive: /^(?!.*(?:Мальдивы|Нидерланды|Филиппины|Штаты|Эмираты)$).*(?:[аиыя]|ов|Филиппин|США|ОАЭ)$/iu,
    words: `US американский GB британский AT австрийский CH швейцарский CA канадский IL израильский IN индийский IR иранский MD молдавский
RU российский`,
  },
  zh: { before: true, words: 'GB 英 KR 韩 RU 俄' },
  ja: { before: true },
  ko: { before: true, words: 'KR 한국' },
  ar: { behind: /^\s+$/u, onlyAdjectives: true },
  // The abbreviation may stand between: "Department of Justice (DOJ) ng Pilipinas".
  fil: { behind: /^\s+(?:\(\p{Lu}{2,8}\)\s+)?(?:ng|sa) $/u },
};

/** Languages whose names say what is of a country: the code of the language and of the country. */
const LANGUAGES = `sq:AL bg:BG cs:CZ da:DK de:DE el:GR en:GB es:ES et:EE fa:IR fi:FI fr:FR ga:IE hr:HR hu:HU id:ID is:IS it:IT ja:JP ka:GE kk:KZ
ko:KR lt:LT lv:LV mk:MK nl:NL no:NO pl:PL pt:PT ro:RO ru:RU sk:SK sl:SI sr:RS sv:SE th:TH tr:TR uk:UA vi:VN zh:CN`;

/** The countries that have a code, each with all that it is called in a language. Their ids are their numbers. */
export function countriesIn(language: Subtag, { form, onlyAdjectives, words = '' }: Grammar): Entity[] {
  const fallback = 'none';
  const named = (type: 'language' | 'region', style: 'long' | 'short') =>
    new Intl.DisplayNames(language, { type, style, fallback });
  const regions = onlyAdjectives ? [] : [named('region', 'long'), named('region', 'short')];
  const languages = named('language', 'long');
  const described = LANGUAGES.split(/\s/)
    .map((pair) => pair.split(':'))
    .map(([tongue = '', code = '']) => ({
      code,
      // German has capitals for languages, and none for what is of a country.
      word: (languages.of(tongue) ?? '').toLocaleLowerCase(language),
    }));
  for (const [, code = '', word = ''] of words.matchAll(/(\S+)\s+(\S+)/g))
    described.push({ code, word: word.replaceAll('_', ' ') });
  return COUNTRIES.flatMap(({ code }, number) => {
    if (code === '-') return [];
    const adjectives = described.flatMap((one) => (one.code === code ? [one.word] : []));
    const more = form ? adjectives.map((word) => word.replace(...form)) : [];
    const all = [...regions.map((region) => region.of(code) ?? ''), ...adjectives, ...more];
    const aliases = [...new Set(all)].filter(Boolean).map((text) => ({ text }));
    return [{ id: String(number), type: 'place', name: code, aliases }];
  });
}
