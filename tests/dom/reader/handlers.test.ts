import { safeParse } from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { readerHandlers } from '../../../entrypoints/reader.content/handlers.ts';
import { buildContexts } from '../../../utils/context/context.ts';
import { readerMessages, readerReplies } from '../../../utils/messaging/messages.ts';
import { isArticle } from '../../../utils/page/article/is-article.ts';
import { MOST_MARKS } from '../../../utils/page/marks/density.ts';
import { citation, contextInput, entity, record } from '../../unit/context/samples.ts';
import { attach, find } from '../page/page.ts';
import { painted } from '../page/reading.ts';
import { openPage, pass, popover, press, shown } from './open-page.ts';

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

describe('show-mention', () => {
  it('opens one mark of the entity after the other, round and round, and brings it into view', async () => {
    const { handlers, control } = await openPage(PAGE);
    const places: (number | undefined)[] = [];
    for (let time = 0; time < 4; time++) {
      expect(await handlers['show-mention']({ entity: 'Q1' })).toBe(true);
      places.push(control.current?.range.startOffset);
      const { top = -1 } = control.current?.range.startContainer.parentElement?.getBoundingClientRect() ?? {};
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top).toBeLessThan(innerHeight);
    }
    expect(places).toEqual([0, 13, 8, 0]);
    expect(shown()).toBe('Entity Q1');
  });

  it('says so when there is none', async () => {
    const { handlers } = await openPage(PAGE);
    expect(await handlers['show-mention']({ entity: 'Q3' })).toBe(false);
    expect(shown()).toBeUndefined();
  });

  it('opens it though the page was painted anew meanwhile, and says so when the mark is gone', async () => {
    const { control, reader, context } = await openPage(`${PAGE}<p id="p">Orange</p>`);
    const change = async (text: string) => {
      find('#p').textContent = text;
      await reader.readChanged([find('#p')]);
      return control;
    };
    const [later, gone] = ['Oranges', 'Nothing'].map((text) =>
      readerHandlers(reader, { control, get: () => change(text) }, context),
    );
    expect(await later?.['show-mention']({ entity: 'Q2' })).toBe(true);
    expect(shown()).toBe('Entity Q2');
    expect(await gone?.['show-mention']({ entity: 'Q4' })).toBe(false);
  });

  it('asks for no popover where there is no mark of it', async () => {
    const { reader, context } = await openPage(PAGE);
    const get = vi.fn();
    const handlers = readerHandlers(reader, { control: undefined, get }, context);
    expect(await handlers['show-mention']({ entity: 'Q3' })).toBe(false);
    expect(get).not.toHaveBeenCalled();
  });

  it('puts the focus into the popover, and Escape puts it back', async () => {
    const { handlers } = await openPage(`<p><button>Share</button></p>${PAGE}`);
    find('button').focus();
    await handlers['show-mention']({ entity: 'Q2' });
    expect(popover()?.querySelector('.body:focus')).not.toBeNull();
    press('Escape');
    expect(shown()).toBeUndefined();
    expect(document.activeElement).toBe(find('button'));
  });

  it('puts it back into a shadow root in a shadow root, and onto a link in a drawing', async () => {
    const { handlers } = await openPage(
      `<x-host></x-host><svg><a href="#linked"><text y="20">Map</text></a></svg>${PAGE}`,
    );
    const outer = attach(find('x-host'), '<x-field></x-field>');
    const inner = attach(find('x-field', outer), '<input>');
    const link = document.querySelector<SVGAElement>('svg a');
    for (const [place, isBack] of [
      [find('input', inner), () => inner.activeElement === find('input', inner)],
      [link, () => document.activeElement === link],
    ] as const) {
      place?.focus();
      await handlers['show-mention']({ entity: 'Q2' });
      expect(popover()?.querySelector('.body:focus')).not.toBeNull();
      press('Escape');
      expect(shown()).toBeUndefined();
      expect(isBack()).toBe(true);
    }
  });

  it('keeps the place to return to while the focus goes from mark to mark', async () => {
    const { handlers } = await openPage(`<p><button>Share</button></p>${PAGE}`);
    find('button').focus();
    await handlers['show-mention']({ entity: 'Q2' });
    await handlers['show-mention']({ entity: 'Q1' });
    expect(shown()).toBe('Entity Q1');
    press('Escape');
    expect(document.activeElement).toBe(find('button'));
  });
});

describe('show-found', () => {
  const found = {
    query: 'Huawei',
    threads: [],
    threadsInAll: 0,
    records: {},
    closest: [],
    datasets: [],
    sources: { on: 1, all: 2 },
  };

  it('opens a popover, and says so', async () => {
    const { handlers } = await openPage(PAGE);
    expect(await handlers['show-found']({ found, until: Date.now() + 3000 })).toBe(true);
    expect(popover()).toBeDefined();
  });

  it('says that it cannot be shown where the popover cannot be had', async () => {
    const { reader, context } = await openPage(PAGE);
    const handlers = readerHandlers(reader, { control: undefined, get: async () => undefined }, context);
    expect(await handlers['show-found']({ found, until: Date.now() + 3000 })).toBe(false);
  });

  it('shows nothing any more when the popover comes too late', async () => {
    const { reader, control, context } = await openPage(PAGE);
    const get = async () => {
      await pass(3000);
      return control;
    };
    const handlers = readerHandlers(reader, { control: undefined, get }, context);
    expect(await handlers['show-found']({ found, until: Date.now() + 3000 })).toBe(false);
    expect(popover()).toBeUndefined();
  });
});

describe('step-mention', () => {
  const walk = async (steps: (1 | -1)[]) => {
    const { handlers, control, reader } = await openPage(PAGE);
    const places: number[] = [];
    for (const step of steps) {
      expect(await handlers['step-mention']({ step })).toBe(true);
      places.push(reader.marks.findIndex(({ range }) => range === control.current?.range));
    }
    return places;
  };

  it('goes from mark to mark, and from the last to the first', async () => {
    expect(await walk([1, 1, 1, 1, 1, 1])).toEqual([0, 1, 2, 3, 4, 0]);
  });

  it('goes back, and from the first to the last', async () => {
    expect(await walk([1, -1, -1])).toEqual([0, 4, 3]);
  });

  it('goes two marks on when it is asked twice before the popover is there', async () => {
    const { reader, control, context } = await openPage(PAGE);
    const late = { control: undefined, get: () => Promise.resolve(control) };
    const handlers = readerHandlers(reader, late, context);
    const both = [handlers['step-mention']({ step: 1 }), handlers['step-mention']({ step: 1 })];
    expect(await Promise.all(both)).toEqual([true, true]);
    expect(control.current).toBe(reader.marks[1]);
  });

  it('opens a mark that is there when it can be shown, and none that was painted before', async () => {
    const { reader, control, context } = await openPage(`<p id="p">ZTE</p>${PAGE}`);
    const get = async () => {
      find('#p').textContent = 'Nothing';
      await reader.readChanged([find('#p')]);
      return control;
    };
    const handlers = readerHandlers(reader, { control: undefined, get }, context);
    expect(await handlers['step-mention']({ step: -1 })).toBe(true);
    expect(control.current).toBe(reader.marks.at(-1));
  });

  it('begins with what is to be seen', async () => {
    const { handlers, control, reader } = await openPage(PAGE);
    scrollTo(0, 1500);
    await handlers['step-mention']({ step: 1 });
    expect(control.current).toBe(reader.marks[3]);
    control.dismiss();
    scrollTo(0, 1500);
    await handlers['step-mention']({ step: -1 });
    expect(control.current).toBe(reader.marks[2]);
    scrollTo(0, 0);
  });

  it('first goes into a popover that is open without the focus', async () => {
    const { handlers, control, reader } = await openPage(PAGE);
    const [, zte] = reader.marks;
    if (zte) control.show(zte, { focus: false });
    expect(popover()?.querySelector(':focus')).toBeNull();
    await handlers['step-mention']({ step: 1 });
    expect(control.current).toBe(zte);
    expect(popover()?.querySelector('.body:focus')).not.toBeNull();
    await handlers['step-mention']({ step: 1 });
    expect(control.current).toBe(reader.marks[2]);
  });

  it('says so when there is no mark', async () => {
    const { handlers } = await openPage('<p>Nothing.</p>');
    expect(await handlers['step-mention']({ step: 1 })).toBe(false);
    expect(await handlers['step-mention']({ step: -1 })).toBe(false);
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
    const { handlers, context } = await openPage(PAGE);
    const ended = vi.fn();
    context.signal.addEventListener('abort', ended);
    await handlers['show-mention']({ entity: 'Q1' });
    expect(await handlers.close({})).toBeNull();
    expect(ended).toHaveBeenCalledOnce();
    expect(painted()).toEqual([]);
    expect(document.querySelector('on-the-record')).toBeNull();
  });
});
