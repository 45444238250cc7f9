/**
 * The forms of names and nouns by language. Drawn from the declension tables of school grammars; where a language changes the
 * stem itself, only endings that leave three letters of it alone are here.
 */
import type { Subtag } from '../languages.ts';
import { FINNISH } from './finnish-endings.ts';
import type { Forms } from './forms.ts';
import {
  BENGALI,
  GUJARATI,
  KANNADA,
  MALAYALAM,
  MARATHI,
  NEPALI,
  SINHALA,
  TAMIL,
  TELUGU,
} from './indic-endings.ts';
import {
  BULGARIAN,
  CROATIAN,
  CZECH,
  POLISH,
  RUSSIAN,
  SERBIAN,
  SLOVAK,
  SLOVENE,
  UKRAINIAN,
} from './slavic-endings.ts';
import { AZERBAIJANI, KAZAKH, KYRGYZ, MONGOLIAN, TATAR, TURKISH, UZBEK } from './turkic-endings.ts';

const ENGLISH: Forms = { nouns: 's es' };
const SCANDINAVIAN: Forms = {
  names: 's',
  nouns: 'en et er ar or n t ns ens ets ers e es ene erne ernes arna arnas erna ernas orna a',
  inside: true,
};
const SWEDISH: Forms = {
  ...SCANDINAVIAN,
  compounds: 'produkt utrustning telefon mobil förbud ägare ägd chef aktie app',
};
const FRENCH: Forms = { nouns: 's x', nounForms: ['- e s es', 'al aux ale ales', 'eau eaux'], inside: true };
const IBERIAN: Forms = {
  nouns: 's es',
  nounForms: ['o a os as', 'l is', 'ao oes aes', 'z ces'],
  inside: true,
};
const LITHUANIAN: Forms = {
  nameForms: [
    'as o ui ą u e ai ų ams us ais uose',
    'is io iui į iu yje',
    'us aus ui ų umi uje',
    'a os ai ą oje omis',
    'ė ės ei ę e ėje',
    '- o ui ą u e as',
    'ija ijos ijai iją ijoje',
  ],
  inside: true,
};
const LATVIAN: Forms = {
  nameForms: [
    's a am u ā i iem us os',
    '- s a am u ā',
    'is a im i ī u iem us os',
    'a as ai u ā ām',
    'e es ei i ē',
    'ija ijas ijai iju ijā',
  ],
  inside: true,
};
const GREEK: Forms = {
  nameForms: [
    'ος ου ο ε οι ων ους',
    'η ης ες εις εων',
    'α ας ες ων',
    'ης η ες ων',
    'ο ου α ων',
    'ι ιου ια ιων',
    'ικος ικου ικο ικη ικης ικα ικων ικες ικοι ικους',
    'μα ματος ματα ματων',
    'ς υ',
  ],
  inside: true,
};
const ESTONIAN: Forms = {
  names:
    'i t le lt l s st sse ga ks ni na ta d de il ile ilt is ist isse iga iks ini ina ita id e el ele elt es est esse ega eks',
  nounForms: ['k ku kku kus kust kuga'],
  particles: 'gi ki',
  inside: true,
};
/** Of names, the endings of the definite form: a firm's name in -a is left alone, which is as often a surname (Meta, Metës). */
const ALBANIAN: Forms = {
  names: 'i it in u ut un t n s së',
  nouns: 'e et eve ve a at ave ë ët ëve ës ën',
  nounForms: ['i it in', 'u ut un', 'ë a ës ën', 'ia isë inë'],
  inside: true,
};
const HUNGARIAN: Forms = {
  names:
    't ot et öt at nak nek val vel ban ben ba be ból ből ról ről tól től hoz hez höz on en ön n ra re nál nél ért ként é ék k ok ek ig ot bal bel dal del fal fel gal gel kal kel lal lel mal mel nal nel pal pel ral rel sal sel szal szel tal tel zal zel',
};
const GEORGIAN: Forms = {
  names: 'ს მ მა თ ით ად თან ში ზე სთან სთვის თვის დან იდან ის ისა სა სგან ისგან სკენ მდე საც',
  nameForms: ['ი ის მა ს ით ად ისთვის ისგან თან სთან ში ზე იდან ისა ისკენ ამდე საც'],
  namesFrom: { ია: 'იის იისა იისთვის იისგან იიდან იისკენ' },
  particles: 'ც',
};
const ARMENIAN: Forms = {
  names: 'ը ն ի ին ից ով ում յի յին յից յով յում',
  // Some names are in the dictionary with their article.
  nameForms: ['ը ի ին ից ով ում'],
  namesFrom: {
    ի: 'ու ուն ուց ով',
    ություն: 'ության ությանը ությանն ությունից ությունում ությամբ',
    ությունը: 'ության ությանը ությանն ությունից ությունում ությամբ',
  },
};
/** Of proper names: the indefinite cases, behind a vowel with r or k. */
const BASQUE: Forms = {
  names: 'k ek ren en ri i rekin ekin rentzat entzat n en an tik etik ra era rantz ko eko rako ez z gatik',
};
const AMHARIC: Forms = { stem: 2, names: 'ን ም ና ንም' };
const ROMANIAN: Forms = {
  names: 'ul ului uri urile urilor lui i ii ilor',
  nounForms: ['- a ă ei e ele elor i', 'ie ia iei ii iile iilor', 'țe ța ței țele'],
  inside: true,
};
const GERMAN: Forms = {
  names: 's',
  nouns: 'es e en n er ern em',
  nounForms: ['er e en em es'],
  inside: true,
};

export const FORMS: Readonly<Record<Subtag, Forms>> = {
  en: ENGLISH,
  de: GERMAN,
  lb: GERMAN,
  nl: { names: 's', nouns: 'en n es', nounForms: ['f ven', 's zen'], inside: true },
  af: { nouns: 's e' },
  sv: SWEDISH,
  da: SCANDINAVIAN,
  nb: SCANDINAVIAN,
  is: { names: 's', nouns: 'i a ar um inn ins', inside: true },
  fr: FRENCH,
  es: IBERIAN,
  pt: IBERIAN,
  ca: IBERIAN,
  gl: IBERIAN,
  it: { nounForms: ['o i a e', 'e i'], inside: true },
  ro: ROMANIAN,
  sq: ALBANIAN,
  eu: BASQUE,
  am: AMHARIC,
  ru: RUSSIAN,
  be: UKRAINIAN,
  uk: UKRAINIAN,
  bg: BULGARIAN,
  mk: BULGARIAN,
  sr: SERBIAN,
  hr: CROATIAN,
  bs: CROATIAN,
  sl: SLOVENE,
  pl: POLISH,
  cs: CZECH,
  si: SINHALA,
  sk: SLOVAK,
  lt: LITHUANIAN,
  lv: LATVIAN,
  el: GREEK,
  fi: FINNISH,
  et: ESTONIAN,
  hu: HUNGARIAN,
  tr: TURKISH,
  az: AZERBAIJANI,
  kk: KAZAKH,
  ky: KYRGYZ,
  mn: MONGOLIAN,
  tt: TATAR,
  uz: UZBEK,
  ka: GEORGIAN,
  hy: ARMENIAN,
  bn: BENGALI,
  gu: GUJARATI,
  mr: MARATHI,
  ne: NEPALI,
  fa: { names: 'ها های هایی ی ای' },
  ta: TAMIL,
  te: TELUGU,
  kn: KANNADA,
  ml: MALAYALAM,
  id: { names: 'nya' },
  ms: { names: 'nya' },
};

/**
 * Particles that Korean writes onto a name, and onto one another. Source: the list of josa of the National Institute of Korean
 * Language.
 */
const KOREAN_PARTICLES =
  '은 는 이 가 을 를 의 에 에서 에게 에는 에도 에선 에만 와 과 와의 과의 와는 과는 도 로 으로 로부터 으로부터 로서 으로서 로써 만 까지 부터 측 측은 측이 측의 측에 사 사의 라는 이라는 라고 이라고 라며 처럼 보다 마저 조차 이나 나 이란 란 든 이든 인 였다 이다 다 입니다 한테 께 밖에 뿐 뿐만 이며 며 하고 랑 이랑 라면 이라면 였던 에서는 에서도 에서의 에게도 에게서 에까지 까지도 까지는 보다는 보다도 로는 로도 로의 로서는 와도 과도 만이 만의 만은 조차도 마저도 산 제 들 들이 들은 들을 들의 등 등의 등은 등이';
/** Nouns that newspapers write behind a firm's name without a space: 화웨이폰, 틱톡금지법. */
const KOREAN_NOUNS =
  '망 폰 스마트폰 칩 앱 제품 장비 통신장비 서버 부품 반도체 공장 금지 금지령 금지법 제재 사태 배제 퇴출 규제 압박 견제 사용 이용 발 용 주가 관련주 코리아 본사 회장 부회장 창업자 백도어 논란 리스크 쇼크';
/** The nouns are among the names' endings too, since a name of two syllables is looked for by what may stand behind it. */
export const KOREAN: Forms = {
  names: `${KOREAN_PARTICLES} ${KOREAN_NOUNS}`,
  compounds: KOREAN_NOUNS,
  // A letter is a syllable: many names have two.
  stem: 2,
};
