/** Labels: where a picture or a text is from, what an article is filed under, and who paid for it. */
import { lazy } from '../../lazy.ts';
import { Alternatives } from '../patterns/alternatives.ts';
import { listed, wordsOf } from '../patterns/lists.ts';
import { pictureSources } from './picture-sources.ts';
import { hasVerbBehindName } from './verbs-behind-name.ts';

/** Words before a colon that name where a picture or a text is from, or who paid for it. */
const ORIGINS = listed(`
photos?|pictures?|images?|image courtesy|photo credits?|image credits?|picture credits?|graphics?|illustrations?|source|
bild|bilder|fotos?|bildquellen?|bildnachweis|bildmaterial|bildrechte|grafik|quellen?|crédits?|crédits? photos?|image d'illustration|
imagen|imágenes|fuente|imagem|imagens|imatge|fonte|immagine|immagini|beeld|bron|billede|kilde|källa|kuvat?|lähde|teksti|
źródło|zdjęci[ea]|fot|zdroj|fotó|kép|forrás|surs[aă]|фото|изображение|картинка|иллюстрация|источник|джерело|зображення|снимк[аи]|източник|извор|
allikas|avots|šaltinis|heimild|vir|burimi|mənbə|manba|дереккөз|крыніца|წყარო|աղբյուր|منبع|स्रोत|সূত্র|ที่มา|แหล่งที่มา|
πηγή|φωτογραφία|kaynak|fotoğraf|görsel|المصدر|الصورة|صورة|מקור|צילום|ảnh|ảnh minh họa|nguồn|nguồn ảnh|sumber|foto dok|
anzeige|advertisement|sponsored|sponsored by|werbung|publicité|publicidad|reklama|advertorial|реклама`);
/** The same for what an article is filed under. */
const TOPICS = listed(`
tags?|topics?|filed under|more on|keywords|related topics|labels|categor(?:y|ies)|section|themen|thema|mehr zu|schlagw[oö]rter?|schlagworte|stichworte|
kategorien?|sujets?|thèmes?|mots[- ]clés|catégories?|etiquetas|temas?|categorías?|palabras clave|assuntos?|tópicos|palavras-chave|argomenti|temi|
parole chiave|onderwerpen|trefwoorden|tagi|tematy|słowa kluczowe|štítky|témata|címkék|etichete|subiecte|теги|темы|тема|рубрика|метки|ключевые слова|
теґи|ετικέτες|θέματα|etiketler|konular|الكلمات المفتاحية|وسوم|תגיות|נושאים|từ khóa|chủ đề|kata kunci|topik|टैग्?स?|
oznake|tagovi|ključne (?:riječi|reči|besede)|märksõnad|sildid|birkas|atslēgvārdi|žymos|raktažodžiai|etiketat?|fjalë kyçe|teqlər|açar sözlər|teglar|
тегтер|тагови|ознак[еи]|кључне речи|клучни зборови|етикети|тагове|ключови думи|мітки|ключові слова|тэгі|avainsanat|asiasanat|taggar|ämnen|nyckelord|emner|
emneord|stikord|nøkkelord|efnisorð|kulcsszavak|cuvinte cheie|klíčová slova|kľúčové slová|etiquetes|etiketak|λέξεις[- ]κλειδιά|מילות מפתח|الوسوم|كلمات دلالية|
الكلمات الدلالية|كلمات مفتاحية|برچسب[ \\u200c]?ها|کلیدواژه[ \\u200c]?ها|کلمات کلیدی|ٹیگز|ট্যাগ|குறிச்சொற்கள்|แท็ก|ป้ายกำกับ|คำค้น|თეგები|թեգեր`);
const ASIAN =
  '图|圖|图片|圖片|图源|圖源|来源|來源|画像|写真|出典|出所|提供|责编|責編|责任编辑|責任編輯|校对|校對|关键词|關鍵詞|關鍵字|标签|標籤|タグ|キーワード|사진|사진제공|자료|출처|키워드|태그';
/** Of these, words that nothing else begins with: names alone may stand behind them, with no mark between. */
const BARE_TOPICS = listed(`
tags|filed under(?! oath| seal)|themenseiten?|schlagw[oö]rter|schlagworte|stichw[oö]rter|stichworte|mots[- ]clés|étiquettes|palabras clave|etiquetas|palavras-chave|
parole chiave|trefwoorden|słowa kluczowe|tagi|štítky|klíčová slova|címkék|etichete|etiketler|теги|метки|ключевые слова|теґи|ετικέτες|avainsanat|nyckelord|
emneord|stikord|taggar`);
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
jest|są|będzie|musi|chce|może|zapłaci|zostanie|je|bude|má|musí|должен|должн[аоы]|(?!\\p{Ll}*(?:канал|журнал|материал|персонал|портал|сериал|терминал|филиал))\\p{Ll}+(?:(?<!отч)ет|ёт|ют|ят|ит|[аиуыя]л[аи]?|[аиуыя]ло(?<!правило|начало)|[вм]ела|шл[аи]|л(?:ся|ас[ья]|ись)|ють|уть|[іи]де)|
akan|telah|sedang|ingin|harus|dilarang|sẽ|đã|đang|bị|được|muốn|phải|سوف|ست\\p{L}{3,}|יהיה|תהיה|צפויה?`)})(?!\\p{L}|\\p{M})|\\s\\p{Ll}{2,}(?:acak|ecek|[ıiuü]yor)[^\\p{L}]*$|(?:[称稱將将](?!军|軍|来|來).{2}|宣布|起诉|起訴|拒绝|拒絕|回应|回應)`,
      'u',
    ),
);

/** Names, and what stands between them: "Huawei and the University of Leeds". */
const BETWEEN_NAMES = wordsOf(
  '& + - – — | / and of the for by at und der die das dem den von für et de du des la le les l y e i el los di del della do da dos van het',
);
const isNames = (text: string): boolean => {
  const words = text.trim().split(/\s+/);
  return words.length === 1 || words.every((word) => BETWEEN_NAMES.has(word) || !/^\p{Ll}/u.test(word));
};
/** Behind such a label a caption may go on, and behind a text's source only more of the same: "Source: Huawei. Read more here". */
const OF_PICTURE = /photo|picture|image|graphic|foto|bild|imag|immag|zdjęc|снимк|фото|изображ|φωτο|εικόν/;
/** An advert may say anything: "Anzeige: Vodafone schenkt Ihnen ein Tablet". */
const OF_ADVERT = /anzeige|advert|sponsored|werbung|publici|reklama|реклама/;
/** Syllables have spaces between, and small letters: "Nguồn: Bộ Thông tin". */
const VIETNAMESE = /ảnh|nguồn/;
/** True when a sentence stands behind what a label names: "Photo: Reuters. Huawei denies it." */
function goesOn(labelled: string): boolean {
  const behind = /(?<=\p{L}{3})[.!?…]["'”’)]*\s+(\p{Lu}[^:：]*)$/u.exec(labelled)?.[1];
  return behind !== undefined && !isNames(behind);
}
/** The first of several tags is a name, and none has many words; a single one is a name. "Tags Huawei’s rivals" is none. */
function isTags(text: string): boolean {
  const tags = text.split(/[,،、·|]/).map((tag) => tag.trim());
  const [first = ''] = tags;
  return (
    isNames(first) &&
    tags.every((tag) => tag.split(/\s+/).length <= MOST_WORDS_OF_TAG) &&
    !NO_TAGS.test(text) &&
    !TELLS().test(text)
  );
}
const MOST_WORDS_OF_TAG = 3;
const NO_TAGS = /[:：]|['’]s(?!\p{L})/u;
/** Partners of whoever publishes the page. "Presented by the FCC’s chairman, …" is a sentence. */
const PARTNER = lazy(
  () =>
    /^\s*(?:in (?:paid )?partnership with|(?:brought to you|powered|hosted|sponsored|presented) by|in (?:kooperation|zusammenarbeit) mit|en partenariat avec|en colaboración con|em parceria com|in collaborazione con|in samenwerking met|we współpracy z)(?!\p{L})([^.,!?;]{1,60})$/u,
);
/** Labels in lines of their own, with no mark between. */
const TAGGED = new Alternatives(BARE_TOPICS, '\\s');
const PICTURE = lazy(
  () =>
    /^\s*(?:[Ff]ot\.|[Zz]dj\.|[Ff]otos?|[Pp]hotos?|Bild|Foto (?:cedida por|di)|Divulgação ?\/|Reprodução ?\/) ?(\p{Lu}[^.!?/|(]{1,70})(?:[/|(][^.!?]{0,60})?$/u,
);

/** True when a block only says where a picture or a text is from, what an article is filed under, or who paid for it. `small` is it in small letters. */
export function isLabel(text: string, small: string): boolean {
  const partner = PARTNER().exec(small)?.[1];
  if (partner) return isNames(text.slice(-partner.length));
  if (text.length > LONGEST_LABELLED) return false;
  const label = labelOf(small);
  if (label) {
    const rest = text.slice(label.end);
    const words = small.slice(0, label.end);
    if (label.of === 'names') return isNames(rest);
    if (label.of === 'topic') return true;
    if (TELLS().test(rest) || (OF_PICTURE.test(words) && goesOn(rest))) return false;
    return OF_ADVERT.test(words) || VIETNAMESE.test(words) || !hasVerbBehindName(rest);
  }
  const tagged = TAGGED.endAt(small, BEFORE_LABEL().exec(small)?.[0].length ?? 0);
  if (tagged > 0) return isTags(text.slice(tagged));
  const pictured = PICTURE().exec(text)?.[1];
  return pictured !== undefined && isNames(pictured);
}
