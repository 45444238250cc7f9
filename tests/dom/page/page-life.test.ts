import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followReturns, whenActivated } from '../../../utils/page/page-life.ts';

let life: AbortController;
beforeEach(() => {
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  vi.restoreAllMocks();
});

const leave = () => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
const show = (persisted: boolean) => dispatchEvent(new PageTransitionEvent('pageshow', { persisted }));

describe('a page that is prerendered', () => {
  /** The test's own page has long been shown. */
  const prerendered = () => {
    const page = document.implementation.createHTMLDocument();
    Object.defineProperty(page, 'prerendering', { value: true, configurable: true });
    return page;
  };
  const activate = (page: Document) => {
    Object.defineProperty(page, 'prerendering', { value: false });
    page.dispatchEvent(new Event('prerenderingchange'));
  };

  it('begins when somebody looks at it, once', () => {
    const page = prerendered();
    const begin = vi.fn();
    whenActivated(page, begin);
    expect(begin).not.toHaveBeenCalled();
    activate(page);
    page.dispatchEvent(new Event('prerenderingchange'));
    expect(begin).toHaveBeenCalledOnce();
  });

  it('is none where something else bears the name of what tells it', () => {
    document.body.append(Object.assign(document.createElement('form'), { name: 'prerendering' }));
    const begin = vi.fn();
    whenActivated(document, begin);
    document.forms[0]?.remove();
    expect(begin).toHaveBeenCalledOnce();
  });

  it('is an exception: any other begins at once', () => {
    const begin = vi.fn();
    whenActivated(document, begin);
    expect(begin).toHaveBeenCalledOnce();
  });
});

describe('a page that is left', () => {
  it('is told to return only when it comes back as it was', () => {
    const [onLeave, onReturn] = [vi.fn(), vi.fn()];
    followReturns(life.signal, onLeave, onReturn);
    show(false);
    expect(onReturn).not.toHaveBeenCalled();
    leave();
    show(true);
    expect(onLeave).toHaveBeenCalledOnce();
    expect(onReturn).toHaveBeenCalledOnce();
  });

  it('is not followed after the end', () => {
    const [onLeave, onReturn] = [vi.fn(), vi.fn()];
    followReturns(life.signal, onLeave, onReturn);
    life.abort();
    leave();
    show(true);
    expect(onLeave).not.toHaveBeenCalled();
    expect(onReturn).not.toHaveBeenCalled();
  });

  it('may be put into the back/forward cache: nothing listens to its unloading', () => {
    const listened = vi.spyOn(window, 'addEventListener');
    followReturns(life.signal, vi.fn(), vi.fn());
    expect(listened.mock.calls.map(([type]) => type)).toEqual(['pagehide', 'pageshow']);
  });
});
