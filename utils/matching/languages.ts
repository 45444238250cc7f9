/** Language tags, as far as matching tells languages apart. */

/** Forms of one language, and tags that it has by other names: browsers and pages use them all. */
const SAME: Readonly<Record<string, string>> = {
  in: 'id',
  iw: 'he',
  ji: 'yi',
  jw: 'jv',
  nn: 'nb',
  no: 'nb',
  tl: 'fil',
};

/** Asked for each text, of a few tags. */
const known = new Map<string, string | null>();
const MOST_KNOWN = 1000;

/**
 * The primary subtag of a language tag, the same one for all tags of a language; null for what has none of two or three letters: "x-private",
 * or no tag at all. Tables are asked for it by name.
 */
export function subtagOf(language: string | null): string | null {
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
