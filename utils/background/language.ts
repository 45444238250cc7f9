/** What language a page's text is in. */
import { browser } from 'wxt/browser';

/** Enough text to tell a language by, in UTF-16 units. */
const SAMPLE = 2000;

/**
 * What the page says, or what the browser guesses on this machine where the page says nothing, or says English of what is not: many
 * templates do of whatever is put in them. Null when neither is sure.
 */
export async function languageOf(blocks: readonly string[], declared: string | null): Promise<string | null> {
  if (declared !== null && !ENGLISH.test(declared)) return declared;
  const sample = sampleOf(blocks);
  if (declared !== null && !isOther(sample)) return declared;
  const { isReliable, languages } = await browser.i18n.detectLanguage(sample);
  return (isReliable && languages[0]?.language) || declared;
}

/** The longest blocks, which are prose rather than names and headings. */
function sampleOf(blocks: readonly string[]): string {
  let sample = '';
  for (const block of blocks.toSorted((a, b) => b.length - a.length)) {
    if (sample.length >= SAMPLE) break;
    sample += `${block}\n`;
  }
  return sample.slice(0, SAMPLE);
}

const ENGLISH = /^en(?![a-z])/i;
/** In English prose six words in 300 letters are one of these, in the mean. */
const OF_ENGLISH = /(?<![\p{L}\p{M}])(?:the|of|and)(?![\p{L}\p{M}])/giu;
const FOR_EACH = 300;
const LETTERS = /\p{L}/gu;
const LATIN = /\p{Script=Latin}/gu;

/** True of a text that is mostly in other letters, or is long enough to tell that it is not in English. */
function isOther(text: string): boolean {
  const countOf = (what: RegExp): number => text.match(what)?.length ?? 0;
  const letters = countOf(LETTERS);
  return 2 * countOf(LATIN) < letters || countOf(OF_ENGLISH) < Math.floor(letters / FOR_EACH);
}
