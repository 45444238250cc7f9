/** What is on record about the marks of a page, which comes behind them. */
import { describe, expect, it } from 'vitest';
import { MOST_ENTITIES } from '../../../utils/messaging/messages.ts';
import { find, showPage } from './page.ts';
import { annotate, contextsOf, painted, startReader } from './reading.ts';

describe('what is on record', () => {
  it('is asked for once for each entity, when the marks are painted', async () => {
    showPage('<article><p id="p">Huawei</p></article>');
    const { reader, askContexts, onChanged } = startReader();
    const shownBefore: number[] = [];
    askContexts.mockImplementation(async ({ entities }) => {
      expect(painted()).not.toEqual([]);
      shownBefore.push(reader.marks.length);
      return contextsOf(entities);
    });
    await reader.readAll();
    expect(onChanged).toHaveBeenCalledTimes(2);
    find('#p').textContent = 'Huawei and ZTE';
    await reader.readChanged([find('#p')]);
    expect(askContexts.mock.calls.map(([{ entities }]) => entities)).toEqual([['Q1'], ['Q2']]);
    // Until it is there, a mark cannot be asked about.
    expect(shownBefore).toEqual([0, 1]);
    expect(reader.marks).toHaveLength(2);
    find('#p').textContent = 'ZTE';
    await reader.readChanged([find('#p')]);
    expect(askContexts).toHaveBeenCalledTimes(2);
  });

  it('is asked for in parts', async () => {
    const ids = Array.from({ length: MOST_ENTITIES + 1 }, (_, index) => `Q${index}`);
    showPage('<article><p>Huawei</p></article>');
    const { reader, askContexts } = startReader({
      mentions: ids.map((id) => ({ block: 0, start: 0, end: 6, entities: [id], why: { alias: 'Huawei' } })),
    });
    await reader.readAll();
    expect(askContexts.mock.calls.map(([{ entities }]) => entities.length)).toEqual([MOST_ENTITIES, 1]);
    expect(Object.keys(reader.knowledge.contexts)).toHaveLength(ids.length);
  });

  it('is asked for in parts, and where one has no answer, the marks of those behind it go too', async () => {
    const ids = Array.from({ length: MOST_ENTITIES + 1 }, (_, index) => `Q${index}`);
    showPage(`<article><p>${ids.join(' ')}</p></article>`);
    const { reader, ask, askContexts } = startReader();
    ask.mockImplementation(async ({ blocks: [text = ''] }) => ({
      ...annotate([]),
      mentions: ids.map((id) => {
        const start = `${text} `.indexOf(`${id} `);
        return { block: 0, start, end: start + id.length, entities: [id], why: { alias: id } };
      }),
    }));
    askContexts.mockResolvedValueOnce(undefined);
    await reader.readAll();
    expect(askContexts).toHaveBeenCalledOnce();
    expect(painted()).toEqual([]);
    await reader.refresh();
    expect(painted()).toEqual(ids);
  });

  it('comes for the first part of a long page before its second part is asked about', async () => {
    const long = (word: string) => `${word} ${'x'.repeat(200_000)}`;
    showPage(`<p>${long('Huawei')}</p><p>${long('ZTE')}</p>`);
    const { reader, ask } = startReader();
    const shown: number[] = [];
    ask.mockImplementation(async ({ blocks }) => {
      shown.push(reader.marks.length);
      return annotate(blocks);
    });
    await reader.readAll();
    expect(shown).toEqual([0, 1]);
  });

  it('changes nothing when it comes after the end', async () => {
    showPage('<article><p>Huawei</p></article>');
    const { reader, askContexts, onChanged, end } = startReader();
    askContexts.mockImplementation(async ({ entities }) => {
      onChanged.mockClear();
      end();
      return contextsOf(entities);
    });
    await reader.readAll();
    expect(reader.marks).toEqual([]);
    expect(painted()).toEqual([]);
    expect(onChanged).not.toHaveBeenCalled();
  });

  it('may be nothing any more: then there is no mark, and it is not asked again', async () => {
    showPage('<article><p id="p">Huawei</p></article>');
    const { reader, askContexts } = startReader();
    askContexts.mockResolvedValue({ contexts: {}, records: {} });
    await reader.readAll();
    expect(painted()).toEqual([]);
    expect(reader.mentions()).toEqual([]);
    find('#p').textContent = 'Nothing, Huawei';
    await reader.readChanged([find('#p')]);
    expect(painted()).toEqual([]);
    expect(askContexts).toHaveBeenCalledOnce();
    expect(reader.isUnanswered).toBe(false);
  });
});
