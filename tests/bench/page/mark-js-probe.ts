/** What runs in a saved page to compare with mark.js, which wraps each name it finds into an element. */
import Mark from 'mark.js';
import { findArticle } from '../../../utils/page/article/article.ts';
import { readingProbe } from './reading-probe.ts';
import { stretch } from './stretches.ts';

interface Marked {
  marks: number;
  /** Why it could not. */
  failure?: string;
}

export const markJsProbe = {
  ...readingProbe,

  /** mark.js doing the same: whole names, also across inline elements, in the article. */
  markJs(name: string, terms: string[]): Promise<Marked> {
    const article = findArticle(document) as HTMLElement;
    stretch.begin('nothing');
    stretch.end('nothing');
    return new Promise((resolve) => {
      const end = (marked: Marked) => {
        stretch.end(name);
        resolve(marked);
      };
      stretch.begin(name);
      try {
        new Mark(article).mark(terms, {
          separateWordSearch: false,
          accuracy: 'exactly',
          acrossElements: true,
          diacritics: true,
          done: (marks) => end({ marks }),
        });
      } catch (error) {
        end({ marks: 0, failure: String(error) });
      }
    });
  },
};
