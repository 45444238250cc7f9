/** Appeals that stand in a block beside prose: a sentence of its own, or the end of one. "Watch us live and follow us on TikTok" */
import { inSmallLetters } from '../letters/small-letters.ts';
import { hasChannel } from './appeal-words.ts';
import { asks, asksOfUs } from './asking.ts';

/** A sentence that asks is shorter, in UTF-16 units. */
const LONGEST = 160;
const STOPS = /[.!?…。]\s+/g;
const STOP = /[.!?…。](?=\s|$)/;
/** Who is quoted may ask the same. */
const QUOTES = /["“”„«»「」『』]/;
const JOINS = /,? (?:and|und|et|y|e|en|og|och|i|a|и|й|і|та|ve|και|și|și|és|ja) |, /g;
/** More channels than an appeal has before one of them. */
const MOST_JOINS = 6;

/** True when the span of a line stands in a sentence that asks readers to follow, or to write to, the page. */
export function isInAppeal(line: string, start: number, end: number): boolean {
  if (!hasChannel(inSmallLetters(line.slice(start, end)))) return false;
  const before = line.slice(Math.max(0, start - LONGEST), start);
  const from = start - before.length + lastEnd(before, STOPS);
  const behind = line.slice(end, end + LONGEST);
  const stop = behind.search(STOP);
  const to = end + (stop < 0 ? behind.length : stop);
  const sentence = line.slice(from, to);
  if (sentence.length > LONGEST || QUOTES.test(sentence)) return false;
  if (asks(sentence, inSmallLetters(sentence))) return true;
  const joins = [...line.slice(from, start).matchAll(JOINS)].slice(-MOST_JOINS);
  return joins.some(({ 0: join, index }) => {
    const clause = sentence.slice(index + join.length);
    return asksOfUs(clause, inSmallLetters(clause));
  });
}

/** Where the last match of a pattern ends, or 0. */
function lastEnd(text: string, pattern: RegExp): number {
  let end = 0;
  for (const match of text.matchAll(pattern)) end = match.index + match[0].length;
  return end;
}
