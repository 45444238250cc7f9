import { describe, expect, it } from 'vitest';
import { elsewhereOn } from '../../../../utils/page/published/lines/elsewhere.ts';

describe('a part of a page that is deeper than calls may go', () => {
  /** The innermost of so many elements, one in the other, in `top`. */
  function deepIn(top: Element): Element {
    let inner = top;
    for (let depth = 0; depth < 15_000; depth++) inner = inner.appendChild(document.createElement('div'));
    return inner;
  }

  it('is of the article where that holds it', () => {
    const article = document.createElement('article');
    expect(elsewhereOn(article, undefined)(deepIn(article))).toBe(false);
  });

  it('is not where it stands in what is of something else', () => {
    const article = document.createElement('article');
    const aside = article.appendChild(document.createElement('aside'));
    expect(elsewhereOn(article, undefined)(deepIn(aside))).toBe(true);
  });
});
