/** A form's own properties go by the names of its controls first. */
import { expect, it } from 'vitest';
import { isArticle } from '../../../../utils/page/article/is-article.ts';
import { addToHead, find, showPage } from '../page.ts';
import { dayOf } from '../published/day-of.ts';
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
    expect(dayOf(document)).toBeNull();
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
  expect(dayOf(document)).toBe('2024-03-12');
});

it.each(NAMES)('a credit before a form with a control that is called %s', async (name) => {
  showPage(
    `<article><p>ZTE. ${PROSE}</p><div>core. ${PROSE}<br>A line. <span class="credit">Huawei</span><form><input name="${name}"></form></div><div>A line.<form>Orange<input name="${name}"></form></div></article>`,
  );
  const { reader } = startReader();
  await reader.readAll();
  expect(painted()).toEqual(['ZTE', 'core']);
});

it.each(NAMES)('text with a link right in a page’s form with a control that is called %s', async (name) => {
  showPage(
    `<form lang="en"><h1>Huawei</h1><input name="${name}">ZTE, says <a href="/a">a paper</a>, is out.<div><p>core. ${PROSE}</p></div></form>`,
  );
  const { reader } = startReader();
  await reader.readAll();
  expect(painted()).toEqual(['Huawei', 'ZTE', 'core']);
});

it.each(NAMES)('articles right in forms with a control that is called %s', async (name) => {
  showPage(
    `<h1>Huawei is out of the networks of the north</h1><div><p>Orange</p><form><input name="${name}"><article><p>ZTE. ${PROSE}</p></article></form></div><form><input name="${name}"></form>`,
  );
  const { reader } = startReader();
  await reader.readAll();
  expect(painted()).toEqual(['Huawei', 'Orange', 'ZTE']);
  await reader.readChanged([...document.querySelectorAll('form')]);
  expect(painted()).toEqual(['Huawei', 'Orange', 'ZTE']);
});

it.each(NAMES)('paragraphs right in a form, among teasers, with a control that is called %s', (name) => {
  const teasers = '<h3><a href="/a">Another story</a></h3>'.repeat(12);
  showPage(`<form><input name="${name}">${`<p>${PROSE}</p>`.repeat(6)}</form>${teasers}`);
  const { href } = location;
  history.replaceState(null, '', '/story');
  expect(isArticle(document)).toBe(true);
  history.replaceState(null, '', href);
});

it.each(NAMES)('dates right in forms with a control that is called %s', (name) => {
  const form = (text: string) => `<form><h2>By the desk</h2><input name="${name}">${text}</form>`;
  showPage(`<article><h1>Huawei</h1>${form('12 March 2024')}<p>ZTE. ${PROSE}</p></article>`);
  expect(dayOf(document)).toBe('2024-03-12');
  showPage(
    `<form><input name="${name}"><h1>Huawei</h1>${'<div>12 March 2024</div>'.repeat(3)}<p>ZTE. ${PROSE}</p></form>`,
  );
  expect(dayOf(document)).toBe('2024-03-12');
});

it.each(NAMES)('a headline right in a form with a control that is called %s', (name) => {
  addToHead('<meta property="og:title" content="Huawei is out of the networks">');
  showPage(
    `<form><input name="${name}">Huawei is out of the networks</form><div>12 March 2024</div><p>ZTE. ${PROSE}</p>`,
  );
  expect(dayOf(document)).toBe('2024-03-12');
});
