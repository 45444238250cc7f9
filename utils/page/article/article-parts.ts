/** Articles that their system marks up in parts. */
import { className, contains, parentElement, querySelector, querySelectorAll } from '../dom/accessors.ts';
import { lengthIn, type Prose, SENTENCE } from './prose.ts';

/** What holds the parts holds so much of its prose in them. */
const NEARLY_ALL = 0.85;
/** What leads to another article, or begins one. */
const ANOTHER = 'h1, :is(h2, h3, h4) a[href], a[href] :is(h2, h3, h4)';
/** Of more parts than this, the longest is the article: others are a list of something. */
const MOST_PARTS = 30;

/**
 * Some systems mark up an article in parts, each the same way, with other things between: what holds them all, where that is near and
 * holds little else. Without a class of their own, only parts side by side are the same.
 */
export function allPartsOf(article: Element, lengths: ReadonlyMap<Element, number>, prose: Prose): Element {
  const around = parentElement.call(article);
  if (!around || lengths.size > MOST_PARTS) return article;
  const classes = className.call(article);
  const near = classes === '' ? around : (parentElement.call(around) ?? around);
  const parts = [...lengths].filter(
    ([other, length]) =>
      length >= SENTENCE &&
      className.call(other) === classes &&
      contains.call(near, other) &&
      !contains.call(article, other) &&
      !contains.call(other, article) &&
      (classes !== '' || parentElement.call(other) === around) &&
      !querySelector.call(other, ANOTHER),
  );
  const whole = parts.every(([part]) => contains.call(around, part)) ? around : near;
  if (parts.length === 0 || querySelectorAll.call(whole, 'h1').length > 1) return article;
  const inParts = parts.reduce((sum, [, length]) => sum + length, lengths.get(article) ?? 0);
  return inParts >= NEARLY_ALL * lengthIn(whole, prose) ? whole : article;
}
