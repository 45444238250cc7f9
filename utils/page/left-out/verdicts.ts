/** What the names that pages give to their parts say of them. Pure, but for what it remembers of names. */
import { anywhere, endings, firstWords, holders, lastWords, shown } from './furniture-names.ts';

/** The strongest first. */
const VERDICTS = ['voices', 'voice', 'furniture', 'perhaps', 'teaser', 'prose'] as const;

/**
 * What a part is by its name: what readers say, or one of them if it is not the paper's own comment; not the article's prose unless
 * some is in it, or only if none at all is, or where it is headed by a link to another page; or prose.
 */
export type Verdict = (typeof VERDICTS)[number];

export const strongest = (verdicts: readonly Verdict[]): Verdict =>
  VERDICTS.find((verdict) => verdicts.includes(verdict)) ?? 'prose';

/** By names with white space between them, as in a class. */
export const verdictOfNames = (names: string): Verdict => remembered(names, judge);

export const verdictOfId = (id: string): Verdict => remembered(`#${id}`, judgeId);

/**
 * By the attributes that scripts and tests of a page find a part by. Some of them hold several names, or data: these tell nothing. And
 * none tells that there is no prose in a part, as a class may: such names are for those who wrote the page.
 */
export function verdictOfHook(name: string): Verdict {
  const verdict = HOOK.test(name) ? verdictOfNames(name) : 'prose';
  return verdict === 'voices' || verdict === 'voice' ? 'furniture' : verdict;
}
const HOOK = /^[\w-]{1,60}$/;

/** What names say, and each word in them: pages give the same few to most of their elements. */
const known = new Map<string, Verdict>();
const MOST_KNOWN = 5000;
/** Nobody gives a longer name, but a page that means to take time. In UTF-16 units. */
const LONGEST_NAME = 100;

function remembered(name: string, judgeWord: (word: string) => Verdict): Verdict {
  let verdict = known.get(name);
  if (verdict === undefined) {
    const words = name.split(SPACE);
    verdict =
      words.length > 1 ? strongest(words.map((word) => remembered(word, judgeWord))) : judgeWord(name);
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
  if (OF_TAG.test(word) && !isList(parts[1])) return 'prose';
  const verdict = verdictAtEnd(parts);
  // comment-12 is one of twelve.
  if (verdict === 'voice') return NUMBER.test(word) ? 'voices' : 'voice';
  return verdict ?? (OF_SUBJECT.test(word) ? 'prose' : verdictAnywhere(parts));
}

/** A long id is made of a heading: `a-ban-on-sharing-of-files`. Only its end tells; of some, not even that: `the-spectrum-licence`. */
function judgeId(hashed: string): Verdict {
  const word = hashed.slice(1);
  if (OF_HEADING.test(word)) return 'prose';
  if (partsOf(word).length <= MOST_WORDS) return judge(word);
  const verdict = OF_STATE.test(word) ? undefined : verdictAtEnd(partsOf(word));
  return verdict === 'voice' && NUMBER.test(word) ? 'voices' : (verdict ?? 'prose');
}

const OF_HEADING = /[-_](?:date|licen[cs]e)$/i;
const SPACE = /\s+/;
const WORDS = /[A-Z]?[a-z]+/g;
const NUMBER = /\d$/;
/** More words than a part of a page has in its id. */
const MOST_WORDS = 4;
const partsOf = (word: string): string[] =>
  word
    .replace(HASH, '')
    .replace(WITHOUT, '')
    .match(WORDS)
    ?.map((part) => part.toLowerCase()) ?? [];

/** What tools put behind a name to make it their own: `styles_share__a1B2c`, `Share-sc-1x2y3z-0`. */
const HASH = /-sc-[\w-]+$|(?:__|--)(?=[\w-]*[A-Z\d])[\w-]{4,12}$/;
/** `image-without-author` is an image, and `content-with-menu` the content. */
const WITHOUT = /[Ww]ithout[-_]?[A-Z]?[a-z]+|(?<![A-Za-z])(?:with|under|below|after)[-_][a-z]+/;
/** What its makers leave out on paper, too. */
const NOT_PRINTED =
  /^(?:(?:u-)?(?:do[-_]?not|no|hide|hidden)[-_]?(?:(?:for|on|in)-)?print|d-print-none|print[-:](?:hidden|hide))$/i;
/** Names for how something looks or is. */
const OF_STATE =
  /^(?:has|is|no|not|with|without|show|hide|open|single|page|template|type|format|status|category|postid)[-_]/;
/** And for what an article is about. */
const OF_SUBJECT = /^(?:tag|topic|section|series)[-_]/;
/** WordPress names an article for each of its tags: `tag-open-source`. `tag-list` is a list of them. */
const OF_TAG = /^tag[-_]/;
const isList = (part: string | undefined): boolean =>
  part !== undefined && (holders.has(part) || part === 'cloud');

/** By the last words, or by those before a word for what holds them: `article-share-bar`, `js-newsletter-box`. */
function verdictAtEnd(parts: readonly string[]): Verdict | undefined {
  for (let end = parts.length; end > 0; end--) {
    const last = parts[end - 1] as string;
    const wordsBack = (count: number) => endings.get(parts.slice(Math.max(0, end - count), end).join(''));
    const verdict = (lastWords.has(last) ? (wordsBack(3) ?? wordsBack(2)) : undefined) ?? endings.get(last);
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
