/** Parts of an article's text that stand beside its prose: dateline, byline, credits of pictures, links to other articles. */

/** A dateline names a place and an agency in brackets before a dash: "WASHINGTON, Feb 11 (Reuters) - ". */
const DATELINE =
  /^\s*(?:[\p{Lu}\p{N}][\p{L}\p{N}.,'’/-]*\s*){0,8}\((?:\p{Lu}[\p{L}\p{N}.&-]*(?:[ /,]+\p{Lu}[\p{L}\p{N}.&-]*){0,3}|dpa[\p{L}-]*|sda|apa|ots)\)\s*[-–—]{1,2}\s|^\s*【[^】\n]{2,40}[电電]】|^\s*(?:\p{Lo}{2,12}\d{1,2}月\d{1,2}日[电電])/u;

/** What a picture's credit begins with. */
const CREDIT =
  /(?:^|[\s.(["|])(?:(?:Photo(?:graph)?|Picture|Image|Illustration|Foto|Bild|Fotografie|Crédit photo|Photo credit|Crédit|Credit|Crédito|Credito|Kredit|Фото|Zdjęcie|Fot\.|Kuva|Fotoğraf|Φωτογραφία|صورة|الصورة|תמונה|צילום)\s*(?:[:/：／]|by\s|courtesy of\s|von\s)|(?:图片来源|圖片來源|图源|圖源|写真提供|写真|사진)\s*[:/：／=＝]|©)\s*[^.。\n)\]]{1,80}/giu;

/** Every dateline, credit and agency has one of these. Most paragraphs have none, and are done with sooner. */
const DATELINE_SIGN = /[)电電]/;
const AGENCY_SIGN = /\/|\bvia\s/i;
const CREDIT_SIGN = /[:/：／=＝©]|\b(?:by|courtesy|von)\b/i;

/** Agencies whose pictures newspapers print, at the end of a caption: "A mast in Leeds. Bloomberg/Getty Images". */
const AGENCY_LAST =
  /(?:^|[.!?”"]\s+|\()[^.!?\n(]{0,60}(?:\/\s?|\bvia\s)(?:Getty(?: Images)?|AFP|AP|Reuters|EPA|EFE|ANSA|dpa|Shutterstock|Alamy|PA|Bloomberg)[^.!?\n]{0,40}$/iu;

const LONGEST_CREDIT = 120;

const BYLINE =
  /^\s*(?:By|Von|Par|Por|Di|Door|Av|Af|Od|Napsal|Autor(?:in)?:|Автор:|Текст:|Автори?:|Tekst:|Text:|Yazan:|بقلم:?|كتب:?|מאת:?|文[／/:：]|記者|记者|【記者|作者)[\s:：]?\s*\S/u;
const LONGEST_BYLINE = 90;

/** What a link to another article begins with. */
const RELATED =
  /^\s*[▶►»•*[(]*\s*(?:Read more|Read also|Also read|See also|More on this|Related (?:stories|articles)|(?:Related|Recommended)(?=\s*(?:[:：|–—-]|$))|Don['’]t miss|Lesen Sie auch|Mehr zum Thema|Lire aussi|À lire aussi|A lire aussi|Lea también|Leer más|Le puede interesar|Lee también|Leia também|Leia mais|Leggi anche|Lees ook|Läs också|Läs även|Les også|Læs også|Czytaj (?:też|także|również)|Zobacz też|Čtěte také|Přečtěte si|Читайте также|Читайте також|Διαβάστε επίσης|Ayrıca okuyun|Lue myös|Citește și|Olvassa el|اقرأ أيضا|اقرأ أيضًا|קראו גם|关联阅读|相关阅读|延伸閱讀|延伸阅读|相關新聞|相关新闻|関連記事|あわせて読みたい|관련기사|관련 기사|อ่านเพิ่มเติม|यह भी पढ़ें)(?=$|[\s:：|–—-]|\p{Lo})/iu;
const LONGEST_RELATED = 240;

export interface Span {
  start: number;
  end: number;
}

/** The spans of a block that are not prose, in no order. */
export function besideProse(text: string): Span[] {
  if (text.length <= LONGEST_BYLINE && BYLINE.test(text) && !/[.!?。！？]\s*$/.test(text))
    return [{ start: 0, end: text.length }];
  if (text.length <= LONGEST_RELATED && RELATED.test(text)) return [{ start: 0, end: text.length }];
  const spans: Span[] = [];
  const dateline = DATELINE_SIGN.test(text.slice(0, LONGEST_CREDIT)) ? DATELINE.exec(text) : null;
  if (dateline) spans.push({ start: 0, end: dateline[0].length });
  if (CREDIT_SIGN.test(text))
    for (const { index, 0: credit } of text.matchAll(CREDIT))
      spans.push({ start: index, end: index + credit.length });
  const last = Math.max(0, text.length - LONGEST_CREDIT);
  const agency = AGENCY_SIGN.test(text.slice(last)) ? AGENCY_LAST.exec(text.slice(last)) : null;
  if (agency) spans.push({ start: last + agency.index, end: text.length });
  return spans;
}
