/** Lines of a page that show a date, with what is said of it. */
import { isDatedName, isOfAnother, type Meaning, meaningOf, meaningOfNames, namesOf } from './meaning.ts';
import { datesInPlain, type FoundDate, plainOf } from './parse.ts';
import { isByline, kindOf, LONGEST_LINE, runAround, UNSEEN, wordsIn } from './runs.ts';
import { dayOfStamp } from './stamp.ts';
import type { Writing } from './writing.ts';

/** What names a line's date is short. In UTF-16 units. */
const LONGEST_LABEL = 40;
const LONGEST_LABEL_BEHIND = 20;
/** Words of a date with its day of the week and a time zone. */
const BARE_WORDS = 4;
/** Text nodes in a line that is looked at, and lines on a page. */
const MOST_NODES = 60;
const MOST_LINES = 60;

export interface DateLine {
  day: string;
  meaning: Meaning;
  /** In words, not by names of its elements. */
  isSaid: boolean;
  /** By a `time` element, or by names of its elements. */
  isMarked: boolean;
  /** It is a sentence: "This was first published on 3 May 2016 in our magazine." */
  isSentence: boolean;
  /** Little but the date stands in its line. */
  isBare: boolean;
  /** Its line tells of a change, too: the day may be of that. */
  hasChange: boolean;
  /** Its line begins as an author's does. */
  isByline: boolean;
  /** Units of text between it and the headline: below zero in front of it. */
  distance: number;
  element: Element;
}

/** What may be, or be a part of, a date with its year. */
const HAS_YEAR = /[0-9٠-٩۰-۹०-९০-৯๐-๙０-９]{4}|\d[./-] ?\d{1,2}[./-] ?\d{2}|年/;

/** All lines with a date, before and behind the headline, in the page's order, but those that `isElsewhere`. */
export function dateLinesOn(
  page: Document,
  headline: Element | undefined,
  writing: Writing,
  isElsewhere: (element: Element) => boolean,
): DateLine[] {
  const walker = page.createTreeWalker(page.body ?? page.documentElement, NodeFilter.SHOW_TEXT);
  const lines: (DateLine & { at: number })[] = [];
  const seen = new Set<Node>();
  let at = 0;
  let headlineAt = headline ? undefined : 0;
  let behindAt = 0;
  let isBehind = headline === undefined;
  for (let node = walker.nextNode(); node && lines.length < MOST_LINES; node = walker.nextNode()) {
    const { parentElement: parent, nodeValue } = node;
    if (!parent || !nodeValue || UNSEEN.has(parent.localName)) continue;
    const begins = at;
    // Indentation is no text.
    const { length } = nodeValue.trim();
    at += length;
    if (!isBehind && headline?.contains(node)) {
      headlineAt ??= begins;
      behindAt = at;
      continue;
    }
    isBehind = headlineAt !== undefined;
    if (length > LONGEST_LINE) continue;
    const stamped = stampedAround(parent);
    if ((!stamped && !HAS_YEAR.test(nodeValue)) || isElsewhere(parent)) continue;
    const line = lineAround(node, parent, stamped, headline, writing);
    if (!line || seen.has(line.place)) continue;
    seen.add(line.place);
    const { place: _, ...told } = line;
    lines.push({ ...told, at: begins, distance: 0 });
  }
  return lines.map(({ at: place, ...line }) => ({
    ...line,
    distance: place < (headlineAt ?? 0) ? place - (headlineAt ?? 0) : place - behindAt,
  }));
}

/** `<time datetime>`, `<abbr title>`: the date is in an attribute, whatever readers see. */
const stampedAround = (parent: Element): Element | undefined =>
  isStamped(parent)
    ? parent
    : parent.parentElement && isStamped(parent.parentElement)
      ? parent.parentElement
      : undefined;

const isStamped = ({ localName, title }: Element & { title?: string }): boolean =>
  localName === 'time' || (localName === 'abbr' && title !== '');

const stampOn = (element: Element, writing: Writing): string | undefined =>
  dayOfStamp(element.getAttribute('datetime') || element.getAttribute('title'), writing);

/** The date line that a text is in, if it is one, and what holds it. */
function lineAround(
  node: Node,
  start: Element,
  stamped: Element | undefined,
  headline: Element | undefined,
  writing: Writing,
): (Omit<DateLine, 'distance'> & { place: Node }) | undefined {
  const short = shortOnesAround(start, headline);
  // A line between breaks, right in the column that holds the article, has no element of its own.
  const isLoose = short.length === 0;
  const chain = isLoose ? looseLine(node, start) : short;
  const whole = chain.at(-1);
  const shown = chain.find(({ text }) => datesInPlain(text, writing).length > 0);
  // What readers see is in the newspaper's own time zone, unless it is "yesterday".
  const stamp =
    stamped && !(shown && stamped.contains(shown.element)) ? stampOn(stamped, writing) : undefined;
  const inner = stamp ? chain.find(({ element }) => element === stamped) : shown;
  if (!inner || !whole) return undefined;
  const dates = datesInPlain(inner.text, writing);
  const names = isLoose ? [] : chain.slice(chain.indexOf(inner)).flatMap(({ element }) => namesOf(element));
  const run = runAround(isLoose ? node : inner.element);
  // A caption's sentence may stand in what is called by a date's name.
  const isMarked = stamped !== undefined || (isDatedName(names) && kindOf(inner.text) !== 'sentence');
  const before = labelIn(whole.text, inner.text);
  const behind = whole.text.slice(whole.text.indexOf(inner.text) + inner.text.length);
  if (stamp && isOfAnother(before)) return undefined;
  const found = stamp
    ? { day: stamp, said: meaningOf(`${before} ${inner.text}`) }
    : bestIn(dates, inner.text, before, behind);
  if (!found) return undefined;
  const meaning = found.said === 'unsaid' ? meaningOfNames(names) : found.said;
  const kind = isMarked ? 'line' : kindOf(run);
  if (meaning === 'unsaid' && (kind !== 'line' || isInTeaser(inner.element))) return undefined;
  return {
    day: found.day,
    meaning,
    isSaid: found.said !== 'unsaid',
    isMarked,
    isSentence: kind === 'sentence',
    isBare: run !== undefined && wordsIn(run) <= BARE_WORDS,
    hasChange: meaning !== 'published' && meaningOf(run ?? whole.text) === 'changed',
    isByline: run !== undefined && isByline(run),
    element: inner.element,
    place: isLoose ? node : inner.element,
  };
}

/** True when a date stands in a link with more than it: what leads to another page tells of that. */
function isInTeaser(element: Element): boolean {
  const link = element.closest('a[href]');
  return link !== null && wordsIn((link.textContent ?? '').replace(/\s+/g, ' ')) > BARE_WORDS;
}

function looseLine(node: Node, element: Element): Short[] {
  const text = runAround(node);
  return text === undefined ? [] : [{ element, text }];
}

interface Short {
  element: Element;
  /** Plain. */
  text: string;
}

/** An element and those around it, as long as their text is a line's. */
function shortOnesAround(start: Element, headline: Element | undefined): Short[] {
  const chain: Short[] = [];
  for (
    let element: Element | null = start;
    element && !(headline && element.contains(headline));
    element = element.parentElement
  ) {
    const text = shortTextOf(element);
    if (text === undefined) break;
    chain.push({ element, text: plainOf(text) });
  }
  return chain;
}

/** The text of an element in one line, or undefined when it is long: a page's whole text is never put together. */
function shortTextOf(element: Element): string | undefined {
  if (element.firstElementChild === null) {
    const line = element.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    return line.length > LONGEST_LINE ? undefined : line;
  }
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  let nodes = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const part = node.nodeValue?.trim();
    if (!part || UNSEEN.has(node.parentElement?.localName ?? '')) continue;
    // "23", "Nov" and "2018" stand in elements of their own.
    text += `${text === '' ? '' : ' '}${part.replace(/\s+/g, ' ')}`;
    if (text.length > LONGEST_LINE || ++nodes > MOST_NODES) return undefined;
  }
  return text;
}

/** What stands right before the date, in its line, behind any other date. */
const labelIn = (line: string, date: string): string =>
  line
    .slice(0, Math.max(0, line.indexOf(date)))
    .replace(/^.*\d{4}/, '')
    .slice(-LONGEST_LABEL);

/** What stands right behind a date and names it, "(updated)"; in front of a number, it names that: "updated at 18:37". */
function labelBehind(rest: string): string {
  const [label = ''] = rest
    .slice(0, LONGEST_LABEL)
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
): { day: string; said: Meaning } | undefined {
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
    read.find(({ said }) => said === 'published') ?? read.find(({ said }) => said === 'unsaid') ?? read[0]
  );
}
