/** Which names of a page are painted, and what a painting asks the page. */
import { describe, expect, it } from 'vitest';
import { attach, find, showPage, textNode } from '../page.ts';
import { painted, startReader } from '../reading.ts';

/** Reads a page, and gives the names that are marked, in its order. */
async function marked(change: Parameters<typeof startReader>[0] = {}): Promise<string> {
  const { reader } = startReader(change);
  await reader.readAll();
  return reader.marks.map(({ why }) => why.alias).join(' ');
}

describe('many names in one text node', () => {
  /** How often the page is asked for the text of a node from now on. */
  function countReading(node: Text): () => number {
    let times = 0;
    const { get } = Object.getOwnPropertyDescriptor(CharacterData.prototype, 'data') ?? {};
    Object.defineProperty(node, 'data', {
      get() {
        times++;
        return get?.call(node);
      },
    });
    return () => times;
  }
  const NAMES = 'Huawei and others. '.repeat(200);

  it('have its text compared once in a painting', async () => {
    showPage(`<article><p>${NAMES}</p></article>`);
    const { reader } = startReader({ density: 'all' });
    await reader.readAll();
    const readings = countReading(textNode('Huawei'));
    await reader.refresh();
    expect(reader.marks).toHaveLength(200);
    expect(readings()).toBe(1);
  });

  it('are not compared where they stay hidden, and may be shown by any click', async () => {
    showPage(`<article><p>ZTE</p><p style="display: none">${NAMES}</p></article>`);
    const { reader } = startReader({ density: 'paragraph' });
    await reader.readAll();
    const readings = countReading(textNode('Huawei'));
    await reader.reveal();
    expect(painted()).toEqual(['ZTE']);
    expect(readings()).toBe(0);
  });

  it('are gone in the next painting where the page wrote another text', async () => {
    showPage(`<article><p>ZTE</p><p>${NAMES}</p></article>`);
    const { reader } = startReader({ density: 'all' });
    await reader.readAll();
    textNode('Huawei').data = 'Nokia';
    await reader.refresh();
    expect(painted()).toEqual(['ZTE']);
  });
});

describe('an element without a box of its own', () => {
  const CONTENTS = 'style="display: contents"';

  it('has its text painted where that is shown', async () => {
    showPage(`<article><p>ZTE <span ${CONTENTS}>Huawei <b ${CONTENTS}>core</b></span></p></article>`);
    expect(await marked()).toBe('ZTE Huawei core');
  });

  it('has not where what is around it is hidden', async () => {
    showPage(
      `<article><p>ZTE</p><p style="display: none"><span ${CONTENTS}>Huawei</span></p><p ${CONTENTS}><b style="display: none">core</b></p></article>`,
    );
    expect(await marked()).toBe('ZTE');
  });

  it('may be a slot, which shows its own text while nothing is put into it', async () => {
    showPage('<article><p>ZTE</p><x-empty></x-empty><x-full><b>Orange</b></x-full></article>');
    attach(find('x-empty'), '<p><slot>Huawei</slot></p>');
    attach(find('x-full'), '<p><slot>core</slot></p>');
    expect(await marked()).toBe('ZTE Huawei Orange');
  });

  it('may be a slot that hides what is put into it', async () => {
    showPage(`<article><p>ZTE</p><x-card>Huawei <b ${CONTENTS}>core</b></x-card></article>`);
    attach(find('x-card'), '<p>Orange</p><div style="display: none"><slot></slot></div>');
    expect(await marked()).toBe('ZTE Orange');
  });

  it('is in a host that has no slot for it', async () => {
    showPage(`<article><p>ZTE</p><x-card><b ${CONTENTS}>Huawei</b></x-card></article>`);
    attach(find('x-card'), '<p>core</p>');
    expect(await marked()).toBe('ZTE core');
  });
});

describe('text that has a place on the page and is not seen', () => {
  const INVISIBLE = 'style="visibility: hidden"';

  it('does not take the only mark of its name', async () => {
    showPage(`<article><p ${INVISIBLE}>Huawei</p><p id="seen">Huawei</p></article>`);
    const { reader } = startReader({ density: 'page' });
    await reader.readAll();
    expect(reader.marks.map(({ range }) => range.startContainer.parentElement?.id)).toEqual(['seen']);
  });

  it('is not what is seen in something invisible', async () => {
    showPage(
      `<article><div ${INVISIBLE}>Huawei<p style="visibility: visible">ZTE <b style="display: contents; visibility: hidden">core</b></p></div></article>`,
    );
    expect(await marked()).toBe('ZTE');
  });

  it('is painted once it is', async () => {
    showPage(`<article><p>ZTE</p><p id="later" ${INVISIBLE}>Huawei</p></article>`);
    const { reader } = startReader();
    await reader.readAll();
    find('#later').removeAttribute('style');
    await reader.reveal();
    expect(painted()).toEqual(['ZTE', 'Huawei']);
  });
});

describe('marks in text that the page writes anew', () => {
  /** Reads a page, has an element written anew, and gives the numbers of the marks before and after. */
  async function numbers(html: string, write: (element: HTMLElement) => void): Promise<[number[], number[]]> {
    showPage(`<article><p>Orange</p><div>${html}</div></article>`);
    const { reader } = startReader();
    await reader.readAll();
    const now = () => reader.marks.map(({ id }) => id);
    const before = now();
    write(find('div'));
    await reader.readChanged([find('div')]);
    return [before, now()];
  }
  const writing = (html: string) => (element: HTMLElement) => {
    element.innerHTML = html;
  };
  const TWO = '<p>Huawei and ZTE, and Huawei</p><p>Huawei</p>';

  it('keep their numbers where it is the same, in the same order', async () => {
    const [before, after] = await numbers(TWO, writing(TWO));
    expect(before).toHaveLength(5);
    expect(after).toEqual(before);
  });

  it('keep them where only what stands before them in their block is another', async () => {
    const [before, after] = await numbers(TWO, writing(TWO.replace('Huawei and', 'Yesterday, Huawei and')));
    expect(after).toEqual(before);
  });

  it('keep them where one goes, and one comes between', async () => {
    const [[orange, first, zte, second], after] = await numbers(
      '<p>Huawei and ZTE, and Huawei</p>',
      writing('<p>ZTE, and Huawei</p><p>core</p>'),
    );
    expect(first).toBeGreaterThan(0);
    expect(after.slice(0, 3)).toEqual([orange, zte, second]);
    expect(after[3]).toBeGreaterThan(second ?? 0);
  });

  it('have no number of one that is still there', async () => {
    const [before, after] = await numbers('<p>Huawei</p>', (element) => {
      const copy = document.createElement('p');
      copy.textContent = 'Huawei';
      element.prepend(copy);
    });
    expect(after).toHaveLength(3);
    expect([after[0], after[2]]).toEqual(before);
    expect(before).not.toContain(after[1]);
  });

  it('have no number of one with other words behind it', async () => {
    const [before, after] = await numbers('<p>Huawei answers</p>', writing('<p>Huawei asks</p>'));
    expect(after[1]).not.toBe(before[1]);
  });
});
