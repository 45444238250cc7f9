/** A page that is nothing but text, as a frame of the test's own page. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findArticle } from '../../../../utils/page/article/article.ts';
import { PageReader } from '../../../../utils/page/page-reader.ts';
import type { Ask } from '../../../../utils/page/questions/questions.ts';
import { blocksIn } from '../../../support/blocks-in.ts';
import { annotate, contextsOf, painted } from '../reading.ts';

let life = new AbortController();
afterEach(() => {
  life.abort();
  life = new AbortController();
  document.querySelector('iframe')?.remove();
});

async function openText(text: string, type = 'text/plain'): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.src = URL.createObjectURL(new Blob([text], { type }));
  await new Promise((resolve) => {
    frame.onload = resolve;
    document.body.append(frame);
  });
  URL.revokeObjectURL(frame.src);
  if (!frame.contentDocument) throw new Error('No page in the frame.');
  return frame.contentDocument;
}

/** Reads a page, and asks about it. */
async function read(page: Document) {
  const ask = vi.fn<Ask['annotate']>(async ({ blocks }) => annotate(blocks));
  const asking: Ask = { annotate: ask, contextsOf: async ({ entities }) => contextsOf(entities) };
  const reader = new PageReader(page, asking, life.signal, vi.fn(), () => true);
  await reader.readAll();
  return { reader, ask };
}

const NOTE = `A note on networks
==================

  Huawei and ZTE build masts, some of which
stand in the core of
the network.
 
\t
Huawei said so.
`;

describe('a page of plain text', () => {
  it('is read, in paragraphs that empty lines part', async () => {
    const page = await openText(NOTE);
    expect([...blocksIn(findArticle(page))].map(({ text }) => text.trim().split('\n').length)).toEqual([
      2, 3, 1,
    ]);
  });

  it('is marked where the names stand, and asked about with their paragraph', async () => {
    const { reader, ask } = await read(await openText(NOTE));
    expect(painted()).toEqual(['Huawei', 'ZTE', 'core', 'Huawei']);
    expect(ask).toHaveBeenCalledOnce();
    const [, , , last] = reader.marks;
    expect(last && reader.passageOf(last).paragraph?.trim()).toBe('Huawei said so.');
    expect(last && reader.markAt(last.range.startContainer, last.range.startOffset + 1)).toBe(last);
  });

  it('is marked as far as it has not changed since, and again where it has', async () => {
    const page = await openText(NOTE);
    const { reader } = await read(page);
    const pre = page.querySelector('pre');
    const text = pre?.firstChild as Text;
    const before = reader.marks.map(({ id }) => id);
    text.insertData(0, 'Orange\n\n');
    await reader.refresh();
    expect(painted()).toEqual([]);
    await reader.readChanged(pre ? [pre] : []);
    expect(painted()).toEqual(['Orange', 'Huawei', 'ZTE', 'core', 'Huawei']);
    expect(before).toHaveLength(4);
  });

  it('is one where all of it is in one paragraph, or it is empty', async () => {
    expect([...blocksIn(findArticle(await openText('Huawei')))].map(({ text }) => text)).toEqual(['Huawei']);
    document.querySelector('iframe')?.remove();
    expect([...blocksIn(findArticle(await openText('\n\n \n')))]).toEqual([]);
  });
});

it('text that a page of another kind sets in lines of its own is left out', async () => {
  const { ask } = await read(await openText('<p>ZTE</p><pre>Huawei</pre>', 'text/html'));
  expect(ask.mock.calls.map(([{ blocks }]) => blocks)).toEqual([['ZTE']]);
});
