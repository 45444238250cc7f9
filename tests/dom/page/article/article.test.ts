import { afterEach, describe, expect, it } from 'vitest';
import { findArticle } from '../../../../utils/page/article/article.ts';
import { languageOf } from '../../../../utils/page/article/language.ts';
import { addToHead, find, showPage } from '../page.ts';

const SENTENCE = 'One of several sentences about a network, told at some length, with a comma or two. ';
const LONG = `<p>${SENTENCE.repeat(4)}</p>`.repeat(6);

describe('the article of a page', () => {
  it.each<[string, string]>([
    ['an article element', `<article id="x">${LONG}</article>`],
    ['the longest of several', `<article><p>Short.</p></article><article id="x">${LONG}</article>`],
    ['an article by its role', `<div role="article" id="x">${LONG}</div>`],
    ['an article by its microdata', `<div id="x" itemprop="articleBody">${LONG}</div><p>Short.</p>`],
    [
      'the main part where only teasers are articles',
      `<main id="x"><article><p>Read on.</p></article>${LONG}</main>`,
    ],
    ['the main part where there is no article', `<main id="x">${LONG}</main><nav><p>Home</p></nav>`],
    ['the article within the main part', `<main><article id="x">${LONG}</article><p>Related</p></main>`],
    [
      'the one that is shown, not its copy for search engines',
      `<div style="display: none"><article><div itemprop="articleBody">${LONG}${LONG}</div></article></div><main id="x"><h1>A</h1><div>${LONG}</div><article><p>A teaser.</p></article></main>`,
    ],
    ['text without paragraphs', `<article id="x">${'A line of text.<br>'.repeat(40)}</article>`],
  ])('is %s', (_what, html) => {
    showPage(html);
    expect(findArticle(document).id).toBe('x');
  });

  it.each<[string, string]>([
    [
      'beside lists of links',
      `<div><ul><li><a href="/">Home</a></li></ul></div><div id="x"><h1>A</h1>${LONG}</div>`,
    ],
    [
      'below a headline, with little beside it',
      `<div id="x"><div><h1>A</h1><p>A summary.</p></div><div>${LONG}</div></div><div>${'A link. '.repeat(40)}</div>`,
    ],
    [
      'with its first paragraph, which stands in an element of its own',
      `<div id="x"><h1>A</h1><div><p>${SENTENCE.repeat(4)}</p></div><div>${LONG}</div></div><div>${'A link. '.repeat(40)}</div>`,
    ],
    [
      'with what it ends with: a list of what was decided, captions',
      `<div id="x"><h1>A</h1><div>${LONG}</div><ul>${`<li>${SENTENCE}</li>`.repeat(5)}</ul></div>`,
    ],
    [
      'with its second part, of the same class',
      `<div id="x"><h1>A</h1><div class="story-text">${LONG}</div><div class="ad"></div><div class="story-text"><p>${SENTENCE.repeat(3)}<a href="/b">B</a></p></div></div>`,
    ],
    [
      'without what a page asks of its readers below it',
      `<div><h1>A</h1><div id="x">${LONG}</div><div><p>${'Log in to read more of this. '.repeat(12)}<a href="/in">Log in</a></p></div></div>`,
    ],
    [
      'apart from its headline, where much else stands beside it',
      `<div><h1>A</h1><div>${'<a href="/">A link</a> '.repeat(200)}</div><div id="x">${LONG}</div></div>`,
    ],
    [
      'in lines that are no paragraphs',
      `<div id="x">${`${SENTENCE}<br><br>`.repeat(20)}</div><div><p>© A paper.</p></div>`,
    ],
    [
      'in lines that are no paragraphs, in front of comments that are',
      `<div id="x">${`${SENTENCE}<br><br>`.repeat(20)}</div><div><div class="comment">${LONG.repeat(2)}</div></div>`,
    ],
    [
      'in front of comments that are marked up as articles',
      `<div id="x"><h1>A</h1>${LONG}</div><div class="comments"><article>${LONG.repeat(3)}</article></div>`,
    ],
    [
      'of an opinion that is called a comment',
      `<div class="comment"><article id="x"><h1>A</h1>${LONG}</article></div><div>${LONG}</div>`,
    ],
    [
      'of an opinion that is called so, where its headline stands elsewhere',
      `<h1>A</h1><div class="comment"><article id="x">${LONG}</article></div><div><p>© A paper.</p></div>`,
    ],
    [
      'of an article marked up in parts, among teasers and comments that are marked up so, too',
      `<div><div id="x"><article><p>${SENTENCE}</p></article><div>Advert</div><article>${LONG}</article></div>` +
        `<article><h3><a href="/b">B</a></h3><p>Another.</p></article><article class="comment">${LONG}</article></div>`,
    ],
    [
      'of an article whose parts are named so, with little else between them',
      `<div id="x"><div itemprop="articleBody">${LONG}</div><p>Advert</p><div itemprop="articleBody">${LONG}</div></div>`,
    ],
    [
      'of one article before another that goes on below it',
      `<main><article id="x"><h1>A</h1>${LONG}${LONG}</article><article><h1>B</h1>${LONG}</article></main>`,
    ],
    [
      'of one story before the next, whose bodies are named the same',
      `<main><div><h1>A</h1><div itemprop="articleBody" class="b" id="x">${LONG}${LONG}</div></div><div><h1>B</h1><div itemprop="articleBody" class="b">${LONG}</div></div></main>`,
    ],
    [
      'of an article far from another without a class',
      `<div><article id="x">${LONG}</article></div><footer><article><p>${SENTENCE}</p></article></footer>`,
    ],
    [
      'of an article whose teasers are marked up so, without much between them',
      `<main><article id="x">${LONG}</article><article><h2><a href="/b">B</a></h2><p>${SENTENCE}</p></article></main>`,
    ],
    [
      'of an article marked up in parts with more than an advert between them',
      `<main><article id="x">${LONG}</article><div><p>${SENTENCE.repeat(6)}</p><p>${SENTENCE.repeat(6)}</p></div><article><p>${SENTENCE}</p></article></main>`,
    ],
    [
      'of the longest of many that are marked up the same way',
      `<div><article id="x">${LONG}${LONG}${LONG}</article>${`<article><p>${SENTENCE}</p></article>`.repeat(30)}</div>`,
    ],
    [
      'in a form about the page, whose controls go by the names of its properties',
      `<form><input name="children"><div><ul><li><a href="/">Home</a></li></ul></div><div id="x"><h1>A</h1>${LONG}</div></form>`,
    ],
    [
      'beside what is not read: a footer, a consent box',
      `<div><div id="x"><h1>A</h1>${LONG}</div><div id="footer"><p>${SENTENCE.repeat(3)}</p></div><div class="gdpr"><p>${SENTENCE.repeat(2)}</p></div></div>`,
    ],
    [
      'beside a menu whose source has more indents than words',
      `<div><div>${`<p><a href="/">A</a>${' '.repeat(80)}\n${' '.repeat(80)}</p>`.repeat(5)}</div><div id="x">${LONG}</div></div>`,
    ],
    [
      'beside summaries that lead to other stories, in lines that are no paragraphs',
      `<div><div id="x">${`${SENTENCE}<br><br>`.repeat(15)}</div><div>${`<a href="/b">${SENTENCE.repeat(2)}</a><br>`.repeat(4)}</div></div>`,
    ],
    [
      'in lines that are no paragraphs, where most that are stand in what is not read',
      `<div id="x">${`${SENTENCE}<br><br>`.repeat(20)}</div><div><p>${SENTENCE.repeat(2)}</p></div><div class="newsletter">${`<p>${SENTENCE}</p>`.repeat(19)}</div>`,
    ],
    [
      'in lines that are no paragraphs, in what is named like something that is not read',
      `<div class="popup"><div id="x">${`${SENTENCE}<br><br>`.repeat(20)}</div></div>`,
    ],
    [
      'that stands in what is named like something that is not read',
      `<div class="popup"><div id="x"><h1>A</h1>${`<p>${SENTENCE}</p>`.repeat(20)}</div></div>`,
    ],
    [
      'below a heading in what stands behind it',
      `<div id="x">${LONG}</div><div><h1>Original text</h1></div>`,
    ],
    [
      'that stands in one paragraph, but for its first',
      `<div><div id="x"><p>Said in short.</p><p>${`${SENTENCE}<br><br>`.repeat(30)}</p></div><div>${`<a href="/b">B</a><br>`.repeat(9)}</div></div>`,
    ],
    ['in several parts', `<div id="x"><section>${LONG}</section><section>${LONG}</section></div>`],
  ])('is the column of prose %s', (_what, html) => {
    showPage(html);
    expect(findArticle(document).id).toBe('x');
  });

  it('is the column below the name of a blog, where the page names another heading in its title', () => {
    const headline = 'What was sold at the auction';
    const blog = `<div id="y"><div><h1>The name of a blog</h1></div><div id="x"><h3>${headline}</h3><p>By</p>${LONG}</div></div>`;
    showPage(blog);
    expect(findArticle(document).id).toBe('y');
    document.title = headline;
    showPage(blog);
    expect(findArticle(document).id).toBe('x');
    document.title = '';
  });

  it('is the column with its headline, where something in it says the same', () => {
    document.title = 'What was sold at the auction';
    showPage(
      `<div id="x"><h1>${document.title}</h1><div><div class="share-title">${document.title}</div>${LONG}</div></div>`,
    );
    expect(findArticle(document).id).toBe('x');
    document.title = '';
  });

  it('is the body of a page without any text', () => {
    showPage('');
    expect(findArticle(document)).toBe(document.body);
  });

  it('is the document itself where it has no body', () => {
    const image = new DOMParser().parseFromString(
      '<svg xmlns="http://www.w3.org/2000/svg"/>',
      'image/svg+xml',
    );
    expect(findArticle(image)).toBe(image.documentElement);
  });
});

describe('the language of an article', () => {
  afterEach(() => document.documentElement.removeAttribute('lang'));

  it.each<[string, string | null]>([
    ['en', 'en'],
    ['pt-BR', 'pt-BR'],
    ['zh_Hant', 'zh-Hant'],
    [' de ', 'de'],
    ['', null],
    ['English', null],
    ['{{lang}}', null],
    [`en${'-latn'.repeat(7)}`, null],
  ])('lang="%s": %s', (lang, language) => {
    showPage(`<article lang="${lang}">${LONG}</article>`);
    expect(languageOf(find('article'))).toBe(language);
  });

  it('is the nearest that is declared', () => {
    document.documentElement.lang = 'en';
    showPage(`<main lang="fr"><article>${LONG}</article></main>`);
    expect(languageOf(find('article'))).toBe('fr');
    expect(languageOf(document.body)).toBe('en');
  });

  it('is that of its metadata where no element declares one', () => {
    showPage(`<article>${LONG}</article>`);
    expect(languageOf(find('article'))).toBeNull();
    addToHead('<meta property="og:locale" content="es_ES">');
    expect(languageOf(find('article'))).toBe('es-ES');
  });

  it.each([
    ['<meta http-equiv="Content-Language" content="de, en">', 'de'],
    ['<meta name="language" content="fr">', 'fr'],
    ['<meta name="language" content="German">', null],
  ])('is what old metadata says: %s', (head, language) => {
    showPage(`<article>${LONG}</article>`);
    addToHead(head);
    expect(languageOf(find('article'))).toBe(language);
  });
});
