/** Marks that are asked for: one of an entity from the popup, the next and the one before with the keys. */
import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { readerHandlers } from '../../../entrypoints/reader/handlers.ts';
import { rectanglesOf } from '../../../utils/page/marks/pointer.ts';
import { attach, find, textNode } from '../page/page.ts';
import { openPage, popover, press, shown } from './open-page.ts';

await page.viewport(800, 600);
const PAGE = '<p>Huawei, ZTE, Huawei</p><p style="margin-top: 2000px">ZTE and Huawei</p>';

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
    const { control, reader, life } = await openPage(`${PAGE}<p id="p">Orange</p>`);
    const change = async (text: string) => {
      find('#p').textContent = text;
      await reader.readChanged([find('#p')]);
      return control;
    };
    const [later, gone] = ['Oranges', 'Nothing'].map((text) =>
      readerHandlers(reader, { control, get: () => change(text) }, life),
    );
    expect(await later?.['show-mention']({ entity: 'Q2' })).toBe(true);
    expect(shown()).toBe('Entity Q2');
    expect(await gone?.['show-mention']({ entity: 'Q4' })).toBe(false);
  });

  it('asks for no popover where there is no mark of it', async () => {
    const { reader, life } = await openPage(PAGE);
    const get = vi.fn();
    const handlers = readerHandlers(reader, { control: undefined, get }, life);
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
    const { reader, control, life } = await openPage(PAGE);
    const late = { control: undefined, get: () => Promise.resolve(control) };
    const handlers = readerHandlers(reader, late, life);
    const both = [handlers['step-mention']({ step: 1 }), handlers['step-mention']({ step: 1 })];
    expect(await Promise.all(both)).toEqual([true, true]);
    expect(control.current).toBe(reader.marks[1]);
  });

  it('opens a mark that is there when it can be shown, and none that was painted before', async () => {
    const { reader, control, life } = await openPage(`<p id="p">ZTE</p>${PAGE}`);
    const get = async () => {
      find('#p').textContent = 'Nothing';
      await reader.readChanged([find('#p')]);
      return control;
    };
    const handlers = readerHandlers(reader, { control: undefined, get }, life);
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

  it('goes on where it was, though the popover is closed between, as long as that is to be seen', async () => {
    const { handlers, control, reader } = await openPage(PAGE);
    const next = async (step: 1 | -1) => {
      await handlers['step-mention']({ step });
      const place = reader.marks.findIndex(({ range }) => range === control.current?.range);
      press('Escape');
      return place;
    };
    const places: number[] = [];
    for (const step of [1, 1, 1, 1, 1, 1, -1, -1] as const) places.push(await next(step));
    expect(places).toEqual([0, 1, 2, 3, 4, 0, 4, 3]);
    scrollTo(0, 0);
    expect(await next(1)).toBe(0);
  });

  it('goes on where it was though the page has written that anew', async () => {
    const { handlers, control, reader } = await openPage(PAGE);
    await handlers['step-mention']({ step: 1 });
    press('Escape');
    const paragraph = find('p');
    paragraph.innerHTML = `Today: ${paragraph.innerHTML}`;
    await reader.readChanged([paragraph]);
    await handlers['step-mention']({ step: 1 });
    expect(control.current).toBe(reader.marks[1]);
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

  it('leaves the page where it is while that has a modal dialog, and goes on from where it was', async () => {
    const { handlers, control, reader } = await openPage(`${PAGE}<dialog><p>Cookies?</p></dialog>`);
    const dialog = find('dialog') as HTMLDialogElement;
    dialog.showModal();
    expect(await handlers['step-mention']({ step: -1 })).toBe(false);
    expect(scrollY).toBe(0);
    dialog.close();
    await handlers['step-mention']({ step: -1 });
    expect(control.current).toBe(reader.marks[4]);
    scrollTo(0, 0);
  });

  it('passes over marks whose text the page has just taken away', async () => {
    const { handlers, control, reader } = await openPage(PAGE);
    await handlers['step-mention']({ step: 1 });
    textNode('ZTE and').remove();
    await handlers['step-mention']({ step: -1 });
    expect(control.current).toBe(reader.marks[2]);
  });

  it('does not scroll to where such a mark was', async () => {
    const { handlers, reader } = await openPage('<p style="margin: 2000px 0">ZTE</p>');
    await handlers['step-mention']({ step: 1 });
    scrollTo(0, 0);
    if (reader.marks[0]) rectanglesOf(reader.marks[0]);
    textNode('ZTE').remove();
    await handlers['step-mention']({ step: 1 });
    expect(scrollY).toBe(0);
  });

  it('says so when there is no mark', async () => {
    const { handlers } = await openPage('<p>Nothing.</p>');
    expect(await handlers['step-mention']({ step: 1 })).toBe(false);
    expect(await handlers['step-mention']({ step: -1 })).toBe(false);
  });
});
