/** From the text of a file or an answer to a JSON value, with errors a reader can act on. */
import { brokenAt } from './broken-at.ts';
import { type Reason, reason } from './reason.ts';

type Parsed = { ok: true; value: unknown } | { ok: false; reason: Reason };

/** Format 1 needs six levels. What lies deeper is a field that nobody reads, and would overflow the stack of whoever walks it. */
const DEEPEST = 100;

const [QUOTE, BACKSLASH, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [
  0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d,
];

/** Reads `text` as JSON. A web page, an empty text and broken JSON each get their own reason; JSON's says line and column. */
export function parseJson(text: string): Parsed {
  const start = text.trimStart();
  if (start === '') return { ok: false, reason: reason('refusedEmpty') };
  if (start.startsWith('<')) return { ok: false, reason: reason('refusedWebPage') };
  if (isDeeperThan(DEEPEST, text)) return { ok: false, reason: reason('refusedTooDeep', DEEPEST) };
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    const { line, column } = placeOf(brokenAt(text) ?? text.length, text);
    return { ok: false, reason: reason('refusedBrokenJson', line, column) };
  }
}

/** Whether lists and objects lie deeper in each other. Brackets in strings do not count; strings are skipped by their quotes. */
function isDeeperThan(most: number, text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) at = endOfString(text, at);
    else if (unit === OPEN_LIST || unit === OPEN_OBJECT) depth++;
    else if (unit === CLOSE_LIST || unit === CLOSE_OBJECT) depth--;
    if (depth > most) return true;
  }
  return false;
}

/** Where the string that opens at `start` closes: at the next quote with an even number of backslashes before it. */
export function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === BACKSLASH) slashes++;
    if (slashes % 2 === 0) return end;
  }
  return text.length;
}

/** Line and column, both from 1, as editors count. */
function placeOf(offset: number, text: string): { line: number; column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
