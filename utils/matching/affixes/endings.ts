/** The endings that a language writes onto names and nouns, as exchanges: what the text has for what the alias has. */

import type { Subtag } from '../languages.ts';
import { foldCharacter, foldWord } from '../letters/fold.ts';
import { wordsOf } from '../patterns/lists.ts';
import { FORMS } from './ending-tables.ts';
import type { Forms } from './forms.ts';

/** Which words may take an ending: any, common nouns and phrases, names that are hardly anything else. The greater asks for more. */
export const Takes = { none: 0, any: 1, noun: 2, sureName: 3 } as const;

/** The text ends a word with what was asked for where the alias, folded, ends it with `base`. */
export interface Ending {
  base: string;
  takes: number;
}

const NONE: readonly Ending[] = [];
const COMPOUND: readonly Ending[] = [{ base: '', takes: Takes.sureName }];

const MOST_REMEMBERED = 5000;
const SHORTEST_STEM = 3;

export class Endings {
  /** Units of the longest ending. */
  readonly longest: number;
  /** Whether every word of a phrase may take an ending, or the last alone. */
  readonly inside: boolean;
  /** Letters of a word that must stand before one. */
  readonly stem: number;
  /** Whether they only stand behind whole aliases, as they are written: English plurals, Korean particles. */
  readonly isSuffix: boolean;
  /** By unit: 0 not known yet, 1 no, 2 yes. */
  private readonly begins = new Uint8Array(0x10000);
  private readonly byRest = new Map<string, Ending[]>();
  private readonly particles: readonly string[];
  private readonly compounds: readonly string[];
  /** The same by the letters as a text has them. */
  private readonly remembered = new Map<string | number, readonly Ending[]>();

  constructor(forms: Forms) {
    const { names = '', nouns = '', nameForms = [], nounForms = [], inside = false } = forms;
    this.particles = foldedOf(forms.particles ?? '');
    this.compounds = foldedOf(forms.compounds ?? '');
    for (const rest of this.particles) this.add(rest, '', Takes.any);
    for (const rest of this.compounds) this.add(rest, '', Takes.sureName);
    for (const rest of foldedOf(names)) this.add(rest, '', Takes.any);
    for (const rest of foldedOf(nouns)) this.add(rest, '', Takes.noun);
    for (const row of nameForms) this.addForms(row, Takes.any);
    for (const row of nounForms) this.addForms(row, Takes.noun);
    this.addFrom(forms.namesFrom ?? {}, Takes.any);
    this.addFrom(forms.nounsFrom ?? {}, Takes.noun);
    this.inside = inside;
    this.stem = forms.stem ?? SHORTEST_STEM;
    this.isSuffix = !inside && [...this.byRest.values()].flat().every(({ base }) => base === '');
    this.longest = [[...this.byRest.keys()], this.particles, this.compounds].map(longestOf).reduce(sum);
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
    const rest = foldWord(text.slice(start, end));
    // One letter that folds to several is of the word itself: Malayalam writes "India" with ൻ behind it for "Indian".
    const found = end - start === 1 && rest.length > 1 ? NONE : this.read(rest);
    // A few thousand at most in any language; a text of random letters must not fill the memory.
    if (this.remembered.size > MOST_REMEMBERED) this.remembered.clear();
    this.remembered.set(key, found);
    return found;
  }

  private read(rest: string): readonly Ending[] {
    const particle = this.particles.find((one) => rest.endsWith(one)) ?? '';
    const known = this.byRest.get(rest);
    const before = particle === '' ? undefined : this.byRest.get(rest.slice(0, -particle.length));
    if (known && before) return [...known, ...before];
    return known ?? before ?? (this.isOfCompound(rest) ? COMPOUND : NONE);
  }

  /** Whether what stands behind a name is nouns, and what is written onto the last of them. */
  private isOfCompound(rest: string): boolean {
    return this.compounds.some((noun) => {
      const behind = rest.slice(noun.length);
      return rest.startsWith(noun) && (this.isOntoAny(behind) || this.isOfCompound(behind));
    });
  }

  private isOntoAny(rest: string): boolean {
    return this.byRest.get(rest)?.some(({ base }) => base === '') ?? false;
  }

  /**
   * An alias is written as a dictionary writes it, with the first form. That it may have another one, as plurals do, is believed of
   * common nouns and phrases alone: else the Polish and Slovene `tema` (topic) would be a form of the name Temu.
   */
  private addForms(forms: string, takes: number): void {
    const all = foldedOf(forms).map((form) => (form === '-' ? '' : form));
    for (const rest of all)
      for (const base of all)
        if (rest !== '' && rest !== base) this.add(rest, base, base === all[0] ? takes : Takes.noun);
  }

  private addFrom(forms: Readonly<Record<string, string>>, takes: number): void {
    for (const [base, rests] of Object.entries(forms))
      for (const rest of foldedOf(rests)) this.add(rest, foldWord(base), takes);
  }

  private add(rest: string, base: string, takes: number): void {
    const endings = this.byRest.get(rest) ?? [];
    this.byRest.set(rest, endings);
    const known = endings.find((ending) => ending.base === base);
    if (known) known.takes = Math.min(known.takes, takes);
    else endings.push({ base, takes });
  }
}

const longestOf = (words: readonly string[]): number => Math.max(0, ...words.map(({ length }) => length));
const sum = (a: number, b: number): number => a + b;

const foldedOf = (words: string): string[] => Array.from(wordsOf(words), foldWord);

const none = new Endings({});
const made = new Map<string, Endings>();

/** The endings of a language; none for one that is not known. */
export function endingsOf(language: Subtag | null): Endings {
  const forms = language === null ? undefined : FORMS[language];
  if (language === null || !forms) return none;
  let endings = made.get(language);
  if (!endings) {
    endings = new Endings(forms);
    made.set(language, endings);
  }
  return endings;
}
