/** How a page writes dates: its language and country, as far as it, its address or its text tells. */
import { languageOf } from '../article/language.ts';
import { localName, ownerDocument } from '../dom/accessors.ts';
import { type Writing, writingOf } from './days/writing.ts';
import { UNSEEN } from './lines/runs.ts';
import { spokenIn } from './spoken.ts';

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
 * in the page's host name decides. Many claim English for whatever their papers write in: there the text does.
 */
export function writingOn(page: Document, article: Element): Writing {
  const declared = writingOf(languageOf(article));
  const end = URL.parse(page.URL)?.hostname.split('.').at(-1)?.toLowerCase() ?? '';
  const local = DOMAINS[end] ?? '';
  const domain = end.toUpperCase();
  const region = local === '' ? '' : (COUNTRIES[domain] ?? domain);
  const isLocal = local !== '' && (declared.language === '' || declared.language === local);
  const told = isLocal ? { language: local, region } : declared;
  if (told.language !== '' && told.language !== 'en') return told;
  const spoken = spokenIn(sampleOf(article));
  if (spoken === undefined || (spoken === 'en' && told.language === 'en')) return told;
  if (spoken !== '') return { language: spoken, region: spoken === 'en' ? told.region : region };
  return local === '' || local === 'en'
    ? { language: '', region, isForeign: true }
    : { language: local, region };
}

/** Text that is looked at, and the shortest that is prose, in UTF-16 units; nodes of a page without any. */
const ENOUGH = 1000;
const SHORTEST = 30;
const MOST_NODES = 2000;

/** The beginning of the article's prose. */
function sampleOf(article: Element): string {
  const walker = ownerDocument.call(article).createTreeWalker(article, NodeFilter.SHOW_TEXT);
  let sample = '';
  let nodes = 0;
  for (let node = walker.nextNode(); node && ++nodes < MOST_NODES; node = walker.nextNode()) {
    if (node.parentElement && UNSEEN.has(localName.call(node.parentElement))) continue;
    const text = node.nodeValue?.trim() ?? '';
    if (text.length >= SHORTEST) sample += ` ${text.slice(0, ENOUGH)}`;
    if (sample.length >= ENOUGH) break;
  }
  return sample;
}
