/** Where words end in scripts without spaces, as far as a dictionary tells. */
import { Kind, kindOf } from './characters.ts';

/** A name of more characters is hardly ever there by chance. */
const LONGEST_DOUBTFUL = 3;
/** Characters around a name that the dictionary needs to see. */
const AROUND = 12;

/**
 * Chinese words that the dictionary joins to a name, for "and", "to", "from", "is", "said" and the like: 兴和, a county, in 中兴和华为
 * (ZTE and Huawei), and 通称 (commonly called) in 高通称 (Qualcomm said).
 */
const PARTICLES = new Set(
  '和与與及跟同对對向在是将將被把让讓从從给給也都还還等的称稱说說会會后後比至由只此之到正已则則成',
);
/** What is said of firms that begins with such a character too: subsidiary, side, executives. */
const OF_FIRMS = /^(?:子公司|方面|高管|首(?:席|款|次|批|个|個|部|台|发|發|轮|輪|度))/;

/** 部 is a ministry, and 部门 any department: 美国司法部门. */
const DEPARTMENT = /^[门門]$/;

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(locale: string): Intl.Segmenter {
  const known = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'word' });
  segmenters.set(locale, known);
  return known;
}

/**
 * True when the dictionary knows a word that lies across an edge of the span or around it, so that a short name there is no
 * name: 华为 in 振兴中华为己任 (中华 · 为 · 己任).
 */
export function isCutFromWord(text: string, start: number, end: number): boolean {
  if (text[end - 1] === '部' && DEPARTMENT.test(text.charAt(end))) return true;
  const joinsBefore = isFree(text, start - 1) && isFree(text, start);
  const joinsAfter = isFree(text, end - 1) && isFree(text, end);
  if ((!joinsBefore && !joinsAfter) || end - start > LONGEST_DOUBTFUL) return false;
  let from = start;
  let to = end;
  while (start - from < AROUND && isFree(text, from - 1)) from--;
  while (to - end < AROUND && isFree(text, to)) to++;
  for (const { segment, index } of segmenterOf(localeAt(text, start)).segment(text.slice(from, to))) {
    const first = from + index;
    const behind = first + segment.length;
    if (first < start && behind > start && !PARTICLES.has(text.slice(first, start))) return true;
    if (first < end && behind > end && !mayFollow(text, end, behind) && !isOfWei(text, start, end, first))
      return true;
  }
  return false;
}

/**
 * Dictionaries know many words that begin with 为 (为何, why; 为了, for), and no 华为 before them. It is the firm all the same, but where
 * its first character ends a word for China: 访华为期三天, "in China for three days".
 */
const isOfWei = (text: string, start: number, end: number, first: number): boolean =>
  first === end - 1 &&
  /[为為]/.test(text.charAt(first)) &&
  !CHINA.test(text.slice(Math.max(0, start - 1), start + 1));
const CHINA = /[访訪对對来來驻駐在援反亲親侵旅赴离離涉中振留抵返遏全精光豪繁][华華]/u;

const mayFollow = (text: string, from: number, to: number): boolean =>
  PARTICLES.has(text.slice(from, to)) || OF_FIRMS.test(text.slice(from, from + AROUND));

function isFree(text: string, index: number): boolean {
  const kind = index < 0 || index >= text.length ? Kind.none : kindOf(text.charCodeAt(index));
  return kind === Kind.free || kind === Kind.freeMark || kind === Kind.freeLead;
}

function localeAt(text: string, index: number): string {
  const unit = text.charCodeAt(index);
  if (unit >= 0xe00 && unit < 0xe80) return 'th';
  if (unit >= 0xe80 && unit < 0xf00) return 'lo';
  if (unit >= 0x1000 && unit < 0x10a0) return 'my';
  if (unit >= 0x1780 && unit < 0x1800) return 'km';
  return 'zh';
}
