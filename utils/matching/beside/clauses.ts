/**
 * Clauses of headlines behind a comma, in A Headline Like This: "By Banning Huawei, Trump Hurts Rural America". In a byline a name stands there, a
 * place, or whom somebody writes for: "By Ann Roe, The Port Times".
 */
import { lazy } from '../../lazy.ts';
import { listed } from '../patterns/lists.ts';
import { isGivenName } from '../people/given-names.ts';

/** What papers and those who write for them are called. What has one of these is no clause, nor is what has a number, as dates have. */
const OF_PRESS = lazy(
  () =>
    new RegExp(
      `\\p{N}|(?<!\\p{L})(?:${listed(`
A[FN]?P|Agen[cz]\\p{L}+|Analyst|Associated|Bloomberg|Bureau|Chronicle|Columnist|Contribut\\p{L}+|Correspondent|Corresponsal|Courier|Daily|EFE|Edit\\p{L}+|Enviad[ao]|Envoyée?|Especial|Examiner|Express|
Forbes|Gazette|Globe|Guardian|Herald|Independent|Institute|Inviat[ao]|Journal\\p{L}*|Magazine|Monitor|News\\p{L}*|Observer|Photo\\p{L}*|Post|Prensa|Presse?|Producer|Professor|Publi\\p{L}+|Radio|
Redac\\p{L}+|Redaktion|Redazione|Report(?:er|ers|ing|s)|Reuters|Review|Sentinel|Services?|Special|Staff|Star|Studios?|Sun|TV|Telegraph|Times|Today|Tribune|University|Updated|Week\\p{L}*|Wire\\p{L}*|Writers?`)})(?!\\p{L})`,
      'u',
    ),
);
/** Nouns and names that end like verbs: "Nokia Networks India", "Director Systems Nokia", "Nokia Siemens Networks". */
const NO_VERBS = listed(`
Accounts|Affairs|Airlines|Analytics|Angeles|Applications|Brothers|Brussels|Chips|Communications|Components|Consumers|Countries|Customers|Devices|Economics|Electronics|Emirates|Enterprises|Falls|
Finances|Games|Graphics|Heights|Hills|Holdings|Industries|Infrastructures|Innovations|Insights|Instruments|Investments|Islands|Jones|Labs|Laboratories|Laws|Logistics|Markets|Materials|Mobiles|
Motors|Nations|Netherlands|Networks|Operations|Partners|Partnerships|Philippines|Phones|Pictures|Platforms|Politics|Products|Programs|Projects|Relations|Resources|Rights|Robotics|Rogers|Sales|Sciences|
Securities|Semiconductors|Services|Siemens|Smartphones|Solutions|Sports|Springs|Standards|States|Statistics|Strategies|Studies|Systems|Technologies|Telecommunications|Telecoms|Trends|Ventures|Wales`);
/** A verb with a word or more on both sides. */
const VERB = lazy(
  () =>
    new RegExp(
      `^(?:\\S+ ){1,4}?(?:${listed(`
Are|Ban|Can|Could|Cut|Did|Does|Face|Fear|Get|Gets|Had|Has|Have|Hit|Hurt|Is|Let|Lose|Lost|Made|May|Might|Must|Need|Put|Say|Seek|Should|Sue|Take|Took|Want|Was|Were|Will|Win|Won|Would|
(?!(?:${NO_VERBS}) )\\p{Lu}\\p{Ll}+[^\\P{Ll}aious]s|(?!Allied|United)\\p{Lu}\\p{Ll}{3,}ed`)}) \\p{L}`,
      'u',
    ),
);
/** What Spanish has before somebody whom it is done to: "China Amenaza a Canadá". */
const TO_SOMEBODY = lazy(() => /^\S+(?: \p{Lu}\S*)+ al? \p{Lu}/u);
/** By doing something. Few are called so. */
const BY_DOING = lazy(() => /^\s*By (?!Browning|Channing|Fleming|Irving|Sterling)\p{Lu}\p{Ll}{2,}ing \p{L}/u);
/** What stands between the names of a byline. */
const BETWEEN = /[,/|·•&]\s*|\s(?:and|e|et|och|og|und|y)\s/;

/** True when a line that begins like a byline has a clause behind its comma. */
export function hasClauseBehindComma(line: string): boolean {
  const [before = '', ...others] = line.split(', ');
  const behind = others.join(', ');
  if (BY_DOING().test(before) && behind.includes(' ') && !OF_PRESS().test(behind)) return true;
  return behind.split(BETWEEN).some(isClause);
}

function isClause(part: string): boolean {
  if (!VERB().test(part) && !TO_SOMEBODY().test(part)) return false;
  // Of a name, any word but the first may end so: "James Davies Roe".
  return !OF_PRESS().test(part) && !isGivenName(part.slice(0, part.indexOf(' ')), null);
}
