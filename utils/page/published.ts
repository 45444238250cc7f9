/** When an article was published, as far as its page tells. */

/** `YYYY-MM-DD`, or null when the page does not tell or tells several things: none rather than a wrong one. */
export function publishedOf(page: Document): string | null {
  return page.querySelector<HTMLMetaElement>('meta[property="article:published_time"]')?.content.slice(0, 10) ?? null;
}
