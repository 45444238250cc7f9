/** How a page writes dates: its language and country, as far as it or its address tells. */
import { languageOf } from '../article.ts';

/** What a page's language tells of how it writes dates. */
export interface Writing {
  /** A primary subtag, or '' when not known. */
  language: string;
  /** A country, in capitals, or '' when not known. */
  region: string;
}

export const writingOf = (tag: string | null): Writing => {
  const [language = '', ...rest] = (tag ?? '').split(/[-_]/);
  return {
    language: language.toLowerCase(),
    region: rest.find((part) => /^[a-z]{2}$/i.test(part))?.toUpperCase() ?? '',
  };
};

/** Countries' domains where one language is written, with that language. */
const DOMAINS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    'bg cs:cz da:dk de de:at et:ee fi fr hr hu id is it lt lv nl nb:no pl pt pt:br ro ru sk sv:se tr uk:ua el:gr ja:jp ko:kr vi:vn th he:il fa:ir sl:si es es:ar es:cl es:co es:mx es:pe zh:cn zh:tw sr:rs'
      .split(' ')
      .map((pair) => [pair.split(':').at(-1), pair.split(':')[0]]),
  ),
  ...Object.fromEntries(
    'uk au nz ie in za sg ng ke gh tz ug zm zw pk lk ph jm us gov mil edu'
      .split(' ')
      .map((end) => [end, 'en']),
  ),
};
const COUNTRIES: Readonly<Record<string, string>> = { UK: 'GB', GOV: 'US', MIL: 'US', EDU: 'US' };

/**
 * How the article is written. Templates often claim American English for any English, or nothing at all: there the country
 * in the page's host name decides.
 */
export function writingOn(page: Document, article: Element): Writing {
  const declared = writingOf(languageOf(article));
  const end = URL.parse(page.URL)?.hostname.split('.').at(-1)?.toLowerCase() ?? '';
  const language = DOMAINS[end] ?? '';
  if (language === '' || (declared.language !== '' && declared.language !== language)) return declared;
  const domain = end.toUpperCase();
  return { language, region: COUNTRIES[domain] ?? domain };
}
