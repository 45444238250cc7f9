/** The date that a page shows its readers, near its headline or at its article's end. */
import {
  className,
  closest,
  compareDocumentPosition,
  contains,
  localName,
  parentElement,
  querySelectorAll,
} from '../../dom/accessors.ts';
import { leadsHere } from '../../dom/addresses.ts';
import type { DateLine } from './lines.ts';

/** Text, in UTF-16 units, that may stand between the headline and the date line: a summary, a caption. */
const FARTHEST_BEHIND = 1200;
const FARTHEST_BEFORE = 250;
/** The same for a line that nothing but its look tells from prose, and days that such lines may tell: more are a chronicle. */
const NEAREST = 500;
const MOST_DAYS = 2;
/** So many lines are a list. */
const LEAST_LISTED = 3;

export interface Sighted {
  /** Said to be of publication, or near the headline and not said to be of anything else. */
  near?: string | undefined;
  /** The same, where its line does not tell of a change, too. */
  beside?: string | undefined;
  /** That, where it stands behind the headline: no masthead's day. */
  behind?: string | undefined;
  /** Near the headline, and said to be of publication, or with who wrote: no masthead's day, nor another story's. */
  stated?: string | undefined;
  /** Farther away, where all that is said agrees. */
  far?: string | undefined;
}

/** What the lines tell; those that may be of an event, by its days, only where it is said that they are of publication. */
export function sightedIn(
  lines: readonly DateLine[],
  article: Element,
  headline: Element | undefined,
  eventDays: ReadonlySet<string>,
): Sighted {
  const isOther = (line: DateLine) => isListed(line, lines, article, headline);
  const isOpen = (line: DateLine) => line.meaning === 'unsaid' && !eventDays.has(line.day) && !isOther(line);
  const isPublished = (line: DateLine) => line.meaning === 'published' && (line.isSaid || !isOther(line));
  const entry = entryOf(article, headline);
  const inside = lines.filter(({ element }) => contains.call(entry, element));
  const around = lines
    .filter(({ distance }) => distance <= FARTHEST_BEHIND && distance >= -FARTHEST_BEFORE)
    .sort((a, b) => remoteness(a) - remoteness(b));
  const prose = proseOf(article);
  const said = around.filter(isPublished);
  const label = said.find(({ isSentence }) => !isSentence);
  const isSure = sureBeside(
    around.filter((line) => isPlain(line) && !isBehind(line, prose.at(-1)) && !isOther(line)),
    inside,
  );
  const open = around.filter((line) => isSure(line) && isOpen(line));
  // A sentence may tell of another paper's article, or of where this one was first.
  const near = label ?? likeliestOf(open, inside, prose) ?? said[0];
  return {
    near: near?.day,
    beside: near?.hasChange ? undefined : near?.day,
    behind: near && !near.hasChange && near.distance >= 0 ? near.day : undefined,
    stated: (label ?? around.find((line) => line.isByline && !line.hasChange && isOpen(line)))?.day,
    far:
      agreed(inside.filter(isPublished)) ??
      agreed(inside.filter((line) => line.isMarked && isOpen(line))) ??
      agreed(lines.filter((line) => line.isSaid && line.meaning === 'published')),
  };
}

/** Nothing but its look tells it from prose. */
const isPlain = ({ isMarked, meaning }: DateLine): boolean => !isMarked && meaning === 'unsaid';

/** Tells which lines are date lines, though nothing may be said of them, beside others that are `plain`. Those `inside` are the article's. */
function sureBeside(plain: readonly DateLine[], inside: readonly DateLine[]): (line: DateLine) => boolean {
  const isChronicle = new Set(plain.map(({ day }) => day)).size > MOST_DAYS;
  const isClear = (line: DateLine): boolean =>
    line.distance <= NEAREST || line.isByline || (line.isBare && inside.includes(line));
  // A chronicle's lines look alike, or stand side by side.
  const isApart = (line: DateLine): boolean =>
    line.distance >= 0 &&
    !plain.some((other) => other.day !== line.day && (looksLike(other, line) || standsBeside(other, line)));
  return (line) => line.isMarked || (isClear(line) && (!isChronicle || isApart(line)));
}

/**
 * The first of the lines that nothing is said of; where that stands in front of the headline, one that is more likely. That may be of the
 * page's head: today, and none of the article's. Amid the prose are others'.
 */
function likeliestOf(
  open: readonly DateLine[],
  inside: readonly DateLine[],
  prose: readonly Element[],
): DateLine | undefined {
  const [first] = open;
  if (!first || first.distance >= 0 || isPermalink(first)) return first;
  const isMoreLikely = (line: DateLine): boolean =>
    inside.includes(line) &&
    !isBehind(line, prose.at(-1)) &&
    !isBehind(line, prose[MOST_LEADS]) &&
    (!inside.includes(first) || (!first.isMarked && line.isBare && line.day < first.day));
  return open.find(isMoreLikely) ?? first;
}

/** In blogs, the day above a headline is the link to its own page. */
function isPermalink({ element }: DateLine): boolean {
  const link = closest.call(element, 'a[href]');
  return link !== null && leadsHere(link as HTMLAnchorElement);
}

/** Text of a paragraph of prose, in UTF-16 units. */
const LEAST_PROSE = 60;

/** Paragraphs of prose that may lead to an article's date line. */
const MOST_LEADS = 1;

const proseOf = (article: Element): Element[] =>
  [...querySelectorAll.call(article, 'p')].filter(
    ({ textContent }) => (textContent?.trim().length ?? 0) >= LEAST_PROSE,
  );

const isBehind = ({ element }: DateLine, paragraph: Element | undefined): boolean =>
  paragraph?.compareDocumentPosition(element) === Node.DOCUMENT_POSITION_FOLLOWING;

/** What stands in front of a headline may be of the page's head. */
const remoteness = ({ distance }: DateLine): number => (distance < 0 ? -2 * distance : distance);

/**
 * True when a line is one of a list that the headline is not in, with lines that are marked up alike: concerts, results, other news.
 * The first of them is the article's where that stands between it and the next.
 */
function isListed(
  line: DateLine,
  lines: readonly DateLine[],
  article: Element,
  headline: Element | undefined,
): boolean {
  if (!headline) return false;
  const isBesideHeadline = ({ element }: DateLine): boolean => {
    const holder = holderOf(line.element, element);
    return holder !== null && contains.call(holder, headline);
  };
  const alike = lines.filter((other) => looksLike(other, line) && !isBesideHeadline(other));
  const [first, next] = alike;
  if (!next || alike.length < LEAST_LISTED) return false;
  return line !== first || !standsBetween(article, first.element, next.element);
}

/** True when two lines are marked up alike. */
const looksLike = ({ element: one }: DateLine, { element: other }: DateLine): boolean =>
  localName.call(one) === localName.call(other) && className.call(one) === className.call(other);

const standsBeside = ({ element: one }: DateLine, { element: other }: DateLine): boolean =>
  one !== other &&
  localName.call(one) === localName.call(other) &&
  parentElement.call(one) === parentElement.call(other);

/** True when most of an article's text is behind one element and in front of another. */
function standsBetween(article: Element, one: Element, other: Element): boolean {
  const { DOCUMENT_POSITION_FOLLOWING: BEHIND, DOCUMENT_POSITION_PRECEDING: BEFORE } = Node;
  const paragraphs = [...querySelectorAll.call(article, 'p')];
  const between = paragraphs.filter(
    (paragraph) =>
      compareDocumentPosition.call(one, paragraph) === BEHIND &&
      compareDocumentPosition.call(other, paragraph) === BEFORE,
  );
  return 2 * lengthOf(between) > lengthOf(paragraphs);
}

/** Of text, in UTF-16 units. */
const lengthOf = (elements: readonly Element[]): number =>
  elements.reduce((sum, { textContent }) => sum + (textContent?.length ?? 0), 0);

/** The article with its headline and with what its makers put around its text. */
function entryOf(article: Element, headline: Element | undefined): Element {
  const both = headline && holderOf(article, headline);
  const held = both && both.localName !== 'body' ? both : article;
  const entry = closest.call(held, 'article, .hentry, .post, .entry, .article');
  return entry && entry.localName !== 'body' ? entry : held;
}

/** The innermost element that holds both. */
function holderOf(one: Element, other: Element): Element | null {
  let holder: Element | null = one;
  while (holder && !contains.call(holder, other)) holder = parentElement.call(holder);
  return holder;
}

function agreed(lines: readonly DateLine[]): string | undefined {
  const days = new Set(lines.map(({ day }) => day));
  return days.size === 1 ? lines[0]?.day : undefined;
}
