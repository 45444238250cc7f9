/** Lines that lead to another article: "Read also: …", "Lesen Sie auch: …", "（延伸閱讀：…". */
import { Alternatives } from '../letters/alternatives.ts';
import { listed } from '../letters/lists.ts';
import { prefiltered } from '../letters/prefiltered.ts';

const markedBehind = (words: string): string => `${words}(?=\\s*(?:[:：|–—-]|$))`;
const apart = (words: string): string => `${words}(?!\\p{L})`;

/**
 * What such a line begins with, in small letters. Some of it begins sentences too, "Related stories on Facebook were removed", and is told
 * by the mark or the name behind it.
 */
const BEGINNINGS = listed(`
read more(?! than| into)|read also|also read|see also|more on this|
${['related(?: stories| articles)?', 'recommended', "don['’]t miss", 'mehr zum thema', '관련 기사'].map(markedBehind).join('|')}|
watch(?= \\|)|listen(?= \\|)|
lesen sie auch|lesen sie mehr|siehe auch|lire aussi|lire également|à lire aussi|à lire également|a lire aussi|voir aussi|
lea también|leer también|lee también|leer más|le puede interesar|te puede interesar|también te puede interesar|mira también|ver también|
leia também|leia mais|veja também|leggi anche|leggi pure|vedi anche|lees ook|llegiu també|llegeix també|irakurri ere|
läs också|läs även|les også|læs også|lue myös|loe ka|loe veel|loe lisaks|lasi arī|lasiet arī|taip pat skaitykite|skaitykite taip pat|
czytaj (?:też|także|również)|zobacz też|zobacz także|przeczytaj też|przeczytaj także|čtěte také|přečtěte si|prečítajte si|čítajte aj|
preberite tudi|preberite še|pročitajte (?:i|još|takođe|također|više)|прочитајте (?:и|још|уште)|прочетете (?:и|още)|вижте (?:и|още)|
читайте также|читать также|смотрите также|читайте також|читати також|чытайце таксама|сондай-ақ оқыңыз|
διαβάστε επίση[σς]|διαβάστε ακόμη|δείτε επίσης|ayrıca okuyun|bunu da oxuyun|həmçinin oxuyun|citește și|citiți și|olvassa el|lexoni edhe|lexo edhe|
اقرأ أيضا|اقرأ أيضًا|اقرأ أيضاً|إقرأ أيضا|بیشتر بخوانید|همچنین بخوانید|مزید پڑھیں|یہ بھی پڑھیں|קראו גם|
यह भी पढ़ें|ये भी पढ़ें|हे ही वाचा|हेही वाचा|यो पनि पढ्नुहोस्|আরও পড়ুন|আরো পড়ুন|આ પણ વાંચો|ਇਹ ਵੀ ਪੜ੍ਹੋ|இதையும் படிக்க|ఇవి కూడా చదవండి|ಇದನ್ನೂ ಓದಿ|
baca juga|baca selengkapnya|đọc thêm|xem thêm|basahin din|soma pia|อ่านเพิ่มเติม|
${['関連記事', '相關新聞', '相关新闻', '相關報導', '相关报道', '熱門點閱', '熱門新聞', '推薦閱讀', '推荐阅读', '관련기사'].map(apart).join('|')}|关联阅读|相关阅读|延伸閱讀|延伸阅读|あわせて読みたい`);

/** What stands before it: bullets, brackets. */
const BEFORE = /^[\s▶►»•*[(（【]*/u;
const RELATED = new Alternatives(BEGINNINGS, '(?=$|[\\s:：|–—】)）-]|\\p{Lo})');

/** The same above several, with what they are about: names, and no other words. "More about control than espionage" is a headline. */
const ABOUT = prefiltered(
  /^\s*(?:M(?:ore|ehr|ás|eer)|Plus|Altro) /,
  () =>
    /^\s*(?:More (?:on|about|from)|Mehr (?:zu[rm]?(?: Thema)?|aus)|Plus sur|Más sobre|Meer over|Altro su)(?:\s+(?:(?:and|et|in|und|y) )?\p{Lu}[\p{L}\p{N}’'-]*){1,5}\s*$/u,
);

/** True when a block leads to other articles. */
export function isRelated(text: string): boolean {
  const small = text.toLowerCase();
  const at = BEFORE.exec(small)?.[0].length ?? 0;
  return RELATED.endAt(small, at) >= at || ABOUT.test(text);
}
