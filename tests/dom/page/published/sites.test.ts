/** Publication dates of small pages in the manner of many publishing systems. */
import { expect, test } from 'vitest';
import { dayOf } from './day-of.ts';
import { FURNITURE, SITES } from './sites.ts';

/** The longest heading: a short one is a date. */
const titleIn = (body: string): string =>
  Array.from(
    body.matchAll(/<(?:h\d|td class="contentheading")[^>]*>(?:<a[^>]*>)?([^<]+)/g),
    ([, text = '']) => text,
  )
    .sort((a, b) => a.length - b.length)
    .at(-1) ?? '';

test.each(SITES)('$like ($lang)', ({ lang, head = '', body, day }) => {
  const html = `<!doctype html><html lang="${lang}"><head><title>${titleIn(body)} | Talblatt</title>${head}</head>
    <body>${FURNITURE.top}${body}${FURNITURE.bottom}</body></html>`;
  expect(dayOf(new DOMParser().parseFromString(html, 'text/html'))).toBe(day);
});
