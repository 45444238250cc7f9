/**
 * Names that hold another name, by what they share with it or by the beginning of that, with a capital. Under `''` stand all that are in other
 * letters than A to Z.
 */
import { BEFORE_ERICSSON, BEGINNINGS_ABROAD, ENDINGS_ABROAD } from './other-names-abroad.ts';
import { SCORE_BEFORE, SCORE_BEHIND } from './scores.ts';

const NSA = `,? (?:\\(?R-Ala|of Alabama|(?:the )?(?:director|head) of the N|the NSA)`;

/**
 * Nobody speaks of a messenger near what railways and telephones have: "Signal loss: encrypted messaging app drops users" is of one. Encrypted
 * messages alone are sent by ships with a weak signal, and by passengers on late trains.
 */
const MESSENGER =
  '(?<!\\p{L})(?:[Ee]ncrypted (?:apps?|messaging)|[Mm]essaging (?:apps?|platforms?|services?)|[Mm]essengers?)(?!\\p{L})';
const NO_MESSENGER = `(?![^\\u2028]{0,80}${MESSENGER})(?<!${MESSENGER}[^\\u2028]{0,80})`;

/** Before or behind a given name. */
const CHINESE_SURNAME =
  '(?:Cai|Chen|Cheng|Deng|Feng|Gao|Guo|Huang|Jiang|Li|Liang|Lin|Liu|Luo|Peng|Song|Tang|Wang|Wu|Xiao|Xie|Xu|Yang|Yu|Yuan|Zhang|Zhao|Zheng|Zhou|Zhu)';

/**
 * Those that begin with it, which may have a small letter: what stands behind it. Small letters there make a common word of one that begins
 * a sentence: "Apple pie is eaten cold."
 */
export const BEGINNINGS: Readonly<Record<string, string>> = {
  'AT&T': ` Cent(?:er|re)`,
  Amazon: ` (?:[Bb]asin|[Dd]elta|deforestation|[Ff]orest|Fund|[Jj]ungle|[Rr]ainforest|region|[Rr]iver|tribes?|warriors?)(?!\\p{L})`,
  Apple: ` (?:Arcade|Fitness\\+|Music|TV\\+?)(?![\\p{L}\\p{N}])|
 (?:a day|Bank|Blossom|Corps|Daily|Dumpling|Hill|Martin(?! (?:said|wants?|wanted)(?!\\p{L}))|Records(?! [\\p{Lu}\\p{N}$])|Valley)(?!\\p{L})|
[ -](?:blossoms?|bobbing|cakes?|cider|crumbles?|dumplings?|fritters?|growers?|harvest(?! (?:\\p{L}+ )?(?:data|information)(?!\\p{L}))|jelly|juices?|orchards?|pickers|pies?|sauce|strudel|tarts?|[Tt]rees?|varieties)(?!\\p{L})|
-(?:growing|picking)(?!\\p{L})| (?:growing|picking)(?= (?:and|areas?|began|begins|count(?:ies|y)|day|events?|farms?|industry|is|regions?|seasons?|starts?|time|trips?|was|weekends?)(?!\\p{L})|[.,;:!?)]|$)`,
  BIS: ` (?:\\(Bureau of Indian|certificat|database|listing)|, the B(?:ank|ritish|ureau of Indian) `,
  BSI: `, the B(?:ank|ritish|ureau of Indian) | Group`,
  Back: `[- ]?door (?:channel|deal|diplomacy|draft|burglar|listing|negotiat|pilot|privati[sz]|Roth|tax)`,
  Bouygues: ` (?:Bâtiment|Construction|Energies|Immobilier|Travaux)`,
  Burke: ` [Aa]nd (?:Hare|Wills)`,
  CIA: ` triad(?!\\p{L})`,
  Cotton: ` (?:Bowl|On Group|Traders)`,
  Ericsson: ` Globe`,
  FCC: ` (?:Ámbito|Aqualia|Cementos|Concesiones|Construcci[oó]n|Construction|Enviro|Environment|Industrial|Inmobiliaria|Medio ?[Aa]mbiente|Real Estate|Servicios)(?!\\p{L})`,
  Garante: ` (?:regionale |nazionale )?(?:dei detenuti|dei diritti|dell['’]infanzia|per l['’]infanzia|della concorrenza|del contribuente|della persona)`,
  'Homeland Security': ` (?:[Cc]ommittee|[Ss]ubcommittee)`,
  Intel: ` (?:[Aa]gency|[Aa]gencies|inputs|sources|[Aa]ssessment|[Bb]riefing|[Cc]ommittee|[Cc]ommunity|failure|gathering|[Oo]perative|[Pp]anel|[Ss]haring(?! (?:an?|its|more|the)(?!\\p{L})))s?(?!\\p{L})`,
  Johnson: ` (?:Controls|Matthey|Outdoors)`,
  Juniper: ` (?:Financial(?! (?:[Rr]esults?|[Aa]nalyst))|Research|Square)`,
  KT: `&G`,
  Lamb: ` (?:[Oo]f God|Weston)`,
  'Le Monde': ` diplomatique`,
  Meta: `-(?:[Aa]nalys(?!t)|[Cc]omment|[Nn]arrat|[Pp]hysi)| World Peace| Materials`,
  Micron: ` (?:Biomedical|Solutions)`,
  'Mike Rogers': NSA,
  O2: ` World`,
  Oracle: ` (?:of \\p{Lu}|[Bb]one|Park|Team USA)`,
  PRISM: ` (?:study|trial)(?!\\p{L})`,
  Palantir: ` of Orthanc`,
  Pegasus: ` (?:Air(?:lines|ways)|Mail|Books|Bridge|Hava|Hotel|World Cup|constellation|[34]\\d(?!\\p{N}))`,
  'Rep. Mike Rogers': NSA,
  Ross: ` Stores`,
  'SK Telecom': ` T1(?!\\p{L})`,
  Samsung: ` (?:Biologics|C&T|Engineering|Heavy Industries|Life|Lions|Medical|SDI|Securities)`,
  'San Bernardino': ` (?:County|Mountains|National Forest|Strait|Valley)`,
  Section: ` (?:702|889) of the (?:[A-Z][a-z]+ )*(?:Companies|Insolvency|Bankruptcy|Tax|Penal|Housing|Labor|Education|Highway|Clean)`,
  Signal: `[ -]Iduna| Advance| (?:box|[Cc]orps|[Ff]estival|Hill|light|Mountain|Peak|processing|tower)s?(?!\\p{L})|
 (?:failure|fault|jam|loss|problem|strength)s?(?!\\p{L})${NO_MESSENGER}|
 (?:d['’]alarme|de détresse|faible|perdu|saknas|was (?:lost|weak))(?!\\p{L})`,
  Smith: ` (?:Barney|[Mm]achine)`,
  Song: ` (?:[Cc]ontest|[Dd]ynasty)`,
  Spark: ` (?:Arena|Foundry|Infrastructure|plugs?(?! the| its| a)|joy)`,
  ZTE: `(?: U\\d\\d)?${SCORE_BEHIND}| Arena|-Aréna`,
  'State Department': ` of (?!State)\\p{Lu}`,
  Submarine: ` [Cc]able [Mm]ap(?!\\p{L})`,
  Surveillance: ` (?:camera (?:clip|footage|image|photo|picture|still|video)s?|cameras?|clips?|footage|images?|photo(?:graph)?s?|pictures?|stills?|tapes?|videos?)(?! (?:analytics|firms?|giants?|gear|industry|makers?|manufacturers?|networks?|software|suppliers?|systems?|technology)(?!\\p{L}))`,
  'T-Mobile': ` Cent(?:er|re)`,
  Telegram: ` (?:(?:&|and) Gazette|Avenue|Road|Street)`,
  Telekom: `-(?:Anbieter|Ausrüster|Betreiber|Branche|Firm|Gigant|Industrie|Riese|Sektor|Unternehmen|Zulieferer)\\p{L}*| (?:Austria|Malaysia|Slovenije|Srbija|Srpske)`,
  The: ` Journal of (?:the )?\\p{Lu}`,
  Verizon: `(?: Wireless)? Cent(?:er|re)`,
  Vodafone: ` McLaren| Cash(?!\\p{L})`,
  Yutong: ` ${CHINESE_SURNAME}(?!\\p{L})`,
  Zoom: ` Telephonics| (?:Airlines|in on|lens|out)(?!\\p{L})`,
  '': BEGINNINGS_ABROAD,
};

/**
 * What stands behind the name of a paper, and not behind "the Telegram" of "the Telegram founder": its people, what papers do, or the end of
 * a clause.
 */
const PAPER =
  "['’]s (?:archives?|columnists?|coverage|editor(?:ial)?s?|front page|journalists?|newsrooms?|opinion page|photographers?|publisher|readers|reporters?|staff)|,? (?:and other (?:media|outlets|papers)|asked|first reported|found out|has (?:covered|learned|learnt|obtained|reported|reviewed|seen)|interviewed|learned|learnt|obtained|reported|reporter|reports|reviewed|spoke|wrote|writes)(?!\\p{L})|[.;!?](?:\\s|$)|$";

/** An app of customers, inside a sentence: "the My Vodafone app". */
const MY = `(?<=[^\\s.!?…:;–—]["'“„«”]{0,1} ["'“„«”]?My )`;

/** Who looks into the seeing stones of Tolkien's novels. */
const SEERS = '(?<!\\p{L})(?:Galadriel|Gandalf|Pippin|Saroumane|Saruman|Sauron)(?!\\p{L})';
/** The stones have an article. Nobody says behind them what the firm is called for, or who leads it. */
const STONE = '(?<!\\p{L})(?:[Aa]|[Dd]e[mnr]|[Ee]in|[Ee]l|[Ii]l|[Ll]e|[Tt]he|[Uu]n) ';
const NO_FIRM =
  '(?![^\\u2028]{0,200}(?:CEO|Karp|Technologies|Thiel|contract|founder|named|software)(?!\\p{L}))';
const IN_REACH = '[^\\u2028]{0,200}';

/** Those that end with it, whole, with what stands before it. */
export const ENDINGS: Readonly<Record<string, string>> = {
  Apple: `(?<=(?:Adam['’]s|Big|Candy) )Apple`,
  BIS: `(?<=India['’]s |Indian |(?:Indian Standards|International Settlements) \\()BIS`,
  BSI: `(?<=British Standards Institut(?:e|ion) \\()BSI`,
  Dahua: `(?<=(?<!\\p{L})${CHINESE_SURNAME} )Dahua`,
  Defence: `(?<=Lords['’]? )[Dd]efence (?:[Ss]elect )?[Cc]ommittee`,
  Ericsson: `(?<=(?:${BEFORE_ERICSSON}))Ericsson`,
  FCC: `(?<=(?<!\\p{L})(?:[Cc]onstructora|[Gg]rupo) )FCC`,
  'Homeland Security': `(?<=[Cc]ommittee on )Homeland Security`,
  Intel: `(?<=(?:(?<!White )House|Senate|[Mm]ilitary|[Ss]py) )Intel`,
  'Investigatory Powers Act': `(?<=(?:Data Retention (?:and|&)|Regulation of) )Investigatory Powers Act`,
  'Mike Rogers': `(?<=Adm(?:\\.|iral) )Mike Rogers`,
  'Oversight Board': `(?<=(?:Meta|Facebook)(?:['’]s)? )Oversight Board`,
  Nokia: `(?<=(?<!\\p{L})(?:[Bb]orn|[Gg]rew up|[Ll]ive[ds]?|[Ll]iving) in )Nokia(?!['’]| (?:flats|homes|housing))|(?<=(?<!\\p{L})(?:[Bb]odde|[Bb]or|[Bb]rand(?:en)?|[Ff]ödd|[Oo]lycka(?:n)?|[Pp]olisen) i )Nokia|(?<=(?<!\\p{L})in )Nokia(?=, Finland(?!['’]|\\p{L}))`,
  Palantir: `(?<=${SEERS}${IN_REACH}${STONE})Palantir${NO_FIRM}|(?<=${STONE})Palantir${NO_FIRM}(?=${IN_REACH}${SEERS})`,
  Pegasus: `(?<=(?:Jamaica|Nike|Zoom) )Pegasus`,
  Science: `(?<=Lords['’]? )[Ss]cience and [Tt]echnology (?:[Ss]elect )?[Cc]ommittee`,
  'Silver Lake': `(?<=(?<!(?:directors?|interests?|invest\\p{L}*|partners?|shares?|stakes?) )(?<!\\p{L})[Ii]n )Silver Lake`,
  Signal: `(?<=(?:^|[.!?] ))Signal(?= till? (?!\\p{Lu}))|(?<=(?:Distress|Radio|Smoke|Traffic|Turn|Warning) )Signal|(?<=(?<!\\p{L})[Tt]he )Signal(?=${PAPER})`,
  Smith: `(?<=(?:WH|W\\.\\s?H\\.) )Smith`,
  Spark: `(?<=Apache )Spark`,
  Surveillance: `(?<=(?:[Ii]mages|[Vv]idéos?) de )surveillance`,
  Telef: `(?<=(?:Ajuda|Asistencia|Assistência|Assistenza|Atenci[oó]n|Ayuda|Cabina|Campanha|Campaña|Centrale?|Cobrança|Companhia|Consulta|Consulenza|Encuesta|Entrevista|Estafa|Finanziaria|Gu[ií]a|Guida|L[ií]nea|Lista|Llamada|Pesquisa|Rede|Rete|Tarifa|Truffa|Venda|Vendita|Venta) )Telef[oòóô]nica`,
  Telegram: `(?<=(?<!\\p{L})(?:[Pp]iš[eu]|[Pp]ortalu?) )Telegram|(?<=(?:Evening|John['’]s|Zimmerman|Zimmermann) |Star-)Telegram|(?<=(?<!\\p{L})[Tt]he )Telegram(?=${PAPER})`,
  Telekom: `(?<=(?:A1|Crnogorski|Hrvatski|Kabel|Magyar|Makedonski|Slovak|T[uü]rk) )Telekom|${MY}Telekom`,
  Telenor: `${MY}Telenor`,
  Telia: `${MY}Telia`,
  Viettel: `(?<=(?:Thể Công(?: [-–])?|CLB|[Cc]âu lạc bộ|[Đđ]ội bóng) )Viettel`,
  Vodafone: `${MY}Vodafone`,
  ZTE: `(?<=Zalaegerszeg[^\\u2028]{0,300})ZTE|ZTE(?=[^\\u2028]{0,300}Zalaegerszeg)|${SCORE_BEFORE}ZTE`,
  Weixin: `(?<=(?<!\\p{L})${CHINESE_SURNAME} )Weixin`,
  Yutong: `(?<=(?<!\\p{L})${CHINESE_SURNAME} )Yutong`,
  Zoom: `(?<=Air |Bergen[ -]op[ -])Zoom|(?<=(?:^|[.!?…:»”"] ?|[|–—] ))Zoom(?= (?:sobre|sull?(?:a|e|o|['’])?|sugli|sui|sur) | a l(?:a|as|os) )`,
  '': ENDINGS_ABROAD,
};
