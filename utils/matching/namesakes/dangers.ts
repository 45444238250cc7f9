/**
 * Words of what firms are on record for: bans, spies, censors, holes in security. Where a block has one, a device in it is no goods of a test or
 * of an advert: "The Pentagon grounded its DJI Mavic 3 drones" is about who makes them.
 */
import { lazy } from '../../lazy.ts';
import { listed } from '../patterns/lists.ts';

/** Words, or how they begin. Photographs of spies are of phones that are yet to come, prices may be prohibitive, and -ban is Hungarian for “in”. */
const BEGINNINGS = listed(`
(?<!-)bans?(?!\\p{L}| van )|bann(?:ed|ing)|spy(?:ing|ware)?(?!\\p{L}|[ -]?(?:shots?|photos?|pics?|images?))|spied|spies(?!\\p{L})|censor|probes? into|(?:fbi|eu|us|u\\.s\\.|security|a|the|antitrust) probe(?!\\p{L})|
grounded|vulnerabilit|(?:national |cyber ?)?security (?:risk|threat|flaw|concern)|national security|export (?:control|restriction|ban)|entity list|
verbann|verbiet|nationale[nr]? sicherheit|censur|interdi(?:t|re|ction)|espion(?:n|s|aj|ag)|porte dérobée|faille de sécurité|failles|vulnérabilit|sécurité nationale|logiciel malveillant|
prohíb|prohib(?!itiv)|proib(?!itiv)|proíb|veto(?!\\p{L})|vetad[ao]|espía|espia[rn]|espião|puerta trasera|porta dos fundos|seguridad nacional|segurança nacional|sanción|sancion|sanç|
viet(?:a|ano|at[aeio])(?!\\p{L})|divieto|bando (?:usa|degli|americano|di)|spiare|spie(?!\\p{L})|spionaggi|sanzion|sicurezza nazionale|
verbied|verboden|verbod(?!\\p{L})|achterdeur|kwetsbaarhe|cyberveiligheid|sancties?|förbjud|forby|sårbarhe|skadlig kod|skadevare|
kielto|kiellet|kielsi|kieltä[äv]|kieltänyt|pakotte|takaport|takaov|haavoittuv|haittaohjel|
zakaz(?!an)|zakáza[ln]|zákaz(?!n[ií])|szpieg|špion|špeh|sankcj|sankc|cenzur|zranite[lľ]nos|podatnoś|zadní vrátka|zadné vrátka|
запрет(?!ит)|запрещ|заборон|шпион|шпигун|санкц|цензур|бэкдор|бекдор|уязвимост|вразлив(?:іст|ост)|вредоносн|шкідлив\\p{L}+ (?:пз|програм)|экспортн\\p{L}+ контрол|слежк|стеженн`);
/** Wherever they stand: as the second part of a word too, and in scripts without spaces. スパイス are spices, and 스파이더 a spider. */
const ANYWHERE = listed(`
backdoor|botnet|malware|espionage|sanction|sanktion|sanksjon|spionage|spionasj|spionier|spioneer|spionera|verbot|zensur|zensier|censuur|sensur|hintertür|sicherheitslücke|
sicherheitsrisik|schadsoftware|exportkontroll|eksportkontrol|förbud|forbud|bakdörr|bakdør|bagdør|säkerhetsrisk|sikkerhetsrisik|sikkerhedsrisik|vakoil|turvallisuusrisk|tietoturvarisk|
间谍|間諜|制裁|禁令|封杀|封殺|后门|後門|漏洞|审查|審查|出口管制|恶意软件|惡意軟體|安全风险|安全風險|国家安全|國家安全|殭屍網路|僵尸网络|
スパイ(?![スラ])|諜報|禁輸|使用禁止|バックドア|脆弱性|マルウェア|検閲|輸出規制|安全保障|스파이(?![더스])|간첩|제재|(?:사용|수출|판매) ?금지|백도어|취약점|악성 ?코드|검열|수출 ?(?:통제|규제)|국가 ?안보|
تجسس|حظر|عقوبات|ثغر(?:ة|ات)|باب خلفي|أبواب خلفية|برمجيات خبيثة|الأمن القومي|رقابة حكومية`);
const DANGER = lazy(() => new RegExp(`(?<!\\p{L}|\\p{M})(?:${BEGINNINGS})|${ANYWHERE}`, 'u'));

/** True when a block has a word of what firms are on record for. */
export const tellsOfDanger = (text: string): boolean => DANGER().test(text.toLowerCase());
