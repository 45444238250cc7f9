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

/**
 * The primary subtag of a language tag, the same one for all tags of a language; null for what has none of two or three letters: "x-private",
 * or no tag at all. Tables are asked for it by name.
 */
export function subtagOf(language: string | null): string | null {
  const subtag = language?.match(/^[a-z]{2,3}(?![^-_])/i)?.[0].toLowerCase();
  return subtag === undefined ? null : (SAME[subtag] ?? subtag);
}
