/**
 * The forms of names and nouns by language. Drawn from the declension tables of school grammars; where a language changes the
 * stem itself, only endings that leave three letters of it alone are here.
 */

export interface Forms {
  /** Written onto any name as it stands. */
  names?: string;
  /** Written onto common nouns and phrases as they stand. */
  nouns?: string;
  /**
   * Each a set of endings that take one another's place in a name, the one of dictionaries first; `-` is none. Of surnames that are
   * adjectives the masculine forms only: Natalya Kasperskaya is not the firm Kaspersky.
   */
  nameForms?: readonly string[];
  /** The same in common nouns and phrases. */
  nounForms?: readonly string[];
  /** Whether each word of a phrase takes endings. */
  inside?: boolean;
}

const ENGLISH: Forms = { nouns: 's es' };
const SCANDINAVIAN: Forms = {
  names: 's',
  nouns: 'en et er ar or n t ens ets ers ene erne ernes arna arnas erna ernas orna a',
  inside: true,
};
const FRENCH: Forms = { nouns: 's x', nounForms: ['- e s es', 'al aux ale ales', 'eau eaux'], inside: true };
const IBERIAN: Forms = {
  nouns: 's es',
  nounForms: ['o a os as', 'l is', 'ao oes aes', 'z ces'],
  inside: true,
};
const RUSSIAN: Forms = {
  nameForms: [
    '- а у ом е ы и ов ам ами ах ым',
    'й я ю ем е и ев ям ями ях',
    'ь я ю ем е и ей ям ями ях ью',
    'а ы и е у ой ою ам ами ах',
    'я и е ю ей ею ям ями ях',
    'ия ии ию ией ий иям иями иях',
    'ие ия ию ием ии ий иям иями иях',
    'о а у ом е ам ами ах',
    'ый ого ому ым ом',
    'ий его ему им ем ого ому ом',
  ],
  nounForms: [
    'ый ого ому ым ом ая ой ую ое ые ых ыми',
    'ий его ему им ем яя ей юю ее ие их ими ого ому ом ая ой ую ое',
  ],
  inside: true,
};
const UKRAINIAN: Forms = {
  nameForms: [
    '- а у ові ом ем і и ів ам ами ах им',
    'й я ю єм ї єві ї їв ям ями ях',
    'ь я ю ем і ю ями ях',
    'а и і у ою ам ами ах',
    'я ї ю єю і ею ями ях',
    'ія ії ію ією ій іям іями іях',
    'о а у ом і ові',
    'ий ого ому им ім',
    'ій ього ьому ім',
  ],
  nounForms: ['ий ого ому им ім а ої ій у ою е і их ими', 'ій ього ьому ім я ьої ю ьою є і іх іми'],
  inside: true,
};
const BULGARIAN: Forms = {
  nameForms: [
    '- ът а ят я и ите ове овете',
    'а ата и ите',
    'я ята и ите',
    'о ото а ата',
    'е ето та тата',
    'ен на но ни ната ното ните ния ният',
  ],
  inside: true,
};
const SERBIAN_CYRILLIC = [
  '- а у ом ем е и ов ова има',
  'ј ја ју јем ји',
  'а е и у ом о ама',
  'и ог ом им а е у ој их',
  'ија ије ији ију ијом',
];
const SERBIAN_LATIN = [
  '- a u om em e i ov ova ima ja ju jem jev',
  'a e i u om o ama',
  'i og om im a e u oj ih',
  'ija ije iji iju ijom',
];
const POLISH: Forms = {
  nameForms: [
    '- a owi em ie u y i ów om ami ach ze',
    'a y i e ie ę ą o ami ach om',
    'ia ii ię ią io ie',
    'ja ji ję ją jo',
    'o a u em ie',
    'y ego emu ym',
    'i iego iemu im',
    'e a u em i',
  ],
  nounForms: [
    'y ego emu ym a ej ą e ych ymi',
    'i iego iemu im a iej ą ie ich imi',
    'ny nego nemu nym na nej ną ne nych nymi ni',
  ],
  inside: true,
};
const CZECH: Forms = {
  nameForms: [
    '- a u ovi em e ě i y ů ům ech ich',
    'a y e ě u o ou ami ách ám',
    'ia ie ii ií iu iou',
    'ie ii ií ia iu iou',
    'ý ého ému ém ým',
    'í ího ímu ím ích ími',
    'o a u em ě e',
    'e u em i y ů ům ech',
    'e i í ím ích',
    'ost osti ostí',
  ],
  nounForms: ['ý ého ému ém ým á é ou ých ými í ej'],
  inside: true,
};
const SLOVAK: Forms = {
  nameForms: [
    '- a u ovi e om i y ov och mi',
    'a y e u o ou ami ách ám',
    'ia ie ii iu iou',
    'ý ého ému om ým',
    'o a u e om',
    'e u om i y ov och',
    'ie ia iu í iam iach iami',
    'osť osti ostí osťou',
  ],
  nounForms: ['ý ého ému om ým á ej ú ou é ých ými í', 'ť te ti tí ťou ťam ťach ťami'],
  inside: true,
};
const SLOVENE = [...SERBIAN_LATIN, '- a u om em i ov e'];
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
    'is a im i ī',
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
const FINNISH: Forms = {
  names:
    'n a ä ta tä ssa ssä sta stä lla llä lta ltä lle na nä ksi tta ttä in en iin hin ia iä issa issä ista istä illa illä ilta iltä ille ina inä iksi itta ittä it t ien jen den kin nkin an än on un yn',
  nounForms: [
    'nen sen sta seen sessa sesta sella selta selle seksi set sia sten',
    'i en ea een essa esta ella elta elle',
    'us uksen usta ukseen ukset uksia',
    'ys yksen ystä ykseen ykset',
    'kko kon',
    'ppi pin ppia',
    'tti tin ttia',
  ],
  inside: true,
};
const ESTONIAN: Forms = {
  names: 'i t le lt l s st sse ga ks ni na ta d de il ile ilt is ist isse iga iks ini ina ita id',
  inside: true,
};
const HUNGARIAN: Forms = {
  names:
    't ot et öt at nak nek val vel ban ben ba be ból ből ról ről tól től hoz hez höz on en ön n ra re nál nél ért ként é ék k ok ek ig ot rel ral nel nal tel tal',
};
const TURKISH: Forms = {
  names:
    'ın in un ün nın nin nun nün ı i u ü yı yi yu yü da de ta te dan den tan ten a e ya ye la le lı li ca ce',
  nouns: 'lar ler ların lerin ları leri lara lere larda lerde lardan lerden sı si su sü sının sinin nın',
  inside: false,
};
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

/** By primary language subtag. */
export const FORMS: Readonly<Record<string, Forms>> = {
  en: ENGLISH,
  de: GERMAN,
  lb: GERMAN,
  nl: { names: 's', nouns: 'en n es', inside: true },
  af: { nouns: 's e' },
  sv: SCANDINAVIAN,
  da: SCANDINAVIAN,
  no: SCANDINAVIAN,
  nb: SCANDINAVIAN,
  nn: SCANDINAVIAN,
  is: { names: 's', nouns: 'i a ar um inn ins', inside: true },
  fr: FRENCH,
  es: IBERIAN,
  pt: IBERIAN,
  ca: IBERIAN,
  gl: IBERIAN,
  it: { nounForms: ['o i a e', 'e i'], inside: true },
  ro: ROMANIAN,
  ru: RUSSIAN,
  be: UKRAINIAN,
  uk: UKRAINIAN,
  bg: BULGARIAN,
  mk: BULGARIAN,
  sr: { nameForms: [...SERBIAN_CYRILLIC, ...SERBIAN_LATIN], inside: true },
  hr: { nameForms: SERBIAN_LATIN, inside: true },
  bs: { nameForms: SERBIAN_LATIN, inside: true },
  sl: { nameForms: SLOVENE, inside: true },
  pl: POLISH,
  cs: CZECH,
  sk: SLOVAK,
  lt: LITHUANIAN,
  lv: LATVIAN,
  el: GREEK,
  fi: FINNISH,
  et: ESTONIAN,
  hu: HUNGARIAN,
  tr: TURKISH,
  az: TURKISH,
  id: { names: 'nya' },
  ms: { names: 'nya' },
};

/**
 * Particles that Korean writes onto a name, and onto one another. Source: the list of josa of the National Institute of Korean
 * Language.
 */
export const KOREAN: Forms = {
  names:
    '은 는 이 가 을 를 의 에 에서 에게 에는 에도 에선 에만 와 과 와의 과의 와는 과는 도 로 으로 로부터 으로부터 로서 으로서 로써 만 까지 부터 측 측은 측이 측의 측에 사 사의 라는 이라는 라고 이라고 라며 처럼 보다 마저 조차 이나 나 이란 란 든 이든 인 였다 이다 다 입니다 한테 께 밖에 뿐 이며 며 들 들이 들은 들을 들의 등 등의 등은 등이',
};
