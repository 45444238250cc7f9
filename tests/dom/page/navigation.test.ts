import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followNavigation, placeOnSite } from '../../../utils/page/navigation.ts';

describe('navigation within the page', () => {
  const { href } = location;
  let life: AbortController;
  beforeEach(() => {
    life = new AbortController();
  });
  afterEach(() => {
    life.abort();
    history.replaceState(null, '', href);
    vi.unstubAllGlobals();
  });

  const follow = () => {
    const onNavigated = vi.fn();
    followNavigation(life.signal, onNavigated);
    return onNavigated;
  };

  it('is told once for each address', () => {
    const onNavigated = follow();
    history.pushState(null, '', '/stories/1');
    expect(onNavigated).toHaveBeenCalledTimes(1);
    history.pushState(null, '', '/stories/2');
    history.replaceState(null, '', '/stories/2?page=2');
    expect(onNavigated).toHaveBeenCalledTimes(3);
  });

  it('is not told for a fragment, nor for the same address again', () => {
    const onNavigated = follow();
    history.pushState(null, '', '#comments');
    history.pushState({ scroll: 100 }, '', '#comments');
    history.replaceState({ scroll: 200 }, '', location.href);
    expect(onNavigated).not.toHaveBeenCalled();
  });

  it('is told for an address that scripts keep in the fragment', () => {
    const onNavigated = follow();
    history.pushState(null, '', '#/story/1');
    history.pushState(null, '', '#!/story/2');
    expect(onNavigated).toHaveBeenCalledTimes(2);
  });

  it('is told for a step back', async () => {
    history.pushState(null, '', '/stories/1');
    history.pushState(null, '', '/stories/2');
    const onNavigated = follow();
    history.back();
    await vi.waitFor(() => expect(onNavigated).toHaveBeenCalledOnce());
    expect(location.pathname).toBe('/stories/1');
  });

  it('is told for a step back', async () => {
    history.pushState(null, '', '/stories/1');
    history.pushState(null, '', '/stories/2');
    const onNavigated = follow();
    history.back();
    await vi.waitFor(() => expect(onNavigated).toHaveBeenCalledOnce());
  });

  it('is told no more after the end', () => {
    const onNavigated = follow();
    life.abort();
    history.pushState(null, '', '/stories/3');
    expect(onNavigated).not.toHaveBeenCalled();
  });
});

it('the place on a site is its path, and what scripts keep in the fragment', () => {
  const { href } = location;
  const at = (address: string) => {
    history.replaceState(null, '', address);
    return placeOnSite().slice(location.origin.length);
  };
  const places = ['/a', '/a?b=1', '/a?b=1#c', '/a?b=1#/c?d=2', '/a#!c?d=2', '/a#c?d'].map(at);
  history.replaceState(null, '', href);
  expect(places).toEqual(['/a', '/a', '/a', '/a#/c?d=2', '/a#!c?d=2', '/a']);
});
