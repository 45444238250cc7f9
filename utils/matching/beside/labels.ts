/** Labels and credits: where a picture or a text is from, what an article is filed under, and who paid for it. */
import { lazy } from '../../lazy.ts';
import { Alternatives } from '../letters/alternatives.ts';
import { listed } from '../letters/lists.ts';
import { prefiltered } from '../letters/prefiltered.ts';
import { pictureSources } from './picture-sources.ts';

/** Words before a colon that name where a picture or a text is from, or who paid for it. */
const ORIGINS = listed(`
photos?|pictures?|images?|image courtesy|photo credits?|image credits?|picture credits?|graphics?|illustrations?|source|
bild|bilder|fotos?|bildquellen?|bildnachweis|bildmaterial|bildrechte|grafik|quellen?|crédits?|crédits? photos?|image d'illustration|
imagen|imágenes|fuente|imagem|imagens|imatge|fonte|immagine|immagini|beeld|bron|billede|kilde|källa|kuvat?|lähde|teksti|
źródło|zdjęci[ea]|fot|zdroj|fotó|kép|forrás|surs[aă]|фото|изображение|картинка|иллюстрация|источник|джерело|зображення|снимк[аи]|източник|извор|
πηγή|φωτογραφία|kaynak|fotoğraf|görsel|المصدر|الصورة|صورة|מקור|צילום|ảnh|ảnh minh họa|nguồn|nguồn ảnh|sumber|foto dok|
anzeige|advertisement|sponsored|sponsored by|werbung|publicité|publicidad|reklama|advertorial|реклама`);
/** The same for what an article is filed under. */
const TOPICS = listed(`
tags?|topics?|filed under|more on|keywords|related topics|labels|categor(?:y|ies)|section|themen|thema|mehr zu|schlagw[oö]rter?|schlagworte|stichworte|
kategorien?|sujets?|thèmes?|mots[- ]clés|catégories?|etiquetas|temas?|categorías?|palabras clave|assuntos?|tópicos|palavras-chave|argomenti|temi|
parole chiave|onderwerpen|trefwoorden|tagi|tematy|słowa kluczowe|štítky|témata|címkék|etichete|subiecte|теги|темы|тема|рубрика|метки|ключевые слова|
теґи|ετικέτες|θέματα|etiketler|konular|الكلمات المفتاحية|وسوم|תגיות|נושאים|từ khóa|chủ đề|kata kunci|topik|टैग`);
const ASIAN =
  '图|圖|图片|圖片|图源|圖源|来源|來源|画像|写真|出典|出所|提供|责编|責編|责任编辑|責任編輯|校对|校對|关键词|關鍵詞|關鍵字|标签|標籤|タグ|キーワード|사진|사진제공|자료|출처|키워드|태그';
/** Words of prose and headlines, too, behind which nothing but names may stand. */
const NAMED = 'credits?|créditos?';
/** The same in Chinese: one name. */
const NAMED_ASIAN = '编辑|編輯|审核|審核';
const MARK = '\\s*[:：|=＝]';
const LABELS = [
  ...[new Alternatives(ORIGINS, MARK), ...pictureSources(MARK)].map((words) => ({ of: 'origin', words })),
  { of: 'topic', words: new Alternatives(TOPICS, MARK) },
  { of: 'names', words: new Alternatives(NAMED, MARK) },
  { of: 'origin', words: new Alternatives(ASIAN, '\\s?[:：/／=＝|]') },
  { of: 'origin', words: new Alternatives(NAMED_ASIAN, '\\s?[:：/／](?=\\s?\\p{Script=Han}{2,4}\\s*$)') },
] as const;
/** Most blocks have none, and are done with. */
const ANY_MARK = /[:：|=＝/／]/;
/** What stands before a label: bullets, brackets, a date. */
const BEFORE_LABEL = lazy(() => /^[^\p{L}\p{N}]*[\d\s:/.年月日-]*/u);

/** The label that a block begins with, where it ends, and what it is of. `small` is in small letters. */
function labelOf(small: string): { end: number; of: (typeof LABELS)[number]['of'] } | undefined {
  if (!ANY_MARK.test(small)) return undefined;
  const at = BEFORE_LABEL().exec(small)?.[0].length ?? 0;
  for (const { of, words } of LABELS) {
    const end = words.endAt(small, at);
    if (end > at) return { end, of };
  }
  return undefined;
}

const LONGEST_LABELLED = 120;
/**
 * Words that tell something, behind a name. "Source: Huawei" is a label, "Source: Huawei will leave" a headline. What an article is filed
 * under may have any words.
 */
const TELLS = lazy(
  () =>
    new RegExp(
      `(?<=(?:\\p{L}|\\p{M}|\\p{N})\\S* )(?:${listed(`
to|will|says?|is|are|has|have|was|were|may|could|plans?|must|should|wants?|
ist|sind|wird|werden|wurde|soll|sollen|hat|haben|muss|müssen|kann|darf|plant|droht|est|sont|va|vont|sera|ont|doit|veut|peut|pourrait|écope|
son|será|ha|han|debe|quiere|puede|podría|é|são|vai|deve|quer|pode|è|sono|sarà|hanno|vuole|può|wordt|worden|zal|moet|wil|heeft|mag|
jest|są|będzie|musi|chce|może|zapłaci|zostanie|je|bude|má|musí|должен|должн[аоы]|\\p{Ll}+(?:(?<!отч)ет|ёт|ют|ят|ит|[иа]л[аи]?|л(?:ся|ас[ья]|ись)|ють|уть|[іи]де)|
akan|telah|sedang|ingin|harus|dilarang|sẽ|đã|đang|bị|được|muốn|phải|سوف|ست\\p{L}{3,}|יהיה|תהיה|צפויה?`)})(?!\\p{L}|\\p{M})|\\s\\p{Ll}{2,}(?:acak|ecek|[ıiuü]yor)[^\\p{L}]*$|(?:[称稱將将](?!军|軍|来|來).{2}|宣布|起诉|起訴|拒绝|拒絕|回应|回應)`,
      'u',
    ),
);

/** Names, and what stands between them: "Huawei and the University of Leeds". */
const BETWEEN_NAMES = new Set(
  '& + - – — | / and of the for by at und der die das dem den von für et de du des la le les l y e i el los di del della do da dos van het'.split(
    ' ',
  ),
);
const isNames = (text: string): boolean => {
  const words = text.trim().split(/\s+/);
  return words.length === 1 || words.every((word) => BETWEEN_NAMES.has(word) || !/^\p{Ll}/u.test(word));
};
/** Behind such a label a caption may go on, and behind a text's source only more of the same: "Source: Huawei. Read more here". */
const OF_PICTURE = /photo|picture|image|graphic|foto|bild|imag|immag|zdjęc|снимк|фото|изображ|φωτο|εικόν/;
/** True when a sentence stands behind what a label names: "Photo: Reuters. Huawei denies it." */
function goesOn(labelled: string): boolean {
  const behind = /(?<=\p{L}{3})[.!?…]["'”’)]*\s+(\p{Lu}[^:：]*)$/u.exec(labelled)?.[1];
  return behind !== undefined && !isNames(behind);
}
/** Partners of whoever publishes the page. "Presented by the FCC’s chairman, …" is a sentence. */
const PARTNER = lazy(
  () =>
    /^\s*(?:in (?:paid )?partnership with|(?:brought to you|powered|hosted|sponsored|presented) by|in (?:kooperation|zusammenarbeit) mit|en partenariat avec|en colaboración con|em parceria com|in collaborazione con|in samenwerking met|we współpracy z)(?!\p{L})([^.,!?;]{1,60})$/u,
);
/** A label in a line of its own, with no mark between. */
const PICTURE = lazy(
  () =>
    /^\s*(?:[Ff]ot\.|[Zz]dj\.|[Ff]otos?|[Pp]hotos?|Bild|Foto (?:cedida por|di)|Divulgação ?\/|Reprodução ?\/) ?(\p{Lu}[^.!?/|(]{1,70})(?:[/|(][^.!?]{0,60})?$/u,
);

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
    /^[([（［【]\s*(?:[Pp]hotos?|[Ff]otos?|[Ii]mages?|Bild|[Ii]magen|[Ii]magem) \p{Lu}|By (?:the )?(?:(?:\p{Lu}(?:\p{L}|\p{M}|[.'’-])*|and|bureau|desk|for|of|staff|the)[\s,/]*)+[)\]）］】]|(?:\p{Lu}\S*|file|stock) (?:[Pp]hotos?|Images?|Pictures?|Fotos?)\s*[)\]）］】]/u,
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
    (credit && (CREDITS().test(credit[0].toLowerCase()) || NAMED_CREDITS().test(credit[0]))
      ? credit
      : null) ??
    PHOTOGRAPHER.exec(last) ??
    (credit ? null : HANDOUT.exec(last)) ??
    [BY_AGENCY, TAKEN_FROM, TAKEN, GIVEN].reduce<RegExpExecArray | null>(
      (known, pattern) => known ?? pattern.exec(last),
      null,
    );
  return found !== null && start >= from + found.index;
}

/** True when a block only says where a picture or a text is from, what an article is filed under, or who paid for it. `small` is it in small letters. */
export function isLabel(text: string, small: string): boolean {
  const partner = PARTNER().exec(small)?.[1];
  if (partner) return isNames(text.slice(-partner.length));
  if (text.length > LONGEST_LABELLED) return false;
  const label = labelOf(small);
  if (label) {
    const rest = text.slice(label.end);
    const isOfPicture = OF_PICTURE.test(small.slice(0, label.end));
    if (label.of === 'names') return isNames(rest);
    return label.of === 'topic' || !(TELLS().test(rest) || (isOfPicture && goesOn(rest)));
  }
  const pictured = PICTURE().exec(text)?.[1];
  return pictured !== undefined && isNames(pictured);
}
