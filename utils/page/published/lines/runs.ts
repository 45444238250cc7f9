/** What stands in one line of a page, whatever elements hold it. */
import {
  localName,
  nextSibling,
  parentElement,
  previousSibling,
  querySelector,
  textContent,
} from '../../dom/accessors.ts';
import { isInline } from '../../dom/inline.ts';
import { plainOf } from '../days/parse.ts';

/** A date line is short. In UTF-16 units. */
export const LONGEST_LINE = 160;
/** Words of a date with a place, a time and a label. */
const FEW_WORDS = 8;

/** Elements whose text no reader sees in a line. */
export const UNSEEN = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'textarea',
  'option',
  'title',
  'svg',
]);

/** Perhaps behind its section. */
const BYLINE =
  /^(?:by|von|par|por|di|de|da|door|av|af|autor|author|text|pod|od|tekst|texto|testo)[ :]|^\W{0,3}(?:\p{L}+ )?(?:[|/·•–—-] ?)?(?:by|von|par|por|door|autor|author) /u;
/** Perhaps behind its day of the week or a place. */
const BEGINS_WITH_DATE = /^(?:\p{L}+\.?,? ){0,2}\d{1,4}/u;

/** Prose names dates too, of what it tells. A line of news is a date with a name, a place, a section. */
export function kindOf(run: string | undefined): 'line' | 'prose' | 'sentence' {
  // The paragraph is longer than a line.
  if (run === undefined) return 'sentence';
  if (wordsIn(run) <= FEW_WORDS) return 'line';
  if (/[.!?。！？।؟]["'”’»)]*$/u.test(run)) return 'sentence';
  return BEGINS_WITH_DATE.test(run) || isByline(run) ? 'line' : 'prose';
}

export const isByline = (run: string): boolean => BYLINE.test(run);

/** Letters of scripts that leave no space between words, and how many make a word: of South-East Asia with their vowels, of East Asia. */
const UNSPACED: readonly (readonly [RegExp, number])[] = [
  [/[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/g, 5],
  [/[\u3040-\u30ff\u3400-\u9fff]/g, 3],
];

export const wordsIn = (text: string): number =>
  text.split(' ').reduce((sum, word) => sum + (/\p{L}/u.test(word) ? wordsWithin(word) : 0), 0);

export const isUnspaced = (text: string): boolean => UNSPACED.some(([letters]) => text.search(letters) >= 0);

/** Labels and names of papers have no more such words, and count as one, as a name does: "来源：中国新闻网". */
const NAME_WORDS = 4;

function wordsWithin(unbroken: string): number {
  if (!isUnspaced(unbroken)) return 1;
  const counts = unbroken
    .split(/[:：|/]/)
    .flatMap((part) =>
      UNSPACED.map(([letters, inOne]) => Math.ceil((part.match(letters)?.length ?? 0) / inOne)),
    );
  const most = Math.max(...counts);
  return most > NAME_WORDS ? most : 1;
}

/** The plain text that stands in one line with a node, between breaks and blocks, or undefined when it is longer than a date line. */
export function runAround(node: Node): string | undefined {
  const own = proseIn(node);
  const isBlock = !isInline(node);
  const before = isBlock ? '' : textBeside(node, 'previousSibling');
  const behind = isBlock ? '' : textBeside(node, 'nextSibling');
  if (before === undefined || behind === undefined) return undefined;
  const text = `${before} ${own} ${behind}`.replace(/\s+/g, ' ').trim();
  return text.length > LONGEST_LINE ? undefined : plainOf(text);
}

type Direction = 'previousSibling' | 'nextSibling';

function textBeside(node: Node, direction: Direction): string | undefined {
  let text = '';
  for (let at = besideInLine(node, direction); at; at = besideInLine(at, direction)) {
    const part = proseIn(at);
    text = direction === 'nextSibling' ? `${text} ${part}` : `${part} ${text}`;
    if (text.length > LONGEST_LINE) return undefined;
  }
  return text;
}

/** What stands beside a node in its line, if need be beside the inline element that it ends; null at the line's end. */
function besideInLine(node: Node, direction: Direction): Node | null {
  let at: Node | null = node;
  const next = direction === 'nextSibling' ? nextSibling : previousSibling;
  while (at && next.call(at) === null) {
    const around: Element | null = parentElement.call(at);
    at = around && isInline(around) ? around : null;
  }
  const beside = at && next.call(at);
  return beside && !breaksLine(beside) ? beside : null;
}

const breaksLine = (node: Node): boolean =>
  node instanceof Element &&
  (localName.call(node) === 'br' ||
    !isInline(node) ||
    querySelector.call(node, 'br, p, div, table') !== null);

/** No more than tells that it is too long. */
const proseIn = (node: Node): string =>
  node.nodeType === Node.COMMENT_NODE || (node instanceof Element && UNSEEN.has(localName.call(node)))
    ? ''
    : (textContent.call(node) ?? '')
        .replace(/\s+/g, ' ')
        .trim()
        .slice(0, LONGEST_LINE + 1);
