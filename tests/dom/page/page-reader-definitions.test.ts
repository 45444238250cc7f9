import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeWaits } from '../../support/fake-waits.ts';
import { define, newName } from './own-elements.ts';
import { find, showPage, textNode } from './page.ts';
import { painted, startReader, texts } from './reading.ts';

beforeEach(() => {
  vi.useFakeTimers();
  fakeWaits();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** Lets time pass, and what was begun in it end. */
async function pass(milliseconds: number, reader: ReturnType<typeof startReader>['reader']) {
  await vi.advanceTimersByTimeAsync(milliseconds);
  await reader.settled();
}

/** An article that has been read, with an element in it that is not defined. */
async function readArticle(around: (element: string) => string) {
  const name = newName();
  showPage(`<article><p>ZTE</p>${around(`<${name}>Slotted</${name}>`)}<p>Orange</p></article>`);
  const started = startReader();
  await started.reader.readAll();
  expect(painted()).toEqual(['ZTE', 'Orange']);
  return { ...started, name };
}

describe('an element that is defined after it was read', () => {
  it('has its text marked where it stands, and its root is there to be followed', async () => {
    const { name, reader, ask, onChanged } = await readArticle((element) => element);
    define(name, '<p>Huawei</p><slot></slot>');
    onChanged.mockClear();
    await pass(250, reader);
    expect(painted()).toEqual(['ZTE', 'Huawei', 'Orange']);
    expect(texts(ask)).toEqual([['ZTE', 'Slotted', 'Orange'], ['Huawei']]);
    expect([...reader.shadowRoots]).toEqual([find(name).shadowRoot]);
    expect(onChanged).toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('has those in its root followed as well', async () => {
    const { name, reader } = await readArticle((element) => `<div>${element}</div>`);
    const inner = newName();
    define(name, `<p>Huawei</p><${inner}></${inner}>`);
    await pass(250, reader);
    define(inner, '<p>core</p>');
    await pass(250, reader);
    expect(painted()).toEqual(['ZTE', 'Huawei', 'core', 'Orange']);
  });

  it('is found without waiting when anything else has changed, and is read once', async () => {
    const { name, reader, ask } = await readArticle((element) => `<div>Nothing ${element}</div>`);
    define(name, '<p>Huawei</p>');
    textNode('Nothing').data = 'Quite another';
    await reader.readChanged([find('div')]);
    expect(painted()).toEqual(['ZTE', 'Huawei', 'Orange']);
    expect(texts(ask).at(-1)).toEqual(['Quite another', 'Huawei']);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is found with another one in it', async () => {
    const inner = newName();
    const { name, reader, ask } = await readArticle((element) =>
      element.replace('Slotted', `Slotted<${inner}></${inner}>`),
    );
    define(inner, '<p>core</p>');
    define(name, '<p>Huawei</p><slot></slot>');
    await pass(250, reader);
    expect(painted()).toEqual(['ZTE', 'Huawei', 'core', 'Orange']);
    expect(texts(ask).at(-1)).toEqual(['Huawei', 'core']);
  });

  it('is looked for anew when the page changes, be it outside of the article', async () => {
    const { name, reader } = await readArticle((element) => element);
    await pass(600_000, reader);
    expect(vi.getTimerCount()).toBe(0);
    await reader.readChanged([document.head]);
    define(name, '<p>Huawei</p>');
    await pass(250, reader);
    expect(painted()).toEqual(['ZTE', 'Huawei', 'Orange']);
  });

  it('is not read where it is left out', async () => {
    const { name, reader, ask } = await readArticle((element) => `<nav>${element}</nav>`);
    define(name, '<p>Huawei</p>');
    await pass(250, reader);
    expect(ask).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is forgotten when the page leads to something that is no article', async () => {
    const { reader } = await readArticle((element) => element);
    showPage('<nav><a href="#">ZTE</a></nav>');
    await reader.renew();
    await pass(250, reader);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is not read after the end', async () => {
    const { name, ask, end } = await readArticle((element) => element);
    end();
    expect(vi.getTimerCount()).toBe(0);
    define(name, '<p>Huawei</p>');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(ask).toHaveBeenCalledOnce();
    expect(painted()).toEqual([]);
  });
});

it('a page without such elements sets no timer', async () => {
  showPage('<article><p>ZTE</p><unknown>Orange</unknown></article>');
  const { reader } = startReader();
  await reader.readAll();
  await reader.readChanged([find('p')]);
  expect(painted()).toEqual(['ZTE', 'Orange']);
  expect(vi.getTimerCount()).toBe(0);
});
