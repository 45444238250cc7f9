/** Abbreviations in brackets: "the National Intelligence Law (CNIL)". */

const LONGEST_NAME = 80;
const INITIAL = /(?<![\p{L}\p{M}\p{N}'’])\p{Lu}/gu;

/** Where the name ends that a span in brackets follows, or undefined for one that its words cannot be short for. */
export function endOfNameBefore(text: string, start: number, end: number): number | undefined {
  if (text[start - 1] !== '(' || text[end] !== ')') return undefined;
  const from = Math.max(0, start - 1 - LONGEST_NAME);
  const before = text.slice(from, start - 1).trimEnd();
  const initials = (before.match(INITIAL) ?? []).join('');
  return initials.endsWith(text.slice(start, end)) ? from + before.length : undefined;
}
