/** What pages write above the parts of them that are not their article's prose, in the languages of the news. */

/** Above what readers say. */
const VOICES = `
  comments|join the conversation|reader comments|leave a comment|comment on this article|latest comments|kommentare|leserkommentare|kommentarer|commentaires|vos commentaires|réagir à cet article|
  comentarios|comentar|comentários|commenti|reacties|komentarze|komentáře|diskuse|diskuze|komentáre|diskusia|hozzászólások|kommentek|komentarji|
  komentari|коментари|комментарии|обсуждение|коментарі|σχόλια|yorumlar|komentarai|komentarid|kommentaarid|komentāri|kommentit|comentarii|
  comentaris|التعليقات|تعليقات|نظرات|نظرات کاربران|תגובות|टिप्पणियां|टिप्पणियाँ|কমেন্ট|মন্তব্য|bình luận|ความคิดเห็น|komentar|评论|評論|
  网友评论|留言|コメント|댓글`;

/** Above other articles, the author's life, and what the paper asks of its readers. */
const OFFERS = `
  related|related content|related topics|related coverage|more on this story|more on this topic|
  more on this|more from this section|more like this|read more|read also|read next|also read|
  see also|you may also like|you might also like|you may like|recommended|recommended for you|recommended reading|
  most read|most popular|most viewed|trending now|editor's picks|editors' picks|don't miss|up next|keep reading|further reading|
  personnes ressources|ufficio stampa|контакты для прессы|контакты для сми|媒体联系|媒體聯絡|
  newsletter|newsletters|sign up|subscribe|about the author|about the authors|how to cite|cite this article|share this|
  share this article|share this story|
  mehr zum thema|lesen sie auch|lesen sie mehr|auch interessant|das könnte sie auch interessieren|meistgelesen|
  verwandte artikel|verwandte themen|ähnliche artikel|weiterlesen|über den autor|
  über die autorin|à lire aussi|lire aussi|à lire également|sur le même sujet|sur le même thème|articles liés|
  articles similaires|articles connexes|liens connexes|documents connexes|les plus lus|dans la même rubrique|citer cet article|pour citer cet article|voir aussi|à découvrir|vous aimerez aussi|
  noticias relacionadas|artículos relacionados|te puede interesar|también te puede interesar|lea también|leer más|
  lo más leído|lo más visto|más leídas|más sobre este tema|notícias relacionadas|leia também|leia mais|veja também|
  saiba mais|mais lidas|mais lidos|relacionados|relacionadas|artigos relacionados|leggi anche|
  leggi di più|articoli correlati|potrebbe interessarti|ti potrebbe interessare|i più letti|correlati|lees ook|lees meer|
  gerelateerde artikelen|meer over dit onderwerp|meest gelezen|ook interessant|czytaj także|czytaj też|przeczytaj także|
  zobacz także|zobacz też|powiązane artykuły|polecane|najpopularniejsze|najczęściej czytane|więcej na ten temat|čtěte také|čtěte dál|
  související články|související|nejčtenější|prečítajte si aj|čítajte aj|súvisiace články|súvisiace|najčítanejšie|kapcsolódó cikkek|
  kapcsolódó|ezt is olvassa el|legolvasottabb|olvasd el ezt is|citește și|citiți și|articole similare|cele mai citite|
  läs också|läs även|läs mer|relaterade artiklar|relaterat|mest lästa|mer om ämnet|les også|les mer|læs også|læs mere|relaterede artikler|
  relaterte saker|mest lest|mest læste|lue myös|lue lisää|aiheesta muualla|aiheeseen liittyvää|luetuimmat|loe ka|loe lisaks|seotud lood|
  taip pat skaitykite|skaitykite taip pat|susiję straipsniai|lasi arī|saistītie raksti|pročitajte i|pročitajte još|povezani članci|
  povezane vijesti|najčitanije|pročitajte više|povezane vesti|preberite tudi|sorodni članki|lexoni edhe|lexo edhe|прочетете още|
  прочети още|свързани статии|още по темата|най четени|читайте также|читать также|по теме|материалы по теме|новости по теме|
  самое читаемое|смотрите также|читайте також|читати також|матеріали по темі|за темою|прочитајте и|повезане вести|
  најчитаније|διαβάστε επίσης|διαβάστε ακόμη|σχετικά άρθρα|δείτε επίσης|δημοφιλή|ilgili haberler|benzer haberler|çok okunanlar|
  en çok okunanlar|önerilen haberler|اقرأ أيضا|اقرأ أيضًا|اقرأ أيضاً|مواضيع ذات صلة|أخبار ذات صلة|الأكثر قراءة|قد يعجبك أيضا|
  اخبار مرتبط|مطالب مرتبط|بیشتر بخوانید|קראו גם|כתבות נוספות|עוד בנושא|यह भी पढ़ें|ये भी पढ़ें|संबंधित खबरें|আরও পড়ুন|আরো পড়ুন|
  baca juga|berita terkait|artikel terkait|terpopuler|tin liên quan|bài liên quan|đọc thêm|xem thêm|tin cùng chuyên mục|
  ข่าวที่เกี่ยวข้อง|เรื่องที่เกี่ยวข้อง|อ่านเพิ่มเติม|相关阅读|相关新闻|相关文章|推荐阅读|延伸阅读|延伸閱讀|相關新聞|熱門新聞|热门文章|為您推薦|为您推荐|猜你喜欢|
  recent posts|recent articles|die redaktion empfiehlt|empfehlungen der redaktion|letzte beiträge|aktuelle beiträge|articles récents|entradas recientes|
  publicaciones recientes|últimas entradas|posts recentes|notícies relacionades|més notícies|entrades recents|articles relacionats|articoli recenti|ultimi articoli|
  recente berichten|recente artikelen|ostatnie wpisy|najnowsze wpisy|nejnovější články|nejnovější příspěvky|legfrissebb cikkek|articole recente|senaste inläggen|
  seneste indlæg|siste innlegg|последние записи|свежие записи|останні записи|інші новини|πρόσφατα άρθρα|ilgili yazılar|ilgili yazilar|son yazılar|son yazilar|
  diğer haberler|مقالات ذات صلة|संबंधित|bài viết liên quan|bài viết mới nhất|berita lainnya|artikel terbaru|artikel lainnya|最新文章|近期文章|最近文章|最近の投稿|최근 글|최신글|
  zum thema|passend zum thema|das könnte dich auch interessieren|ähnliche beiträge|lire également|à voir aussi|lee también|ver también|vedi anche|
  przeczytaj też|przeczytaj również|zobacz również|mohlo by vás zajímat|mohlo by vás zaujímať|ajánlott cikkek|vezi și|recomandări|katso myös|
  ilgili haber|ilginizi çekebilir|похожие статьи|популярное|читайте ще|популярне|більше по темі|לקריאה נוספת|اقرأ المزيد|أخبار متعلقة|خبرهای مرتبط|
  और पढ़ें|lihat juga|có thể bạn quan tâm|tin khác|บทความที่เกี่ยวข้อง|相关报道|相关推荐|相關報導|相關文章|関連リンク|新着記事|최신기사|
  関連記事|関連ニュース|おすすめ記事|あわせて読みたい|アクセスランキング|人気記事|관련기사|관련 기사|관련뉴스|많이 본 뉴스|인기기사|추천기사`;

/** The same with a section or a subject in it, "Latest national stories", "Weitere Artikel", and above whom the press may ask. */
const OF_SUBJECT =
  /^(?:(?:for )?(?:media|press) (?:contacts?|[ei]nquir(?:y|ies)|relations)|(?:presse|press|medien)kontakte?|conta(?:ct|cto|tto|to)s? (?:presse|médias|de prensa|para medios|para a imprensa|stampa)|(?:more|latest|top|recommended|related|trending|popular) (?:\S+ ){0,3}(?:stories|news|headlines|articles|videos|posts|reads)|(?:mehr|weitere|neueste) (?:\S+ ){0,2}(?:artikel|beiträge|meldungen|nachrichten)|(?:plus|autres|derniers|dernières) (?:d['e] ?)?(?:articles|actualités)|(?:más|otras|últimas) noticias|(?:mais|outras|últimas) notícias|altr[ei] (?:notizie|articoli)|(?:meer|laatste) (?:nieuws|artikelen)|(?:ещё|еще|другие|последние) (?:новости|материалы)|.+ 카테고리의 다른 글)$/u;

/** What screen readers call such parts, and no page writes above them. */
const LABELS = `advertisement|ads|anzeige|breadcrumb|breadcrumbs|share|social media|tags|topics`;

const headingsIn = (list: string): ReadonlySet<string> =>
  new Set(list.split('|').map((heading) => heading.trim()));
const voices = headingsIn(VOICES);
const offers = headingsIn(OFFERS);
const labels = headingsIn(LABELS);

/** What stands under a heading such as "Comments (12)" or "Read more:"; undefined for the article's own. */
export function headedBy(heading: string): 'voices' | 'furniture' | undefined {
  const words = wordsOf(heading);
  if (voices.has(words)) return 'voices';
  return offers.has(words) || OF_SUBJECT.test(words) ? 'furniture' : undefined;
}

/** The same of what screen readers call a part. */
export const labelledAs = (label: string): 'voices' | 'furniture' | undefined =>
  headedBy(label) ?? (labels.has(wordsOf(label)) ? 'furniture' : undefined);

/** Of a longer one, which is no heading of such a part, only the beginning. */
const LONGEST = 60;
const wordsOf = (heading: string): string =>
  heading
    .slice(0, LONGEST + 1)
    .toLowerCase()
    .normalize('NFC')
    .replace(DOT_ABOVE, '')
    .replace(/’/g, "'")
    .replace(NO_WORDS, ' ')
    .trim();

/** What Turkish's İ leaves above its i. */
const DOT_ABOVE = /\u0307/g;
/** One class of what is neither takes V8 twice as long to make, at the first heading of each page. */
const NO_WORDS = /(?:(?!\p{L}|\p{M})[^'])+/gu;
