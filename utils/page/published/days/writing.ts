/** How dates are written, by language and country. */

/** What a page's language tells of how it writes dates. */
export interface Writing {
  /** A primary subtag, or '' when not known. */
  language: string;
  /** A country, in capitals, or '' when not known. */
  region: string;
  /** Its language is not known, but that it is not English: in numbers, the day comes first. */
  isForeign?: boolean;
}

export const writingOf = (tag: string | null): Writing => {
  const [language = '', ...rest] = (tag ?? '').split(/[-_]/);
  return {
    language: language.toLowerCase(),
    region: rest.find((part) => /^[a-z]{2}$/i.test(part))?.toUpperCase() ?? '',
  };
};
