/**
 * Names that are everyday words of a language. Where a sentence begins, "Meta biegu" is where a race ends and "Signal je slab" is a weak
 * signal: a capital tells nothing there. The page tells, if it writes the name with a capital inside a sentence, where the word has none.
 */
import { lazy } from '../../lazy.ts';
import type { Subtag } from '../languages.ts';
import { beginsSentence } from '../letters/capitals.ts';
import { wordsOf } from '../patterns/lists.ts';

/** By name: how it goes on in the languages that decline it, and languages in which it is a word. */
const NAMES: Readonly<Record<string, { forms: () => RegExp; languages: ReadonlySet<Subtag> }>> = {
  // A goal.
  Meta: {
    forms: formsOf('Met(?:a|ę|y|e|i|u|o|ą|ou|om|ie)'),
    languages: wordsOf('bs ca cs es gl hr it pl pt sk sl sr'),
  },
  Signal: {
    forms: formsOf('Signal(?:u|a|e|em|om)?'),
    // Not those of the north, nor French: there the news has more of the app than of signals that begin a sentence.
    languages: wordsOf('bs hr sl sr'),
  },
  // To that.
  Temu: { forms: formsOf('Temu'), languages: wordsOf('id ms pl sl') },
};

/**
 * A list of names begins a sentence too, and so does what an article says of one: "Signal i Telegram", "Meta, właściciel Facebooka", "Signal
 * (aplikacja)", "„Meta“ nie chce", "Signal: odlazimo", "Signal-ova šefica".
 */
const OF_NAME = lazy(
  () =>
    /^(?:[,:]|[-‑]\p{Ll}|\s?\(|["”“»’/]|\s(?:[aei]|és|et|ali|czy|dan|eller|ili|in|lub|nebo|og|och|oraz|ou|y)\s\p{Lu})/u,
);
const LONGEST_BEHIND = 12;

/** True when a name, as a dataset spells it, is a word of the page's language. */
export const isEverydayWord = (spelling: string, language: Subtag | null): boolean =>
  language !== null && Object.hasOwn(NAMES, spelling) && NAMES[spelling]?.languages.has(language) === true;

/** True where such a name may be the word: at the beginning of a sentence, standing alone. */
export const standsAsWord = ({ text, start, end }: { text: string; start: number; end: number }): boolean =>
  beginsSentence(text, start) && !OF_NAME().test(text.slice(end, end + LONGEST_BEHIND));

/** True when any block has the name, as a dataset spells it, with a capital inside a sentence. */
export function isNameInside(blocks: readonly string[], spelling: string): boolean {
  const forms = NAMES[spelling]?.forms();
  return (
    forms !== undefined &&
    blocks.some((text) => [...text.matchAll(forms)].some(({ index }) => !beginsSentence(text, index)))
  );
}

function formsOf(pattern: string): () => RegExp {
  return lazy(
    () => new RegExp(`(?<!\\p{L}|\\p{M}|\\p{N}|[_@#./-])${pattern}(?!\\p{L}|\\p{M}|\\p{N}|_)`, 'gu'),
  );
}
