/** What runs in a page that is measured: the extension's own page code, reached under one name. */
import { findArticle } from '../../../utils/page/article/article.ts';
import { partsToRead } from '../../../utils/page/article/headline.ts';
import { isArticle } from '../../../utils/page/article/is-article.ts';
import { languageOf } from '../../../utils/page/article/language.ts';
import { publishedOf } from '../../../utils/page/published/published.ts';
import { blocksIn } from '../../support/blocks-in.ts';

/** A page as the reader would read it. */
export interface Reading {
  isArticle: boolean;
  language: string | null;
  blocks: string[];
}

export const probe = {
  read(): Reading {
    const article = findArticle(document);
    return {
      isArticle: isArticle(document),
      language: languageOf(article),
      blocks: partsToRead(article).flatMap((part) => Array.from(blocksIn(part), ({ text }) => text)),
    };
  },
  published: (): string | null => publishedOf(document, findArticle(document)),
};

export type Probe = typeof probe;
