/** Scores of games, and counts of votes, which look alike: "Paks - ZTE 1-1", but "FCC votes to ban Huawei, ZTE 4-0". */
import { listed, wordsOf } from '../patterns/lists.ts';

/** Alternatives of words, with or without a capital. */
const anyCase = (words: string): string =>
  [...wordsOf(words)]
    .map((word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`)
    .join('|');

/** Who decides by votes, and how. A goal is ruled out, and a player voted the best. */
const VOTES = listed(`
[Vv]ot(?:e[ds]?|ing|é|ent)(?! (?:as |him |her )?(?:the )?(?:best|man|player))|[Rr]ul(?:e[ds]?(?! out)|ings?)|[Cc]ourts?|[Jj]udges?|[Jj]ustices?|[Jj]ur(?:y|ies|ors)|
[Cc]ommission(?:ers?)?|[Ll]awmakers|[Ll]egislators|[Pp]arliament|[Tt]ribunal\\p{L}*|Congress|FCC|Senat[eo]?|
\\p{L}*[Gg]ericht\\p{L}*|Richter\\p{L}*|Urteil\\p{L}*|\\p{L}*[Ss]timm(?:en|te|ten)|Abstimmung|[Rr]echt(?:bank|ers?)|[Dd]omstol\\p{L}*|
[Vv]ot(?:a|an|aron|ação|ación|ant|ato|azione|i|o|ó)|[Cc]ort[ei]|[Cc]our|[Gg]iudici|[Jj]u(?:ez|eces|iz|ízes)|[Jj]uges?|
[Bb]íróság\\p{L}*|[Gg]łosow\\p{L}*|[Hh]lasov\\p{L}*|[Ss]oud\\p{L}*|[Ss]ąd\\p{L}*|[Гг]олосов\\p{L}*|[Сс]уд(?:а|е|ом|ьи|ья)?`);
const VOTE = `(?<!\\p{L})(?:${VOTES})(?!\\p{L})`;
/** Of these, who decides no games. */
const LAW = '(?<!\\p{L})(?:FCC|Congress|Senat[eo]?|[Ll]awmakers|[Ll]egislators|[Pp]arliament)(?!\\p{L})';
/** Words of games, which have judges and rulings too: "Paks beat ZTE 3-1 as referee ruling decided". */
const GAME = `(?<!\\p{L})(?:${anyCase(`
beat(?:s|en)? bouts? box(?:er|ers|ing) championships? coach(?:es)? cups? defeat(?:s|ed)? derby fans fights? football\\p{L}* goal(?:s|keepers?)? half-?time handball keepers? knockouts? league
match(?:es)? midfielders? offside penalt(?:y|ies) referees? rounds? scored? scorers? soccer stadium strikers? umpires? win(?:s|ners?)? won
fußball\\p{L}* halbzeit liga pokal\\p{L}* schiedsrichter\\p{L}* sieg(?:e|t|te)? spiel(?:e|er|tag)? tore? trainer árbitros? arbitr[eio] campeonato calcio copa coppa coupe entrenador fútbol futebol gol(?:e|es|o)? partita match
bajnok\\p{L}* edző\\p{L}* félidő\\p{L}* gól\\p{L}* győz\\p{L}* játékvezető\\p{L}* kup[aá]\\p{L}* labdarúg\\p{L}* meccs\\p{L}* mérkőzés\\p{L}* szurkoló\\p{L}* mecz\\p{L}* trener\\p{L}* zápas\\p{L}* гол(?:а|ы|ов)? лиг[аеиу] матч\\p{L}* тренер\\p{L}*`)})(?!\\p{L})`;
const around = (word: string): string => `(?:(?=[^\\u2028]{0,200}${word})|(?<=${word}[^\\u2028]{0,200}))`;
const NO_VOTE = `(?:(?!${around(VOTE)})|(?!${around(LAW)})${around(GAME)})`;

/** What a few are counted in: "gave ZTE 2-3 years". */
const UNITS = anyCase(
  'ans anni anos años billions? dage[rn]? dagen days? d[ií]as giorni hours? hónap\\p{L}* jaar jahre?n? jours lat lata let m[aå]naden maanden meses mesi miesi[aą]c\\p{L}* millions? mois monate?n? months? měsíc\\p{L}* måneder per\\s?cent prozent roky semaines semanas settimane tagen? times uger uker veckor weeks? weken wochen years? év(?:en|et|ig|re)? år года? лет месяц\\p{L}*',
);
const NO_UNIT = `(?![\\d%:-]|[.,]\\d|\\s?[ap]\\.?m(?!\\p{L})|[\\s-]?(?:${UNITS})(?!\\p{L}))`;

/** A score behind the name of a team, with what may join it: "ZTE – 3-0". */
export const SCORE_BEHIND = ` ?[(–:-]? ?\\d ?[-–:] ?\\d${NO_UNIT}${NO_VOTE}`;
/** The same before it. */
export const SCORE_BEFORE = `(?<=(?<![\\d:.–-])\\d ?[-–:] ?\\d )${NO_VOTE}`;
