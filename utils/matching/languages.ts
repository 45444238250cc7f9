/** Language tags, as far as matching tells languages apart. */

/** Forms of one language, and tags that it has by other names: browsers and pages use them all. */
const SAME: Readonly<Record<string, Subtag>> = {
  in: 'id',
  iw: 'he',
  ji: 'yi',
  jw: 'jv',
  nn: 'nb',
  no: 'nb',
  tl: 'fil',
};

/** Asked for each text, of a few tags. */
const known = new Map<string, Subtag | null>();
const MOST_KNOWN = 1000;

/**
 * The primary subtag of a language tag: two or three small letters, the same ones for all tags of a language. Tables have it for a key. Where
 * it may be null, the language is not known.
 */
export type Subtag = string;

/** Null for a tag that has none of two or three letters ("x-private"), or no tag at all. */
export function subtagOf(language: string | null): Subtag | null {
  if (language === null) return null;
  let subtag = known.get(language);
  if (subtag === undefined) {
    const found = language.match(/^[a-z]{2,3}(?![^-_])/i)?.[0].toLowerCase() ?? null;
    subtag = found && (SAME[found] ?? found);
    if (known.size === MOST_KNOWN) known.clear();
    known.set(language, subtag);
  }
  return subtag;
}

const WITH_CAPITAL_NOUNS: ReadonlySet<Subtag> = new Set(['de', 'lb']);

/** True for a language that writes nouns with capitals, where a capital tells nothing of a name. */
export const hasCapitalNouns = (language: Subtag | null): boolean =>
  language !== null && WITH_CAPITAL_NOUNS.has(language);

/** True for English, and where the language is not known. */
export const mayBeEnglish = (language: Subtag | null): boolean => language === 'en' || language === null;
