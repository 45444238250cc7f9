/** What is not prose: addresses, file names, code. */

import { lazy } from '../../lazy.ts';

/** Longer runs without a space are looked at in part. */
const LONGEST_TOKEN = 200;
/** What stands before a dot is looked at so far, in UTF-16 units. */
const LONGEST_WORD = 32;

/** What stands beside a name in something that is not prose. Most names have none of it on either side. */
const SIGNS = new Set(Array.from('@＠#＃_\\$./:?=&%-({+*', (sign) => sign.charCodeAt(0)));
/** These make one look only before it: behind names, they are a sentence's. */
const SIGNS_BEFORE = new Set(Array.from(',;!', (sign) => sign.charCodeAt(0)));
const OF_ADDRESS = /[/:?=&%+*(,;!-]/;

/** Behind the last slash: the end of a file's name. */
const FILE = /^[^/]*\.[a-z0-9]{2,5}$/;
/** A file by the common endings, without a path. */
const NAMED_FILE = new RegExp(
  `[^.]\\.(?:${'pdf docx? xlsx? pptx? odt rtf txt csv xml json ya?ml html? php aspx? jsp jpe?g png gif svg webp mp[34] zip exe apk js css py'.split(' ').join('|')})$`,
  'i',
);
/** A domain with what follows in an address. */
const DOMAIN = lazy(() => /(?:\p{L}|\p{N}|-)\.\p{L}{2,}(?:[/?#]|:\d)/u);
const ADDRESS = /:\/\/|^www\.|@|^\/|[?&][\w.-]+=/i;
/** In capitals, too: HUAWEI.COM. */
const OF_DOMAIN = /^\.(?:biz|com|edu|gov|info|net|org)(?![\p{L}\p{N}])/iu;
/** What is an address, and no abbreviated title as scripts without capitals have them: ส.ว.ทอม. */
const BEFORE_DOT = lazy(() => /(?:\p{LC}|\p{N})\p{M}{0,4}\.$/u);
/** And no end of a sentence, or number in a list, behind which a space is missing: "It was good.Huawei denied it", "1.华为 2.海康威视". */
const END_OF_SENTENCE = lazy(() => /(?:^|[\s,;:(，、；：（])(?:\p{Ll}{2,}|\p{N}{1,4})\.$/u);
const BEGINS_SENTENCE = lazy(() => /^(?:\p{Lu}|\p{Lo})/u);

/**
 * True when the span lies inside something that is not prose: an address, an e-mail address, a hashtag, a handle, a file
 * name, a path, a piece of code. `Huawei/ZTE` and `Huawei.` at the end of a sentence are prose.
 */
export function isInsideToken(text: string, start: number, end: number): boolean {
  const signBefore = text.charCodeAt(start - 1);
  if (!SIGNS.has(signBefore) && !SIGNS_BEFORE.has(signBefore) && !SIGNS.has(text.charCodeAt(end)))
    return false;
  const before = text[start - 1] ?? ' ';
  const after = text[end] ?? ' ';
  if (/[@＠#＃_\\$]/.test(before) || /[@_\\]/.test(after)) return true;
  if (before === '.' && isBehindAddress(text, start)) return true;
  // A domain, a file or a member; "the firm.The" is a missing space.
  if (after === '.' && /^\.[\p{Ll}\p{Nd}]/u.test(text.slice(end, end + 2))) return true;
  if (after === '.' && OF_DOMAIN.test(text.slice(end, end + 6))) return true;
  if (/^\(\)|^\{|^::/.test(text.slice(end, end + 2))) return true;
  if (!OF_ADDRESS.test(before) && !OF_ADDRESS.test(after)) return false;
  const token = tokenAround(text, start, end);
  // Groups and users of Reddit.
  if (/^[ru]\/\w/.test(token)) return true;
  if (ADDRESS.test(token) || DOMAIN().test(token) || NAMED_FILE.test(token)) return true;
  const slash = token.lastIndexOf('/');
  return slash >= 0 && FILE.test(token.slice(slash + 1));
}

function isBehindAddress(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_WORD), start);
  if (!BEFORE_DOT().test(before)) return false;
  return !(BEGINS_SENTENCE().test(text.slice(start, start + 2)) && END_OF_SENTENCE().test(before));
}

/** No address goes on beyond these: a clause without spaces may name one further on. */
const ENDS_TOKEN = lazy(
  () =>
    /[\s\u3000-\u303f\uff01-\uff0f\uff1a-\uff20]|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Script=Thai}/u,
);

function tokenAround(text: string, start: number, end: number): string {
  const endsAt = (index: number) => ENDS_TOKEN().test(text.charAt(index));
  let from = start;
  let to = end;
  while (from > 0 && start - from < LONGEST_TOKEN && !endsAt(from - 1)) from--;
  while (to < text.length && to - end < LONGEST_TOKEN && !endsAt(to)) to++;
  // Punctuation around it is the sentence's.
  return text.slice(from, to).replace(/^[("“'‘]+|[),.;:!?"”'’]+$/g, '');
}
