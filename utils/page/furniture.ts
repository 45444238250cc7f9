/**
 * Parts of a page that stand in or around its article and are not its prose: buttons to share it, lists of other articles, tags,
 * comments, the author's life, what the paper asks of its readers. Told by the names that pages give them, in the languages that
 * page makers use, unless there is prose in them.
 */
import { className, id, localName, querySelector } from './accessors.ts';
import { anywhere, ending, holders, signs, voice, voices } from './furniture-names.ts';
import { isCard } from './links.ts';

/** What names say, and each word in them: pages give the same few to most of their elements. */
const known = new Map<string, Verdict>();
const MOST_KNOWN = 5000;
/** The strongest first. */
const VERDICTS = ['voices', 'voice', 'furniture', 'prose'] as const;
type Verdict = (typeof VERDICTS)[number];

/** Nobody gives a longer name, but a page that means to take time. In UTF-16 units. */
const LONGEST_NAME = 100;
/** Paragraphs of so many UTF-16 units, and so many of them, are prose, whatever the name. */
const LONG = 150;
const MANY = 3;
/** The page itself, and what is named for how it looks with or without such parts. */
const FRAMES = new Set(['html', 'body', 'main', 'article', 'h1']);
const HEADING = /^h[2-6]$/;
/** A paragraph that is longer than a line. */
const LONGER = 300;

export function isFurniture(element: Element, name = localName.call(element)): boolean {
  if (name === 'a' && isCard(element as HTMLAnchorElement)) return true;
  const verdict = verdictOn(element, name);
  if (verdict === 'prose' || FRAMES.has(name) || querySelector.call(element, 'h1')) return false;
  if (verdict === 'voices') return true;
  return !holdsProse(element) || (verdict === 'voice' && !standsAlone(element));
}

/** What readers say: comments, by the name of what they stand in. */
export function isOfVoices(element: Element): boolean {
  const name = localName.call(element);
  const verdict = verdictOn(element, name);
  return (
    (verdict === 'voices' || verdict === 'voice') &&
    !FRAMES.has(name) &&
    querySelector.call(element, 'h1') === null
  );
}

/** Nothing else on the page has the same class names, if it has any. */
const standsAlone = (element: Element): boolean =>
  element.ownerDocument.getElementsByClassName(className.call(element)).length <= 1;

function verdictOn(element: Element, name: string): Verdict {
  const classes = className.call(element);
  const ownId = id.call(element);
  if (classes === '' && ownId === '') return 'prose';
  // What a heading is called is a place to link to, made of its words.
  return verdictOf(ownId === '' || HEADING.test(name) ? classes : `${classes} ${ownId}`);
}

function verdictOf(name: string): Verdict {
  let verdict = known.get(name);
  if (verdict === undefined) {
    const words = name.split(SPACE);
    verdict = words.length > 1 ? strongest(words.map(verdictOf)) : judge(name);
    if (known.size > MOST_KNOWN) known.clear();
    known.set(name, verdict);
  }
  return verdict;
}

/** `post-tags`, `post__tags`, `postTags` and `tags` are one; `has-tags` and `tags-on` are of something else. */
function judge(word: string): Verdict {
  if (word.length > LONGEST_NAME) return 'prose';
  if (NOT_PRINTED.test(word)) return 'furniture';
  if (!hasSign(word) || OF_STATE.test(word)) return 'prose';
  const lower = partsOf(word.replace(HASH, ''));
  if (endsIn(lower, voices)) return 'voices';
  if (endsIn(lower, voice)) return 'voice';
  return endsIn(lower, ending) || holdsAny(lower, anywhere) ? 'furniture' : 'prose';
}

const strongest = (verdicts: readonly Verdict[]): Verdict =>
  VERDICTS.find((verdict) => verdicts.includes(verdict)) ?? 'prose';

const SPACE = /\s+/;
const WORDS = /[A-Z]?[a-z]+/g;
const partsOf = (word: string): string[] => word.match(WORDS)?.map((part) => part.toLowerCase()) ?? [];
/** Asked first, of every name; few have one. */
const hasSign = (word: string): boolean =>
  word.match(WORDS)?.some((part) => signs.has(part.toLowerCase())) ?? false;

/** What tools put behind a name to make it their own: `styles_share__a1B2c`, `Share-sc-1x2y3z-0`. */
const HASH = /-sc-[\w-]+$|(?:__|--)(?=[\w-]*[A-Z\d])[\w-]{4,12}$/;
/** What its makers leave out on paper, too. */
const NOT_PRINTED = /^(?:(?:u-)?(?:no|hide|hidden)-?(?:(?:for|on|in)-)?print|d-print-none|print[-:]hidden)$/i;
/** Names for how something looks or is. */
const OF_STATE =
  /^(?:has|is|no|with|without|show|hide|open|single|page|template|type|format|status|category|postid)[-_]/;

/** True when the last words, or the last but one that holds them, are in a list: `article-share-bar`, `js-related-posts`. */
const endsIn = (parts: readonly string[], list: ReadonlySet<string>): boolean =>
  [1, 2, 3].some((count) => list.has(parts.slice(-count).join(''))) ||
  (parts.length > 1 && holders.has(parts.at(-1) ?? '') && endsIn(parts.slice(0, -1), list));

/** True when one to three words in a row are in a list. */
const holdsAny = (parts: readonly string[], list: ReadonlySet<string>): boolean =>
  parts.some((_, start) => [1, 2, 3].some((count) => list.has(parts.slice(start, start + count).join(''))));

function holdsProse(element: Element): boolean {
  if (element.localName === 'p') return (element.textContent?.length ?? 0) > LONGER;
  let long = 0;
  for (const { textContent } of element.querySelectorAll('p')) if ((textContent?.length ?? 0) > LONG) long++;
  return long >= MANY;
}
