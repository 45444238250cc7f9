/** What a page asks of its readers in words of its own: to share an article, to follow the paper, to respect its rights. */
import { lazy } from '../../lazy.ts';
import { inSmallLetters } from '../letters/small-letters.ts';
import { prefiltered } from '../patterns/prefiltered.ts';
import { BEYOND_ASCII, CHANNEL, CHANNELS, hasChannel, OTHER_CHANNELS } from './appeal-words.ts';
import { asks, endsAsking, SAID } from './asking.ts';
import { REACHED, REACHED_SIGN } from './contact-words.ts';
import { isLabel } from './labels.ts';
import { isOfRights, OF_FOOTERS } from './rights.ts';

/** Longer blocks are prose. In UTF-16 units. */
const LONGEST = 240;

/** Behind a channel in Chinese: its accounts, groups and readers. Then the line ends, or names the account, or says what for. */
const ACCOUNT =
  '(?:官方|公众号|公眾號|服务号|订阅号|视频号|频道|頻道|账号|賬號|帳號|小程序|朋友圈|好友|群组|群組|社群|群|粉絲(?:專頁|團)|號|号)';
const ASKED = '(?:请|請|一键|一鍵|点击|點擊|欢迎|歡迎|扫码|掃碼|长按)';
/** Scripts without spaces: a line of nothing but the asking word, the channel, and what stands between them. */
const UNSPACED = lazy(() =>
  [
    `(?:${ASKED}*(?:分享|转播|轉播|转发|轉發)(?:本文|文章)?[到至给給]?[\\s:：]*(?:(?:腾讯|騰訊|新浪)?${CHANNEL}${ACCOUNT}*[\\s、/|·]*){1,8}){1,4}(?:$|打开|打開|扫|掃|[a-z])`,
    `${ASKED}*(?:关注|關注|订阅|訂閱|加入|追蹤|追踪)(?:我们?的?|我們的?|本[^\\p{P}\\s]{1,2}|[“「『"][^“”「」『』"]{1,20}[”」』"]|[^\\p{P}\\s的国國]{1,8}?)?(?:官方)?[\\s:：]*(?:${CHANNEL}|公众号|公眾號|频道|頻道)${ACCOUNT}*\\s*(?:$|[。！!“「『"(（《【]|(?<=\\s)|[:：]\\s*(?:[“「『"a-z0-9]|\\S{1,12}$)|[，,]\\s*(?:获取|獲取|了解|查看|第一|回复|回覆|更多|掌握|阅读|閱讀|随时|隨時|不))`,
    `(?:この(?:記事|ページ)を|記事を|友だちに|[^\\p{P}\\s]{1,20}を(?=\\S{1,12}でフォロー))?(?:(?:${CHANNEL}|line|x)?[でにへ]?(?:シェア|フォロー|共有|送る)(?:する|しよう|して(?:ください|ね)?)?[\\s:：]*){1,4}(?:(?:${CHANNEL}|line|はてな(?:ブックマーク)?)[\\s、/|·]*){0,8}$`,
    `(?:이? ?(?:기사|글|페이지)[를을]? ?)?(?:${CHANNEL}(?:톡|스토리)?(?:에서|에|으로|로)? ?)?(?:공유|구독|팔로우|기사 ?보내기)(?:하기|하세요|해 ?주세요)?[\\s:：]*(?:${CHANNEL}(?:톡|스토리)?[\\s,/|·]*){0,8}$`,
    `(?:แชร์(?:บทความ|ข่าว|เรื่อง|โพสต์)?(?:นี้)?|(?:กด)?ติดตาม(?:เรา|ช่อง|เพจ|ข่าวสาร|ข่าว|ข้อมูล|ได้|เพิ่มเติม|อื่น|ๆ|ล่าสุด|ผ่าน|\\s){0,8})(?:ไปยัง|ไปที่|บน|ผ่าน|ทาง|ที่|ลง|ใน)?[\\s:：]*(?:${CHANNEL}[\\s,/|·]*){1,8}[^\\p{L}]*$`,
  ].map((pattern) => new RegExp(`^[^\\p{L}\\p{N}“「『"]*${pattern}`, 'u')),
);
/** Two buttons that stand together without a space. */
const GLUED = prefiltered(/ with /, () => /\p{Ll}(?:Sign (?:in|up)|Log in|Continue) with \p{Lu}\S*\s*$/u);

const KIND =
  '(?:channel|kanal|kanaal|chaîne|canal|kanał|канал|page|seite|account|konto|compte|group|gruppe|groupe|grupo)(?!\\p{L}*[ns](?!\\p{L}))\\p{L}{0,3}(?!\\p{L})';
/** The paper's own channel, named beside its kind: one, as “our Facebook accounts” are everybody's. Who is quoted has one too: "“Our Telegram channel was closed,” the party said". */
const OUR_CHANNEL = prefiltered(
  /(?<![a-z])(?:our|unser|notre|nos|nuestr|noss|nostr|ons|onze|nasz|vår|vores|naš|bizim|наш)|قناتنا|我们的|我們的|m[ıiuü]z/,
  () =>
    new RegExp(
      `^[^"“”„«»]*(?:(?<![\\p{L}‘'])(?:our|unser\\p{L}*|notre|nos(?= newsletters)|nuestr\\p{L}+|noss[ao]s?|nostr[oiae]|ons|onze|nasz\\p{L}*|vår\\p{L}*|vores|naš\\p{L}*|bizim|наш\\p{L}*)(?!\\p{L})[^"“”„«»]{0,40}?(?:newsletter|${CHANNEL}[ -]${KIND}|${KIND} (?:\\p{L}{1,3} )?${CHANNEL})|(?:قناتنا|我们的|我們的).{0,40}(?:واتساب|تليجرام|تلغرام|公众号|公眾號|频道)|(?:kanal|sayfa|bülten|hesab|grub)[ıiuü]?m[ıiuü]z\\p{L}*)`,
      'u',
    ),
);

/** In place of what another site holds: a label, or what to allow so that it is shown. */
const PLACEHOLDER = prefiltered(
  /^[^a-z]*(?:to |um |pour |para |e(?:mbedded|xtern)|third|cont|empfohlen)|an dieser stelle/,
  () =>
    /^[^\p{L}\p{N}]*(?:to (?:view|see|show|display|load) (?:this|the) (?:embedded |external )?(?:content|post|tweet|video|map|graphic)|um (?:den|diesen) (?:\p{L}+ )?(?:inhalt|beitrag|tweet)|pour (?:afficher|voir) ce|para ver este contenido|(?:embedded|external|third-party) content|externer? inhalt|contenu externe|contenido externo|conteúdo externo|contenuto esterno|externe inhoud)(?!\p{L})(?=[^\p{L}]*$|(?: (?:from|by|von|de|da|di|van))? \S+$|.*(?:cookie|consent|accept|allow|enable|click|activ|ativ|einwillig|zust[ia]mm|akzeptier|aktivier|laden|anzeigen|autoris|acept|aceit|accett|toestem))|an dieser stelle (?:finden sie|befindet sich) (?:eine?n? )?(?:\p{L}+ ){0,2}(?:inhalt|beitrag|tweet|video)(?!\p{L})|^[^\p{L}\p{N}]*empfohlene[rn]? (?:redaktionelle[rn]? )?inhalt/u,
);

/** A row of buttons and links: several channels, and no other word beside them. "Facebook buys WhatsApp" is a headline. */
const LONGEST_ROW = 160;
const BUTTONS = lazy(
  () => /(?<!\p{L})(?:copy|email|e-mail|line|link|mail|print|share|sms|tweet|x)(?!\p{L})/gu,
);
const LINKS = lazy(() => new RegExp(`(?<!\\p{L}|\\p{M})(?:${OF_FOOTERS})(?!\\p{L}|\\p{M})`, 'gu'));
/** "WhatsApp, Signal: Datenschutz" is a headline. */
const TELLS = /[:?!]/;
function isRow(small: string): boolean {
  if (small.length > LONGEST_ROW || small.endsWith('.')) return false;
  const parts = small.split(CHANNELS).flatMap((part) => part.split(OTHER_CHANNELS));
  if (parts.length < 3) return false;
  const rest = parts.join(' ').replace(BUTTONS(), '');
  return !/\p{L}/u.test(TELLS.test(rest) ? rest : rest.replace(LINKS(), ''));
}

/** With what it is called, which may have any words. */
const NEWSLETTER = prefiltered(
  /newsletter/,
  () =>
    /^[^\p{L}\p{N}]*(?:sign up|subscribe)(?: (?:now|here|today))? (?:for|to) [^.!?:;]{0,80}?newsletters?(?=[^\p{L}]*$|\s*[,.!–—]| (?:and|for|to|from|with|by|covering|about|here|now|today)(?!\p{L}))/u,
);

/** No channel's name: "Follow The Port Times On Social Media". */
const SOCIAL = prefiltered(
  /[Ss]ocial/,
  () => /^[^\p{L}\p{N}]*(?:Follow|Find) (?:us|\p{Lu}\S*(?: \p{Lu}\S*){0,3}) [Oo]n [Ss]ocial [Mm]edia\W*$/u,
);

/** True when a block of text is no prose of an article, but of the page around it. */
export function isAppeal(text: string): boolean {
  if (text.length > LONGEST) return false;
  // Most patterns read small letters: V8 takes many times as long to compile one with \p{L} that is to ignore case.
  const small = inSmallLetters(text);
  if (isOfRights(text, small) || isLabel(text, small) || SOCIAL.test(text) || NEWSLETTER.test(small))
    return true;
  if (!hasChannel(small)) return false;
  if (isRow(small) || asks(text, small) || endsAsking(text, small) || GLUED.test(text)) return true;
  if (REACHED_SIGN.test(small) && REACHED().test(small)) return true;
  if ((OUR_CHANNEL.test(small) || PLACEHOLDER.test(small)) && !SAID().test(small)) return true;
  return BEYOND_ASCII.test(small) && UNSPACED().some((pattern) => pattern.test(small));
}
