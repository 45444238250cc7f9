/** Names with some of their words in quotation marks: the “Entity” List, fournisseurs « à haut risque ». */
import { type CompiledMatcher, hasAliases } from '../compiled.ts';
import type { Subtag } from '../languages.ts';
import { type Quoted, quotedIn } from '../letters/quotes.ts';
import { type Hit, scanAll } from './scan.ts';

/** A sign that takes no part in what is found (see characters.ts). Texts of letters of one byte stay so with it. */
const NOTHING = '\u00ad';

/** The same as `scanAll`, and what is found in a text without the quotation marks around words of it. */
export function scanThroughQuotes(
  texts: readonly string[],
  compiled: CompiledMatcher,
  language: Subtag | null,
): readonly (readonly Hit[])[] {
  const found = scanAll(texts, compiled, language);
  const quoting: { index: number; quoted: readonly Quoted[]; bare: string }[] = [];
  for (const [index, text] of texts.entries()) {
    const all = quotedIn(text);
    const quoted = all.length === 0 ? all : withoutNames(all, found[index] ?? [], compiled);
    if (quoted.length > 0) quoting.push({ index, quoted, bare: hideMarks(text, quoted) });
  }
  if (quoting.length === 0) return found;
  const all = [...found];
  const bare = scanAll(
    quoting.map((one) => one.bare),
    compiled,
    language,
  );
  for (const [place, { index, quoted }] of quoting.entries()) {
    const more = hitsAround(quoted, bare[place] ?? []);
    if (more.length > 0) all[index] = [...(found[index] ?? []), ...more].sort((a, b) => a.start - b.start);
  }
  return all;
}

/** Where a name is quoted, that is the name: the firm “Huawei”. Hits are in order. */
function withoutNames(
  quoted: readonly Quoted[],
  hits: readonly Hit[],
  compiled: CompiledMatcher,
): readonly Quoted[] {
  let first = 0;
  return quoted.filter(({ from, to }) => {
    while ((hits[first]?.start ?? from) < from) first++;
    for (let at = first; (hits[at]?.start ?? to) < to; at++) {
      const { word, end } = hits[at] as Hit;
      if (end <= to && hasAliases(compiled, word)) return false;
    }
    return true;
  });
}

/** The text with other signs for the marks, unit by unit. */
function hideMarks(text: string, quoted: readonly Quoted[]): string {
  let hidden = '';
  let behind = 0;
  for (const { start, from, to, end } of quoted) {
    hidden += text.slice(behind, start) + NOTHING.repeat(from - start);
    hidden += text.slice(from, to) + NOTHING.repeat(end - to);
    behind = end;
  }
  return hidden + text.slice(behind);
}

/** The hits that have a mark inside, and with it all the words that are quoted. Both are in order. */
function hitsAround(quoted: readonly Quoted[], hits: readonly Hit[]): Hit[] {
  let first = 0;
  return hits.filter(({ start, end }) => {
    while ((quoted[first]?.end ?? Number.POSITIVE_INFINITY) <= start) first++;
    let isCrossed = false;
    for (let at = first; (quoted[at]?.start ?? end) < end; at++) {
      const { from, to, end: closed } = quoted[at] as Quoted;
      const isInside = start >= from && end <= to;
      if (!isInside && (start > from || end < to)) return false;
      isCrossed ||= start < from || end > closed;
    }
    return isCrossed;
  });
}
