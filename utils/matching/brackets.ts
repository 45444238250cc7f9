/** Abbreviations and what they are short for, of which one stands in brackets: "the National Intelligence Law (CNIL)". */
import { foldWord } from './fold.ts';

const LONGEST_NAME = 80;
const INITIAL = /(?<![\p{L}\p{M}\p{N}'’])\p{Lu}/gu;

/** Where the name ends that a span in brackets follows, or undefined for one that its words cannot be short for. */
export function endOfNameBefore(text: string, start: number, end: number): number | undefined {
  if (text[start - 1] !== '(' || text[end] !== ')') return undefined;
  const from = Math.max(0, start - 1 - LONGEST_NAME);
  const before = text.slice(from, start - 1).trimEnd();
  const initials = (before.match(INITIAL) ?? []).join('');
  return initials.endsWith(text.slice(start, end)) ? from + before.length : undefined;
}

const WORD = /\p{L}[\p{L}\p{M}\p{N}'’]*/gu;
/** Shorter words are left out of abbreviations, and say little of what they are short for. */
const LONG = 4;
/** Words are alike that begin with so many letters alike, whatever their endings. */
const ALIKE = 5;
const IN_BRACKETS = /^ \(([^()]+)\)/;
const SMALL = /^\p{Ll}/u;
/** Abbreviations that a page writes more often than this are looked at no further. */
const MOST_PLACES = 20;

/**
 * True when a page explains an abbreviation, by words that begin with its letters, and each time by none that is in any of `names`: "Bank for
 * International Settlements (BIS)" is not the Bureau of Industry and Security. Other languages share a word at least: "Büro für Industrie und
 * Sicherheit".
 */
export function isExplainedOtherwise(
  abbreviation: string,
  blocks: readonly string[],
  names: () => readonly string[],
): boolean {
  const explanations = blocks.flatMap((text) => explanationsIn(text, abbreviation));
  if (explanations.length === 0) return false;
  const known = new Set(names().flatMap(longWordsOf));
  return !explanations.flat().some((word) => known.has(word));
}

/** The long words of each name that stands in front of the abbreviation in brackets, or in brackets behind it. */
function explanationsIn(text: string, abbreviation: string): string[][] {
  const found: string[][] = [];
  let at = text.indexOf(abbreviation);
  for (let places = 0; at >= 0 && places < MOST_PLACES; places++) {
    const end = at + abbreviation.length;
    const name =
      text[at - 1] === '(' && text[end] === ')'
        ? text.slice(Math.max(0, at - 1 - LONGEST_NAME), at - 1)
        : IN_BRACKETS.exec(text.slice(end, end + LONGEST_NAME))?.[1];
    if (name !== undefined) found.push(endShortenedTo(abbreviation, name.match(WORD) ?? []));
    at = text.indexOf(abbreviation, end);
  }
  return found.filter((words) => words.length > 1);
}

/** The long ones of the last words whose first letters are those of an abbreviation; nothing where they are others. */
function endShortenedTo(abbreviation: string, words: readonly string[]): string[] {
  const letters = [...foldWord(abbreviation)];
  let at = words.length;
  while (letters.length > 0 && at > 0) {
    const word = words[--at] as string;
    if (foldWord(word).startsWith(letters.at(-1) as string)) letters.pop();
    else if (word.length >= LONG || /^\p{Lu}/u.test(word)) return [];
  }
  return letters.length > 0 || SMALL.test(words[at] as string) ? [] : longWordsOf(words.slice(at).join(' '));
}

const longWordsOf = (name: string): string[] =>
  (name.match(WORD) ?? [])
    .filter(({ length }) => length >= LONG)
    .map((word) => foldWord(word).slice(0, ALIKE));
