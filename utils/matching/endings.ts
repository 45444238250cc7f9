/** The endings that a language writes onto names and nouns, as exchanges: what the text has for what the alias has. */

import { FORMS } from './ending-tables.ts';
import { foldCharacter, foldWord } from './fold.ts';
import type { Forms } from './forms.ts';

/** Which words may take an ending. Of two, the greater asks for more. */
export const Takes = { none: 0, any: 1, noun: 2 } as const;

/** The text ends a word with what was asked for where the alias, folded, ends it with `base`. */
export interface Ending {
  base: string;
  takes: number;
}

const NONE: readonly Ending[] = [];

const MOST_REMEMBERED = 5000;

export class Endings {
  /** Units of the longest ending. */
  readonly longest: number;
  /** Whether every word of a phrase may take an ending, or the last alone. */
  readonly inside: boolean;
  /** Whether they only stand behind whole aliases, as they are written: English plurals, Korean particles. */
  readonly isSuffix: boolean;
  /** By unit: 0 not known yet, 1 no, 2 yes. */
  private readonly begins = new Uint8Array(0x10000);
  private readonly byRest = new Map<string, Ending[]>();
  /** The same by the letters as a text has them. */
  private readonly remembered = new Map<string | number, readonly Ending[]>();

  constructor({ names = '', nouns = '', nameForms = [], nounForms = [], inside = false }: Forms) {
    for (const rest of wordsOf(names)) this.add(rest, '', Takes.any);
    for (const rest of wordsOf(nouns)) this.add(rest, '', Takes.noun);
    for (const forms of nameForms) this.addForms(forms, Takes.any);
    for (const forms of nounForms) this.addForms(forms, Takes.noun);
    this.inside = inside;
    this.isSuffix = !inside && [...this.byRest.values()].flat().every(({ base }) => base === '');
    this.longest = Math.max(0, ...[...this.byRest.keys()].map((rest) => rest.length));
  }

  /** False when no ending begins with the unit. Asked at nearly every word, hence by a table. */
  mayBegin(unit: number): boolean {
    let answer = this.begins[unit] as number;
    if (answer === 0) {
      const first = foldCharacter(String.fromCharCode(unit)).charAt(0);
      answer = [...this.byRest.keys()].some((rest) => rest.startsWith(first)) ? 2 : 1;
      this.begins[unit] = answer;
    }
    return answer === 2;
  }

  /** What the letters of `text` from `start` to `end`, the end of a word, may stand for. */
  of(text: string, start: number, end: number): readonly Ending[] {
    // Short endings are asked for so often that a number instead of a string for a key shows.
    const key =
      end - start > 2
        ? text.slice(start, end)
        : text.charCodeAt(start) + (end - start > 1 ? 0x10000 * text.charCodeAt(end - 1) : 0);
    const known = this.remembered.get(key);
    if (known) return known;
    const found = this.byRest.get(foldWord(text.slice(start, end))) ?? NONE;
    // A few thousand at most in any language; a text of random letters must not fill the memory.
    if (this.remembered.size > MOST_REMEMBERED) this.remembered.clear();
    this.remembered.set(key, found);
    return found;
  }

  /**
   * An alias is written as a dictionary writes it, with the first form. That it may have another one, as plurals do, is believed of
   * common nouns and phrases alone: else the Polish and Slovene `tema` (topic) would be a form of the name Temu.
   */
  private addForms(forms: string, takes: number): void {
    const all = wordsOf(forms).map((form) => (form === '-' ? '' : form));
    for (const rest of all)
      for (const base of all)
        if (rest !== '' && rest !== base) this.add(rest, base, base === all[0] ? takes : Takes.noun);
  }

  private add(rest: string, base: string, takes: number): void {
    const endings = this.byRest.get(rest) ?? [];
    this.byRest.set(rest, endings);
    const known = endings.find((ending) => ending.base === base);
    if (known) known.takes = Math.min(known.takes, takes);
    else endings.push({ base, takes });
  }
}

const wordsOf = (words: string): string[] => words.split(' ').filter(Boolean).map(foldWord);

const none = new Endings({});
const made = new Map<string, Endings>();

/** The endings of a language, given by its primary subtag; none for a language that is not known. */
export function endingsOf(language: string | null): Endings {
  const forms = language === null ? undefined : FORMS[language];
  if (language === null || !forms) return none;
  let endings = made.get(language);
  if (!endings) {
    endings = new Endings(forms);
    made.set(language, endings);
  }
  return endings;
}
