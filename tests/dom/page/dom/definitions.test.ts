import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followDefinitions, UndefinedElements } from '../../../../utils/page/dom/definitions.ts';
import { fakeWaits } from '../../../support/fake-waits.ts';
import { define, newName } from '../own-elements.ts';
import { attach, find, showPage } from '../page.ts';

/** The elements of the page that are not defined. */
function undefinedOnPage(): UndefinedElements {
  const elements = new UndefinedElements();
  elements.addFrom(document.body);
  return elements;
}

describe('elements that are not defined', () => {
  it('are those of a page’s own until they are, and no others', () => {
    const [early, late] = [newName(), newName()];
    define(early, '');
    showPage(`<p>One</p><unknown>Two</unknown><svg><a-b></a-b></svg><${early}></${early}>`);
    expect(undefinedOnPage().isEmpty).toBe(true);
    showPage(`<p>One <${late}></${late}></p>`);
    expect(undefinedOnPage().isEmpty).toBe(false);
    define(late, '');
    expect(undefinedOnPage().isEmpty).toBe(true);
  });

  it('are found in a shadow root, and at the top of what is looked through', () => {
    const [inner, outer] = [newName(), newName()];
    showPage(`<div></div><${outer}></${outer}>`);
    const root = attach(find('div'), `<${inner}></${inner}>`);
    const elements = new UndefinedElements();
    elements.addFrom(find('div'));
    expect(elements.isEmpty).toBe(true);
    elements.addFrom(root);
    elements.addFrom(find(outer));
    define(inner, 'One');
    define(outer, 'Two');
    expect(elements.takeHosts()).toEqual([find(inner, root), find(outer)]);
  });

  it('are given once, when they have got an open root', () => {
    const [open, closed, bare, never] = [newName(), newName(), newName(), newName()];
    showPage([open, closed, bare, never].map((name) => `<${name}></${name}>`).join(''));
    const elements = undefinedOnPage();
    expect(elements.hasHosts).toBe(false);
    expect(elements.takeHosts()).toEqual([]);
    define(open, 'One');
    define(closed, 'Two', 'closed');
    define(bare);
    expect(elements.hasHosts).toBe(true);
    expect(elements.takeHosts()).toEqual([find(open)]);
    expect(elements.hasHosts).toBe(false);
    expect(elements.takeHosts()).toEqual([]);
    expect(elements.isEmpty).toBe(false);
  });

  it('are waited for where they get their root later than they are defined', () => {
    const name = newName();
    showPage(`<${name}></${name}>`);
    const elements = undefinedOnPage();
    define(name);
    expect(elements.takeHosts()).toEqual([]);
    attach(find(name), 'One');
    expect(elements.takeHosts()).toEqual([find(name)]);
  });

  it('are forgotten when they are gone', () => {
    const name = newName();
    showPage(`<${name}></${name}>`);
    const elements = undefinedOnPage();
    find(name).remove();
    expect(elements.hasHosts).toBe(false);
    expect(elements.takeHosts()).toEqual([]);
    expect(elements.isEmpty).toBe(true);
  });
});

describe('looking for what has been defined', () => {
  let life: AbortController;
  beforeEach(() => {
    vi.useFakeTimers();
    fakeWaits();
    life = new AbortController();
  });
  afterEach(() => {
    life.abort();
    vi.restoreAllMocks();
    vi.useRealTimers();
  });

  /** Follows a page with one such element. As the reader does, it takes what it is told of, and begins anew. */
  function follow() {
    const name = newName();
    showPage(`<${name}></${name}>`);
    const elements = undefinedOnPage();
    const onDefined = vi.fn(() => {
      elements.takeHosts();
      begin();
    });
    const begin = followDefinitions(elements, life.signal, onDefined);
    return { name, elements, onDefined, begin };
  }

  it('finds what is defined soon, once, and rests when nothing is left', () => {
    const { name, onDefined, begin } = follow();
    begin();
    define(name, '');
    vi.advanceTimersByTime(249);
    expect(onDefined).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(onDefined).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('finds what is defined half a minute later', () => {
    const { name, onDefined, begin } = follow();
    begin();
    vi.advanceTimersByTime(31_000);
    define(name, '');
    vi.advanceTimersByTime(1000);
    expect(onDefined).toHaveBeenCalledOnce();
  });

  it('looks seven times, ever more seldom, and begins anew when it is told to', () => {
    const { name, elements, onDefined, begin } = follow();
    const looks = vi.spyOn(elements, 'hasHosts', 'get');
    begin();
    vi.advanceTimersByTime(3_600_000);
    expect(looks).toHaveBeenCalledTimes(7);
    expect(vi.getTimerCount()).toBe(0);
    begin();
    begin();
    expect(vi.getTimerCount()).toBe(1);
    define(name, '');
    vi.advanceTimersByTime(250);
    expect(onDefined).toHaveBeenCalledOnce();
  });

  it('waits by no timer, which the page could clear with its own', () => {
    vi.mocked(AbortSignal.timeout).mockReturnValue(new AbortController().signal);
    const { begin } = follow();
    begin();
    expect(AbortSignal.timeout).toHaveBeenCalledExactlyOnceWith(250);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('looks when the window has loaded, however late that is', () => {
    const { name, onDefined, begin } = follow();
    begin();
    vi.advanceTimersByTime(60_000);
    define(name, '');
    dispatchEvent(new Event('load'));
    expect(onDefined).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('sets no timer where all is defined', () => {
    showPage('<article><p>Huawei</p><unknown>ZTE</unknown></article>');
    const onDefined = vi.fn();
    const begin = followDefinitions(undefinedOnPage(), life.signal, onDefined);
    begin();
    dispatchEvent(new Event('load'));
    expect(vi.getTimerCount()).toBe(0);
    expect(onDefined).not.toHaveBeenCalled();
  });

  it('ends with the signal', () => {
    const { name, onDefined, begin } = follow();
    begin();
    life.abort();
    expect(vi.getTimerCount()).toBe(0);
    define(name, '');
    begin();
    dispatchEvent(new Event('load'));
    expect(vi.getTimerCount()).toBe(0);
    expect(onDefined).not.toHaveBeenCalled();
  });
});
