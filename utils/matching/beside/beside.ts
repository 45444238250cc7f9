/** Parts of an article's text that stand beside its prose: dateline, byline, credits of pictures, links to other articles. */
import { lazy } from '../../lazy.ts';
import { prefiltered } from '../patterns/prefiltered.ts';
import { isAppeal } from './appeals.ts';
import { isInAppeal } from './appeals-in-prose.ts';
import { isByline } from './bylines.ts';
import { isInCredit } from './credits.ts';
import { isInLastCredit, LONGEST_CREDIT } from './last-credit.ts';
import { isRelated } from './related.ts';
import { isStampLine } from './stamp-lines.ts';

/** A dateline names a place and an agency in brackets before a dash: "WASHINGTON, Feb 11 (Reuters) - ". */
const DATELINE = lazy(
  () =>
    /^\s*(?:[\p{Lu}\p{N}][\p{L}\p{N}.,'’/-]*\s+){0,7}(?:[\p{Lu}\p{N}][\p{L}\p{N}.,'’/-]*)?\((?:\p{Lu}[\p{L}\p{N}.&-]*(?:[ /,]+\p{Lu}[\p{L}\p{N}.&-]*){0,3}|dpa[\p{L}-]*|sda|apa|ots)\)\s*[-–—]{1,2}\s|^\s*【[^】\n]{2,40}[电電]】|^\s*(?:\p{Lo}{2,12}\d{1,2}月\d{1,2}日[电電])/u,
);

/** In UTF-16 units. */
const LONGEST_DATELINE = 120;
/** Every dateline and agency has one of these. Most texts have none, and are done with in a tenth of the time. */
const DATELINE_SIGN = /\)\s*[-–—]|[电電]/;
const AGENCY_SIGN = /\/|[Vv][Ii][Aa]\s/;

/** Agencies whose pictures newspapers print, at the end of a caption: "A mast in Leeds. Bloomberg/Getty Images". */
const AGENCY_LAST = lazy(
  () =>
    /(?:^|[.!?”"]\s+|\()[^.!?\n(]{0,60}(?:\/\s?|\bvia\s)(?:Getty(?: Images)?|AFP|AP|Reuters|EPA|EFE|ANSA|dpa|Shutterstock|Alamy|PA|Bloomberg)(?!\p{L})[^.!?\n]{0,40}$/iu,
);
/** And collections of pictures before or behind a slash, with nothing but names on its other side: "iStock / Bloomberg". */
const COLLECTION_LAST = lazy(() => {
  const collection =
    '(?:iStock(?:photo)?|Unsplash|Pexels|Pixabay|Adobe ?Stock|Depositphotos|Fotolia|Shutterstock|Getty(?: Images)?|Alamy|picture alliance|imago images|NurPhoto|Zuma Press|Ritzau Scanpix|Lehtikuva|Europa Press)';
  const word = "\\p{Lu}(?:\\p{L}|\\p{M}|\\p{N}|[.'’&-])*";
  const names = `${word}(?: ${word}){0,2}`;
  return new RegExp(
    `(?:^|[.!?”"]\\s+|\\()(?:${names}\\s?\\/\\s?${collection}|${collection}\\s?\\/\\s?${names})[)\\s]*$`,
    'u',
  );
});

/** Who wrote an article besides its author, and who edited it. */
const CONTRIBUTED = /^[^.!?“"]{0,160} contributed (?:reporting|to this (?:article|post|report|story))\.?\s*$/;
const REPORTED = prefiltered(
  /ing by /,
  () =>
    /^\W*(?:Additional )?(?:Reporting|Writing|Editing) by (?:(?:\p{Lu}[\p{L}'’-]*|and|at|for|in|of|the|additional|reporting|writing|editing|by)(?:[\s,;.&]+|$))+$/u,
);

/** Of a block that leads to another article, or says who helped to write one, in UTF-16 units. */
const LONGEST_LINE = 240;

/** True when the span of a block lies in what is not prose. */
export const isBesideProse = (text: string, start: number, end: number): boolean =>
  isInLastCredit(text, start) ||
  isInDateline(text, start) ||
  isInCredit(text, start, end) ||
  isInAgency(text, end) ||
  isInAppeal(text, start, end);

/** True when the whole block is a byline, a date line, a link, or asks something of the reader. */
export const isNoProse = (text: string): boolean =>
  isAppeal(text) ||
  isByline(text) ||
  isStampLine(text) ||
  (text.length <= LONGEST_LINE && (isRelated(text) || CONTRIBUTED.test(text) || REPORTED.test(text)));

function isInDateline(text: string, start: number): boolean {
  if (start >= LONGEST_DATELINE || !DATELINE_SIGN.test(text.slice(0, LONGEST_DATELINE))) return false;
  return start < (DATELINE().exec(text)?.[0].length ?? 0);
}

function isInAgency(text: string, end: number): boolean {
  const from = Math.max(0, text.length - LONGEST_CREDIT);
  if (end <= from) return false;
  const last = text.slice(from);
  const found = AGENCY_SIGN.test(last) ? (AGENCY_LAST().exec(last) ?? COLLECTION_LAST().exec(last)) : null;
  return found !== null && from + found.index < end;
}
