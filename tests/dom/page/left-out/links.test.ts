/** Lines, and parts of lines, that are none of the article's. */
import { describe, expect, it } from 'vitest';
import { textsIn } from '../page-texts.ts';

describe('lines that lead elsewhere', () => {
  it.each<[string, string, string[]]>([
    ['a related article', '<p><a href="/a">Huawei builds a plant</a></p>', []],
    ['a label before it', '<p><b>Lire aussi :</b> <a href="/a">La Cnil chez Huawei</a></p>', []],
    ['a list of tags', '<p><a href="/a">Huawei</a>, <a href="/b">ZTE</a></p>', []],
    ['a card', '<a href="/a"><h3>Huawei</h3><p>ZTE</p></a>', []],
    [
      'a caption in a link to its larger picture',
      '<a href="/a.jpg"><div>Huawei in Leeds</div></a><a href="/b" class="js-lightbox"><p>ZTE, too</p></a>',
      ['Huawei in Leeds', 'ZTE, too'],
    ],
    [
      'what a teaser says of its article',
      '<div><h3><a href="/a">Huawei</a></h3><p>ZTE, in short.</p></div>',
      [],
    ],
    [
      'a section whose heading has a link',
      '<h3><a href="/a">Huawei</a></h3><p>It said no.</p><p>ZTE did, too.</p><h3>The <a href="/a">case</a></h3><div>So Nokia.</div>',
      ['It said no.', 'ZTE did, too.', 'The case', 'So Nokia.'],
    ],
    [
      'who owns a picture, by its property',
      '<figcaption>A mast. <span itemprop="copyrightHolder"><span>Huawei for the Times</span></span></figcaption>',
      ['A mast.'],
    ],
    ['a heading of a teaser', '<h3><a href="/a">Huawei</a></h3>', []],
    ['a sentence with a link', '<p><a href="/a">Huawei</a> said no.</p>', ['Huawei said no.']],
    [
      'a short sentence that ends',
      '<p>It was <a href="/a">Huawei, again</a>.</p>',
      ['It was Huawei, again.'],
    ],
    ['the headline', '<h1><a href="/a">Huawei</a></h1>', ['Huawei']],
    [
      'teasers, each with a headline of its own',
      '<h1>News</h1><h1><a href="/a">Huawei</a></h1><h1><a href="/b">ZTE</a></h1><h1><a href="/c">Nokia</a></h1>',
      ['News', 'Huawei'],
    ],
    [
      'a day before it, as pages break their lines',
      `<p>6 June: <a href="/a">\n${' '.repeat(60)}Huawei builds a plant that makes masts for all\n${' '.repeat(60)}</a>\n</p>`,
      [],
    ],
    [
      'a picture that leads elsewhere',
      '<p><svg><a href="/a"><text>ZTE</text></a></svg> Huawei</p>',
      ['Huawei'],
    ],
    [
      'some of the lines that breaks part',
      '<div>Huawei said no.<br><br><b>ZTE waits</b><br><br><a href="/a">Nokia, too</a><br><br>So <a href="/b">the paper that is called the Times of the Port</a> says.</div>',
      ['Huawei said no.', 'ZTE waits', 'So the paper that is called the Times of the Port says.'],
    ],
    [
      'a credit in the line of a caption',
      '<figcaption>A mast in Leeds. <span class="photo-credit">Huawei / ANP</span></figcaption><p>So <span class="lead">ZTE</span> said.</p>',
      ['A mast in Leeds.', 'So ZTE said.'],
    ],
    [
      'a credit in a line with no name of its own',
      '<div><p>A mast. <b class="photo-credit">Huawei/AP</b></p><div>In Leeds <span class="img_source">ZTE</span></div></div>',
      ['A mast.', 'In Leeds'],
    ],
    [
      'a name in a sentence that is marked up as one, and a source in the midst of it',
      '<p>So <span class="company-profile">Huawei</span> met <span class="source">ZTE</span>, says <a href="/a">a paper that is<span class="visually-hidden">(new tab)</span></a> old.</p>',
      ['So Huawei met ZTE, says a paper that is old.'],
    ],
    [
      'what only screen readers hear, glued to a caption',
      '<figcaption><span class="off-screen">Media caption</span>Huawei in Leeds</figcaption>',
      ['Huawei in Leeds'],
    ],
    ['the same page by another scheme', '<p><a href="X">Huawei</a></p>', ['Huawei']],
    ['a place in the page', '<p><a href="#a">Huawei</a></p>', ['Huawei']],
    ['a link without an address', '<p><a>Huawei</a></p>', ['Huawei']],
    [
      'a paragraph in a link',
      `<p><a href="/a">${'Huawei said. '.repeat(20)}</a></p>`,
      ['Huawei said. '.repeat(20).trim()],
    ],
  ])('%s', (_what, html, texts) => {
    const here = location.href.replace(/^https?:/, location.protocol === 'http:' ? 'https:' : 'http:');
    expect(textsIn(html.replace('"X"', `"${here}"`))).toEqual(texts);
  });
});
