/** Where the day of publication stands on a page, and which of several days is it. */
import { describe, expect, test } from 'vitest';
import { dayOf } from './day-of.ts';

const TITLE = 'A network for the whole valley';
const PROSE =
  '<p>The council met on 14 May 2017 and put the matter off, as it had done on 3 March 2016, to the regret of all.</p>'.repeat(
    4,
  );
const DAY = '2018-11-23';

function dayOn(body: string, { head = '', lang = 'en-US' } = {}): string | null {
  const html = `<!doctype html><html lang="${lang}"><head><title>${TITLE}</title>${head}</head><body>${body}</body></html>`;
  return dayOf(new DOMParser().parseFromString(html, 'text/html'));
}

const at = (path: string): string => `<link rel="canonical" href="https://news.example${path}">`;
const meta = (name: string, content: string): string => `<meta name="${name}" content="${content}">`;
const event = (startDate: string): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'MusicEvent', startDate })}</script>`;
/** Tools between a headline and what is below, as long as `units` of text. */
const tools = (units: number): string => `<div>${'Share '.repeat(units / 6)}</div>`;

describe('the line that tells the day', () => {
  test.each([
    [
      'with the time of its last change behind it',
      `<h1>${TITLE}</h1><div class="when">November 23, 2018 - Updated 1837 PKT</div>${PROSE}`,
    ],
    [
      'between breaks, right in the column',
      `<div><h1>${TITLE}</h1>Filed under: <a href="/n">Networks</a><br>Article date: Nov 23, 2018 - 0:00 PST<br><br>${PROSE}</div>`,
    ],
    [
      'behind a day of the week and an abbreviated month',
      `<h1>${TITLE}</h1><div>| Fri Nov. 23, 2018 1:04 PM PST</div>${PROSE}`,
    ],
    [
      'in an element with other lines',
      `<h1>${TITLE}</h1><div><b>Nov 23, 2018</b> source: <b>Wire</b><br>${'A link to more of this. '.repeat(8)}</div>${PROSE}`,
    ],
    [
      'behind the name of who wrote, far below the headline',
      `<h2>${TITLE}</h2>${tools(700)}<div><div><span><a href="/n">News</a></span> <span>By <span><a href="/a">Ana Writer</a></span> Nov. 23, 2018 5:16 pm</span></div></div>${PROSE}`,
    ],
    [
      'nothing but the day, in the article, far below the headline',
      `<article><h1>${TITLE}</h1>${tools(900)}<p>November 23, 2018</p>${PROSE}</article>`,
    ],
    [
      'beside the number of comments',
      `<h1>${TITLE}</h1><div class="bylineComments"><p>7:01AM 23 Nov 2018</p><p>14 comments</p></div>${PROSE}`,
    ],
    [
      "behind the entry's text, outside of it",
      `<div class="hentry"><div class="entry-content"><h2>${TITLE}</h2>${PROSE.repeat(4)}</div><div class="foot"><span class="published"><a href="/x">Fri 2018-11-23 13:44:00</a></span></div></div>`,
    ],
    [
      'in notes beside the text, marked up',
      `<article><h1>${TITLE}</h1>${PROSE}<aside><p>Ana — <time datetime="2018-11-23" itemprop="datePublished">23rd</time></p></aside></article>`,
    ],
    [
      'in front of the first sentence, below paragraphs of the page',
      `<div id="all">${`<p>${'A line of the page about itself. '.repeat(3)}</p>`.repeat(7)}<h2>${TITLE}</h2><p>Nov. 23, 2018 -- A network for the whole valley is to be built, the council said, and did not say when.</p></div>`,
    ],
  ])('%s', (_, body) => {
    expect(dayOn(body)).toBe(DAY);
  });
});

describe('of two days, one behind the other', () => {
  const SEEN = `<h1>${TITLE}</h1><p>Published: November 23, 2018</p>${PROSE}`;

  test.each([
    ["the printed paper's in the address", SEEN, at('/2018/11/24/valley/network.html')],
    [
      "the printed paper's in the address, and a day without a time",
      SEEN,
      at('/2018/11/24/valley/network.html') + meta('datePublished', '2018-11-23'),
    ],
    [
      'a line with the time of a change, of the day after the address',
      `<h1>${TITLE}</h1><div class="stamp">Saturday, November 24, 2018, last update 02:21 (GMT+0400)</div>${PROSE}`,
      at('/2018/11/23/network/'),
    ],
    ["the draft's in the address", SEEN, at('/2018/11/22/network.html')],
    ['the day without a time, where it is still yesterday', SEEN, meta('pubdate', '2018-11-24')],
    [
      'an address that agrees with the stamp, and a line of the day after',
      `<h1>${TITLE}</h1><p>Posted November 24, 2018</p>${PROSE}`,
      at('/2018/11/23/network/') + meta('sailthru.date', '2018-11-23'),
    ],
  ])('%s', (_, body, head) => {
    expect(dayOn(body, { head })).toBe(DAY);
  });

  const TODAY = 'Saturday, November 24, 2018';
  const MASTHEAD = `<div class="top"><a href="/">Home</a> <div class="date">${TODAY}</div></div>`;

  test.each([
    ["a masthead's", `${MASTHEAD}<h1>${TITLE}</h1><p>By Ana Writer</p>${PROSE}`],
    ["a plain line's", `<div>${TODAY}</div><h1>${TITLE}</h1>${PROSE}`],
    ["another story's", `<h1>${TITLE}</h1>${PROSE}<div><p>November 24, 2018</p><p>Another story</p></div>`],
  ])('not %s, of which nothing is said', (_, body) => {
    expect(dayOn(body, { head: at('/2018/11/23/network/') })).toBe(DAY);
    expect(dayOn(body, { head: meta('datePublished', DAY) })).toBe(DAY);
  });

  test('a line of which nothing is said, of the day before one without a time: it can be no masthead', () => {
    const body = `<h1>${TITLE}</h1><div class="date">November 23, 2018</div>${PROSE}`;
    expect(dayOn(body, { head: meta('datePublished', '2018-11-24') })).toBe(DAY);
  });

  test("the writer's line, where the address has the printed paper's", () => {
    const body = `${MASTHEAD}<h1>${TITLE}</h1><p>By Ana Writer, November 23, 2018</p>${PROSE}`;
    expect(dayOn(body, { head: at('/2018/11/24/network/') })).toBe(DAY);
  });

  test('an address of another week is not read off what stands beside the headline', () => {
    expect(dayOn(SEEN, { head: at('/2018/11/02/network/') })).toBe('2018-11-02');
  });
});

describe('a day in front of the first sentence', () => {
  const REST =
    'the council put the matter off, to the regret of all who were there and of many who were not.';

  test.each([
    ['en', 'BERLIN, November 23, 2018 (Reuters) - ', DAY],
    ['en', 'November 23, 2018 - ', DAY],
    ['en', 'On November 23, 2018 (a Friday) ', null],
    ['hu', 'A testület 2018. november 23-án ', null],
    ['hr', 'Dana 23. studenoga 2018. ', null],
  ])('%s: %s', (lang, start, day) => {
    expect(dayOn(`<article><h1>${TITLE}</h1><p>${start}${REST}</p></article>`, { lang })).toBe(day);
  });
});

describe('days of something else', () => {
  const list = (days: string[]): string =>
    `<ul>${days.map((day) => `<li><time>${day}</time> <a href="/x">Town hall</a></li>`).join('')}</ul>`;

  test.each([
    [
      'concerts',
      `<h1>${TITLE}</h1>${list(['October 26, 2018', 'October 27, 2018', 'October 29, 2018'])}${PROSE}`,
    ],
    [
      'news beside the article, marked alike, all of one day',
      `<div><div class="story"><h1>${TITLE}</h1>${PROSE}</div></div><div>${tools(300)}${'<div><a href="/x">Another story</a><span class="publishDate">11/25/2018, 9:14 a.m.</span></div>'.repeat(4)}</div>`,
    ],
    [
      "each article's own, on a page of several",
      `<div><h1>${TITLE}</h1></div><div>${`<h2>A part</h2><div class="byline">By Ana Writer November 25, 2018</div>${PROSE}`.repeat(3)}</div>`,
    ],
    [
      "a caption's, in what is called by a date's name",
      `<h1>${TITLE}</h1><div class="details"><span>Masts were put up in the valley for the first network, May 15, 2017.</span></div>${PROSE}`,
    ],
    [
      "a teaser's",
      `<h1>${TITLE}</h1><a href="/x">Sat Apr 14, 2018 High Watt, Nashville, Tennessee</a>${PROSE}`,
    ],
  ])('%s', (_, body) => {
    expect(dayOn(body)).toBeNull();
  });

  test.each([
    ['de', 'Gültig bis 23.11.2018'],
    ['de', 'Ab Freitag, 23.11.2018'],
    ['en', 'Open until 23 November 2018'],
    ['es', 'Hasta el 23 de noviembre de 2018'],
    ['fr', 'À partir du 23 novembre 2018'],
    ['it', 'Domande entro il 23 novembre 2018'],
    ['nl', 'Tot en met 23 november 2018'],
    ['pt', 'Até 23 de novembro de 2018'],
    ['ru', 'Приём заявок до 23 ноября 2018'],
    ['pl', 'Zgłoszenia do dnia 23 listopada 2018'],
  ])('the end, or the beginning, of a time: %s, %s', (lang, line) => {
    expect(dayOn(`<h1>${TITLE}</h1><p>${line}</p>${PROSE}`, { lang })).toBeNull();
  });

  test.each([
    ['de', 'Do 22.11.2018', '2018-11-22'],
    ['de', 'Von Jan Abel, 23.11.2018', DAY],
    ['en', 'Bis, 23 November 2018', DAY],
  ])('but not what looks like it: %s, %s', (lang, line, day) => {
    expect(dayOn(`<h1>${TITLE}</h1><p>${line}</p>${PROSE}`, { lang })).toBe(day);
  });

  test("an event's, which the page's data tells", () => {
    const body = `<h1>${TITLE}</h1><p>Friday, November 23, 2018</p>${PROSE}`;
    expect(dayOn(body)).toBe(DAY);
    expect(dayOn(body, { head: event('2018-11-23T19:00:00') })).toBeNull();
    expect(dayOn(body, { head: event('2018-12-01T19:00:00') })).toBe(DAY);
  });

  test.each(['BroadcastEvent', 'PublicationEvent', 'OnDemandEvent'])('but not that of a %s', (type) => {
    const episode = { '@type': 'RadioEpisode', publication: { '@type': type, startDate: DAY } };
    const head = `<script type="application/ld+json">${JSON.stringify(episode)}</script>`;
    expect(dayOn(`<h1>${TITLE}</h1><p>Friday, November 23, 2018</p>${PROSE}`, { head })).toBe(DAY);
  });

  test.each([
    ['in the head of the page', `<header><h1>${TITLE}</h1></header>`],
    ['beside the text', `<h1>${TITLE}</h1>`],
  ])('two more in the text of an article whose headline is %s', (_, headline) => {
    const story = (day: string) => `<time>${day}</time>`;
    const more = story('November 20, 2018') + story('November 21, 2018');
    const cards = '<div><time>November 20, 2018</time><a href="/x">Another</a></div>'.repeat(2);
    for (const others of [more, cards])
      expect(
        dayOn(`${headline}<div class="content">${story('November 23, 2018')}${PROSE}${others}</div>`),
      ).toBe(DAY);
  });

  test('one of a list, and the line of the article, marked alike', () => {
    const others = list(['October 26, 2018', 'October 27, 2018', 'October 29, 2018']);
    expect(dayOn(`<div><h1>${TITLE}</h1><time>November 23, 2018</time>${PROSE}</div>${others}`)).toBe(DAY);
  });
});

describe('what a page says of its language, and the language of its text', () => {
  const TEXTS: Record<string, string> = {
    en: 'The council put the matter off, and nobody could say what the network is going to cost, to the regret of all who were there.',
    es: 'El ayuntamiento decidió ampliar la red de fibra óptica, pero desde entonces, según fuentes municipales, se ha avanzado muy poco.',
    ar: 'قرر المجلس البلدي توسيع شبكة الألياف الضوئية، ومنذ ذلك الحين لم ينجز الكثير بحسب البلدية وهو ما يثير غضب كثير من السكان.',
    fa: 'شورای شهر تصمیم گرفت شبکه فیبر نوری را گسترش دهد؛ از آن زمان به گفته شهرداری کار زیادی انجام نشده و ساکنان خشمگین‌اند.',
    th: 'สภาเทศบาลมีมติให้ขยายโครงข่ายใยแก้วนำแสง แต่ตั้งแต่นั้นมาตามข้อมูลของเทศบาลมีความคืบหน้าน้อยมาก',
    ru: 'Городской совет решил расширить оптоволоконную сеть; с тех пор, по данным администрации, сделано немного.',
  };

  test.each([
    ['es', 'en-US', '05/06/2018', '2018-06-05'],
    ['es', '', '05/06/2018', '2018-06-05'],
    ['ar', 'en-US', '05/06/2018', '2018-06-05'],
    ['ru', '', '05/06/2018', '2018-06-05'],
    ['th', 'en-US', '5 มิถุนายน 2561', '2018-06-05'],
    ['th', '', '05/06/2561', '2018-06-05'],
    ['fa', 'en-US', '۱۳۹۷/۰۳/۱۵', '2018-06-05'],
    ['en', 'en-US', '05/06/2018', '2018-05-06'],
    ['en', '', '05/06/2018', null],
    ['en', 'de', '05/06/2018', '2018-06-05'],
  ])('%s in "%s": %s', (text, lang, date, day) => {
    const prose = `<p>${TEXTS[text]}</p>`.repeat(4);
    expect(dayOn(`<article><h1>${TITLE}</h1><p class="date">${date}</p>${prose}</article>`, { lang })).toBe(
      day,
    );
  });
});

describe('a headline that is no heading', () => {
  const MASTHEAD = '<div class="top"><span class="fecha">Saturday, November 24, 2018</span></div>';

  test.each([
    ['a line of its own', `${MASTHEAD}<div class="tit">${TITLE}</div><div>November 23, 2018</div>${PROSE}`],
    [
      'a cell of a table',
      `${MASTHEAD}<table><tr><td><b>${TITLE}</b></td></tr><tr><td>November 23, 2018</td></tr><tr><td>${PROSE}</td></tr></table>`,
    ],
  ])('%s', (_, body) => {
    expect(dayOn(body)).toBe(DAY);
  });

  test("under a heading that is the paper's name, which its title has, too", () => {
    const head = `<meta property="og:title" content="${TITLE} - Talpost24">`;
    const body = `<h1>Talpost24</h1>${MASTHEAD}<div class="tit">${TITLE}</div><p>November 23, 2018</p>${PROSE}`;
    expect(dayOn(body, { head })).toBe(DAY);
  });

  test('what leads to another page is none', () => {
    const body = `<h1>The Valley</h1><p>November 23, 2018</p>${PROSE}<p><a href="/x">${TITLE}</a></p><p>By Ana Writer, May 5, 2018</p>`;
    expect(dayOn(body)).toBe(DAY);
  });

  test.each([
    ['above it', (name: string, story: string) => `<div>${name} <i>December 1, 2018</i></div>${story}`],
    ['below it', (name: string, story: string) => `${story}<div>${name} December 1, 2018</div>`],
  ])("nor is the paper's name, longer than the headline, %s", (_, around) => {
    const name = 'The Mid-Valley Mercury and Gazette';
    const story = `<div><h1>New wires</h1><div>November 23, 2018</div>${PROSE}</div>`;
    const head = `<meta property="og:title" content="New wires | ${name}">`;
    expect(dayOn(around(`<b>${name}</b>`, story), { head })).toBe(DAY);
  });
});

describe("others' days", () => {
  test.each([
    [
      'of a list in front of the article',
      `<div><div><h3>Latest</h3>${['20', '19', '18'].map((day) => `<div><a href="/x">Another</a> <span>11/${day}/2018</span></div>`).join('')}</div><div><h1>${TITLE}</h1><div class="x">November 23, 2018</div>${PROSE}</div></div>`,
    ],
    [
      'above the article and amid its prose',
      `<div><span>11/25/2018</span> Weather</div><div><h1>${TITLE}</h1><div class="x">November 23, 2018</div>${PROSE}<div><b>Read also</b> <div><a href="/x">Another</a> <i>11/20/2018</i></div></div>${PROSE}</div>`,
    ],
  ])('%s do not make a chronicle of it', (_, body) => {
    expect(dayOn(body)).toBe(DAY);
  });
});

describe('the day of something else, below the article', () => {
  test('far below it, in what is called a kind of post', () => {
    const far = `<div>${tools(600)}<ul class="post-update"><li>12 February 2020</li></ul></div>`;
    expect(dayOn(`<article><h1>${TITLE}</h1>${PROSE}</article>${far}`)).toBeNull();
  });

  test.each([
    ['pl', 'Zamówienia publiczne 20.03.2019'],
    ['pl', 'Udostępnij 20.03.2019'],
    ['pl', 'Wprowadzenie 5G: 20.03.2019'],
    ['cs', 'Publicistika 20.03.2019'],
    ['pl', 'Publicystyka 20.03.2019'],
    ['ro', 'Publicitate 20.03.2019'],
  ])('%s: %s', (lang, line) => {
    const body = `<h1>${TITLE}</h1><p class="date">23.11.2018</p>${PROSE}<div>${line}</div>`;
    expect(dayOn(body, { lang })).toBe(DAY);
  });
});

describe('a title with a day behind a number', () => {
  test.each(['Covid-19 - 23 November 2018 - The Valley', 'Windows 10 - 23 November 2018'])('%s', (title) => {
    const page = `<!doctype html><html lang="en"><title>${title}</title><body>${PROSE}</body></html>`;
    expect(dayOf(new DOMParser().parseFromString(page, 'text/html'))).toBe(DAY);
  });
});

test('the day of a review that its theme calls by what it is about', () => {
  const body = `<article itemscope itemtype="https://schema.org/Movie"><h1>${TITLE}</h1><time itemprop="datePublished">November 23, 2018</time>${PROSE}</article>`;
  expect(dayOn(body)).toBe(DAY);
});

describe('the day above a headline', () => {
  test('is that of the article where it leads to its page', () => {
    const body = `<div><h2><a href="#p1">November 23, 2018</a></h2><div><h3>${TITLE}</h3>${PROSE}<ul><li>The Valley, May 5, 2018</li></ul>${PROSE}</div></div>`;
    expect(dayOn(body)).toBe(DAY);
  });
});

describe('a day in a header right above the article', () => {
  const on = (header: string) =>
    dayOn(`<div><header>${header}</header><article><h2>${TITLE}</h2>${PROSE}</article></div>`);

  test('is its own where nothing else stands there', () => {
    expect(on('<time datetime="2018-11-23">November 23, 2018</time>')).toBe(DAY);
  });

  test('is the page’s beside its name', () => {
    expect(on('The Valley <time datetime="2018-12-01">December 1, 2018</time>')).toBeNull();
  });
});

describe('a day in what is called by a footer’s name', () => {
  const stands = (name: string) =>
    `<div class="head"><h1>${TITLE}</h1></div><div ${name}><span>November 23, 2018</span></div><div>${PROSE}</div>`;

  test.each(['class="art_header_footer"', 'id="article-header-footer"', 'class="bylineFooter"'])(
    'is its own at the foot of the header or of the byline: %s',
    (name) => {
      expect(dayOn(stands(name))).toBe(DAY);
    },
  );

  test.each(['class="page-footer"', 'id="site-footer" class="header-footer-group"'])(
    'is the page’s at its foot: %s',
    (name) => {
      expect(dayOn(stands(name))).toBeNull();
    },
  );
});

describe('two days for machines that follow one another', () => {
  const stamped = (day: string) =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', datePublished: '2018-11-22T14:19:55+02:00' })}</script>${meta('article:published_time', `${day}T10:42:45+02:00`)}`;

  test.each([
    ['the address tells which', at('/2018/11/23/net'), DAY],
    ['or the first of them does', at('/net'), '2018-11-22'],
  ])('%s', (_, address, day) => {
    expect(dayOn(`<h1>${TITLE}</h1>${PROSE}`, { head: stamped(DAY) + address })).toBe(day);
  });
});

describe('today in the head of the page, right above the headline', () => {
  const LEAD =
    '<h4>The council, which put the matter off for years, has found the money for masts and cables.</h4>';

  test.each(['span', 'span class="date"', 'time'])('<%s>', (open) => {
    const masthead = `<div><b>The Valley</b> <${open}>Saturday, December 1, 2018</${open.split(' ')[0]}></div>`;
    const story = `<div><h1>${TITLE}</h1>${LEAD}<div><a href="/a">Ana Writer</a> <b>November 23, 2018</b></div>${PROSE}</div>`;
    expect(dayOn(masthead + story)).toBe(DAY);
  });

  test('and a paragraph that leads to the day', () => {
    const lead = `<p>${'The council has found the money for masts and cables, as it says. '.repeat(2)}</p>`;
    const today = '<p>Saturday, December 1, 2018</p>';
    expect(dayOn(`<div>${today}<h1>${TITLE}</h1>${lead}<p>November 23, 2018</p>${PROSE}</div>`)).toBe(DAY);
  });

  test('without anything that holds it', () => {
    const today = '<p>Saturday, December 1, 2018</p>';
    expect(dayOn(`<div>${today}<h1>${TITLE}</h1>${LEAD}<p>November 23, 2018</p>${PROSE}</div>`)).toBe(DAY);
  });

  test('and the day of the article above the headline, too', () => {
    const masthead = '<div><b>The Valley</b> <span>Saturday, December 1, 2018</span></div>';
    expect(dayOn(`${masthead}<div><p>November 23, 2018</p><h1>${TITLE}</h1>${LEAD}${PROSE}</div>`)).toBe(DAY);
  });

  test.each([
    ['<time datetime="2018-11-23">November 23, 2018</time>', '', '<p>May 5, 2018</p>'],
    ['', '<div>November 23, 2018</div>', '<div><i>Photo, May 5, 2018</i></div>'],
  ])('but not a day amid its prose: %s%s, %s', (outside, inside, amid) => {
    const story = `<article>${inside}<h1>${TITLE}</h1>${PROSE}${amid}${PROSE}</article>`;
    expect(dayOn(`<main>${outside}${story}</main>`)).toBe(DAY);
  });
});

describe('days below the prose', () => {
  test('do not make a chronicle of an article', () => {
    const others = ['20', '19', '18', '17']
      .map((day) => `<div><p>November ${day}, 2018</p><h3>Another</h3></div>`)
      .join('');
    expect(dayOn(`<h1>${TITLE}</h1><p>November 23, 2018</p>${PROSE}<h2>More</h2>${others}`)).toBe(DAY);
  });
});

describe('a change, in front of a month', () => {
  const LINE = '<p class="meta">By Ana Writer | Updated December 20, 2018</p>';

  test('is none of publication', () => {
    expect(dayOn(`<article><h1>${TITLE}</h1>${LINE}${PROSE}</article>`)).toBeNull();
    expect(dayOn(`<article><h1>${TITLE}</h1><p>Updated Dec. 20, 2018</p>${PROSE}</article>`)).toBeNull();
  });

  test('does not tell which of two stamps is right', () => {
    const json = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${TITLE}","datePublished":"2018-11-23T10:00:00Z"}</script>`;
    const head = meta('article:published_time', '2018-12-20T10:00:00Z') + json;
    expect(dayOn(`<article><h1>${TITLE}</h1>${LINE}${PROSE}</article>`, { head })).toBe(DAY);
  });
});

test('days side by side are a chronicle, however they are called', () => {
  const entries = ['23', '20', '15', '12'].map(
    (day) => `<p id="e${day}" class="e${day}">November ${day}, 2018</p>`,
  );
  expect(dayOn(`<h1>${TITLE}</h1><div>${entries.join('')}</div>${PROSE}`)).toBeNull();
});

test('an empty time in a link with words is of what that leads to', () => {
  const time = '<time datetime="2018-11-23"></time>';
  expect(dayOn(`<article><h1>${TITLE}</h1>${PROSE}<a href="/x">${time}</a></article>`)).toBe(DAY);
  expect(dayOn(`<article><h1>${TITLE}</h1>${PROSE}<a href="/x">Another ${time}</a></article>`)).toBeNull();
});

test("a story's data at another address counts where one long word is all that is not in the title", () => {
  const head = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: '光回線の拡張', url: 'https://partner.example/2', datePublished: DAY })}</script>${at('/1')}`;
  expect(dayOn(`<h1>谷の光網</h1>${PROSE}`, { head, lang: 'ja' })).toBe(DAY);
});

describe('prose of languages without spaces', () => {
  test.each([
    ['zh', '2017年5月14日，市议会决定扩建光纤网络；据市政府介绍，此后进展甚微，引起了当地许多居民的不满。'],
    [
      'ja',
      '市議会は2017年5月14日に光ファイバー網の拡張を決めたが、その後ほとんど進んでおらず不満が募っている。',
    ],
    ['th', 'เมื่อวันที่ 14 พฤษภาคม 2560 สภาเทศบาลมีมติให้ขยายโครงข่ายใยแก้วนำแสง แต่มีความคืบหน้าน้อยมาก'],
    ['th', 'วันที่ 14 พฤษภาคม 2560 สภาเทศบาลมีมติให้ขยายโครงข่ายใยแก้วนำแสง แต่มีความคืบหน้าน้อยมาก'],
    ['zh', '该公司当地时间2017年5月14日发布了一款新的手机，采用自主研发的芯片，引发了各界的广泛关注（图）'],
    ['zh', '该公司当地时间2017年5月14日发布了一款新的手机，采用自主研发的芯片，引发了各界的广泛关注。'],
    ['ja', '同社は2017年5月14日に新しいスマートフォンを公開し、その後も改良を続けていると説明している。'],
  ])('%s: %s', (lang, text) => {
    const prose = `<p>${text}</p>`.repeat(4);
    expect(dayOn(`<article><h1>${TITLE}</h1>${prose}</article>`, { lang })).toBeNull();
    expect(dayOn(`<article><h1>${TITLE}</h1><div>2018-11-23</div>${prose}</article>`, { lang })).toBe(DAY);
  });

  test('but not labels and names in front of a day', () => {
    const line = '来源：中国新闻网 作者：李明 责任编辑：王小红 参与互动 字号 2018-11-23 10:12';
    expect(dayOn(`<h1>${TITLE}</h1><div>${line}</div>${PROSE}`, { lang: 'zh-CN' })).toBe(DAY);
  });
});

describe('numbers that can be read in two ways', () => {
  test.each([
    ['ja', null],
    ['zh-TW', null],
    ['zh-HK', '2018-06-05'],
  ])('%s', (lang, day) => {
    expect(dayOn(`<h1>${TITLE}</h1><p class="date">05/06/2018</p>${PROSE}`, { lang })).toBe(day);
  });

  test.each([
    ['en-US', null],
    ['en-GB', '2018-06-05'],
    ['de', '2018-06-05'],
  ])('with full stops: %s', (lang, day) => {
    expect(dayOn(`<h1>${TITLE}</h1><p class="date">05.06.2018</p>${PROSE}`, { lang })).toBe(day);
  });
});

describe('what only looks like a day in front of a month', () => {
  test.each([
    ['en', 'COVID-19 – November 2018'],
    ['en', 'Vol. 8, No. 3, November 2018'],
    ['de', 'Ausgabe 5, November 2018'],
    ['fr', 'N° 12, novembre 2018'],
  ])('%s: %s', (lang, line) => {
    expect(dayOn(`<h1>${TITLE}</h1><p class="date">${line}</p>${PROSE}`, { lang })).toBeNull();
  });
});

describe('years of two digits', () => {
  test.each([
    ['ko', '등록 18.11.23 14:30'],
    ['zh', '18-11-23 10:00'],
    ['ja', 'H30.11.23'],
  ])('%s: %s', (lang, line) => {
    expect(dayOn(`<h1>${TITLE}</h1><p class="date">${line}</p>${PROSE}`, { lang })).toBe(DAY);
  });
});

describe('an address that begins a headline with a number', () => {
  test.each(['/2018/11/10-things-to-know', '/2018/markets/5-things-to-know', '/2018/1024-bit-keys'])(
    'is no match for what readers see: %s',
    (path) => {
      const body = `<h1>${TITLE}</h1><p>Published November 23, 2018</p>${PROSE}`;
      expect(dayOn(body, { head: at(path) })).toBe(DAY);
      expect(dayOn(`<h1>${TITLE}</h1>${PROSE}`, { head: at(path) })).toBeNull();
    },
  );

  test("is read with the page's own names of months", () => {
    const body = `<h1>${TITLE}</h1>${PROSE}`;
    expect(dayOn(body, { head: at('/2018/listopada/23/siec'), lang: 'pl' })).toBe(DAY);
  });
});

test.each(['2018-11-22 23:30:00+00', '20181122T233000Z'])(
  "Greenwich's day, %s, beside the place's",
  (stamp) => {
    const body = `<h1>${TITLE}</h1><p>Published November 23, 2018</p>${PROSE}`;
    expect(dayOn(body, { head: meta('article:published_time', stamp) })).toBe(DAY);
  },
);
