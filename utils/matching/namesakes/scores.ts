/** Scores of games, and counts of votes, which look alike: "Paks - ZTE 1-1", but "FCC votes to ban Huawei, ZTE 4-0". */
import { listed } from '../letters/lists.ts';

/** Who decides by votes, and how. A goal is ruled out, and a player voted the best. */
const VOTES = listed(`
[Vv]ot(?:e[ds]?|ing|é|ent)(?! (?:as |him |her )?(?:the )?(?:best|man|player))|[Rr]ul(?:e[ds]?(?! out)|ings?)|[Cc]ourts?|[Jj]udges?|[Jj]ustices?|[Jj]ur(?:y|ies|ors)|
[Cc]ommission(?:ers?)?|[Ll]awmakers|[Ll]egislators|[Pp]arliament|[Tt]ribunal\\p{L}*|Congress|FCC|Senat[eo]?|
\\p{L}*[Gg]ericht\\p{L}*|Richter\\p{L}*|Urteil\\p{L}*|\\p{L}*[Ss]timm(?:en|te|ten)|Abstimmung|[Rr]echt(?:bank|ers?)|[Dd]omstol\\p{L}*|
[Vv]ot(?:a|an|aron|ação|ación|ant|ato|azione|i|o|ó)|[Cc]ort[ei]|[Cc]our|[Gg]iudici|[Jj]u(?:ez|eces|iz|ízes)|[Jj]uges?|
[Bb]íróság\\p{L}*|[Gg]łosow\\p{L}*|[Hh]lasov\\p{L}*|[Ss]oud\\p{L}*|[Ss]ąd\\p{L}*|[Гг]олосов\\p{L}*|[Сс]уд(?:а|е|ом|ьи|ья)?`);
const VOTE = `(?<!\\p{L})(?:${VOTES})(?!\\p{L})`;
const NO_VOTE = `(?![^\\u2028]{0,200}${VOTE})(?<!${VOTE}[^\\u2028]{0,200})`;

/** What a few are counted in: "gave ZTE 2-3 years". */
const UNITS =
  'ans anni anos años billions? dage[rn]? dagen days? d[ií]as giorni hours? hónap\\p{L}* jaar jahre?n? jours lat lata let m[aå]naden maanden meses mesi miesi[aą]c\\p{L}* millions? mois monate?n? months? měsíc\\p{L}* måneder per\\s?cent prozent roky semaines semanas settimane tagen? times uger uker veckor weeks? weken wochen years? év(?:en|et|ig|re)? år года? лет месяц\\p{L}*'
    .split(' ')
    .map((unit) => `[${unit.charAt(0)}${unit.charAt(0).toUpperCase()}]${unit.slice(1)}`)
    .join('|');
const NO_UNIT = `(?![\\d%:-]|[.,]\\d|\\s?[ap]\\.?m(?!\\p{L})|[\\s-]?(?:${UNITS})(?!\\p{L}))`;

/** A score behind the name of a team, with what may join it: "ZTE – 3-0". */
export const SCORE_BEHIND = ` ?[(–:-]? ?\\d ?[-–:] ?\\d${NO_UNIT}${NO_VOTE}`;
/** The same before it. */
export const SCORE_BEFORE = `(?<=(?<![\\d:.–-])\\d ?[-–:] ?\\d )${NO_VOTE}`;
