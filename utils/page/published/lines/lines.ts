/** Lines of a page that show a date, with what is said of it. */
import { runAtOnce, type Steps } from '../../../steps.ts';
import { closest, contains, localName, parentElement } from '../../dom/accessors.ts';
import type { Writing } from '../days/writing.ts';
import { isOfWork } from '../works.ts';
import { type Line, lineOf } from './around.ts';
import { dateOf, type LineDate } from './line-date.ts';
import { isDatedName, type Meaning, meaningOf, meaningOfNames, namesOf, type Said } from './meaning.ts';
import { isByline, isUnspaced, kindOf, LONGEST_LINE, runAround, UNSEEN, wordsIn } from './runs.ts';

/** Words of a date with its day of the week and a time zone. */
const BARE_WORDS = 4;
/** Lines with a date that are looked at on a page, and texts that may be of one: more are a table, or a bibliography. */
const MOST_LINES = 60;
const MOST_TEXTS = 1000;

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
const HAS_YEAR =
  /[0-9٠-٩۰-۹०-९০-৯੦-੯૦-૯௦-௯౦-౯೦-೯൦-൯๐-๙໐-໙၀-၉០-៩０-９]{4}|\d[./-] ?\d{1,2}[./-] ?\d{2}|年|\.[ก-ฮ]\.? ?[0-9๐-๙]{2}/;

/** What has no line is soon passed: so many texts of a page are one step. */
const STEP = 50;

/**
 * All lines with a date, before and behind the headline, in the page's order, but those that `isElsewhere`. Where the page takes away
 * the text that a step ended at, all are looked for anew, at once.
 */
export function* dateLinesOn(...asked: Parameters<typeof lookForLines>): Steps<DateLine[]> {
  return (yield* lookForLines(...asked)) ?? runAtOnce(lookForLines(...asked)) ?? [];
}

/** Undefined when it lost its way because the page changed. */
function* lookForLines(
  page: Document,
  headline: Element | undefined,
  writing: Writing,
  isElsewhere: (element: Element) => boolean,
): Steps<DateLine[] | undefined> {
  const walker = page.createTreeWalker(page.body ?? page.documentElement, NodeFilter.SHOW_TEXT);
  const lines: (Omit<DateLine, 'distance'> & { at: number })[] = [];
  const seen = new Set<Node>();
  let at = 0;
  let headlineAt = headline ? undefined : 0;
  let behindAt = 0;
  let isBehind = headline === undefined;
  let texts = 0;
  let passed = 0;
  for (let node = walker.nextNode(); node && lines.length < MOST_LINES; node = walker.nextNode()) {
    if (++passed % STEP === 0) yield texts / MOST_TEXTS;
    const { parentElement: parent, nodeValue } = node;
    if (!parent || !nodeValue || UNSEEN.has(localName.call(parent))) continue;
    const begins = at;
    // Indentation is no text.
    const { length } = nodeValue.trim();
    at += length;
    if (!isBehind && headline && contains.call(headline, node)) {
      headlineAt ??= begins;
      behindAt = at;
      continue;
    }
    isBehind = headlineAt !== undefined;
    if (length > LONGEST_LINE || texts >= MOST_TEXTS) continue;
    const stamped = stampedAround(parent);
    if ((!stamped && !HAS_YEAR.test(nodeValue)) || isElsewhere(parent) || isOfWork(parent)) continue;
    yield texts++ / MOST_TEXTS;
    const line = dateLineAround(node, parent, stamped, headline, writing);
    if (!line || seen.has(line.own)) continue;
    const { own, ...told } = line;
    seen.add(own);
    lines.push({ ...told, at: begins });
  }
  if (!page.contains(walker.currentNode)) return undefined;
  return lines.map(({ at: begins, ...line }) => ({
    ...line,
    distance: begins < (headlineAt ?? 0) ? begins - (headlineAt ?? 0) : begins - behindAt,
  }));
}

/** `<time datetime>`, `<abbr title>`: the date is in an attribute, whatever readers see. */
const stampedAround = (parent: Element): Element | undefined =>
  [parent, parentElement.call(parent)].find((element) => element !== null && isStamped(element)) ?? undefined;

const isStamped = (element: Element & { title?: string }): boolean => {
  const name = localName.call(element);
  return name === 'time' || (name === 'abbr' && element.title !== '');
};

/** A date line, and the node that no other line has. */
type OwnLine = Omit<DateLine, 'distance'> & { own: Node };

/** The date line that a text is in, if it is one. */
function dateLineAround(
  node: Node,
  start: Element,
  stamped: Element | undefined,
  headline: Element | undefined,
  writing: Writing,
): OwnLine | undefined {
  const line = lineOf(node, start, headline);
  const date = line && dateOf(line, stamped, writing);
  if (!date) return undefined;
  const { element } = date.holder;
  return describe(line, date, line.isLoose ? node : element, stamped !== undefined);
}

/** What a line tells of its date by its words, its names and its look; undefined for prose and teasers that name a date by the way. */
function describe(line: Line, date: LineDate, own: Node, isStamped: boolean): OwnLine | undefined {
  const { day, holder } = date;
  const names = namesAround(line, date);
  // A caption's sentence may stand in what is called by a date's name.
  const isMarked = isStamped || (isDatedName(names) && kindOf(holder.text) !== 'sentence');
  const run = runAround(own);
  const kind = isMarked ? 'line' : kindOf(run);
  const said = kind === 'line' || isLabelled(date.said, run ?? holder.text) ? saidOf(date) : 'unsaid';
  const meaning = said === 'unsaid' ? meaningOfNames(names) : said;
  if (meaning === 'unsaid' && (kind !== 'line' || isInTeaser(holder.element))) return undefined;
  return {
    day,
    meaning,
    isSaid: said !== 'unsaid',
    isMarked,
    isSentence: kind === 'sentence',
    isBare: run !== undefined && wordsIn(run) <= BARE_WORDS,
    hasChange: meaning !== 'published' && meaningOf(run ?? line.whole) === 'changed',
    isByline: run !== undefined && isByline(run),
    element: holder.element,
    own,
  };
}

const saidOf = ({ said }: LineDate): Meaning => (said === 'dated' ? 'published' : said);

/** Units of text in which a label ends. */
const LABEL = 12;

/**
 * True when prose says of its date what a label does, as "First published on" does. Where no spaces tell words apart, any verb looks
 * like one: there, it has to begin with it.
 */
const isLabelled = (said: Said, run: string): boolean =>
  said !== 'dated' && (!isUnspaced(run) || meaningOf(run.slice(0, LABEL)) !== 'unsaid');

/** What the page's makers called the elements that hold a date, as far as they hold no more than its line. */
const namesAround = ({ holders, isLoose }: Line, { holder }: LineDate): string[] =>
  isLoose ? [] : holders.slice(holders.indexOf(holder)).flatMap(({ element }) => namesOf(element));

/** True when a date stands in a link with more than it: what leads to another page tells of that. */
function isInTeaser(element: Element): boolean {
  const link = closest.call(element, 'a[href]');
  return link !== null && wordsIn((link.textContent ?? '').replace(/\s+/g, ' ')) > BARE_WORDS;
}
