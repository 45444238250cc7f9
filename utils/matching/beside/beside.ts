/** Parts of an article's text that stand beside its prose: dateline, byline, credits of pictures, links to other articles. */
import { lazy } from '../../lazy.ts';
import { prefiltered } from '../letters/prefiltered.ts';
import { isInVenue } from '../namesakes/venues.ts';
import { isAppeal } from './appeals.ts';
import { isInAppeal } from './appeals-in-prose.ts';
import { isByline } from './bylines.ts';
import { isInCredit } from './credits.ts';
import { isInLastCredit, LONGEST_CREDIT } from './labels.ts';

/** A dateline names a place and an agency in brackets before a dash: "WASHINGTON, Feb 11 (Reuters) - ". */
const DATELINE = lazy(
  () =>
    /^\s*(?:[\p{Lu}\p{N}][\p{L}\p{N}.,'’/-]*\s+){0,7}(?:[\p{Lu}\p{N}][\p{L}\p{N}.,'’/-]*)?\((?:\p{Lu}[\p{L}\p{N}.&-]*(?:[ /,]+\p{Lu}[\p{L}\p{N}.&-]*){0,3}|dpa[\p{L}-]*|sda|apa|ots)\)\s*[-–—]{1,2}\s|^\s*【[^】\n]{2,40}[电電]】|^\s*(?:\p{Lo}{2,12}\d{1,2}月\d{1,2}日[电電])/u,
);

/** Every dateline and agency has one of these. Most texts have none, and are done with in a tenth of the time. */
const DATELINE_SIGN = /\)\s*[-–—]|[电電]/;
const AGENCY_SIGN = /\/|[Vv][Ii][Aa]\s/;

/** Agencies whose pictures newspapers print, at the end of a caption: "A mast in Leeds. Bloomberg/Getty Images". */
const AGENCY_LAST = lazy(
  () =>
    /(?:^|[.!?”"]\s+|\()[^.!?\n(]{0,60}(?:\/\s?|\bvia\s)(?:Getty(?: Images)?|AFP|AP|Reuters|EPA|EFE|ANSA|dpa|Shutterstock|Alamy|PA|Bloomberg)(?!\p{L})[^.!?\n]{0,40}$/iu,
);

/** Who wrote an article besides its author, and who edited it. */
const CONTRIBUTED = /^[^.!?“"]{0,160} contributed (?:reporting|to this (?:article|post|report|story))\.?\s*$/;
const REPORTED = prefiltered(
  /ing by /,
  () =>
    /^\W*(?:Additional )?(?:Reporting|Writing|Editing) by (?:(?:\p{Lu}[\p{L}'’-]*|and|at|for|in|of|the|additional|reporting|writing|editing|by)(?:[\s,;.&]+|$))+$/u,
);

/**
 * What a link to another article begins with, in small letters. Some of it begins sentences too, "Related stories on Facebook were
 * removed", and is told by the mark or the name behind it.
 */
const RELATED = lazy(
  () =>
    /^\s*[▶►»•*[(]*\s*(?:read more(?! than| into)|read also|also read|see also|more on this|(?:related(?: stories| articles)?|recommended|don['’]t miss|mehr zum thema|관련 기사)(?=\s*(?:[:：|–—-]|$))|(?:関連記事|相關新聞|相关新闻|관련기사)(?!\p{L})|lesen sie auch|lire aussi|à lire aussi|a lire aussi|lea también|leer más|le puede interesar|lee también|leia também|leia mais|leggi anche|lees ook|läs också|läs även|les også|læs også|czytaj (?:też|także|również)|zobacz też|čtěte také|přečtěte si|читайте также|читайте також|διαβάστε επίση[σς]|ayrıca okuyun|lue myös|citește și|olvassa el|اقرأ أيضا|اقرأ أيضًا|קראו גם|关联阅读|相关阅读|延伸閱讀|延伸阅读|あわせて読みたい|อ่านเพิ่มเติม|यह भी पढ़ें)(?=$|[\s:：|–—-]|\p{Lo})/u,
);
/** The same above several, with what they are about: names, and no other words. "More about control than espionage" is a headline. */
const ABOUT = prefiltered(
  /^\s*(?:M(?:ore|ehr|ás|eer)|Plus|Altro) /,
  () =>
    /^\s*(?:More (?:on|about|from)|Mehr (?:zu[rm]?(?: Thema)?|aus)|Plus sur|Más sobre|Meer over|Altro su)(?:\s+(?:(?:and|et|in|und|y) )?\p{Lu}[\p{L}\p{N}’'-]*){1,5}\s*$/u,
);
const LONGEST_RELATED = 240;

/** True when the span of a block lies in what is not prose. `language` is a primary subtag. */
export const isBesideProse = (
  text: string,
  start: number,
  end: number,
  language: string | null = null,
): boolean =>
  isInVenue(text, start, end, language) ||
  isInLastCredit(text, start) ||
  isInDateline(text, start) ||
  isInCredit(text, start, end) ||
  isInAgency(text, end) ||
  isInAppeal(text, start, end);

/** True when the whole block is a byline, a link, or asks something of the reader. */
export const isNoProse = (text: string): boolean =>
  isAppeal(text) ||
  isByline(text) ||
  (text.length <= LONGEST_RELATED &&
    (RELATED().test(text.toLowerCase()) ||
      [ABOUT, CONTRIBUTED, REPORTED].some((pattern) => pattern.test(text))));

function isInDateline(text: string, start: number): boolean {
  if (start >= LONGEST_CREDIT || !DATELINE_SIGN.test(text.slice(0, LONGEST_CREDIT))) return false;
  return start < (DATELINE().exec(text)?.[0].length ?? 0);
}

function isInAgency(text: string, end: number): boolean {
  const from = Math.max(0, text.length - LONGEST_CREDIT);
  if (end <= from) return false;
  const last = text.slice(from);
  const found = AGENCY_SIGN.test(last) ? AGENCY_LAST().exec(last) : null;
  return found !== null && from + found.index < end;
}
