import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MOST_BLOCKS } from '../../../utils/messaging/messages.ts';
import { MOST_MARKS } from '../../../utils/page/density.ts';
import { attach, find, showPage, textNode } from './page.ts';
import { annotate, painted, paintedActive, startReader } from './reading.ts';

const texts = (ask: ReturnType<typeof startReader>['ask']) => ask.mock.calls.map(([{ blocks }]) => blocks);

describe('the first reading', () => {
  it('asks once for the whole article, and paints what is mentioned in the order of the page', async () => {
    showPage(
      '<article lang="en"><h1>Huawei and ZTE</h1><p>The <b>core</b> of it.</p></article><p>Related: ZTE</p>',
    );
    const { reader, ask, onPainted } = startReader();
    await reader.readAll();
    expect(ask).toHaveBeenCalledExactlyOnceWith({
      blocks: ['Huawei and ZTE', 'The core of it.'],
      language: 'en',
    });
    expect(painted()).toEqual(['Huawei', 'ZTE', 'core']);
    expect(reader.marks.map(({ entities }) => entities)).toEqual([['Q1'], ['Q2'], ['Q3']]);
    expect(onPainted).toHaveBeenCalled();
  });

  it('learns what stands behind the marks', async () => {
    showPage('<article><p>Huawei</p></article>');
    const { reader } = startReader({ hoverDelay: 700 });
    await reader.readAll();
    expect(reader.knowledge.contexts.Q1?.name).toBe('Entity Q1');
    expect(reader.knowledge.records['about-Q1']).toBeDefined();
    expect(reader.knowledge).toMatchObject({ hoverDelay: 700, sources: { on: 1, all: 2 } });
  });

  it('writes nothing to the page', async () => {
    showPage('<article><p>Huawei <i>and</i> ZTE<br>said</p></article>');
    const before = document.documentElement.outerHTML;
    const nodes = [...find('p').childNodes];
    const { reader } = startReader();
    await reader.readAll();
    reader.activate(reader.marks[0]);
    expect(document.documentElement.outerHTML).toBe(before);
    expect([...find('p').childNodes]).toEqual(nodes);
  });

  it('asks for a large page in parts, the same text once, and paints after each', async () => {
    const long = (word: string) => `${word} ${'x'.repeat(200_000)}`;
    showPage(['Huawei', 'ZTE', 'Huawei', 'core'].map((word) => `<p>${long(word)}</p>`).join(''));
    const { reader, ask, onPainted } = startReader();
    await reader.readAll();
    expect(texts(ask)).toEqual([[long('Huawei')], [long('ZTE')], [long('core')]]);
    expect(onPainted.mock.calls.length).toBeGreaterThanOrEqual(3);
    expect(painted()).toEqual(['Huawei', 'ZTE', 'Huawei', 'core']);
  });

  it('asks for a page of very many small blocks in parts that the background takes', async () => {
    const cells = Array.from({ length: MOST_BLOCKS + 10 }, (_, cell) => `<td>${cell}</td>`);
    showPage(`<table><tr>${cells.join('')}</tr></table>`);
    const { reader, ask } = startReader();
    await reader.readAll();
    expect(texts(ask).map(({ length }) => length)).toEqual([MOST_BLOCKS, 10]);
  });

  it('of a page without text asks nothing', async () => {
    showPage('<article><img alt=""></article>');
    const { reader, ask } = startReader();
    await reader.readAll();
    expect(ask).not.toHaveBeenCalled();
    expect(painted()).toEqual([]);
  });

  it('that is not answered leaves the page as it was, and is made good by the next', async () => {
    showPage('<article><p>Huawei</p></article>');
    const { reader, ask } = startReader();
    ask.mockResolvedValueOnce(undefined);
    await reader.readAll();
    expect(painted()).toEqual([]);
    await reader.readAll();
    expect(painted()).toEqual(['Huawei']);
  });

  it('that fails does not hold up the next', async () => {
    showPage('<article><p>Huawei</p></article>');
    const { reader, ask } = startReader();
    ask.mockRejectedValueOnce(new Error('no'));
    await expect(reader.readAll()).rejects.toThrow('no');
    await reader.readAll();
    expect(painted()).toEqual(['Huawei']);
  });
});

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

describe('what is painted', () => {
  it('is never more than the cap', async () => {
    showPage(`<article><p>${'Huawei '.repeat(MOST_MARKS + 50)}</p></article>`);
    const { reader } = startReader();
    await reader.readAll();
    expect(reader.marks).toHaveLength(MOST_MARKS);
    expect(painted()).toHaveLength(MOST_MARKS);
    expect(reader.mentions()).toHaveLength(MOST_MARKS + 50);
  });

  it.each([
    ['all', ['Huawei', 'Huawei', 'ZTE', 'Huawei']],
    ['paragraph', ['Huawei', 'ZTE', 'Huawei']],
    ['page', ['Huawei', 'ZTE']],
  ] as const)('follows the density "%s"', async (density, words) => {
    showPage('<article><p>Huawei, Huawei, ZTE</p><p>Huawei</p></article>');
    const { reader } = startReader({ density });
    await reader.readAll();
    expect(painted()).toEqual(words);
  });

  it('is what can be seen: a hidden mention does not stand in for the next', async () => {
    showPage(
      '<article><p style="display: none">Huawei</p><p><b style="display: none">ZTE</b> Huawei ZTE</p></article>',
    );
    const { reader } = startReader({ density: 'page' });
    await reader.readAll();
    expect(painted()).toEqual(['Huawei', 'ZTE']);
    expect(reader.marks.every(({ range }) => range.startContainer === textNode('Huawei ZTE'))).toBe(true);
  });

  it('includes the one in hand, until another is', async () => {
    showPage('<article><p>Huawei ZTE</p></article>');
    const { reader } = startReader();
    await reader.readAll();
    reader.activate(reader.marks[1]);
    expect(paintedActive()).toEqual(['ZTE']);
    reader.activate(undefined);
    expect(paintedActive()).toEqual([]);
  });
});

describe('a refresh', () => {
  it('asks everything again, and paints what is on record now', async () => {
    showPage('<article><p>Huawei ZTE</p></article>');
    const { reader, ask } = startReader();
    await reader.readAll();
    const [huawei] = reader.marks;
    ask.mockImplementation(async ({ blocks }) => {
      const annotation = annotate(blocks, { hoverDelay: 900 });
      return {
        ...annotation,
        mentions: annotation.mentions.filter(({ entities }) => entities.includes('Q1')),
      };
    });
    await reader.refresh();
    expect(texts(ask)).toEqual([['Huawei ZTE'], ['Huawei ZTE']]);
    expect(painted()).toEqual(['Huawei']);
    expect(reader.marks[0]?.id).toBe(huawei?.id);
    expect(reader.knowledge.hoverDelay).toBe(900);
  });

  it('keeps what is known until there is an answer, and when there is none', async () => {
    showPage('<article><p>Huawei</p></article>');
    const { reader, ask } = startReader();
    await reader.readAll();
    ask.mockImplementation(async () => {
      expect(painted()).toEqual(['Huawei']);
      expect(reader.knowledge.contexts.Q1).toBeDefined();
      expect(reader.mentions()).toHaveLength(1);
      return undefined;
    });
    await reader.refresh();
    expect(ask).toHaveBeenCalledTimes(2);
    expect(painted()).toEqual(['Huawei']);
    expect(reader.knowledge.contexts.Q1).toBeDefined();
  });
});

describe('navigation within the page', () => {
  it('leads to another article', async () => {
    showPage('<article><p>Huawei</p></article>');
    const { reader } = startReader();
    await reader.readAll();
    const sentence = 'A sentence of some length, such as an article has. ';
    showPage(`<article><p>ZTE. ${sentence.repeat(20)}</p></article>`);
    await reader.renew();
    expect(painted()).toEqual(['ZTE']);
  });

  it('leads to no article', async () => {
    showPage('<article><p>Huawei</p></article>');
    const { reader, ask } = startReader();
    await reader.readAll();
    showPage('<nav><a href="#">ZTE</a></nav>');
    await reader.renew();
    expect(painted()).toEqual([]);
    expect(reader.mentions()).toEqual([]);
    expect(ask).toHaveBeenCalledOnce();
  });
});

describe('what the reader is asked', () => {
  it('which mark covers a place in the text', async () => {
    showPage('<article><p>The Hua<b>wei</b> story, ZTE</p></article>');
    const { reader } = startReader();
    await reader.readAll();
    const at = (text: string, offset: number) => reader.markAt(textNode(text), offset)?.why.alias;
    expect([at('Hua', 3), at('Hua', 4), at('Hua', 7)]).toEqual([undefined, 'Huawei', 'Huawei']);
    expect([at('wei', 0), at('wei', 3)]).toEqual(['Huawei', 'Huawei']);
    expect([at('story', 0), at('story', 8), at('story', 11)]).toEqual([undefined, 'ZTE', 'ZTE']);
    expect(reader.markAt(document.body, 0)).toBeUndefined();
  });

  it('the words around a mark, and what else they mention, painted or not', async () => {
    showPage(
      '<article lang="en"><h1>News of Huawei</h1><p>First this. Then ZTE. Huawei, Orange.</p></article>',
    );
    const { reader } = startReader({ density: 'page' });
    await reader.readAll();
    const second = reader.marks[1];
    expect(second && reader.passageOf(second)).toEqual({
      sentence: 'Then ZTE. ',
      paragraph: 'First this. Then ZTE. Huawei, Orange.',
      headline: 'News of Huawei',
      entities: new Set(['Q1', 'Q2', 'Q4', 'Q5']),
      language: 'en',
    });
  });
});

describe('the end', () => {
  it('leaves no trace', async () => {
    showPage('<article><p>Huawei</p></article>');
    const { reader, end } = startReader();
    await reader.readAll();
    end();
    expect(painted()).toBeUndefined();
    expect(paintedActive()).toBeUndefined();
  });

  it('in the middle of a reading stops it: nothing is asked and nothing painted any more', async () => {
    const long = (word: string) => `<p>${word} ${'x'.repeat(200_000)}</p>`;
    showPage(long('Huawei') + long('ZTE'));
    const { reader, ask, onPainted, end } = startReader();
    ask.mockImplementationOnce(async ({ blocks }) => {
      end();
      return annotate(blocks);
    });
    await reader.readAll();
    expect(ask).toHaveBeenCalledOnce();
    expect(onPainted).not.toHaveBeenCalled();
    expect(painted()).toBeUndefined();
  });

  it('before a reading begins asks nothing', async () => {
    showPage('<article><p>Huawei</p></article>');
    const { reader, ask, end } = startReader();
    const reading = reader.readAll();
    end();
    await reading;
    expect(ask).not.toHaveBeenCalled();
  });
});

describe('text that the page hides', () => {
  it('is painted once the page shows it', async () => {
    showPage('<article><p>Huawei</p><p id="more" style="display: none">ZTE</p></article>');
    const { reader, ask } = startReader();
    await reader.readAll();
    expect(painted()).toEqual(['Huawei']);
    find('#more').removeAttribute('style');
    await reader.reveal();
    expect(painted()).toEqual(['Huawei', 'ZTE']);
    expect(ask).toHaveBeenCalledOnce();
  });
});

describe('text in open shadow roots', () => {
  /** An article with a card between two paragraphs, and a box in the card's root that has a root of its own. */
  function showCard() {
    showPage('<article><p>One ZTE</p><x-card>Two Orange</x-card><p>Five ZTE</p></article>');
    const card = attach(find('x-card'), '<slot></slot><p>Three <b>Hua</b>wei</p><x-box></x-box>');
    const box = attach(find('x-box', card), '<p>Four core</p>');
    return { card, box };
  }
  const words = (reader: ReturnType<typeof startReader>['reader']) =>
    reader.marks.map(({ why }) => why.alias);

  it('is read and marked where it stands, and nothing is written to them', async () => {
    const { card, box } = showCard();
    const before = [card.innerHTML, box.innerHTML];
    const { reader } = startReader();
    await reader.readAll();
    expect(words(reader)).toEqual(['ZTE', 'Huawei', 'core', 'Orange', 'ZTE']);
    expect(CSS.highlights.get('on-the-record')?.size).toBe(5);
    expect([...reader.shadowRoots]).toEqual([card, box]);
    expect([card.innerHTML, box.innerHTML]).toEqual(before);
    expect(card.adoptedStyleSheets).toEqual([]);
  });

  it('is not where it is left out, nor in closed roots', async () => {
    showPage('<article><nav><x-menu></x-menu></nav><x-card>ZTE</x-card><x-safe></x-safe></article>');
    attach(find('x-menu'), '<p>Huawei</p>');
    attach(find('x-card'), '<slot></slot><style>p { color: red }</style><form><p>core</p></form>');
    attach(find('x-safe'), '<p>Huawei</p>', 'closed');
    const { reader, ask } = startReader();
    await reader.readAll();
    expect(texts(ask)).toEqual([['ZTE']]);
  });

  it('is marked as far as it is shown: what has no slot is not', async () => {
    showPage('<article><p>ZTE</p><x-card>Huawei</x-card></article>');
    attach(find('x-card'), 'core');
    const { reader } = startReader();
    await reader.readAll();
    expect(words(reader)).toEqual(['ZTE', 'core']);
  });

  it('is read again where it changed', async () => {
    const { card, box } = showCard();
    const { reader, ask } = startReader();
    await reader.readAll();
    const paragraph = find('p', box);
    paragraph.textContent = 'Four Huawei';
    await reader.readChanged([paragraph]);
    expect(words(reader)).toEqual(['ZTE', 'Huawei', 'Huawei', 'Orange', 'ZTE']);
    find('p', card).textContent = 'Three core';
    await reader.readChanged([find('x-card')]);
    expect(words(reader)).toEqual(['ZTE', 'core', 'Huawei', 'Orange', 'ZTE']);
    expect(texts(ask).slice(1)).toEqual([['Four Huawei'], ['Three core']]);
  });

  it('goes with its host', async () => {
    showCard();
    const { reader } = startReader();
    await reader.readAll();
    find('x-card').remove();
    await reader.readChanged([]);
    expect(words(reader)).toEqual(['ZTE', 'ZTE']);
  });

  it('that comes later is read with what it comes in', async () => {
    showPage('<article><p>ZTE</p></article>');
    const { reader } = startReader();
    await reader.readAll();
    const added = document.createElement('x-card');
    const root = attach(added, '<p>Huawei</p>');
    find('article').append(added);
    await reader.readChanged([added]);
    expect(words(reader)).toEqual(['ZTE', 'Huawei']);
    expect([...reader.shadowRoots]).toEqual([root]);
  });
});

describe('an asking without an answer', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  async function pass(reader: ReturnType<typeof startReader>['reader'], milliseconds: number) {
    vi.advanceTimersByTime(milliseconds);
    await reader.settled();
  }

  it('is known as such, and made good by itself after 2, 10 and 60 seconds', async () => {
    showPage('<article><p>Huawei</p></article>');
    const { reader, ask } = startReader();
    expect(reader.isUnanswered).toBe(false);
    for (let time = 0; time < 3; time++) ask.mockResolvedValueOnce(undefined);
    await reader.readAll();
    for (const [index, wait] of [2_000, 10_000, 60_000].entries()) {
      expect(reader.isUnanswered).toBe(true);
      await pass(reader, wait - 1);
      expect(ask).toHaveBeenCalledTimes(index + 1);
      await pass(reader, 1);
      expect(ask).toHaveBeenCalledTimes(index + 2);
    }
    expect(reader.isUnanswered).toBe(false);
    expect(painted()).toEqual(['Huawei']);
    await pass(reader, 600_000);
    expect(ask).toHaveBeenCalledTimes(4);
  });

  it('of a part leaves what is known, and is about what was not answered alone', async () => {
    const long = (word: string) => `${word} ${'x'.repeat(200_000)}`;
    showPage(`<p>${long('Huawei')}</p><p>${long('ZTE')}</p>`);
    const { reader, ask } = startReader();
    ask.mockImplementationOnce(async ({ blocks }) => annotate(blocks)).mockResolvedValueOnce(undefined);
    await reader.readAll();
    expect(painted()).toEqual(['Huawei']);
    expect(reader.isUnanswered).toBe(true);
    await pass(reader, 2_000);
    expect(texts(ask)).toEqual([[long('Huawei')], [long('ZTE')], [long('ZTE')]]);
    expect(painted()).toEqual(['Huawei', 'ZTE']);
  });

  it('in a refresh is not made good by new text, and then asks everything again', async () => {
    showPage('<article><p>Huawei</p><p id="p">core</p></article>');
    const { reader, ask } = startReader();
    await reader.readAll();
    ask.mockResolvedValueOnce(undefined);
    await reader.refresh();
    find('#p').textContent = 'ZTE';
    await reader.readChanged([find('#p')]);
    expect(reader.isUnanswered).toBe(true);
    await pass(reader, 2_000);
    expect(texts(ask).at(-1)).toEqual(['Huawei', 'ZTE']);
    expect(reader.isUnanswered).toBe(false);
  });

  it('is not asked again once the page is left', async () => {
    showPage('<article><p>Huawei</p></article>');
    const { reader, ask, end } = startReader();
    ask.mockResolvedValueOnce(undefined);
    await reader.readAll();
    end();
    await pass(reader, 600_000);
    expect(ask).toHaveBeenCalledOnce();
  });
});
