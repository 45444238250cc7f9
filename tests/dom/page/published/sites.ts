/** Small pages in the manner of publishing systems and of newspapers in many countries, with the day each was published. */

export interface Site {
  /** What it is like. */
  like: string;
  lang?: string;
  head?: string;
  body: string;
  /** `YYYY-MM-DD`, or null where the page does not tell. */
  day: string | null;
}

const DAY = '2018-11-23';
/** Prose with days of what it tells. */
const PROSE = [
  'The council met on 14 May 2017 and put the matter off, as it had done on 3 March 2016, to the regret of all who were there.',
  'Am 4. Juni 2017 hatte der Rat beschlossen, das Netz zu erneuern; seitdem ist nach Auskunft der Verwaltung nichts geschehen.',
  'Nobody could say what it would cost, and nobody asked, which those who live in the valley have come to find quite usual.',
]
  .map((text) => `<p>${text}</p>`)
  .join('\n');
const TITLE = 'Ein neues Netz für das ganze Tal';

const site = (like: string, lang: string, body: string, more: Partial<Site> = {}): Site => ({
  like,
  lang,
  body: body.replace('{prose}', PROSE).replace('{title}', TITLE),
  day: DAY,
  ...more,
});

/** A masthead with today's date, a list of others' dates, comments and a footer: what no rule may take for the article's. */
export const FURNITURE = {
  top: '<div id="masthead"><h1>Talblatt</h1><span class="current-date">Dienstag, 5. Februar 2019</span></div><div id="menu"><ul><li><a href="/">Start</a></li><li><a href="/archiv">Archiv</a></li></ul></div>',
  bottom:
    '<div id="comments"><ol class="commentlist"><li class="comment"><cite>Ana</cite> <a href="#c1">25. November 2018 um 10:12</a><p>Schön.</p></li></ol></div><div id="sidebar"><h3>Neu</h3><ul><li>1. Februar 2019 Ein Fest</li><li>30. Januar 2019 Ein Wechsel</li></ul></div><div id="footer">© 2009-2019 Talblatt · Stand 01.01.2019</div>',
};

export const SITES: Site[] = [
  // WordPress and its themes
  site(
    'WordPress, Twenty Eleven',
    'de-DE',
    '<article class="post hentry"><header class="entry-header"><h1 class="entry-title">{title}</h1><div class="entry-meta"><span class="sep">Veröffentlicht am </span><a href="/x" title="10:30" rel="bookmark"><time class="entry-date" datetime="2018-11-23T10:30:00+01:00" pubdate>23. November 2018</time></a></div></header><div class="entry-content">{prose}</div></article>',
  ),
  site(
    'WordPress, entry footer',
    'de-DE',
    '<article class="post hentry"><h1 class="entry-title">{title}</h1><div class="entry-content">{prose}</div><footer class="entry-footer"><span class="posted-on">Veröffentlicht am <a href="/x"><time class="entry-date published" datetime="2018-11-23T10:30:00+01:00">23. November 2018</time><time class="updated" datetime="2018-12-01T10:30:00+01:00">1. Dezember 2018</time></a></span></footer></article>',
  ),
  site(
    'WordPress, one time for both',
    'fr-FR',
    '<article class="post"><h1 class="entry-title">{title}</h1><time class="entry-date published updated" datetime="2018-11-23T08:00:00+01:00">23 novembre 2018</time>{prose}</article>',
  ),
  site(
    'WordPress, class "updated" only',
    'it-IT',
    '<article class="post"><h1 class="entry-title">{title}</h1><p class="post-meta"><span class="vcard author">di Redazione</span> | <span class="updated">23 Nov, 2018</span> | Notizie</p>{prose}</article>',
  ),
  site(
    'WordPress, Kubrick',
    'de-DE',
    '<div class="post" id="post-12"><h2>{title}</h2><small>23. November 2018 von admin</small><div class="entry">{prose}</div><p class="postmetadata">Abgelegt unter <a href="/c">Netz</a> | 2 Kommentare</p></div>',
  ),
  site(
    'WordPress, metadata below',
    'en-US',
    '<div class="post"><h2>{title}</h2><div class="entry">{prose}<p class="postmetadata alt"><small>This entry was posted on Friday, November 23rd, 2018 at 10:30 am and is filed under <a href="/n">Networks</a>.</small></p></div></div>',
  ),
  site(
    'WordPress, a box with the day',
    'en-US',
    '<article><div class="post-date"><span class="day">23</span><span class="month">Nov</span><span class="year">2018</span></div><h1 class="post-title">{title}</h1>{prose}</article>',
  ),
  site(
    "WordPress, month in front of the box's day",
    'en-US',
    '<article><div class="date"><b>Nov</b><b>23</b><b>2018</b></div><h1 class="post-title">{title}</h1>{prose}</article>',
  ),
  site(
    'Genesis',
    'en-US',
    '<div class="content-sidebar-wrap"><main class="content"><article class="entry"><header class="entry-header"><h1 class="entry-title">{title}</h1><p class="entry-meta"><time class="entry-time">November 23, 2018</time> by <span class="entry-author">Staff</span> <span class="entry-comments-link">2 Comments</span></p></header>{prose}</article></main></div>',
  ),
  site(
    'Elementor',
    'de-DE',
    '<div class="elementor-widget elementor-widget-theme-post-title"><h1>{title}</h1></div><div class="elementor-widget elementor-widget-post-info"><ul class="elementor-icon-list-items"><li itemprop="datePublished"><span class="elementor-icon-list-text elementor-post-info__item--type-date">November 23, 2018</span></li></ul></div><div class="elementor-widget">{prose}</div>',
  ),
  site(
    'Divi',
    'de-DE',
    '<article class="et_pb_post"><div class="et_post_meta_wrapper"><h1 class="entry-title">{title}</h1><p class="post-meta">von <span class="author">Redaktion</span> | <span class="published">Nov 23, 2018</span> | Netz | 0 Kommentare</p></div>{prose}</article>',
  ),
  site(
    "a title with the blog's name in h1",
    'de-DE',
    '<h1 id="site-title">Talblatt</h1><div class="post"><h3 class="post-title">{title}</h3><p class="dateline">Freitag, 23. November 2018</p>{prose}</div>',
    { head: `<title>${TITLE} | Talblatt</title>` },
  ),
  // other blogs
  site(
    'Blogger, date above the title',
    'de',
    '<div class="date-outer"><h2 class="date-header"><span>Freitag, 23. November 2018</span></h2><div class="post hentry"><h3 class="post-title entry-title">{title}</h3><div class="post-body entry-content"><div>{prose}</div></div><div class="post-footer">Eingestellt von <span class="fn">Ana</span> um <a class="timestamp-link" href="/x"><abbr class="published" title="2018-11-23T10:30:00+01:00">10:30</abbr></a></div></div></div>',
  ),
  site(
    'Serendipity',
    'de',
    '<div class="serendipity_Entry_Date"><h3 class="serendipity_date">Freitag, 23. November 2018</h3><h4 class="serendipity_title"><a href="/x">{title}</a></h4><div class="serendipity_entry">{prose}</div><div class="serendipity_entryFooter">Geschrieben von Ana in Netz um 10:30</div></div>',
  ),
  site(
    'Dotclear',
    'fr',
    '<div class="post"><h2 class="post-title">{title}</h2><p class="post-info">Par Ana le vendredi 23 novembre 2018, 10:30 - <a href="/c">Réseaux</a></p>{prose}</div>',
  ),
  site(
    'Movable Type',
    'en',
    '<div class="asset"><h1 class="asset-name">{title}</h1><div class="asset-meta">By <a href="/a">Ana</a> on <abbr class="published" title="2018-11-23T10:30:00+01:00">November 23, 2018 10:30 AM</abbr> | <a href="#c">Comments (3)</a></div>{prose}</div>',
  ),
  site(
    'Jekyll',
    'en',
    '<article class="post"><header><h1>{title}</h1><p class="post-meta"><time datetime="2018-11-23T00:00:00+00:00" itemprop="datePublished">Nov 23, 2018</time></p></header>{prose}</article>',
  ),
  site(
    'Medium',
    'en',
    '<article><h1>{title}</h1><div><a href="/a">Ana</a><div><span>Nov 23, 2018</span><span> · </span><span>5 min read</span></div></div>{prose}</article>',
  ),
  site(
    'Ghost',
    'de',
    '<article class="gh-article"><h1>{title}</h1><section><time class="post-full-meta-date" datetime="2018-11-23">23. Nov. 2018</time></section>{prose}</article>',
  ),
  site(
    'Tumblr',
    'en',
    '<div class="post"><h2>{title}</h2>{prose}<div class="post-notes"><a class="post-date" href="/x">November 23, 2018</a></div></div>',
  ),
  // content management
  site(
    'Joomla',
    'de-de',
    '<div class="item-page"><h2 itemprop="headline">{title}</h2><dl class="article-info"><dt>Details</dt><dd class="create">Erstellt: 23. November 2018</dd><dd class="modified">Zuletzt aktualisiert: 02. Dezember 2018</dd><dd class="hits">Zugriffe: 2018</dd></dl>{prose}</div>',
  ),
  site(
    'Joomla, old',
    'de',
    '<table class="contentpaneopen"><tr><td class="contentheading">{title}</td></tr></table><table class="contentpaneopen"><tr><td class="createdate">Freitag, den 23. November 2018 um 10:30 Uhr</td></tr><tr><td>{prose}</td></tr></table>',
  ),
  site(
    'Drupal 7',
    'en',
    '<h1>{title}</h1><div class="node"><span property="dc:date dc:created" content="2018-11-23T10:30:00+01:00">Submitted by admin on Fri, 11/23/2018 - 10:30</span>{prose}</div>',
  ),
  site(
    'Drupal 6',
    'de',
    '<h2 class="title">{title}</h2><div class="node"><span class="submitted">Gespeichert von redaktion am Fr., 23/11/2018 - 10:30</span>{prose}</div>',
  ),
  site(
    'TYPO3 news',
    'de',
    '<div class="news news-single"><div class="article"><div class="header"><h1>{title}</h1></div><div class="footer"><p><span class="news-list-date"><time datetime="2018-11-23">23.11.2018</time></span></p></div>{prose}</div></div>',
  ),
  site(
    'TYPO3, tt_news',
    'de',
    '<div class="news-single-item"><div class="news-single-timedata">23.11.18 10:30 Alter: 74 Tage</div><h1>{title}</h1>{prose}</div>',
  ),
  site(
    'SPIP',
    'fr',
    '<div class="cartouche"><h1>{title}</h1><p class="info-publi"><abbr class="published" title="2018-11-23T10:30:00Z">vendredi 23 novembre 2018</abbr>, <span class="auteurs">par Ana</span></p></div>{prose}',
  ),
  site(
    'SPIP, both dates',
    'fr',
    '<h1>{title}</h1><p class="info">Mis en ligne le 23 novembre 2018, dernière modification le 2 décembre 2018</p>{prose}',
  ),
  site(
    'Plone',
    'de',
    '<div id="content"><h1 class="documentFirstHeading">{title}</h1><div class="documentByLine">erstellt von redaktion — <span class="documentPublished">veröffentlicht: 23.11.2018</span>, <span class="documentModified">zuletzt verändert: 03.12.2018</span></div>{prose}</div>',
  ),
  site(
    'Contao',
    'de',
    '<div class="mod_newsreader"><div class="layout_full"><h1>{title}</h1><p class="info"><time datetime="2018-11-23T10:30:00+01:00">23.11.2018 10:30</time> von Redaktion</p>{prose}</div></div>',
  ),
  // by hand
  site(
    'a table layout',
    'de',
    '<table width="800"><tr><td><font size="1">Start | Archiv</font></td><td><h1>{title}</h1><font size="2">23.11.2018</font>{prose}</td></tr></table>',
  ),
  site(
    'a layout in a form',
    'de',
    '<form id="aspnetForm"><div id="content"><h1>{title}</h1><span id="lblDatum">23.11.2018</span>{prose}</div></form>',
  ),
  site(
    'a definition list',
    'de',
    '<h1>{title}</h1><dl><dt>Datum</dt><dd>23.11.2018</dd><dt>Ressort</dt><dd>Netze</dd></dl>{prose}',
  ),
  site(
    "a ministry's release",
    'de',
    '<main><p>Pressemitteilung Nr. 14 vom 23.11.2018</p><h1>{title}</h1>{prose}</main>',
  ),
  site(
    "a press office's dateline",
    'de',
    '<h1>{title}</h1><p>Bern, 23.11.2018 - Der Bundesrat hat heute beschlossen, das Netz im ganzen Tal bis zum Jahr 2021 zu erneuern.</p>{prose}',
  ),
  site(
    "an agency's dateline",
    'en-GB',
    '<h1>{title}</h1><p>GENEVA, 23 November 2018 (Agency) - A network for the whole valley is to be built, ministers said, without saying when.</p>{prose}',
  ),
  site(
    "a parliament's page",
    'en-GB',
    '<h1>{title}</h1><p>Published Friday, 23 November 2018</p>{prose}<p>Last reviewed: 2 December 2018</p>',
  ),
  // in other scripts and orders
  site(
    'a Japanese newspaper',
    'ja',
    '<main><h1>谷全体に新しい通信網</h1><p class="time">2018/11/23 10:30</p>{prose}</main>',
  ),
  site(
    'a Chinese portal',
    'zh-CN',
    '<h1>山谷将建新网络</h1><div class="info"><span>2018-11-23 10:30:12</span> <span>来源：山谷日报</span></div>{prose}',
  ),
  site(
    'a Taiwanese newspaper',
    'zh-TW',
    '<article><h1>山谷將建新網路</h1><p>最新更新：2018/11/24 08:00<br>發布時間：2018/11/23 10:30</p>{prose}</article>',
  ),
  site(
    'a Korean newspaper',
    'ko',
    '<h1>계곡 전체에 새 통신망</h1><ul class="infomation"><li>입력 2018.11.23 10:30</li><li>수정 2018.11.24 08:00</li></ul>{prose}',
  ),
  site(
    'a Thai newspaper',
    'th',
    '<article><h1>เครือข่ายใหม่ทั่วหุบเขา</h1><span>23 พ.ย. 2561 10:30 น.</span>{prose}</article>',
  ),
  site(
    'a Persian agency',
    'fa',
    '<h1>شبکه تازه برای دره</h1><span class="time">تاریخ انتشار: ۲ آذر ۱۳۹۷ - ۱۰:۳۰</span>{prose}',
  ),
  site(
    'an Arabic newspaper',
    'ar',
    '<article><h1>شبكة جديدة للوادي</h1><div>الجمعة 23 تشرين الثاني/نوفمبر 2018</div>{prose}</article>',
  ),
  site(
    'a Hebrew newspaper',
    'he',
    '<article><h1>רשת חדשה לעמק</h1><span>פורסם: 23.11.18, 10:30</span>{prose}</article>',
  ),
  site(
    'a Hindi newspaper',
    'hi',
    '<article><h1>घाटी के लिए नया नेटवर्क</h1><span>Updated: 24 नवंबर 2018</span><span>प्रकाशित: 23 नवंबर 2018</span>{prose}</article>',
  ),
  site(
    'a Russian newspaper',
    'ru',
    '<h1>Новая сеть для долины</h1><div class="date">23 ноя 2018, 10:30</div>{prose}',
  ),
  site(
    'a Ukrainian newspaper',
    'uk',
    '<h1>Нова мережа для долини</h1><div>23 листопада 2018, 10:30 | оновлено 24 листопада 2018</div>{prose}',
  ),
  site(
    'a Polish portal',
    'pl',
    '<h1>Nowa sieć dla doliny</h1><div class="meta">Dodano: 23 listopada 2018, aktualizacja: 24 listopada 2018</div>{prose}',
  ),
  site(
    'a Czech newspaper',
    'cs',
    '<h1>Nová síť pro údolí</h1><p class="time">23. 11. 2018 10:30, aktualizováno 24. 11. 2018</p>{prose}',
  ),
  site(
    'a Hungarian portal',
    'hu',
    '<h1>Új hálózat a völgyben</h1><div class="datum">2018. november 23., péntek 10:30</div>{prose}',
  ),
  site(
    'a Swedish newspaper in May',
    'sv',
    '<article><h1>Nytt nät i dalen</h1><p>Publicerad 23 maj 2018</p>{prose}</article>',
    { day: '2018-05-23' },
  ),
  site(
    'a Danish newspaper in May',
    'da',
    '<article><h1>Nyt net i dalen</h1><p>23. maj 2018 kl. 10.30</p>{prose}</article>',
    { day: '2018-05-23' },
  ),
  site(
    'a Finnish newspaper',
    'fi',
    '<article><h1>Uusi verkko laaksoon</h1><p>23.11.2018 10:30 | Päivitetty 24.11.2018 08:00</p>{prose}</article>',
  ),
  site(
    'a Greek newspaper',
    'el',
    '<article><h1>Νέο δίκτυο στην κοιλάδα</h1><span>Παρασκευή, 23 Νοεμβρίου 2018</span>{prose}</article>',
  ),
  site(
    'a Turkish newspaper',
    'tr',
    '<article><h1>Vadiye yeni şebeke</h1><span>Giriş Tarihi: 23.11.2018 10:30</span><span>Güncelleme Tarihi: 24.11.2018 08:00</span>{prose}</article>',
  ),
  site(
    'a Vietnamese newspaper',
    'vi',
    '<article><h1>Mạng mới cho thung lũng</h1><span>Thứ sáu, 23/11/2018, 10:30</span>{prose}</article>',
  ),
  site(
    'an Indonesian portal',
    'id',
    '<article><h1>Jaringan baru untuk lembah</h1><div>Jumat, 23 Nov 2018 10:30 WIB</div>{prose}</article>',
  ),
  site(
    'a Brazilian portal',
    'pt-BR',
    '<article><h1>Rede nova para o vale</h1><p>23/11/2018 10h30 Atualizado 24/11/2018 08h00</p>{prose}</article>',
  ),
  site(
    'a Spanish newspaper',
    'es',
    '<article><h1>Una red nueva para el valle</h1><p>Madrid 23 NOV 2018 - 10:30 CET</p>{prose}</article>',
  ),
  site(
    'a Romanian newspaper',
    'ro',
    '<article><h1>O rețea nouă pentru vale</h1><p>Publicat: 23 noiembrie 2018. Ultima actualizare: 24 noiembrie 2018</p>{prose}</article>',
  ),
  site(
    'a Lithuanian newspaper',
    'lt',
    '<article><h1>Naujas tinklas slėniui</h1><div>2018 m. lapkričio 23 d. 10:30</div>{prose}</article>',
  ),
  site(
    'a language that the template gets wrong',
    'en',
    '<article><h1>{title}</h1><p class="date">23. März 2018</p>{prose}</article>',
    { day: '2018-03-23' },
  ),
  // for machines
  site('JSON-LD with line breaks, comments and commas too many', 'en', '<h1>{title}</h1>{prose}', {
    head: '<script type="application/ld+json">\n//<![CDATA[\n{"@type":"NewsArticle", /* ours */ "headline":"One\nline",\n"datePublished":"2018-11-23T10:00:00+01:00",}\n//]]>\n</script>',
  }),
  site('JSON-LD beyond repair', 'en', '<h1>{title}</h1>{prose}', {
    head: '<script type="application/ld+json">{"@type":"NewsArticle","headline":"He said "no"","datePublished":"2018-11-23","dateModified":"2018-12-01"}</script>',
  }),
  site("JSON-LD, the page's day only", 'en', '<h1>{title}</h1>{prose}', {
    head: '<script type="application/ld+json">{"@graph":[{"@type":"WebPage","datePublished":"2018-11-23T09:00:00+00:00","dateModified":"2018-12-01T09:00:00+00:00"}]}</script>',
  }),
  site("data of the page's script", 'en', '<h1>{title}</h1>{prose}', {
    head: '<script>window.dataLayer=[{"pageType":"article","publishDate":"2018-11-23 10:30:00","modifiedDate":"2018-12-01 10:30:00"}]</script>',
  }),
  site(
    'a Greenwich stamp of the evening before',
    'de',
    '<article><h1>{title}</h1><time datetime="2018-11-22T23:30:00Z">23. November 2018, 0:30</time>{prose}</article>',
    { head: '<meta property="article:published_time" content="2018-11-22T23:30:00Z">' },
  ),
  site('a Greenwich stamp, and the address', 'en', '<article><h1>{title}</h1>{prose}</article>', {
    head: '<meta property="article:published_time" content="2018-11-24T03:30:00Z"><link rel="canonical" href="https://news.example/2018/11/23/net">',
  }),
  site('the address alone', 'en', '<article><h1>{title}</h1>{prose}</article>', {
    head: '<link rel="canonical" href="https://news.example/valley/2018/11/23/net">',
  }),
  site(
    'the year in the address only',
    'de',
    '<article><div class="post-date"><span>23</span> <span>Nov</span></div><h1>{title}</h1>{prose}</article>',
    { head: '<link rel="canonical" href="https://blog.example/2018/11/net/">' },
  ),
  site(
    'microdata in the body, the article and a teaser',
    'en',
    '<ul class="related"><li><meta itemprop="datePublished" content="2018-01-01"></li></ul><article><h1>{title}</h1><meta itemprop="datePublished" content="2018-11-23">{prose}</article>',
  ),
  site('JSON-LD with escaped quotes', 'en', '<h1>{title}</h1>{prose}', {
    head: '<script type="application/ld+json">{&quot;@type&quot;:&quot;Article&quot;,&quot;datePublished&quot;:&quot;2018-11-23&quot;}</script>',
  }),
  site('old meta elements, a German date', 'de', '<h1>{title}</h1>{prose}', {
    head: '<meta name="date" content="23.11.2018"><meta http-equiv="expires" content="0">',
  }),
  site(
    'today in the page’s head',
    'de',
    '<div id="header">Mittwoch, 6. Februar 2019</div><div><h1>{title}</h1><div class="datum">23.11.2018</div>{prose}</div>',
  ),
  site(
    'a forum',
    'de',
    '<div class="postbody"><h3 class="first">{title}</h3><p class="author">von <strong>Ana</strong> » Fr 23. Nov 2018, 10:30</p><div class="content">{prose}</div></div><div class="postbody"><h3>Re: Netz</h3><p class="author">von <strong>Bo</strong> » Sa 24. Nov 2018, 11:30</p><div class="content">Ja.</div></div>',
  ),
  site(
    'a table about the document',
    'de',
    '<h1>{title}</h1><table><tr><td>Nummer:</td><td>17/2018</td></tr><tr><td>Datum:</td><td>23.11.2018</td></tr><tr><td>Ressort:</td><td>Netze</td></tr><tr><td>Stadt:</td><td>Tal</td></tr></table>{prose}',
  ),
  // others' dates beside its own
  site(
    'a line with both dates in brackets, in front of the headline',
    'ru',
    '<div class="info-date"><a href="/20181123/">10:22 23.11.2018</a> <span>(обновлено: 11:00 24.11.2018)</span></div><h1>Новая сеть для долины</h1>{prose}',
  ),
  site(
    'an aside that tells of the article, and cards of others',
    'en',
    '<article><header><h1>{title}</h1><aside class="article-meta"><time datetime="2018-11-23">Nov 23, 2018</time></aside></header>{prose}</article><section><article class="card"><h2>A feast</h2><time class="entry-date" datetime="2019-01-02">Jan 2, 2019</time></article></section>',
  ),
  site(
    'an event, and when it was posted',
    'en-GB',
    '<h1>{title}</h1><p class="info">Event date: 20 December 2018</p><p>Posted 23 November 2018</p>{prose}',
  ),
  site(
    'where it was first, in a sentence',
    'en',
    '<h1>{title}</h1><p class="byline">By Staff, November 23, 2018</p>{prose}<p><em>This article was first published on 3 May 2016 in The Valley.</em></p>',
  ),
  site('JSON-LD of another article alone', 'de', '<h1>{title}</h1><p class="date">23.11.2018</p>{prose}', {
    head: '<link rel="canonical" href="https://news.example/netz"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Alle kamen zum Fest","url":"https://news.example/fest","datePublished":"2019-01-05"}</script>',
  }),
  site(
    "a correspondent's line",
    'en',
    '<h1>{title}</h1><div class="correspondent">Ana, 23 November 2018</div>{prose}',
  ),
  site(
    'a Moroccan newspaper',
    'ar',
    '<article><h1>شبكة جديدة للوادي</h1><span>الخميس 12 يوليوز 2018 - 10:30</span>{prose}</article>',
    { day: '2018-07-12' },
  ),
  site(
    'a section that is called as an event is',
    'de',
    '<h1>{title}</h1><p class="meta">Veranstaltung | 23.11.2018 | Termine</p>{prose}',
  ),
  site(
    "a comment's microdata",
    'de',
    '<article><h1>{title}</h1><span class="datum">23.11.2018</span>{prose}<div itemprop="comment" itemscope itemtype="https://schema.org/Comment"><time itemprop="datePublished" datetime="2018-12-02">2.12.2018</time></div></article>',
  ),
  site(
    'a caption without a figure',
    'de',
    '<h1>{title}</h1><div class="image-caption">Die Zentrale (Bild vom 12.03.2016)</div><div class="article-date">23.11.2018</div>{prose}',
  ),
  site(
    'a place that begins as a word does',
    'da',
    '<h1>{title}</h1><p>Bornholm, 23. november 2018</p>{prose}',
  ),
  site(
    "a stamp for Baidu's search, without a type",
    'zh-CN',
    '<div class="post"><h2>{title}</h2>{prose}</div>',
    {
      head: '<script type="application/ld+json">{"@context":"https://ziyuan.baidu.com/contexts/cambrian.jsonld","@id":"http://news.example/post/1.html","title":"{title}","pubDate":"2018-11-23T02:46:57","upDate":"2018-12-01T02:46:57"}</script>',
    },
  ),
  site(
    "JSON-LD copied from a manual's example",
    'es',
    '<h1>{title}</h1><p class="fecha">23 de noviembre de 2018</p>{prose}',
    {
      head: '<link rel="canonical" href="https://news.example/red"><script type="application/ld+json">{"@type":"NewsArticle","mainEntityOfPage":{"@type":"WebPage","@id":"https://google.com/article"},"headline":"Article headline","datePublished":"2015-02-05T08:00:00+08:00"}</script>',
    },
  ),
  site(
    'a day in parts',
    'zh-CN',
    '<div><span class="year"><em> 2018</em></span><span class="day"><em>11</em>/<em>23</em></span><span class="time">10:12:13</span></div><h1>{title}</h1>{prose}',
  ),
  site(
    'today, said to be that',
    'pl',
    '<div class="art"><div>Dziś jest czwartek, 6 grudnia 2018</div><h1>{title}</h1><p>23 listopada 2018</p>{prose}</div>',
  ),
  site(
    'a time that a script shows',
    'cs',
    '<article><h1>{title}</h1><time datetime="2018-11-23T10:12:00+02:00"></time>{prose}</article>',
  ),
  site(
    'a change, with its time in front of the word',
    'zh-CN',
    '<h1>{title}</h1><div class="bar"><span class="time">已于 2018-12-01 10:12:13 修改</span></div><div>于 2018-11-23 10:12:13 首次发布</div>{prose}',
  ),
  site(
    'an abbreviated month and a short year of Thailand',
    'th',
    '<h1>{title}</h1><div>23 พ.ย. 61 (10:12 น.)</div>{prose}',
  ),
  site(
    'the issue of the magazine, and the day it went online',
    'fr',
    '<h1>{title}</h1><p>Par Luc Roy, publié dans L’Hebdo n° 12 du 11 novembre 2018</p><p>Mis en ligne le 23 novembre 2018</p>{prose}',
  ),
  site(
    "WordPress's line of an entry's section, in French",
    'fr',
    '<article><h1>{title}</h1>{prose}<footer>Ce contenu a été publié dans Non classé par admin, et marqué avec fibre, le 23 novembre 2018.</footer></article>',
  ),
  ...['JSON-LD', 'a meta element'].map((wrong) => {
    const [inJson, inMeta] = wrong === 'JSON-LD' ? ['2019-02-05', DAY] : [DAY, '2019-02-05'];
    return site(
      `${wrong} that has today, and readers who see the day`,
      'tr',
      '<h1>{title}</h1><div>23.11.2018 - 10:12</div>{prose}',
      {
        head: `<meta property="article:published_time" content="${inMeta}T10:12:00+03:00"><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"${inJson}T10:12:00+03:00"}</script>`,
      },
    );
  }),
  site(
    'a meta element that has today, as the masthead has',
    'de',
    '<div>Dienstag, 5. Februar 2019</div><article><h1>{title}</h1>{prose}</article>',
    {
      head: '<meta property="article:published_time" content="2019-02-05T10:12:00+03:00"><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2018-11-23T10:12:00+03:00"}</script>',
    },
  ),
  // none rather than a wrong one
  site(
    'the day of an event',
    'de',
    '<h1>{title}</h1><p>Termin: 23.11.2018, 19 Uhr<br>Ort: Rathaus</p>{prose}',
    { day: null },
  ),
  site(
    'when the author was born',
    'de',
    '<h1>{title}</h1>{prose}<p>Ana, geboren am 23.11.1998, schreibt hier.</p>',
    { day: null },
  ),
  site("no date but others'", 'de', '<article><h1>{title}</h1>{prose}</article>', { day: null }),
  site(
    'the days of an event',
    'de',
    '<article><h1>{title}</h1><p class="info">23. bis 25. November 2018</p>{prose}</article>',
    { day: null },
  ),
  site(
    'a year and a month',
    'de',
    '<article><h1>{title}</h1><p class="date">November 2018</p>{prose}</article>',
    { head: '<link rel="canonical" href="https://blog.example/2018/11/net">', day: null },
  ),
  site(
    "a caption's day",
    'de',
    '<article><h1>{title}</h1><figure><figcaption>Ein Mast, fotografiert am 23. November 2018</figcaption></figure>{prose}</article>',
    { day: null },
  ),
  site(
    'a table of results',
    'de',
    '<article><h1>{title}</h1><table><tr><th>Tag</th><th>Tore</th></tr><tr><td>23.11.2018</td><td>2:1</td></tr></table>{prose}</article>',
    { day: null },
  ),
  site(
    'a list of teasers',
    'de',
    '<article><h1>{title}</h1><p>1.11.2018 Eins 2.11.2018 Zwei 3.11.2018 Drei</p>{prose}</article>',
    { day: null },
  ),
  site(
    "a version's number",
    'en',
    '<article><h1>{title}</h1><p>Version 10.11.18 of the firmware</p>{prose}</article>',
    { day: null },
  ),
  site(
    "another one's comment",
    'nl',
    '<article><h1>{title}</h1>{prose}<section class="reacties"><p>Ana op 23 november 2018</p></section></article>',
    { day: null },
  ),
  site(
    'a chronicle',
    'de',
    '<article><h1>{title}</h1><p>1.2.2016: Erster Mast</p><p>3.4.2017: Zweiter Mast</p><p>23.11.2018: Dritter Mast</p>{prose}</article>',
    { day: null },
  ),
  site(
    'another month than the address tells',
    'de',
    '<article><p class="date">3. Dezember</p><h1>{title}</h1>{prose}</article>',
    { head: '<link rel="canonical" href="https://blog.example/2018/11/net/">', day: null },
  ),
  site(
    'nothing but today in the page’s head',
    'de',
    '<div id="header">Mittwoch, 6. Februar 2019</div><div><h1>{title}</h1>{prose}</div>',
    { day: null },
  ),
  site(
    'MediaWiki, changed only',
    'de',
    '<h1 id="firstHeading">{title}</h1><div id="bodyContent">{prose}</div><ul id="f-list"><li id="lastmod">Diese Seite wurde zuletzt am 23. November 2018 um 10:30 Uhr geändert.</li></ul>',
    { day: null },
  ),
  site('as it stands', 'de', '<h1>{title}</h1>{prose}<p>Stand: 23.11.2018</p>', { day: null }),
  site(
    'changed, told far below the column of prose',
    'de',
    `<div><div><h1>{title}</h1>{prose}</div><div>${'<a href="/">Link</a> '.repeat(300)}</div><p>Zuletzt geändert: 23.11.2018</p></div>`,
    { day: null },
  ),
];
