/**
 * Generation labels in the names of devices: the 5G of a Galaxy A16 5G is no more the technology than its 16 is a number. A code alone tells
 * nothing, as years, roads, aeroplanes and articles of laws have such too ("FY23 5G capex", "the A9 5G corridor"): a variant must stand
 * behind it, or who makes it before it.
 *
 * Each pattern is tried at each label of a page. So that it takes no longer than the few words it reads: every repetition has a bound, and a
 * separator begins each turn, so that no text divides in two ways.
 */

import { lazy } from '../../lazy.ts';
import { listed } from '../patterns/lists.ts';
import { prefiltered } from '../patterns/prefiltered.ts';

const LABEL = /^[2-6]G$/;

/** Makers and series of phones and tablets alone. A new one belongs here. */
const PHONES = listed(`
Agni|Axon|Blade|Galaxy|HTC|Honor|Infinix|iPad|iPhone|iQOO|iQoo|Lava|LG|Magic|Mate|Mi|[Mm]oto|Motorola|Narzo|Nord|Nothing|Nova|Nubia|OnePlus|Oppo|OPPO|Pixel|Poco|POCO|
Razr|[Rr]ealme|Redmi|Reno|Revvl|REVVL|ROG|Surface|TCL|Tecno|Vivo|vivo|Xperia|Zenfone`);
/**
 * What else stands before the code of a phone: makers of networks, of chips and of other things too, chips, and what codes begin with. Notes, folds
 * and flips are other things, unless a number is joined to them.
 */
const OTHER_MAKERS = listed(`
Dimensity|Exynos|Huawei|Kirin|LM|Nokia|Samsung|SM|Snapdragon|Sony|Xiaomi|ZTE|(?:Note|Fold|Flip)(?=\\d)|
華為|华为|小米|紅米|红米|一加|三星|荣耀|榮耀|中兴|中興|索尼|ギャラクシー|サムスン|ファーウェイ|갤럭시|삼성전자|삼성|샤오미|화웨이`);
const MAKER = `${PHONES}|${OTHER_MAKERS}`;
/** What stands between a maker and a code besides another maker or series. */
const SERIES = 'Edge|Find|Fold|Flip|Note|Play|Z';
/** Names of variants that nothing else with a number is called, and those that a maker has to explain. */
const VARIANT =
  'FE|Flip|Fold|Lite|Max|Plus|Pro|ThinQ|Turbo|Ultra|XL|라이트|맥스|씽큐|울트라|폴드|프로|플러스|플립';
const ANY_VARIANT = `${VARIANT}|Ace|Active|Edge|Fusion|GT|I{2,3}|IV|Mini|Neo|Note|Play|Power|Prime|SE|X|Zoom`;

/**
 * Letters with a number: `S10`, `A526`, `S20+`; a number with a letter: `10T`, `4a`; or a number joined to the name of a series: `Mate30`.
 * What counts money, things, bits and lines ends so too (`200m`, `8K`, `100G`), and what measures has more letters (`26GHz`, `7nm`).
 */
const NUMBER_FIRST = '\\d{1,3}[aceitACEFHILNRSTUVXYZ]';
const CODE = `\\p{Script=Latin}{1,2}\\d{1,4}[A-Za-z]{0,3}|${NUMBER_FIRST}|(?<=[A-Za-z])\\d{1,2}`;
const BEGINNING = '(?<![\\p{Script=Latin}\\p{M}\\p{N}\\p{Sc}_]|\\p{N}[.,])';
/** Names in brackets stand behind their translation: "V50 씽큐(ThinQ)". */
const variants = (names: string): string => `(?:(?:\\s[(]?|[(])(?:${names})\\+?[)]?)`;

const WITH_MAKER = prefiltered(
  /\d/,
  () =>
    new RegExp(
      `${BEGINNING}(?:${MAKER})(?:(?:['’]s)?[\\s-](?:${MAKER}|${SERIES})){0,3}(?:['’]s\\s|[의の]\\s?|[\\s的-])?(?:(${CODE})\\+?${variants(ANY_VARIANT)}{0,4}|\\d{1,3}\\+?${variants(ANY_VARIANT)}{1,4})$`,
      'u',
    ),
);
const WITH_VARIANT = prefiltered(
  /\d/,
  () =>
    new RegExp(
      `${BEGINNING}(\\p{Script=Latin}{0,7}\\d{1,3}\\p{Script=Latin}{0,3})\\+?${variants(VARIANT)}{1,4}$`,
      'u',
    ),
);
/** What phones are called besides a code, behind such a maker or series: "Moto G Stylus", "Realme Narzo 60x". */
const PHONE_WORD = listed(`
Ace|Active|Agni|Blade|CE|Civi|Duo|Edge|F|FE|Find|Flip|Fold|Fusion|G|GT|I{1,3}|K|Lite|Mini|Narzo|Neo|Nord|Note|[Oo]ne|Phone|Play|Plus|Pova|Power|Prime|Pro|Q|Razr|Reno|
SE|Stylus|Tab|Turbo|Ultra|V|Velvet|Wing|X[sSTLR]?|Z|Zero`);
/**
 * Behind makers of phones alone a mere number or any of these words is enough, as is a fraction behind Nokia, and any number behind a chip: "OnePlus 8", "LG
 * Wing", "Nokia 8.3", "Dimensity 920". Behind other makers a number may count anything.
 */
const PHONE = prefiltered(
  /(?:[\dA-Z]|one)\S*$/,
  () =>
    new RegExp(
      `${BEGINNING}(?:(?:${PHONES})(?:['’]s)?(?:\\s(?:${PHONE_WORD}|\\d{1,2}x?|[(]\\d\\p{Ll}?[)]|(${CODE}))\\+?){1,5}|(?:Edge|Nord|Razr|Revvl|Velvet)\\+?|Nokia\\s\\d\\.\\d|(?:Dimensity|Exynos|Helio|Kirin|Snapdragon)\\s\\d{1,4}\\+?)$`,
      'u',
    ),
);
/** Behind a device of a list, the next needs no maker: "Galaxy S20 5G, S20+ 5G and S21 5G". The joint has any short word in it. */
const LISTED = prefiltered(
  /\d\S*$/,
  () => new RegExp(`(?<=[2-6]G)((?:,|,?\\s(?:\\p{L}{1,3}|&))\\s(${CODE})\\+?)$`, 'u'),
);
const LONGEST_LIST = 8;
/** Those that nothing else is called: "Galaxy Z Flip 5G". */
const VARIANT_ALONE = lazy(() => /(?<!\p{L}|\p{M}|\p{N})(?:Fold|Flip|ThinQ)\)?$/u);

/**
 * What looks like a code and is none, behind a maker of networks too: generations (4G), bands (n78), years, halves and quarters (FY23, H1,
 * Q420), releases and numbers of standards (R16, TS23), groups of states (G7, EU27), operators (O2, A1, M1, D1), what goes from one to
 * another (V2X, B2B), fairs and diseases with their year (MWC24, COVID19).
 */
export const NO_CODE =
  /^(?:[2-6]G|n\d+|N7[789]|B\d+|[FC]Y\d+|[QH][1-4](?:\d\d)?|R(?:1[5-9]|2\d)|TS\d+|G(?:7|8|20|77)|EU2\d|[OAMD][12]|[A-Z]2[A-Z]|[A-Z]{3,}(?:19|2\d))$/;

const QUOTATION_END = /["“”«»‹›」』]/;

/** A maker, a series, a code and variants: "Samsung Galaxy Note20 Ultra Plus". In UTF-16 units. */
const LONGEST = 48;

/** True when a span is a generation label and belongs to the name of the device before it, which so many `followers` in a list stand behind. */
export function isOfModel(text: string, start: number, end: number, followers = 0): boolean {
  if (end - start !== 2 || !LABEL.test(text.slice(start, end))) return false;
  // "Pixel 4a (5G)"
  const from = text[start - 1] === '(' && text[end] === ')' ? start - 1 : start;
  if (!/\s/.test(text[from - 1] ?? '')) return false;
  // A "5G-Teststrecke" is one word, of which no device is called.
  if (/\p{Pd}/u.test(text[end] ?? '')) return false;
  const written = text.slice(Math.max(0, from - LONGEST), from).trimEnd();
  // „Mate Xs, 5G“
  const before = QUOTATION_END.test(text[end] ?? '') ? written.replace(/,$/, '') : written;
  return VARIANT_ALONE().test(before) || hasEvidence(before) || isListed(text, before, from, followers);
}

function hasEvidence(before: string): boolean {
  return [WITH_MAKER, WITH_VARIANT, PHONE].some((pattern) => {
    const found = pattern.exec(before);
    return found !== null && !NO_CODE.test(found[1] ?? '');
  });
}

function isListed(text: string, before: string, start: number, followers: number): boolean {
  const [, joint, code] = LISTED.exec(before) ?? [];
  if (joint === undefined || code === undefined || followers === LONGEST_LIST || NO_CODE.test(code))
    return false;
  let end = start - joint.length;
  while (/\s/.test(text[end + joint.length - 1] as string)) end--;
  return isOfModel(text, end - 2, end, followers + 1);
}
