/** Names that hold another name and are of something else: halls and cups that a company paid for, clubs, a portal's pages. */
import { isTitle } from './capitals.ts';

/** What a hall, a cup or a club is called behind the name of who pays for it. */
const KINDS = `
Arena|Areena|Arenan|Stadium|Stadion|Stadyumu|Park|Parken|Field(?! [\\p{Lu}])|Dome|Theat(?:re|er)|Auditorium|Hall|Velodrome|Vélodrome|
Cup|Masters|Classic|Championship|Grand Prix|Open(?![ -]\\p{Lu}| source| radio)|League|Liga|Ligaen|Eliteserien|Marathon|IndyCar|
Baskets|Warriors|Rolster|Wiz|FC|FK|KK|NKK|BC|HC`
  .trim()
  .replace(/\s*\n\s*/g, '');
/** Names that begin with another name, and that no rule would tell. */
const OTHERS = `
(?:AT&T|Verizon|T-Mobile) Cent(?:er|re)|Signal Iduna|Pegasus (?:Airlines|Hava)|Nokian (?:renka|Renka|Tyres|Panimo|Jalkine|kaupun)\\p{L}*|
[Tt]he Journal of (?:the )?\\p{Lu}|Oracle of \\p{Lu}|
Le Monde diplomatique|
[Cc]ore (?:argument|belief|business|claim|concern|customer|demand|earning|group|inflation|interest|issue|market|member|message|mission)|
[Cc]ore (?:operation|principle|problem|product|profit|question|reason|revenue|skill|strateg|supporter|team|value|voter)|
Section (?:702|889) of the (?:[A-Z][a-z]+ )*(?:Companies|Insolvency|Bankruptcy|Tax|Penal|Housing|Labor|Education|Highway|Clean)|
Garante (?:regionale |nazionale )?(?:dei detenuti|dei diritti|dell['’]infanzia|per l['’]infanzia|della concorrenza|del contribuente|della persona)|
腾讯(?:微博|网|新闻|体育讯?|娱乐|科技讯|财经)|飞马座|飛馬座|ペガサス座|페가수스자리|小米(?:粥|加步枪|椒)|
(?:中兴|中興|大华|大華|宇通|美光)(?:路|街|镇|鎮|村|乡|鄉|区|區|大道|新村|花园|花園|大学|大學|中学|中學|小学|小學|医院|醫院)|
中国移动(?:互联网|支付|游戏|办公|应用|终端|电商|端|阅读|出行)|中国电信(?:业|行业|市场|诈骗|网络诈骗|运营商|设备)|
中國電信(?:業|行業|市場|詐騙|營運商|設備)|中國移動(?:互聯網|支付|遊戲)`
  .trim()
  .replace(/\s*\n\s*/g, '');
/** A first name too: Elisa Virtanen. */
const ELISA =
  /Elisa (?!Eesti|Oyj|Corp|Estonia|Group|Viihde|Saunalahti|Polystar|Industriq|Videra)\p{Lu}\p{Ll}/uy;
const OTHER = new RegExp(OTHERS, 'uy');
const KIND_BEHIND = new RegExp(
  `[\\p{L}&-]{0,30}(?: [\\p{Lu}][\\p{L}&-]{0,30})?[ -](?:${KINDS})(?!\\p{L})`,
  'uy',
);
const STARTS_LARGE = /\p{Lu}/uy;

/** True when such a name stands around the span of a text and goes on behind it: a span that is the whole name is what it says. */
export const isInVenue = (text: string, start: number, end: number): boolean =>
  (endOf(STARTS_LARGE, text, start) > start && endOf(KIND_BEHIND, text, end) > end) ||
  endOf(OTHER, text, start) > end ||
  (endOf(ELISA, text, start) > end && !isTitle(text));

/** Where a sticky pattern ends that begins at a place of a text, or -1. */
function endOf(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : -1;
}
