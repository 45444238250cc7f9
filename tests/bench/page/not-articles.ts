/** Made-up pages that are no articles, of the sizes that such pages have. */
import type { SavedPage } from './pages.ts';

const page = (name: string, title: string, body: string): SavedPage => ({
  name,
  html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`,
});

const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join('\n');

/** Headlines with a picture and a line under them, as on a newspaper's front page. */
const front = (): SavedPage =>
  page(
    'front page',
    'The paper',
    `<header><nav><ul>${times(30, (index) => `<li><a href="/section/${index}">Section ${index}</a></li>`)}</ul></nav></header>
    <main>${times(
      120,
      (
        index,
      ) => `<section class="teaser"><a href="/2020/story-${index}"><img alt="" width="300" height="200"></a>
      <h3><a href="/2020/story-${index}">A headline of the usual length, number ${index}</a></h3>
      <p>One line that says a little more about it than the headline did, with a comma.</p></section>`,
    )}</main><footer>${times(40, (index) => `<a href="/about/${index}">About ${index}</a>`)}</footer>`,
  );

const results = (): SavedPage =>
  page(
    'search results',
    'masts - search',
    `<form action="/search"><input name="q" value="masts"></form><div id="results">${times(
      10,
      (
        index,
      ) => `<div class="result"><h3><a href="https://site-${index}.example/">Result ${index} about masts</a></h3>
      <cite>site-${index}.example</cite><span>Some words around the one that was looked for, cut short ...</span></div>`,
    )}</div>`,
  );

/** A table with controls in every row. */
const application = (): SavedPage =>
  page(
    'web application',
    'Stock',
    `<div role="application"><div role="toolbar">${times(20, (index) => `<button>Action ${index}</button>`)}</div>
    <table>${times(
      300,
      (row) =>
        `<tr>${times(8, (column) => `<td><span>${row * column}</span></td>`)}<td><button>Edit</button></td></tr>`,
    )}</table></div>`,
  );

export const notArticles = (): SavedPage[] => [front(), results(), application()];
