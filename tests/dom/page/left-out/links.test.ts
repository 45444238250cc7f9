/** Lines, and parts of lines, that are none of the article's. */
import { describe, expect, it } from 'vitest';
import { textsIn } from '../page-texts.ts';

describe('lines that lead elsewhere', () => {
  it.each<[string, string, string[]]>([
    ['a related article', '<p><a href="/a">Huawei builds a plant</a></p>', []],
    ['a label before it', '<p><b>Lire aussi :</b> <a href="/a">La Cnil chez Huawei</a></p>', []],
    ['a day before it', '<p>29.10.2011 10:04 <a href="/a">Huawei leaves!</a></p>', []],
    ['a time before it', '<p>10:04 | <a href="/a">Huawei leaves!</a></p>', []],
    ['a sentence that is a link', '<p><a href="/a">Huawei denied it</a>.</p>', ['Huawei denied it.']],
    [
      'sentences that are links',
      '<p><a href="/a">Huawei denied it</a>. <a href="/b">ZTE denied it</a>.</p>',
      ['Huawei denied it. ZTE denied it.'],
    ],
    ['a year before a sentence', '<p>2019: <a href="/a">Huawei is sued</a>.</p>', ['2019: Huawei is sued.']],
    ['a word before it', '<p>Then <a href="/a">Huawei left!</a></p>', ['Then Huawei left!']],
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
      'what a teaser says of its article, in a box of its own behind a picture',
      '<div><h3><a href="/a">Huawei</a></h3><a href="/a"><img></a><div><p>ZTE, in short.</p></div></div><div><h3>Nokia</h3><a href="/a"><img></a><div><p>It said no.</p></div></div>',
      ['Nokia', 'It said no.'],
    ],
    [
      'sections of a text that are each about what their heading leads to, and a teaser at its end',
      `<div><p>A week.</p>${'<h2><a href="/a">Huawei</a></h2><p>It said no.</p>'.repeat(2)}<blockquote>So ZTE.</blockquote><h4><a href="/b">Nokia</a></h4><div>Eight.</div><h4><a href="/c">Ericsson</a></h4></div>`,
      ['A week.', 'Huawei', 'It said no.', 'Huawei', 'It said no.', 'So ZTE.', 'Eight.'],
    ],
    [
      'teasers one below the other',
      `<div><h2>News</h2>${'<h3><a href="/a">Huawei</a></h3><p>It said no.</p><hr>'.repeat(3)}</div>`,
      ['News'],
    ],
    [
      'who wrote an article, and what it is filed under',
      '<div>6 June 2019 in <a rel="category tag" href="/a">Networks</a>, for all</div><p>By <a href="/author/a">A. Writer</a>, who wrote from the port of Leeds</p><p>Author: <a href="mailto:a@example.org">A. Writer</a> of the Huawei desk</p>',
      [],
    ],
    [
      'a sentence about who wrote something',
      '<p>It was <a href="/author/a">A. Writer</a>, in fact.</p><p>“We never did,” Huawei told <a href="/author/a">our reporter</a>. “We will not.”</p>',
      ['It was A. Writer, in fact.', '“We never did,” Huawei told our reporter. “We will not.”'],
    ],
    [
      'an item, a caption or another site about whoever wrote something',
      '<ul><li>Huawei, as <a href="/author/a">A. Writer</a> reported in May, denies it</li></ul><figure><figcaption>Huawei in Leeds, by <a href="/author/a">A. Writer</a></figcaption></figure><p>A book of <a href="https://books.example/author/a">A. Writer</a> on ZTE, in all its detail and more</p>',
      [
        'Huawei, as A. Writer reported in May, denies it',
        'Huawei in Leeds, by A. Writer',
        'A book of A. Writer on ZTE, in all its detail and more',
      ],
    ],
    [
      'prose that begins with who wrote something',
      `<p><a href="/author/a">A. Writer</a> has followed Huawei through the courts of three countries and the parliaments of as many more, as of today</p>`,
      [
        'A. Writer has followed Huawei through the courts of three countries and the parliaments of as many more, as of today',
      ],
    ],
    [
      'what stands in a box of its own below a link of the text',
      '<h2><a href="https://huawei.example">Huawei</a></h2><div class="text"><p>It was barred.</p></div><h3><a href="/a">Statement</a></h3><blockquote><p>We never did.</p></blockquote>',
      ['It was barred.', 'We never did.'],
    ],
    [
      'teasers at the end of a text in its own box',
      `<div>${'<p>Prose.</p>'.repeat(8)}${'<h3><a href="/b">Huawei</a></h3><div>What it says of ZTE.</div>'.repeat(2)}</div>`,
      Array.from({ length: 8 }, () => 'Prose.'),
    ],
    [
      'a sentence with a link before what is quoted',
      '<p>So he <a href="/a">told Huawei</a>:</p>',
      ['So he told Huawei:'],
    ],
    [
      'a long list of links below its label',
      `<p><b>See also</b><br><a href="/a">${'Huawei said no, '.repeat(4)}</a><br><a href="/b">${'ZTE did, too, '.repeat(4)}</a></p>`,
      [],
    ],
    [
      'what it is filed under, at the edge of a line, but not who says something',
      '<div><span class="entry-category">ZTE</span> <span class="day">Monday</span></div><p><span class="author">Nokia</span> said so.</p>',
      ['Monday', 'Nokia said so.'],
    ],
    [
      'the windows of a translator',
      '<div class="skiptranslate"><h1>Huawei</h1><p>ZTE</p></div><p>Nokia</p>',
      ['Nokia'],
    ],
    [
      'who owns a picture, by its property',
      '<figcaption>A mast. <span itemprop="copyrightHolder"><span>Huawei for the Times</span></span></figcaption>',
      ['A mast.'],
    ],
    [
      'who edited it, by its property',
      '<p>Editor: <span itemprop="editor">Ann</span></p><p>Huawei</p>',
      ['Editor:', 'Huawei'],
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
