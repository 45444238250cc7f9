/** The credit that ends a caption or an article: "(Huawei/Handout)", "(With inputs from Reuters)", "新华社记者 王小明 摄". */
import { lazy } from '../../lazy.ts';
import { inSmallLetters } from '../letters/small-letters.ts';
import { prefiltered } from '../patterns/prefiltered.ts';

/** A credit in brackets, at the end of a caption: "(Huawei/Handout)". */
const BRACKETS = /[([（［【][^()[\]（）［］【】]{1,80}[)\]）］】]\s*$/u;
const CREDIT_WORD =
  '(?:(?:photo|photograph|photography|photographer|picture|handout|credit|crédit|crédito|courtesy|foto|bild|imagen|imagem)s?|images?|divulgação|reprodução)';
/** It begins with such a word, or has one beside a mark: "(Image problems at Huawei)" and "(whose image suffered)" are prose. */
const CREDITS = lazy(
  () =>
    new RegExp(
      `^[([（［【]\\s*(?:(?:责编|責編|责任编辑|責任編輯|编辑|編輯|记者|記者|校对|校對|审核|審核)\\s*[:：]|(?:图源|圖源|图片|圖片|来源|來源|画像|写真|提供|사진|자료|[图圖]\\s*[/／:：])|${CREDIT_WORD}\\s*(?:[)\\]）］】]|(?:(?:provided|released|supplied|taken) by|by|courtesy|credit|via|von|par|(?:cedida )?por|gentileza|cortesía|d[ei])(?!\\p{L})))|${CREDIT_WORD}\\s*[:：/／|=]|[/／,;]\\s*${CREDIT_WORD}\\s*[)\\]）］】]|©|(?:图|圖|照片|写真|画像)\\P{P}{0,20}提供|제공\\s*[)）\\]]`,
      'u',
    ),
);
/** The same with a capital that tells: "(Photo Huawei)", "(Getty Images)". */
const NAMED_CREDITS = lazy(
  () =>
    /^[([（［【]\s*(?:(?:[Pp]hotos?|[Ff]otos?|[Ff]ot\.|[Ii]mages?|Bild|[Ii]magen|[Ii]magem) \p{Lu}|By (?:the )?(?:(?:\p{Lu}(?:\p{L}|\p{M}|[.'’-])*|and|bureau|desk|for|of|staff|the)[\s,/]*)+[)\]）］】])|(?:\p{Lu}\S*|file|stock) (?:[Pp]hotos?|Images?|Pictures?|Fotos?)\s*[)\]）］】]/u,
);
/** Who took a picture, and for whom, behind a sentence: "A mast. (Ann Writer/The Port Press)". Round brackets behind a name explain it. */
const PHOTOGRAPHER = prefiltered(
  /[/／]/,
  () =>
    /(?:(?:^|[.!?…”"])\s*[(（]|[[［])(?:\p{Lu}(?:\p{L}|\p{M}|[.'’-])* ){1,3}\p{Lu}(?:\p{L}|\p{M}|[.'’-])*\s?[/／]\s?(?:The )?\p{Lu}[^,;()（）[\]]{0,40}[)\]）］]\s*$/u,
);
/** The same in Chinese, at the end of a line: "新华社记者 王小明 摄". */
const TAKEN = prefiltered(
  /[摄攝图圖]\s*$/,
  () =>
    /(?:^|[。！？▲△\s])(?:[^。！？▲△\s]{0,14}(?:记者|記者|通讯员|通訊員|摄影[师師队隊]?|攝影[師隊]?)\s?)?\p{Script=Han}{2,6}(?:、\p{Script=Han}{2,4}){0,3}\s?(?<![拍录錄所怎么麼航])(?:摄|攝|供图|供圖)\s*$/u,
);
/** The same without a photographer: an agency on one side of a slash. */
const BY_AGENCY = prefiltered(
  /[/／]/,
  () =>
    /(?:^|(?<=\p{Ll}{3})[.])\s*\((?:[^/()\s]{1,20}\/(?:AA|ANI|ANP|ANTARA|APA|BELGA|BERNAMA|BTA|CBC|HINA|MTI|NTB|PAP|PTI|SDA|STA|TASR|TASS|TT|TTXVN|dpa)|(?:ANTARA|Red\.|TRIBUN\p{Lu}*)\/[^/()\s]{1,20})\)\s*$/u,
);
/** Where a text or a picture was taken from, and who else told of it, behind a sentence: "(With inputs from Reuters)", "（取自報社網站）". */
const TAKEN_FROM = prefiltered(
  /[)）]\s*$/,
  () =>
    /(?:^|[.!?”"]\s*)\((?:(?:[Ww]ith (?:\S+ )?(?:inputs?|information|files|reporting) from|[Cc]on información d|[Cc]om informações d)[^,()]{1,60})\)\s*$|(?:^|[。！？」』”]\s*)[（(](?:取|[图圖]?翻[攝摄]|[擷截摘]|(?:综合|綜合)?(?:整理|编译|編譯))自(?!己)[^（）()，,]{1,40}[)）]\s*$/u,
);
/**
 * And in Japanese and Korean: "閉校した高校＝日本新聞撮影", "도면을 실었다. 화웨이 제공". Headlines end in these words, too: "…＝ファーウェイが提供",
 * "“통신비 줄인다” 화웨이 장비 무료 제공".
 */
const GIVEN = prefiltered(
  /(?:撮影|提供|제공)[)）.]?\s*$/,
  () =>
    /[＝=](?:[^＝=。]{1,40}[、,])?[^＝=。、がをにでのは]{1,20}(?:撮影|提供)[)）]?\s*$|(?<=\p{L}[.]\s)(?!(?:\S+\s)?(?:무료|무상|장비|기술|서비스|정보)\s)(?:[^\s.!?,]+\s){1,2}제공\.?\s*$/u,
);
/**
 * Behind a word for a picture, with no mark between: "A mast. Photo Huawei", "Un mât en 2007 Photo d'archives. Huawei". In Polish such a
 * credit needs nothing before it: "Maszt, 1966 r. Fot. materiały prasowe Huawei".
 */
const PICTURED = prefiltered(/ot|OT|hoto|ild|mage|eeld|Zdj|ото|ФОТО|picture/, () => {
  const opened = '(?:^|(?<=[\\p{L}\\p{N}]{3}["”»)]?)[.…]["”»)]?\\s+|[|]\\s*|\\s[/–—]\\s)';
  const word = '(?:[Ff]oto|FOTO|[Pp]hoto|PHOTO|Fotó|Beeld|Image[mn]|Фото|ФОТО)';
  const archive =
    "(?:[Pp]hotos? (?:d['’])?archives?|[Ff]oto de archivo|[Ff]oto d['’]archivio|Archiv(?:bild|foto)|Symbol(?:bild|foto)|[Ff]ile (?:photo|picture|image))";
  const name =
    "(?:\\p{Lu}(?:\\p{L}|\\p{M}|\\p{N}|[.'’])*|dpa|and|archiv|courtesy(?: of)?|de|et|la|und|van|via|von|y)";
  const polish = `(?:${name}|archiwum|arch\\.|mat\\.|materiały|prasowe|własne)`;
  const names = (one: string): string => `\\s(?:${one}(?:[ ,/&|-]+|$)){1,6}$`;
  return new RegExp(
    `(?:${opened}(?:${word}|${archive}\\.?)|(?<!\\p{L})${archive}\\.)${names(name)}|(?:(?<!\\p{L})(?:Fot|Zdj)\\.|${opened}(?:fot|zdj)\\.)${names(polish)}`,
    'u',
  );
});
/** "Handout/Huawei", "Divulgação/Huawei". */
const HANDOUT = /(?:[Hh]andout|HANDOUT|Divulgação|Reprodução) ?\/ ?[^/.]{1,40}$/u;

/** Of a block, as much is looked at for a credit, in UTF-16 units. */
export const LONGEST_CREDIT = 120;

/** True when a span of a block lies in the credit that ends it. */
export function isInLastCredit(text: string, start: number): boolean {
  // Asked of every name, and a block may be of any length.
  const from = Math.max(0, text.length - LONGEST_CREDIT);
  if (start < from) return false;
  const last = text.slice(from);
  const credit = BRACKETS.exec(last);
  const found =
    (credit && (CREDITS().test(inSmallLetters(credit[0])) || NAMED_CREDITS().test(credit[0]))
      ? credit
      : null) ??
    PHOTOGRAPHER.exec(last) ??
    (credit ? null : HANDOUT.exec(last)) ??
    PICTURED.exec(last) ??
    BY_AGENCY.exec(last) ??
    TAKEN_FROM.exec(last) ??
    TAKEN.exec(last) ??
    GIVEN.exec(last);
  return found !== null && start >= from + found.index;
}
