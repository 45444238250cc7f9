import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeWaits } from '../../support/fake-waits.ts';
import { addToHead, find, showPage, textNode } from './page.ts';
import { annotate, painted, paintedActive, startReader, texts } from './reading.ts';

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

describe('an asking without an answer', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    fakeWaits();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
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

  it('about what is on record takes the marks away until there is one, and is asked again alone', async () => {
    showPage('<article><p>Huawei</p></article>');
    const { reader, ask, askContexts } = startReader();
    askContexts.mockResolvedValueOnce(undefined);
    await reader.readAll();
    expect(painted()).toEqual([]);
    expect(reader.isUnanswered).toBe(true);
    await pass(reader, 2_000);
    expect(painted()).toEqual(['Huawei']);
    expect(ask).toHaveBeenCalledOnce();
    expect(askContexts.mock.calls).toEqual([[{ entities: ['Q1'] }], [{ entities: ['Q1'] }]]);
    expect(reader.isUnanswered).toBe(false);
    expect(reader.knowledge.contexts.Q1).toBeDefined();
  });

  it('about what is on record, in a refresh, leaves what was known', async () => {
    showPage('<article><p>Huawei</p></article>');
    const { reader, ask, askContexts } = startReader();
    await reader.readAll();
    askContexts.mockResolvedValueOnce(undefined);
    await reader.refresh();
    expect(painted()).toEqual(['Huawei']);
    expect(reader.marks).toHaveLength(1);
    expect(reader.isUnanswered).toBe(true);
    await pass(reader, 2_000);
    expect(ask).toHaveBeenCalledTimes(3);
    expect(reader.isUnanswered).toBe(false);
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

  it('is asked with the language that the text before was found to be in', async () => {
    showPage('<article><p>Huawei</p><p id="p">core</p></article>');
    const { reader, ask } = startReader({ language: 'fi' });
    await reader.readAll();
    find('#p').textContent = 'ZTE';
    await reader.readChanged([find('#p')]);
    find('#p').textContent = 'Kaspersky';
    addToHead('<meta property="article:published_time" content="2024-05-17">');
    await reader.renew();
    expect(ask.mock.calls.map(([{ language }]) => language)).toEqual(['en', 'fi', 'en']);
  });

  it('is asked again after one whose answer could not be shown, which is printed', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    showPage('<article><p>Huawei</p></article>');
    const { reader, ask, onChanged } = startReader();
    ask.mockResolvedValueOnce(undefined);
    await reader.readAll();
    const error = new Error('no');
    onChanged.mockImplementationOnce(() => {
      throw error;
    });
    await pass(reader, 2_000);
    expect(logged).toHaveBeenCalledExactlyOnceWith(expect.any(String), error);
    expect(reader.marks).toEqual([]);
    await pass(reader, 10_000);
    expect(painted()).toEqual(['Huawei']);
    expect(reader.marks).toHaveLength(1);
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

  const OF_MINISTER = 'Minister bars a vendor from the networks';
  const ZTE = `<p>ZTE. ${'One of several sentences about a network. '.repeat(10)}</p>`;

  it.each([
    ['before the article', `<h1>${OF_MINISTER}</h1><article>${ZTE}</article>`, OF_MINISTER],
    [
      'behind the newspaper’s name',
      `<h1>The Port Times</h1><h1>${OF_MINISTER}</h1><article>${ZTE}</article>`,
      OF_MINISTER,
    ],
    [
      'behind that name in the article itself',
      `<article><h1>The Port Times</h1><h1> ${OF_MINISTER} </h1>${ZTE}</article>`,
      OF_MINISTER,
    ],
    ['of few letters', `<article><h1>Vendor barred</h1>${ZTE}</article>`, 'Vendor barred'],
    ['behind the article', `<article>${ZTE}</article><h1>${OF_MINISTER}</h1>`, undefined],
    ['the newspaper’s name alone', `<h1>The Port Times</h1><article>${ZTE}</article>`, undefined],
    [
      'that name alone, in the article',
      `<article><h1><a href="/front">The Port Times</a></h1>${ZTE}</article>`,
      undefined,
    ],
  ])('the headline around a mark: %s', async (_where, html, headline) => {
    showPage(html);
    const { reader } = startReader();
    await reader.readAll();
    const [mark] = reader.marks;
    expect(mark && reader.passageOf(mark).headline).toBe(headline ?? document.title);
  });
});

describe('the end', () => {
  it('leaves no trace', async () => {
    showPage('<article><p>Huawei</p></article>');
    const { reader, end } = startReader();
    await reader.readAll();
    end();
    expect(painted()).toEqual([]);
    expect(paintedActive()).toEqual([]);
  });

  it('in the middle of a reading stops it: nothing is asked and nothing painted any more', async () => {
    const long = (word: string) => `<p>${word} ${'x'.repeat(200_000)}</p>`;
    showPage(long('Huawei') + long('ZTE'));
    const { reader, ask, onChanged, end } = startReader();
    ask.mockImplementationOnce(async ({ blocks }) => {
      end();
      return annotate(blocks);
    });
    await reader.readAll();
    expect(ask).toHaveBeenCalledOnce();
    expect(onChanged).not.toHaveBeenCalled();
    expect(painted()).toEqual([]);
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
