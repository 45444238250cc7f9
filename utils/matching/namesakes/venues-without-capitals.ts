/** Halls, stadiums, cups and teams in scripts that have no capitals: "ملعب فودافون بارك", "노키아 아레나", "沃达丰球场", "KT 위즈". */

import { lazy } from '../../lazy.ts';
import { listed } from '../patterns/lists.ts';

/** What Korean joins to a noun: 아레나에서 (in the arena). Any other letter makes another word of it. */
const PARTICLE = '(?:에서?|에게|의|은|는|이|가|을|를|과|와|으?로|도|만|까지|부터|엔|측|전|서)?(?!\\p{L})';
const BEHIND = lazy(
  () =>
    new RegExp(
      `^(?:${listed(String.raw`
\s?(?:5G\s)?(?:아레나|스타디움|파크|돔|경기장|체육관|아이스링크|구장|극장|위즈파크|위즈|롤스터|소닉붐|나이츠|와이번스|T1)PARTICLE|배\s\S|
[・･\s]?(?:アリーナ|アレーナ|スタジアム|パーク|ドーム|ホール|シアター|カップ|マスターズ)(?![\p{Script=Katakana}ー])|(?:球場|競技場|体育館)(?!\p{Script=Katakana})|
(?:公园|公園|中心)?(?:体育馆|體育館|体育场|體育場|球场|球場|竞技场|競技場|球馆|球館|剧院|劇院|音乐厅|音樂廳)|杯(?![子中葛])|
\s(?:بارك|أرينا|آرينا|ارينا|أرنا|ستاديوم|آرنا|ارنا|پارک|استادیوم|ארנה|ארינה|פארק|סטדיום)(?!\p{L}|\p{M})|
\s?(?:อารีนา|อารีน่า|สเตเดียม|ปาร์ค|พาร์ค|คัพ|ฮอลล์|โดม)|
\s(?:एरिना|अरीना|स्टेडियम|पार्क|कप|স্টেডিয়াম|এরিনা|পার্ক|কাপ)(?!\p{L}|\p{M})
`).replace('PARTICLE', PARTICLE)})`,
      'u',
    ),
);
const BEFORE = lazy(
  () =>
    /(?:(?<!\p{L}|\p{M})(?:[وف]?[بلك]?(?:ال|ل)?(?:ملعب|[إا]?ستاد|صالة|مسرح|كأس|ورزشگاه|استادیوم|سالن|جام)|[ושבהלמכ]{0,3}(?:אי?צטדיון|היכל|גביע))\s|(?<!ลง)สนาม\s?)$/u,
);
/** Arabic says of who is to move next that the ball is in his field: "الكرة الآن في ملعب هواوي". The game has other words behind its ball. */
const BALL = lazy(() => /الكرة(?!\p{L}| (?:الطائرة|الشاطئية))[^.!?؟]{0,20}$/u);
/** As long as any of these. */
const LONGEST_BEHIND = 20;
const LONGEST_BEFORE = 14;
const LONGEST_BALL = 44;
const DIGIT = /\d/;
/** All of these scripts come behind the ones that have capitals. */
const FIRST_LETTER = 0x590;
/** Dashes and quotation marks of every script. */
const PUNCTUATION = /[\u2010-\u2027\u2030-\u205e]/;
const isBeyond = (text: string, offset: number): boolean =>
  text.charCodeAt(offset) >= FIRST_LETTER && !PUNCTUATION.test(text.charAt(offset));

/** True when the name of a hall, a cup or a team stands around the span of a text, and one of these words tells so. */
export function isInVenueWithoutCapitals(text: string, start: number, end: number): boolean {
  // "A 5G stadium" is one.
  if (DIGIT.test(text.charAt(start))) return false;
  // T1 in Korean, with a particle behind it.
  const mayBeBehind = isBeyond(text, end) || isBeyond(text, end + 1) || text.startsWith(' T1', end);
  if (mayBeBehind && BEHIND().test(text.slice(end, end + LONGEST_BEHIND))) return true;
  if (!isBeyond(text, start - 1) && !isBeyond(text, start - 2)) return false;
  const kind = BEFORE().exec(text.slice(Math.max(0, start - LONGEST_BEFORE), start))?.[0];
  if (kind === undefined) return false;
  return !BALL().test(text.slice(Math.max(0, start - LONGEST_BALL), start - kind.length));
}
