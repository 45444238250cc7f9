/** The words of what a page asks of its readers, in the languages of the news. */
import { lazy } from '../../lazy.ts';
import { listed, wordsOf } from '../patterns/lists.ts';

/**
 * Where papers want to be followed, and articles to be shared. In small letters and at the start of a word, which halves the time: every
 * short block with a name is asked.
 */
export const CHANNELS =
  /\b(?:ap(?:ple|p ?store|pgallery)|bluesky|facebook|google|instagram|linkedin|m(?:astodon|essenger)|newsletter|pinterest|qq|reddit|signal(?!s|ed|ing|l)|t(?:elegram|hreads|iktok|witter)|viber|w(?:echat|hatsapp)|youtube|zoom)/;
/** The same in other letters. */
export const OTHER_CHANNELS =
  /微信|微博|空间|вконтакте|телеграм|вотсап|одноклассник|вайбер|واتساب|تليجرام|تلغرام|تيليجرام|فيسبوك|تويتر|טלגרם|וואטסאפ|פייסבוק|텔레그램|카카오|페이스북|트위터|ツイッター|フェイスブック|ウィーチャット|위챗|फेसबुक|व्हाट्सएप|टेलीग्राम/;
export const BEYOND_ASCII = /[^\0-\x7f]/;
/** True when a text in small letters names any of them. */
export const hasChannel = (small: string): boolean =>
  CHANNELS.test(small) || (BEYOND_ASCII.test(small) && OTHER_CHANNELS.test(small));
export const CHANNEL = `(?:${CHANNELS.source.replace('\\b', '')}|${OTHER_CHANNELS.source})`;
/** The word for one, with what Arabic and Hebrew write before it. "Facebook's" goes on with what is Facebook's. */
export const CHANNEL_WORD = lazy(
  () => new RegExp(`^([ولفبك]{0,2}(?:ال)?|[ובהלש]{0,2})${CHANNEL}(?!\\p{L}*['’]s$)`, 'u'),
);

/**
 * Words that an appeal begins with, and sentences too. What stands behind them tells. Behind these, perhaps whom to follow. (Each begins with
 * a letter: see alternatives.ts.)
 */
export const FOLLOW = listed(`
follow(?! the money)|subscribe|contact|sign up|like (?:us|me)|find (?:us|me)|add (?:us|me)|message (?:us|me)|text (?:us|me)|email (?:us|me)|write to (?:us|me)|chat with (?:us|me)|reach(?: out to)? (?:us|me)|visit (?:us|me)|tell (?:us|me)|send (?:us|me)|join|get|download|listen|watch|add(?=.{1,40} preferred )|choose(?=.{1,40} preferred )|make(?=.{1,40} preferred )|set(?=.{1,40} preferred )|
folgen sie|folg(?:e|t)? (?:uns|mir)|besuchen sie uns|suivez|abonnez-vous|retrouvez|rejoignez-nous|s[ií]gue(?:nos)?|segu[ií]nos|sumate|unite(?= a (?:nuestr|la comunidad))|escuch[aá](?! telef[oó]nica)|siga(?:-?nos)?|s[ií]ganos|suscríbete|suscríbase|únete|
acompanhe|inscreva-se|assine|segui(?:ci)?|seguite(?:ci)?|iscriviti|volg|abonneer(?: je)?|obserwuj(?:cie)?|zobacz nas|znajdź nas|polub nas|śledź(?:cie)?|subskrybuj|sledujte|sleduj|odebírejte|
följ|følg|abonner|seuraa|tilaa|kövess(?:en|e|étek)?|urmărește(?:-ne)?|urmăriți(?:-ne)?|abonează-te|pratite|последвайте|
подпишись|подпишитесь|подписывайтесь|следите|читайте|підписуйтесь|підписуйтеся|підпишись|підпишіться|стежте|ακολουθήστε|takip et|
تابعوا|تابعنا|تابعونا|تابع|עקבו|फॉलो करें|ikuti|cek|simak|dapatkan|theo dõi|đăng ký`);
export const SHARE = listed(`
share|send|save|tweet this|pin it|copy link|view|open|read|available|continue|sign in|log in|login|scan|
teilen|senden|folgen|abonnieren|anmelden|jetzt bei|partager|partagez|envoyer|rejoignez|téléchargez|écoutez|disponible|
compartir|comparte|compartí|enviar|recibe|descarga|compartilhe|compartilhar|partilhar|receba|entre(?= (?:em|n[ao]|para) )|participe|baixe|condividi|invia|scarica|ascolta|
de(?:el|la?)(?= (?:artik|de(?:nn?[ae]|ze)|dit|med|met|op|på|sa[gk]en|sidan|via))|delen|udostępnij(?:cie)?|dołącz(?:cie)?|wyślij|pobierz|sdílet|sdílejte|zdieľať|jaa|oszd meg|megosztás|distribuie|podijeli|podeli|споделете|
поделиться|поделитесь|присоединяйтесь|поділитися|приєднуйтесь|долучайтесь|paylaş|katılın|abone ol|μοιραστείτε|κοινοποίηση|
شاركها|شارك|مشاركة|انضموا|انضم|اشتركوا|اشترك|הצטרפו|שתפו|שתף|शेयर करें|bagikan|gabung|bergabung|chia sẻ|tham gia`);
/** What stands before a channel as a place. */
export const PLACES = wordsOf(`
on in via through using to with from auf per über bei unter mit sur par dans avec en por vía a al no na nos pelo su tramite con op på w we în pe ve i v
на в у через із στο στη μέσω σε trên qua lên di ke pada lewat على عبر إلى الى في पर में ile üzerinden için`);
/** Whose page it is. */
export const OURS = wordsOf(`
us me our ours uns unser unsere unserem unseren unserer mir nous notre nos nuestro nuestra nuestros nuestras nós nosso nossa nossos noi nostro nostra nostri
ons onze nas nasz nasza naszą naszym naszej naszego nás náš naši našem našu naš oss vår vårt vores os vore meitä minket nostru noastră
нас нам наш нашу нашем нашей нашего наші наша μας bizi bize שלנו אחרינו אלינו لنا قناتنا صفحتنا حسابنا نشرتنا مجموعتنا kami chúng tôi हमें हमारे`);
/** "Share this story about Huawei on Facebook" */
export const ABOUT = wordsOf('about over om o sobre über про о');
/** What such lines join their words with, and words for what a reader has before them. */
export const OF_PAGES = wordsOf(`
${[...PLACES, ...OURS, ...ABOUT].join(' ')}
the this it your my his her him an and or for at by of up as now here today too also all full more preferred source sources x l com
und oder den die das dem der dieser diesen dieses sie ihr euch jetzt auch hier mehr im zum als bevorzugte quelle hinzufügen versenden verschicken
et ou de le la les du des toute toutes réseaux sociaux un cet cette y o e el los las del todo toda todas información sociales este esta esto do da il lo al alla sul sulla
tutti gli aggiornamenti anche questo della het dit ook og och eller
и или та або це эту этой это ya veya lub oraz nebo és vagy și sau και ή dan atau ini yang lain lainnya setiap hari dari và hoặc bài này و أو هذا
هذه את ו और यह इसे
um damit pour para om för aby żeby чтобы щоб için για untuk để
like tweet pin email mail print copy link comment comments log sign register post button buttons row feed rss archive faq sms line kakaotalk talk
story play podcast podcasts music maps tv id plus web business code qr scan radio vivo
ios android iphone ipad spotify deezer amazon huawei microsoft samsung galaxy store
article articles stories securely confidentially anonymously encrypted discussion story videos nieuws wiadomości nyheterna page pages site website channel channels group groups account accounts profile app apps newsletter newsletters community
conversation discussion video videos episode paper newspaper magazine application author reporter reporters journalist journalists team list
updates alerts notified notifications coverage social media latest breaking news headlines daily free delivered straight directly live official only
artikel beitrag seite kanal kanäle gruppe konto nachrichten zeitung inhalt folgen teilen senden
chaîne compte groupe actualité actualités vidéo aussi également
artículo noticia noticias canal página cuenta grupo redes artigo notícia notícias matéria conta perfil jornal periódico diario
articolo notizia notizie pagina canale profilo gruppo giornale
nieuws kanaal groep bericht ten tę artykuł wpis profil profilu stronę kanał kanale grupy się też także článek stránku kanál skupiny
deel dela artikeln nyheter sidan kanalen artikkelen saken nyheder siden artiklen artikkeli uutiset cikk cikket ezt oldal oldalunk csatornánk acest articol știri canalul
канал канале каналы каналі группу группе группы страницу странице новости новостями новость статью статьей статьёй статтею сообщество сообществе новини новинами сторінку групу за
σελίδα κανάλι το άρθρο bu haber haberi yazıyı sayfa sayfamızı kanalı kanalını hesabı takip edin paylaş abone ol olun katıl katılın
المقال الخبر الموضوع القناة قناة صفحة الصفحة مجموعة الرسمي الرسمية تطبيق أخبار الأخبار آخر المزيد للمزيد وي تشات
הכתבה כתבה הערוץ ערוץ לערוץ לקבוצת לקבוצה קבוצת דף בדף עמוד בעמוד אחרי खबर ख़बर को चैनल करें शेयर फॉलो से जुड़ें
saluran berita grup akun halaman resmi báo điện tử kênh nhóm trang tin tức viết của`);
/** Whose channel it is: "Join the WhatsApp channel of The Port". */
export const OF_WHOM = wordsOf('of de da do di del von van der des du');
/** Behind these, an appeal may say what for: "Log in with Google to comment". Behind the others, one that says who is to be followed. */
export const PURPOSES = wordsOf('to at um damit om aby żeby чтобы щоб για untuk để');
export const ANDS = wordsOf(
  'for pour para per för için and or und y e et en i och og of и та ve και dan và و',
);
