/** Names that hold another name, and that no rule would tell: the Big Apple, a signal box, the Oracle of Omaha. */
import { lazy } from '../../lazy.ts';
import { isTitle } from '../letters/capitals.ts';
import { isTownOrTyres } from './nokia.ts';

/** Those that begin with it. Small letters behind it make a common word of one that begins a sentence: "Apple pie is eaten cold." */
const BEGINNING = `
(?:AT&T|Verizon(?: Wireless)?|T-Mobile) Cent(?:er|re)|Ericsson Globe|O2 World|Дуровтың коды|
Telekom-(?:Anbieter|Ausrüster|Betreiber|Branche|Firm|Gigant|Industrie|Riese|Sektor|Unternehmen|Zulieferer)\\p{L}*|
Signal Iduna|SK Telecom T1(?!\\p{L})|Vodafone McLaren|Vodafone Cash(?!\\p{L})|فودافون كاش|
(?:Apple (?:Arcade|Fitness\\+|Music|TV\\+?)|(?:アップル|苹果|蘋果|애플) ?TV\\+?)(?![\\p{L}\\p{N}])|
Apple (?:a day|Bank|Blossom|Corps|Daily|Dumpling|Hill|Martin(?! (?:said|wants?|wanted)(?!\\p{L}))|Records(?! [\\p{Lu}\\p{N}$])|Valley)(?!\\p{L})|
Apple[ -](?:blossoms?|bobbing|cakes?|cider|crumbles?|dumplings?|fritters?|growers?|growing|harvest|jelly|juices?|orchards?|pickers|picking|pies?|sauce|strudel|tarts?|[Tt]rees?|varieties)(?!\\p{L})|
Amazon (?:[Bb]asin|[Dd]elta|deforestation|[Ff]orest|Fund|[Jj]ungle|[Rr]ainforest|region|[Rr]iver|tribes?|warriors?)(?!\\p{L})|
Intel (?:[Aa]gency|[Aa]gencies|inputs|sources|[Aa]ssessment|[Bb]riefing|[Cc]ommittee|[Cc]ommunity|failure|gathering|[Oo]perative|[Pp]anel|[Ss]haring(?! (?:an?|its|more|the)(?!\\p{L})))s?(?!\\p{L})|
CIA triad(?!\\p{L})|KT&G|Palantir of Orthanc|[Ss]ubmarine [Cc]able [Mm]ap(?!\\p{L})|
Meta-(?:[Aa]nalys|[Cc]omment|[Nn]arrat|[Pp]hysi)|Meta World Peace|
(?:Rep\\. )?Mike Rogers,? (?:\\(?R-Ala|of Alabama|(?:the )?(?:director|head) of the N|the NSA)|
BIS (?:\\(Bureau of Indian|certificat|database|listing)|(?:BIS|BSI), the B(?:ank|ritish|ureau of Indian) |BSI Group|FCC (?:Ámbito|Aqualia|Cementos|Concesiones|Construcci[oó]n|Construction|Enviro|Environment|Industrial|Inmobiliaria|Medio ?[Aa]mbiente|Real Estate|Servicios)(?!\\p{L})|
Homeland Security (?:[Cc]ommittee|[Ss]ubcommittee)|San Bernardino (?:County|Mountains|National Forest|Strait|Valley)|
Bouygues (?:Bâtiment|Construction|Energies|Immobilier|Travaux)|Juniper (?:Financial(?! (?:[Rr]esults?|[Aa]nalyst))|Research|Square)|Meta Materials|Micron (?:Biomedical|Solutions)|
Samsung (?:Biologics|C&T|Engineering|Heavy Industries|Life|Lions|Medical|SDI|Securities)|Signal Advance|Zoom Telephonics|Spark (?:Arena|Foundry|Infrastructure|plugs?(?! the| its| a)|joy)|State Department of (?!State)\\p{Lu}|
[Tt]he Journal of (?:the )?\\p{Lu}|Oracle (?:of \\p{Lu}|[Bb]one|Park|Team USA)|
Pegasus (?:Air(?:lines|ways)|Mail|Books|Bridge|Hava|Hotel|World Cup|constellation|[34]\\d(?!\\p{N}))|
Signal (?:box|Corps|failure|Hill|jam|light|loss|Mountain|Peak|processing|strength|tower)s?(?!\\p{L})|
Telegram (?:&|and) Gazette|Telegram (?:Avenue|Road|Street)|
Telekom (?:Austria|Malaysia|Slovenije|Srbija|Srpske)|Zoom (?:Airlines|in on|lens|out)(?!\\p{L})|
[Ss]urveillance (?:camera (?:clip|footage|image|photo|picture|still|video)s?|cameras?|clips?|footage|images?|photo(?:graph)?s?|pictures?|stills?|tapes?|videos?)(?! (?:analytics|firms?|giants?|gear|industry|makers?|manufacturers?|networks?|software|suppliers?|systems?|technology)(?!\\p{L}))|
(?:Johnson (?:Controls|Matthey|Outdoors)|Smith (?:Barney|[Mm]achine)|Cotton (?:Bowl|On Group|Traders)|Song (?:[Cc]ontest|[Dd]ynasty)|Lamb (?:[Oo]f God|Weston)|Ross Stores|Burke [Aa]nd (?:Hare|Wills))|
Le Monde diplomatique|
[Bb]ack[- ]?door (?:channel|deal|diplomacy|draft|burglar|listing|negotiat|pilot|privati[sz]|Roth|tax)|
Section (?:702|889) of the (?:[A-Z][a-z]+ )*(?:Companies|Insolvency|Bankruptcy|Tax|Penal|Housing|Labor|Education|Highway|Clean)|
Garante (?:regionale |nazionale )?(?:dei detenuti|dei diritti|dell['’]infanzia|per l['’]infanzia|della concorrenza|del contribuente|della persona)|
加密(?:货币|貨幣|资产|資產|数字货币|數位貨幣|数字资产|數位資產|虚拟货币|虛擬貨幣|币|幣)|מטא-(?:דאטה|אנליז|קוגני|פיזי)|
高通(?:胀|脹|膨|量|滤波|濾波)|腾讯(?:微博|网|新闻|体育讯?|娱乐|科技讯|财经)|(?<!(?:间谍|監控|监控|間諜)(?:软件|軟件|軟體|程式|程序)?[「『“《]?)(?:飞马座|飛馬座)(?![」』”》]?[（(]Pegasus)|ペガサス座|페가수스자리|小米(?:粥|加步枪|椒)|メタ(?:データ|分析|情報|検索|的|認知)|
(?:中兴|中興|大华|大華|宇通|美光)(?:路|街|镇|鎮|村|乡|鄉|区|區|大道|新村|花园|花園|大学|大學|中学|中學|小学|小學|医院|醫院)|
中国移动(?:互联网|支付|游戏|办公|应用|终端|电商|端|阅读|出行)|中国电信(?:业|行业|市场|诈骗|网络诈骗|运营商|设备)|
中興(?:電(?![信訊])|保全|國小|百貨|社區)|
中國電信(?:業|行業|市場|詐騙|營運商|設備)|中國移動(?:互聯網|支付|遊戲)`
  .trim()
  .replace(/\s*\n\s*/g, '');
const BEGINS_WITH = lazy(() => new RegExp(BEGINNING, 'uy'));

/**
 * What stands behind the name of a paper, and not behind "the Telegram" of "the Telegram founder": its people, what papers do, or the end of
 * a clause.
 */
const PAPER =
  "['’]s (?:archives?|columnists?|coverage|editor(?:ial)?s?|front page|journalists?|newsrooms?|opinion page|photographers?|publisher|readers|reporters?|staff)|,? (?:and other (?:media|outlets|papers)|asked|first reported|found out|has (?:covered|learned|learnt|obtained|reported|reviewed|seen)|interviewed|learned|learnt|obtained|reported|reporter|reports|reviewed|spoke|wrote|writes)(?!\\p{L})|[.;!?](?:\\s|$)|$";

/** Those that end with it, by what stands before it. */
const ENDING = `
(?<=(?:Adam['’]s|Big|Candy) )Apple|(?<=(?:(?<!White )House|Senate|[Mm]ilitary|[Ss]py) )Intel|(?<=(?:Jamaica|Nike|Zoom) )Pegasus|
(?<=(?:Distress|Radio|Smoke|Traffic|Turn|Warning) )Signal|(?<=(?:Evening|John['’]s|Zimmerman|Zimmermann) |Star-)Telegram|(?<=(?<!\\p{L})[Tt]he )(?:Signal|Telegram)(?=${PAPER})|(?<=(?:[Ii]mages|[Vv]idéos?) de )surveillance|(?<=Air )Zoom|(?<=(?:Thể Công(?: [-–])?|CLB|[Cc]âu lạc bộ|[Đđ]ội bóng) )Viettel|(?<=(?:สกุลเงิน|เหรียญ|สินทรัพย์))เข้ารหัส|(?<=Apache )Spark|(?<=(?:Sony |ST-|索尼|ソニー・?|소니 ?|سوني ))(?:Ericsson|爱立信|愛立信|エリクソン|에릭슨|إريكسون|اريكسون)|(?<=ST-?)(?:爱立信|愛立信)|(?<=(?:Meta|Facebook)(?:['’]s)? )Oversight Board|(?<=[Cc]ommittee on )Homeland Security|(?<=India['’]s |Indian |(?:Indian Standards|International Settlements) \\()BIS|(?<=British Standards Institut(?:e|ion) \\()BSI|
(?<=(?:A1|Crnogorski|Hrvatski|Kabel|Magyar|Makedonski|Slovak|T[uü]rk) )Telekom|(?<=(?:Asistencia|Assistenza|Atenci[oó]n|Cabina|Centrale?|Consulta|Consulenza|Encuesta|Entrevista|Estafa|Finanziaria|Gu[ií]a|Guida|L[ií]nea|Llamada|Rete|Truffa|Vendita|Venta) )Telef[oòó]nica|
(?<=[^\\s.!?…:;–—]["'“„«”]{0,1} ["'“„«”]?My )(?:Telekom|Telenor|Telia|Vodafone)|(?<=Adm(?:\\.|iral) )Mike Rogers|(?<=(?<!\\p{L})(?:[Cc]onstructora|[Gg]rupo) )FCC|(?<=Lords['’]? )(?:[Dd]efence|[Ss]cience and [Tt]echnology) (?:[Ss]elect )?[Cc]ommittee|
(?<=(?:WH|W\\.\\s?H\\.) )Smith|(?<=(?:Data Retention (?:and|&)|Regulation of) )Investigatory Powers Act`
  .trim()
  .replace(/\s*\n\s*/g, '');
/** Where words have no spaces between, or particles behind, the next letter does not tell. */
const UNSPACED = '(?<=[\\p{Script=Han}\\p{Script=Hangul}\\p{Script=Katakana}\\p{Script=Thai}])';
const ENDS_WITH = lazy(() => new RegExp(`(?:${ENDING})(?:${UNSPACED}|(?!\\p{L}|\\p{M}|\\p{N}))`, 'uy'));

const LONGEST_BEHIND = 80;

/** A first name too: Elisa Virtanen, and Elisa, 23. Shares have decimals: "Elisa 1,5 prosenttia". */
const ELISA = lazy(
  () =>
    /Elisa(?: (?!Eesti|Oyj|Corp|Estonia|Group|Viihde|Saunalahti|Polystar|Industriq|Videra)\p{Lu}\p{Ll}|, \d{2},(?!\d)| \(\d{2}\))/uy,
);
/** No age behind it, where one of these is counted in the same sentence: "Telia (40) and Elisa (12) lost customers". */
const AGE = /^Elisa,? \(?\d/;
const RIVAL = lazy(() => /(?<!\p{L})(?:Telia|DNA|Nokia)(?!\p{L})/u);
const SENTENCE_ENDS = /[.!?]\s/u;

/** True when a name of a firm at `start` is somebody's first name, by what stands behind it. */
export const isWithSurname = (text: string, start: number): boolean => endOfElisa(text, start) > start;

function endOfElisa(text: string, start: number): number {
  const end = endOf(ELISA(), text, start);
  if (end < 0 || !AGE.test(text.slice(start, end))) return end;
  const before =
    text
      .slice(Math.max(0, start - LONGEST_BEHIND), start)
      .split(SENTENCE_ENDS)
      .at(-1) ?? '';
  const behind = text.slice(end, end + LONGEST_BEHIND).split(SENTENCE_ENDS)[0] ?? '';
  return RIVAL().test(before) || RIVAL().test(behind) ? -1 : end;
}

/** A way to pay. In a headline it may be what the firm does: "Will Apple Pay Its Taxes?" */
const APPLE_PAY = lazy(() => /Apple Pay(?!\p{L})/uy);
/** Another, and one of eight apps that an American president forbade. */
const WECHAT_PAY = lazy(() => /WeChat Pay(?!\p{L})/uy);
const FORBIDDEN = lazy(
  () =>
    /CamScanner|SHAREit|WPS|Tencent QQ|(?<!\p{L})(?:ban(?:ned|ning|s)?|[Ff]orbids?|[Pp]rohibits?|[Ee]xecutive [Oo]rder)(?!\p{L})|Biden|Trump|Трамп|トランプ|트럼프|特朗普|川普|ترامب|ترامپ|ٹرمپ|טראמפ|ट्र[ंम]/u,
);

function isWayToPay(text: string, start: number, end: number): boolean {
  if (!text.startsWith(' Pay', end)) return false;
  if (endOf(APPLE_PAY(), text, start) > end) return !isTitle(text);
  if (endOf(WECHAT_PAY(), text, start) <= end) return false;
  return !FORBIDDEN().test(text.slice(Math.max(0, start - LONGEST_BEHIND), end + LONGEST_BEHIND));
}

/** The core of a network by itself, with an article or without. */
const CORE = /^(?:(?:[a-z]+ )?the )?core$/i;
/** What may stand behind it. Before any other noun it is an adjective: "core values", "core business". */
const BEHIND_CORE = `
\\dG|LTE|RAN|access|areas?|components?|elements?|equipment|functions?|gear|hardware|infrastructure|kit|layers?|mobile|networks?|nodes?|parts?|radio|rout(?:ers?|ing)|sections?|
servers?|software|suppliers?|switch(?:es|ing)|systems?|telecom(?:s|munications)?|vendors?|wireless|
\\p{Ll}+ly|a(?:bove|cross|fter|gain|lone|lready|lso|ltogether|m|mong|n|nd|re|round|s|t)?|b(?:ased|e|ecause|ecomes?|efore|elongs|etween|oth|uilt|ut|y)|c(?:an|annot|ame|arr(?:ies|y)|omes?|onnects?|onsists|ontains?|ontrols?|ould)|
d(?:epends|etermines|id|o|oes|own|uring)|e(?:ither|nsures|tc|ven)|f(?:or|rom)|g(?:ets?|oes)|h(?:ad|andles?|as|ave|olds)|i(?:f|n|ncludes?|nto|s|t|tself)|just|k(?:eeps|nows)|l(?:ast (?:month|week|year)|ies|ike|ong (?:ago|after|before))|m(?:ade|akes|anages|atters|ay|ight|ust)|needs?|next (?:month|week|year)|no[rtw]|o(?:ff?|n|nce|nly|r|ut|ver)|
p(?:er|oses|resents|rovided|rovides)|r(?:ather|elies|emains?|equires|uns?|unning)|s(?:ends|hould|ince|its?|o|upplied)|t(?:akes|ells|han|hat|he|hemselves|hen|here|hese|his|hose|hrough|o|oday|oo)|un(?:der|less|til)|up|us(?:e|es|ing)|vs|versus|w(?:as|ere|hen|here|hether|hich|hile|hose|ill|ith|ithin|ithout|ould)|yet`
  .trim()
  .replace(/\s*\n\s*/g, '');
const ADJECTIVE = lazy(() => new RegExp(`^ (?!(?:${BEHIND_CORE})(?!\\p{L}))\\p{L}`, 'u'));
/** "At the core of the dispute", but "at the core of the 5G network". */
const FIGURATIVE = lazy(
  () =>
    /^ of (?!(?:(?!about |is |over |that )[\p{L}\p{N}’'-]+ ){0,3}(?:\dG|communications|equipment|infrastructure|internet|system|telecom|(?:\p{L}+-)?network)s?(?!\p{L}))\p{L}/u,
);
const OTHER_CORES = lazy(
  () =>
    /(?:[Aa]pple|[Ee]arth['’]s|[Ii]ce|[Ii]nner|[Ii]ron|[Mm]oon['’]s|[Nn]uclear|[Oo]uter|[Pp]lanet['’]s|[Rr]eactor|[Ss]edi?ment|[Ss]un['’]s|(?:rotten|rocked|shaken|shook \p{L}+) to)\s(?:the )?core$/u,
);
const AT_ITS_CORE = /(?:^|[.!?…:;]["'”’)]*\s|,\s)[Aa]t (?:its|their) core$/u;
const LONGEST_BEFORE_CORE = 20;

function isOtherCore(text: string, start: number, end: number): boolean {
  if (!CORE.test(text.slice(start, end))) return false;
  const before = text.slice(Math.max(0, end - LONGEST_BEFORE_CORE), end);
  const behind = text.slice(end, end + LONGEST_BEHIND);
  if (OTHER_CORES().test(before) || (AT_ITS_CORE.test(before) && behind.startsWith(','))) return true;
  return ADJECTIVE().test(behind) || FIGURATIVE().test(behind);
}

/** True when a span is part of such a name, or its last word is: "the app Signal Iduna". */
export const isOfOtherThing = (text: string, start: number, end: number): boolean =>
  endOf(BEGINS_WITH(), text, start) > end ||
  endOf(BEGINS_WITH(), text, start + text.slice(start, end).lastIndexOf(' ') + 1) > end ||
  endOf(ENDS_WITH(), text, start) === end ||
  isOtherCore(text, start, end) ||
  isWayToPay(text, start, end) ||
  isTownOrTyres(text, start) ||
  (endOfElisa(text, start) > end && !isTitle(text));

/** Where a sticky pattern ends that begins at a place of a text, or -1. */
export function endOf(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : -1;
}
