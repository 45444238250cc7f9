/** JSON-LD in a page of HTML. */

const START = /<script\b/gi;
const END = /<\/script\s*>/gi;
const IS_JSON_LD = /\btype\s*=\s*["']?application\/ld\+json\b/i;

/**
 * The text of each script of JSON-LD, as it stands. Where a tag or a script is never closed, the page ends, as it does in a browser: no later
 * one is closed either, and to look would be to read the rest of the page once for each.
 */
export function* jsonLdScripts(html: string): Generator<string> {
  for (let start = indexFrom(START, html, 0); start !== -1; start = indexFrom(START, html, start)) {
    const close = html.indexOf('>', start);
    if (close === -1) return;
    const isJsonLd = IS_JSON_LD.test(html.slice(start, close));
    start = close + 1;
    if (!isJsonLd) continue;
    const end = indexFrom(END, html, start);
    if (end === -1) return;
    yield html.slice(start, end);
    start = end;
  }
}

/** Where `pattern`, a global one, is found from `start` on; -1 where it is not. */
function indexFrom(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.exec(text)?.index ?? -1;
}
