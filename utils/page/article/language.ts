/** In what language an article is. */
import { closest, getAttribute, ownerDocument } from '../dom/accessors.ts';

/** Meta elements that say what language a page is in, the most careful first. */
const LANGUAGE =
  'meta[property="og:locale"], meta[http-equiv="content-language" i], meta[name="language" i], meta[name="dc.language" i]';

/** The language that the article, or its page, says it is in; null when neither does. */
export function languageOf(article: Element): string | null {
  const declaring = closest.call(article, '[lang]');
  const own = tagIn(declaring && getAttribute.call(declaring, 'lang'));
  if (own !== null) return own;
  for (const { content } of ownerDocument.call(article).querySelectorAll<HTMLMetaElement>(LANGUAGE)) {
    const tag = tagIn(content);
    if (tag !== null) return tag;
  }
  return null;
}

/** RFC 5646, section 4.4.1. */
const LONGEST_TAG = 35;

/** The first language tag in what a page says of its language, or null where it says something else. */
function tagIn(declared: string | null | undefined): string | null {
  const tag = declared?.split(/[,;]/)[0]?.trim().replace('_', '-') ?? '';
  return tag.length <= LONGEST_TAG && /^[a-z]{2,3}(?:-[a-z0-9]+)*$/i.test(tag) ? tag : null;
}
