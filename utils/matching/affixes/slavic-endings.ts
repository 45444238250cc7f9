/**
 * Forms of names and nouns in Slavic languages (see ending-tables.ts). Where a last consonant gives way to another one (Bulgarian
 * доставчик, доставчици), nouns alone do it here: names mostly keep theirs, or are written with what they end in.
 */
import { type Forms, joined } from './forms.ts';

export const RUSSIAN: Forms = {
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
export const UKRAINIAN: Forms = {
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
  nounForms: [
    'ий ого ому им ім а ої ій у ою е і их ими',
    'ій ього ьому ім я ьої ю ьою є і іх іми',
    'ка ці',
    'га зі',
    'ха сі',
  ],
  inside: true,
};
export const BULGARIAN: Forms = {
  nameForms: [
    '- ът а ят я и ите ове овете',
    'а ата и ите',
    'я ята и ите',
    'о ото а ата',
    'е ето та тата',
    'ен на но ни ната ното ните ния ният',
  ],
  nounForms: ['и ия ият а ата о ото ите', 'к ци ците', 'г зи зите', 'х си сите'],
  inside: true,
};
const SERBIAN_LATIN = [
  '- a u om em e i ima ja ju jem ov ova ove ovi ovo ovu ovog ovom ovoj ovim ovih ev eva eve evi evo evu evoj jev jeva jeve jevi jevo jevu jevoj',
  'a e i u om o ama',
  'i og om im a e u oj ih',
  'ija ije iji iju ijom',
  'ia ije iji iju ijom',
  'o a u om',
];
const SERBIAN_LATIN_NOUNS = [
  'o og om im ih',
  'k ci cima',
  'g zi zima',
  'h si sima',
  'ka ci',
  'ga zi',
  'ha si',
];
const inCyrillic = (forms: string): string =>
  forms.replace(/\p{L}/gu, (letter) => 'абвгезијкмнопсухц'.charAt('abvgezijkmnopsuhc'.indexOf(letter)));

/** Adjectives for what is somebody's, Huaweijev and Hyterin, in all cases but the ones above: by what the name ends with. */
const possessives = (cases: string): { behindAny: string; behindA: Record<string, string> } => ({
  behindAny: joined('ov ev jev', cases),
  behindA: { a: joined('in', cases), ia: joined('ijin', cases), ija: joined('ijin', cases) },
});
const SERBIAN_POSSESSIVES = possessives('- a e i o u og oga om ome oj im ima ih');
const SLOVENE_POSSESSIVES = possessives('- a e i o ega emu em im ih ima imi');

export const CROATIAN: Forms = {
  names: SERBIAN_POSSESSIVES.behindAny,
  nameForms: SERBIAN_LATIN,
  namesFrom: SERBIAN_POSSESSIVES.behindA,
  nounForms: SERBIAN_LATIN_NOUNS,
  inside: true,
};
const cyrillicBehindA = Object.entries(SERBIAN_POSSESSIVES.behindA).map((row) => row.map(inCyrillic));
export const SERBIAN: Forms = {
  names: `${SERBIAN_POSSESSIVES.behindAny} ${inCyrillic(SERBIAN_POSSESSIVES.behindAny)}`,
  nameForms: [...SERBIAN_LATIN, ...SERBIAN_LATIN.map(inCyrillic)],
  namesFrom: { ...SERBIAN_POSSESSIVES.behindA, ...Object.fromEntries(cyrillicBehindA) },
  nounForms: [...SERBIAN_LATIN_NOUNS, ...SERBIAN_LATIN_NOUNS.map(inCyrillic)],
  inside: true,
};
export const POLISH: Forms = {
  nameForms: [
    '- a owi em ie u y i ów om ami ach ze',
    'a y i e ie ę ą o ami ach om',
    'ia ii ię ią io ie',
    'ja ji ję ją jo',
    'o a u em ie',
    'y ego emu ym',
    'i iego iemu im',
    'e a u em i',
    't cie',
    'r rze',
  ],
  nounForms: [
    'y ego emu ym a ej ą e ych ymi',
    'i iego iemu im a iej ą ie ich imi',
    'ny nego nemu nym na nej ną ne nych nymi ni',
    'ka ce',
    'ga dze',
    'cha sze',
    'ra rze',
    'ta cie',
    'da dzie',
    'd dzie',
    'st ście ści',
    'k cy',
    'g dzy',
    'r rzy',
    't ci',
    'ki cy',
    'gi dzy',
    'ry rzy',
    'ty ci',
    'ły li',
    'ł le li',
  ],
  inside: true,
};
export const CZECH: Forms = {
  nameForms: [
    '- a u ovi em e ě i y ů ům ech ich ův ovo ovu ovým',
    'a y e ě u o ou ami ách ám',
    'ia ie ii ií iu iou',
    'ie ii ií ia iu iou',
    'ý ého ému ém ým',
    'í ího ímu ím ích ími',
    'o a u em ě e',
    'e u em i y ů ům ech',
    'e i í ím ích',
    'ost osti ostí',
    'ová ové ovou',
    'us u em ovi',
  ],
  nounForms: [
    'ý ého ému ém ým á é ou ých ými í ej',
    'k ci cích',
    'h zi zích',
    'ch ši ších',
    'ka ce',
    'ha ze',
    'ga ze',
    'cha še',
    'ský ští',
    'cký čtí',
  ],
  inside: true,
};
export const SLOVAK: Forms = {
  nameForms: [
    '- a u ovi e om i y ov och mi',
    'a y e u o ou ami ách ám',
    'ia ie ii iu iou',
    'ý ého ému om ým',
    'o a u e om',
    'e u om i y ov och',
    'ie ia iu í ím iam iach iami',
    'osť osti ostí osťou',
    'ová ovej ovú ovou',
  ],
  nounForms: ['ý ého ému om ým á ej ú ou é ých ými í', 'ť te ti tí ťou ťam ťach ťami', 'k ci'],
  inside: true,
};
export const SLOVENE: Forms = {
  names: SLOVENE_POSSESSIVES.behindAny,
  nameForms: [
    ...SERBIAN_LATIN,
    '- a u om em i ov e ovega ovemu ovem',
    'e a u em om i ov ova ove ovo ovi',
    'en na nu nom ni nov nova nove novo',
  ],
  namesFrom: SLOVENE_POSSESSIVES.behindA,
  nounForms: ['o ega emu em im ih'],
  inside: true,
};
