/**
 * What makers call the devices that they sell to everybody, and how the makers are spelled: of makers that datasets tell of, no others. (Phones
 * of any maker, before a label of their generation, are in model-names.ts.)
 */

import { listed } from '../patterns/lists.ts';

/**
 * Patterns of series, by maker. A word that may be something else behind a maker needs its number: "Huawei nova strategija" is Slavic for
 * a new strategy.
 */
const SERIES = {
  // The goods of these are a firm's too, of which laws and courts speak: "Apple iPhone encryption". With a model alone.
  apple: `
(?:AirPods|iMac|iPad|iPhone|MacBook)\\s?(?:\\d{1,2}|Air|Max|[Mm]ini|Plus|Pro|SE|X[RS]?|[345][CGScs]{1,2})|Watch\\s(?:SE|Seri\\p{Ll}{1,3}|Ultra|\\d)`,
  google: '(?:Pixel|Nexus)\\s?\\d{1,2}',
  microsoft: 'Lumia|Surface\\s(?:Book|Duo|Go|Laptop|Pro|RT|\\d)',
  autel: 'E(?:VO|vo)\\s(?:II?|Lite|Max|Nano)',
  dji: 'Agras|Avata|FPV|Matrice|Mavic|Osmo|Ronin|(?:Action|Air|Inspire|Mic|Mini|Neo|Phantom|Pocket)\\s\\d',
  huawei: `
(?:[Mm]ate|MATE)(?=\\s?\\d(?!G))|Mate(?:\\s?(?:Book|Pad|Station|View|X[ST]?s?|RS)|(?=\\s[Ss]eries))|
(?:[Nn]ova|NOVA)(?=\\s?\\d(?!G)|\\s(?:[Ff]lip|[Ll]ite|[Pp]lus|[Ss]eries|[Ss]mart|Y\\d))|P(?:ura|URA)(?=\\s?\\d(?!G)|\\s[Ss]eries)|
MediaPad|Free[Bb]uds|FreeClip|FreeLace|P\\s?[Ss]mart|(?:Band|Enjoy|Nexus)\\s\\d|Pocket\\s[2S]|
W(?:atch|ATCH)\\s?(?:GT|D|[Ff]it|FIT|Ultimate|\\d)|Ascend\\s(?:[DGPWY]\\d{1,4}|Mate)|Honor\\s(?:\\d{1,2}\\p{Lu}?|Magic|Note|Play|View|V\\d)|
(?:荣耀|榮耀|畅享|暢享|麦芒|麥芒)\\s?\\d`,
  nokia: 'Asha|Lumia|N-Gage|XpressMusic|\\d{1,4}\\s(?:Flip|Plus|PureView|Sirocco|Tough|XpressMusic)',
  qualcomm: 'Snapdragon\\s(?:\\d|X )',
  samsung: 'Galaxy|GALAXY|Note\\s?\\d{1,2}|Gear\\s(?:S\\d|Fit)',
  'tp-link': 'Archer|Deco|Kasa|Tapo',
  xiaomi: `
Redmi|[Pp]oco|POCO|Civi|Mi\\s(?:\\d{1,2}\\p{Lu}?|A[1-3]|Band|Max|Mix|MIX|Note|Robot|TV)|(?:Mix|Pad|(?:Smart\\s)?Band)\\s\\d|
\\d{1,2}(?:[CSTXi]|[ST]?\\s?(?:Lite|Pro|Ultra))|红米|紅米`,
  zte: 'Axon|Blade|[Nn]ubia|Libero|Red\\s?Magic|Grand\\s(?:[SX]|Memo)',
} as const;

export type Maker = keyof typeof SERIES;

export const DEVICES_OF: Readonly<Record<Maker, string>> = Object.fromEntries(
  Object.entries(SERIES).map(([maker, series]) => [maker, listed(series)]),
) as Record<Maker, string>;

/** Series in other scripts, where some are words: a number has to follow. */
export const SERIES_ABROAD = listed(`
Галакси|Мейт|Нова|Пура|جالاكسي|جالكسي|غالاكسي|گلکسی|ميت|میت|نوفا|بورا|נובה|מייט|גלקסי|गैलेक्सी|मेट|नोवा|গ্যালাক্সি|মেট|নোভা|
กาแลคซี่|กาแล็กซี่|เมท|โนวา|แบนด์|갤럭시|메이트|노바|ギャラクシー|メイト|ノバ`);

/** Makers that call devices by a mere number too. */
export const NUMBERED: ReadonlySet<Maker> = new Set<Maker>(['nokia', 'xiaomi']);

/** How makers are spelled by themselves, as a dictionary has them: an ending makes a possessive in many languages. */
export const SPELLINGS: Readonly<Record<Maker, readonly string[]>> = {
  apple: words('Apple 苹果 蘋果 アップル 애플'),
  autel: ['Autel'],
  dji: words('DJI 大疆 ДиДжиАй'),
  google: words('Google 谷歌 グーグル 구글'),
  huawei: words(`
Huawei Huavei Huavej 华为 華為 ファーウェイ 화웨이 هواوي هاواوي هوآوی ہواوے ہوواوی Хуавэй Хуавей Хуавеј Хуауей हुआवेई हुआवे हुवावे
หัวเว่ย หัวเหว่ย হুয়াওয়ে וואווי הואווי ჰუავეი Հուավեյ ஹுவாவே హువావే`),
  microsoft: words('Microsoft 微软 微軟'),
  nokia: words(`
Nokia 诺基亚 諾基亞 ノキア 노키아 Нокиа Нокија Нокия Нокіа نوكيا נוקיה नोकिया নকিয়া নোকিয়া โนเกีย ნოკია Նոկիա நோக்கியா`),
  qualcomm: words('Qualcomm 高通 クアルコム 퀄컴'),
  samsung: words('Samsung 三星 サムスン 삼성 سامسونج سامسونغ सैमसंग'),
  'tp-link': ['TP-Link', 'TP Link', 'TPLink'],
  xiaomi: words('Xiaomi 小米 シャオミ 샤오미 شاومي شیائومی शाओमी শাওমি שיאומי'),
  zte: words('ZTE 中兴 中興 ЗТЕ'),
};

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}
