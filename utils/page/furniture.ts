/**
 * Parts of a page that stand in or around its article and are not its prose: buttons to share it, lists of other articles, tags,
 * comments, the author's life, what the paper asks of its readers. Told by the names that pages give them, in the languages that
 * page makers use, unless there is prose in them.
 */
import {
  className,
  firstElementChild,
  id,
  localName,
  querySelector,
  querySelectorAll,
  textContent,
} from './accessors.ts';
import { DENSE, DENSITY } from './dense.ts';
import { anywhere, endings, firstWords, headsVoices, holders, lastWords, shown } from './furniture-names.ts';
import { isCard, isTeaser } from './links.ts';

/** What names say, and each word in them: pages give the same few to most of their elements. */
const known = new Map<string, Verdict>();
const MOST_KNOWN = 5000;
/** The strongest first. */
const VERDICTS = ['voices', 'voice', 'furniture', 'perhaps', 'prose'] as const;
type Verdict = (typeof VERDICTS)[number];

/** Nobody gives a longer name, but a page that means to take time. In UTF-16 units. */
const LONGEST_NAME = 100;
/** Paragraphs of so many UTF-16 units, and so many of them, are prose, whatever the name. */
const LONG = 150;
const MANY = 3;
/** A paragraph that is longer than a line. */
const LONGER = 300;
/** The page itself, and what is named for how it looks with or without such parts. */
const FRAMES = new Set(['html', 'body', 'main', 'article', 'h1']);
const IN_HEADING = /^(?:h[2-6]|span|a)$/;

export function isFurniture(element: Element, name = localName.call(element)): boolean {
  if (name === 'a' && isCard(element as HTMLAnchorElement)) return true;
  if (name === 'article' && isTeaser(element) && !holdsProse(element, name, MANY, LONGER)) return true;
  const verdict = isHeadedAsVoices(element) ? 'voices' : verdictOn(element, name);
  if (verdict === 'prose' || FRAMES.has(name) || querySelector.call(element, 'h1')) return false;
  if (verdict === 'voices') return true;
  if (verdict === 'perhaps') return !holdsProse(element, name, 1, LONG);
  return !holdsProse(element, name, MANY, LONGER) || (verdict === 'voice' && isOneOfMany(element));
}

/** By the heading that it begins with. */
function isHeadedAsVoices(element: Element): boolean {
  const heading = firstElementChild.call(element);
  if (!heading || !HEADING.test(localName.call(heading))) return false;
  const text = textContent.call(heading) ?? '';
  return text.length <= LONGEST_HEADING && headsVoices(text);
}

const HEADING = /^h[2-6]$/;
const LONGEST_HEADING = 60;

/** What readers say: comments, by the name of what they stand in. */
export function isOfVoices(element: Element): boolean {
  const name = localName.call(element);
  const verdict = verdictOn(element, name);
  return isVoice(verdict) && !FRAMES.has(name) && querySelector.call(element, 'h1') === null;
}

const isVoice = (verdict: Verdict): boolean => verdict === 'voices' || verdict === 'voice';

/** Readers' comments stand one below the other. */
const isOneOfMany = (element: Element): boolean =>
  [element.previousElementSibling, element.nextElementSibling].some(
    (next) => next !== null && isVoice(verdictOn(next, localName.call(next))),
  );

function verdictOn(element: Element, name: string): Verdict {
  const classes = className.call(element);
  // What a heading is called is a place to link to, made of its words.
  const ownId = IN_HEADING.test(name) ? '' : id.call(element);
  if (classes === '' && ownId === '') return 'prose';
  const byClass = verdictOf(classes, judge);
  return ownId === '' ? byClass : strongest([byClass, verdictOf(`#${ownId}`, judgeId)]);
}

function verdictOf(name: string, judgeWord: (word: string) => Verdict): Verdict {
  let verdict = known.get(name);
  if (verdict === undefined) {
    const words = name.split(SPACE);
    verdict = words.length > 1 ? strongest(words.map((word) => verdictOf(word, judgeWord))) : judgeWord(name);
    if (known.size > MOST_KNOWN) known.clear();
    known.set(name, verdict);
  }
  return verdict;
}

/** `post-tags`, `post__tags`, `postTags` and `tags` are one; `has-tags` and `tags-on` are of something else. */
function judge(word: string): Verdict {
  if (word.length > LONGEST_NAME) return 'prose';
  if (NOT_PRINTED.test(word)) return 'furniture';
  // Of a screen's width or a pointer, as Tailwind writes it: `lg:sr-only`.
  if (word.includes(':') || OF_STATE.test(word)) return 'prose';
  const parts = partsOf(word);
  const verdict = verdictAtEnd(parts);
  // comment-12 is one of twelve.
  if (verdict === 'voice') return NUMBER.test(word) ? 'voices' : 'voice';
  return verdict ?? (OF_SUBJECT.test(word) ? 'prose' : verdictAnywhere(parts));
}

/** A long id is made of a heading: `a-ban-on-sharing-of-files`. Only its end tells. */
function judgeId(hashed: string): Verdict {
  const word = hashed.slice(1);
  if (partsOf(word).length <= MOST_OF_ID) return judge(word);
  const verdict = OF_STATE.test(word) ? undefined : verdictAtEnd(partsOf(word));
  return verdict === 'voice' && NUMBER.test(word) ? 'voices' : (verdict ?? 'prose');
}

const strongest = (verdicts: readonly Verdict[]): Verdict =>
  VERDICTS.find((verdict) => verdicts.includes(verdict)) ?? 'prose';

const SPACE = /\s+/;
const WORDS = /[A-Z]?[a-z]+/g;
const NUMBER = /\d$/;
/** More words than a part of a page has in its id. */
const MOST_OF_ID = 4;
const partsOf = (word: string): string[] =>
  word
    .replace(HASH, '')
    .match(WORDS)
    ?.map((part) => part.toLowerCase()) ?? [];

/** What tools put behind a name to make it their own: `styles_share__a1B2c`, `Share-sc-1x2y3z-0`. */
const HASH = /-sc-[\w-]+$|(?:__|--)(?=[\w-]*[A-Z\d])[\w-]{4,12}$/;
/** What its makers leave out on paper, too. */
const NOT_PRINTED = /^(?:(?:u-)?(?:no|hide|hidden)-?(?:(?:for|on|in)-)?print|d-print-none|print[-:]hidden)$/i;
/** Names for how something looks or is. */
const OF_STATE =
  /^(?:has|is|no|not|with|without|show|hide|open|single|page|template|type|format|status|category|postid)[-_]/;
/** And for what an article is about. */
const OF_SUBJECT = /^(?:tag|topic|section|series)[-_]/;

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

/** By one to three words in a row; but what shows something with them is the article's own: `related-photo`, `social-embed`. */
function verdictAnywhere(parts: readonly string[]): Verdict {
  if (shown.has(parts.at(-1) ?? '')) return 'prose';
  for (const [at, part] of parts.entries()) {
    const verdict =
      anywhere.get(part) ??
      (firstWords.has(part)
        ? (anywhere.get(parts.slice(at, at + 2).join('')) ?? anywhere.get(parts.slice(at, at + 3).join('')))
        : undefined);
    if (verdict) return verdict;
  }
  return 'prose';
}

/** True for a paragraph of more than `longer` UTF-16 units, and for what has so many that are long. */
function holdsProse(element: Element, name: string, many: number, longer: number): boolean {
  const lengthOf = (text: Element): number => {
    const written = textContent.call(text) ?? '';
    return DENSE.test(written) ? DENSITY * written.length : written.length;
  };
  if (name === 'p') return lengthOf(element) > longer;
  let long = 0;
  for (const paragraph of querySelectorAll.call(element, 'p')) if (lengthOf(paragraph) > LONG) long++;
  return long >= many;
}
