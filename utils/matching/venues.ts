/** Names that hold another name and are of something else: halls and cups that a company paid for, clubs, a portal's pages. */
import { isTitle, mayBeAnyWord } from './capitals.ts';
import { isFixedKind, isKindBefore, isKindBehind } from './kinds.ts';

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

const STARTS_LARGE = /\p{Lu}/uy;
const STARTS_WITH_NUMBER = /\p{N}/uy;
/** "5G" in "Telia 5G Areena". */
const BEHIND_NAME = /\p{Lu}[\p{L}\p{M}]* $/u;
/** What a name may go on with: "Telia-" in "Telia-Cup", or the ending that the matcher left. */
const REST = /^[\p{L}\p{M}&]{0,30}/u;
/** A word behind, with what joins it: a space, a hyphen or, in Finnish, both. Baltic languages close a quotation before it. */
const WORD_BEHIND = /(["”“»]? -?|-)([\p{L}\p{N}][\p{L}\p{M}\p{N}&]{0,30})/uy;
/** The last word before, without its article: "Auditorium" of "dell’Auditorium". */
const WORD_BEFORE = /(?<![\p{L}\p{M}\p{N}-])([\p{L}\p{M}]{2,})\s["“„«]?$/u;
/** In UTF-16 units. */
const LONGEST_BEHIND = 80;
const LONGEST_BEFORE = 40;

/**
 * True when such a name stands around the span of a text and goes on beyond it: a span that is the whole name is what it says. `language`
 * is a primary subtag.
 */
export const isInVenue = (
  text: string,
  start: number,
  end: number,
  language: string | null = null,
): boolean =>
  endOf(OTHER, text, start) > end ||
  (endOf(ELISA, text, start) > end && !isTitle(text)) ||
  (isLarge(text, start) && (hasKindBehind(text, end, language) || hasKindBefore(text, start, language)));

function isLarge(text: string, start: number): boolean {
  if (endOf(STARTS_LARGE, text, start) > start) return true;
  if (endOf(STARTS_WITH_NUMBER, text, start) < 0) return false;
  return BEHIND_NAME.test(text.slice(Math.max(0, start - LONGEST_BEFORE), start)) && !isTitle(text);
}

/** Behind the name, with one more name between perhaps: "Telia 5G -areena", but not "Apple Joins Foundation". */
function hasKindBehind(text: string, end: number, language: string | null): boolean {
  const behind = text.slice(end, end + LONGEST_BEHIND);
  let between = 0;
  WORD_BEHIND.lastIndex = REST.exec(behind)?.[0].length ?? 0;
  for (let found = WORD_BEHIND.exec(behind); found; found = WORD_BEHIND.exec(behind)) {
    const [whole, joint = '', word = ''] = found;
    const rest = behind.slice(found.index + joint.length);
    const isJoined = joint.endsWith('-');
    if (isFixedKind(rest)) return true;
    if (isKindBehind(rest, { word, language }, isJoined) && (between === 0 || isJoined || isName(word, text)))
      return true;
    if (!isJoined && (++between > 1 || !/^[\p{Lu}\p{N}]/u.test(word))) return false;
    WORD_BEHIND.lastIndex = found.index + whole.length;
  }
  return false;
}

const isName = (word: string, text: string): boolean => /^\p{Lu}/u.test(word) && !isTitle(text);

function hasKindBefore(text: string, start: number, language: string | null): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_BEFORE), start);
  // Searched from the last space but one: from every letter it takes as long as all the rest together.
  const [whole, word] = WORD_BEFORE.exec(before.slice(before.lastIndexOf(' ', before.length - 3) + 1)) ?? [];
  if (whole === undefined || word === undefined) return false;
  return isKindBefore({ word, language }, () => mayBeAnyWord(text, start - whole.length));
}

/** Where a sticky pattern ends that begins at a place of a text, or -1. */
function endOf(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : -1;
}
