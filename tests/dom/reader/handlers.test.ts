import { safeParse } from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { readerHandlers } from '../../../entrypoints/reader/handlers.ts';
import { buildContexts } from '../../../utils/context/context.ts';
import { readerMessages } from '../../../utils/messaging/reader-messages.ts';
import { readerReplies } from '../../../utils/messaging/reader-replies.ts';
import { isArticle } from '../../../utils/page/article/is-article.ts';
import { MOST_MARKS } from '../../../utils/page/marks/density.ts';
import { FOUND } from '../../support/found.ts';
import { citation, contextInput, entity, record } from '../../unit/context/samples.ts';
import { find } from '../page/page.ts';
import { painted } from '../page/reading.ts';
import { openPage, pass, popover, shown } from './open-page.ts';

await page.viewport(800, 600);
const PAGE = '<p>Huawei, ZTE, Huawei</p><p style="margin-top: 2000px">ZTE and Huawei</p>';

it('every message to the reader has a handler, and there is no other', async () => {
  const { handlers } = await openPage(PAGE);
  expect(Object.keys(handlers).sort()).toEqual(Object.keys(readerMessages).sort());
});

describe('list-mentions', () => {
  it('gives entities with how often they are mentioned, painted or not, the most frequent first', async () => {
    const { handlers } = await openPage(PAGE, { density: 'page' });
    expect(await handlers['list-mentions']({})).toMatchObject({
      entities: [
        { id: 'Q1', name: 'Entity Q1', type: 'organisation', count: 3, hidden: false },
        { id: 'Q2', name: 'Entity Q2', type: 'organisation', count: 2, hidden: false },
      ],
      sources: ['Source wire'],
    });
  });

  it('tells of a name that the page hides that it has no mark to go to, until the page shows it', async () => {
    const { handlers } = await openPage(`${PAGE}<p id="more" style="display: none">Orange, and Huawei</p>`);
    const hidden = async () =>
      (await handlers['list-mentions']({}))?.entities.filter((each) => each.hidden).map(({ id }) => id);
    expect(await hidden()).toEqual(['Q4', 'Q5']);
    expect(await handlers['show-mention']({ entity: 'Q4' })).toBe(false);
    find('#more').removeAttribute('style');
    expect(await hidden()).toEqual([]);
    expect(await handlers['show-mention']({ entity: 'Q4' })).toBe(true);
  });

  it('names every source that a popover of the page can show, and no other', async () => {
    const { handlers, askContexts, reader } = await openPage('<p>core</p>');
    const from = (source: string, id: string) =>
      record(id, { entities: ['Q1'], citations: [citation(source)], date: `20${id}-01-01` });
    askContexts.mockImplementationOnce(async () =>
      buildContexts(
        contextInput(
          [entity('Q1')],
          [
            from('first', '21'),
            from('second', '22'),
            from('third', '23'),
            from('fourth', '24'),
            from('fifth', '20'),
          ],
        ),
      ),
    );
    find('article').innerHTML = '<p>Huawei</p>';
    await reader.readAll();
    const list = await handlers['list-mentions']({});
    expect(list?.sources.sort()).toEqual(
      ['fifth', 'first', 'fourth', 'second', 'third'].map((name) => `Source ${name}`),
    );
  });

  it('is an answer that whoever asks can parse', async () => {
    const { handlers } = await openPage(PAGE);
    const reply = readerReplies['list-mentions'];
    expect(safeParse(reply, await handlers['list-mentions']({})).success).toBe(true);
  });

  it('is no list where the page went on to what is no article, as whoever asks can parse', async () => {
    const { handlers, reader } = await openPage(PAGE, {}, isArticle);
    find('article').outerHTML = '<ul><li>Huawei</li></ul>';
    await reader.renew();
    const list = await handlers['list-mentions']({});
    expect(list).toBeNull();
    expect(safeParse(readerReplies['list-mentions'], list).success).toBe(true);
  });

  it('has a mark to go to for every name that is shown, however many marks come before it', async () => {
    const { handlers } = await openPage(`<p>${'Huawei '.repeat(MOST_MARKS + 5)} ZTE</p>`);
    expect(await handlers['list-mentions']({})).toMatchObject({
      entities: [
        { id: 'Q1', hidden: false },
        { id: 'Q2', hidden: false },
      ],
    });
    expect(await handlers['show-mention']({ entity: 'Q2' })).toBe(true);
  });

  it('is empty where nothing is marked', async () => {
    const { handlers } = await openPage('<p>Nothing.</p>');
    expect(await handlers['list-mentions']({})).toMatchObject({ entities: [], answered: true });
  });

  it('says that the page could not be checked, at once though it is being asked about again', async () => {
    const { handlers, ask, reader } = await openPage(PAGE);
    ask.mockResolvedValueOnce(undefined);
    await reader.refresh();
    ask.mockReturnValueOnce(new Promise(() => undefined));
    void reader.refresh();
    expect(await handlers['list-mentions']({})).toMatchObject({ answered: false });
  });
});

describe('show-found', () => {
  it('opens a popover, and says so', async () => {
    const { handlers } = await openPage(PAGE);
    expect(await handlers['show-found']({ found: FOUND, until: Date.now() + 3000 })).toBe(true);
    expect(popover()).toBeDefined();
  });

  it.each([
    ['above what is seen', PAGE, 'p', 1500],
    ['below it', PAGE, 'p:last-child', 0],
    ['that begins in the window and ends far below', PAGE, 'article', 0],
    ['that is longer than the window', `<p>${'A long story of Huawei. '.repeat(300)}</p>`, 'p', 900],
  ])('is in sight for a selection %s', async (_, html, selected, scrolled) => {
    const { handlers } = await openPage(html);
    getSelection()?.selectAllChildren(find(selected));
    scrollTo({ top: scrolled, behavior: 'instant' });
    await handlers['show-found']({ found: FOUND, until: Date.now() + 3000 });
    await pass(300);
    const place = popover()?.getBoundingClientRect();
    expect(place?.top).toBeGreaterThanOrEqual(0);
    expect(place?.bottom).toBeLessThanOrEqual(innerHeight);
    const lines = [...(getSelection()?.getRangeAt(0).getClientRects() ?? [])];
    expect(lines.some((line) => line.bottom > 0 && line.top < innerHeight)).toBe(true);
  });

  it('says that it cannot be shown where the popover cannot be had', async () => {
    const { reader, life } = await openPage(PAGE);
    const handlers = readerHandlers(reader, { control: undefined, get: async () => undefined }, life);
    expect(await handlers['show-found']({ found: FOUND, until: Date.now() + 3000 })).toBe(false);
  });

  it('shows nothing any more when the popover comes too late', async () => {
    const { reader, control, life } = await openPage(PAGE);
    const get = async () => {
      await pass(3000);
      return control;
    };
    const handlers = readerHandlers(reader, { control: undefined, get }, life);
    expect(await handlers['show-found']({ found: FOUND, until: Date.now() + 3000 })).toBe(false);
    expect(popover()).toBeUndefined();
  });
});

describe('the focus', () => {
  it('that goes out into the page closes the popover', async () => {
    const { handlers } = await openPage(`<p><button>Share</button></p>${PAGE}`);
    await handlers['show-mention']({ entity: 'Q1' });
    find('button').focus();
    expect(shown()).toBeUndefined();
    expect(document.activeElement).toBe(find('button'));
  });

  it('that goes from one thing to another in the popover does not', async () => {
    const { handlers } = await openPage(PAGE);
    await handlers['show-mention']({ entity: 'Q1' });
    await userEvent.keyboard('{Tab}{Tab}');
    expect(popover()?.matches(':focus-within')).toBe(true);
    expect(shown()).toBe('Entity Q1');
  });
});

describe('refresh and close', () => {
  it('refresh asks again', async () => {
    const { handlers, ask } = await openPage(PAGE);
    expect(await handlers.refresh({})).toBeNull();
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('close ends the reader of this page, and leaves no trace', async () => {
    const { handlers, life } = await openPage(PAGE);
    const ended = vi.fn();
    life.signal.addEventListener('abort', ended);
    await handlers['show-mention']({ entity: 'Q1' });
    expect(await handlers.close({})).toBeNull();
    expect(ended).toHaveBeenCalledOnce();
    expect(painted()).toEqual([]);
    expect(document.querySelector('on-the-record')).toBeNull();
  });
});
