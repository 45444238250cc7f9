/** Articles that a page appends to the one that it was loaded with, while its readers scroll. */
import { lettersPerCharacter } from '../dense.ts';
import {
  children,
  className,
  localName,
  matches,
  parentElement,
  querySelector,
  querySelectorAll,
  textContent,
} from '../dom/accessors.ts';
import { ARTICLE, isHidden } from './article.ts';
import { lengthIn, proseBelow } from './prose.ts';

/** Less prose, in UTF-16 units of an alphabet, and what stands beside an article is a teaser of another. */
const LEAST = 600;

/** A page of several has them in this rank, too. */
export const headingIn = (article: Element): Element | null => querySelector.call(article, 'h1, h2');

/**
 * The articles side by side of which `article` is one, in document order, and it alone where there is no other. They, or what holds
 * one each, are marked up alike below one element, and each has a headline, is shown and has an article's length.
 */
export function articlesBeside(article: Element): Element[] {
  if (!isMarkedUp(article)) return [article];
  let unit = article;
  for (let around = parentElement.call(unit); around; around = parentElement.call(unit)) {
    const articles = [...children.call(around)].flatMap((other) => {
      if (other === unit) return [article];
      return areAlike(other, unit) ? (storyIn(other, article) ?? []) : [];
    });
    if (articles.length > 1) return articles;
    unit = around;
  }
  return [article];
}

/** What is not has its like anywhere. */
const isMarkedUp = (article: Element): boolean =>
  matches.call(article, ARTICLE) || className.call(article) !== '';

const areAlike = (one: Element, other: Element): boolean =>
  localName.call(one) === localName.call(other) && className.call(one) === className.call(other);

/** Whether an element that has changed is in something marked up like an article, is that, or holds it: it may be one more. */
export function bringsLike(changed: Element, article: Element): boolean {
  if (!isMarkedUp(article)) return false;
  for (let element: Element | null = changed; element; element = parentElement.call(element))
    if (areAlike(element, article)) return true;
  return [...querySelectorAll.call(changed, localName.call(article))].some((one) => areAlike(one, article));
}

/** What in `unit` is an article like another; undefined where nothing is, or where several are: a list of something. */
function storyIn(unit: Element, article: Element): Element | undefined {
  if (!headingIn(unit)) return undefined;
  let story: Element | undefined;
  for (const element of [unit, ...querySelectorAll.call(unit, localName.call(article))]) {
    if (!areAlike(element, article) || !isStory(element)) continue;
    if (story) return undefined;
    story = element;
  }
  return story;
}

function isStory(element: Element): boolean {
  const length =
    lengthIn(element, proseBelow(element)) * lettersPerCharacter(textContent.call(element) ?? '');
  return length >= LEAST && !isHidden(element);
}
