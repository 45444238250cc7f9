/** Nokia is a town in Finland, too, and Nokian makes tyres. What stands right before or behind the name tells them from the firm. */

import { lazy } from '../../lazy.ts';
import { listed } from '../patterns/lists.ts';

const NAME = /^(?:Noki|Ноки|Нокі|Νόκι)/u;
const FINNISH =
  '(?: (?:finlandeză|finlandaise|finlandes[ae]|finlandese|finnische[nr]?|finska|finske|finse|φινλανδική|finlandez))?';
/** What the name is of, before it. */
const BEFORE = lazy(
  () =>
    new RegExp(
      `(?<!\\p{L})(?:${listed(`
(?:[Tt]own|[Cc]ity|[Mm]unicipality) of|[Tt]owns? (?:called|named)|
(?:[Vv]ille|[Cc]ommune|[Cc]iudad|[Mm]unicipio|[Ll]ocalidad|[Cc]idade|[Mm]unicípio|[Cc]ittà|[Cc]ittadina|[Cc]omune|[Cc]iutat|[Mm]unicipi)FINNISH d[ei]|
(?:(?<!(?<!\\p{L})[Aa]cest )[Oo]ra[șş](?:ul(?:ui)?)?|[Ll]ocalit(?:atea|ă[țţ]ii)|[Qq]ytet(?:i|in|it)(?: e)?|[Ππ]όλης?(?: της?)?|[Ss]tad(?:je|en|t)?|Kleinstadt|Gemeinde|[Oo]rten|[Bb]yen|[Kk]ommunen)FINNISH|
[Oo]pon(?:y|ach)?|[Pp]neumatik(?:y|ách|ů|a|y?och)?|[Pp]neus?|[Pp]neumatic[io]s?|[Шш]ин(?:ы|ам|ах)?|[Гг]ум[аиі]|[Aa]nvelope(?:le)?|[Gg]um[ae]|[Rr]iepas|[Pp]adangos|[Rr]ehvid
`).replaceAll('FINNISH', FINNISH)})\\s["“„«]?$`,
      'u',
    ),
);
/** Slavic languages leave "of" away, and the name may be what acts in the town: "Ve městě Nokia postavila síť". */
const SLAVIC_TOWN =
  '(?:měst(?:[aěo]|ečk[auo])|mest(?:e|ečk[ou])|miast[ao]|miasteczk[aou]|mieście|grad(?:a|u|ić|iću)?|город(?:а|е|у|ом|ке|ка|ок)?|град(?:у|а|ът|чето)?|міст[аоі])';
/** Slovenian has the same word for places, "na prvem mestu", which stand behind other words. */
const SLOVENIAN_TOWN = 'mest[aou]';
/** A town in Finland is Nokia, whatever follows. */
const FINNISH_TOWN = lazy(
  () =>
    new RegExp(
      `(?<!\\p{L})(?:finsk|fińsk|финс|финланд|фінс)\\p{L}{1,6} (?:${SLAVIC_TOWN}|${SLOVENIAN_TOWN})\\s["“„«]?$`,
      'iu',
    ),
);
/** "In this town Nokia" is in another one. */
const THIS =
  'э?том|э?того|э?тому|этот|этим|цьому|тому|цього|те|тем|този|тази|овом|овога|овај|том|tym|temu|tego|to|tom|tomto|tomuto|tohoto|tohto|toto|této|te|tem|ovom|ovog|ovoga|ovaj|onom';
const ANY_TOWN = lazy(
  () =>
    new RegExp(
      `(?<!\\p{L})(?:(?<!(?<!\\p{L})(?:${THIS}) )${SLAVIC_TOWN}|(?:v|iz|pri|do|od) ${SLOVENIAN_TOWN})\\s["“„«]?$`,
      'iu',
    ),
);
/**
 * What stands behind any other town: the end of a clause, where it is (not when), or what people did there, and no single firm: "В городе
 * Нокиа открыли школу".
 */
const ENDS_TOWN = lazy(
  () =>
    new RegExp(
      `^\\p{Ll}{0,3}(?:["”“»]?(?:[.,;:!?)–—]|$)|["”“»]?\\s(?:[-–—(]|${listed(`
(?:na|nedaleko|niedaleko|pobl[ií][zž]|pod|při|pri|przy|u|ve?|vo|we?|біля|близ|в|во|възле|във|до|край|на|недалеко|неподалік|под|під|поблизу|у)(?!\\p{L}| (?:\\d|ro[ck]|год|рік|роц|році|letech|posledn|ostatni|последн|останн))|
\\p{L}{3,12}(?:li|ли)(?!\\p{L})|(?:koná|konal|mieszka|odby|powsta|жив|прош|состоя)
`)}))`,
      'u',
    ),
);
/** The same behind it. Finnish has what is of the town in the same case as what is of the firm. */
const BEHIND = lazy(
  () =>
    new RegExp(
      `^(?:${listed(String.raw`
(?:,|,? (?:which )?(?:is|was)) an? (?:\p{Ll}+ ){0,2}(?:Finnish )?(?:town|city|municipality)(?=[,.;:!?)]|$| (?:about|close|in|just|near|north|not|of|on|outside|some|south|that|west|where|which|with|\d+)(?!\p{L}))|
, (?:(?:near|outside|close to) (?:Tampere|Helsinki|Finland|Pirkanmaa)(?!\p{L})|(?:\d+ (?:km|kilomet(?:er|re)s|miles) (?:from|west of)|west of) \p{Lu})|
n (?:asukka|jäähalli|kaupun|keskus(?:ta|urheilu)|kirjasto|kirko|koulu(?!t)|kunnal|lukio|nuoriso|palloilu|paloasema|päiväko|poliisi|rautatieasema|seurakun|terveys(?:asema|keskus)|tori(?!e)|uimahal|urheilu(?:hall|kent|keskus|puisto|talo)|valtuusto|virastotalo|
renka|Renka|Tyres|Däck|Panimo|Jalkine|
Hakka|Nordman|WR(?!\p{L})|Snowproof|Wetproof|Powerproof|Seasonproof|
(?:téli|nyári|négyévszakos) ?(?:aut[oó])?(?:gumi|abroncs)|aut[oó]gumi|gumi|abroncs)|
n? (?:Hakkapeliitta|tyres?(?!\p{L})|tires?(?! of|\p{L})|(?:Winter|Sommer|Ganzjahres)?[Rr]eifen(?!\p{L}))|
[- ](?:Reifen|Winterreifen)(?!\p{L})|
 (?:linna|város(?!i(?!\p{L}))|kent[it]|şehr|kasaba)|[ao]?s (?:pilsēt|miest|aren)
`)})`,
      'u',
    ),
);
/** What Nokian makes, somewhere behind its name. */
const TYRES = lazy(
  () =>
    /^n(?!\p{L})[^.!?]{0,60}?(?<!\p{L})(?:pneus?(?!\p{L})|pneum[aá]tic|neumátic|gomm[ae](?!\p{L})|[Tt][iy]res?(?!\p{L})|\p{L}*[Rr]eifen|band(?:en)(?!\p{L})|däck|dæk(?!\p{L})|dekk|renka|rehv|padang|riepas|opon[ay]?|шин[аы]?(?!\p{L})|anvelope|gume(?!\p{L})|gumi|lastik|ελαστικ)/u,
);
/** As long as any of these. */
const LONGEST_BEFORE = 32;
const LONGEST = 48;
const LONGEST_TYRES = 90;
const STEM = 'Nokia'.length;

/** True when the name at `start`, in any form, is the town's or the tyres'. */
export function isTownOrTyres(text: string, start: number): boolean {
  if (!NAME.test(text.slice(start, start + STEM))) return false;
  const before = text.slice(Math.max(0, start - LONGEST_BEFORE), start);
  const behind = text.slice(start + STEM, start + STEM + LONGEST);
  if (BEFORE().test(before) || BEHIND().test(behind) || FINNISH_TOWN().test(before)) return true;
  return ANY_TOWN().test(before) && ENDS_TOWN().test(behind);
}

/** True when the name at `start` is the tyres' by what the sentence goes on with: "Nokian lancia due pneumatici". */
export const makesTyres = (text: string, start: number): boolean =>
  text.startsWith('Nokian', start) && TYRES().test(text.slice(start + STEM, start + STEM + LONGEST_TYRES));
