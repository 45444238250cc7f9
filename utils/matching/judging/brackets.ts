/** Abbreviations and what they are short for, of which one stands in brackets: "the National Intelligence Law (CNIL)". */
import { lazy } from '../../lazy.ts';
import { foldWord } from '../letters/fold.ts';

const LONGEST_NAME = 80;
const INITIAL = lazy(() => /(?<!\p{L}|\p{M}|\p{N}|['’])\p{Lu}/gu);

/** Where the name ends that a span in brackets follows, or undefined for one that its words cannot be short for. */
export function endOfNameBefore(text: string, start: number, end: number): number | undefined {
  if (text[start - 1] !== '(' || text[end] !== ')') return undefined;
  const from = Math.max(0, start - 1 - LONGEST_NAME);
  const before = text.slice(from, start - 1).trimEnd();
  const initials = (before.match(INITIAL()) ?? []).join('');
  return initials.endsWith(text.slice(start, end)) ? from + before.length : undefined;
}

const WORD = lazy(() => /\p{L}(?:\p{L}|\p{M}|\p{N}|['’])*/gu);
/** Shorter words are left out of abbreviations, and say little of what they are short for. */
const LONG = 4;
/** Words are alike that begin with so many letters alike, whatever their endings. */
const ALIKE = 5;
const SMALL = lazy(() => /^\p{Ll}/u);
/** An abbreviation in brackets, or with something in brackets behind it. */
const BRACKETS = lazy(
  () => /(?<=\()[\p{Lu}\p{N}]{2,8}(?=\))|(?<!\p{L}|\p{M}|\p{N})[\p{Lu}\p{N}]{2,8}(?= \([^()]{3,80}\))/gu,
);
const BEHIND = /^ \(([^()]+)\)/;
/** A page that explains more abbreviations, or one more often, is a glossary, or means to take time. */
const MOST = 100;

/**
 * Words for people who hold an office and for laws, folded and as long as longWordsOf has them, where others of the same letters are
 * bodies: the Cybersecurity Information Sharing Act is not the Cybersecurity and Infrastructure Security Agency.
 */
const OTHER_KINDS = new Set(['act', 'advis', 'coord', 'direc', 'secre']);

/** What the brackets of a page explain its abbreviations by. */
export class Explanations {
  private readonly blocks: readonly string[];
  /** By abbreviation: the long words of each name that one stands behind, or has in brackets behind it. */
  private byAbbreviation: Map<string, string[][]> | undefined;

  constructor(blocks: readonly string[]) {
    this.blocks = blocks;
  }

  /**
   * True when the page explains an abbreviation, by words that begin with its letters, and by none that is in any of `names`: "Bank for
   * International Settlements (BIS)" is not the Bureau of Industry and Security, nor is a National Cyber Security Coordinator the Centre. Other
   * languages share a word at least: "Büro für Industrie und Sicherheit". False where none of the names has these letters: what it is
   * called in full is not known then.
   */
  areOfOther(abbreviation: string, names: () => readonly string[]): boolean {
    this.byAbbreviation ??= this.collect();
    const explained = this.byAbbreviation.get(abbreviation);
    if (!explained) return false;
    const all = names();
    if (!all.some((name) => wordsShortenedTo(abbreviation, name).length > 1)) return false;
    const known = new Set(all.flatMap(longWordsOf));
    const isOtherKind = (word: string | undefined) =>
      word !== undefined && OTHER_KINDS.has(word) && !known.has(word);
    return !explained.some((words) => words.some((word) => known.has(word)) && !isOtherKind(words.at(-1)));
  }

  private collect(): Map<string, string[][]> {
    const found = new Map<string, string[][]>();
    for (const text of this.blocks) {
      if (!text.includes('(')) continue;
      for (const { 0: abbreviation, index } of text.matchAll(BRACKETS())) {
        const behind = BEHIND.exec(text.slice(index + abbreviation.length, index + LONGEST_BEHIND));
        const name = behind?.[1] ?? text.slice(Math.max(0, index - 1 - LONGEST_NAME), index - 1);
        const words = wordsShortenedTo(abbreviation, name);
        if (words.length < 2) continue;
        const all = found.get(abbreviation) ?? [];
        if (all.length < MOST) all.push(words);
        found.set(abbreviation, all);
        if (found.size === MOST) return found;
      }
    }
    return found;
  }
}
const LONGEST_BEHIND = 100;

/** The long ones of the last words whose first letters are those of an abbreviation; nothing where they are others. */
function wordsShortenedTo(abbreviation: string, name: string): string[] {
  const words = name.match(WORD()) ?? [];
  const letters = [...foldWord(abbreviation)];
  let at = words.length;
  while (letters.length > 0 && at > 0) {
    const word = words[--at] as string;
    if (foldWord(word).startsWith(letters.at(-1) as string)) letters.pop();
    else if (word.length >= LONG || !SMALL().test(word)) return [];
  }
  return letters.length > 0 || SMALL().test(words[at] as string)
    ? []
    : longWordsOf(words.slice(at).join(' '));
}

const longWordsOf = (name: string): string[] =>
  (name.match(WORD()) ?? [])
    .filter((word) => word.length >= LONG || word === 'Act')
    .map((word) => foldWord(word).slice(0, ALIKE));
