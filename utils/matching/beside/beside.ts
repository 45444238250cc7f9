/** Parts of an article's text that stand beside its prose: dateline, byline, credits of pictures, links to other articles. */
import { lazy } from '../../lazy.ts';
import { prefiltered } from '../letters/prefiltered.ts';
import { isInVenue } from '../namesakes/venues.ts';
import { isAppeal } from './appeals.ts';
import { isInAppeal } from './appeals-in-prose.ts';
import { isByline } from './bylines.ts';
import { isInLastCredit, LONGEST_CREDIT } from './labels.ts';
import { PICTURE_SOURCE, PICTURE_SOURCE_SIGN } from './picture-sources.ts';

/** A dateline names a place and an agency in brackets before a dash: "WASHINGTON, Feb 11 (Reuters) - ". */
const DATELINE = lazy(
  () =>
    /^\s*(?:[\p{Lu}\p{N}][\p{L}\p{N}.,'’/-]*\s+){0,7}(?:[\p{Lu}\p{N}][\p{L}\p{N}.,'’/-]*)?\((?:\p{Lu}[\p{L}\p{N}.&-]*(?:[ /,]+\p{Lu}[\p{L}\p{N}.&-]*){0,3}|dpa[\p{L}-]*|sda|apa|ots)\)\s*[-–—]{1,2}\s|^\s*【[^】\n]{2,40}[电電]】|^\s*(?:\p{Lo}{2,12}\d{1,2}月\d{1,2}日[电電])/u,
);

interface Credits {
  /** Texts without it have none. */
  sign: RegExp;
  pattern: () => RegExp;
}
function credits(sign: RegExp, begins: string): Credits {
  const credit = `(?:^|[\\s.(["|])(?:${begins})\\s*[^.。।\\n)）\\]]{1,80}`;
  return { sign, pattern: lazy(() => new RegExp(credit, 'gu')) };
}

/**
 * What a picture's credit begins with, in small letters: V8 takes thrice as long to make a pattern that is to ignore case. The second is for
 * what tells that there is a source, and of a picture; it takes milliseconds, and there must be a word for a source.
 */
const CREDITS: readonly Credits[] = [
  credits(
    /./,
    `(?:photo(?:graph)?|picture|image|illustration|foto|bild|fotografie|crédit photo|photo credit|crédit|credit|crédito|credito|kredit|фото|zdjęcie|fot\\.|kuva|fotoğraf|φωτογραφία|صورة|الصورة|תמונה|צילום)\\s*(?:[:/：／]|by\\s|courtesy of\\s|von\\s)|(?:图片来源|圖片來源|图源|圖源|写真提供|写真|사진)\\s*[:/：／=＝]|(?:تصوير|عکس|ảnh(?: minh họa)?|ภาพ(?:จาก)?|ছবি|फोटो)\\s*[:：]|(?<=[(（])(?:sumber|ที่มา|출처|出典|出所|照片)\\s*[:：]|©`,
  ),
  credits(PICTURE_SOURCE_SIGN, `(?:${PICTURE_SOURCE})\\s*[:：]`),
];
/** In small letters, each where it was. İ alone is two letters in small ones. */
const inSmallLetters = (text: string): string => text.replaceAll('İ', 'i').toLowerCase();

/** Every dateline, credit and agency has one of these. Most texts have none, and are done with in a tenth of the time. */
const DATELINE_SIGN = /\)\s[-–—]|[电電]/;
const AGENCY_SIGN = /\/|[Vv][Ii][Aa]\s/;
const CREDIT_SIGN =
  /[:/：／=＝©]|(?:bild|credit|crédit|dito|fot\.|foto|fotoğraf|graph|graphie|image|kredit|kuva|photo|picture|tion|zdjęcie|фото|φία)\s*(?:by|courtesy of|von)\s/i;

/** Agencies whose pictures newspapers print, at the end of a caption: "A mast in Leeds. Bloomberg/Getty Images". */
const AGENCY_LAST = lazy(
  () =>
    /(?:^|[.!?”"]\s+|\()[^.!?\n(]{0,60}(?:\/\s?|\bvia\s)(?:Getty(?: Images)?|AFP|AP|Reuters|EPA|EFE|ANSA|dpa|Shutterstock|Alamy|PA|Bloomberg)(?!\p{L})[^.!?\n]{0,40}$/iu,
);

const LONGEST_CREDIT_WORD = 20;

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

/** Who wrote an article besides its author, and who edited it. */
const CONTRIBUTED = /^[^.!?“"]{0,160} contributed (?:reporting|to this (?:article|post|report|story))\.?\s*$/;
const REPORTED = prefiltered(
  /ing by /,
  () =>
    /^\W*(?:Additional )?(?:Reporting|Writing|Editing) by (?:(?:\p{Lu}[\p{L}'’-]*|and|at|for|in|of|the|additional|reporting|writing|editing|by)(?:[\s,;.&]+|$))+$/u,
);

/**
 * What a link to another article begins with, in small letters. Some of it begins sentences too, "Related stories on Facebook were removed", and is told by the
 * mark or the name behind it.
 */
const RELATED = lazy(
  () =>
    /^\s*[▶►»•*[(]*\s*(?:read more(?! than| into)|read also|also read|see also|more on this|(?:related(?: stories| articles)?|recommended|don['’]t miss|mehr zum thema|관련 기사)(?=\s*(?:[:：|–—-]|$))|(?:関連記事|相關新聞|相关新闻|관련기사)(?!\p{L})|lesen sie auch|lire aussi|à lire aussi|a lire aussi|lea también|leer más|le puede interesar|lee también|leia também|leia mais|leggi anche|lees ook|läs också|läs även|les også|læs også|czytaj (?:też|także|również)|zobacz też|čtěte také|přečtěte si|читайте также|читайте також|διαβάστε επίσης|ayrıca okuyun|lue myös|citește și|olvassa el|اقرأ أيضا|اقرأ أيضًا|קראו גם|关联阅读|相关阅读|延伸閱讀|延伸阅读|あわせて読みたい|อ่านเพิ่มเติม|यह भी पढ़ें)(?=$|[\s:：|–—-]|\p{Lo})/u,
);
/** The same above several, with what they are about: names, and no other words. "More about control than espionage" is a headline. */
const ABOUT = prefiltered(
  /^\s*(?:M(?:ore|ehr|ás|eer)|Plus|Altro) /,
  () =>
    /^\s*(?:More (?:on|about|from)|Mehr (?:zu[rm]?(?: Thema)?|aus)|Plus sur|Más sobre|Meer over|Altro su)(?:\s+(?:(?:and|et|in|und|y) )?\p{Lu}[\p{L}\p{N}’'-]*){1,5}\s*$/u,
);
const LONGEST_RELATED = 240;

/** True when the span of a block lies in what is not prose. `language` is a primary subtag. */
export const isBesideProse = (
  text: string,
  start: number,
  end: number,
  language: string | null = null,
): boolean =>
  isInVenue(text, start, end, language) ||
  isInLastCredit(text, start) ||
  isInDateline(text, start) ||
  isInCredit(text, start, end) ||
  isInAgency(text, end) ||
  isInAppeal(text, start, end);

/** True when the whole block is a byline, a link, or asks something of the reader. */
export const isNoProse = (text: string): boolean =>
  isAppeal(text) ||
  isByline(text) ||
  (text.length <= LONGEST_RELATED &&
    (RELATED().test(text.toLowerCase()) ||
      [ABOUT, CONTRIBUTED, REPORTED].some((pattern) => pattern.test(text))));

function isInDateline(text: string, start: number): boolean {
  if (start >= LONGEST_CREDIT || !DATELINE_SIGN.test(text.slice(0, LONGEST_CREDIT))) return false;
  return start < (DATELINE().exec(text)?.[0].length ?? 0);
}

function isInCredit(text: string, start: number, end: number): boolean {
  const from = Math.max(0, start - LONGEST_CREDIT);
  // A name may be the word that a credit begins with: "Bild: dpa".
  const around = text.slice(0, end + LONGEST_CREDIT_WORD);
  if (!CREDIT_SIGN.test(around.slice(from))) return false;
  const small = inSmallLetters(around);
  const isReal = (begins: number, credit: string) =>
    !isOfWhat(text, begins) &&
    !isSaidOfIt(text, begins, credit) &&
    !GOES_ON().test(text.slice(begins, begins + LONGEST_CREDIT));
  return CREDITS.some(({ sign, pattern }) => {
    if (!sign.test(small.slice(from))) return false;
    pattern().lastIndex = from;
    for (let found = pattern().exec(small); found && found.index < end; found = pattern().exec(small))
      if (found.index + found[0].length > start) return isReal(found.index, found[0]);
    return false;
  });
}

function isInAgency(text: string, end: number): boolean {
  const from = Math.max(0, text.length - LONGEST_CREDIT);
  if (end <= from) return false;
  const last = text.slice(from);
  const found = AGENCY_SIGN.test(last) ? AGENCY_LAST().exec(last) : null;
  return found !== null && from + found.index < end;
}
