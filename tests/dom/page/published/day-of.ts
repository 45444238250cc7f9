import { findArticle } from '../../../../utils/page/article/article.ts';
import { publishedOf } from '../../../../utils/page/published/published.ts';

/** The day on which the article that a page holds was published. */
export const dayOf = (page: Document): string | null => publishedOf(page, findArticle(page));
