import { afterEach, describe, expect, it, vi } from 'vitest';
import { attach, find, showPage, textNode } from './page.ts';
import { annotate, painted, startReader, texts } from './reading.ts';

describe('a page that changes', () => {
  it('has only what is new asked about', async () => {
    showPage('<article><p>Huawei</p><p id="p">core</p></article>');
    const { reader, ask } = startReader();
    await reader.readAll();
    find('#p').textContent = 'ZTE';
    await reader.readChanged([find('#p')]);
    expect(texts(ask)).toEqual([['Huawei', 'core'], ['ZTE']]);
    expect(painted()).toEqual(['Huawei', 'ZTE']);
  });

  it('is not asked about again when the same text comes again', async () => {
    showPage('<article><p>Huawei</p><p>ZTE</p></article>');
    const { reader, ask } = startReader();
    await reader.readAll();
    for (const paragraph of document.querySelectorAll('p'))
      paragraph.textContent = `${paragraph.textContent}`;
    await reader.readChanged([find('article')]);
    expect(ask).toHaveBeenCalledOnce();
    expect(painted()).toEqual(['Huawei', 'ZTE']);
  });

  it('keeps the marks of what did not change: the same ranges under the same ids', async () => {
    showPage('<article><p>Huawei</p><p id="p">core</p></article>');
    const { reader } = startReader();
    await reader.readAll();
    const [huawei, core] = reader.marks;
    find('#p').textContent = 'ZTE';
    await reader.readChanged([find('#p')]);
    expect(reader.marks[0]?.range).toBe(huawei?.range);
    expect(reader.marks[0]?.id).toBe(huawei?.id);
    expect(reader.marks[1]?.id).not.toBe(core?.id);
  });

  it('has its new blocks in their place', async () => {
    showPage('<article><p>Huawei</p><p id="p">core</p></article>');
    const { reader } = startReader();
    await reader.readAll();
    const added = document.createElement('p');
    added.textContent = 'ZTE';
    find('#p').before(added);
    await reader.readChanged([added]);
    expect(reader.marks.map(({ why }) => why.alias)).toEqual(['Huawei', 'ZTE', 'core']);
  });

  it('loses the marks of what went', async () => {
    showPage('<article><p>Huawei</p><p id="p">core</p></article>');
    const { reader } = startReader();
    await reader.readAll();
    find('#p').remove();
    await reader.readChanged([]);
    expect(painted()).toEqual(['Huawei']);
    textNode('Huawei').remove();
    await reader.readChanged([]);
    expect(painted()).toEqual([]);
    expect(reader.mentions()).toEqual([]);
  });

  it('loses a mark whose text changed under it before it could be painted', async () => {
    showPage('<article><p>The Huawei story</p><p>ZTE</p></article>');
    const { reader, ask } = startReader();
    ask.mockImplementationOnce(async ({ blocks }) => {
      textNode('Huawei').data = 'Quite another text';
      return annotate(blocks);
    });
    await reader.readAll();
    expect(painted()).toEqual(['ZTE']);
  });

  it('is of no concern outside the article', async () => {
    showPage('<main><article><p>Huawei</p></article><p id="p">Related</p></main>');
    const { reader, ask } = startReader();
    await reader.readAll();
    find('#p').textContent = 'ZTE';
    await reader.readChanged([find('#p')]);
    expect(ask).toHaveBeenCalledOnce();
    expect(painted()).toEqual(['Huawei']);
  });

  it('is of no concern in what is left out of the article', async () => {
    showPage(
      '<article><p>Huawei</p><nav><ul><li id="a">One</li></ul></nav><x-menu hidden></x-menu></article>',
    );
    const root = attach(find('x-menu'), '<p id="b">Two</p>');
    const { reader, ask } = startReader();
    await reader.readAll();
    find('#a').textContent = 'ZTE';
    find('#b', root).textContent = 'core';
    await reader.readChanged([find('#a'), find('#b', root), find('x-menu'), find('nav')]);
    expect(ask).toHaveBeenCalledOnce();
    expect(painted()).toEqual(['Huawei']);
  });

  it('loses the marks of what it hides in place, and has them again', async () => {
    showPage('<article><p>Huawei</p><div><p>ZTE</p></div></article>');
    const { reader } = startReader();
    await reader.readAll();
    find('div').hidden = true;
    await reader.readChanged([find('div')]);
    expect(painted()).toEqual(['Huawei']);
    find('div').hidden = false;
    await reader.readChanged([find('div')]);
    expect(painted()).toEqual(['Huawei', 'ZTE']);
  });

  it('is read also where the whole page is a form', async () => {
    showPage('<form><main><article><p>Huawei</p></article></main></form>');
    const { reader } = startReader();
    await reader.readAll();
    find('p').textContent = 'ZTE';
    await reader.readChanged([find('p')]);
    expect(painted()).toEqual(['ZTE']);
  });

  it('is read also where the form is all that holds the prose', async () => {
    const sentence = 'Huawei and ZTE build masts, at some length, with a comma or two. '.repeat(9);
    showPage(`<form><h1>A</h1>${`${sentence}<br><br>`.repeat(4)}</form>`);
    const { reader } = startReader();
    await reader.readAll();
    expect(painted().slice(0, 2)).toEqual(['Huawei', 'ZTE']);
  });

  it('is read whole where something around the article changed', async () => {
    showPage('<main><article><p>Huawei</p></article></main>');
    const { reader } = startReader();
    await reader.readAll();
    find('article').innerHTML = '<p>ZTE</p>';
    await reader.readChanged([find('main')]);
    expect(painted()).toEqual(['ZTE']);
  });

  it('is read whole where its article was replaced', async () => {
    showPage('<main><article><p>Huawei</p></article></main>');
    const { reader } = startReader();
    await reader.readAll();
    find('main').innerHTML = '<article><p>ZTE</p><p>core</p></article>';
    await reader.readChanged([]);
    expect(painted()).toEqual(['ZTE', 'core']);
  });

  it('has its readings one after the other, the last word being that of the page', async () => {
    showPage('<article><p>Huawei</p></article>');
    const { reader, ask } = startReader();
    const running = { now: 0, most: 0 };
    ask.mockImplementation(async ({ blocks }) => {
      running.most = Math.max(running.most, ++running.now);
      await new Promise((resolve) => requestAnimationFrame(resolve));
      running.now--;
      return annotate(blocks);
    });
    const readings = ['ZTE', 'core', 'Orange'].map((word) => {
      find('p').textContent = word;
      return reader.readChanged([find('p')]);
    });
    await Promise.all(readings);
    expect(running.most).toBe(1);
    expect(painted()).toEqual(['Orange']);
  });
});

describe('the time that is told of a reading', () => {
  afterEach(() => void vi.restoreAllMocks());

  /** A clock that goes on only while the whole page is searched, and while it is asked what stands above something. Gives the time. */
  function stopClock(): () => number {
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => now);
    const { querySelectorAll } = Document.prototype;
    vi.spyOn(Document.prototype, 'querySelectorAll').mockImplementation(function (this: Document, what) {
      now += 3;
      return querySelectorAll.call(this, what);
    });
    const parentElement = Object.getOwnPropertyDescriptor(Node.prototype, 'parentElement')?.get;
    vi.spyOn(Node.prototype, 'parentElement', 'get').mockImplementation(function (this: Node) {
      now += 1;
      return parentElement?.call(this);
    });
    return () => now;
  }

  const PAGE = `<main><article>${'<p>Huawei</p>'.repeat(5)}</article><p id="ticker">One</p></main>`;

  it.each<[string, () => Element[]]>([
    [
      'of a paragraph: looking for a headline, and for what was read before, too',
      () => {
        find('p').textContent = 'ZTE';
        return [find('p')];
      },
    ],
    [
      'of something outside the article: what it took to find that out',
      () => {
        find('#ticker').textContent = 'ZTE';
        return [find('#ticker')];
      },
    ],
    [
      'of an article in the place of another: finding it, too',
      () => {
        find('article').outerHTML = '<article><p>ZTE</p></article>';
        return [find('article')];
      },
    ],
  ])('%s', async (_what, change) => {
    showPage(PAGE);
    const { reader } = startReader();
    await reader.readAll();
    const changed = change();
    const clock = stopClock();
    const taken = await reader.readChanged(changed);
    expect(taken).toBeGreaterThan(3);
    expect(taken).toBe(clock());
  });
});

describe('a headline outside the article', () => {
  const body = `<article><p>${'One of several sentences about a network, told at some length. '.repeat(30)}</p></article>`;

  it('is read when it comes, again when it changes, and goes', async () => {
    showPage(`<main><div id="head"></div>${body}</main>`);
    const { reader } = startReader();
    await reader.readAll();
    expect(painted()).toEqual([]);
    find('#head').innerHTML = '<h1>Huawei is barred from the networks of the land</h1>';
    await reader.readChanged([find('#head')]);
    expect(painted()).toEqual(['Huawei']);
    find('#head').innerHTML = '<h1>ZTE is barred from the networks of the land, too</h1>';
    await reader.readChanged([find('#head')]);
    expect(painted()).toEqual(['ZTE']);
    find('#head').replaceChildren();
    await reader.readChanged([find('#head')]);
    expect(painted()).toEqual([]);
  });

  const HEADLINE = 'Huawei is barred from the networks of the land';

  it('is read once, with the standfirst, where both are filled at once', async () => {
    showPage(`<main><header><h1></h1><div><p id="p"></p></div></header>${body}</main>`);
    const { reader } = startReader();
    await reader.readAll();
    find('h1').textContent = HEADLINE;
    find('#p').textContent = 'ZTE is, too';
    await reader.readChanged([find('h1'), find('#p')]);
    expect(painted()).toEqual(['Huawei', 'ZTE']);
    expect(reader.mentions()).toHaveLength(2);
  });

  it.each<[string, () => Element]>([
    [
      'is put in behind it',
      () => {
        find('h1').insertAdjacentHTML('afterend', '<p>ZTE is, too</p>');
        return find('h1 + p');
      },
    ],
    [
      'comes with other text around it',
      () => {
        find('header').insertAdjacentHTML('beforeend', 'News<p>ZTE is, too</p>');
        return find('header');
      },
    ],
  ])('has its standfirst read with it that %s', async (_how, change) => {
    showPage(`<main><header><h1>${HEADLINE}</h1></header>${body}</main>`);
    const { reader } = startReader();
    await reader.readAll();
    expect(painted()).toEqual(['Huawei']);
    await reader.readChanged([change()]);
    expect(painted()).toEqual(['Huawei', 'ZTE']);
    find('p').remove();
    await reader.readChanged([]);
    expect(painted()).toEqual(['Huawei']);
  });
});
