/** Lines that lead to another article: "Read also: …", "Lesen Sie auch: …", "（延伸閱讀：…". */

import { inSmallLetters } from '../letters/small-letters.ts';
import { Alternatives, parted } from '../patterns/alternatives.ts';
import { listed } from '../patterns/lists.ts';
import { prefiltered } from '../patterns/prefiltered.ts';

const markedBehind = (phrases: string): string => withBehind(phrases, '(?=\\s*(?:[:：|–—-]|$))');
const apart = (phrases: string): string => withBehind(phrases, '(?!\\p{L})');
const withBehind = (phrases: string, behind: string): string =>
  parted(phrases)
    .map((phrase) => phrase + behind)
    .join('|');

/** What such a line begins with, in small letters. */
const BEGINNINGS = listed(`
read more(?! than| into)|read also|also read|see also|more on this|read(?= \\|)|watch(?= \\|)|listen(?= \\|)|
lesen sie auch|lire aussi|à lire aussi|à lire également|a lire aussi|
lea también|lee también|leer más|le puede interesar|también te puede interesar|
leia também|leia mais|veja também|leggi anche|lees ook|lees meer|llegiu també|llegeix també|irakurri gehiago|
läs också|läs även|läs mer|les også|les mer|læs også|læs mere|sjá einnig|lue myös|lue lisää|loe ka|loe veel|loe lisaks|
lasi arī|lasiet arī|taip pat skaitykite|skaitykite taip pat|
czytaj (?:też|także|również)|zobacz też|zobacz także|przeczytaj też|przeczytaj także|čtěte také|čtěte dál|přečtěte si|čítajte aj|
preberite tudi|preberite še|pročitajte (?:i|još|takođe|također|više)|прочитајте (?:и|још|уште)|прочетете (?:и|още)|прочети (?:и|още)|вижте още|
читайте также|читать также|читайте також|читати також|чытайце таксама|сондай-ақ оқыңыз|
διαβάστε επίση[σς]|διαβαστε επιση[σς]|διαβάστε ακόμ[ηα]|δείτε επίσης|ayrıca okuyun|ayrica okuyun|bunu da oxuyun|həmçinin oxuyun|
cite[șş]te [șş]i|citi[țţ]i [șş]i|citeste si|vezi [șş]i|vezi si|olvassa el|ezt is olvassa el|lexoni edhe|lexo edhe|
اقرأ أيضا|اقرأ أيضًا|اقرأ أيضاً|إقرأ أيضا|إقرأ أيضًا|إقرأ أيضاً|اقرأ المزيد|شاهد أيضا|شاهد أيضًا|بیشتر بخوانید|همچنین بخوانید|مزید پڑھیں|یہ بھی پڑھیں|קראו גם|
यह भी पढ़ें|ये भी पढ़ें|हे ही वाचा|हेही वाचा|यो पनि पढ्नुहोस्|আরও পড়ুন|আরো পড়ুন|આ પણ વાંચો|ਇਹ ਵੀ ਪੜ੍ਹੋ|இதையும் படிக்க|ఇవి కూడా చదవండి|ಇದನ್ನೂ ಓದಿ|
baca juga|baca selengkapnya|simak juga|lihat juga|basahin din|soma pia|อ่านเพิ่มเติม|关联阅读|相关阅读|延伸閱讀|延伸阅读|あわせて読みたい|
${apart('関連記事|相關新聞|相关新闻|相關報導|相关报道|相關文章|相关文章|熱門點閱|熱門新聞|推薦閱讀|推荐阅读|관련기사')}`).normalize(
  'NFC',
);
/** These begin sentences, too: "Siehe auch den Fall Huawei". There is a mark or nothing behind them. */
const MARKED = listed(`
related(?: stories| articles)?|llegir més|更多關於|更多关于|recommended|don['’]t miss|mehr zum thema|auch interessant|siehe auch|lesen sie mehr|관련 기사|
lire également|voir aussi|sur le même sujet|leer también|te puede interesar|mira también|ver también|leggi pure|vedi anche|
prečítajte si|смотрите также|материал по теме|материалы по теме|вижте и|đọc thêm|xem thêm`).normalize('NFC');

/** What stands before it: bullets, brackets. */
const BEFORE = /^[\s▶►»•*→–—>■▲👉[(（【［〔〈《「]*/u;
const BEHIND =
  '(?=$|[\\s:：|–—»\\]】)）］〕〉》」-]|[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}])';
const RELATED = new Alternatives(`${BEGINNINGS}|${markedBehind(MARKED)}`, BEHIND);

/** The same above several, with what they are about: names, and no other words. "More about control than espionage" is a headline. */
const ABOUT = prefiltered(
  /^\s*(?:M(?:ore|ehr|ás|eer)|Plus|Altro) /,
  () =>
    /^\s*(?:More (?:on|about|from)|Mehr (?:zu[rm]?(?: Thema)?|aus)|Plus sur|Más sobre|Meer over|Altro su)(?:\s+(?:(?:and|et|in|und|y) )?\p{Lu}[\p{L}\p{N}’'-]*){1,5}\s*$/u,
);

/** True when a block leads to other articles. */
export function isRelated(text: string): boolean {
  const small = inSmallLetters(text).normalize('NFC');
  const at = BEFORE.exec(small)?.[0].length ?? 0;
  return RELATED.endAt(small, at) >= at || ABOUT.test(text);
}
