/** What is not prose: addresses, file names, code. */

import { lazy } from '../../lazy.ts';

/** Longer runs without a space are looked at in part. */
const LONGEST_TOKEN = 200;

/** What stands beside a name in something that is not prose. Most names have none of it on either side. */
const SIGNS = new Set(Array.from('@#＃_\\$./:?=&%-({', (sign) => sign.charCodeAt(0)));

/** Behind the last slash: the end of a file's name. */
const FILE = /^[^/]*\.[a-z0-9]{2,5}$/;
/** What is an address, and no abbreviated title as scripts without capitals have them: ส.ว.ทอม. */
const BEFORE_DOT = lazy(() => /(?:\p{LC}|\p{N})\p{M}{0,4}\.$/u);

/**
 * True when the span lies inside something that is not prose: an address, an e-mail address, a hashtag, a handle, a file
 * name, a path, a piece of code. `Huawei/ZTE` and `Huawei.` at the end of a sentence are prose.
 */
export function isInsideToken(text: string, start: number, end: number): boolean {
  if (!SIGNS.has(text.charCodeAt(start - 1)) && !SIGNS.has(text.charCodeAt(end))) return false;
  const before = text[start - 1] ?? ' ';
  const after = text[end] ?? ' ';
  if (/[@#＃_\\$]/.test(before) || /[@_\\]/.test(after)) return true;
  if (before === '.' && BEFORE_DOT().test(text.slice(Math.max(0, start - 8), start))) return true;
  // A domain, a file or a member; "the firm.The" is a missing space.
  if (after === '.' && /^\.[\p{Ll}\p{Nd}]/u.test(text.slice(end, end + 2))) return true;
  if (/^\(\)|^\{|^::/.test(text.slice(end, end + 2))) return true;
  if (!/[/:?=&%-]/.test(before) && !/[/:?=&%-]/.test(after)) return false;
  const token = tokenAround(text, start, end);
  // Groups and users of Reddit.
  if (/^[ru]\/\w/.test(token)) return true;
  if (/:\/\/|^www\.|@|^\/|[a-z0-9-]\.[a-z]{2,}\//i.test(token)) return true;
  const slash = token.lastIndexOf('/');
  return slash >= 0 && FILE.test(token.slice(slash + 1));
}

function tokenAround(text: string, start: number, end: number): string {
  let from = start;
  let to = end;
  while (from > 0 && start - from < LONGEST_TOKEN && !/\s/.test(text[from - 1] ?? ' ')) from--;
  while (to < text.length && to - end < LONGEST_TOKEN && !/\s/.test(text[to] ?? ' ')) to++;
  // Punctuation around it is the sentence's.
  return text.slice(from, to).replace(/^[("“'‘]+|[),.;:!?"”'’]+$/g, '');
}
