/** A mark is painted some milliseconds before it is known what is on record about it. */
import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { Contexts } from '../../../utils/context/types.ts';
import { markUnder } from '../../../utils/page/marks/pointer.ts';
import { find } from '../page/page.ts';
import { contextsOf, painted } from '../page/reading.ts';
import { click, middleOf, NOWHERE, openPage, pass, point, popover, press, shown } from './open-page.ts';

await page.viewport(800, 600);

describe('a mark of which the record is still on its way', () => {
  /** A page with such a mark, and what brings the record about it, or none. */
  async function openEarly() {
    const opened = await openPage('<p>Huawei</p><p id="p">Nothing</p>');
    const { promise, resolve } = Promise.withResolvers<Contexts | undefined>();
    opened.askContexts.mockReturnValueOnce(promise);
    const paragraph = find('#p');
    paragraph.textContent = 'ZTE';
    const read = opened.reader.readChanged([paragraph]);
    await vi.waitFor(() => expect(painted()).toEqual(['Huawei', 'ZTE']));
    const { left, top } = paragraph.getBoundingClientRect();
    const arrive = async (contexts: Contexts | undefined) => {
      resolve(contexts);
      await read;
    };
    return { ...opened, arrive, zte: { x: left + 10, y: top + 10 } };
  }

  it('opens in its time after the record has come, if the pointer still rests there', async () => {
    const { arrive, zte } = await openEarly();
    await point(zte);
    await pass(1000);
    expect(shown()).toBeUndefined();
    await arrive(contextsOf(['Q2']));
    await pass(290);
    expect(shown()).toBeUndefined();
    await pass(10);
    expect(shown()).toBe('Entity Q2');
  });

  it.each<[string, () => unknown]>([
    ['the pointer has left', () => point(NOWHERE)],
    ['the reader has pressed Escape', () => press('Escape')],
    [
      'the reader has pressed there',
      () => find('#p').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true })),
    ],
    ['the text is somewhere else now', () => find('#p').style.setProperty('margin-top', '200px')],
  ])('does not open when %s', async (_what, happen) => {
    const { arrive, zte } = await openEarly();
    await point(zte);
    await happen();
    await arrive(contextsOf(['Q2']));
    await pass(1000);
    expect(shown()).toBeUndefined();
  });

  it('leaves another’s popover as it is when it is clicked, and is not stepped to', async () => {
    const { reader, control, handlers, arrive, zte } = await openEarly();
    click(middleOf(reader, 'Huawei'));
    const mark = markUnder(zte, document, reader);
    if (mark) control.show(mark, { focus: true });
    expect(shown()).toBe('Entity Q1');
    expect(await handlers['show-mention']({ entity: 'Q2' })).toBe(false);
    await arrive(contextsOf(['Q2']));
    expect(shown()).toBe('Entity Q1');
    expect(await handlers['show-mention']({ entity: 'Q2' })).toBe(true);
    expect(popover()?.querySelector('.body:focus')).not.toBeNull();
  });

  it('is waited for, where it is the first of the page and the keyboard asks for it', async () => {
    const { reader, askContexts, handlers } = await openPage('<p id="p">Nothing</p>');
    const { promise, resolve } = Promise.withResolvers<Contexts | undefined>();
    askContexts.mockReturnValueOnce(promise);
    find('#p').textContent = 'ZTE';
    void reader.readChanged([find('#p')]);
    await vi.waitFor(() => expect(painted()).toEqual(['ZTE']));
    const opened = handlers['step-mention']({ step: 1 });
    resolve(contextsOf(['Q2']));
    expect(await opened).toBe(true);
    expect(popover()?.querySelector('.body:focus')).not.toBeNull();
  });

  it('goes when there is no answer', async () => {
    const { arrive, zte } = await openEarly();
    await point(zte);
    await arrive(undefined);
    await pass(1000);
    expect(shown()).toBeUndefined();
    expect(painted()).toEqual(['Huawei']);
  });
});
