/** What a page asks of its readers in words of its own: to share an article, to follow the paper, to respect its rights. */
import { isLabel } from './labels.ts';

/** Longer blocks are prose. In UTF-16 units. */
const LONGEST = 240;

/**
 * Where papers want to be followed, and articles to be shared. In small letters and at the start of a word, which halves the time: every
 * short block with a name is asked.
 */
const CHANNELS =
  /\b(?:ap(?:ple|p store|pgallery)|bluesky|facebook|google|instagram|linkedin|m(?:astodon|essenger)|newsletter|pinterest|qq|reddit|signal|t(?:elegram|hreads|iktok|witter)|viber|w(?:echat|hatsapp)|youtube|zoom)/;
const OTHER_CHANNELS =
  /微信|微博|空间|вконтакте|телеграм|вотсап|одноклассник|вайбер|واتساب|تليجرام|تلغرام|تيليجرام|فيسبوك|تويتر|טלגרם|וואטסאפ|פייסבוק|텔레그램|카카오|페이스북|트위터|ツイッター|フェイスブック|ウィーチャット|위챗/;
const BEYOND_ASCII = /[^\0-\x7f]/;

/** Asking words that a line begins with and hardly any sentence does, as whole words. */
const ASKING = `
follow (?:us|me|our)|join (?:us on|our)|subscribe|sign up (?:for|to)(?=.*newsletter)|like us on|find us on|download (?:our|on)|available on|continue with|tweet this|pin it|
(?:message|text|email|write to|chat with) us|scan (?:the|this) (?:qr )?code|copy link|(?:got|have) a tip|reach (?:me|us|out to (?:me|us))|
(?:auf|per|via|bei|über) \\S+ (?:teilen|senden|folgen)(?=[^\\p{L}]*$)|folgen sie uns|folge uns|folgt uns|jetzt bei|
suivez-nous|abonnez-vous|síguenos|suscríbete|suscríbase|únete|compartilhe|inscreva-se|seguici|condividi|iscriviti|abonneer|
udostępnij|obserwuj|śledź|polub|følg oss|følg os|sdílejte|oszd meg|kövess minket|urmăriți|distribuie|подпишитесь|подписывайтесь|поделиться|поделитесь|
читайте нас|присоединяйтесь|підписуйтесь|підпишіться|поділитися|takip edin|paylaş|katılın|abone ol|μοιραστείτε|ακολουθήστε|κοινοποίηση|
شاركها|تابعنا|تابعونا|اشترك|עקבו|הצטרפו|שתפו|bagikan|फॉलो|शेयर`
  .trim()
  .replace(/\s*\n\s*/g, '');
/** Words that sentences begin with too: they ask where a channel stands right behind them, or soon and as a place. */
const PERHAPS_ASKING = `
share(?: (?:this|the|it|your|article|story))?|follow(?: the)?|join(?: the)?|get (?:the|your)|like us|find us|add us|download|listen|watch|view|open|
sign (?:up|in)|log in|login|send|contact (?:us|me|the)|teilen|folgen|abonnieren|anmelden|partager|partagez|suivez|abonnez|rejoignez|retrouvez|envoyer|
compartir|comparte|sigue|siga|enviar|recibe|compartilhar|receba|entre|participe|acompanhe|segui|volg|deel|dołącz|dela|del|følg|följ|jaa|seuraa|sdílet|sledujte|
kövess|kövessen|kövesse|urmărește|следите|стежте|takip et|شارك|تابع|انضم|مشاركة|ikuti|theo dõi|chia sẻ`
  .trim()
  .replace(/\s*\n\s*/g, '');
/** What stands before a channel as a place. */
const PLACE =
  'on|via|through|using|auf|per|über|bei|sur|en|por|vía|no|na|nos|pelo|su|op|på|w|în|pe|на|в|у|через|στο|trên|di|على|عبر|إلى';
const BEGINNING = '^[^\\p{L}\\p{N}]*(?:(?:please|bitte|now|jetzt) )?';
const BEGINS_ASKING = new RegExp(`${BEGINNING}(?:${ASKING})(?![\\p{L}\\p{M}])`, 'iu');
const CHANNEL = `(?:${CHANNELS.source.replace('\\b', '')}|${OTHER_CHANNELS.source})`;
const PERHAPS_BEGINS_ASKING = new RegExp(
  `${BEGINNING}(?:${PERHAPS_ASKING})(?![\\p{L}\\p{M}])(?:\\s*[:：]?\\s*${CHANNEL}[^\\p{L}]*$|[^.!?:,;]{0,40}? (?:${PLACE}) (?:(?:the|our|your|le|la|el|notre|nuestr[oa]|noss[oa]|unserem|unseren|наш\\p{L}*) )?${CHANNEL}|(?<=in|up|login) (?:with|to) ${CHANNEL})`,
  'iu',
);
/** The same in scripts without spaces. */
const BEGINS_ASKING_UNSPACED =
  /^[^\p{L}\p{N}]*(?:(?:请|請|一键|点击|點擊|欢迎|歡迎|扫码)(?:分享|转播|轉播|转发|轉發|关注|關注|订阅|訂閱|加入|追蹤)|(?:分享|转播|轉播|转发|轉發)[到至给]|(?:关注|關注|订阅|訂閱|加入|追蹤)(?:我|本|官方|.{0,8}(?:公众号|公眾號|频道|頻道))|(?:シェア|フォロー|共有)(?:する|して|$|[^\p{L}])|(?:공유|구독|팔로우)(?:하기|$|[^\p{L}])|แชร์|ติดตาม)/u;
const ENDS_ASKING =
  /(?:で(?:シェア|共有|フォロー|送る)|(?:에|으로|로) ?공유(?:하기)?|ile paylaş|üzerinden paylaş|[’']ta paylaş|पर (?:शेयर|फॉलो) करें|(?<=\S)(?:Sign (?:in|up)|Log in|Continue) with \S+)\s*$/u;
const GROUP = '(?:page|seite|account|konto|compte|group|gruppe|groupe|grupo)';
/** The paper's own channel; what it calls a page, an account or a group only beside the channel's name. */
const OURS = new RegExp(
  `(?:(?<!\\p{L})(?:our|unser\\p{L}*|notre|nos|nuestr\\p{L}+|noss[ao]s?|nostr[oiae]|ons|onze|nasz\\p{L}*|vår\\p{L}*|vores|naš\\p{L}*|bizim|наш\\p{L}*)(?!\\p{L})|قناتنا|我们的|我們的|官方)(?:.{0,40}(?:channel|kanal|kanaal|chaîne|canal|kanał|канал|newsletter|公众号|公眾號|频道|واتساب|تليجرام)|.{0,20}(?:${CHANNEL}[ -]${GROUP}|${GROUP} (?:\\p{L}{1,3} )?${CHANNEL}))|(?:kanal|sayfa|bülten|hesap|grub)[ıiuü]?[mn][ıiuü]z\\p{L}*`,
  'iu',
);
/** In place of what another site holds. */
const PLACEHOLDER =
  /\b(?:to (?:view|see|show|display|load) (?:this|the) (?:embedded |external )?(?:content|post|tweet|video|map|graphic)|externer? inhalt|externen inhalt|um (?:den|diesen) (?:inhalt|beitrag|tweet)|an dieser stelle (?:finden|befindet)|empfohlene[rn]? (?:redaktionelle[rn]? )?inhalt|pour (?:afficher|voir) ce|contenu externe|contenido externo|para ver este contenido|conteúdo externo|contenuto esterno|externe inhoud)\b|^\W*(?:embedded|external|third-party) content\b/iu;

/** A row of buttons: several channels, and no other word beside them. "Facebook buys WhatsApp" is a headline. */
const LONGEST_ROW = 100;
const BUTTONS = /(?<!\p{L})(?:copy|email|e-mail|line|link|mail|print|share|sms|tweet|x)(?!\p{L})/gu;
function isRow(small: string): boolean {
  if (small.length > LONGEST_ROW || small.endsWith('.')) return false;
  const parts = small.split(CHANNELS).flatMap((part) => part.split(OTHER_CHANNELS));
  return parts.length > 2 && !/\p{L}/u.test(parts.join(' ').replace(BUTTONS, ''));
}

/** Whose the text is, and who may print it; in small letters too. */
const RIGHTS =
  /all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|все права защищены|усі права захищено|wszelkie prawa zastrzeżone|未经授权|未經授權|不得转载|不得轉載|禁止转载|版权(?:声明|归|所有)|^\s*[【（([]?(?:特别|特別|免责|免責)(?:声明|聲明)|^\s*(?:(?:声明|聲明)[:：]\s*)?(?:本文|以上内容|以上內容|文章|该文|該文).{0,60}(?:不|仅|僅)代表|^\s*(?:the )?(?:views|opinions) expressed (?:in this|here|by the author)|版權所有|無断転載|무단\s?전재|재배포 금지|جميع الحقوق محفوظة|כל הזכויות שמורות|^\s*(?:©|\(c\)|copyright(?![a-z]))|^\s*(?:powered|hosted|sponsored|presented) by [^.,!?]{1,50}$/;
/** No channel's name: "Follow The Port Times On Social Media". */
const SOCIAL = /^\W*(?:Follow|Find) (?:us|(?:\p{Lu}\S* ?){1,4}) [Oo]n [Ss]ocial [Mm]edia\W*$/u;
/** True when a block of text is no prose of an article, but of the page around it. */
export function isAppeal(text: string): boolean {
  if (text.length > LONGEST) return false;
  const small = text.toLowerCase();
  if (RIGHTS.test(small) || isLabel(text) || SOCIAL.test(text)) return true;
  return (
    (CHANNELS.test(small) || (BEYOND_ASCII.test(small) && OTHER_CHANNELS.test(small))) &&
    (isRow(small) ||
      [BEGINS_ASKING, PERHAPS_BEGINS_ASKING, BEGINS_ASKING_UNSPACED, ENDS_ASKING, OURS, PLACEHOLDER].some(
        (pattern) => pattern.test(text),
      ))
  );
}
