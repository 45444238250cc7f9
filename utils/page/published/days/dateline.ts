/** "BERLIN, 13 February 2020 (Reuters) - ": the day in front of an article's first sentence, as agencies and press offices write. */
import { querySelectorAll } from '../../dom/accessors.ts';
import { isBefore } from '../../dom/order.ts';
import { datesInPlain, plainOf } from './parse.ts';
import type { Writing } from './writing.ts';

/** Paragraphs that are looked at, and how far into one the date may end, in UTF-16 units. */
const FIRST = 6;
const FARTHEST = 80;
/** A shorter one is a line of a chronicle. */
const SHORTEST = 60;
/** A place, perhaps an agency, and words that lead to a date. */
const BEFORE = /^[^.!?:;\d]{0,45}$/;
/** In brackets only an agency: "(Reuters) -". A dash right in front of a letter joins an ending, as in Hungarian. */
const BEHIND = /^ ?(?:\)|-(?!\p{L})|:|\||\/|\([^()]{1,25}\) ?-|\.(?: |$))/u;

/** Languages that write a full stop behind a year. */
const DOTTED = /^(?:bs|hr|hu|sl|sr)$/;

export function dayInDateline(
  article: Element,
  headline: Element | undefined,
  writing: Writing,
): string | undefined {
  const paragraphs = [...querySelectorAll.call(article, 'p')]
    .filter((paragraph) => !headline || isBefore(headline, paragraph))
    .map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim() ?? '')
    .filter(({ length }) => length > SHORTEST)
    .slice(0, FIRST);
  for (const paragraph of paragraphs) {
    const text = plainOf(paragraph.slice(0, FARTHEST));
    const [date] = datesInPlain(text, writing);
    const rest = text.slice(date?.end).replace(DOTTED.test(writing.language) ? /^\./ : '', '');
    if (date && BEFORE.test(text.slice(0, date.index)) && BEHIND.test(rest)) return date.day;
  }
  return undefined;
}
