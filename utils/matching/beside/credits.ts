/** Credits of pictures, wherever in a caption they stand: "Photo: Reuters", "Bild von Vodafone", "Fuente de la imagen: Huawei". */
import { lazy } from '../../lazy.ts';
import { inSmallLetters } from '../letters/small-letters.ts';
import { LONGEST_CREDIT } from './last-credit.ts';
import { PICTURE_SOURCE, PICTURE_SOURCE_SIGN } from './picture-sources.ts';

/** Words for a picture, in small letters, that a colon or a word for whose it is stands behind. */
const PICTURE =
  '(?:photo(?:graph)?|picture|image|illustration|foto|bild|fotografie|crédit photo|photo credit|crédit|credit|crédito|credito|kredit|фото|zdjęcie|fot\\.|kuva|fotoğraf|φωτογραφία|صورة|الصورة|תמונה|צילום)';
const BY = '(?:by|courtesy of|von)\\s';
/** Every credit has one of these. Most texts have none, and are done with in a tenth of the time. */
const SIGN = new RegExp(`[:：/／=＝©]|${PICTURE}\\s*${BY}`);

interface Credits {
  pattern: () => RegExp;
  /** Texts without it have none of these. */
  sign?: RegExp;
}

/** Credits in small letters: V8 takes more than twice as long to make a pattern that is to ignore case. */
function credits(begins: string, sign?: RegExp): Credits {
  const credit = `(?:^|[\\s.(["|])(?:${begins})\\s*[^.。।\\n)）\\]]{1,80}`;
  return { pattern: lazy(() => new RegExp(credit, 'gu')), sign };
}

/** Words for a picture that headlines have before a colon: "Първа снимка: …". In credits a stop or nothing stands before them. */
const BEHIND_STOP = '(?<=(?:^|[.(|])\\s?)(?:mynd|fotó|снимка|nuotr\\.)\\s*[:/：／]';

/** The second is for what tells that there is a source, and of a picture, and takes milliseconds to make. */
const CREDITS: readonly Credits[] = [
  credits(
    `${PICTURE}\\s*(?:[:/：／]|${BY})|(?:图片来源|圖片來源|图源|圖源|写真提供|写真|사진)\\s*[:/：／=＝]|(?:تصوير|عکس|ảnh(?: minh họa)?|ภาพ(?:จาก)?|ছবি|फोटो)\\s*[:：]|${BEHIND_STOP}|(?<=[(（])(?:sumber|ที่มา|출처|出典|出所|照片)\\s*[:：]|©`,
  ),
  credits(`(?:${PICTURE_SOURCE})\\s*[:：]`, PICTURE_SOURCE_SIGN),
];

/** "Our picture of Huawei" is, too, in German. Asked of what stands before a credit. */
const IN_SENTENCE = lazy(() => /\p{Ll},?\s$/u);
const OF = lazy(() => /^[^\p{L}]?[\p{L} ]{1,20} von\s/iu);
const isOfWhat = (text: string, from: number): boolean =>
  OF().test(text.slice(from, from + LONGEST_CREDIT)) &&
  IN_SENTENCE().test(text.slice(Math.max(0, from - 2), from + 1));

/** A word of the sentence, before its colon: "a matter of image: Huawei wants", "ein anderes Bild: Huawei liegt vorn". */
const IS_OF_WHAT_FOLLOWS = lazy(
  () =>
    /(?:\p{Ll} (?:image|picture|illustration|cr[eé]dito?)|(?<!\p{L})(?:k?ein|das|\p{Ll}+(?:es|be)) Bild)\s?:$/u,
);
const LONGEST_WORD_BEFORE = 20;
const isSaidOfIt = (text: string, from: number, credit: string): boolean => {
  const mark = credit.search(/[:：]/);
  return (
    mark > 0 &&
    IS_OF_WHAT_FOLLOWS().test(text.slice(Math.max(0, from - LONGEST_WORD_BEFORE), from + mark + 1))
  );
};

/** "Photo by Huawei shows a mast" is a sentence. Asked of where a credit begins. */
const GOES_ON = lazy(
  () =>
    /^[^\p{L}]?[\p{L} ]{1,20} (?:by|courtesy of|von) [^.。\n)\]]{1,80} (?:show(?:s|ed)?|depict(?:s|ed)?|captures?|zeigt|zeigen|zeigte)(?!\p{L})/u,
);

const LONGEST_CREDIT_WORD = 20;
/** What the patterns look behind for, and one more: so, no credit begins where the slice of a text does, but where the text does. */
const LOOKS_BEHIND = 4;

/** True when the span of a text lies in the credit of a picture. */
export function isInCredit(text: string, start: number, end: number): boolean {
  const from = Math.max(0, start - LONGEST_CREDIT);
  const first = Math.max(0, from - LOOKS_BEHIND);
  // A name may be the word that a credit begins with: "Bild: dpa". Asked of every name, and a block may be of any length.
  const near = inSmallLetters(text.slice(first, end + LONGEST_CREDIT_WORD));
  if (!SIGN.test(near)) return false;
  const isReal = (begins: number, credit: string) =>
    !isOfWhat(text, begins) &&
    !isSaidOfIt(text, begins, credit) &&
    !GOES_ON().test(text.slice(begins, begins + LONGEST_CREDIT));
  return CREDITS.some(({ pattern, sign }) => {
    if (sign && !sign.test(near)) return false;
    pattern().lastIndex = from - first;
    for (let found = pattern().exec(near); found; found = pattern().exec(near)) {
      const begins = first + found.index;
      if (begins >= end) return false;
      if (begins + found[0].length > start) return isReal(begins, found[0]);
    }
    return false;
  });
}
