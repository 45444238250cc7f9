/** Which headings of a page may be its article's headline, by what the page's title says. */

import { lettersPerCharacter } from '../dense.ts';
import { closest, querySelector, querySelectorAll, textContent } from '../dom/accessors.ts';
import { leadsHere } from '../dom/addresses.ts';

/** A headline is so much of its page's title at least, which begins like it; or has as many letters as no newspaper's name. */
const SHARE = 0.4;
const BEGINNING = 12;
const LONG = 30;
const LONGEST_TITLE = 300;
/** The same as it stands in the page, with line breaks and indents. */
const LONGEST_WRITTEN = 2 * LONGEST_TITLE;
/** In letters of an alphabet: most newspapers' names have fewer. */
const LONG_ENOUGH = 20;

/** Headings that are not of the first rank, and what is named a title or a heading, as in `titulo` and `contentheading`. */
export const LESSER = 'h2, h3, h4, h5, [class*="tit" i], [class*="head" i]';

/** The letters and digits of a page's title. */
export const titleOf = (page: Document): string =>
  lettersIn((page.querySelector('title')?.textContent ?? '').slice(0, LONGEST_TITLE));

/** A newspaper's name is an h1 on some pages, and so is a story's that it promotes: the one is short, the other leads to it. */
export function isHeadline(heading: Element, title: string): boolean {
  const letters = lettersOf(heading);
  const beginsAlike = letters.length >= SHARE * title.length && title.startsWith(letters.slice(0, BEGINNING));
  return (
    saysTitle(heading, title) ||
    (letters !== '' && (beginsAlike || weightOf(letters) >= LONG) && !leadsElsewhere(heading))
  );
}

/** Whether a title begins with all of a heading, which is longer than most newspapers' names. */
export function saysTitle(heading: Element, title: string): boolean {
  const letters = lettersOf(heading);
  return letters.length >= SHARE * title.length && title.startsWith(letters) && isLong(heading);
}

/**
 * Whether a title ends with all of a heading, behind the newspaper's name. Most titles end with that name: then a heading of the
 * article says what is before it.
 */
export function endsTitle(heading: Element, title: string, article: Element): boolean {
  const letters = lettersOf(heading);
  if (letters.length < SHARE * title.length || !title.endsWith(letters) || !isLong(heading)) return false;
  const name = title.slice(0, -letters.length);
  return (
    name.length < LONG &&
    !Array.from(querySelectorAll.call(article, 'h1, h2, h3, h4, h5')).some((own) => lettersOf(own) === name)
  );
}

/** The headings in `element` that are no `h1` and say what the title says. */
export const lesserIn = (element: Element, title: string): Element[] =>
  Array.from(querySelectorAll.call(element, LESSER)).filter((heading) => saysTitle(heading, title));

/** Whether a heading has more letters than most newspapers' names, and is no link to another page. */
const isLong = (heading: Element): boolean =>
  weightOf(lettersOf(heading)) >= LONG_ENOUGH && !leadsElsewhere(heading);

export function leadsElsewhere(heading: Element): boolean {
  const link = closest.call(heading, 'a[href]') ?? querySelector.call(heading, 'a[href]');
  return link !== null && !leadsHere(link as HTMLAnchorElement);
}

/** Of its beginning, where much may stand in what is named for its title. */
const lettersOf = (heading: Element): string =>
  lettersIn((textContent.call(heading) ?? '').slice(0, LONGEST_WRITTEN));
const lettersIn = (text: string): string => text.toLowerCase().replace(/(?:(?!\p{N})\P{L})+/gu, '');
const weightOf = (letters: string): number => letters.length * lettersPerCharacter(letters);
