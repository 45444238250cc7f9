/** Labels and credits: where a picture or a text is from, what an article is filed under, and who paid for it. */

/** Words before a colon that name where a picture or a text is from, what an article is filed under, and who paid for it. */
const LABELS = `
photos?|pictures?|images?|image courtesy|(?:photo|image|picture) credits?|graphics?|illustrations?|sources?(?!\\s*:.* (?:to|will|says?|is|are|has|have|was|were|may|could|plans?) )|
bild|bilder|fotos?|bildquellen?|bildnachweis|bildrechte|grafik|quellen?|crédits?|crédits? photos?|image d'illustration|
imagen|imágenes|fuente|imagem|imagens|fonte|immagine|immagini|beeld|bron|billede|kilde|källa|kuvat?|lähde|teksti|
źródło|zdjęcie|fot|zdroj|fotó|kép|forrás|sursa|sursa foto|фото|изображение|картинка|иллюстрация|источник|джерело|зображення|
πηγή|φωτογραφία|kaynak|fotoğraf|görsel|المصدر|الصورة|صورة|מקור|צילום|ảnh|ảnh minh họa|nguồn|nguồn ảnh|sumber|foto dok|
tags?|topics?|filed under|more on|keywords|related topics|labels|categor(?:y|ies)|section|themen|thema|mehr zu|schlagw[oö]rter?|schlagworte|stichworte|
kategorien?|sujets?|thèmes?|mots[- ]clés|catégories?|etiquetas|temas?|categorías?|palabras clave|assuntos?|tópicos|palavras-chave|argomenti|temi|
parole chiave|onderwerpen|trefwoorden|tagi|tematy|słowa kluczowe|štítky|témata|címkék|etichete|subiecte|теги|темы|тема|рубрика|метки|ключевые слова|
теґи|ετικέτες|θέματα|etiketler|konular|الكلمات المفتاحية|وسوم|תגיות|נושאים|từ khóa|chủ đề|kata kunci|topik|टैग|
anzeige|advertisement|sponsored|sponsored by|werbung|publicité|publicidad|reklama|advertorial|реклама`
  .trim()
  .replace(/\s*\n\s*/g, '');
const LABELLED = new RegExp(
  `^[^\\p{L}\\p{N}]*(?:[\\d\\s:/.年月日-]*)(?:(?:${LABELS})\\s*[:：|=＝]|(?:图|圖|图片|圖片|图源|圖源|来源|來源|画像|写真|出典|出所|提供|关键词|關鍵詞|關鍵字|标签|標籤|タグ|キーワード|사진|사진제공|자료|출처|키워드|태그)\\s?[:：/／=＝|])`,
  'u',
);
const LONGEST_LABELLED = 120;
/** Partners of whoever publishes the page. */
const PARTNER =
  /^\s*(?:in (?:paid )?partnership with|brought to you by|in (?:kooperation|zusammenarbeit) mit|en partenariat avec|en colaboración con|em parceria com|in collaborazione con|in samenwerking met|we współpracy z)(?!\p{L})[^.,!?;]{1,60}$/u;
/** The same as a label in a line of its own, with no mark between. */
const PICTURE =
  /^\s*(?:[Ff]ot\.|[Zz]dj\.|[Ff]otos?|[Pp]hotos?|Bild|Foto (?:cedida por|di)|Divulgação ?\/|Reprodução ?\/) ?\p{Lu}[^.!?]{1,70}$/u;

/** A credit in brackets, at the end of a caption: "(Huawei/Handout)". */
const BRACKETS = /[([（［【][^()[\]（）［］【】]{1,80}[)\]）］】]\s*$/u;
const CREDITS =
  /^[([（［【]\s*(?:责编|責編|责任编辑|責任編輯|编辑|編輯|记者|記者|校对|校對|审核|審核)\s*[:：]|handout|photo|foto|bild|image|imagen|imagem|picture|credit|crédit|courtesy|divulgação|reprodução|©|图源|圖源|图片|圖片|来源|來源|画像|写真|提供|사진|자료/iu;
/** Who took a picture, and for whom, behind a sentence: "A mast. (Ann Writer/The Port Press)". Round brackets behind a name explain it. */
const PHOTOGRAPHER =
  /(?:(?:^|[.!?…”"])\s*[(（]|[[［])(?:\p{Lu}[\p{L}\p{M}.'’-]* ){1,3}\p{Lu}[\p{L}\p{M}.'’-]*\s?[/／]\s?(?:The )?\p{Lu}[^,;()（）[\]]{0,40}[)\]）］]\s*$/u;
/** The same in Chinese, at the end of a line: "新华社记者 王小明 摄". */
const TAKEN =
  /(?:^|[。！？▲△\s])(?:[^。！？▲△\s]{0,14}(?:记者|記者|通讯员|通訊員|摄影[师師队隊]?|攝影[師隊]?)\s?)?\p{Script=Han}{2,6}(?:、\p{Script=Han}{2,4}){0,3}\s?(?<![拍录錄所怎么麼航])(?:摄|攝|供图|供圖)\s*$/u;
const HANDOUT = /(?:[Hh]andout|HANDOUT|Divulgação|Reprodução) ?\/ ?[^/.]{1,40}$/u;

/** As long as any such credit. */
const LONGEST_CREDIT = 120;

/** True when a span of a block lies in the credit that ends it. */
export function isInLastCredit(text: string, start: number): boolean {
  // Asked of every name, and a block may be of any length.
  const from = Math.max(0, text.length - LONGEST_CREDIT);
  if (start < from) return false;
  const last = text.slice(from);
  const credit = BRACKETS.exec(last);
  const found =
    (credit && CREDITS.test(credit[0]) ? credit : null) ??
    PHOTOGRAPHER.exec(last) ??
    (credit ? null : HANDOUT.exec(last)) ??
    TAKEN.exec(last);
  return found !== null && start >= from + found.index;
}

/** True when a block only says where a picture or a text is from, what an article is filed under, or who paid for it. */
export function isLabel(text: string): boolean {
  const small = text.toLowerCase();
  if (PARTNER.test(small)) return true;
  return text.length <= LONGEST_LABELLED && (LABELLED.test(small) || PICTURE.test(text));
}
