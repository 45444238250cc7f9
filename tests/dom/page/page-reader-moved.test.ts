/** Text that a page moves to where it is not read, puts in another order, or builds in many places at once. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { attach, find, showPage } from './page.ts';
import { painted, startReader } from './reading.ts';

/** Reads a page as it is. */
async function openPage(html: string) {
  showPage(html);
  const { reader, ask } = startReader();
  await reader.readAll();
  const words = () => reader.marks.map(({ why }) => why.alias);
  return { reader, ask, words };
}

/** A paragraph that is not on the page yet. */
const paragraph = (text: string) => Object.assign(document.createElement('p'), { textContent: text });

describe('marks are in the order of the page', () => {
  it('where all of its text changed from the last to the first', async () => {
    const { reader, words } = await openPage('<article><p id="a">One</p><p id="b">Two</p></article>');
    find('#b').textContent = 'ZTE';
    find('#a').textContent = 'Huawei';
    await reader.readChanged([find('#b'), find('#a')]);
    expect(words()).toEqual(['Huawei', 'ZTE']);
  });

  it('where a list that was empty got one entry on top of the other', async () => {
    const { reader, words } = await openPage('<article><div></div></article>');
    const entries = ['Huawei', 'ZTE', 'core'].map(paragraph);
    for (const entry of entries) find('div').prepend(entry);
    await reader.readChanged(entries);
    expect(words()).toEqual(['core', 'ZTE', 'Huawei']);
  });

  it('where a list was sorted the other way', async () => {
    const { reader, words } = await openPage('<article><p>Huawei</p><p>ZTE</p><p>core</p></article>');
    const entries = [...document.querySelectorAll('p')];
    for (const entry of entries) find('article').prepend(entry);
    await reader.readChanged(entries);
    expect(words()).toEqual(['core', 'ZTE', 'Huawei']);
  });
});

describe('text that is moved loses its marks', () => {
  const FIRST = `<p>Huawei ${'One of several sentences about a network, told at some length. '.repeat(9)}</p>`;

  it.each([
    ['out of the article', 'footer'],
    ['into what is left out of it', 'aside'],
    ['into what it hides', '[hidden]'],
  ])('%s', async (_where, place) => {
    const { reader, words } = await openPage(
      `<main><article>${FIRST}<p id="p">ZTE</p><aside>More</aside><div hidden></div></article><footer></footer></main>`,
    );
    expect(words()).toEqual(['Huawei', 'ZTE']);
    const moved = find('#p');
    find(place).append(moved);
    await reader.readChanged([moved]);
    expect(words()).toEqual(['Huawei']);
    expect(painted()).toEqual(['Huawei']);
    expect(reader.mentions()).toHaveLength(1);
    find('article').append(moved);
    await reader.readChanged([moved]);
    expect(words()).toEqual(['Huawei', 'ZTE']);
  });

  it('into something that is new and left out', async () => {
    const { reader, words } = await openPage(`<article>${FIRST}<p id="p">ZTE</p></article>`);
    const aside = document.createElement('aside');
    aside.append(find('#p'));
    find('article').append(aside);
    await reader.readChanged([aside]);
    expect(words()).toEqual(['Huawei']);
  });

  it('into the page of a frame, also with all of the article', async () => {
    const { reader, words } = await openPage(
      `<main><article>${FIRST}<p id="p">ZTE</p></article><iframe></iframe></main>`,
    );
    const inner = (find('iframe') as HTMLIFrameElement).contentDocument;
    inner?.body.append(find('#p'));
    await reader.readChanged([]);
    expect(words()).toEqual(['Huawei']);
    inner?.body.append(find('article'));
    await reader.readChanged([]);
    expect(reader.mentions()).toEqual([]);
  });

  it('as the headline, to below its article', async () => {
    const { reader, words } = await openPage(
      `<main><h1>ZTE is barred from all the networks of the land</h1><article>${FIRST}</article><div></div></main>`,
    );
    expect(words()).toEqual(['ZTE', 'Huawei']);
    find('div').append(find('h1'));
    await reader.readChanged([find('h1')]);
    expect(words()).toEqual(['Huawei']);
  });

  it('with the headline over it, where another takes its place', async () => {
    const { reader, words } = await openPage(
      `<main><h1>Huawei is barred from all the networks of the land</h1><article>${FIRST.replace('Huawei', 'core')}</article></main>`,
    );
    expect(words()).toEqual(['Huawei', 'core']);
    find('h1').insertAdjacentHTML(
      'afterend',
      '<h1>ZTE is barred from all the networks of the land, too</h1>',
    );
    await reader.readChanged([find('h1 + h1')]);
    expect(words()).toEqual(['ZTE', 'core']);
  });
});

describe('a shadow root is no longer followed', () => {
  it.each<[string, (host: Element) => Element[]]>([
    [
      'once its host is gone',
      (host) => {
        host.remove();
        return [];
      },
    ],
    [
      'once its host is elsewhere on the page',
      (host) => {
        find('footer').append(host);
        return [host];
      },
    ],
  ])('%s', async (_when, take) => {
    const { reader, words } = await openPage(
      '<main><article><p>Huawei</p><x-card></x-card></article><footer></footer></main>',
    );
    const host = find('x-card');
    const root = attach(host, '<p>ZTE</p>');
    await reader.readChanged([host]);
    expect([...reader.shadowRoots]).toEqual([root]);
    await reader.readChanged(take(host));
    expect([...reader.shadowRoots]).toEqual([]);
    expect(words()).toEqual(['Huawei']);
    find('article').append(host);
    await reader.readChanged([host]);
    expect([...reader.shadowRoots]).toEqual([root]);
    expect(words()).toEqual(['Huawei', 'ZTE']);
  });
});

describe('what many changes stand in is judged once', () => {
  afterEach(() => void vi.restoreAllMocks());

  /** How often the page is asked for its headline while something is done: each look at a form asks for it. */
  async function looksAtForms(work: () => Promise<unknown>): Promise<number> {
    const asked = vi.spyOn(Document.prototype, 'querySelector');
    await work();
    const { length } = asked.mock.calls.filter(([what]) => what === 'h1');
    asked.mockRestore();
    return length;
  }

  it('where text changes in all of them', async () => {
    const looksFor = async (count: number) => {
      const { reader } = await openPage(
        `<article><p>Huawei</p><form>${'<div><p>Short</p><div class="t">One</div></div>'.repeat(count)}</form></article>`,
      );
      const changed = [...document.querySelectorAll('.t')];
      for (const element of changed) element.textContent = 'Two';
      return looksAtForms(() => reader.readChanged(changed));
    };
    const few = await looksFor(20);
    expect(few).toBeGreaterThan(0);
    expect(await looksFor(40)).toBe(few);
  });

  it('where all of them are hosts of shadow roots', async () => {
    const looksFor = async (count: number) => {
      showPage(`<article><p>Huawei</p><form>${'<x-item></x-item>'.repeat(count)}</form></article>`);
      for (const host of document.querySelectorAll('x-item')) attach(host, '<p>ZTE</p>');
      const { reader } = startReader();
      const looks = await looksAtForms(() => reader.readAll());
      expect(painted()).toEqual(['Huawei']);
      return looks;
    };
    const few = await looksFor(20);
    expect(few).toBeGreaterThan(0);
    expect(await looksFor(40)).toBe(few);
  });
});
