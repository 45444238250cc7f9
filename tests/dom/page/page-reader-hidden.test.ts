import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeWaits } from '../../support/fake-waits.ts';
import { prefer } from '../prefer.ts';
import { attach, find, showPage } from './page.ts';
import { painted, startReader, texts } from './reading.ts';

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

  it.each([
    ['is transparent', 'color: transparent'],
    ['is transparent, in other words', 'color: oklch(0.5 0.1 20 / 0)'],
    ['is not filled', '-webkit-text-fill-color: transparent'],
    ['is filled alone', 'color: transparent; -webkit-text-fill-color: red'],
  ])('by what shows through letters: one that %s is painted once it is not', async (_what, style) => {
    showPage(`<article><p>Huawei</p><h2 id="through" style="${style}">ZTE</h2></article>`);
    const { reader } = startReader();
    await reader.readAll();
    expect(painted()).toEqual(['Huawei']);
    find('#through').removeAttribute('style');
    await reader.reveal();
    expect(painted()).toEqual(['Huawei', 'ZTE']);
  });

  describe('where the reader chose the colours', () => {
    afterEach(() => prefer({}));

    it('is painted whatever colours the page has', async () => {
      await prefer({ 'forced-colors': 'active' });
      expect(matchMedia('(forced-colors: active)').matches).toBe(true);
      showPage('<article><p style="color: #345">Huawei</p></article>');
      const { reader } = startReader();
      await reader.readAll();
      expect(painted()).toEqual(['Huawei']);
    });
  });

  it.each(['color: #222', 'color: rgb(0 0 0 / 0.5)', 'color: #333; -webkit-text-fill-color: #222'])(
    'is not text with `%s`',
    async (style) => {
      showPage(`<article><p style="${style}">Huawei</p></article>`);
      const { reader } = startReader();
      await reader.readAll();
      expect(painted()).toEqual(['Huawei']);
    },
  );
});

describe('an article that its page hides at first', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    fakeWaits();
  });
  afterEach(() => {
    document.body.removeAttribute('style');
    vi.restoreAllMocks();
    vi.useRealTimers();
  });
  const ARTICLE = '<article><p>Huawei</p><p>ZTE</p></article>';
  const HALF_A_MINUTE = 32_000;

  async function readHidden(hide: () => HTMLElement) {
    showPage(ARTICLE);
    const hidden = hide();
    const started = startReader();
    await started.reader.readAll();
    expect(painted()).toEqual([]);
    return { ...started, show: () => hidden.removeAttribute('style') };
  }
  const article = (style: string) => () => {
    find('article').setAttribute('style', style);
    return find('article');
  };
  const body = (style: string) => () => {
    document.body.setAttribute('style', style);
    return document.body;
  };
  const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

  it.each<[string, () => HTMLElement]>([
    ['its article is invisible', article('visibility: hidden')],
    ['its article has no box', article('display: none')],
    ['all of it is invisible', body('visibility: hidden')],
    ['all of it has no box', body('display: none')],
  ])('is painted when it is shown, and then nothing is waited for: %s', async (_what, hide) => {
    const { show, ask } = await readHidden(hide);
    await pass(1500);
    show();
    await pass(2500);
    expect(painted()).toEqual(['Huawei', 'ZTE']);
    expect(ask).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is painted when it is shown at last, with the window’s `load`', async () => {
    const { show, reader } = await readHidden(body('visibility: hidden'));
    await pass(HALF_A_MINUTE);
    expect(vi.getTimerCount()).toBe(0);
    show();
    dispatchEvent(new Event('load'));
    await reader.settled();
    expect(painted()).toEqual(['Huawei', 'ZTE']);
  });

  it('is not painted anew, nor is anybody told, as long as it stays hidden', async () => {
    const { onChanged } = await readHidden(body('visibility: hidden'));
    onChanged.mockClear();
    await pass(HALF_A_MINUTE);
    expect(onChanged).not.toHaveBeenCalled();
  });

  it('is waited for anew after what shows a part of it', async () => {
    const { show } = await readHidden(article('visibility: hidden'));
    await pass(HALF_A_MINUTE / 2);
    find('p').style.visibility = 'visible';
    await pass(HALF_A_MINUTE / 2);
    expect(painted()).toEqual(['Huawei']);
    show();
    await pass(1000);
    expect(painted()).toEqual(['Huawei', 'ZTE']);
  });

  it('is looked at no more after the end', async () => {
    const { show, end } = await readHidden(body('visibility: hidden'));
    end();
    expect(vi.getTimerCount()).toBe(0);
    show();
    dispatchEvent(new Event('load'));
    await pass(HALF_A_MINUTE);
    expect(painted()).toEqual([]);
  });

  it('is the only one for which a timer is set', async () => {
    showPage(ARTICLE);
    const { reader } = startReader();
    await reader.readAll();
    reader.lookForShown();
    expect(vi.getTimerCount()).toBe(0);
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
