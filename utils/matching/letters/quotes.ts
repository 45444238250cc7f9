/** Quotation marks around some words of a text, few enough to be a part of a name. */

import type { Span } from '../spans.ts';

/** Where the marks stand: the one before the words, and the one behind them, with the space that some languages have inside. */
export interface Quoted {
  start: number;
  /** The quoted words. */
  from: number;
  to: number;
  end: number;
}

/** Most blocks have none of them. The straight apostrophe, which English has everywhere, is no such mark. */
const MARK = /["“”„«»‘]/;
/** In some languages the mark that closes is what opens in others. What must stand before a mark is asked behind it: so, most places are passed at once. */
const QUOTED =
  /(?:(["“”„«»](?<![^\s([].)\s?)([^\s"“”„«».,;:!?()][^"“”„«»\n.,;:!?()]{0,38}?)\s?["“”»«]|(‘(?<![^\s([].))([^\s‘’.,;:!?()][^‘’\n.,;:!?()]{0,38}?)’)(?![^\s.,;:!?)\]])/g;
const NONE: readonly Quoted[] = [];

/** The quotations of so few words, in order. */
export function quotedIn(text: string): readonly Quoted[] {
  if (!MARK.test(text)) return NONE;
  return Array.from(text.matchAll(QUOTED), ({ 0: all, 1: double, 2: words, 3: single, 4: others, index }) => {
    const from = index + (double ?? single ?? '').length;
    return { start: index, from, to: from + (words ?? others ?? '').length, end: index + all.length };
  });
}

/** A span with both marks of a quotation that it begins or ends with, and of which it holds one: “Citizen” Lab. */
export function withQuotationMarks(text: string, { start, end }: Span): Span {
  let whole = { start, end };
  if (!ANY_MARK.test(text.slice(start, end))) return whole;
  const before = Math.max(0, start - AROUND);
  for (const quoted of quotedIn(text.slice(before, end + AROUND))) {
    if (before + quoted.from === start && before + quoted.end < end)
      whole = { ...whole, start: before + quoted.start };
    if (before + quoted.to === end && before + quoted.start > start)
      whole = { ...whole, end: before + quoted.end };
  }
  return whole;
}
const ANY_MARK = /["“”„«»‘’]/;
/** A mark, its space, and what is asked of the sign beside them. */
const AROUND = 3;

/** A span of a text without the marks that stand inside it. */
export const withoutQuotes = (found: string): string =>
  found.replace(/(?<=\s)["“”„«»‘]\s?|\s?["“”„«»’](?=\s)/g, '');
