/** Text as words that can be compared: folded, numbers in one spelling, stemmed. */
import { digitOf, LETTERS } from '../../matching/letters/same-letters.ts';
import { COMMON_WORDS } from './common-words.ts';
import { stem } from './stem.ts';

export interface Word {
  /** Folded, as written. */
  text: string;
  /** What is compared: the stem, or the number. */
  term: string;
  /** Says nothing about a subject ("the", "of"). */
  isCommon: boolean;
  /** Begins with a capital letter. */
  isCapital: boolean;
  /** Begins with a digit. */
  isNumber: boolean;
  /** Offset in the text, in UTF-16 units. */
  start: number;
}

/** Abbreviations with full stops, then words with an inner apostrophe, then numbers with their separators. */
const WORD =
  /(?:\p{L}\.){2,}|\p{N}+(?:[.,]\p{N}+)*\p{L}*|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʼ][\p{L}\p{M}]+)?/gu;

/** Scripts that are written without spaces: their words are taken as all pairs of neighbouring letters. */
const EAST_ASIAN = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}';
const SOUTH_EAST_ASIAN = '\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}';
const WITHOUT_SPACES = new RegExp(`[${EAST_ASIAN}${SOUTH_EAST_ASIAN}]`, 'u');
const RUNS = new RegExp(
  `[${EAST_ASIAN}ー]+|[${SOUTH_EAST_ASIAN}\\p{M}]+|[^${EAST_ASIAN}${SOUTH_EAST_ASIAN}]+`,
  'gu',
);

/** Latin, Greek, Cyrillic, Hebrew and Arabic marks; those of other scripts make different words. */
const DIACRITICS =
  /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/g;
const APOSTROPHES = /[’‘ʹʻʼʽʾʿˈꞌ]/g;
const OTHERWISE = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');
const ASCII = /^[\0-\x7f]*$/;

/**
 * Without case, width and diacritics, and digits of any script as 0 to 9: a letter folds as it does for the matcher, so that what is marked
 * is found, too. (A test compares all of them. The matcher's `foldWord`, for one character at a time, keeps CO₂ from being CO2.)
 */
export function foldText(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  const bare = text.normalize('NFKD').replace(DIACRITICS, '').normalize('NFC').toLowerCase();
  return bare
    .replace(APOSTROPHES, "'")
    .replace(/\p{Nd}/gu, digitOf)
    .replace(OTHERWISE, (letter) => LETTERS[letter] as string);
}

/** A pair of letters is none of these. */
const PAIR = { isCommon: false, isCapital: false, isNumber: false };

/** The words of a text, in order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: written, index } of text.matchAll(WORD)) {
    if (WITHOUT_SPACES.test(written)) addPairs(words, written, index);
    else add(words, written, index);
  }
  return words;
}

function add(words: Word[], written: string, start: number): void {
  const word = wordOf(written);
  if (word.text === '') return;
  const before = words.at(-1);
  const scale = SCALES.get(word.text);
  if (scale !== undefined && before?.isNumber) before.text = before.term = scaled(before.term, scale);
  else words.push({ ...word, start });
}

/** The same words come again and again: remembering them makes the reading of a text three times as fast. */
const remembered = new Map<string, Omit<Word, 'start'>>();
const MOST_REMEMBERED = 8_000;

function wordOf(written: string): Omit<Word, 'start'> {
  const known = remembered.get(written);
  if (known) return known;
  const text = plainForm(foldText(written));
  const isNumber = /^\d/.test(text);
  // "US" is a country, "us" is not.
  const isCommon = COMMON_WORDS.has(text) && !/^U\.?S/.test(written);
  const term = isNumber ? numberTerm(text) : isCommon ? text : stem(text);
  const word = { text, term, isCommon, isCapital: /^\p{Lu}/u.test(written), isNumber };
  if (remembered.size === MOST_REMEMBERED) remembered.clear();
  remembered.set(written, word);
  return word;
}

/** "Huawei's" -> "huawei", "don't" -> "dont", "U.S." -> "us", "1,000" -> "1000". */
const plainForm = (folded: string): string => folded.replace(/'s$|'|,(?=\d{3})|\.(?!\d)/g, '');

const SCALES = new Map(
  Object.entries({
    k: 1e3,
    m: 1e6,
    mn: 1e6,
    mio: 1e6,
    million: 1e6,
    millions: 1e6,
    millionen: 1e6,
    bn: 1e9,
    mrd: 1e9,
    billion: 1e9,
    billions: 1e9,
    milliarden: 1e9,
    milliards: 1e9,
    trillion: 1e12,
  }),
);

const scaled = (number: string, scale: number): string => {
  const value = Number(number) * scale;
  return Number.isFinite(value) ? String(Math.round(value)) : number;
};

/** "3.6m" -> "3600000"; what is no number with a scale stays ("5g", "20th"). */
function numberTerm(text: string): string {
  const parts = /^(\d+(?:\.\d+)?)(k|m|mn|bn)$/.exec(text);
  return parts ? scaled(parts[1] as string, SCALES.get(parts[2] as string) as number) : text;
}

function addPairs(words: Word[], written: string, start: number): void {
  for (const { 0: run, index } of written.matchAll(RUNS)) {
    if (!WITHOUT_SPACES.test(run)) {
      // In a list of its own: the 6 before "6 K电视" is none of thousands.
      const ofRun: Word[] = [];
      add(ofRun, run, start + index);
      words.push(...ofRun);
      continue;
    }
    const letters = foldText(run);
    for (let at = 0; at + 1 < Math.max(letters.length, 2); at++) {
      const text = letters.slice(at, at + 2);
      words.push({ ...PAIR, text, term: text, start: start + index + at });
    }
  }
}
