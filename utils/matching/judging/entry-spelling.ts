/** Whether an entry stands in a text as a word of its own, and as the dataset spells it. */
import { Takes } from '../affixes/endings.ts';
import { type CompiledMatcher, EntryFlag, hasFlag, spellingOf } from '../compiled.ts';
import type { Hit } from '../finding/scan.ts';
import type { Subtag } from '../languages.ts';
import { withoutQuotes } from '../letters/quotes.ts';
import { isSpelled, isSpelledButForEndings } from '../letters/spelling.ts';
import { hasNounBehind } from '../people/people.ts';

/** "core" is no word of its own in "quad-core" and "core-shell"; "Huawei" is one in "anti-Huawei". */
export function isWholeWord(
  compiled: CompiledMatcher,
  entry: number,
  { start, end }: Hit,
  text: string,
  language: Subtag | null,
): boolean {
  const is = (flag: number) => hasFlag(compiled, entry, flag);
  if (!is(EntryFlag.surname) && (!is(EntryFlag.common) || is(EntryFlag.phrase))) return true;
  const before = [...text.slice(Math.max(0, start - 2), start)].reverse().join('');
  const after = text.slice(end, end + 2);
  const joined = is(EntryFlag.surname) ? /^\p{Pd}\p{Lu}$/u : /^\p{Pd}(?:\p{L}|\p{M}|\p{N})$/u;
  if (joined.test(before)) return false;
  return !joined.test(after) || (is(EntryFlag.surname) && hasNounBehind(text, end, language));
}

/** In any spelling, unless the entry asks for its own. */
export function isInItsSpelling(
  compiled: CompiledMatcher,
  entry: number,
  { start, end, takes }: Hit,
  text: string,
  language: Subtag | null,
): boolean {
  if (!hasFlag(compiled, entry, EntryFlag.exact)) return true;
  const found = text.slice(start, end);
  const spelling = spellingOf(compiled, entry);
  // Polish has an ending that is a mark on the last letter: Nokią.
  const mayEnd = takes !== Takes.none || language === 'pl';
  const isSo = (written: string) =>
    (takes === Takes.none && isSpelled(spelling, written)) ||
    (mayEnd && isSpelledButForEndings(spelling, written));
  return isSo(found) || (hasFlag(compiled, entry, EntryFlag.phrase) && isSo(withoutQuotes(found)));
}
