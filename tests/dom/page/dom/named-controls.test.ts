/** A form's own properties go by the names of its controls first. */
import { expect, it } from 'vitest';
import { isArticle } from '../../../../utils/page/article/is-article.ts';
import { publishedOf } from '../../../../utils/page/published/published.ts';
import { find, showPage } from '../page.ts';
import { painted, startReader } from '../reading.ts';

const PROSE = 'A sentence of some length, such as an article has. '.repeat(20);

/** What is asked of elements anywhere in utils/page. */
const NAMES = [
  'attributes',
  'checkVisibility',
  'childNodes',
  'children',
  'className',
  'closest',
  'compareDocumentPosition',
  'contains',
  'firstChild',
  'firstElementChild',
  'getAttribute',
  'getRootNode',
  'hasAttribute',
  'id',
  'isConnected',
  'lang',
  'localName',
  'matches',
  'nextElementSibling',
  'nextSibling',
  'nodeName',
  'nodeType',
  'ownerDocument',
  'parentElement',
  'parentNode',
  'previousElementSibling',
  'previousSibling',
  'querySelector',
  'querySelectorAll',
  'shadowRoot',
  'textContent',
];

it.each(NAMES)('an article in a form, and beside one, with a control that is called %s', async (name) => {
  for (const page of [
    `<form><h1>Huawei</h1><br><input name="${name}"><div><p>ZTE. ${PROSE}</p></div></form>`,
    `<article><h1>Huawei</h1><p>ZTE. ${PROSE}</p><form><input name="${name}"><p>core</p></form></article>`,
  ]) {
    showPage(page);
    expect(isArticle(document)).toBe(true);
    expect(publishedOf(document)).toBeNull();
    const { reader } = startReader();
    await reader.readAll();
    expect(painted()).toEqual(['Huawei', 'ZTE']);
    find('p').textContent = `Orange. ${PROSE}`;
    await reader.readChanged([find('p'), find('form'), find('input')]);
    expect(painted()).toEqual(['Huawei', 'Orange']);
  }
});

it.each(NAMES)('a date line in a short form with a control that is called %s', (name) => {
  showPage(
    `<article><h1>Huawei</h1><form><h2>By the desk</h2><input name="${name}"><span>Published 12 March 2024</span></form><p>ZTE. ${PROSE}</p></article>`,
  );
  expect(publishedOf(document)).toBe('2024-03-12');
});

it.each(NAMES)('a credit before a form with a control that is called %s', async (name) => {
  showPage(
    `<article><p>ZTE. ${PROSE}</p><div>core. ${PROSE}<br>A line. <span class="credit">Huawei</span><form><input name="${name}"></form></div></article>`,
  );
  const { reader } = startReader();
  await reader.readAll();
  expect(painted()).toEqual(['ZTE', 'core']);
});
