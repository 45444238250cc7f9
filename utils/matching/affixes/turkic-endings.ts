/** Forms of names and nouns in Turkic languages and in Mongolian (see ending-tables.ts). Each case has one for every kind of vowel before it. */
import { type Forms, joined } from './forms.ts';

/** Endings that stand behind some consonants only: Kyrgyz Дуровка is no dative of Дуров. */
const onlyBehind = (consonants: string, endings: string): Record<string, string> =>
  Object.fromEntries(Array.from(consonants, (consonant) => [consonant, joined(consonant, endings)]));

export const TURKISH: Forms = {
  names:
    'ın in un ün nın nin nun nün ı i u ü yı yi yu yü da de ta te dan den tan ten a e ya ye la le lı li ca ce',
  nouns:
    'lar ler ların lerin ları leri lara lere larda lerde lardan lerden sı si su sü sının sinin nın nı nu nü na ne nda nde ndan nden',
  inside: false,
};
/** The case endings with n stand behind possessives, which names of ministries end with. */
export const AZERBAIJANI: Forms = {
  names: `${TURKISH.names} ə yə na nə nı nu nda ndə ndan ndən də dən lə ilə dır dir çi`,
  nouns: `${TURKISH.nouns} lər lərin ləri lərə lərdə lərdən`,
};
export const KAZAKH: Forms = {
  names:
    'ның нің дың дің тың тің ға ге қа ке на не да де та те нда нде дан ден тан тен нан нен ды ді ты ті ны ні мен бен пен дағы дегі тағы тегі ндағы ндегі',
  nouns: `н сы сі ы і ${joined('лар дар тар', '- дың ға да дан ды')} ${joined('лер дер тер', '- дің ге де ден ді')}`,
};
export const KYRGYZ: Forms = {
  names:
    'нын нин нун нүн дын дин дун дүн тын тин тун түн га ге го гө ны ни ну нү ды ди ду дү ты ти ту тү да де до дө та те то тө дан ден дон дөн тан тен тон төн дагы деги догу дөгү тагы теги на не нда нде нан нен',
  namesFrom: onlyBehind('кптсkpts', 'ка ке ко кө'),
  nouns: `сы си су сү ${joined('лар дар тар', '- дын га да дан ды')} ${joined('лер дер тер', '- дин ге де ден ди')}`,
};
export const TATAR: Forms = {
  names:
    'ның нең га гә ны не да дә та тә дан дән тан тән нан нән на нә нда ндә ннан ннән дагы дәге тагы тәге',
  namesFrom: onlyBehind('кптсkpts', 'ка кә'),
  nouns: `сы се ${joined('лар нар', '- ның га да дан ны')} ${joined('ләр нәр', '- нең гә дә дән не')}`,
};
/** Of the vowels that agree with those of the word, each ending has one. */
const MONGOLIAN_FROM = joined('- г н', 'аас ээс оос өөс');
const MONGOLIAN_WITH = `${joined('- г', 'аар ээр оор өөр')} тай тэй той`;
export const MONGOLIAN: Forms = {
  names: `ын ийн гийн гын ны ний ыг ийг г д ад эд од өд руу рүү лүү луу ${MONGOLIAN_FROM} ${MONGOLIAN_WITH}`,
  namesFrom: {
    // A genitive of words that end with such a vowel alone: else methane (метан) would be Meta's.
    й: 'йн',
    ...onlyBehind('гкрстхgkrstx', 'т'),
  },
  nouns: 'нд анд энд онд өнд ууд үүд уудын үүдийн',
};
/** In either alphabet. What ends with k doubles it in the dative. */
export const UZBEK: Forms = {
  names: 'ning ni ga da dan dagi dek cha нинг ни га да дан даги дек ча',
  namesFrom: { k: 'kka kка', к: 'кка' },
  nouns: `${joined('lar lari', '- ning ni ga da dan')} ${joined('лар лари', '- нинг ни га да дан')}`,
};
