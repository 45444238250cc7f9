/**
 * Parts of a page that stand in or around its article and are not its prose: buttons to share it, lists of other articles, tags,
 * comments, the author's life, what the paper asks of its readers. Told by the names that pages give them, in the languages that
 * page makers use, unless there is prose in them.
 */
import { lettersPerCharacter } from '../dense.ts';
import {
  className,
  firstChild,
  firstElementChild,
  getAttribute,
  id,
  localName,
  matches,
  nextElementSibling,
  nextSibling,
  nodeType,
  previousElementSibling,
  querySelector,
  querySelectorAll,
  textContent,
} from '../dom/accessors.ts';
import { headedBy, labelledAs } from './furniture-headings.ts';
import { isCard, isTeaser, isTeaserSoNamed, leadsToPicture } from './links.ts';
import { strongest, type Verdict, verdictOfHook, verdictOfId, verdictOfNames } from './verdicts.ts';

/** Paragraphs of so many UTF-16 units, and so many of them, are prose, whatever the name. */
const LONG = 150;
const MANY = 3;
/** A paragraph that is longer than a line. */
const LONGER = 300;
/** The page itself, and what is named for how it looks with or without such parts. */
const FRAMES = new Set(['html', 'body', 'main', 'article', 'h1']);
/** Headings, and what stands in a line. */
const IN_LINE = /^(?:h[2-6]|span|a)$/;

export function isFurniture(element: Element, name = localName.call(element)): boolean {
  if (name === 'a' && isCard(element as HTMLAnchorElement)) return true;
  if (name === 'article' && isTeaser(element) && !holdsProse(element, name, MANY, LONGER)) return true;
  if (name === 'address') return unlinked(element) <= LONG;
  const verdict = verdictOn(element, name);
  const headed = verdict !== 'voices' && BOX.test(name) ? headingOf(element) : undefined;
  // Most elements, which need not be searched for a headline.
  if (verdict === 'prose' && !headed) return false;
  if (isOfArticle(element, name)) return false;
  // What stands under such a heading is what it says, whatever its box is called.
  if (headed === 'voices' || (headed && !holdsMoreThanOffered(element))) return true;
  switch (verdict) {
    case 'voices':
      return true;
    case 'voice':
      return !holdsProse(element, name, MANY, LONGER) || isOneOfMany(element);
    case 'furniture':
      return !holdsProse(element, name, MANY, LONGER);
    case 'perhaps':
      return !holdsProse(element, name, 1, LONG);
    case 'teaser':
      return isTeaserSoNamed(element) && !holdsProse(element, name, MANY, LONGER);
    case 'prose':
      return false;
  }
}

/** What a heading begins. Most elements of an article are paragraphs and what stands in them, and need not be asked. */
const BOX = /^(?:div|form|li|section|td)$/;

/** Whatever it is named for, there is the article in it, or a picture of it: `figure.image-popup`. */
const isOfArticle = (element: Element, name: string): boolean =>
  FRAMES.has(name) ||
  FIGURE.test(name) ||
  (name === 'a' && leadsToPicture(element as HTMLAnchorElement)) ||
  querySelector.call(element, 'h1') !== null;
const FIGURE = /^fig(?:caption|ure)$/;

/** What the heading tells that an element begins with, which may have a box of its own. */
function headingOf(element: Element): 'voices' | 'furniture' | undefined {
  const first = firstElementChild.call(element);
  if (!first) return undefined;
  const heading = HEADING.test(localName.call(first)) ? first : firstElementChild.call(first);
  if (!heading || !HEADING.test(localName.call(heading))) return undefined;
  return headedBy(textContent.call(first)?.trim() ?? '');
}

/** So many UTF-16 units of paragraphs, without their links, below the heading of an offer are the article's, which begins with one. */
const MOST_OFFERED = 400;
const HEADING = /^h[2-6]$/;

/** What readers say: comments, by the name of what they stand in. */
export function isOfVoices(element: Element): boolean {
  const name = localName.call(element);
  const verdict = verdictOn(element, name);
  return isVoice(verdict) && !FRAMES.has(name) && querySelector.call(element, 'h1') === null;
}

const isVoice = (verdict: Verdict): boolean => verdict === 'voices' || verdict === 'voice';

/** Readers' comments stand one below the other. */
const isOneOfMany = (element: Element): boolean =>
  [previousElementSibling.call(element), nextElementSibling.call(element)].some(
    (next) => next !== null && isVoice(verdictOn(next, localName.call(next))),
  );

function verdictOn(element: Element, name: string): Verdict {
  const classes = className.call(element);
  const verdicts: Verdict[] = classes === '' ? [] : [verdictOfNames(classes)];
  // What a heading is called is a place to link to, made of its words.
  const ownId = IN_LINE.test(name) ? '' : id.call(element);
  if (ownId !== '') verdicts.push(verdictOfId(ownId));
  // Most elements have none of these: one question to the browser instead of one for each.
  if (!IN_LINE.test(name) && matches.call(element, NAMED)) verdicts.push(...verdictsByData(element));
  return verdicts.length > 0 ? strongest(verdicts) : 'prose';
}

/** Attributes by which scripts and tests of a page find its parts, where its classes are a tool's: `css-1x2y3z`. */
const HOOKS = ['data-component', 'data-testid', 'data-test-id', 'data-qa', 'data-element-id'];
/** What screen readers call a part. */
const LABELLED = ':is(section, div, ul)[aria-label]';
const NAMED = `:is(${HOOKS.map((name) => `[${name}]`).join()}), ${LABELLED}`;

function verdictsByData(element: Element): Verdict[] {
  const label = matches.call(element, LABELLED) ? getAttribute.call(element, 'aria-label') : null;
  const names = HOOKS.flatMap((name) => getAttribute.call(element, name) ?? []);
  return [...names.map(verdictOfHook), (label !== null && labelledAs(label)) || 'prose'];
}

/** True for a paragraph of more than `longer` UTF-16 units, for what has so many that are long, and for long text in lines of its own. */
function holdsProse(element: Element, name: string, many: number, longer: number): boolean {
  if (name === 'p') return unlinked(element) > longer;
  let long = 0;
  // No further than needed: pages put one such part into another, and each of them around all of their prose.
  for (const paragraph of querySelectorAll.call(element, 'p'))
    if (unlinked(paragraph) > LONG && ++long >= many) return true;
  return brokenTextIn(element) > BROKEN;
}

/** How much text stands right in an element that breaks part, in UTF-16 units. */
function brokenTextIn(element: Element): number {
  if (!querySelector.call(element, ':scope > br')) return 0;
  let length = 0;
  for (let node = firstChild.call(element); node; node = nextSibling.call(node))
    if (nodeType.call(node) === Node.TEXT_NODE) length += node.nodeValue?.length ?? 0;
  return length;
}
const BROKEN = 600;

function holdsMoreThanOffered(element: Element): boolean {
  let length = 0;
  for (const paragraph of querySelectorAll.call(element, 'p')) {
    length += unlinked(paragraph);
    if (length > MOST_OFFERED) return true;
  }
  return false;
}

/** How long the text of an element is without that of its links, in UTF-16 units of an alphabet. */
function unlinked(element: Element): number {
  const written = textContent.call(element) ?? '';
  let { length } = written;
  for (const link of querySelectorAll.call(element, 'a')) length -= textContent.call(link)?.length ?? 0;
  return length * lettersPerCharacter(written);
}
