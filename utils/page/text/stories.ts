/** What is read of a page: one article, or those that the page has appended to it, too, each with its headline. */
import { partsBehind, partsToRead } from '../article/headline.ts';
import { contains, isConnected } from '../dom/accessors.ts';
import { isBefore } from '../dom/order.ts';
import { holds } from '../dom/shadow-roots.ts';

/** An article, and what is read of it: that, and its headline and standfirst where those stand outside it. */
export interface Story {
  article: Element;
  parts: readonly Element[];
}

export function storiesOf(articles: readonly Element[]): Story[] {
  return articles.map((article, index) => {
    const before = articles[index - 1];
    return { article, parts: before ? partsBehind(before, article) : partsToRead(article) };
  });
}

/** The same stories, with the headlines and standfirsts that they have after elements have changed. */
export function storiesAfter(stories: readonly Story[], changed: readonly Element[]): readonly Story[] {
  const isToFind = mayLackParts(stories) || changed.some((element) => touchesHeadline(element, stories));
  return isToFind ? storiesOf(stories.map(({ article }) => article)) : stories;
}

export const partsOf = (stories: readonly Story[]): Element[] => stories.flatMap(({ parts }) => parts);

/** The one that holds an element. */
export const storyWith = (element: Element, stories: readonly Story[]): Story | undefined =>
  stories.find(({ parts }) => parts.some((part) => holds(part, element)));

/** A headline may still come where there is none, and another where one went. */
function mayLackParts(stories: readonly Story[]): boolean {
  const parts = partsOf(stories);
  return parts.length === 1 || parts.some((part) => !isConnected.call(part));
}

/**
 * Whether an element that changed is, or holds, what is read outside an article, and may have been moved with it; or stands between
 * headline and article, and may be the standfirst. What changed within a standfirst leaves it one.
 */
const touchesHeadline = (element: Element, stories: readonly Story[]): boolean =>
  stories.some(({ article, parts }) => {
    const outside = parts.filter((part) => part !== article);
    const [first] = outside;
    if (!first) return false;
    if (outside.some((part) => contains.call(element, part))) return true;
    return (
      isBefore(element, article) && isBefore(first, element) && !outside.some((part) => holds(part, element))
    );
  });
