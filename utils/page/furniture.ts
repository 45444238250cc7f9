/**
 * Parts of a page that stand in or around its article and are not its prose: buttons to share it, lists of other articles, tags,
 * comments, the author's life, what the paper asks of its readers. Told by the names that pages give them, in the languages that
 * page makers use, unless there is prose in them.
 */
import { className, id, localName, querySelector } from './accessors.ts';
import { anywhere, endings, firstWords, holders, lastWords } from './furniture-names.ts';
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
  const parts =
    word
      .replace(HASH, '')
      .match(WORDS)
      ?.map((part) => part.toLowerCase()) ?? [];
  const verdict = verdictAtEnd(parts) ?? (tellsAnywhere(parts) ? 'furniture' : 'prose');
  return verdict !== 'prose' && OF_STATE.test(word) ? 'prose' : verdict;
}

const strongest = (verdicts: readonly Verdict[]): Verdict =>
  VERDICTS.find((verdict) => verdicts.includes(verdict)) ?? 'prose';

const SPACE = /\s+/;
const WORDS = /[A-Z]?[a-z]+/g;

/** What tools put behind a name to make it their own: `styles_share__a1B2c`, `Share-sc-1x2y3z-0`. */
const HASH = /-sc-[\w-]+$|(?:__|--)(?=[\w-]*[A-Z\d])[\w-]{4,12}$/;
/** What its makers leave out on paper, too. */
const NOT_PRINTED = /^(?:(?:u-)?(?:no|hide|hidden)-?(?:(?:for|on|in)-)?print|d-print-none|print[-:]hidden)$/i;
/** Names for how something looks or is. */
const OF_STATE =
  /^(?:has|is|no|with|without|show|hide|open|single|page|template|type|format|status|category|postid)[-_]/;

/** By the last words, or by those before a word for what holds them: `article-share-bar`, `js-newsletter-box`. */
function verdictAtEnd(parts: readonly string[]): Verdict | undefined {
  for (let end = parts.length; end > 0; end--) {
    const last = parts[end - 1] as string;
    const wordsBack = (count: number) => endings.get(parts.slice(Math.max(0, end - count), end).join(''));
    const verdict = endings.get(last) ?? (lastWords.has(last) ? (wordsBack(2) ?? wordsBack(3)) : undefined);
    if (verdict || end === 1 || !holders.has(last)) return verdict;
  }
  return undefined;
}

const tellsAnywhere = (parts: readonly string[]): boolean =>
  parts.some(
    (part, at) =>
      anywhere.has(part) ||
      (firstWords.has(part) && [2, 3].some((count) => anywhere.has(parts.slice(at, at + count).join('')))),
  );

function holdsProse(element: Element): boolean {
  if (element.localName === 'p') return (element.textContent?.length ?? 0) > LONGER;
  let long = 0;
  for (const { textContent } of element.querySelectorAll('p')) if ((textContent?.length ?? 0) > LONG) long++;
  return long >= MANY;
}
