import { describe, expect, it } from 'vitest';
import { MOST_BLOCKS } from '../../../utils/messaging/messages.ts';
import { MOST_MARKS } from '../../../utils/page/marks/density.ts';
import { find, showPage, textNode } from './page.ts';
import { painted, paintedActive, startReader, texts } from './reading.ts';

describe('the first reading', () => {
  it('asks once for the whole article, and paints what is mentioned in the order of the page', async () => {
    showPage(
      '<article lang="en"><h1>Huawei and ZTE</h1><p>The <b>core</b> of it.</p></article><p>Related: ZTE</p>',
    );
    const { reader, ask, onChanged } = startReader();
    await reader.readAll();
    expect(ask).toHaveBeenCalledExactlyOnceWith({
      blocks: ['Huawei and ZTE', 'The core of it.'],
      language: 'en',
    });
    expect(painted()).toEqual(['Huawei', 'ZTE', 'core']);
    expect(reader.marks.map(({ entities }) => entities)).toEqual([['Q1'], ['Q2'], ['Q3']]);
    expect(onChanged).toHaveBeenCalled();
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
    const { reader, ask, onChanged } = startReader();
    await reader.readAll();
    expect(texts(ask)).toEqual([[long('Huawei')], [long('ZTE')], [long('core')]]);
    expect(onChanged.mock.calls.length).toBeGreaterThanOrEqual(3);
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
