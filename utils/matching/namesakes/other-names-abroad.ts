/**
 * Names that hold another name, in letters other than A to Z. Chinese and Japanese have no spaces, so that what the other name ends with may
 * begin another word: 中兴路 is a street, and 中兴路由器 are routers of ZTE. Those words stand here as what must not go on.
 */

/** Small things and places: a road but no router, an area but no region of sales, a village but no Murata (村田). */
const PLACES = `路(?![由演线線径徑透试試测測侧側])|街|[镇鎮](?![压壓])|村(?!田)|[乡鄉](?![村镇鎮下])|[区區](?![域块塊别別间間隔]|分(?!局))|大道|新村|花[园園]|
大学(?!生(?![命物态医]))|大學|[中小][学學](?!生)|[医醫]院`;
/** Where the study of oracle bones is a noun: before who pursues it, and before the end of a clause. Else firms study something. */
const STUDIES =
  '研究(?=[所院者的史]|中心|成果|[领領]域|工作|专家|專家|[学學][会會者]|[，。、；：！？）」』”》]|$)';
/** Markets and people have phones and apps in China. What China Mobile does with either is its own: 中国移动应用华为设备. */
const OF_MARKET =
  '(?=市[场場]|[用客][户戶]|[开開][发發]|程序|软件|分[发發]|[设設][备備]|[厂廠]商|[产產][业業]|行[业業]|商店|生[态態]|出[货貨海]|品牌|消[费費]|下[载載])';
/** What firms have of their own. */
const OWN = '(?!基地|有限|[业業][务務]|牌照|[许許]可)';

/** By the pattern of a name: what stands behind it. */
const BEHIND: Readonly<Record<string, string>> = {
  Дуровтың: ' коды',
  فودافون: ' كاش',
  מטא: '-(?:דאטה|אנליז|קוגני|פיזי)',
  'アップル|苹果|蘋果|애플': ' ?TV\\+?(?![\\p{L}\\p{N}])',
  加密: '(?:货币|貨幣|资产|資產|数字货币|數位貨幣|数字资产|數位資產|虚拟货币|虛擬貨幣|币|幣)',
  '(?<!(?:间谍|監控|监控|間諜)(?:软件|軟件|軟體|程式|程序)?[「『“《]?)[飞飛][马馬]':
    '座(?![」』”》]?[（(]Pegasus)',
  ペガサス: '座',
  페가수스: '자리',
  // Millet.
  小米: '(?:粥|加步[枪槍]|椒|每斤|[亩畝][产產]|丰收|豐收|种植|種植)',
  // What is beyond a thing. Meta has data centres, and people who analyse and inform.
  メタ: 'データ(?!センター)|分析(?![官員者]|担当)|情報(?!責任|セキュリティ)|検索|的(?!中)|認知(?!症|戦)',
  // High inflation, high throughput, a high pass. Qualcomm makes chips in quantity, and to measure.
  高通: '[胀脹膨]|量(?![产產子身价價贩販力])|[滤濾]波',
  '中[兴興]|大[华華]|宇通|美光': PLACES,
  // A maker of electrical machines in Taiwan, its guards, schools and houses.
  中興: '電(?![信訊話腦子源池])|保全|國小|百貨|社區',
  // A bank of Singapore. Dahua has solutions for banking.
  '大[华華]': '(?:银行|銀行)(?![业業](?![务務绩績]))|戏院|戲院|影院',
  // Oracle bones. ByteDance (字节跳动) deals with Oracle.
  甲骨文: `字(?![节節])|${STUDIES}|博物[馆館]|活字|书法|書法|出土|学者|學者|专家|專家`,
  // Portals, and apps of the news: whoever is cited there. NetEase (网易) is another firm.
  腾讯: '微博|网(?![易游络安购银络文盘页剧贷约红吧])|新闻(?!发[言布]|稿|官|办公|中心)|体育|娱乐(?!业)|科技讯(?!飞)|财经',
  // What all of China has, mobile and by telephone.
  中国移动: `互联网${OWN}|支付${OWN}|游戏${OWN}|办公|(?:应用|终端)${OF_MARKET}|电商${OWN}|端(?![到对口])|阅读${OWN}|出行`,
  中國移動: `互聯網${OWN}|支付${OWN}|遊戲${OWN}`,
  '中[国國][电電]信': `[业業](?![务務绩績])|行[业業](?!应用|應用|客[户戶])|市[场場](?!部|份[额額]|占有|佔有|[总總][监監]|[经經]理|[营營][销銷]|行銷)|
(?:网络|網路)?(?:诈骗|詐騙)|(?:运营|營運)商|[设設][备備]`,
};

/** What Ericsson had with others, before its name in any language. */
export const BEFORE_ERICSSON = 'Sony |ST-?|索尼|ソニー・?|소니 ?|سوني ';

/** What others call currencies and firms by, before a name. */
const BEFORE: Readonly<Record<string, string>> = {
  เข้ารหัส: 'สกุลเงิน|เหรียญ|สินทรัพย์',
  '爱立信|愛立信|エリクソン|에릭슨|إريكسون|اريكسون': BEFORE_ERICSSON,
};

const patternOf = (names: Readonly<Record<string, string>>, whole: (name: string, other: string) => string) =>
  Object.entries(names)
    .map(([name, other]) => whole(`(?:${name})`, `(?:${other})`))
    .join('|');

/** Other names that begin with one, and that end with one: each a pattern of all of them, whole. */
export const BEGINNINGS_ABROAD = patternOf(BEHIND, (name, behind) => name + behind);
export const ENDINGS_ABROAD = patternOf(BEFORE, (name, before) => `(?<=${before})${name}`);
