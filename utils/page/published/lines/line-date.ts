/** The date of a line: where it stands, which day it is, and what the words beside it say of it. */
import { datesInPlain, type FoundDate } from '../days/parse.ts';
import { dayOfStamp } from '../days/stamp.ts';
import type { Writing } from '../days/writing.ts';
import type { Holder, Line } from './around.ts';
import { isOfAnother, meaningOf, type Said } from './meaning.ts';

/** What names a line's date is short. In UTF-16 units. */
const LONGEST_LABEL = 40;
const LONGEST_LABEL_BEHIND = 20;

export interface LineDate {
  /** The innermost element that holds it. */
  holder: Holder;
  day: string;
  said: Said;
}

/** The date of a line, if it has one of its own. `stamped` is what has a date in an attribute. */
export function dateOf(line: Line, stamped: Element | undefined, writing: Writing): LineDate | undefined {
  const shown = line.holders.find(({ text }) => datesInPlain(text, writing).length > 0);
  // What readers see is in the newspaper's own time zone, unless it is "yesterday".
  const isSeen = shown !== undefined && stamped?.contains(shown.element);
  const stamp = stamped && !isSeen ? stampOn(stamped, writing) : undefined;
  const holder = stamp ? line.holders.find(({ element }) => element === stamped) : shown;
  if (!holder) return undefined;
  const dated = stamp ? stampedDay(stamp, line, holder) : shownDay(line, holder, writing);
  return dated && { holder, ...dated };
}

interface Dated {
  day: string;
  said: Said;
}

const stampOn = (element: Element, writing: Writing): string | undefined =>
  dayOfStamp(element.getAttribute('datetime') || element.getAttribute('title'), writing);

function stampedDay(day: string, { whole }: Line, { text }: Holder): Dated | undefined {
  const before = labelIn(whole, text);
  return isOfAnother(before) ? undefined : { day, said: meaningOf(`${before} ${text}`) };
}

function shownDay({ whole }: Line, { text }: Holder, writing: Writing): Dated | undefined {
  const behind = whole.slice(whole.indexOf(text) + text.length);
  return bestIn(datesInPlain(text, writing), text, labelIn(whole, text), behind);
}

/** What stands right before the date, in its line, behind any other date. */
const labelIn = (line: string, date: string): string =>
  line
    .slice(0, Math.max(0, line.indexOf(date)))
    .replace(/^.*\d{4}/, '')
    .slice(-LONGEST_LABEL);

/** The time of a date. */
const TIME = /^[ ,|-]{0,3}\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?!\d)/;

/** What stands right behind a date, or its time, and names it, "(updated)"; in front of a number, it names that: "updated at 18:37". */
function labelBehind(rest: string): string {
  const [label = ''] = rest
    .slice(0, LONGEST_LABEL)
    .replace(TIME, '')
    .replace(/^[\s|/·•,;()–—-]+/, '')
    .split(/[|/·•;()]/);
  return /\d/.test(label) ? '' : label.slice(0, LONGEST_LABEL_BEHIND);
}

/**
 * Of the dates in a line that are not of something else, the one that is said to be of publication, or else the first that is not
 * said to be of a change. Three of which nothing is said are a list.
 */
function bestIn(
  dates: readonly FoundDate[],
  text: string,
  before: string,
  behind: string,
): Dated | undefined {
  const read = dates
    .map(({ day, index, end }, place) => ({
      day,
      end,
      label: place === 0 ? `${before} ${text.slice(0, index)}` : text.slice(dates[place - 1]?.end, index),
    }))
    .filter(({ label }) => !isOfAnother(label))
    // What stands behind a single date may name it too: "13 February 2020 (updated)".
    .map(({ day, end, label }) => ({
      day,
      said: meaningOf(dates.length === 1 ? `${label} ${labelBehind(`${text.slice(end)} ${behind}`)}` : label),
    }));
  if (read.length > 2 && read.every(({ said }) => said === 'unsaid')) return undefined;
  return (
    read.find(({ said }) => said === 'published') ??
    read.find(({ said }) => said === 'dated') ??
    read.find(({ said }) => said === 'unsaid') ??
    read[0]
  );
}
