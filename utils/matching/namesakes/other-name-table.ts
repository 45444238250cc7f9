/** Names that hold another name, by the first letter of what they share with it, as a capital. Under `''`, all that begin with another letter than A to Z. */

/** Those that begin with it. Small letters behind it make a common word of one that begins a sentence: "Apple pie is eaten cold." */
export const BEGINNINGS: Readonly<Record<string, string>> = {
  A: `AT&T Cent(?:er|re)|Apple (?:Arcade|Fitness\\+|Music|TV\\+?)(?![\\p{L}\\p{N}])|Apple (?:a day|Bank|Blossom|Corps|Daily|Dumpling|Hill|Martin(?! (?:said|wants?|wanted)(?!\\p{L}))|Records(?! [\\p{Lu}\\p{N}$])|Valley)(?!\\p{L})|
Apple[ -](?:blossoms?|bobbing|cakes?|cider|crumbles?|dumplings?|fritters?|growers?|growing|harvest|jelly|juices?|orchards?|pickers|picking|pies?|sauce|strudel|tarts?|[Tt]rees?|varieties)(?!\\p{L})|
Amazon (?:[Bb]asin|[Dd]elta|deforestation|[Ff]orest|Fund|[Jj]ungle|[Rr]ainforest|region|[Rr]iver|tribes?|warriors?)(?!\\p{L})`,
  B: `BIS (?:\\(Bureau of Indian|certificat|database|listing)|(?:BIS|BSI), the B(?:ank|ritish|ureau of Indian) |BSI Group|
Bouygues (?:Bâtiment|Construction|Energies|Immobilier|Travaux)|Burke [Aa]nd (?:Hare|Wills)|[Bb]ack[- ]?door (?:channel|deal|diplomacy|draft|burglar|listing|negotiat|pilot|privati[sz]|Roth|tax)`,
  C: `CIA triad(?!\\p{L})|Cotton (?:Bowl|On Group|Traders)`,
  E: `Ericsson Globe`,
  F: `FCC (?:Ámbito|Aqualia|Cementos|Concesiones|Construcci[oó]n|Construction|Enviro|Environment|Industrial|Inmobiliaria|Medio ?[Aa]mbiente|Real Estate|Servicios)(?!\\p{L})`,
  G: `Garante (?:regionale |nazionale )?(?:dei detenuti|dei diritti|dell['’]infanzia|per l['’]infanzia|della concorrenza|del contribuente|della persona)`,
  H: `Homeland Security (?:[Cc]ommittee|[Ss]ubcommittee)`,
  I: `Intel (?:[Aa]gency|[Aa]gencies|inputs|sources|[Aa]ssessment|[Bb]riefing|[Cc]ommittee|[Cc]ommunity|failure|gathering|[Oo]perative|[Pp]anel|[Ss]haring(?! (?:an?|its|more|the)(?!\\p{L})))s?(?!\\p{L})`,
  J: `Juniper (?:Financial(?! (?:[Rr]esults?|[Aa]nalyst))|Research|Square)|Johnson (?:Controls|Matthey|Outdoors)`,
  K: `KT&G`,
  L: `Lamb (?:[Oo]f God|Weston)|Le Monde diplomatique`,
  M: `Meta-(?:[Aa]nalys|[Cc]omment|[Nn]arrat|[Pp]hysi)|Meta World Peace|Mike Rogers,? (?:\\(?R-Ala|of Alabama|(?:the )?(?:director|head) of the N|the NSA)|
Meta Materials|Micron (?:Biomedical|Solutions)`,
  O: `O2 World|Oracle (?:of \\p{Lu}|[Bb]one|Park|Team USA)`,
  P: `Palantir of Orthanc|Pegasus (?:Air(?:lines|ways)|Mail|Books|Bridge|Hava|Hotel|World Cup|constellation|[34]\\d(?!\\p{N}))`,
  R: `Rep\\. Mike Rogers,? (?:\\(?R-Ala|of Alabama|(?:the )?(?:director|head) of the N|the NSA)|Ross Stores`,
  S: `Signal Iduna|SK Telecom T1(?!\\p{L})|[Ss]ubmarine [Cc]able [Mm]ap(?!\\p{L})|San Bernardino (?:County|Mountains|National Forest|Strait|Valley)|
Samsung (?:Biologics|C&T|Engineering|Heavy Industries|Life|Lions|Medical|SDI|Securities)|Signal Advance|Spark (?:Arena|Foundry|Infrastructure|plugs?(?! the| its| a)|joy)|
State Department of (?!State)\\p{Lu}|Signal (?:box|Corps|failure|Hill|jam|light|loss|Mountain|Peak|processing|strength|tower)s?(?!\\p{L})|
[Ss]urveillance (?:camera (?:clip|footage|image|photo|picture|still|video)s?|cameras?|clips?|footage|images?|photo(?:graph)?s?|pictures?|stills?|tapes?|videos?)(?! (?:analytics|firms?|giants?|gear|industry|makers?|manufacturers?|networks?|software|suppliers?|systems?|technology)(?!\\p{L}))|
Smith (?:Barney|[Mm]achine)|Song (?:[Cc]ontest|[Dd]ynasty)|Section (?:702|889) of the (?:[A-Z][a-z]+ )*(?:Companies|Insolvency|Bankruptcy|Tax|Penal|Housing|Labor|Education|Highway|Clean)`,
  T: `T-Mobile Cent(?:er|re)|Telekom-(?:Anbieter|Ausrüster|Betreiber|Branche|Firm|Gigant|Industrie|Riese|Sektor|Unternehmen|Zulieferer)\\p{L}*|
[Tt]he Journal of (?:the )?\\p{Lu}|Telegram (?:&|and) Gazette|Telegram (?:Avenue|Road|Street)|Telekom (?:Austria|Malaysia|Slovenije|Srbija|Srpske)`,
  V: `Verizon(?: Wireless)? Cent(?:er|re)|Vodafone McLaren|Vodafone Cash(?!\\p{L})`,
  Z: `Zoom Telephonics|Zoom (?:Airlines|in on|lens|out)(?!\\p{L})`,
  '': `Дуровтың коды|فودافون كاش|(?:アップル|苹果|蘋果|애플) ?TV\\+?(?![\\p{L}\\p{N}])|加密(?:货币|貨幣|资产|資產|数字货币|數位貨幣|数字资产|數位資產|虚拟货币|虛擬貨幣|币|幣)|
מטא-(?:דאטה|אנליז|קוגני|פיזי)|高通(?:胀|脹|膨|量|滤波|濾波)|腾讯(?:微博|网|新闻|体育讯?|娱乐|科技讯|财经)|(?<!(?:间谍|監控|监控|間諜)(?:软件|軟件|軟體|程式|程序)?[「『“《]?)(?:飞马座|飛馬座)(?![」』”》]?[（(]Pegasus)|
ペガサス座|페가수스자리|小米(?:粥|加步枪|椒)|メタ(?:データ|分析|情報|検索|的|認知)|(?:中兴|中興|大华|大華|宇通|美光)(?:路|街|镇|鎮|村|乡|鄉|区|區|大道|新村|花园|花園|大学|大學|中学|中學|小学|小學|医院|醫院)|
中国移动(?:互联网|支付|游戏|办公|应用|终端|电商|端|阅读|出行)|中国电信(?:业|行业|市场|诈骗|网络诈骗|运营商|设备)|中興(?:電(?![信訊])|保全|國小|百貨|社區)|中國電信(?:業|行業|市場|詐騙|營運商|設備)|
中國移動(?:互聯網|支付|遊戲)`,
};

/**
 * What stands behind the name of a paper, and not behind "the Telegram" of "the Telegram founder": its people, what papers do, or the end of
 * a clause.
 */
const PAPER =
  "['’]s (?:archives?|columnists?|coverage|editor(?:ial)?s?|front page|journalists?|newsrooms?|opinion page|photographers?|publisher|readers|reporters?|staff)|,? (?:and other (?:media|outlets|papers)|asked|first reported|found out|has (?:covered|learned|learnt|obtained|reported|reviewed|seen)|interviewed|learned|learnt|obtained|reported|reporter|reports|reviewed|spoke|wrote|writes)(?!\\p{L})|[.;!?](?:\\s|$)|$";

/** Those that end with it, by what stands before it. */
export const ENDINGS: Readonly<Record<string, string>> = {
  A: `(?<=(?:Adam['’]s|Big|Candy) )Apple`,
  B: `(?<=India['’]s |Indian |(?:Indian Standards|International Settlements) \\()BIS|(?<=British Standards Institut(?:e|ion) \\()BSI`,
  D: `(?<=Lords['’]? )[Dd]efence (?:[Ss]elect )?[Cc]ommittee`,
  E: `(?<=(?:Sony |ST-|索尼|ソニー・?|소니 ?|سوني ))Ericsson`,
  F: `(?<=(?<!\\p{L})(?:[Cc]onstructora|[Gg]rupo) )FCC`,
  H: `(?<=[Cc]ommittee on )Homeland Security`,
  I: `(?<=(?:(?<!White )House|Senate|[Mm]ilitary|[Ss]py) )Intel|(?<=(?:Data Retention (?:and|&)|Regulation of) )Investigatory Powers Act`,
  M: `(?<=Adm(?:\\.|iral) )Mike Rogers`,
  O: `(?<=(?:Meta|Facebook)(?:['’]s)? )Oversight Board`,
  P: `(?<=(?:Jamaica|Nike|Zoom) )Pegasus`,
  S: `(?<=(?:Distress|Radio|Smoke|Traffic|Turn|Warning) )Signal|(?<=(?<!\\p{L})[Tt]he )Signal(?=${PAPER})|(?<=(?:[Ii]mages|[Vv]idéos?) de )surveillance|
(?<=Apache )Spark|(?<=Lords['’]? )[Ss]cience and [Tt]echnology (?:[Ss]elect )?[Cc]ommittee|(?<=(?:WH|W\\.\\s?H\\.) )Smith`,
  T: `(?<=(?:Evening|John['’]s|Zimmerman|Zimmermann) |Star-)Telegram|(?<=(?<!\\p{L})[Tt]he )Telegram(?=${PAPER})|(?<=(?:A1|Crnogorski|Hrvatski|Kabel|Magyar|Makedonski|Slovak|T[uü]rk) )Telekom|
(?<=(?:Asistencia|Assistenza|Atenci[oó]n|Cabina|Centrale?|Consulta|Consulenza|Encuesta|Entrevista|Estafa|Finanziaria|Gu[ií]a|Guida|L[ií]nea|Llamada|Rete|Truffa|Vendita|Venta) )Telef[oòó]nica|
(?<=[^\\s.!?…:;–—]["'“„«”]{0,1} ["'“„«”]?My )(?:Telekom|Telenor|Telia)`,
  V: `(?<=(?:Thể Công(?: [-–])?|CLB|[Cc]âu lạc bộ|[Đđ]ội bóng) )Viettel|(?<=[^\\s.!?…:;–—]["'“„«”]{0,1} ["'“„«”]?My )Vodafone`,
  Z: `(?<=Air )Zoom`,
  '': `(?<=(?:สกุลเงิน|เหรียญ|สินทรัพย์))เข้ารหัส|(?<=(?:Sony |ST-|索尼|ソニー・?|소니 ?|سوني ))(?:爱立信|愛立信|エリクソン|에릭슨|إريكسون|اريكسون)|
(?<=ST-?)(?:爱立信|愛立信)`,
};
