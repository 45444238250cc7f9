/** Lines of text in an article that lead to other pages: related articles, tags, buttons. */

import {
  children,
  className,
  closest,
  contains,
  firstElementChild,
  localName,
  matches,
  nextElementSibling,
  parentElement,
  previousElementSibling,
  querySelector,
  querySelectorAll,
  textContent,
} from '../dom/accessors.ts';
import { leadsBelow, leadsHere } from '../dom/addresses.ts';
import { isBefore } from '../dom/order.ts';
import { headedBy } from './furniture-headings.ts';

/** A longer line is prose, and so is one with more beside its link, in UTF-16 units and in shares of its letters. */
const LONGEST = 240;
/** The same as it stands in the page, with line breaks and indents. */
const LONGEST_WRITTEN = 2 * LONGEST;
const LONGEST_LABELLED = 120;
const LONGEST_LABEL = 24;
const LABEL = 0.4;

/** `text` stands in `container`, which may hold other lines, and begins with `first`. */
export interface Line {
  readonly text: string;
  readonly pieces: readonly { readonly node: Text }[];
  readonly first: Text;
  readonly container: Element;
}

/**
 * True when there is nothing in a line but links to other pages, and perhaps a label before them: "Read more: ...". A headline may
 * be a link to its own page. `isWhole` where nothing else stands in its container.
 */
export function isLink(line: Line, isWhole: boolean): boolean {
  const { text: raw, first, container } = line;
  if (raw.length > LONGEST_WRITTEN) return false;
  const text = raw.includes('\n') ? raw.trim().replace(/\s+/g, ' ') : raw;
  if (text.length > LONGEST) return false;
  const parent = first.parentElement;
  const begins = parent !== container && parent && closest.call(parent, 'a[href]');
  // Most lines of prose are longer, and begin with a word that is no link, nor with a label of several.
  if (!begins && (text.length > LONGEST_LABELLED ? !isLabel(first) : isWhole && !holdsLink(container)))
    return false;
  const links = linksIn(line);
  return (
    links.length > 0 &&
    (isByline(links, line, text) || holdsLittleBeside(links, text)) &&
    !isHeadline(container) &&
    !(isParagraph(nextElementSibling.call(container)) && isOfSection(container)) &&
    !links.every((link) => leadsHere(link) || leadsToPicture(link))
  );
}

/** "See also" */
const isLabel = ({ data }: Text): boolean =>
  data.length <= LONGEST_LABELLED && headedBy(data) === 'furniture';

/** Links to who wrote an article, or to what it is filed under, and little more: "6 June in News by A. Writer". */
const isByline = (links: readonly HTMLAnchorElement[], { container }: Line, text: string): boolean =>
  links.some((link) => matches.call(link, BYLINE) && (link.protocol === 'mailto:' || isOnSite(link))) &&
  !OF_PROSE.test(localName.call(container)) &&
  !SENTENCE.test(text) &&
  lettersBeside(links, text) <= LONGEST_BYLINE;
const BYLINE = '[rel~=author],[rel~=category],[href*="/author/"],[href*="/authors/"],[href^=mailto]';
const OF_PROSE = /^(?:li|figcaption|h[2-6])$/;
const SENTENCE = /[.!?。！？؟…।]["'”’»)\]]*\s*$/;
/** In letters. */
const LONGEST_BYLINE = 80;

const isOnSite = ({ host, ownerDocument }: HTMLAnchorElement): boolean =>
  host === URL.parse(ownerDocument.URL)?.host;

/** The browser answers sooner than it finds the pieces of a line. Where there are many lines, all of them would be searched for each. */
const holdsLink = (container: Element): boolean =>
  firstElementChild.call(container) !== null && querySelector.call(container, 'a[href]') !== null;

/** Pages have a headline, and perhaps their name in another one before it. What follows in such is as many teasers. */
const HEADLINES = 2;

function isHeadline(container: Element): boolean {
  const heading = closest.call(container, 'h1');
  if (!heading) return false;
  const all = heading.ownerDocument.getElementsByTagName('h1');
  return Array.from({ length: HEADLINES }, (_, index) => all[index]).includes(heading as HTMLHeadingElement);
}

const linksIn = ({ pieces, container }: Line): HTMLAnchorElement[] => [
  ...new Set(
    pieces.flatMap(({ node }) => {
      const link = node.parentElement && closest.call(node.parentElement, 'a[href]');
      return link && contains.call(container, link) ? [link as HTMLAnchorElement] : [];
    }),
  ),
];

const lettersBeside = (links: readonly Element[], text: string): number =>
  countLetters(text) - links.reduce((sum, { textContent }) => sum + countLetters(textContent ?? ''), 0);

function holdsLittleBeside(links: readonly Element[], text: string): boolean {
  const rest = lettersBeside(links, text);
  if (rest <= 0) return true;
  if (rest > LONGEST_LABEL) return false;
  return isDated(links, text) || (rest <= LABEL * countLetters(text) && !ENDED.test(text));
}

/** Nothing but a day, or a time, before a link that is all the rest: "29.10.2011 10:04 The headline!" */
function isDated([link, ...others]: readonly Element[], text: string): boolean {
  const headline = (textContent.call(link as Element) ?? '').trim().replace(/\s+/g, ' ');
  return (
    others.length === 0 && text.endsWith(headline) && DAY.test(text.slice(0, text.length - headline.length))
  );
}
const DAY = /^[\s[(]*\d{1,4}[./:-]\d\d[\d\s.,/:|–-]*[)\]]?[\s:|–-]*$/;
/** A sentence, or one that leads to what is quoted below it: "I lamented the state of Huawei:". */
const ENDED = /[.:!?。：！？؟]\s*$/;

/** Without white space and the marks that stand between links. */
const countLetters = (text: string): number => text.replace(/[\s,;:|/·•–-]+/g, '').length;

/** A picture in a link to a larger one has its caption in it, too. */
export const leadsToPicture = (link: HTMLAnchorElement): boolean =>
  (typeof link.pathname === 'string' && PICTURE.test(link.pathname)) || LIGHTBOX.test(className.call(link));
/** By scripts for it; one large site writes it with two b. */
const LIGHTBOX = /lightb+ox|fancybox|photoswipe/i;
const PICTURE = /\.(?:avif|gif|jpe?g|png|webp)$/i;

/** An article within another whose headline leads elsewhere is one of those that the page offers. */
export function isTeaser(article: Element): boolean {
  const around = parentElement.call(article);
  return around !== null && closest.call(around, 'article') !== null && isHeadedElsewhere(article);
}

/** The same of what is called a teaser, which may be the article's own standfirst, with a link to another behind it. */
export function isTeaserSoNamed(part: Element): boolean {
  const prose = [...querySelectorAll.call(part, 'p')].find(
    (paragraph) => (textContent.call(paragraph)?.trim().length ?? 0) > LONGEST_KICKER,
  );
  return isHeadedElsewhere(part, prose);
}
/** A line above a teaser's headline, in UTF-16 units. */
const LONGEST_KICKER = 60;

/** Whether its first linked headline leads elsewhere, and does not stand behind its `prose`. */
function isHeadedElsewhere(part: Element, prose?: Element): boolean {
  if (querySelector.call(part, 'h1')) return false;
  const headline = querySelector.call(part, ':is(h2, h3, h4) a[href], a[href]:has(h2, h3, h4)');
  if (!headline || (prose && isBefore(prose, headline))) return false;
  const link = headline as HTMLAnchorElement;
  return !leadsHere(link) && !leadsBelow(link);
}

/**
 * True of a short line below a heading that leads elsewhere, if nothing but it stands there: what a teaser says of its article. It may
 * have a box of its own, and a picture before that.
 */
export function isOfTeaser({ text, container }: Line): boolean {
  if (text.length > LONGEST_WRITTEN || text.trim().length > LONGEST) return false;
  const picture = pictureBefore(container);
  const box = picture ? (parentElement.call(container) as Element) : container;
  const heading = previousElementSibling.call(picture ?? box);
  return (
    heading !== null &&
    !isParagraph(nextElementSibling.call(box)) &&
    isLinkedHeading(heading) &&
    !isOfSection(heading)
  );
}
/** The linked picture before the box that a line has for itself. */
function pictureBefore(line: Element): Element | undefined {
  const box = parentElement.call(line);
  if (!box || localName.call(box) !== 'div' || children.call(box).length > 1) return undefined;
  const link = previousElementSibling.call(box);
  return link && localName.call(link) === 'a' && querySelector.call(link, 'img') ? link : undefined;
}

const isParagraph = (element: Element | null): boolean => element !== null && localName.call(element) === 'p';

/** A heading that is nothing but a link to another page. */
function isLinkedHeading(heading: Element): boolean {
  if (!SUBHEADING.test(localName.call(heading))) return false;
  const link = querySelector.call(heading, 'a[href]') as HTMLAnchorElement | null;
  return (
    link !== null &&
    !leadsHere(link) &&
    countLetters(link.textContent) >= WHOLE * countLetters(textContent.call(heading) ?? '')
  );
}
const SUBHEADING = /^h[2-6]$/;
/** A heading that leads elsewhere is hardly more than its link. */
const WHOLE = 0.9;

/**
 * A heading that is nothing but a link, in a text that begins with a paragraph or two of its own, and goes on with such headings: its
 * section is about what it leads to. A teaser has a box with little in it.
 */
function isOfSection(heading: Element): boolean {
  const box = parentElement.call(heading);
  if (!box || !isLinkedHeading(heading)) return false;
  const beginning: Element[] = Array.prototype.slice.call(children.call(box), 0, LITTLE);
  const at = beginning.findIndex(isLinkedHeading);
  if (beginning.length < LITTLE || at < 0) return false;
  const paragraphs = beginning.slice(0, at).filter(isParagraph).length;
  return paragraphs > 0 && paragraphs <= MOST_LEADS;
}
const LITTLE = 9;
const MOST_LEADS = 2;

/** A link around blocks is a card that leads to another article. */
export const isCard = (link: HTMLAnchorElement): boolean =>
  link.firstElementChild !== null &&
  link.hasAttribute('href') &&
  !leadsToPicture(link) &&
  link.querySelector('p, div, h2, h3, h4, ul, figure') !== null &&
  link.querySelector('h1') === null &&
  !leadsHere(link);
