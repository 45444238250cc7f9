/**
 * Generation labels in the names of devices: the 5G of a Galaxy A16 5G is no more the technology than its 16 is a number. Those of networks
 * stand behind a word, a year, a firm: "in 2019 5G networks", "Huawei 5G", "Release 16 5G".
 */

const LABEL = /^[2-6]G$/;

/**
 * Letters with a number: `S10`, `A16`, `Fold3`, `Mate30`, `S20+`, or a number with a letter: `10T`, `4a`. What counts money, things, bits and
 * lines ends so too (`200m`, `8K`, `100G`, `2020s`), and what measures has more letters (`26GHz`, `7nm`, `3GPP`).
 */
const LETTERS_FIRST =
  '\\p{Script=Latin}{1,2}\\d{1,4}[A-Za-z]{0,3}|\\p{Script=Latin}{3,7}\\d{1,2}[A-Za-z]{0,3}';
const NUMBER_FIRST = '\\d{1,3}[aceitACEFHILNRSTUVXYZ]';
const BEGINNING = '(?<![\\p{Script=Latin}\\p{M}\\p{N}\\p{Sc}_]|\\p{N}[.,])';
const MODEL = new RegExp(`${BEGINNING}((?:${LETTERS_FIRST}|${NUMBER_FIRST})\\+?)$`, 'u');

/** A name of a variant, behind a model: "Mate 30 Pro 5G", "V50 씽큐(ThinQ) 5G". */
const VARIANT =
  'Ace|Active|Edge|FE|Fold|Flip|Fusion|GT|II|III|IV|Lite|Max|Mini|Neo|Note|Play|Plus|Power|Prime|Pro|SE|ThinQ|Turbo|Ultra|X|XL|Zoom|라이트|맥스|씽큐|울트라|폴드|프로|플러스|플립';
const VARIANTS = new RegExp(
  `${BEGINNING}(?:\\p{Script=Latin}*\\d{1,3}\\p{Script=Latin}{0,3}\\+?)(?:\\s?[(]?(?:${VARIANT})\\+?[)]?)+$`,
  'u',
);
/** Those that nothing else is called: "Galaxy Z Flip 5G". */
const VARIANT_ALONE = /(?<![\p{L}\p{M}\p{N}])(?:Fold|Flip|ThinQ)\)?$/u;

/**
 * What looks like a model and is none: generations (4G 5G), bands (n78), quarters and halves (Q3, H1), releases of standards (R16), groups of
 * states (G7, EU27), operators (O2, A1, M1), what goes from one to another (V2X, B2B), and words with a number at their end (Tier1, Covid19).
 */
const NO_MODEL =
  /^(?:[2-6]G|[nNB]\d+|[QH][1-4]|R(?:1[5-9]|2\d)|G(?:7|8|20|77)|EU2\d|[OAM][12]|[A-Z]2[A-Z]|(?:Wi)?Fi\d+|[A-Z]{3,}(?:19|2\d))$/;
const COUNTED = /^(?:covid|gen|industr(?:ie|y)|level|phase|rel|release|stage|tier|web)\d+$/i;

/** A model and its variants: "Note20 Ultra Plus". In UTF-16 units. */
const LONGEST = 40;

/** True when a span is a generation label and belongs to the name of the device before it. */
export function isOfModel(text: string, start: number, end: number): boolean {
  if (end - start !== 2 || !/\s/.test(text[start - 1] ?? '') || !LABEL.test(text.slice(start, end)))
    return false;
  const before = text.slice(Math.max(0, start - LONGEST), start).trimEnd();
  const model = MODEL.exec(before)?.[1];
  if (model !== undefined) return !NO_MODEL.test(model) && !COUNTED.test(model);
  return VARIANT_ALONE.test(before) || VARIANTS.test(before);
}
