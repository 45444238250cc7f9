/** The sentence around a place in a block of text. */

import { lazy } from '../lazy.ts';

/** Words whose full stop does not end a sentence. */
const ABBREVIATIONS = lazy(
  () =>
    /(?:^|[\s(“"'‘])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|Gen|Lt|Col|Sen|Rep|Gov|Adm|Sgt|Capt|Hon|Jr|Sr|Inc|Ltd|Corp|Co|No|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|bzw|Nr|Abs|ca|env|art|Hr|Fr|(?:\p{L}\.)+\p{L})$/u,
);

/** Begins where a run of stops begins, so that a line of a thousand dots is looked at once. */
const END = lazy(
  () => /(?<![.!?…])[.!?…]+["'”’»)\]]*\s+(?=["'“‘«([]*[\p{Lu}\p{Lo}\p{N}])|[。！？।۔؟]["'”’」』）]*\s*/gu,
);

/** Start and end offsets of the sentences of `text`, in order, without gaps. */
export function sentencesOf(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let start = 0;
  for (const match of text.matchAll(END())) {
    const isFullStop = match[0].trimEnd() === '.';
    if (isFullStop && ABBREVIATIONS().test(text.slice(Math.max(0, match.index - 12), match.index))) continue;
    const end = match.index + match[0].length;
    found.push({ start, end });
    start = end;
  }
  if (start < text.length) found.push({ start, end: text.length });
  return found;
}
