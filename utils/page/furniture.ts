/**
 * Parts of a page that stand in or around its article and are not its prose: buttons to share it, lists of other articles, tags,
 * comments, the author's life, what the paper asks of its readers. Told by the names that pages give them, in the languages that
 * page makers use, unless there is prose in them.
 */
import {
  className,
  firstElementChild,
  id,
  localName,
  matches,
  querySelector,
  querySelectorAll,
  textContent,
} from './accessors.ts';
import { DENSE, DENSITY } from './dense.ts';
import { headedBy } from './furniture-headings.ts';
import { isCard, isTeaser } from './links.ts';
import { strongest, type Verdict, verdictOfId, verdictOfLabel, verdictOfNames } from './verdicts.ts';

/** Paragraphs of so many UTF-16 units, and so many of them, are prose, whatever the name. */
const LONG = 150;
const MANY = 3;
/** A paragraph that is longer than a line. */
const LONGER = 300;
/** The page itself, and what is named for how it looks with or without such parts. */
const FRAMES = new Set(['html', 'body', 'main', 'article', 'h1']);
const IN_HEADING = /^(?:h[2-6]|span|a)$/;

export function isFurniture(element: Element, name = localName.call(element)): boolean {
  if (name === 'a' && isCard(element as HTMLAnchorElement)) return true;
  if (name === 'article' && isTeaser(element) && !holdsProse(element, name, MANY, LONGER)) return true;
  const verdict = strongest([verdictOn(element, name), verdictByHeading(element)]);
  if (verdict === 'prose' || FRAMES.has(name) || querySelector.call(element, 'h1')) return false;
  if (verdict === 'voices') return true;
  if (verdict === 'perhaps') return !holdsProse(element, name, 1, LONG);
  return !holdsProse(element, name, MANY, LONGER) || (verdict === 'voice' && isOneOfMany(element));
}

/** By the heading that it begins with, which may have a box of its own. */
function verdictByHeading(element: Element): Verdict {
  const first = firstElementChild.call(element);
  if (!first) return 'prose';
  const heading = HEADING.test(localName.call(first)) ? first : firstElementChild.call(first);
  if (!heading || !HEADING.test(localName.call(heading))) return 'prose';
  const text = textContent.call(first)?.trim() ?? '';
  return (text.length <= LONGEST_HEADING && headedBy(text)) || 'prose';
}

const HEADING = /^h[2-6]$/;
const LONGEST_HEADING = 60;

/** What readers say: comments, by the name of what they stand in. */
export function isOfVoices(element: Element): boolean {
  const name = localName.call(element);
  const verdict = verdictOn(element, name);
  return isVoice(verdict) && !FRAMES.has(name) && querySelector.call(element, 'h1') === null;
}

const isVoice = (verdict: Verdict): boolean => verdict === 'voices' || verdict === 'voice';

/** Readers' comments stand one below the other. */
const isOneOfMany = (element: Element): boolean =>
  [element.previousElementSibling, element.nextElementSibling].some(
    (next) => next !== null && isVoice(verdictOn(next, localName.call(next))),
  );

function verdictOn(element: Element, name: string): Verdict {
  const classes = className.call(element);
  const verdicts: Verdict[] = classes === '' ? [] : [verdictOfNames(classes)];
  // What a heading is called is a place to link to, made of its words.
  const ownId = IN_HEADING.test(name) ? '' : id.call(element);
  if (ownId !== '') verdicts.push(verdictOfId(ownId));
  // Most elements have none of these: one question to the browser instead of one for each.
  if (matches.call(element, NAMED)) verdicts.push(...verdictsByData(element));
  return verdicts.length > 0 ? strongest(verdicts) : 'prose';
}

/** Attributes by which scripts and tests of a page find its parts, where its classes are a tool's: `css-1x2y3z`. */
const DATA_NAMES = [
  'data-component',
  'data-testid',
  'data-test-id',
  'data-test',
  'data-qa',
  'data-module',
  'data-area',
  'data-element-id',
];
/** What screen readers call a part. */
const LABELLED = ':is(section, div, ul)[aria-label]';
const NAMED = `:is(${DATA_NAMES.map((name) => `[${name}]`).join()}), ${LABELLED}`;

function verdictsByData(element: Element): Verdict[] {
  const label = matches.call(element, LABELLED) ? element.getAttribute('aria-label') : null;
  const names = DATA_NAMES.flatMap((name) => element.getAttribute(name) ?? []);
  return [...names.map(verdictOfNames), verdictOfLabel(label ?? '')];
}

/** True for a paragraph of more than `longer` UTF-16 units, and for what has so many that are long. */
function holdsProse(element: Element, name: string, many: number, longer: number): boolean {
  const lengthOf = (text: Element): number => {
    const written = textContent.call(text) ?? '';
    return DENSE.test(written) ? DENSITY * written.length : written.length;
  };
  if (name === 'p') return lengthOf(element) > longer;
  let long = 0;
  for (const paragraph of querySelectorAll.call(element, 'p')) if (lengthOf(paragraph) > LONG) long++;
  return long >= many;
}
